import {msg, str} from '../../i18n/msg.js';
import {clockOffsets} from '../../model/clock.js';

/** Names of IANA that tell where a clock hangs; others (`Etc/GMT+5`, `EST`) only tell an offset. */
const place =
  /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/(?:.*\/)?(.+)$/;

/** Lists of cities that were read, one a language. */
const read = new Map<string, ReadonlyMap<string, string>>();

/**
 * Names of cities in the language spoken, by those in the IANA database. Not from Intl: engines
 * leave the translations of most cities out.
 */
const citiesOf = (): ReadonlyMap<string, string> => {
  const list = msg(
    'Asuncion: Asunción; Bogota: Bogotá; Calcutta: Kolkata; Cancun: Cancún; Easter: Easter Island; Galapagos: Galápagos; Godthab: Nuuk; Ho_Chi_Minh: Ho Chi Minh City; Katmandu: Kathmandu; Kiev: Kyiv; Merida: Mérida; Rangoon: Yangon; Saigon: Ho Chi Minh City; Sao_Paulo: São Paulo; St_Johns: St. John’s',
    {
      id: 'cities',
      desc: 'Cities that time zones are named after (before the colon as the IANA database writes them, not to be translated), as the language writes them. Cities that it writes like the database need not be in the list; others may be added.',
    },
  );
  const known = read.get(list);
  if (known) return known;
  const cities = new Map(
    list.split(/;\s*/).map((entry) => entry.split(/:\s*/) as [string, string]),
  );
  read.set(list, cities);
  return cities;
};

/** How far a zone is from UTC at an instant, in words: `UTC−06:00`. */
const describeOffset = (zone: string, instant: number): string => {
  const offset = Math.round((clockOffsets(zone)?.(instant) ?? 0) / 60_000);
  if (!offset) return 'UTC';
  const size = Math.abs(offset);
  const digits = (number: number) => `${Math.floor(number)}`.padStart(2, '0');
  return `UTC${offset < 0 ? '−' : '+'}${digits(size / 60)}:${digits(size % 60)}`;
};

const cityOf = (zone: string): string | undefined => {
  const name = place.exec(zone)?.[1];
  return name && (citiesOf().get(name) ?? name.replaceAll('_', ' '));
};

/** What a zone is called where it is plain that a time is meant: by its city or its offset. */
export const nameZone = (zone: string, instant: number): string =>
  cityOf(zone) ?? describeOffset(zone, instant);

/** The time of a zone, to stand beside hours: `Mexico City time`, `UTC−06:00`. */
export const nameTime = (zone: string, instant: number): string => {
  const city = cityOf(zone);
  return city
    ? msg(str`${city} time`, {id: 'city-time', desc: 'Local time of a city'})
    : describeOffset(zone, instant);
};
