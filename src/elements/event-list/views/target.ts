import type {Item} from '../../../model/content.js';
import type {EventAddress} from '../fragment.js';
import type {ListDetails} from './host.js';
import {isRecurring, type Entry, type Series} from './series.js';
import {dayAt} from './days.js';

/** The event that an address names; of a recurring one the time named, else the present one. */
export const findTarget = (
  items: readonly Item[],
  {id, startDate}: EventAddress,
  series: Series,
  details: ListDetails,
  now: number,
): Entry | undefined => {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) return undefined;
  if (!isRecurring(item)) return series.entryOf(item);
  const wanted = startDate ?? details.presentOccurrence(item).startDate ?? '';
  const around = dayAt(Date.parse(wanted) || now);
  // a day more on either side, for other time zones
  const times = series.timesOf(item, around - 1, around + 2);
  return times.find((entry) => entry.item.startDate === wanted) ?? times[0];
};
