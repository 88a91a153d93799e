import {clockOffsets} from './clock.js';
import type {Item} from './content.js';
import {instantOf, offsetsOf, type Offsets} from './zone.js';

/** A day, or a point in time. `time` is in milliseconds; for a day, that of its midnight in UTC. */
export interface Moment {
  readonly time: number;
  readonly allDay: boolean;
}

/** When an item takes place. */
export interface Occasion {
  readonly start: Moment;
  readonly end: Moment;
  /** Whether it starts at a time and nobody said when it ends; `end` is the start then. */
  readonly openEnded: boolean;
  /**
   * The event's own zone: an IANA name or, where only that is known, an offset (`+05:30`).
   * Undefined for days, floating times and times of which only the instant is known.
   */
  readonly zone?: string | undefined;
  /** Whether its times are those of clocks wherever the reader is. */
  readonly floating: boolean;
}

/** What tells when something takes place; a day, a deadline too. */
type Dated = {readonly [Name in 'startDate' | 'endDate' | 'timeZone']?: Item[Name] | undefined};

const day = 86_400_000;

const isDay = (date: string): boolean => date.length === 10;

/** What says of a time how far its clock is from UTC. */
const offsetOf = (date: string): string | undefined => /T.*(Z|[+-]\d\d:\d\d)$/.exec(date)?.[1];

const momentOf = (date: string, offsets?: Offsets): Moment => ({
  allDay: isDay(date),
  time:
    isDay(date) || offsetOf(date) ? Date.parse(date) : instantOf(Date.parse(`${date}Z`), offsets),
});

/** When a moment begins: a day at its midnight in the reader's zone, or that of `offsets`. */
export const firstInstant = ({time, allDay}: Moment, offsets?: Offsets): number =>
  allDay ? instantOf(time, offsets) : time;

/** When a moment is over: a day at the midnight that ends it. */
export const lastInstant = ({time, allDay}: Moment, offsets?: Offsets): number =>
  allDay ? instantOf(time + day, offsets) : time;

/** When an item takes place, or undefined where it has no start. */
export const occasionOf = ({startDate, endDate, timeZone}: Dated): Occasion | undefined => {
  if (startDate === undefined) return undefined;
  const offsets = timeZone ? offsetsOf(timeZone) : undefined;
  const read = (date: string) => momentOf(date, offsets);
  const start = read(startDate);
  const end = read(endDate ?? startDate);
  const times = [startDate, endDate ?? startDate].filter((date) => !isDay(date));
  const offset = times[0] && offsetOf(times[0]);
  return {
    start,
    end: lastInstant(end) > firstInstant(start) ? end : start,
    openEnded: endDate === undefined && !start.allDay,
    zone: times[0] && (offsets ? timeZone : offset === 'Z' ? undefined : offset),
    floating: !offsets && times.some((date) => !offsetOf(date)),
  };
};

/**
 * When an event is over. One that says no end may go on until the end of its day, by its own clocks
 * where they are known.
 *
 * @param offsets those of the reader's zone; by default that of the platform
 */
export const overAt = ({start, end, openEnded, zone}: Occasion, offsets?: Offsets): number => {
  if (!openEnded) return lastInstant(end, offsets);
  const own = zone === undefined ? undefined : clockOffsets(zone);
  const clocks = own ?? offsets ?? offsetsOf()!;
  const today = Math.floor((start.time + clocks(start.time)) / day);
  return instantOf((today + 1) * day, clocks);
};

/** Whether the event, on its first day the whole of it in the reader's zone, lies behind `now`. */
export const hasStarted = ({start}: Occasion, now: number): boolean => firstInstant(start) <= now;

/** Whether the event, on its last day the whole of it, lies before `now`; see `overAt`. */
export const hasEnded = (occasion: Occasion, now: number): boolean => overAt(occasion) <= now;

/** Whether an item lies behind. What has no date never does, nor what was put off to another one. */
export const isOver = (item: Dated & Pick<Item, 'status'>, now: number): boolean => {
  const occasion = item.status === 'postponed' ? undefined : occasionOf(item);
  return occasion !== undefined && hasEnded(occasion, now);
};

/** Order of occasions by when they start. */
export const byStart = (one: Occasion, other: Occasion): number =>
  firstInstant(one.start) - firstInstant(other.start);

/** The next event that has not ended, else the one that ended last. `now` is in milliseconds. */
export const nextEvent = (items: readonly Item[], now: number): Item | undefined => {
  const events = items.flatMap((item) => {
    const occasion = occasionOf(item);
    return occasion ? [{item, occasion, ended: hasEnded(occasion, now)}] : [];
  });
  const coming = events
    .filter(({ended}) => !ended)
    .sort((one, other) => byStart(one.occasion, other.occasion));
  const past = events
    .filter(({ended}) => ended)
    .sort((one, other) => overAt(other.occasion) - overAt(one.occasion));
  return (coming[0] ?? past[0])?.item;
};
