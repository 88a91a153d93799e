import type {Item} from '../content.js';
import {expandRule, type Work} from './expand.js';
import {readRule, type Rule} from './rule.js';
import {readAnchor, readInZone, writerLike, type Anchor} from './series-time.js';
import {endOfRule, timeOf, type Time} from './times.js';
import {day, hour, isWritable, second} from './values.js';
import {instantOf, localOf, readerZone, type Zone} from './zones.js';

/** How many times of an item one window may have. */
const most = 1000;

/** How much one question may cost: some 10 ms, for a rule that names next to nothing. */
const mostWork = 40_000;

/** How long before the end of a rule its last time is looked for, from the shortest on. */
const lookbacks = [3600 * second, 40 * day, 1500 * day, Infinity];

/** One of the times of an item. Instants are those of the reader's zone where it has none. */
interface Dated {
  readonly item: Item;
  readonly start: number;
  readonly end: number;
  /** When it is over: of a time that says no end, as late as the end of its day. */
  readonly over: number;
  /** It was called off by itself, not with the whole series. */
  readonly cancelled: boolean;
}

/** Where it is a day, its midnight; that and what floats in the reader's zone. */
const instantIn = ({allDay, zone, local, instant}: Time): number =>
  allDay || !zone ? instantOf(local, readerZone) : instant;

/** When a time is over: of a day the whole. */
const overAt = (time: Time): number =>
  time.allDay ? instantIn(timeOf(time.local + day, time)) : instantIn(time);

/** When the day of a time is over. */
const dayOverAt = ({local, zone = readerZone}: Time): number =>
  instantOf((Math.floor(local / day) + 1) * day, zone);

/** The item at one of its times; undefined where the start makes no sense. */
const datedAs = (item: Item, cancelled = false): Dated | undefined => {
  const {startDate, endDate, timeZone} = item;
  const start = startDate === undefined ? undefined : readInZone(startDate, timeZone);
  if (!start) return undefined;
  const last = (endDate === undefined ? undefined : readInZone(endDate, timeZone)) ?? start;
  const end = Math.max(overAt(last), overAt(start));
  const over = endDate === undefined && !start.allDay ? dayOverAt(start) : end;
  return {item, cancelled, start: instantIn(start), end, over};
};

/** An end as written that is so much later by the clock as that of the first time of a series. */
const endLikeFirst = (
  {startDate, endDate, timeZone}: Item,
  own: string,
): Pick<Item, 'endDate'> | undefined => {
  const [first, end, start] = [startDate, endDate, own].map((date) =>
    date === undefined ? undefined : readInZone(date, timeZone),
  );
  if (!first || !end || start?.allDay !== first.allDay) return undefined;
  const isAlike = end.allDay === first.allDay;
  const local = first.zone && end.zone ? localOf(end.instant, first.zone) : end.local;
  const from = isAlike ? first.local : Math.floor(first.local / day) * day;
  const to = isAlike ? start.local : Math.floor(start.local / day) * day;
  const last = timeOf(to + local - from, {allDay: end.allDay, zone: start.zone ?? end.zone});
  const write = writerLike(isAlike ? own : endDate!);
  return local >= from && isWritable(last.local) ? {endDate: write(last)} : undefined;
};

/** The end of the first time is not that of the others. */
const withoutEnd = ({endDate: _, ...item}: Item): Item => item;

const byStart = (one: Dated, other: Dated): number => one.start - other.start;

/**
 * The times that an item names, in order. One without an end takes as long as the first; where that
 * has none, it is over when the next begins, be it on the same day.
 */
const namedTimes = (item: Item): readonly Dated[] => {
  const series = withoutEnd(item);
  const times = (item.occurrences ?? []).flatMap((occurrence) => {
    const {startDate, status} = occurrence;
    const end = occurrence.endDate === undefined && endLikeFirst(item, startDate);
    return datedAs({...series, ...end, ...occurrence}, status === 'cancelled') ?? [];
  });
  let next = Infinity;
  return times
    .sort(byStart)
    .reverse()
    .map((time) => {
      const over = Math.min(time.over, Math.max(next, time.end));
      if (!time.cancelled) next = time.start;
      return {...time, over};
    })
    .reverse();
};

