import {foldText} from '../../model/text.js';
import {monthNumbers} from '../month-names.js';
import {readTime} from './time.js';

/** Which of two numbers comes first in dates such as 03/04/2011. */
export type DayOrder = 'day-first' | 'month-first';

/** Words of dates that say nothing more. */
const fillers: ReadonlySet<string> = new Set(
  [
    'de del el la las los a al dia the of on at st nd rd th o',
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
    'lunes martes miercoles jueves viernes sabado domingo lun mie jue vie sab dom',
  ].flatMap((words) => words.split(' ')),
);

/** The longest text that is read as a date. */
const longestDate = 80;

/** Three numbers as sheets write days; a time may follow. */
const numbers = /^(\d{1,4})([/.\-\u2010\u2011])(\d{1,2})\2(\d{1,4})(?!\d)/;

const twoDigits = (value: number): string => `${value}`.padStart(2, '0');

/** A day in ISO form, unless the numbers cannot be one. */
const isoDay = (year: number, month: number, day: number): string | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? `${`${year}`.padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
    : undefined;

const fullYear = (digits: string): number =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900);

interface NumericDay {
  readonly first: number;
  readonly second: number;
  readonly year: number;
  readonly sign: string;
  readonly length: number;
}

/** A day whose year comes last: 26/11/2011. */
const numericDay = (text: string): NumericDay | undefined => {
  const [whole, first, sign, second, year] = numbers.exec(text) ?? [];
  if (whole === undefined || first!.length > 2 || year!.length === 1 || year!.length === 3) {
    return undefined;
  }
  return {
    first: Number(first),
    second: Number(second),
    year: fullYear(year!),
    sign: sign!,
    length: whole.length,
  };
};

/** The order that a date gives away, by a number that is no month; undefined where it does not. */
export const orderOf = (text: string): DayOrder | undefined => {
  const day = numericDay(text.trim());
  if (!day) return undefined;
  const {first, second, sign} = day;
  if (first > 12 && second <= 12) return 'day-first';
  if (second > 12 && first <= 12) return 'month-first';
  return sign === '.' ? 'day-first' : undefined; // nobody writes months first with dots
};

/** What stands at the start of a text as a day in numbers, and the rest of the text. */
const readNumbers = (
  text: string,
  order: DayOrder | undefined,
): {readonly day: string | undefined; readonly rest: string} | undefined => {
  const [iso, year, , month, date] = numbers.exec(text) ?? [];
  if (iso !== undefined && year!.length === 4 && date!.length <= 2) {
    return {day: isoDay(Number(year), Number(month), Number(date)), rest: text.slice(iso.length)};
  }
  const numeric = numericDay(text);
  if (!numeric) return undefined;
  const {first, second, length} = numeric;
  const certain = orderOf(text) ?? order ?? (first === second ? 'day-first' : undefined);
  const [dayNumber, monthNumber] = certain === 'day-first' ? [first, second] : [second, first];
  return {
    day: certain && isoDay(numeric.year, monthNumber, dayNumber),
    rest: text.slice(length),
  };
};

/** A day in words, such as `26 de noviembre de 2011`; every word must be one of a date. */
const readWords = (text: string): string | undefined => {
  let month: number | undefined;
  let day: number | undefined;
  let year: number | undefined;
  for (const word of text.match(/\d+|\p{L}+/gu) ?? []) {
    if (/^\d/.test(word)) {
      if (word.length === 4 && year === undefined) year = Number(word);
      else if (word.length <= 2 && day === undefined) day = Number(word);
      else if (word.length === 2 && year === undefined) year = fullYear(word);
      else return undefined;
    } else if (monthNumbers.has(word)) {
      if (month !== undefined) return undefined;
      month = monthNumbers.get(word);
    } else if (!fillers.has(word)) {
      return undefined;
    }
  }
  return month !== undefined && day !== undefined && year !== undefined
    ? isoDay(year, month, day)
    : undefined;
};

/**
 * A date as people write it into sheets, in English or Spanish, in the form that the model reads:
 * a day, or a day and a time. Undefined where it is none, and where its order is anybody's guess.
 *
 * @param order of days and months where the date itself leaves it open
 */
export const readSheetDate = (text: string, order?: DayOrder): string | undefined => {
  if (text.length > longestDate) return undefined;
  const folded = foldText(text).replace(/\s+/g, ' ').trim();
  const compact = /^(\d{4})(\d\d)(\d\d)(?:t(\d\d)(\d\d)(\d\d)?(z?))?$/.exec(folded);
  if (compact) {
    const [, year, month, day, hours, minutes, seconds = '00', zone = ''] = compact;
    const time = hours === undefined ? '' : `T${hours}:${minutes!}:${seconds}${zone.toUpperCase()}`;
    return `${year!}-${month!}-${day!}${time}`;
  }
  const numeric = readNumbers(folded, order);
  if (numeric) {
    if (numeric.day === undefined) return undefined;
    const rest = numeric.rest.replace(/^[\s,t]+/, '');
    if (!rest) return numeric.day;
    const time = readTime(rest);
    return time && numeric.day + time;
  }
  const day = readWords(folded);
  if (day !== undefined) return day;
  return readTimeBehind(folded);
};

/** A day in words and a time behind it: the time starts at some number, the day is before it. */
const readTimeBehind = (folded: string): string | undefined => {
  for (const {index} of folded.matchAll(/\d+/g)) {
    const day = index > 0 ? readWords(folded.slice(0, index)) : undefined;
    const time = day && readTime(folded.slice(index));
    if (time) return day + time;
  }
  return undefined;
};
