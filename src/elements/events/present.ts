import {relativeTimeFormat} from '../../i18n/formatters.js';
import {msg} from '../../i18n/msg.js';
import {firstInstant, lastInstant, type Occasion} from '../../model/event.js';
import {instantOf, type Offsets} from '../../model/zone.js';

/** Where an event stands at present. */
export interface Present {
  /** How far off it is; undefined where it is over, or too far off for that to help. */
  readonly relative?: string;
  readonly phase: 'coming' | 'now' | 'ended';
  /** When any of what is said changes, in milliseconds since 1970; Infinity where nothing will. */
  readonly changesAt: number;
}

const minute = 60_000;
const day = 1440 * minute;

/** How many days ahead are counted. */
const mostDays = 13;

/** An event to come: minutes in the last hour, days before. */
const beforeStart = (
  start: number,
  allDay: boolean,
  now: number,
  tag: string,
  offsets: Offsets,
) => {
  const format = relativeTimeFormat(tag);
  const minutes = Math.ceil((start - now) / minute);
  if (minutes < 60 && !allDay) {
    return {
      relative: format.format(minutes, 'minute'),
      changesAt: start - (minutes - 1) * minute,
    };
  }
  const dayOf = (instant: number) => Math.floor((instant + offsets(instant)) / day);
  const midnight = (number: number) => instantOf(number * day, offsets);
  const [first, today] = [dayOf(start), dayOf(now)];
  const ahead = first - today;
  const lastHour = allDay ? start : start - 59 * minute;
  return {
    ...(ahead <= mostDays && {relative: format.format(ahead, 'day')}),
    changesAt: Math.min(lastHour, midnight(ahead > mostDays ? first - mostDays : today + 1)),
  };
};

/**
 * Where an event stands at present, counted in days of the reader.
 *
 * @param now milliseconds since 1970
 * @param tag BCP 47 tag of the language
 * @param offsets those of the reader's zone
 */
export const presentOf = (
  {start, end}: Occasion,
  now: number,
  tag: string,
  offsets: Offsets,
): Present => {
  const first = firstInstant(start, offsets);
  const last = lastInstant(end, offsets);
  if (last <= now) return {phase: 'ended', changesAt: Infinity};
  if (first > now) {
    return {phase: 'coming', ...beforeStart(first, start.allDay, now, tag, offsets)};
  }
  const isToday = start.allDay && end.time === start.time;
  return {
    phase: 'now',
    relative: isToday
      ? relativeTimeFormat(tag).format(0, 'day')
      : msg('happening now', {id: 'happening-now', desc: 'Said of an event that has begun'}),
    changesAt: last,
  };
};
