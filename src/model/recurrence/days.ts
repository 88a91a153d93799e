import type {NthWeekday, Rule} from './rule.js';
import {day, utc} from './values.js';

/** Days are counted from 1 January 1970. */
export const dayNumber = (year: number, month: number, date: number): number =>
  utc(year, month, date) / day;

export interface CalendarDay {
  readonly year: number;
  /** January is 0. */
  readonly month: number;
  readonly date: number;
}

export const calendarDay = (number: number): CalendarDay => {
  const found = new Date(number * day);
  return {year: found.getUTCFullYear(), month: found.getUTCMonth(), date: found.getUTCDate()};
};

/** Sunday is 0. */
export const weekdayOf = (number: number): number => (((number + 4) % 7) + 7) % 7;

export const weekOf = (number: number, weekStart: number): number =>
  number - ((weekdayOf(number) - weekStart + 7) % 7);

export const daysInMonth = (year: number, month: number): number =>
  dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

export const daysInYear = (year: number): number =>
  dayNumber(year + 1, 0, 1) - dayNumber(year, 0, 1);

/** Where the first week of a year starts: the first that has at least four days of it. */
const firstWeek = (year: number, weekStart: number): number =>
  weekOf(dayNumber(year, 0, 4), weekStart);

/** Whether a list has a number, counted from 1 or, negative, from the last. */
const lists = (list: readonly number[], number: number, last: number): boolean =>
  list.includes(number) || list.includes(number - last - 1);

const isInWeek = (number: number, {byWeekNumber, weekStart}: Rule): boolean => {
  const {year} = calendarDay(number);
  const weekYear = [year + 1, year, year - 1].find(
    (candidate) => firstWeek(candidate, weekStart) <= number,
  )!;
  const first = firstWeek(weekYear, weekStart);
  const last = (firstWeek(weekYear + 1, weekStart) - first) / 7;
  return lists(byWeekNumber, Math.floor((number - first) / 7) + 1, last);
};

/** Within what the `nth` of a day of the week counts. */
export type NthWithin = 'month' | 'year' | undefined;

const nthWithin = ({frequency, byMonth, byWeekNumber}: Rule): NthWithin => {
  if (frequency === 'MONTHLY') return 'month';
  if (frequency !== 'YEARLY' || byWeekNumber.length) return undefined;
  return byMonth.length ? 'month' : 'year';
};

const isNth = (number: number, {nth}: NthWeekday, within: NthWithin): boolean => {
  if (!nth || !within) return true;
  const {year, month, date} = calendarDay(number);
  const position = within === 'month' ? date : number - dayNumber(year, 0, 1) + 1;
  const last = within === 'month' ? daysInMonth(year, month) : daysInYear(year);
  return nth > 0 ? Math.ceil(position / 7) === nth : Math.ceil((last - position + 1) / 7) === -nth;
};

/**
 * The rule with what it leaves to its start said outright, so that each day can be judged alone:
 * `FREQ=MONTHLY` from the 3rd on has `BYMONTHDAY=3`. RFC 5545, section 3.3.10: “information, not
 * contained in the rule, … is derived from DTSTART”.
 */
export const completeRule = (rule: Rule, start: number): Rule => {
  const {frequency, byMonth, byWeekNumber, byYearDay, byMonthDay, byDay} = rule;
  const {month, date} = calendarDay(start);
  const weekday = [{nth: 0, weekday: weekdayOf(start)}];
  if (byYearDay.length || byMonthDay.length || byDay.length) return rule;
  if (frequency === 'WEEKLY') return {...rule, byDay: weekday};
  if (frequency === 'MONTHLY') return {...rule, byMonthDay: [date]};
  if (frequency !== 'YEARLY') return rule;
  if (byWeekNumber.length) return {...rule, byDay: weekday};
  return {...rule, byMonth: byMonth.length ? byMonth : [month + 1], byMonthDay: [date]};
};

/** Whether a rule, made complete, names a day. What costs least is asked first. */
export const namesDay = (rule: Rule): ((number: number) => boolean) => {
  const {byMonth, byWeekNumber, byYearDay, byMonthDay, byDay} = rule;
  const within = nthWithin(rule);
  const isWeekday = (number: number): boolean => {
    const weekday = weekdayOf(number);
    return byDay.some((entry) => entry.weekday === weekday && isNth(number, entry, within));
  };
  const isDate = (number: number): boolean => {
    const {year, month, date} = calendarDay(number);
    return (
      (!byMonth.length || byMonth.includes(month + 1)) &&
      (!byMonthDay.length || lists(byMonthDay, date, daysInMonth(year, month)))
    );
  };
  const isYearDay = (number: number): boolean => {
    const {year} = calendarDay(number);
    return lists(byYearDay, number - dayNumber(year, 0, 1) + 1, daysInYear(year));
  };
  const checks = [
    ...(byDay.length ? [isWeekday] : []),
    ...(byMonth.length || byMonthDay.length ? [isDate] : []),
    ...(byYearDay.length ? [isYearDay] : []),
    ...(byWeekNumber.length && rule.frequency === 'YEARLY'
      ? [(number: number) => isInWeek(number, rule)]
      : []),
  ];
  return (number) => checks.every((check) => check(number));
};
