import {
  calendarDay,
  completeRule,
  dayNumber,
  daysInMonth,
  daysInYear,
  namesDay,
  weekOf,
} from './days.js';
import type {Frequency, Rule} from './rule.js';
import {day, hour, isWritable, minute, second} from './values.js';

/** How much may still be done, in days looked at and times found. */
export interface Work {
  left: number;
}

/** Which part of a recurrence is wanted. Times are local, in milliseconds as if they were UTC. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  readonly work: Work;
}

/** Days and times of day that one period (a year, an hour) may have; its set is all their pairs. */
interface CandidateSet {
  readonly days: readonly number[];
  readonly times: readonly number[];
}

/** How much is done between two offers to pause. */
const workAtATime = 1000;

/** What an hour, a minute or a second costs: more than a day, which is looked at without its times. */
const periodCost = 10;

/** Midnight, and how much after. */
const partsOf = (local: number) => {
  const number = Math.floor(local / day);
  return {number, time: local - number * day};
};

const range = (first: number, amount: number): readonly number[] =>
  Array.from({length: amount}, (_, index) => first + index);

/** Days of periods of at least a day, by the number of the period since that of the start. */
const daysOfPeriod = (rule: Rule, start: number, period: number): readonly number[] => {
  const {year, month} = calendarDay(start);
  switch (rule.frequency) {
    case 'YEARLY':
      return rule.byMonth.length
        ? rule.byMonth.flatMap((wanted) => daysOf(year + period, wanted - 1))
        : range(dayNumber(year + period, 0, 1), daysInYear(year + period));
    case 'MONTHLY': {
      const months = year * 12 + month + period;
      const wanted = ((months % 12) + 12) % 12;
      return rule.byMonth.length && !rule.byMonth.includes(wanted + 1)
        ? [dayNumber(year, month + period, 1)] // not named either, but tells where we are
        : daysOf(Math.floor(months / 12), wanted);
    }
    case 'WEEKLY':
      return range(weekOf(start, rule.weekStart) + period * 7, 7);
    default:
      return [start + period];
  }
};

const daysOf = (year: number, month: number): readonly number[] =>
  range(dayNumber(year, month, 1), daysInMonth(year, month));

/** The number of the period that a day is in, since that of the start. */
const periodOf = ({frequency, weekStart}: Rule, start: number, number: number): number => {
  const [from, to] = [calendarDay(start), calendarDay(number)];
  switch (frequency) {
    case 'YEARLY':
      return to.year - from.year;
    case 'MONTHLY':
      return (to.year - from.year) * 12 + to.month - from.month;
    case 'WEEKLY':
      return (weekOf(number, weekStart) - weekOf(start, weekStart)) / 7;
    default:
      return number - start;
  }
};

/** Times of day that a rule names, for those of its parts that are larger than its frequency. */
const timesOfDay = (
  hours: readonly number[],
  minutes: readonly number[],
  seconds: readonly number[],
): readonly number[] =>
  hours.flatMap((h) =>
    minutes.flatMap((m) => seconds.map((s) => h * hour + m * minute + Math.min(s, 59) * second)),
  );

const orElse = (list: readonly number[], fallback: number): readonly number[] =>
  list.length ? list : [fallback];

/** Hours, minutes and seconds of a time of day. */
const clock = (time: number) => ({
  hours: Math.floor(time / hour),
  minutes: Math.floor(time / minute) % 60,
  seconds: Math.floor(time / second) % 60,
});

/** From where on to look: without `COUNT`, what lies before need not be counted. */
const first = (rule: Rule, start: number, {from}: Extent): number =>
  rule.count === undefined && from > start ? from : start;

/** The sets of a rule whose periods are days or longer. */
const setsOfDays = function* (
  rule: Rule,
  start: number,
  extent: Extent,
): Generator<CandidateSet | undefined> {
  if (extent.work.left <= 0) return;
  const {number, time} = partsOf(start);
  const {hours, minutes, seconds} = clock(time);
  const times = timesOfDay(
    orElse(rule.byHour, hours),
    orElse(rule.byMinute, minutes),
    orElse(rule.bySecond, seconds),
  );
  extent.work.left -= times.length;
  const isNamed = namesDay(rule);
  const passed = periodOf(rule, number, partsOf(first(rule, start, extent)).number);
  let period = Math.floor(passed / rule.interval) * rule.interval;
  for (let since = 0; extent.work.left > 0; period += rule.interval) {
    const days = daysOfPeriod(rule, number, period);
    const firstDay = days[0];
    if (firstDay !== undefined && (firstDay * day > extent.to || !isWritable(firstDay * day)))
      return;
    extent.work.left -= days.length + 1;
    since += days.length + 1;
    yield {days: days.filter(isNamed), times};
    if (since < workAtATime) continue;
    since = 0;
    yield undefined;
  }
};

