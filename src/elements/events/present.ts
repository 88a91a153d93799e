import {relativeTimeFormat} from '../../i18n/formatters.js';
import {msg} from '../../i18n/msg.js';
import {firstInstant, overAt, type Occasion} from '../../model/event.js';
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

const dayOf = (instant: number, offsets: Offsets) => Math.floor((instant + offsets(instant)) / day);

const midnight = (number: number, offsets: Offsets) => instantOf(number * day, offsets);

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
  const [first, today] = [dayOf(start, offsets), dayOf(now, offsets)];
  const ahead = first - today;
  const lastHour = allDay ? start : start - 59 * minute;
  return {
    ...(ahead <= mostDays && {relative: format.format(ahead, 'day')}),
    changesAt: Math.min(
      lastHour,
      midnight(ahead > mostDays ? first - mostDays : today + 1, offsets),
    ),
  };
};

/**
 * An event that has begun, on its first day. Of one that says no end nobody knows whether it is on
 * still, but that it is today.
 */
const onItsDay = (first: number, last: number, now: number, tag: string, offsets: Offsets) => {
  const today = dayOf(now, offsets);
  return dayOf(first, offsets) === today
    ? {
        relative: relativeTimeFormat(tag).format(0, 'day'),
        changesAt: Math.min(last, midnight(today + 1, offsets)),
      }
    : {changesAt: last};
};

/**
 * Where an event stands at present.
 *
 * @param now milliseconds since 1970
 * @param tag BCP 47 tag of the language
 * @param reader offsets of the reader's zone, in which days begin and end
 * @param counted offsets of the zone in whose days it is counted how far off a time is
 */
export const presentOf = (
  occasion: Occasion,
  now: number,
  tag: string,
  reader: Offsets,
  counted = reader,
): Present => {
  const {start, end, openEnded} = occasion;
  const first = firstInstant(start, reader);
  const last = overAt(occasion, reader);
  const offsets = start.allDay ? reader : counted;
  if (last <= now) return {phase: 'ended', changesAt: Infinity};
  if (first > now) {
    return {phase: 'coming', ...beforeStart(first, start.allDay, now, tag, offsets)};
  }
  if (openEnded || (start.allDay && end.time === start.time)) {
    return {phase: 'now', ...onItsDay(first, last, now, tag, offsets)};
  }
  return {
    phase: 'now',
    relative: msg('happening now', {id: 'happening-now', desc: 'Said of an event that has begun'}),
    changesAt: last,
  };
};
