import {later, timeOf, writeTime, type Time} from '../../model/recurrence/times.js';
import {day, isWritable} from '../../model/recurrence/values.js';
import type {Duration} from './values.js';

/** How long an event takes: exactly, or by the calendar (RFC 5545, section 3.8.5.3). */
export type Length = number | Duration;

/** When an event that has such a length is over. */
export const endOf = (start: Time, length: Length): Time => {
  if (typeof length !== 'number') {
    return later(timeOf(start.local + length.days * day, start), length.time);
  }
  return start.allDay ? timeOf(start.local + length, start) : later(start, length);
};

/** The last day of an event, or the time of its end; undefined where that makes no sense. */
export const writeEnd = (start: Time, end: Time): string | undefined => {
  if (end.instant < start.instant || !isWritable(end.local)) return undefined;
  // the end of a day is the start of the next in iCalendar, the day itself in the model
  const last = end.allDay ? later(end, -day) : end;
  return end.allDay && last.local < start.local ? undefined : writeTime(last);
};
