/** Names of each month, January first, as feeds write them: without accents, in lower case. */
const monthNames: readonly string[] = [
  'jan january ene enero janner jaenner januar janv janvier gen gennaio janeiro januari янв январь января ιαν ιανουαριος ιανουαριου',
  'feb february febrero februar fevr fev fevrier febbraio fevereiro februari фев февраль февраля φεβ φεβρουαριος φεβρουαριου',
  'mar march marzo marz mrz maerz mars marco maart mrt marts marcius мар март марта ' +
    'μαρ μαρτ μαρτιος μαρτιου',
  'apr april abr abril avr avril aprile aprilis апр апрель апреля απρ απριλιος απριλιου',
  'may mayo mai maggio mag maio mei maj majus май мая μαι μαιος μαιου',
  'jun june junio juni juin giu giugno junho junius июн июнь июня ιουν ιουνιος ιουνιου',
  'jul july julio juli juil juillet lug luglio julho julius июл июль июля ιουλ ιουλιος ιουλιου',
  'aug august ago agosto aout augustus augusti augusztus авг август августа ' +
    'αυγ αυγουστος αυγουστου',
  'sep sept september septiembre set setiembre septembre settembre setembro ' +
    'szept szeptember сен сент сентябрь сентября σεπ σεπτ σεπτεμβριος σεπτεμβριου',
  'oct october octubre okt oktober octobre ott ottobre out outubro окт октябрь октября οκτ οκτωβριος οκτωβριου',
  'nov november noviembre novembre novembro ноя нояб ноябрь ноября νοε νοεμβριος νοεμβριου',
  'dec december dic diciembre dez dezember decembre dicembre dezembro des desember дек декабрь декабря δεκ δεκεμβριος ' +
    'δεκεμβριου',
];

/** A word without its accents, as words are compared; Russian й is one with an accent. */
export const withoutAccents = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '');

/** The number of each month, 1 to 12, by its name. */
export const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) =>
    names.split(' ').map((name) => [withoutAccents(name), index + 1] as const),
  ),
);

/** Words between the parts of a date. */
export const fillers: ReadonlySet<string> = new Set(
  'de del d of the at um uhr a las la el le den der am om los o as'.split(' '),
);

const zoneOffsets: Readonly<Record<string, string>> = {
  '-10:00': 'hst',
  '-09:00': 'akst hdt',
  '-08:00': 'pst akdt',
  '-07:00': 'mst pdt',
  '-06:00': 'cst mdt',
  '-05:00': 'est cdt cot pet',
  '-04:00': 'edt ast clt bot vet',
  '-03:30': 'nst',
  '-03:00': 'adt clst art brt uyt',
  '-02:30': 'ndt',
  Z: 'z ut utc gmt wet uct',
  '+01:00': 'cet met mez bst west wat',
  '+02:00': 'cest mest mesz eet sast cat',
  '+03:00': 'eest msk eat',
  '+08:00': 'awst sgt hkt',
  '+09:00': 'jst kst',
  '+09:30': 'acst',
  '+10:00': 'aest',
  '+10:30': 'acdt',
  '+11:00': 'aedt',
  '+12:00': 'nzst',
  '+13:00': 'nzdt',
};

/**
 * Offsets by the names of zones. Those that more than one zone goes by in feeds of libraries (`IST`)
 * are left out.
 */
export const zones: ReadonlyMap<string, string> = new Map(
  Object.entries(zoneOffsets).flatMap(([offset, names]) =>
    names.split(' ').map((name) => [name, offset] as const),
  ),
);

/** Zones of North America without a word on summer: their hours from UTC in winter. */
const yearRoundZones: ReadonlyMap<string, number> = new Map([
  ['at', -4],
  ['et', -5],
  ['ct', -6],
  ['mt', -7],
  ['pt', -8],
]);

/** The first Sunday on or after a day. */
const sundayFrom = (year: number, month: number, day: number): string => {
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCDate(day + ((7 - date.getUTCDay()) % 7));
  return date.toISOString().slice(0, 10);
};

const isSummer = (day: string): boolean => {
  const year = Number(day.slice(0, 4));
  return year < 2007
    ? day >= sundayFrom(year, 4, 1) && day < sundayFrom(year, 10, 25)
    : day >= sundayFrom(year, 3, 8) && day < sundayFrom(year, 11, 1);
};

/** The offset of a zone by its name on a day, or undefined. */
export const offsetOf = (zone: string, day: string): string | undefined => {
  const hours = yearRoundZones.get(zone);
  return hours === undefined ? zones.get(zone) : `-0${Number(isSummer(day)) * -1 - hours}:00`;
};
