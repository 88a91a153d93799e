/** A pattern of recurrence in words. All of it is to be called where the language is set. */
import {dateTimeFormat, listFormat} from '../../i18n/formatters.js';
import {msg, str} from '../../i18n/msg.js';
import {nthWeekday} from './nth-weekday.js';
import {everyInterval, ordinalOfDay} from './recurrence-counts.js';
import {anyDay, type NthDay, type Pattern} from './recurrence-pattern.js';

const leapYear = 2000;

/** The weekdays as they are said of what recurs. */
const listWeekdays = (tag: string, weekdays: readonly number[]): string => {
  const names = [
    msg('Sunday', {id: 'rule-weekday-sunday', desc: 'In “every Sunday and Monday”'}),
    msg('Monday', {id: 'rule-weekday-monday'}),
    msg('Tuesday', {id: 'rule-weekday-tuesday'}),
    msg('Wednesday', {id: 'rule-weekday-wednesday'}),
    msg('Thursday', {id: 'rule-weekday-thursday'}),
    msg('Friday', {id: 'rule-weekday-friday'}),
    msg('Saturday', {id: 'rule-weekday-saturday'}),
  ];
  return listFormat(tag).format(weekdays.map((weekday) => names[weekday]!));
};

const monthAlone = {month: 'long', timeZone: 'UTC'} as const;

/** Languages that have cases write the month otherwise next to a day. */
const monthOfDate = {...monthAlone, day: 'numeric'} as const;

const listMonths = (
  tag: string,
  months: readonly number[],
  options: Intl.DateTimeFormatOptions,
): string => {
  const format = dateTimeFormat(tag, options);
  return listFormat(tag).format(
    months.map((month) => {
      const parts = format.formatToParts(Date.UTC(leapYear, month - 1, 1));
      return parts.find(({type}) => type === 'month')!.value;
    }),
  );
};

const fromTheEnd = (nth: number): string | undefined => {
  switch (nth) {
    case -1:
      return msg('the last day', {id: 'rule-last-day', desc: 'Of a month'});
    case -2:
      return msg('the second to last day', {id: 'rule-second-to-last-day'});
    case -3:
      return msg('the third to last day', {id: 'rule-third-to-last-day'});
    default:
      return undefined;
  }
};

/** Days of a month, counted from its start. */
const listNumbers = (tag: string, numbers: readonly number[]): string => {
  const days = listFormat(tag).format(numbers.map((number) => ordinalOfDay(tag, number)));
  return numbers.length > 1
    ? msg(str`the ${days}`, {id: 'rule-days-of-month', desc: '“the 1st and 15th”'})
    : msg(str`the ${days}`, {id: 'rule-day-of-month', desc: '“the 15th”'});
};

/** Sorts days that are counted from the end behind all others. */
const placeInMonth = ({nth}: NthDay): number => (nth > 0 ? nth : 99 + nth);

/** Days of a month or a year; undefined where one of them has no name. */
const listDays = (tag: string, days: readonly NthDay[]): string | undefined => {
  const isNumber = ({nth, kind}: NthDay): boolean => kind === anyDay && nth > 0;
  const numbers = days.filter(isNumber).map(({nth}) => nth);
  const others = days
    .filter((day) => !isNumber(day))
    .sort((one, other) => placeInMonth(one) - placeInMonth(other))
    .map(({nth, kind}) => (kind === anyDay ? fromTheEnd(nth) : nthWeekday(nth, kind)));
  const named = others.filter((day) => day !== undefined);
  if (named.length < others.length || !days.length) return undefined;
  return listFormat(tag).format([...(numbers.length ? [listNumbers(tag, numbers)] : []), ...named]);
};

const describeWeekly = (tag: string, every: string, {interval, weekdays}: Pattern): string => {
  const names = listWeekdays(tag, weekdays);
  if (weekdays.join() === '1,2,3,4,5') {
    return interval === 1
      ? msg('every weekday', {id: 'rule-every-monday-to-friday', desc: 'Monday to Friday'})
      : msg(str`${every} from Monday to Friday`, {id: 'rule-monday-to-friday'});
  }
  return interval === 1
    ? msg(str`every ${names}`, {id: 'rule-every-weekdays', desc: '“every Monday and Friday”'})
    : msg(str`${every} on ${names}`, {id: 'rule-on-weekdays', desc: '“every 2 weeks on Monday”'});
};

/** One day of the year, as a date; undefined where they are others, or the month has no such day. */
const dateOfYear = (tag: string, {days: [day, ...more], months}: Pattern): string | undefined => {
  if (day?.kind !== anyDay || more.length || months.length !== 1) return undefined;
  const date = new Date(Date.UTC(leapYear, months[0]! - 1, day.nth));
  return date.getUTCDate() === day.nth ? dateTimeFormat(tag, monthOfDate).format(date) : undefined;
};

const onDays = (every: string, days: string): string =>
  msg(str`${every} on ${days}`, {
    id: 'rule-on-days',
    desc: '“every 2 months on the first Monday”',
  });

const describeYearly = (tag: string, every: string, pattern: Pattern): string | undefined => {
  const date = dateOfYear(tag, pattern);
  if (date !== undefined) {
    return msg(str`${every} on ${date}`, {id: 'rule-on-date', desc: '“every year on June 3”'});
  }
  const ofPeriod = listDays(tag, pattern.days);
  if (!ofPeriod) return undefined;
  const months = listMonths(tag, pattern.months, monthOfDate);
  const days = months
    ? msg(str`${ofPeriod} of ${months}`, {id: 'rule-of-months', desc: '“the last Friday of May”'})
    : msg(str`${ofPeriod} of the year`, {
        id: 'rule-of-year',
        desc: '“the last Friday of the year”',
      });
  return onDays(every, days);
};

const describeMonthly = (tag: string, every: string, pattern: Pattern): string | undefined => {
  const days = listDays(tag, pattern.days);
  if (!days) return undefined;
  return pattern.interval === 1
    ? msg(str`${days} of every month`, {
        id: 'rule-of-every-month',
        desc: '“the 15th of every month”',
      })
    : onDays(every, days);
};

/** Without a capital at its start; undefined where there are no words for it. */
export const describePattern = (tag: string, pattern: Pattern): string | undefined => {
  const {frequency, interval, weekdays, days} = pattern;
  const every = everyInterval(tag, frequency, interval);
  if (every === undefined) return undefined;
  if (days.length) {
    return frequency === 'YEARLY'
      ? describeYearly(tag, every, pattern)
      : describeMonthly(tag, every, pattern);
  }
  const rule = weekdays.length ? describeWeekly(tag, every, pattern) : every;
  const months = listMonths(tag, pattern.months, monthAlone);
  return months
    ? msg(str`${rule} in ${months}`, {id: 'rule-in-months', desc: '“every Monday in May and June”'})
    : rule;
};
