import type {Item} from '../model/content.js';
import {readInZone} from '../model/recurrence/series-time.js';
import {later, timeOf, type Time} from '../model/recurrence/times.js';
import {day, isWritable} from '../model/recurrence/values.js';
import {localOf, utcZone, type Zone} from '../model/recurrence/zones.js';

export type Dates = Pick<Item, 'startDate' | 'endDate' | 'timeZone'>;

/** When an event takes place. */
export interface EventTimes {
  readonly start: Time;
  /** When it is over: of days the one after the last. Undefined for a time that no end is said of. */
  readonly end: Time | undefined;
}

/** A zone of that is known by its name, other than UTC, which times may be written without. */
export const namedZone = (zone: Zone | undefined): string | undefined =>
  zone === utcZone || /^(?:etc\/)?(?:utc|uct|zulu|universal)$/i.test(zone?.name ?? '')
    ? undefined
    : zone?.name;

const dayOf = ({local}: Time): number => Math.floor(local / day) * day;

/** A time as one of a series that starts so: a day where that is one, and in its zone. */
export const alike = (time: Time, {allDay, zone, local}: Time): Time => {
  if (allDay) return timeOf(dayOf(time), {allDay});
  if (time.allDay)
    return timeOf(time.local + local - Math.floor(local / day) * day, {allDay, zone});
  if (!zone || !time.zone) return timeOf(time.local, {allDay, zone});
  return {allDay, zone, instant: time.instant, local: localOf(time.instant, zone)};
};

const endOf = (start: Time, end: Time | undefined): Time | undefined => {
  if (start.allDay) {
    const last = end ? alike(end, start) : start;
    return later(last.local > start.local ? last : start, day);
  }
  if (!end) return undefined;
  // a day is included
  const over = end.allDay ? timeOf(end.local + day, start) : alike(end, start);
  return over.instant > start.instant ? over : undefined;
};

/** Undefined for an item that is no event, and for years that calendars cannot have. */
export const timesOf = ({startDate, endDate, timeZone}: Dates): EventTimes | undefined => {
  const start = startDate === undefined ? undefined : readInZone(startDate, timeZone);
  if (!start || !isWritable(start.local)) return undefined;
  const end = endDate === undefined ? undefined : readInZone(endDate, timeZone);
  const over = endOf(start, end);
  return {start, end: over && isWritable(over.local) ? over : undefined};
};
