/** What lists of events say. Called with the language of the element spoken. */
import {dateTimeFormat, listFormat, numberFormat, pluralRules} from '../../../i18n/formatters.js';
import {isolate} from '../../../i18n/isolate.js';
import {msg, str} from '../../../i18n/msg.js';
import {dayIn, timeOfDay} from './days.js';

export {describeMore} from '../../shared/show-more.js';

const zone = {timeZone: 'UTC'} as const; // where days are kept

const wholeDay = {
  weekday: 'long',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  ...zone,
} as const;
const dayOfMonth = {month: 'long', day: 'numeric', ...zone} as const;
const wholeMonth = {year: 'numeric', month: 'long', ...zone} as const;
const range = {year: 'numeric', month: 'long', day: 'numeric', ...zone} as const;

const format = (tag: string, options: Intl.DateTimeFormatOptions, day: number): string =>
  dateTimeFormat(tag, options).format(timeOfDay(day));

/** A day with its weekday and year. */
export const describeDay = (tag: string, day: number): string => format(tag, wholeDay, day);

export const describeMonth = (tag: string, month: number): string =>
  format(tag, wholeMonth, dayIn(month, 1));

/** A week by its days; `first` is the first of them. */
export const describeWeek = (tag: string, first: number): string => {
  const parts = dateTimeFormat(tag, range).formatRangeToParts(
    timeOfDay(first),
    timeOfDay(first + 6),
  );
  const lastOfStart = parts.findLastIndex(({source}) => source === 'startRange');
  const firstOfEnd = parts.findIndex(({source}) => source === 'endRange');
  const join = (some: typeof parts) => some.map(({value}) => value).join('');
  // what Intl puts between the two ends gives way to what the language says there
  const from = join(parts.slice(0, lastOfStart + 1));
  const to = join(parts.slice(firstOfEnd));
  return msg(str`Week of ${from} – ${to}`, {
    id: 'week-of',
    desc: 'First and last day of a week: “Week of May 4 – 10, 2026”',
  });
};

/** The name of a day of the week. `place` is 0 for Sunday to 6; days count on past that. */
export const weekdayName = (
  tag: string,
  place: number,
  weekday: 'long' | 'short' | 'narrow',
): string => format(tag, {weekday, ...zone}, place + 3); // the fourth of January 1970 was a Sunday

export const formatNumber = (tag: string, value: number): string => numberFormat(tag).format(value);

/** How many events there are. A message for each plural category of any language. */
export const describeCount = (tag: string, count: number): string => {
  const number = formatNumber(tag, count);
  switch (pluralRules(tag).select(count)) {
    case 'zero':
      return msg(str`${number} events`, {id: 'event-count-zero'});
    case 'one':
      return msg(str`${number} event`, {id: 'event-count-one'});
    case 'two':
      return msg(str`${number} events`, {id: 'event-count-two'});
    case 'few':
      return msg(str`${number} events`, {id: 'event-count-few'});
    case 'many':
      return msg(str`${number} events`, {id: 'event-count-many', desc: 'In Spanish: a million'});
    case 'other':
      return msg(str`${number} events`, {id: 'event-count-other'});
  }
};

/** A day of the calendar with what is on that day, for screen readers. */
export const describeDayEvents = (tag: string, day: number, titles: readonly string[]): string => {
  const name = format(tag, dayOfMonth, day);
  if (!titles.length) return name;
  const count = describeCount(tag, titles.length);
  const list = listFormat(tag).format(titles.map(isolate));
  return msg(str`${name}, ${count}: ${list}`, {
    id: 'day-events',
    desc: 'A day of a calendar, how many events it has, their titles',
  });
};
