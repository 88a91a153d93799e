import {day, minute, utc, writeLocal, writeUtc} from '../../model/recurrence/values.js';
import type {Zone} from '../../model/recurrence/zones.js';
import {writeOffset, type Component, type Property} from './jcal.js';

/** When clocks go over to another offset. */
interface Change {
  readonly instant: number;
  readonly before: number;
  readonly after: number;
}

/** Changes that follow a rule, or do not. */
interface Observance {
  readonly changes: readonly Change[];
  /** Which weekday of the month, from its end where negative; undefined without a rule. */
  readonly nth?: number | undefined;
}

/** Two changes are further apart, even those around Ramadan in Morocco. */
const stretch = 14 * day;

/** How many years are looked at: fewer do not tell the fourth Sunday from the last. */
const leastYears = 10;

/** A rule that holds for as many years is one. */
const leastOfRule = 3;

const yearOf = (time: number): number => new Date(time).getUTCFullYear();

const changeBetween = ({offsetAt}: Zone, from: number, to: number): Change => {
  const before = offsetAt(from);
  let [low, high] = [from, to];
  while (high - low > minute) {
    const middle = Math.floor((low + high) / 2 / minute) * minute;
    if (offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  return {instant: high, before, after: offsetAt(to)};
};

const changesBetween = (zone: Zone, from: number, to: number): readonly Change[] => {
  const changes: Change[] = [];
  for (let time = from; time < to; time += stretch) {
    const next = Math.min(time + stretch, to);
    if (zone.offsetAt(time) !== zone.offsetAt(next)) changes.push(changeBetween(zone, time, next));
  }
  return changes;
};

/** What the clocks show that are about to be changed. */
const localOf = ({instant, before}: Change): Date => new Date(instant + before);

const keyOf = (change: Change): string => {
  const local = localOf(change);
  return [
    ...[change.before, change.after, local.getUTCMonth(), local.getUTCDay()],
    local.getTime() % day,
  ].join();
};

/** Which weekdays of its month a day is: the fourth may be the last. */
const nthsOf = (change: Change): readonly number[] => {
  const local = localOf(change);
  const date = local.getUTCDate();
  const length = new Date(
    Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + 1, 0),
  ).getUTCDate();
  return [...(date + 7 > length ? [-1] : []), Math.ceil(date / 7)];
};

const groupBy = <Value>(
  values: readonly Value[],
  key: (value: Value) => string,
): readonly (readonly Value[])[] => {
  const groups = new Map<string, Value[]>();
  for (const value of values) groups.set(key(value), [...(groups.get(key(value)) ?? []), value]);
  return [...groups.values()];
};

/** Parts changes of one kind where a year is left out or the weekday is another one. */
const runsOf = (changes: readonly Change[]): readonly Observance[] => {
  const runs: {changes: Change[]; nths: readonly number[]}[] = [];
  for (const change of changes) {
    const run = runs.at(-1);
    const nths = nthsOf(change).filter((nth) => run?.nths.includes(nth) ?? true);
    const follows =
      run &&
      yearOf(localOf(run.changes.at(-1)!).getTime()) + 1 === localOf(change).getUTCFullYear();
    if (follows && nths.length) {
      run.changes.push(change);
      run.nths = nths;
    } else runs.push({changes: [change], nths: nthsOf(change)});
  }
  return runs.map((run) => ({changes: run.changes, nth: run.nths[0]}));
};

/** Rules where changes follow them; the others by what they change. */
const observancesOf = (changes: readonly Change[]): readonly Observance[] => {
  const runs = groupBy(changes, keyOf).flatMap(runsOf);
  const ruled = runs.filter((run) => run.changes.length >= leastOfRule);
  const rest = runs.filter((run) => !ruled.includes(run)).flatMap((run) => run.changes);
  return [
    ...ruled,
    ...groupBy(rest, ({before, after}) => `${before} ${after}`).map((group) => ({
      changes: [...group].sort((one, other) => one.instant - other.instant),
    })),
  ];
};

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

const write = (
  isDaylight: boolean,
  start: number,
  {before, after}: Pick<Change, 'before' | 'after'>,
  more: readonly Property[] = [],
): Component => [
  isDaylight ? 'daylight' : 'standard',
  [
    ['dtstart', {}, 'date-time', writeLocal(start)],
    ['tzoffsetfrom', {}, 'utc-offset', writeOffset(before)],
    ['tzoffsetto', {}, 'utc-offset', writeOffset(after)],
    ...more,
  ],
  [],
];

const writeObservance = (
  {changes, nth}: Observance,
  isDaylight: boolean,
  lastYear: number,
): Component => {
  const first = changes[0]!;
  const start = localOf(first);
  const last = changes.at(-1)!;
  const goesOn = localOf(last).getUTCFullYear() >= lastYear;
  const rule: readonly Property[] =
    nth === undefined
      ? // the first one too: with dates, ical.js and others pass over the start
        changes.map((each) => ['rdate', {}, 'date-time', writeLocal(localOf(each).getTime())])
      : [
          [
            ...(['rrule', {}, 'recur'] as const),
            {
              freq: 'YEARLY',
              bymonth: start.getUTCMonth() + 1,
              byday: `${nth}${weekdays[start.getUTCDay()]!}`,
              ...(!goesOn && {until: writeUtc(last.instant)}),
            },
          ],
        ];
  return write(isDaylight, start.getTime(), first, rule);
};

/**
 * The offsets of a zone between two instants as `VTIMEZONE`: from the year before, so that one is
 * in force when the first event starts. Rules that hold at the end go on.
 */
export const writeTimeZone = (tzid: string, zone: Zone, from: number, to: number): Component => {
  const lastYear = Math.max(yearOf(to) + 1, yearOf(from) + leastYears);
  const start = utc(yearOf(from) - 1, 0, 1);
  const changes = changesBetween(zone, start, utc(lastYear + 1, 0, 1));
  const comesBack = ({instant, before, after}: Change) =>
    after > before &&
    changes.some(
      (other) => other.after < other.before && Math.abs(other.instant - instant) < 366 * day,
    );
  const first = zone.offsetAt(start);
  const inForce = changes.length > 0 && changes[0]!.instant <= from;
  return [
    'vtimezone',
    [['tzid', {}, 'text', tzid]],
    [
      ...(inForce ? [] : [write(false, Math.min(0, start), {before: first, after: first})]),
      ...observancesOf(changes).map((observance) =>
        writeObservance(observance, comesBack(observance.changes[0]!), lastYear),
      ),
    ],
  ];
};
