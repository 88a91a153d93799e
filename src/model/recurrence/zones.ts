import {day, hour, minute} from './values.js';

/** Where clocks show the same time. */
export interface Zone {
  /** Its IANA name, where it has one. */
  readonly name?: string | undefined;
  /** How far its clocks are ahead of UTC at an instant, in milliseconds. */
  readonly offsetAt: (instant: number) => number;
}

export const utcZone: Zone = {name: 'UTC', offsetAt: () => 0};

/** Where the reader is, as the platform has it. */
export const readerZone: Zone = {
  offsetAt: (instant) => -new Date(instant).getTimezoneOffset() * minute,
};

/**
 * The instant of a local time. One that clocks show twice is the first of both; one that they skip
 * is told by the offset before the gap (RFC 5545, section 3.3.5).
 */
export const instantOf = (local: number, {offsetAt}: Zone): number => {
  const before = offsetAt(local - day);
  const after = offsetAt(local + day);
  if (before === after || offsetAt(local - before) === before) return local - before;
  return offsetAt(local - after) === after ? local - after : local - before;
};

export const localOf = (instant: number, zone: Zone): number => instant + zone.offsetAt(instant);

/** Two changes are further apart than this, even those around Ramadan in Morocco. */
const stretch = 14 * day;

/** Finds offsets between known points: where two points agree, so does all between them. */
const interpolated = (measure: (instant: number) => number) => {
  const points = new Map<number, number>();
  const changes = new Map<number, number>();
  const at = (index: number): number => {
    const known = points.get(index);
    if (known !== undefined) return known;
    const offset = measure(index * stretch);
    points.set(index, offset);
    return offset;
  };
  const changeAfter = (index: number): number => {
    const known = changes.get(index);
    if (known !== undefined) return known;
    let [low, high] = [index * stretch, (index + 1) * stretch];
    while (high - low > minute) {
      const middle = Math.floor((low + high) / 2 / minute) * minute;
      if (measure(middle) === at(index)) low = middle;
      else high = middle;
    }
    changes.set(index, high);
    return high;
  };
  return (instant: number): number => {
    const index = Math.floor(instant / stretch);
    const [start, end] = [at(index), at(index + 1)];
    return start === end || instant < changeAfter(index) ? start : end;
  };
};

const offsetsOf = (format: Intl.DateTimeFormat) => (instant: number) => {
  const parts = new Map(format.formatToParts(instant).map(({type, value}) => [type, value]));
  const part = (name: Intl.DateTimeFormatPartTypes) => Number(parts.get(name));
  const year = parts.get('era')?.startsWith('B') ? 1 - part('year') : part('year');
  const shown = new Date(0);
  shown.setUTCFullYear(year, part('month') - 1, part('day'));
  shown.setUTCHours(part('hour') % 24, part('minute'), part('second'), 0);
  return shown.getTime() - Math.floor(instant / 1000) * 1000;
};

/** Offsets of a zone that is known under a name of IANA, from the platform. */
const readIanaZone = (name: string): Zone | undefined => {
  // `EST` and the like are names of IANA too; an offset (`+01:00`) is none
  if (!/^[A-Za-z][\w+-]*(?:\/[\w+-]+){0,2}$/.test(name)) return undefined;
  try {
    const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone: name,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    return {name, offsetAt: interpolated(offsetsOf(format))};
  } catch {
    return undefined; // no zone of that name
  }
};

/** Zones that were asked for, by name in lower case; there are some 600. */
const known = new Map<string, Zone>();

/** The zone of a name of IANA. */
export const ianaZone = (name: string): Zone | undefined => {
  const key = name.toLowerCase();
  const zone = known.get(key) ?? readIanaZone(name);
  if (zone) known.set(key, zone);
  return zone;
};

/** A zone without daylight-saving time: `UTC+1`, `GMT-05:00`, `-0500`. */
export const fixedZone = (name: string): Zone | undefined => {
  const match = /^(?:utc|gmt)? ?([+-])(\d{1,2})(?::?(\d\d))?$/i.exec(name);
  if (!match) return undefined;
  const size = Number(match[2]) * hour + Number(match[3] ?? 0) * minute;
  const offset = match[1] === '-' ? -size : size;
  return size <= 14 * hour ? {offsetAt: () => offset} : undefined;
};
