import type {Item} from '../../model/content.js';
import {firstInstant, occasionOf, overAt} from '../../model/event.js';
import {occurrencesBetween} from '../../model/recurrence/series.js';

/**
 * Until when the present time of a series is that, in milliseconds since 1970; Infinity where nothing
 * comes after it. One that says no end gives way to the next of its day.
 *
 * @param now milliseconds since 1970
 */
export const presentUntil = (present: Item, series: Item, now: number): number => {
  const occasion = occasionOf(present);
  if (!occasion) return Infinity;
  const over = overAt(occasion);
  if (over <= now) return Infinity;
  if (!occasion.openEnded) return over;
  const begins = firstInstant(occasion.start);
  const starts = occurrencesBetween(series, Math.max(begins, now) + 1, over)
    .filter(({status}) => status !== 'cancelled')
    .map((each) => firstInstant(occasionOf(each)!.start));
  return starts.find((start) => start > Math.max(begins, now)) ?? over;
};
