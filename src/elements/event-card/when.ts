import {dateTimeFormat} from '../../i18n/formatters.js';
import {msg, str} from '../../i18n/msg.js';
import type {Moment, Occasion} from '../../model/event.js';

const days: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC', // where the midnight of a day is kept
};

const minutes: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
};

const join = (parts: readonly Intl.DateTimeRangeFormatPart[]): string =>
  parts.map(({value}) => value).join('');

/** Days in words. What Intl puts between the two ends gives way to what the language says there. */
const formatDays = (tag: string, start: number, end: number): string => {
  const parts = dateTimeFormat(tag, days).formatRangeToParts(start, end);
  const lastOfStart = parts.findLastIndex(({source}) => source === 'startRange');
  const firstOfEnd = parts.findIndex(({source}) => source === 'endRange');
  if (firstOfEnd <= lastOfStart) return join(parts);
  const from = join(parts.slice(0, lastOfStart + 1));
  const to = join(parts.slice(firstOfEnd));
  return msg(str`${from} – ${to}`, {
    id: 'days',
    desc: 'First and last day of an event',
  });
};

/** The day of the reader's zone that a moment falls on, as days are kept. */
const dayOf = ({time, allDay}: Moment): number => {
  const date = new Date(time);
  return allDay ? time : Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
};

/** When an event takes place, in words: days as they are, times in the reader's zone. */
export const formatOccasion = (tag: string, {start, end}: Occasion): string =>
  start.allDay || end.allDay
    ? formatDays(tag, dayOf(start), dayOf(end))
    : dateTimeFormat(tag, minutes).formatRange(start.time, end.time);
