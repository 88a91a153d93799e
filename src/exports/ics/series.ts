import type {Item} from '../../model/content.js';
import {expandRule} from '../../model/recurrence/expand.js';
import {readRule} from '../../model/recurrence/rule.js';
import {readInZone} from '../../model/recurrence/series-time.js';
import {endOfRule, later, timeOf, type Time} from '../../model/recurrence/times.js';
import {day, isWritable} from '../../model/recurrence/values.js';
import {alike, timesOf, type EventTimes} from '../event-times.js';
import {ruleParts, type RuleParts} from '../rule-parts.js';

/** One of the times of a series, with what is otherwise then. */
export interface Override {
  /** When it would take place, were it as the series has it. */
  readonly recurrenceId: Time;
  readonly item: Item;
  readonly times: EventTimes;
}

/** When an event takes place, as iCalendar says it. */
export interface Series {
  readonly times: EventTimes;
  readonly rule: RuleParts | undefined;
  /** Times besides those of the rule. */
  readonly added: readonly Time[];
  /** Times of the rule at which it does not take place. */
  readonly excluded: readonly Time[];
  readonly overrides: readonly Override[];
}

/** A time that an item names. */
interface Named {
  readonly item: Item;
  readonly times: EventTimes;
  /** Its start, as those of the series are. */
  readonly start: Time;
  /** Whether something is otherwise then. */
  readonly isOwn: boolean;
}

/** How many times of a rule are compared with those that are named. With more, the rule is left out. */
const mostCompared = 3000;

/** How far a time may have been moved; further apart, one was called off and another one added. */
const furthestMove = 31 * day;

const once = (times: EventTimes): Series => ({
  ...{times, rule: undefined, added: [], excluded: [], overrides: []},
});

const lengthOf = ({start, end}: EventTimes, of: 'local' | 'instant'): number =>
  end ? end[of] - start[of] : 0;

const isAsLong = (one: EventTimes, other: EventTimes): boolean =>
  lengthOf(one, 'local') === lengthOf(other, 'local') ||
  lengthOf(one, 'instant') === lengthOf(other, 'instant');

const byStart = (one: Named, other: Named): number => one.start.instant - other.start.instant;

const zoneOf = ({timeZone}: Item) => timeZone !== undefined && {timeZone};

const saysMore = (occurrence: object): boolean =>
  Object.keys(occurrence).some((name) => name !== 'startDate' && name !== 'endDate');

/** The times that an item names, in order, each once. One without an end takes as long as the first. */
const namedTimes = (item: Item, base: EventTimes): readonly Named[] => {
  const named = (item.occurrences ?? []).flatMap((occurrence): readonly Named[] => {
    const own = {...item, ...occurrence};
    const times = timesOf({...occurrence, ...zoneOf(item)});
    if (!times) return [];
    const sameKind = times.start.allDay === base.start.allDay;
    const start = alike(times.start, base.start);
    const length = lengthOf(base, 'instant');
    const end =
      occurrence.endDate !== undefined
        ? times.end && (sameKind ? alike(times.end, base.start) : times.end)
        : base.end && sameKind
          ? later(start, length)
          : times.end;
    const all = {start: sameKind ? start : times.start, end};
    const isOwn = saysMore(occurrence) || !sameKind || !isAsLong(all, base);
    return [{item: own, times: all, start, isOwn}];
  });
  return [...new Map(named.map((each) => [each.start.instant, each])).values()].sort(byStart);
};

const overrideAt = (recurrenceId: Time, {item, times}: Named): Override => ({
  ...{recurrenceId, item, times},
});

/** Times without a rule: the first is that of the event, the others are added to it. */
const datesOnly = (base: EventTimes, named: readonly Named[]): Series => {
  const [first, ...others] = named;
  if (!first) return once(base);
  const start = first.start;
  const times = isAsLong(first.times, base) ? first.times : {...base, start};
  return {
    ...once(
      first.isOwn ? {start, end: base.end && later(start, lengthOf(base, 'instant'))} : times,
    ),
    added: others.map((each) => each.start),
    overrides: named.filter(({isOwn}) => isOwn).map((each) => overrideAt(each.start, each)),
  };
};

