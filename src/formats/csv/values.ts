import {foldText} from '../../model/text.js';
import {readSheetDate, type DayOrder} from './date.js';
import {languageTag} from './languages.js';
import type {ColumnName} from './names.js';

const words = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(table).flatMap(([value, names]) =>
      names.split(' ').map((name) => [name, value] as const),
    ),
  );

const statuses = words({
  scheduled: 'scheduled confirmed active programado programada confirmado confirmada previsto',
  cancelled: 'cancelled canceled cancelado cancelada suspendido suspendida',
  postponed: 'postponed delayed pospuesto pospuesta aplazado aplazada',
  rescheduled: 'rescheduled reprogramado reprogramada',
  'moved-online': 'movedonline nowonline pasaaenlinea trasladadoenlinea ahoraenlinea',
  'sold-out':
    'soldout full fullybooked bookedout bookedup nospacesleft noplacesleft agotado agotada agotados ' +
    'agotadas completo completa lleno llena cupolleno cupocompleto cupoagotado sincupo sinlugares ' +
    'sinplazas aforocompleto plazasagotadas entradasagotadas boletosagotados localidadesagotadas',
});

const attendances = words({
  'in-person': 'inperson onsite offline facetoface presencial enpersona',
  online: 'online virtual remote webinar enlinea adistancia remoto remota',
  mixed: 'mixed hybrid mixto mixta hibrido hibrida',
});

const accesses = words({
  open: 'open free public no abierto abierta libre publico publica',
  'sign-in': 'signin login members yes iniciodesesion integrantes si',
});

const activities = words({
  active: 'active activo activa',
  dormant: 'dormant inactive quiet inactivo inactiva',
  closed: 'closed deleted cerrado cerrada eliminado eliminada',
});

const services = words({x: 'xtwitter twitterx'});

/** The word without case, accents, spaces and signs. */
const key = (cell: string): string => foldText(cell).replace(/[^\p{L}\p{N}]/gu, '');

/** What is known by that name; anything else is left for the model to judge. */
const known =
  (table: ReadonlyMap<string, string>) =>
  (cell: string): string =>
    table.get(key(cell)) ?? cell;

const trimmed = (parts: readonly string[]): readonly string[] =>
  parts.map((part) => part.trim()).filter(Boolean);

const list = (cell: string): readonly string[] => trimmed(cell.split(/[,;\n]/));

/** As people write addresses into sheets: `www.example.org`, `name@example.org`. */
const address = (cell: string): string => {
  if (/^www\./i.test(cell)) return `https://${cell}`;
  return /^[^\s@:/]{1,99}@[^\s@:/]{1,99}$/.test(cell) ? `mailto:${cell}` : cell;
};

/** Addresses may have commas in them: one divides only before a space or another address. */
const addresses = (cell: string): readonly string[] =>
  trimmed(cell.split(/[;\n]|,(?=\s|https?:)/)).map(address);

/** A number with a decimal point, also where the sheet writes a comma. */
const decimal = (cell: string): string => cell.replace(/^(-?\d{1,3}),(\d{1,20})$/, '$1.$2');

/** Whether a cell says yes: a ticked box, a cross, a word. */
export const isYes = (cell: string): boolean =>
  /^(true|yes|y|x|1|si|s|verdadero|✓|✔)$/.test(foldText(cell.trim()));

const yesOrNo = (cell: string): unknown => {
  if (isYes(cell)) return true;
  return /^(false|no|n|0|falso|✗)$/.test(foldText(cell.trim())) ? false : cell;
};

/** Columns whose cells are more than text, but for dates. */
const readers: ReadonlyMap<ColumnName, (cell: string) => unknown> = new Map<
  ColumnName,
  (cell: string) => unknown
>([
  ['tags', list],
  ['alternateNames', list],
  ['related', list],
  ['attachments', addresses],
  ['url', address],
  ['feedUrl', address],
  ['image', address],
  ['joinUrl', address],
  ['mapUrl', address],
  ['registrationUrl', address],
  ['recordingUrl', address],
  ['reportUrl', address],
  ['photosUrl', address],
  ['resolutionUrl', address],
  ['latitude', decimal],
  ['longitude', decimal],
  ['status', known(statuses)],
  ['attendance', known(attendances)],
  ['access', known(accesses)],
  ['activity', known(activities)],
  ['featured', yesOrNo],
  ['archived', yesOrNo],
  ['broken', yesOrNo],
  ['service', (cell) => services.get(key(cell)) ?? cell.toLowerCase()],
  ['language', (cell) => languageTag(cell) ?? cell],
]);

export const readCell = (name: ColumnName, cell: string): unknown =>
  readers.get(name)?.(cell) ?? cell;

/** A date, or the cell as it is, for the model to complain of. */
export const readDateCell = (cell: string, order: DayOrder | undefined): string =>
  readSheetDate(cell, order) ?? cell;

/** Dates divided by `;` or line ends. */
export const readDateList = (cell: string, order: DayOrder | undefined): readonly string[] =>
  trimmed(cell.split(/[;\n]/)).map((entry) => readDateCell(entry, order));

/** Times divided by `;` or line ends; each may be a start and an end: `2011-11-26 – 2011-11-27`. */
export const readOccurrences = (
  cell: string,
  order: DayOrder | undefined,
): readonly {readonly startDate: string; readonly endDate?: string}[] =>
  trimmed(cell.split(/[;\n]/)).map((entry) => {
    const [start, end] = trimmed(entry.split(/ [–—-] | to | a /, 2));
    return {
      startDate: readDateCell(start ?? entry, order),
      ...(end !== undefined && {endDate: readDateCell(end, order)}),
    };
  });
