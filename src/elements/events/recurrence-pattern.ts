/** What a recurrence rule comes to, before it is put into words. */
import type {Frequency, Rule} from '../../model/recurrence/rule.js';

/** Kinds of days besides the weekdays, Sunday being 0, that can be counted in a month. */
const mondayToFriday = 7;
const weekend = 8;
export const anyDay = 9;

/** The `nth` day of its kind in a month or year, from its end where negative. */
export interface NthDay {
  readonly nth: number;
  readonly kind: number;
}

export interface Pattern {
  readonly frequency: Frequency;
  readonly interval: number;
  /** The weekdays of a week, in the order that it has them; none where all count. */
  readonly weekdays: readonly number[];
  /** The days of a month, or of a year where `months` is empty and the frequency yearly. */
  readonly days: readonly NthDay[];
  /** The months that it is confined to; none where all count. */
  readonly months: readonly number[];
}

const kindsOfDays: Readonly<Record<string, number>> = {
  '1,2,3,4,5': mondayToFriday,
  '0,6': weekend,
  '0,1,2,3,4,5,6': anyDay,
};

const weekdaysOf = ({byDay}: Rule): readonly number[] =>
  [...new Set(byDay.map(({weekday}) => weekday))].sort((one, other) => one - other);

const isCounted = ({byDay, bySetPosition}: Rule): boolean =>
  bySetPosition.length > 0 || byDay.some(({nth}) => nth !== 0);

/** The days of each month or year; undefined where the rule picks them in another way. */
const daysOf = (rule: Rule, start: Date | undefined): readonly NthDay[] | undefined => {
  const {byDay, byMonthDay, bySetPosition} = rule;
  if (!byDay.length) {
    if (bySetPosition.length) return undefined;
    const numbers = byMonthDay.length || !start ? byMonthDay : [start.getUTCDate()];
    return numbers.map((nth) => ({nth, kind: anyDay}));
  }
  if (byMonthDay.length) return undefined;
  if (!bySetPosition.length) {
    return byDay.every(({nth}) => nth)
      ? byDay.map(({nth, weekday}) => ({nth, kind: weekday}))
      : undefined;
  }
  if (byDay.some(({nth}) => nth)) return undefined;
  const weekdays = weekdaysOf(rule);
  const kind = weekdays.length === 1 ? weekdays[0] : kindsOfDays[weekdays.join()];
  return kind === undefined ? undefined : bySetPosition.map((nth) => ({nth, kind}));
};

const weekly = (rule: Rule, months = rule.byMonth, start?: Date): Pattern => {
  const {interval} = rule;
  const found = rule.byDay.length || !start ? weekdaysOf(rule) : [start.getUTCDay()];
  // where weeks are left out it matters which day they start with: the order of the days tells
  const first = interval > 1 ? rule.weekStart : 1;
  const place = (weekday: number): number => (weekday - first + 7) % 7;
  const weekdays = [...found].sort((one, other) => place(one) - place(other));
  const all = interval === 1 && weekdays.length === 7;
  return {
    ...{frequency: all ? 'DAILY' : 'WEEKLY', interval, months},
    ...{weekdays: all ? [] : weekdays, days: []},
  };
};

const monthly = (rule: Rule, start: Date | undefined): Pattern | undefined => {
  const {interval, byMonth} = rule;
  const days = daysOf(rule, start);
  if (!days || (byMonth.length && interval > 1)) return undefined;
  const frequency = byMonth.length ? 'YEARLY' : 'MONTHLY';
  return {frequency, interval, weekdays: [], days, months: byMonth};
};

const yearly = (rule: Rule, start: Date | undefined): Pattern | undefined => {
  const {interval, byDay, byMonth, byMonthDay} = rule;
  const days = daysOf(rule, start);
  // positions are those in the year, also where it has several months
  if (!days || (rule.bySetPosition.length && byMonth.length > 1)) return undefined;
  const ofMonth = byMonth.length || byDay.length || byMonthDay.length;
  const months = ofMonth || !start ? byMonth : [start.getUTCMonth() + 1];
  // the days of no month in particular are those of every month; only weekdays are counted by year
  if (byMonthDay.length && !months.length) return interval === 1 ? monthly(rule, start) : undefined;
  if (!months.length && days.some(({kind}) => kind === anyDay)) return undefined;
  return {frequency: 'YEARLY', interval, weekdays: [], days, months};
};

/** Whether the parts for times say no more than the start does. */
const keepsTime = ({byHour, byMinute, bySecond}: Rule, start: Date | undefined): boolean =>
  [
    [byHour, start?.getUTCHours()] as const,
    [byMinute, start?.getUTCMinutes()] as const,
    [bySecond, start?.getUTCSeconds()] as const,
  ].every(([list, own]) => !list.length || (list.length === 1 && list[0] === own));

/**
 * What a rule comes to; undefined where it is too involved.
 *
 * @param start when the series starts, as calendar and clock show it, as if that were UTC. What the
 *   rule does not say is taken from there.
 */
export const patternOf = (rule: Rule, start: Date | undefined): Pattern | undefined => {
  const {frequency, interval, byDay, byMonth, byMonthDay, byHour, byMinute} = rule;
  const isInvolved = rule.byWeekNumber.length || rule.byYearDay.length;
  if (isInvolved || !keepsTime(rule, start)) return undefined;
  const plain: Pattern = {frequency, interval, weekdays: [], days: [], months: byMonth};
  const bare = !byDay.length && !byMonthDay.length && !isCounted(rule);
  const everyWeek = byDay.length > 0 && !byMonthDay.length && !isCounted(rule);
  switch (frequency) {
    case 'SECONDLY':
      return undefined;
    case 'MINUTELY':
    case 'HOURLY': {
      const all = !byMonth.length && !byHour.length && (frequency === 'HOURLY' || !byMinute.length);
      return bare && all ? plain : undefined;
    }
    case 'DAILY':
      if (bare) return plain;
      if (interval > 1 || isCounted(rule)) return undefined;
      return everyWeek ? weekly(rule) : monthly(rule, start);
    case 'WEEKLY':
      return bare || everyWeek ? weekly(rule, byMonth, start) : undefined;
    case 'MONTHLY':
    case 'YEARLY':
      if (everyWeek) return interval === 1 ? weekly(rule) : undefined;
      return frequency === 'MONTHLY' ? monthly(rule, start) : yearly(rule, start);
  }
};