/** What tells whether a time of the rule does not take place. */
const exceptionsOf = (item: Item, {start}: Anchor): ((time: Time) => boolean) => {
  const instants = new Set<number>();
  const days = new Set<number>();
  for (const written of item.exceptions ?? []) {
    const time = readInZone(written, item.timeZone);
    if (!time) continue;
    if (time.allDay || start.allDay) days.add(Math.floor(time.local / day));
    else if (start.zone && time.zone) instants.add(time.instant);
    else instants.add(timeOf(time.local, start).instant);
  }
  return (time) => instants.has(time.instant) || days.has(Math.floor(time.local / day));
};

/** What clocks may show at an instant, should they change on that day. */
const localsAt = (instant: number, {offsetAt}: Zone) => {
  if (!isWritable(instant)) return {least: instant, most: instant};
  const offsets = [-day, 0, day].map((from) => offsetAt(instant + from));
  return {least: instant + Math.min(...offsets), most: instant + Math.max(...offsets)};
};

/** What the rule of an item tells: what comes after the times that it names. */
class Ruled {
  readonly #item: Item;
  readonly #anchor: Anchor;
  readonly #rule: Rule;
  readonly #isException: (time: Time) => boolean;
  /** The last time that is named; an instant as `Time` has it. */
  readonly #after: number;
  /** The last local time that there may be. */
  readonly #end: number;

  constructor(item: Item, anchor: Anchor, rule: Rule) {
    this.#item = item;
    this.#anchor = anchor;
    this.#rule = rule;
    this.#isException = exceptionsOf(item, anchor);
    this.#end = endOfRule(rule, anchor.start) ?? Infinity;
    this.#after = (item.occurrences ?? []).reduce(
      (last, {startDate}) => Math.max(last, this.#lastInstantOf(startDate)),
      -Infinity,
    );
  }

  /** A date of the item, of a day its end, to compare with the times of the rule. */
  #lastInstantOf(written: string): number {
    const {start} = this.#anchor;
    const time = readInZone(written, this.#item.timeZone);
    if (!time) return -Infinity;
    if (start.zone && time.zone) return time.instant;
    return timeOf(time.local + (time.allDay && !start.allDay ? day - second : 0), start).instant;
  }

