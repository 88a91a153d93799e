import {isDate} from '../../model/date.js';
import {fillers, months, offsetOf, withoutAccents, zones} from './date-words.js';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day, and what stands behind it. */
interface DayAndRest {
  readonly date: Day;
  readonly rest: string;
}

/** No date is longer; what is has something else in it. */
const longest = 80;

const two = (value: number): string => String(value).padStart(2, '0');

const writeDay = ({year, month, day}: Day): string => `${year}-${two(month)}-${two(day)}`;

const nextDay = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
};

/** In lower case, without accents, with the signs of other scripts made those of ISO 8601. */
const tidy = (text: string): string =>
  withoutAccents(
    text
      .normalize('NFKC')
      .replace(/(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/, '$1-$2-$3 ')
      .replace(/(?:上午|오전) ?([\d:]+)/, '$1 am')
      .replace(/(?:下午|오후) ?([\d:]+)/, '$1 pm'),
  )
    .replace(/[\u2010-\u2014\u2212]/g, '-')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    // the time before the day; two signs before an offset
    .replace(/^(\d{1,2}:\d\d(?::\d\d)?),? (\d.*?)((?: [+-]\d\d:?\d\d)?)$/, '$2 $1$3')
    .replace(/[+-](?=[+-]\d\d:?\d\d$)/, '');

/** Two digits are of 1950 to 2049, three count from 1900: RFC 2822, 4.3. */
const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length > 3) return year;
  return year < 50 ? year + 2000 : year + 1900;
};

/** The parts of a date with the year first, or `undefined`. */
const readYearFirst = (text: string): DayAndRest | undefined => {
  const parts =
    /^(\d{4})([-/.])(0?\d{1,2})\2(0?\d{1,2})(?!\d)(.*)$/.exec(text) ??
    /^(\d{4})()(\d\d)(\d\d)(?!\d)(.*)$/.exec(text);
  if (!parts) return undefined;
  const [, year, , month, day, rest] = parts;
  return {date: {year: Number(year), month: Number(month), day: Number(day)}, rest: rest!};
};

/**
 * Days in numbers with the year last. A dot means that the day comes first; else the order must be
 * the only one possible.
 */
const readYearLast = (text: string): DayAndRest | undefined => {
  const parts = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)(.*)$/.exec(text);
  if (!parts) return undefined;
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  const [year, rest] = [Number(parts[4]), parts[5]!];
  if (parts[2] === '.' || first > 12 || first === second) {
    return {date: {year, month: second, day: first}, rest};
  }
  return second > 12 ? {date: {year, month: first, day: second}, rest} : undefined;
};

const timePattern = /(?:^|[\st])(\d{1,2})(?:[:.h](\d{1,2}))(?:[:.](\d{1,2})(?:[.,]\d+)?)?/;

/** Days with the name of a month; the time may stand before the year. */
const readNamedMonth = (text: string): DayAndRest | undefined => {
  const time = /(?:^|[\s,t])\d{1,2}:\d/.exec(text);
  // `26 Nov 2011 10:00 EST`, `Sat Nov 26 10:00:00 EST 2011`
  const head = time ? text.slice(0, time.index) : text;
  const tail = time ? text.slice(time.index) : '';
  const words = head.match(/\p{L}+|\d+/gu) ?? [];
  const known = words
    .map((word) => (/^(st|nd|rd|th)$/.test(word) ? '' : word))
    .filter((word) => word && !fillers.has(word));
  const numbers = known.filter((word) => /^\d/.test(word));
  const names = known.filter((word) => !/^\d/.test(word));
  // a weekday may read as a month: Spanish `mar` is Tuesday too
  const month = months.get(names.at(-1) ?? '');
  if (month === undefined || names.length > 2) return readZoneBehind(known, numbers);
  return arrange(month, numbers, tail);
};

/** A day with a zone behind it and no time: `26 Nov 2011 EST`. */
const readZoneBehind = (
  known: readonly string[],
  numbers: readonly string[],
): DayAndRest | undefined => {
  const month = months.get(known.at(-3) ?? '');
  return month !== undefined && zones.has(known.at(-1)!) ? arrange(month, numbers, '') : undefined;
};

const arrange = (
  month: number,
  numbers: readonly string[],
  tail: string,
): DayAndRest | undefined => {
  if (numbers.length === 1) {
    const year = /^(.*[^:\d+-])(\d{4})(?: ?\(.*\)|( [a-z]{1,5}))?$/.exec(tail);
    if (!year) return undefined;
    return {
      date: {year: Number(year[2]), month, day: Number(numbers[0])},
      rest: year[1]! + (year[3] ?? ''),
    };
  }
  const [first, second] = numbers;
  if (numbers.length !== 2 || first === undefined || second === undefined) return undefined;
  return first.length === 4
    ? {date: {year: Number(first), month, day: Number(second)}, rest: tail}
    : {date: {year: fullYear(second), month, day: Number(first)}, rest: tail};
};

