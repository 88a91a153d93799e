import type {Item} from '../content.js';
import {later, timeOf, type Time} from './times.js';
import {day, isWritable, second, writeDay, writeLocal, writeUtc, writeZoned} from './values.js';
import {fixedZone, ianaZone, localOf, utcZone, type Zone} from './zones.js';

/** The first time of a series, and how the others are told from it. */
export interface Anchor {
  readonly start: Time;
  /** About how long each takes, in milliseconds. */
  readonly length: number;
  /** A time's own dates, written as those of the first. */
  readonly datesAt: (start: Time) => Pick<Item, 'startDate' | 'endDate'>;
}

const zoneNamed = (name: string | undefined): Zone | undefined =>
  name === undefined ? undefined : (ianaZone(name) ?? fixedZone(name));

/** A date is a day, a time without an offset, or one with. */
const offsetOf = (date: string): string => /(?:Z|[+-]\d\d:\d\d)$/.exec(date.slice(10))?.[0] ?? '';

/**
 * A date of an item as a time: in the zone of that name, else in that of its offset, else floating.
 * Parts of a second are left out.
 */
export const readInZone = (date: string, timeZone: string | undefined): Time | undefined => {
  const allDay = date.length === 10;
  const offset = offsetOf(date);
  const read = Date.parse(allDay || offset ? date : `${date}Z`);
  if (isNaN(read)) return undefined;
  const whole = Math.floor(read / second) * second;
  if (allDay) return timeOf(whole, {allDay});
  const zone = zoneNamed(timeZone) ?? (offset === 'Z' ? utcZone : fixedZone(offset));
  if (!offset || !zone) return timeOf(whole, {allDay, zone});
  return {allDay, zone, instant: whole, local: localOf(whole, zone)};
};

/** Writes times as a date is written: a day, in UTC, with an offset, without; with seconds or not. */
export const writerLike = (date: string): ((time: Time) => string) => {
  if (date.length === 10) return ({local}) => writeDay(local);
  const offset = offsetOf(date);
  const write = ({local, instant, zone}: Time): string => {
    if (!offset) return writeLocal(local);
    return offset === 'Z' || !zone
      ? writeUtc(instant)
      : writeZoned(instant, zone.offsetAt(instant));
  };
  if (date[16] === ':') return write;
  return (time) => {
    const written = write(time);
    return written.slice(16, 19) === ':00' ? written.slice(0, 16) + written.slice(19) : written;
  };
};

const dayOf = ({local}: Time): number => Math.floor(local / day) * day;

/**
 * The end of the time of a series that starts then. It takes exactly as long as the first does (RFC
 * 5545, section 3.8.5.3); an end that is a day, or follows one, is as many days later.
 */
const endAt = (time: Time, start: Time, end: Time): Time => {
  if (start.allDay !== end.allDay) {
    return timeOf(end.local + dayOf(time) - dayOf(start), {allDay: end.allDay, zone: time.zone});
  }
  if (start.zone && end.zone) return later(time, end.instant - start.instant);
  return later(time, timeOf(end.local, start).instant - start.instant);
};

/** The first time of an item; undefined where it has none that a series can start with. */
export const readAnchor = ({startDate, endDate, timeZone}: Item): Anchor | undefined => {
  const start = startDate === undefined ? undefined : readInZone(startDate, timeZone);
  if (!start || !isWritable(start.local)) return undefined;
  const end = endDate === undefined ? undefined : readInZone(endDate, timeZone);
  const writeStart = writerLike(startDate!);
  const writeEnd = endDate === undefined ? undefined : writerLike(endDate);
  return {
    start,
    length: end ? Math.max(end.local - start.local, 0) : 0,
    datesAt: (time) => {
      const last = end && endAt(time, start, end);
      return {
        startDate: writeStart(time),
        ...(last && isWritable(last.local) && {endDate: writeEnd!(last)}),
      };
    },
  };
};