/** Times of a rule between two instants. */
const ruledTimes = (recurrence: string, start: Time, from: number, to: number): readonly Time[] => {
  const extent = {from: from - 2 * day, to: to + 2 * day, work: {left: 50_000}};
  const found: Time[] = [];
  for (const local of expandRule(readRule(recurrence)!, start.local, extent)) {
    if (local === undefined || !isWritable(local)) continue;
    const time = timeOf(local, start);
    if (time.instant > to || found.length === mostCompared) break;
    if (time.instant >= from) found.push(time);
  }
  return found;
};

/** Exceptions as times of the series. */
const exceptionsOf = ({exceptions = [], timeZone}: Item, start: Time): readonly Time[] =>
  exceptions.flatMap((written) => {
    const time = readInZone(written, timeZone);
    return time ? [alike(time, start)] : [];
  });

/** Of missing times, the nearest one that a time may have been moved from. */
const movedFrom = ({start}: Named, missing: ReadonlySet<Time>): Time | undefined => {
  let nearest: Time | undefined;
  let least = furthestMove;
  for (const time of missing) {
    const distance = Math.abs(time.instant - start.instant);
    if (distance > least) continue;
    least = distance;
    nearest = time;
  }
  return nearest;
};

/** Which times that the rule has not are others of it that were moved; the rest are called off. */
const pairMoved = (missing: readonly Time[], extra: readonly Named[]) => {
  const left = new Set(missing);
  const moved = new Map<Named, Time>();
  for (const named of extra) {
    const from = movedFrom(named, left);
    if (!from) continue;
    left.delete(from);
    moved.set(named, from);
  }
  return {moved, calledOff: [...left]};
};

/** A rule, and times of which all are named up to the last. */
const ruled = (
  item: Item,
  base: EventTimes,
  named: readonly Named[],
  rule: RuleParts,
  now: number,
): Series => {
  const {start} = base;
  const [first, last] = [named[0], named.at(-1)];
  const exceptions = exceptionsOf(item, start);
  if (!first || !last) return {...once(base), rule, excluded: exceptions};
  // of series without an end, what lies more than a year back is not named
  const from = Math.min(
    start.instant > now - 366 * day ? start.instant : first.start.instant,
    first.start.instant,
  );
  const to = last.start.instant;
  const times = ruledTimes(item.recurrence!, start, from, to);
  if (times.length === mostCompared) return datesOnly(base, named);
  const byInstant = new Set(named.map((each) => each.start.instant));
  const ofRule = new Set(times.map(({instant}) => instant));
  const missing = times.filter(({instant}) => !byInstant.has(instant));
  const extra = named.filter((each) => !ofRule.has(each.start.instant));
  const {moved, calledOff} = pairMoved(missing, extra);
  const outside = exceptions.filter(({instant}) => instant < from || instant > to);
  return {
    times: base,
    rule,
    added: extra.filter((each) => !moved.has(each)).map((each) => each.start),
    excluded: [...calledOff, ...outside],
    overrides: named
      .filter((each) => each.isOwn || moved.has(each))
      .map((each) => overrideAt(moved.get(each) ?? each.start, each)),
  };
};

/** Undefined for an item that has no date. */
export const seriesOf = (item: Item, now: number): Series | undefined => {
  const stated = timesOf(item);
  if (!stated) return undefined;
  const named = namedTimes(item, stated);
  const [first] = named;
  // an item at one of its later times: the series starts with the first
  const base = first && first.start.instant < stated.start.instant ? first.times : stated;
  const parts = item.recurrence === undefined ? undefined : ruleParts(item.recurrence, base.start);
  return parts ? ruled(item, base, named, parts, now) : datesOnly(stated, named);
};

/** Up to which instant the zone of a series has to be told; some years where it has no end. */
export const lastInstant = ({times: {start}}: Series, {recurrence}: Item, now: number): number => {
  const rule = recurrence === undefined ? undefined : readRule(recurrence);
  if (!rule) return start.instant;
  const years = (count: number) => Math.max(now, start.instant) + count * 366 * day;
  return Math.min(endOfRule(rule, start) ?? years(10), years(20));
};