/**
 * `Z`, an offset with its colon, `''` where none is said or known; undefined for what is none. Where
 * a name and an offset are said, the offset counts.
 */
const readZone = (text: string, day: string): string | undefined => {
  const zone = text.replace(/\([^)]*\)?|\[[^\]]*\]?|\betc\//g, '').trim();
  const named = offsetOf(zone, day);
  if (named !== undefined) return named;
  if (/^0+$/.test(zone)) return 'Z';
  const offset =
    /^(?:gmt|utc?|z)? ?([+-]) ?(\d{1,2}):?(\d\d)?(?: [a-z]{1,5})?$/.exec(zone) ??
    /^(?:[a-z]{1,5})? ?([+-])(\d\d):?(\d\d)(?::\d\d)?$/.exec(zone);
  if (offset) {
    const [hours, minutes] = [Number(offset[2]), Number(offset[3] ?? 0)];
    if (hours > 14 || minutes > 59) return undefined;
    return hours || minutes ? `${offset[1]}${two(hours)}:${two(minutes)}` : 'Z';
  }
  const namedBefore = /^([a-z]{2,5}) ?[+-]?\d/.exec(zone);
  if (namedBefore) return undefined;
  return /^([a-z]{1,5}|[a-z_]+\/[a-z_/]+)?$/.test(zone) ? '' : undefined;
};

const hourOf = (hour: number, half: string | undefined): number => {
  if (half === undefined) return hour;
  return half.startsWith('p') ? (hour % 12) + 12 : hour % 12;
};

/** The time of day behind a day, put together with it; the day itself where there is none. */
const addTime = (day: string, rest: string): string | undefined => {
  const behind = rest
    .replace(/^ 00:00:00(?:\.0+)? (?=\d\d:)/, ' ')
    .replace(/^(?:[\s,;]|- )*(?:t|um|at|a las?|kl\.?)?(?=\W|\d|$)[\s,]*/, '');
  if (!behind || zones.has(behind) || /^[+-]\d\d:?\d\d$/.test(behind)) return day;
  const compact = (rest.startsWith('t') ? behind.replace(/^(\d\d)(?=z|[+-]|$)/, '$1:00') : behind)
    .replace(/^(\d\d)(\d\d)(\d\d)?(?=[.z+-]|$)/, '$1:$2:$3')
    .replace(/:(?=\D|$)/, '')
    .replace(/^(\d\d:\d\d:\d\d):00$/, '$1');
  const time = timePattern.exec(compact);
  if (time?.index !== 0) return undefined;
  const half = /^ ?([ap])\.? ?m\b\.?/.exec(compact.slice(time[0].length));
  const hour = hourOf(Number(time[1]), half?.[1]);
  const minute = Number(time[2]);
  const second = Math.min(Number(time[3] ?? 0), time[3] === '60' ? 59 : 99);
  const zone = readZone(
    compact.slice(time[0].length + (half?.[0].length ?? 0)).replace(/^ ?uhr\b/, ''),
    day,
  );
  if (zone === undefined || minute > 59 || second > 59) return undefined;
  if (hour === 24 && minute === 0 && second === 0) return `${nextDay(day)}T00:00:00${zone}`;
  return hour < 24 ? `${day}T${two(hour)}:${two(minute)}:${two(second)}${zone}` : undefined;
};

/**
 * A date as feeds write them, right or wrong, as `YYYY-MM-DD`, or with a time and, where it is said,
 * an offset. What the day and what the month is, is never guessed; weekdays are not looked at.
 * Undefined for what is no date.
 */
export const readFeedDate = (text: string): string | undefined => {
  if (text.length > longest * 2) return undefined;
  const tidied = tidy(text);
  if (tidied.length > longest) return undefined;
  const withoutWeekday = tidied.replace(/^\p{L}+[.,]*[\s,]*(?=\d+[-/.]\d)/u, '');
  const found =
    readYearFirst(withoutWeekday) ?? readYearLast(withoutWeekday) ?? readNamedMonth(tidied);
  if (!found || found.date.year < 1000) return undefined;
  const day = writeDay(found.date);
  if (!isDate(day)) return undefined;
  const date = addTime(day, found.rest);
  return date !== undefined && isDate(date) ? date : undefined;
};
