import type {Item} from '../../../model/content.js';
import {firstInstant, hasEnded, occasionOf} from '../../../model/event.js';
import {addMonths, dayIn, instantOfDay, monthOf, spanOf, type Span} from './days.js';
import type {ListDetails} from './host.js';

/** Which events are on view, by whether they are over. */
export type Past = 'hide' | 'show' | 'only';

/** One time of an event, or an event without a date. */
export interface Entry {
  /** What tells it from all others of the list, through every refresh. */
  readonly key: string;
  readonly item: Item;
  /** The days that it touches; undefined without a date. */
  readonly span: Span | undefined;
  /** When it starts, in milliseconds since 1970; Infinity without a date. */
  readonly start: number;
}

/** How far times of recurring events are looked for, from the nearest on, in months. */
const searched = [1, 4, 12, 24];

export const isRecurring = ({occurrences, recurrence}: Item): boolean =>
  Boolean(occurrences) || recurrence !== undefined;

export const keyOf = ({id, startDate = ''}: Item): string => `${id}/${startDate}`;

const byStart = (one: Entry, other: Entry): number =>
  one.start === other.start ? 0 : one.start - other.start;

/** The times of events, each the same object for as long as its event is. */
export class Series {
  readonly #details: ListDetails;
  /** Times of recurring events by when they start. */
  readonly #times = new WeakMap<Item, Map<string, Item>>();
  readonly #windows = new WeakMap<Item, Map<string, readonly Item[]>>();
  readonly #entries = new WeakMap<Item, Entry>();

  constructor(details: ListDetails) {
    this.#details = details;
  }

  entryOf(item: Item): Entry {
    const known = this.#entries.get(item);
    if (known) return known;
    const span = spanOf(item);
    const occasion = span && occasionOf(item);
    const start = occasion ? firstInstant(occasion.start) : Infinity;
    const entry: Entry = {key: keyOf(item), item, span, start};
    this.#entries.set(item, entry);
    return entry;
  }

  /** The times of an event from one day to before another; it itself where it does not recur. */
  timesOf(item: Item, from: number, to: number): readonly Entry[] {
    if (!isRecurring(item)) {
      const entry = this.entryOf(item);
      const {span} = entry;
      return span && span.first < to && span.last >= from ? [entry] : [];
    }
    // a day in the zone of an event may begin a day before the reader's, or end after it
    return this.#expand(item, from - 1, to + 1)
      .map((time) => this.entryOf(time))
      .filter(({span}) => span !== undefined && span.first < to && span.last >= from);
  }

  #expand(item: Item, from: number, to: number): readonly Item[] {
    const windows = this.#windows.get(item) ?? new Map<string, readonly Item[]>();
    this.#windows.set(item, windows);
    const name = `${from} ${to}`;
    const known = windows.get(name);
    if (known) return known;
    const times = this.#times.get(item) ?? new Map<string, Item>();
    this.#times.set(item, times);
    const found = this.#details
      .occurrencesBetween(item, instantOfDay(from), instantOfDay(to))
      .map((time) => {
        const {startDate = ''} = time;
        const same = times.get(startDate) ?? time;
        times.set(startDate, same);
        return same;
      });
    windows.set(name, found);
    return found;
  }

  /** All events from one day to before another, in order; those without a date come last. */
  between(items: readonly Item[], from: number, to: number, past: Past, now: number): Entry[] {
    return items
      .flatMap((item) => this.timesOf(item, from, to))
      .filter((entry) => isWanted(entry, past, now))
      .sort(byStart);
  }

  /** The month nearest to another in which there are events, before it (-1) or after it (1). */
  nearestMonth(
    items: readonly Item[],
    month: number,
    direction: -1 | 1,
    past: Past,
    now: number,
  ): number | undefined {
    const [first, next] = [dayIn(month, 1), dayIn(month + 1, 1)];
    const nearest = (some: readonly Item[], from: number, to: number): number | undefined => {
      const months = this.between(some, from, to, past, now).map(({span}) =>
        direction > 0
          ? Math.max(monthOf(span!.first), month + 1)
          : Math.min(monthOf(span!.last), month - 1),
      );
      if (!months.length) return undefined;
      return direction > 0 ? Math.min(...months) : Math.max(...months);
    };
    for (const months of searched) {
      const found =
        direction > 0
          ? nearest(items, next, addMonths(next, months))
          : nearest(items, addMonths(first, -months), first);
      if (found !== undefined) return found;
    }
    const single = items.filter((item) => !isRecurring(item));
    return direction > 0 ? nearest(single, next, Infinity) : nearest(single, -Infinity, first);
  }
}

/** Whether an event is among those that the reader asked for, by whether it is over. */
export const isWanted = ({item}: Entry, past: Past, now: number): boolean => {
  if (past === 'show') return true;
  const occasion = occasionOf(item);
  return (occasion !== undefined && hasEnded(occasion, now)) === (past === 'only');
};
