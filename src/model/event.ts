import type {Item} from './content.js';
import {isOver, parseMoment, type Moment} from './date.js';

/** When an item takes place, or undefined where it has no start. */
export interface Occasion {
  readonly start: Moment;
  readonly end: Moment;
}

export const occasionOf = ({startDate, endDate}: Item): Occasion | undefined => {
  const start = startDate === undefined ? undefined : parseMoment(startDate);
  if (!start) return undefined;
  const end = endDate === undefined ? undefined : parseMoment(endDate);
  return {start, end: end && end.time >= start.time ? end : start};
};

export const hasEnded = (occasion: Occasion, now: number): boolean => isOver(occasion.end, now);

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
