/** The rule of a recurring event in words. Loaded together with what else an event says in full. */
import {dateTimeFormat, listFormat} from '../../i18n/formatters.js';
import type {ElementLanguage} from '../../i18n/locale.js';
import {msg, str, withLocale} from '../../i18n/msg.js';
import type {Item} from '../../model/content.js';
import {readRule, type Rule} from '../../model/recurrence/rule.js';
import {readInZone} from '../../model/recurrence/series-time.js';
import {endOfRule, timeOf, type Time} from '../../model/recurrence/times.js';
import {day} from '../../model/recurrence/values.js';
import {soManyDates, soManyTimes} from './recurrence-counts.js';
import {describePattern} from './recurrence-days.js';
import {daysOf, exceptionDays} from './recurrence-exceptions.js';
import {patternOf} from './recurrence-pattern.js';

/** What of a recurring event its rule in words depends on. The dates are those of its series. */
export type Recurring = Pick<
  Item,
  'recurrence' | 'startDate' | 'endDate' | 'timeZone' | 'exceptions' | 'occurrences'
>;

/** More exceptions than these are not named. */
const mostNamed = 3;

const days = {year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC'} as const;

const formatDay = (tag: string, local: number): string => dateTimeFormat(tag, days).format(local);

const startOf = ({startDate, timeZone}: Recurring): Time | undefined =>
  startDate === undefined ? undefined : readInZone(startDate, timeZone);

const isWithinDays = ({frequency}: Rule): boolean =>
  frequency === 'HOURLY' || frequency === 'MINUTELY';

const timeOfDay = (local: number): number => ((local % day) + day) % day;

/** The last day that the rule allows, or where there are several times a day, the last time. */
const formatEnd = (tag: string, rule: Rule, start: Time | undefined): string | undefined => {
  const end = endOfRule(rule, start ?? timeOf(0, {allDay: false}));
  if (end === undefined) return undefined;
  if (isWithinDays(rule) && !rule.until?.allDay) {
    return dateTimeFormat(tag, {...days, hour: 'numeric', minute: '2-digit'}).format(end);
  }
  // a rule that ends before the hour of the event has its last one on the day before
  const isEarly = start && timeOfDay(end) < timeOfDay(start.local);
  return formatDay(tag, isEarly ? end - day : end);
};

const withEnd = (tag: string, text: string, rule: Rule, start: Time | undefined): string => {
  if (rule.count !== undefined) return soManyTimes(tag, text, rule.count);
  const last = formatEnd(tag, rule, start);
  return last === undefined
    ? text
    : msg(str`${text} until ${last}`, {
        id: 'rule-until',
        desc: '“every Monday until June 3, 2027”',
      });
};

const withExceptions = (tag: string, rule: string, item: Recurring, parts: Rule): string => {
  const found = exceptionDays(item, parts, mostNamed);
  if (!found.length) return rule;
  if (isWithinDays(parts) || found.length > mostNamed) {
    return msg(str`${rule}, with exceptions`, {id: 'rule-with-exceptions'});
  }
  const names = listFormat(tag).format(found.map((local) => formatDay(tag, local)));
  return found.length > 1
    ? msg(str`${rule}, except ${names}`, {id: 'rule-except-days', desc: 'Several days, as a list'})
    : msg(str`${rule}, except ${names}`, {id: 'rule-except-day', desc: 'A single day'});
};

const startSentence = (tag: string, text: string): string =>
  text.replace(/^./u, (first) => first.toLocaleUpperCase(tag));

const describeRule = (tag: string, text: string, item: Recurring): string | undefined => {
  const rule = readRule(text);
  // what takes place once does not recur; of two ends that a rule may not have, one would be wrong
  if (!rule || rule.count === 1 || (rule.count && rule.until)) return undefined;
  const start = startOf(item);
  const pattern = patternOf(rule, start && new Date(start.local));
  const words = pattern && describePattern(tag, pattern);
  if (words === undefined) return undefined;
  const ended = withEnd(tag, words, rule, start);
  return startSentence(tag, withExceptions(tag, ended, item, rule));
};

const describeDates = (
  tag: string,
  {occurrences = [], timeZone}: Recurring,
): string | undefined => {
  const dates = occurrences.flatMap(({startDate, status}) =>
    status === 'cancelled' || status === 'postponed' ? [] : startDate,
  );
  const found = daysOf(dates, timeZone);
  return found.length > 1
    ? startSentence(tag, soManyDates(tag, found.length, formatDay(tag, found.at(-1)!)))
    : undefined;
};

/**
 * When a recurring event takes place, as a sentence without its full stop: “The second Tuesday of
 * every month until June 3, 2027”; “12 dates, the last on June 3, 2027” where it follows no rule.
 * Days are those of the event's zone.
 *
 * @returns undefined where the event does not recur, or by a rule that is unknown or too involved
 */
export const describeRecurrence = (
  item: Recurring,
  {locale, tag}: ElementLanguage,
): string | undefined =>
  withLocale(locale, () =>
    item.recurrence === undefined
      ? describeDates(tag, item)
      : describeRule(tag, item.recurrence, item),
  );
