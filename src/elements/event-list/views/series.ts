import type {Item} from '../../../model/content.js';
import {firstInstant, occasionOf, overAt} from '../../../model/event.js';
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
  /** When it is over; Infinity without a date. */
  readonly end: number;
}

/** How far times of recurring events are looked for, from the nearest on, in months. */
const searched = [1, 4, 12, 24, 120];

export const isRecurring = ({occurrences, recurrence}: Item): boolean =>
  Boolean(occurrences) || recurrence !== undefined;

/** Sessions side by side start together: their places tell them apart. */
const keyOf = ({id, startDate = '', location}: Item): string =>
  location === undefined
    ? `${id}/${startDate}`
    : `${id}/${startDate}/${typeof location === 'string' ? location : JSON.stringify(location)}`;

export const byStart = (one: Entry, other: Entry): number =>
  one.start === other.start ? 0 : one.start - other.start;

/** The times of events, each the same object for as long as its event is. */
export class Series {
  readonly #details: ListDetails;
  /** Times of recurring events by their keys. */
  readonly #times = new WeakMap<Item, Map<string, Entry>>();
  readonly #windows = new WeakMap<Item, Map<string, readonly Entry[]>>();
  readonly #entries = new WeakMap<Item, Entry>();
  /** The events on view as they were when they first came, by all that they say. */
  #known: ReadonlyMap<string, Item> = new Map();
  #came: readonly Item[] = [];
  #kept: readonly Item[] = [];

  constructor(details: ListDetails) {
    this.#details = details;
  }

  /**
   * The same events; those that say what they said before, as the objects that they were then, so
   * that their times need not be found again after each refresh.
   */
  keep(items: readonly Item[]): readonly Item[] {
    const {length} = items;
    if (length === this.#came.length && items.every((item, at) => item === this.#came[at])) {
      return this.#kept;
    }
    const known = new Map<string, Item>();
    this.#kept = items.map((item) => {
      const text = JSON.stringify(item);
      const same = this.#known.get(text) ?? item;
      known.set(text, same);
      return same;
    });
    this.#known = known;
    this.#came = items;
    return this.#kept;
  }

  entryOf(item: Item): Entry {
    const known = this.#entries.get(item);
    if (known) return known;
    const entry = entryWith(item, keyOf(item));
    this.#entries.set(item, entry);
    return entry;
  }

  /** A recurring event at its next time, else at its last; any other as it is. */
  presentOf(item: Item): Entry {
    const present = this.#details.presentOccurrence(item);
    return present === item ? this.entryOf(item) : this.#same(item, present, keyOf(present));
  }

  /** The times of an event from one day to before another; it itself where it does not recur. */
  timesOf(item: Item, from: number, to: number): readonly Entry[] {
    if (!isRecurring(item)) {
      const entry = this.entryOf(item);
      const {span} = entry;
      return span && span.first < to && span.last >= from ? [entry] : [];
    }
    // a day in the zone of an event may begin a day before the reader's, or end after it
    return this.#expand(item, from - 1, to + 1).filter(
      ({span}) => span !== undefined && span.first < to && span.last >= from,
    );
  }

  #same(item: Item, time: Item, key: string): Entry {
    const times = this.#times.get(item) ?? new Map<string, Entry>();
    this.#times.set(item, times);
    const same = times.get(key) ?? entryWith(time, key);
    times.set(key, same);
    return same;
  }

  #expand(item: Item, from: number, to: number): readonly Entry[] {
    const windows = this.#windows.get(item) ?? new Map<string, readonly Entry[]>();
    this.#windows.set(item, windows);
    const name = `${from} ${to}`;
    const known = windows.get(name);
    if (known) return known;
    const counts = new Map<string, number>();
    const found = this.#details
      .occurrencesBetween(item, instantOfDay(from), instantOfDay(to))
      .map((time) => {
        const key = keyOf(time);
        const count = counts.get(key) ?? 0;
        counts.set(key, count + 1);
        return this.#same(item, time, count ? `${key}#${count}` : key);
      });
    windows.set(name, found);
    return found;
  }

  /** All events from one day to before another, in order. */
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
    const nearest = (entries: readonly Entry[]): number | undefined => {
      const months = entries.map(({span}) =>
        direction > 0
          ? Math.max(monthOf(span!.first), month + 1)
          : Math.min(monthOf(span!.last), month - 1),
      );
      if (!months.length) return undefined;
      return direction > 0 ? Math.min(...months) : Math.max(...months);
    };
    for (const months of searched) {
      const [from, to] =
        direction > 0 ? [next, addMonths(next, months)] : [addMonths(first, -months), first];
      const found = nearest(this.between(items, from, to, past, now));
      if (found !== undefined) return found;
    }
    // farther off: events that take place once, and of series the time that matters now
    const far = items
      .map((item) => this.presentOf(item))
      .filter(({span}) => span && (direction > 0 ? span.last >= next : span.first < first))
      .filter((entry) => isWanted(entry, past, now));
    return nearest(far);
  }
}

const entryWith = (item: Item, key: string): Entry => {
  const span = spanOf(item);
  const occasion = span && occasionOf(item);
  return {
    key,
    item,
    span,
    start: occasion ? firstInstant(occasion.start) : Infinity,
    // what is put off has no time, whatever it had before
    end: occasion && item.status !== 'postponed' ? overAt(occasion) : Infinity,
  };
};

/** Whether the time of an entry is over. */
export const isOver = ({end}: Entry, now: number): boolean => end <= now;

/** Whether an event is among those that the reader asked for, by whether it is over. */
export const isWanted = (entry: Entry, past: Past, now: number): boolean =>
  past === 'show' || isOver(entry, now) === (past === 'only');