  /** The times between two instants and some around them, in order, until `work` is done. */
  *#times(from: number, to: number, work: Work): Generator<Time> {
    const {start} = this.#anchor;
    const zone = start.zone ?? readerZone;
    const after = start.zone ? localsAt(this.#after, zone).least : this.#after;
    const since = Math.max(localsAt(from, zone).least, after);
    const until = Math.min(localsAt(to, zone).most, this.#end);
    let last = this.#after;
    for (const local of expandRule(this.#rule, start.local, {from: since, to: until, work})) {
      if (local === undefined || local < since || !isWritable(local)) continue;
      if (local > until && local !== start.local) return;
      const time = timeOf(local, start);
      // two local times are one instant where clocks skip one of them
      if (time.instant <= last || this.#isException(time)) continue;
      last = time.instant;
      yield time;
    }
  }

  #at(time: Time): Dated | undefined {
    return datedAs({...withoutEnd(this.#item), ...this.#anchor.datesAt(time)});
  }

  /** The times that touch a window. */
  *between(from: number, to: number): Generator<Dated> {
    const {start, length} = this.#anchor;
    const since = from - length - (start.allDay ? day : 0);
    for (const time of this.#times(since, to, {left: mostWork})) {
      const dated = this.#at(time);
      if (dated && dated.start >= to) return;
      if (dated && touches(dated, from, to)) yield dated;
    }
  }

  /** The time that goes on, of those without an end the last that has begun, else the next. */
  present(now: number): Dated | undefined {
    let begun: Dated | undefined;
    for (const dated of this.between(now - this.#mayGoOn(), Infinity)) {
      if (dated.over <= now) continue;
      if (dated.start > now) return begun ?? dated;
      if (dated.end > now) return dated;
      begun = dated;
    }
    return begun;
  }

  /** How long a time without an end may be that of the present; of many an hour, for one hour. */
  #mayGoOn(): number {
    if (this.#item.endDate !== undefined || this.#anchor.start.allDay) return 0;
    // days on which clocks are set back have 25 hours
    return (/MINUTELY|SECONDLY/.test(this.#rule.frequency) ? 1 : 26) * hour;
  }

  /** The last time that starts before an instant, looked for from there backwards. */
  lastBefore(now: number): Dated | undefined {
    const {start} = this.#anchor;
    const ends = isWritable(this.#end) ? instantIn(timeOf(this.#end, start)) : Infinity;
    const to = Math.min(now, ends + second);
    const work = {left: mostWork};
    for (const lookback of this.#rule.count === undefined ? lookbacks : [Infinity]) {
      let last: Time | undefined;
      for (const time of this.#times(to - lookback, to, work)) {
        if (instantIn(time) < now) last = time;
      }
      if (last) return this.#at(last);
    }
    return undefined;
  }
}

/** Whether a time has something in common with a window, which begins with its first instant. */
const touches = ({start, end}: Dated, from: number, to: number): boolean =>
  start < to && (end > from || start >= from);

const readRuledPart = (item: Item): Ruled | undefined => {
  const rule = item.recurrence === undefined ? undefined : readRule(item.recurrence);
  const anchor = rule && readAnchor(item);
  if (!anchor) return undefined;
  if (anchor.start.allDay && /HOURLY|MINUTELY|SECONDLY/.test(rule.frequency)) return undefined;
  return new Ruled(item, anchor, rule);
};

/** A list asks for one window of the same item after the other. */
const ruledParts = new WeakMap<Item, {readonly ruled: Ruled | undefined}>();

const ruledPart = (item: Item): Ruled | undefined => {
  const known = ruledParts.get(item) ?? {ruled: readRuledPart(item)};
  ruledParts.set(item, known);
  return known.ruled;
};

/**
 * All times of an item that touch a window, in order: each a copy of the item with the dates of its
 * own, written as the item's are, and with what is otherwise then. An item that does not recur
 * gives itself or nothing. The copies keep the rule, but are not to be expanded again: the series
 * starts where the item itself does.
 *
 * There are 1,000 at most, the first ones. The work is bounded too, at some 10 ms: of a rule that
 * names next to nothing, or whose `COUNT` reaches back over ten thousands of times, those are
 * missing that would take longer to find.
 *
 * @param from milliseconds since 1970
 * @param to milliseconds since 1970, not in the window any more
 */
export const occurrencesBetween = (item: Item, from: number, to: number): readonly Item[] => {
  const named = namedTimes(item);
  const ruled = ruledPart(item);
  if (!named.length && !ruled) {
    const once = datedAs(item);
    return once && touches(once, from, to) ? [item] : [];
  }
  const found = named.filter((dated) => touches(dated, from, to)).slice(0, most);
  if (ruled && found.length < most) {
    for (const dated of ruled.between(from, to)) {
      found.push(dated);
      if (found.length === most) break;
    }
  }
  return found.map((dated) => dated.item);
};

/**
 * An item at the time that matters at present: the next that has not ended, else the last. One that
 * says no end matters until the next begins, and for its day at most. One that was called off by
 * itself is passed over unless nothing else is coming. The copy is as those of
 * `occurrencesBetween`, and bounded like them; an item that does not recur is itself.
 *
 * @param now milliseconds since 1970
 */
export const presentOccurrence = (item: Item, now: number): Item => {
  const named = namedTimes(item);
  const ruled = ruledPart(item);
  if (!named.length && !ruled) return item;
  const coming = named.filter(({over}) => over > now);
  const next = coming.find(({cancelled}) => !cancelled);
  if (next && next.end > now) return next.item;
  const ruledTime = ruled?.present(now);
  const present = next && !(ruledTime && ruledTime.start <= now) ? next : ruledTime;
  if (present) return present.item;
  const last = coming[0] ?? ruled?.lastBefore(now) ?? named.at(-1);
  return last?.item ?? item;
};
