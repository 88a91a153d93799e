/** Milliseconds. */
export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

/**
 * A day or a time as written. `local` is what calendar and clock show, in milliseconds as if it
 * were UTC; for a day, its midnight.
 */
export interface WrittenDate {
  readonly local: number;
  readonly allDay: boolean;
  /** It ends in `Z`. */
  readonly utc: boolean;
}

const written = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d{1,9})?(Z)?)?$/i;

/** Reads `20261124`, `20261124T170000`, `20261124T170000Z` and the same with marks between. */
export const readDate = (text: string): WrittenDate | undefined => {
  const match = written.exec(text.trim());
  if (!match) return undefined;
  const [year, month, date, hours, minutes, seconds] = match
    .slice(1, 7)
    .map((digits?: string) => +(digits ?? 0)) as [number, number, number, number, number, number];
  if (hours > 24 || minutes > 59 || seconds > 60) return undefined;
  const midnight = utc(year, month - 1, date);
  const found = new Date(midnight);
  if (found.getUTCMonth() !== month - 1 || found.getUTCDate() !== date || year < 1)
    return undefined;
  // a leap second is the second before it
  const local = midnight + hours * hour + minutes * minute + Math.min(seconds, 59) * second;
  return {local, allDay: match[4] === undefined, utc: match[7] !== undefined};
};

/** `Date.UTC`, which takes the years before 100 for others. */
export const utc = (year: number, month: number, date: number): number => {
  if (year >= 100) return Date.UTC(year, month, date);
  return new Date(0).setUTCFullYear(year, month, date);
};

const iso = (time: number): string => new Date(time).toISOString().slice(0, 19);

const yearsThatDatesHave = 253_402_300_800_000; // until 9999

/** Whether a local time can be written with a year of four digits, its offset and day of grace too. */
export const isWritable = (local: number): boolean =>
  local > -62_135_000_000_000 && local < yearsThatDatesHave - 2 * day;

export const writeDay = (local: number): string => iso(local).slice(0, 10);

export const writeLocal = (local: number): string => iso(local);

export const writeUtc = (time: number): string => `${iso(time)}Z`;

/** A time with the offset of its place; in UTC where that is not of whole minutes. */
export const writeZoned = (time: number, offset: number): string => {
  if (offset % minute) return writeUtc(time);
  const minutes = Math.abs(offset) / minute;
  const digits = [Math.floor(minutes / 60), minutes % 60].map((part) => `${part}`.padStart(2, '0'));
  return `${iso(time + offset)}${offset < 0 ? '-' : '+'}${digits.join(':')}`;
};
