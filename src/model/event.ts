import type {Item} from './content.js';

/** A day, or a point in time. `time` is in milliseconds; for a day, that of its midnight in UTC. */
export interface Moment {
  readonly time: number;
  readonly allDay: boolean;
}

/** When an item takes place, or undefined where it has no start. */
export interface Occasion {
  readonly start: Moment;
  readonly end: Moment;
}

/** A date that the model has read: a day is one of UTC, a time without an offset the reader's. */
const momentOf = (date: string): Moment => ({time: Date.parse(date), allDay: date.length === 10});

/** Midnight of the reader's zone, `days` after that of a moment that is a day. */
const midnight = (time: number, days: number): number => {
  const day = new Date(time);
  return new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() + days).getTime();
};

const firstInstant = ({time, allDay}: Moment): number => (allDay ? midnight(time, 0) : time);

/** When a moment is over: of a day the whole in the reader's zone. */
const lastInstant = ({time, allDay}: Moment): number => (allDay ? midnight(time, 1) : time);

export const occasionOf = ({startDate, endDate}: Item): Occasion | undefined => {
  if (startDate === undefined) return undefined;
  const start = momentOf(startDate);
  const end = momentOf(endDate ?? startDate);
  return {start, end: lastInstant(end) > firstInstant(start) ? end : start};
};

/** Whether the event, on its last day the whole of it in the reader's zone, lies before `now`. */
export const hasEnded = ({end}: Occasion, now: number): boolean => lastInstant(end) <= now;

/** The next event that has not ended, else the one that ended last. `now` is in milliseconds. */
export const nextEvent = (items: readonly Item[], now: number): Item | undefined => {
  const events = items.flatMap((item) => {
    const occasion = occasionOf(item);
    return occasion ? [{item, occasion, ended: hasEnded(occasion, now)}] : [];
  });
  const coming = events
    .filter(({ended}) => !ended)
    .sort((one, other) => one.occasion.start.time - other.occasion.start.time);
  const past = events
    .filter(({ended}) => ended)
    .sort((one, other) => other.occasion.end.time - one.occasion.end.time);
  return (coming[0] ?? past[0])?.item;
};
