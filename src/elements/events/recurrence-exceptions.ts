import type {Item} from '../../model/content.js';
import {expandRule} from '../../model/recurrence/expand.js';
import type {Rule} from '../../model/recurrence/rule.js';
import {readInZone} from '../../model/recurrence/series-time.js';
import {endOfRule, timeOf, type Time} from '../../model/recurrence/times.js';
import {day} from '../../model/recurrence/values.js';

type Recurring = Pick<Item, 'startDate' | 'timeZone' | 'exceptions' | 'occurrences'>;

/** How much a rule is compared with: some milliseconds, whatever it names. */
const mostWork = 20_000;

/** How far back calendars name all times of a series that has no end. */
const namedSince = 366 * day;

const dayOf = (local: number): number => Math.floor(local / day) * day;

const sorted = (midnights: readonly number[]): readonly number[] =>
  [...new Set(midnights)].sort((one, other) => one - other);

/** The days of dates, each once, in their order. */
export const daysOf = (
  dates: readonly string[],
  timeZone: string | undefined,
): readonly number[] => {
  const midnights = dates.flatMap((date) => {
    const time = readInZone(date, timeZone);
    return time ? dayOf(time.local) : [];
  });
  return sorted(midnights);
};

/** What tells a time from others of a series that starts so: of days, the day. */
const keyOf = (time: Time, start: Time): number => {
  if (start.allDay) return dayOf(time.local);
  return start.zone && time.zone ? time.instant : timeOf(time.local, start).instant;
};

/** The days of a rule on which it takes place at no time that is named. */
const findMissing = (item: Recurring, rule: Rule, most: number): readonly number[] => {
  const start =
    item.startDate === undefined ? undefined : readInZone(item.startDate, item.timeZone);
  if (!start) return [];
  const named = (item.occurrences ?? []).flatMap(({startDate, status}) => {
    const time = readInZone(startDate, item.timeZone);
    if (!time) return [];
    return {key: keyOf(time, start), isOff: status === 'cancelled' || status === 'postponed'};
  });
  const held = named.filter(({isOff}) => !isOff);
  // where none is, the event is off as a whole
  if (!held.length) return [];
  const keys = new Set(held.map(({key}) => key));
  const all = named.map(({key}) => key);
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const isRecent = start.instant > Date.now() - namedSince;
  const from = isRecent ? Math.min(start.instant, first) : first;
  const end = endOfRule(rule, start) ?? Infinity;
  const found = new Set<number>();
  const extent = {
    from: from - 2 * day,
    to: Math.min(last + 2 * day, end),
    work: {left: mostWork},
  };
  for (const local of expandRule(rule, start.local, extent)) {
    if (local === undefined || local > end) continue;
    const key = keyOf(timeOf(local, start), start);
    if (key > last || found.size > most) break;
    if (key >= from && !keys.has(key)) found.add(dayOf(local));
  }
  return [...found];
};

/** What was found of an event, which all its rows ask for. */
const known = new WeakMap<Recurring, readonly number[]>();

/**
 * The days on which a rule would have an event take place and it does not, or not then: those that
 * it states, and those that are missing among the times that it names. In order, as midnights of its
 * zone as if that were UTC.
 *
 * @param most with more than so many, not all are looked for
 */
export const exceptionDays = (item: Recurring, rule: Rule, most: number): readonly number[] => {
  const before = known.get(item);
  if (before) return before;
  const stated = daysOf(item.exceptions ?? [], item.timeZone);
  const found = sorted([...stated, ...findMissing(item, rule, most)]);
  known.set(item, found);
  return found;
};