const unitOf = {HOURLY: hour, MINUTELY: minute, SECONDLY: second} as const;

/** Where a period of an hour or less does not fit a rule: when the next that may fit starts. */
const nextFitting = (rule: Rule, number: number, time: number): number | undefined => {
  const {hours, minutes, seconds} = clock(time);
  const misses = (list: readonly number[], found: number) => list.length && !list.includes(found);
  if (misses(rule.byHour, hours)) return number * day + (hours + 1) * hour;
  if (rule.frequency === 'HOURLY') return undefined;
  if (misses(rule.byMinute, minutes)) return number * day + (hours * 60 + minutes + 1) * minute;
  if (rule.frequency === 'MINUTELY') return undefined;
  return misses(rule.bySecond, seconds) ? number * day + time + second : undefined;
};

/** The sets of a rule whose periods are hours, minutes or seconds. */
const setsOfTimes = function* (
  rule: Rule,
  start: number,
  unit: number,
  extent: Extent,
): Generator<CandidateSet | undefined> {
  const step = unit * rule.interval;
  const origin = Math.floor(start / unit) * unit;
  const {minutes: startMinute, seconds: startSecond} = clock(partsOf(start).time);
  const isNamed = namesDay(rule);
  const align = (local: number) => origin + Math.ceil((local - origin) / step) * step;
  const since = first(rule, start, extent);
  const aligned = origin + Math.floor((since - origin) / step) * step;
  let judged = {number: NaN, named: false};
  let count = 0;
  for (let local = aligned; local <= extent.to && isWritable(local) && extent.work.left > 0;) {
    const {number, time} = partsOf(local);
    if (judged.number !== number) judged = {number, named: isNamed(number)};
    const next = judged.named ? nextFitting(rule, number, time) : (number + 1) * day;
    extent.work.left -= periodCost;
    count += 1;
    if (next === undefined) {
      const {hours, minutes, seconds} = clock(time);
      const isHourly = unit === hour;
      yield {
        days: [number],
        times: timesOfDay(
          [hours],
          isHourly ? orElse(rule.byMinute, startMinute) : [minutes],
          unit === second ? [seconds] : orElse(rule.bySecond, startSecond),
        ),
      };
    }
    if (count % workAtATime === 0) yield undefined;
    local = next === undefined ? local + step : align(next);
  }
};

/** The times of a set in order, all or those at the positions that the rule asks for. */
const timesOfSet = function* ({days, times}: CandidateSet, positions: readonly number[]) {
  const length = days.length * times.length;
  const at = (index: number) =>
    days[Math.floor(index / times.length)]! * day + times[index % times.length]!;
  if (!positions.length) {
    for (let index = 0; index < length; index += 1) yield at(index);
    return;
  }
  const indices = positions.map((position) => (position > 0 ? position - 1 : length + position));
  const inside = indices.filter((index) => index >= 0 && index < length);
  yield* [...new Set(inside)].sort((one, other) => one - other).map(at);
};

/**
 * The times of a rule, in order. They begin with its start, whether the rule names it or not, and
 * `COUNT` counts it (RFC 5545, section 3.3.10). They end with `extent`, but those of a rule with
 * `COUNT` are in full; some may lie before `extent`. In between comes undefined, when it is time
 * to pause.
 */
export const expandRule = function* (
  rule: Rule,
  start: number,
  extent: Extent,
): Generator<number | undefined> {
  const complete = completeRule(rule, Math.floor(start / day));
  const bounds = rule.count === undefined ? extent : {...extent, to: Infinity};
  const unit = (unitOf as Partial<Record<Frequency, number>>)[rule.frequency];
  const sets =
    unit === undefined
      ? setsOfDays(complete, start, bounds)
      : setsOfTimes(complete, start, unit, bounds);
  yield start;
  let left = (rule.count ?? Infinity) - 1;
  let last = start;
  if (left <= 0) return;
  for (const set of sets) {
    if (!set) yield undefined;
    else {
      for (const time of timesOfSet(set, rule.bySetPosition)) {
        bounds.work.left -= 1;
        if (time > bounds.to || bounds.work.left <= 0) return;
        if (time <= last) continue;
        last = time;
        yield time;
        left -= 1;
        if (left <= 0) return;
      }
    }
  }
};
