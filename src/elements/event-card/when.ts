import {dateTimeFormat} from '../../i18n/formatters.js';
import {msg, str} from '../../i18n/msg.js';
import type {Moment, Occasion} from '../../model/event.js';
import {offsetsOf} from '../../model/zone.js';

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

/** From one day to another, in words. */
export const fromTo = (from: string, to: string): string =>
  msg(str`${from} – ${to}`, {
    id: 'days',
    desc: 'First and last day of an event',
  });

/**
 * Days in words, with their times where `options` asks for them. What Intl puts between the two
 * ends gives way to what the language says there.
 */
export const formatDays = (
  tag: string,
  start: number,
  end: number,
  options: Intl.DateTimeFormatOptions = days,
): string => {
  const parts = dateTimeFormat(tag, options).formatRangeToParts(start, end);
  const lastOfStart = parts.findLastIndex(({source}) => source === 'startRange');
  const firstOfEnd = parts.findIndex(({source}) => source === 'endRange');
  return firstOfEnd <= lastOfStart
    ? join(parts)
    : fromTo(join(parts.slice(0, lastOfStart + 1)), join(parts.slice(firstOfEnd)));
};

/** A moment as days are kept: as if the reader's clock were one of UTC. */
const dayOf = ({time, allDay}: Moment): number => (allDay ? time : time + offsetsOf()!(time));

/** When an event takes place, in words: days as they are, times in the reader's zone. */
export const formatOccasion = (tag: string, {start, end}: Occasion): string =>
  start.allDay || end.allDay
    ? formatDays(tag, dayOf(start), dayOf(end))
    : dateTimeFormat(tag, minutes).formatRange(start.time, end.time);
