import {isDate} from '../../model/date.js';
import {completeRule, namesDay} from '../../model/recurrence/days.js';
import {expandRule} from '../../model/recurrence/expand.js';
import {readRule, type Rule} from '../../model/recurrence/rule.js';
import {readInZone, writerLike} from '../../model/recurrence/series-time.js';
import {timeOf} from '../../model/recurrence/times.js';
import {day, isWritable} from '../../model/recurrence/values.js';
import {readDate, type Fields} from './fields.js';
import {namesIn} from './names.js';
import type {LdNode} from './node.js';

/** `P2W` and `PT1H`: what stands before the unit, and the frequency that the unit is of. */
const durations = [
  [/^P(\d{1,4})D$/i, 'DAILY'],
  [/^P(\d{1,4})W$/i, 'WEEKLY'],
  [/^P(\d{1,4})M$/i, 'MONTHLY'],
  [/^P(\d{1,4})Y$/i, 'YEARLY'],
  [/^PT(\d{1,4})H$/i, 'HOURLY'],
] as const;

const words: ReadonlyMap<string, string> = new Map([
  ['daily', 'DAILY'],
  ['weekly', 'WEEKLY'],
  ['biweekly', 'WEEKLY;INTERVAL=2'],
  ['fortnightly', 'WEEKLY;INTERVAL=2'],
  ['monthly', 'MONTHLY'],
  ['quarterly', 'MONTHLY;INTERVAL=3'],
  ['yearly', 'YEARLY'],
  ['annually', 'YEARLY'],
]);

/** How often, as rules say it. A week of seven days is one, so that its days can be named. */
const frequencyOf = (text: string | undefined): string | undefined => {
  if (text === undefined) return undefined;
  for (const [pattern, frequency] of durations) {
    const amount = Number(pattern.exec(text)?.[1]);
    if (!(amount > 0)) continue;
    const weeks = frequency === 'DAILY' && amount % 7 === 0 ? amount / 7 : undefined;
    const interval = weeks ?? amount;
    const name = weeks === undefined ? frequency : 'WEEKLY';
    return interval === 1 ? name : `${name};INTERVAL=${interval}`;
  }
  return words.get(text.toLowerCase().replaceAll(/[^a-z]/g, ''));
};

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** `Monday`, its address, or `2MO`; undefined for what no rule can say, such as `PublicHolidays`. */
const weekdayOf = (text: string): string | undefined => {
  const [, nth = '', name = ''] = /^([+-]?\d{1,2})?([a-z]{2,9})$/i.exec(text) ?? [];
  const found = weekdays.find((weekday) =>
    [weekday, weekday.slice(0, 3), weekday.slice(0, 2)].includes(name.toLowerCase()),
  );
  return found && `${nth}${found.slice(0, 2).toUpperCase()}`;
};

/** The values of a property, which are often written as one text. */
const listIn = (node: LdNode, name: string): readonly string[] =>
  namesIn(node, name).flatMap((text) => text.split(',').map((part) => part.trim()));

/** Numbers of a property; undefined where one is none. */
const numbersIn = (node: LdNode, name: string): readonly number[] | undefined => {
  const found = listIn(node, name).map(Number);
  return found.every(Number.isInteger) ? found : undefined;
};

const listed = (name: string, values: readonly (string | number)[]): readonly string[] =>
  values.length ? [`${name}=${values.join()}`] : [];

/**
 * The rule of a schedule but for its end; undefined where a rule cannot say it.
 *
 * @param weekday that of the start, for a schedule that names weeks of the month alone
 */
const patternOf = (schedule: LdNode, weekday: number): string | undefined => {
  const frequency = frequencyOf(schedule.text('repeatFrequency'));
  const days = listIn(schedule, 'byDay').map(weekdayOf);
  if (frequency === undefined || days.includes(undefined)) return undefined;
  const weeks = numbersIn(schedule, 'byMonthWeek');
  const months = numbersIn(schedule, 'byMonth');
  const dates = numbersIn(schedule, 'byMonthDay');
  if (!weeks || !months || !dates) return undefined;
  const named = days.length ? days : weeks.length ? [weekdayOf(weekdays[weekday]!)] : [];
  const counted = weeks.length
    ? weeks.flatMap((week) => named.map((name) => `${week}${name!.slice(-2)}`))
    : (named as readonly string[]);
  // weeks of the month are none of a rule that goes by weeks
  const ofMonth = frequency === 'WEEKLY' && counted.some((name) => /\d/.test(name));
  const text = [
    `FREQ=${ofMonth ? 'MONTHLY' : frequency}`,
    ...listed('BYMONTH', months),
    ...listed('BYMONTHDAY', dates),
    ...listed('BYDAY', counted),
  ].join(';');
  return readRule(text) && text;
};

/** The end of a rule: a number of times, or else the last day or time (RFC 5545, section 3.3.10). */
const endOf = (schedule: LdNode, startDate: string, timeZone: string | undefined): string => {
  const count = Number(schedule.text('repeatCount'));
  if (Number.isInteger(count) && count > 0) return `;COUNT=${count}`;
  const date = readDate(schedule.text('endDate'));
  const start = readInZone(startDate, timeZone);
  const end = date !== undefined && isDate(date) ? readInZone(date, timeZone) : undefined;
  if (!end || !start || !isWritable(end.local)) return '';
  const compact = (time: number, length: number) =>
    new Date(time).toISOString().slice(0, length).replaceAll(/[:-]/g, '');
  if (start.allDay) return `;UNTIL=${compact(end.local, 10)}`;
  // the whole of the last day
  const last = end.allDay ? timeOf(end.local + day - 1000, start) : end;
  return start.zone && last.zone
    ? `;UNTIL=${compact(last.instant, 19)}Z`
    : `;UNTIL=${compact(last.local, 19)}`;
};

/** How much may be done to find the first time. */
const mostWork = 10_000;

/** The first time from a date on that a rule names; a schedule may start between two of them. */
const firstNamed = (rule: Rule, startDate: string, timeZone: string | undefined): string => {
  const start = readInZone(startDate, timeZone);
  const number = start && Math.floor(start.local / day);
  if (number === undefined || namesDay(completeRule(rule, number))(number)) return startDate;
  const extent = {from: start!.local, to: Infinity, work: {left: mostWork}};
  for (const local of expandRule({...rule, count: undefined}, start!.local, extent)) {
    if (local === undefined || local === start!.local) continue;
    return writerLike(startDate)(timeOf(local, start!));
  }
  return startDate;
};

/**
 * What a schedule says of when an event recurs: a rule, its exceptions, and the first time, which
 * is `startDate` where the event itself has it. Undefined where it is nothing that a rule can say.
 */
export const recurrenceFields = (
  schedule: LdNode,
  startDate: string,
  {isFirst, timeZone}: {readonly isFirst: boolean; readonly timeZone: string | undefined},
): Fields | undefined => {
  const start = isDate(startDate) ? readInZone(startDate, timeZone) : undefined;
  if (!start || !isWritable(start.local)) return undefined;
  const pattern = patternOf(schedule, new Date(start.local).getUTCDay());
  const rule = pattern === undefined ? undefined : readRule(pattern);
  if (!rule) return undefined;
  const first = isFirst ? startDate : firstNamed(rule, startDate, timeZone);
  const exceptions = schedule.texts('exceptDate').flatMap((date) => readDate(date) ?? []);
  return {
    startDate: first,
    recurrence: `${pattern!}${endOf(schedule, first, timeZone)}`,
    exceptions: exceptions.length ? exceptions : undefined,
  };
};
