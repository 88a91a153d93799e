/** How often something recurs. A message for each plural category of any language. */
import {numberFormat, ordinalRules, pluralRules} from '../../i18n/formatters.js';
import {msg, str} from '../../i18n/msg.js';
import type {Frequency} from '../../model/recurrence/rule.js';

type Plural = Readonly<Record<Intl.LDMLPluralRule, string>>;

const plural = (tag: string, count: number, phrase: (number: string) => Plural): string =>
  phrase(numberFormat(tag).format(count))[pluralRules(tag).select(count)];

/** Every one of them. */
const each: Readonly<Partial<Record<Frequency, () => string>>> = {
  MINUTELY: () => msg('every minute', {id: 'rule-every-minute'}),
  HOURLY: () => msg('every hour', {id: 'rule-every-hour'}),
  DAILY: () => msg('every day', {id: 'rule-every-day'}),
  WEEKLY: () => msg('every week', {id: 'rule-every-week'}),
  MONTHLY: () => msg('every month', {id: 'rule-every-month'}),
  YEARLY: () => msg('every year', {id: 'rule-every-year'}),
};

/** Every so many. The number is above 1, but may be a `one` even so: 21 in Russian. */
const severalOf: Readonly<Partial<Record<Frequency, (number: string) => Plural>>> = {
  MINUTELY: (number) => ({
    zero: msg(str`every ${number} minutes`, {id: 'rule-every-minutes-zero'}),
    one: msg(str`every ${number} minute`, {id: 'rule-every-minutes-one'}),
    two: msg(str`every ${number} minutes`, {id: 'rule-every-minutes-two'}),
    few: msg(str`every ${number} minutes`, {id: 'rule-every-minutes-few'}),
    many: msg(str`every ${number} minutes`, {id: 'rule-every-minutes-many'}),
    other: msg(str`every ${number} minutes`, {id: 'rule-every-minutes-other'}),
  }),
  HOURLY: (number) => ({
    zero: msg(str`every ${number} hours`, {id: 'rule-every-hours-zero'}),
    one: msg(str`every ${number} hour`, {id: 'rule-every-hours-one'}),
    two: msg(str`every ${number} hours`, {id: 'rule-every-hours-two'}),
    few: msg(str`every ${number} hours`, {id: 'rule-every-hours-few'}),
    many: msg(str`every ${number} hours`, {id: 'rule-every-hours-many'}),
    other: msg(str`every ${number} hours`, {id: 'rule-every-hours-other'}),
  }),
  DAILY: (number) => ({
    zero: msg(str`every ${number} days`, {id: 'rule-every-days-zero'}),
    one: msg(str`every ${number} day`, {id: 'rule-every-days-one'}),
    two: msg(str`every ${number} days`, {id: 'rule-every-days-two'}),
    few: msg(str`every ${number} days`, {id: 'rule-every-days-few'}),
    many: msg(str`every ${number} days`, {id: 'rule-every-days-many'}),
    other: msg(str`every ${number} days`, {id: 'rule-every-days-other'}),
  }),
  WEEKLY: (number) => ({
    zero: msg(str`every ${number} weeks`, {id: 'rule-every-weeks-zero'}),
    one: msg(str`every ${number} week`, {id: 'rule-every-weeks-one'}),
    two: msg(str`every ${number} weeks`, {id: 'rule-every-weeks-two'}),
    few: msg(str`every ${number} weeks`, {id: 'rule-every-weeks-few'}),
    many: msg(str`every ${number} weeks`, {id: 'rule-every-weeks-many'}),
    other: msg(str`every ${number} weeks`, {id: 'rule-every-weeks-other'}),
  }),
  MONTHLY: (number) => ({
    zero: msg(str`every ${number} months`, {id: 'rule-every-months-zero'}),
    one: msg(str`every ${number} month`, {id: 'rule-every-months-one'}),
    two: msg(str`every ${number} months`, {id: 'rule-every-months-two'}),
    few: msg(str`every ${number} months`, {id: 'rule-every-months-few'}),
    many: msg(str`every ${number} months`, {id: 'rule-every-months-many'}),
    other: msg(str`every ${number} months`, {id: 'rule-every-months-other'}),
  }),
  YEARLY: (number) => ({
    zero: msg(str`every ${number} years`, {id: 'rule-every-years-zero'}),
    one: msg(str`every ${number} year`, {id: 'rule-every-years-one'}),
    two: msg(str`every ${number} years`, {id: 'rule-every-years-two'}),
    few: msg(str`every ${number} years`, {id: 'rule-every-years-few'}),
    many: msg(str`every ${number} years`, {id: 'rule-every-years-many'}),
    other: msg(str`every ${number} years`, {id: 'rule-every-years-other'}),
  }),
};

/** “every day”, “every 3 weeks”; undefined for seconds, which no event is told by. */
export const everyInterval = (
  tag: string,
  frequency: Frequency,
  interval: number,
): string | undefined => {
  const several = severalOf[frequency];
  return interval === 1 || !several ? each[frequency]?.() : plural(tag, interval, several);
};

/** A rule that ends after so many times. */
export const soManyTimes = (tag: string, rule: string, count: number): string =>
  plural(tag, count, (number) => ({
    zero: msg(str`${rule}, ${number} times`, {id: 'rule-times-zero'}),
    one: msg(str`${rule}, ${number} time`, {id: 'rule-times-one'}),
    two: msg(str`${rule}, ${number} times`, {id: 'rule-times-two'}),
    few: msg(str`${rule}, ${number} times`, {id: 'rule-times-few'}),
    many: msg(str`${rule}, ${number} times`, {id: 'rule-times-many'}),
    other: msg(str`${rule}, ${number} times`, {id: 'rule-times-other'}),
  }));

/** Dates that follow no rule. */
export const soManyDates = (tag: string, count: number, last: string): string =>
  plural(tag, count, (number) => ({
    zero: msg(str`${number} dates, the last on ${last}`, {id: 'rule-dates-zero'}),
    one: msg(str`${number} date, the last on ${last}`, {id: 'rule-dates-one'}),
    two: msg(str`${number} dates, the last on ${last}`, {id: 'rule-dates-two'}),
    few: msg(str`${number} dates, the last on ${last}`, {id: 'rule-dates-few'}),
    many: msg(str`${number} dates, the last on ${last}`, {id: 'rule-dates-many'}),
    other: msg(str`${number} dates, the last on ${last}`, {id: 'rule-dates-other'}),
  }));

/** The number of a day of the month: “1st”. */
export const ordinalOfDay = (tag: string, day: number): string => {
  const number = numberFormat(tag).format(day);
  const ordinals: Plural = {
    zero: msg(str`${number}th`, {id: 'rule-day-number-zero'}),
    one: msg(str`${number}st`, {id: 'rule-day-number-one'}),
    two: msg(str`${number}nd`, {id: 'rule-day-number-two'}),
    few: msg(str`${number}rd`, {id: 'rule-day-number-few'}),
    many: msg(str`${number}th`, {id: 'rule-day-number-many'}),
    other: msg(str`${number}th`, {
      id: 'rule-day-number-other',
      desc: 'Day of a month, in “the 1st and 15th of every month”',
    }),
  };
  return ordinals[ordinalRules(tag).select(day)];
};
