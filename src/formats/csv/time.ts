import {foldText} from '../../model/text.js';

/** Hours behind UTC that the abbreviations of RFC 822 stand for. */
const zones: ReadonlyMap<string, string> = new Map([
  ['z', 'Z'],
  ['utc', 'Z'],
  ['gmt', 'Z'],
  ['edt', '-04:00'],
  ['est', '-05:00'],
  ['cdt', '-05:00'],
  ['cst', '-06:00'],
  ['mdt', '-06:00'],
  ['mst', '-07:00'],
  ['pdt', '-07:00'],
  ['pst', '-08:00'],
]);

const clock =
  /^(?:a las? |at )?(\d{1,2})(?:\s?[:.h]\s?(\d\d))?(?::(\d\d)(?:[.,]\d{1,9})?)?\s?(am|pm|hrs?|horas|h)?(?: ?(z|[a-z]{3}|(?:utc|gmt)?[+-]\d\d?(?::?\d\d)?))?$/;

const zoneOf = (text: string | undefined): string | undefined => {
  if (text === undefined) return '';
  const known = zones.get(text);
  if (known !== undefined) return known;
  const [, sign, hours, minutes = '00'] = /([+-])(\d\d?):?(\d\d)?$/.exec(text) ?? [];
  return sign === undefined ? undefined : `${sign}${hours!.padStart(2, '0')}:${minutes}`;
};

const hoursOf = (hours: number, half: string | undefined): number | undefined => {
  if (half !== 'am' && half !== 'pm') return hours <= 23 ? hours : undefined;
  if (hours < 1 || hours > 12) return undefined;
  return (hours % 12) + (half === 'pm' ? 12 : 0);
};

/**
 * A time of day as the end of an ISO date: `2:30 PM` gives `T14:30:00`. Undefined where it is none;
 * a bare number is none either.
 */
export const readTime = (text: string): string | undefined => {
  if (text.length > 40) return undefined;
  const folded = foldText(text)
    .replace(/\s+/g, ' ')
    .replace(/([ap])\s?\.?\s?m\b\.?/, '$1m')
    .trim();
  const [whole, hours, minutes, seconds = '00', half, zone] = clock.exec(folded) ?? [];
  if (whole === undefined || (minutes === undefined && half === undefined)) return undefined;
  const read = hoursOf(Number(hours), half);
  const offset = zoneOf(zone);
  if (read === undefined || offset === undefined) return undefined;
  return `T${`${read}`.padStart(2, '0')}:${minutes ?? '00'}:${seconds}${offset}`;
};
