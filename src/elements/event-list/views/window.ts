import type {Item} from '../../../model/content.js';
import {addMonths, spanOf} from './days.js';
import type {Scene} from './scene.js';
import {byStart, isOver, isRecurring, isWanted, type Entry} from './series.js';

/** By how much the window grows, in months: little where many events recur. */
const steps = {few: 12, many: 1, most: 96} as const;

/** More recurring events than these are many. */
const many = 20;

/** How far the window goes at most, in months. */
const farthest = 1200;

/** How far past the end of the window one looks for times, from the nearest on, in months. */
const searched = [1, 12, 120] as const;

/** What of the times that there are a window holds. */
export interface InWindow {
  /** In order; those without a date come last. */
  readonly entries: readonly Entry[];
  /** Whether there is more past the far end. */
  readonly goesOn: boolean;
}

/**
 * How far from today a list looks for the times of recurring events: forwards, or backwards where
 * only events are wanted that are over. Those beyond its far end wait for it to come to them, so
 * that nothing appears above what a reader has seen.
 */
export class Window {
  /** Months from today to the ends of its steps. */
  #ends: number[] = [];

  reset(): void {
    this.#ends = [];
  }

  /** Widens it by a step; `times` is how often it was widened in vain before. */
  widen(scene: Scene, times = 0): void {
    const count = coming(scene).length;
    const step = Math.min((count > many ? steps.many : steps.few) * 2 ** times, steps.most);
    this.#ends.push(Math.min((this.#ends.at(-1) ?? 0) + step, farthest));
  }

  /** What it holds; it has a first step then. */
  look(scene: Scene): InWindow {
    if (!this.#ends.length) this.widen(scene);
    const {items, past, now, target, series} = scene;
    const recurring = coming(scene);
    const found = [
      ...items.map((item) => series.presentOf(item)),
      ...this.#windows(scene).flatMap(([from, to]) =>
        recurring.flatMap((item) => series.timesOf(item, from, to)),
      ),
      ...(past === 'show' ? overLongAgo(scene) : []),
    ].filter((entry) => isWanted(entry, past, now));
    if (target) found.push(target);
    const entries = new Map(found.map((entry) => [entry.key, entry]));
    const goesOn = this.#goesOn(scene, recurring);
    return {
      entries: [...entries.values()]
        .filter((entry) => !goesOn || this.#holds(scene, entry) || entry.key === target?.key)
        .sort(byStart),
      goesOn,
    };
  }

  /** The day at its far end: the first after it, or the first in it where it reaches back. */
  #end({today, past}: Scene): number {
    const months = this.#ends.at(-1)!;
    return addMonths(today, past === 'only' ? -months : months);
  }

  /** Its steps, each from one day to before another. */
  #windows({today, past}: Scene): readonly (readonly [from: number, to: number])[] {
    const day = (index: number) => addMonths(today, this.#ends[index] ?? 0);
    const back = (index: number) => (index < 0 ? today + 1 : addMonths(today, -this.#ends[index]!));
    return this.#ends.map((_, index) => {
      if (past === 'only') return [back(index), back(index - 1)];
      const first = past === 'show' ? addMonths(today, -steps.few) : today;
      return [index ? day(index - 1) : first, day(index)];
    });
  }

  #holds(scene: Scene, {span}: Entry): boolean {
    if (!span) return true;
    const end = this.#end(scene);
    return scene.past === 'only' ? span.first >= end : span.first < end;
  }

  #goesOn(scene: Scene, recurring: readonly Item[]): boolean {
    if (this.#ends.at(-1)! >= farthest) return false;
    const {past, series} = scene;
    const end = this.#end(scene);
    if (past === 'only') return recurring.some((item) => firstDay(scene, item) < end);
    return (
      recurring.some((item) => (series.presentOf(item).span?.first ?? end - 1) >= end) ||
      searched.some((months) =>
        recurring.some((item) =>
          series.timesOf(item, end, addMonths(end, months)).some(({span}) => span!.first >= end),
        ),
      )
    );
  }
}

/** The recurring events that the window is to find times of. */
const coming = (scene: Scene): readonly Item[] => {
  const {items, past, now, series, today} = scene;
  return items.filter(
    (item) =>
      isRecurring(item) &&
      (past === 'only' ? firstDay(scene, item) <= today : !isOver(series.presentOf(item), now)),
  );
};

/** The day on which a series begins. */
const firstDay = ({series}: Scene, item: Item): number => {
  const first = series.entryOf(item).span?.first ?? Infinity;
  const {occurrences: [named] = []} = item;
  if (!named) return first;
  const {startDate} = item.occurrences!.reduce(
    (least, each) => (each.startDate < least.startDate ? each : least),
    named,
  );
  return Math.min(first, spanOf({...item, startDate, endDate: startDate})?.first ?? Infinity);
};

/** Of series that are over the times of their last year. */
const overLongAgo = ({items, series, now}: Scene): readonly Entry[] =>
  items.flatMap((item) => {
    const last = isRecurring(item) ? series.presentOf(item) : undefined;
    if (!last?.span || !isOver(last, now)) return [];
    return series.timesOf(item, addMonths(last.span.last, -steps.few), last.span.last + 1);
  });
