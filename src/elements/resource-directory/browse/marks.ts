import type {Item} from '../../../model/content.js';

const marks = ['new', 'updated', 'archived', 'broken', 'sign-in'] as const;

/** What is to be known of an entry before one follows its link. */
export type Mark = (typeof marks)[number];

/** An entry as it is shown. `marks` is a text so that rows of the same marks are copies of one. */
export type ShownItem = Item & {readonly marks?: string};

/** Since when a thing counts as new, and now, both in milliseconds since 1970. */
export interface MarkTimes {
  readonly since: number;
  readonly now: number;
}

const dayLength = 86_400_000;

/** For how many days a thing counts as new where the page does not say. */
const usualDays = 60;

/** @param days for how many days a thing counts as new; 0 for never */
export const markTimes = (days: number | null | undefined, now: number): MarkTimes => {
  const wanted = typeof days === 'number' && days >= 0 ? days : usualDays;
  return {since: wanted ? now - wanted * dayLength : Infinity, now};
};

const isWithin = (date: string | undefined, {since, now}: MarkTimes): boolean => {
  const time = date === undefined ? NaN : Date.parse(date);
  // a day begins earlier in the east than here
  return time >= since && time <= now + dayLength;
};

export const marksOf = (item: Item, times: MarkTimes): readonly Mark[] => {
  const isNew = isWithin(item.published, times);
  const has: Readonly<Record<Mark, boolean>> = {
    new: isNew,
    updated: !isNew && isWithin(item.updated, times),
    archived: item.archived === true,
    broken: item.broken === true,
    'sign-in': item.access === 'sign-in',
  };
  return marks.filter((mark) => has[mark]);
};

/**
 * An entry with its marks; the item itself where it has none. One whose address is known to lead
 * nowhere loses it: who follows a link should get somewhere.
 */
export const withMarks = (item: Item, times: MarkTimes): ShownItem => {
  const found = marksOf(item, times);
  if (!found.length) return item;
  const {url, ...rest} = item;
  const shown = {...rest, marks: found.join(' ')};
  return item.broken || url === undefined ? shown : {...shown, url};
};
