/** Finds dates and ranges of days in English and Spanish text. Time is linear in the text. */

import {monthNumbers} from '../../formats/month-names.js';

/** A day of the calendar; without a year where the text gives none. */
export interface TextDay {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

export interface TextDates {
  readonly from: TextDay;
  /** The last day of a range. */
  readonly to: TextDay | undefined;
  /** As the text has it. */
  readonly text: string;
}

/** Words between two days of a range. */
const joins = new Set([
  '-',
  '‐',
  '‑',
  '–',
  '—',
  'to',
  'through',
  'thru',
  'until',
  'till',
  'a',
  'al',
  'hasta',
]);

/** Words that join a range only after “between”. */
const pairs = new Set(['and', 'y', 'e']);
const between = new Set(['between', 'entre']);

/** Words inside a date that say nothing. */
const fillers = new Set(
  (
    'de del of the el on from desde , st nd rd th º ° o er ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun ' +
    'lunes martes miércoles jueves viernes sábado domingo'
  ).split(' '),
);

interface Token {
  /** M: month, D: one or two digits, Y: four digits, S: a join, X: anything else. */
  readonly kind: 'M' | 'D' | 'Y' | 'S' | 'X';
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const readNumber = (word: string): Pick<Token, 'kind' | 'value'> => {
  const value = Number(word);
  if (word.length === 4 && value >= 1000) return {kind: 'Y', value};
  return word.length <= 2 && value >= 1 && value <= 31 ? {kind: 'D', value} : {kind: 'X', value: 0};
};

/** The words that may be of dates, without those that say nothing. */
const tokenise = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let afterBetween = false;
  for (const {0: raw, index} of text.matchAll(/\d+|\p{L}[\p{L}\p{M}]*|[^\s\p{L}\d]/gu)) {
    const word = raw.toLowerCase();
    const place = {start: index, end: index + raw.length};
    const last = tokens.at(-1);
    const month = monthNumbers.get(word);
    if (/^\d/.test(word)) tokens.push({...readNumber(word), ...place});
    else if (month !== undefined) tokens.push({kind: 'M', value: month, ...place});
    else if (joins.has(word) || (afterBetween && pairs.has(word))) {
      tokens.push({kind: 'S', value: 0, ...place});
    } else if (between.has(word)) {
      afterBetween = true;
      continue;
    } else if (fillers.has(word)) continue;
    // the full stop of “Nov.” and “1.º”
    else if (word === '.' && (last?.kind === 'M' || last?.kind === 'D') && last.end === index)
      continue;
    else tokens.push({kind: 'X', value: 0, ...place});
    if (tokens.at(-1)!.kind === 'X') afterBetween = false;
  }
  return tokens;
};

/** Ways to write dates, the longest first: the letters are kinds of tokens. */
const forms: readonly (readonly [
  string,
  (values: readonly number[]) => Omit<TextDates, 'text'>,
])[] = (
  [
    // English
    ['MDYSMDY', [2, 0, 1], [6, 4, 5]],
    ['MDSMDY', [5, 0, 1], [5, 3, 4]],
    ['MDSDY', [4, 0, 1], [4, 0, 3]],
    // Spanish and British
    ['DMYSDMY', [2, 1, 0], [6, 5, 4]],
    ['DMSDMY', [5, 1, 0], [5, 4, 3]],
    ['DSDMY', [4, 3, 0], [4, 3, 2]],
    // ISO 8601
    ['YSDSD', [0, 2, 4], undefined],
    // without a year
    ['MDSMD', [undefined, 0, 1], [undefined, 3, 4]],
    ['DMSDM', [undefined, 1, 0], [undefined, 4, 3]],
    ['MDSD', [undefined, 0, 1], [undefined, 0, 3]],
    ['DSDM', [undefined, 3, 0], [undefined, 3, 2]],
    // one day
    ['MDY', [2, 0, 1], undefined],
    ['DMY', [2, 1, 0], undefined],
  ] as const
).map(([kinds, from, to]) => {
  const day = (
    [year, month, date]: readonly [number | undefined, number, number],
    values: readonly number[],
  ): TextDay => ({
    year: year === undefined ? undefined : values[year]!,
    month: values[month]!,
    day: values[date]!,
  });
  return [kinds, (values) => ({from: day(from, values), to: to && day(to, values)})] as const;
});

/** “December 28 – January 2, 2012” starts the year before. */
const mendYear = ({from, to}: Omit<TextDates, 'text'>): Omit<TextDates, 'text'> =>
  to?.year !== undefined && from.year === to.year && from.month > to.month
    ? {from: {...from, year: to.year - 1}, to}
    : {from, to};

/** What follows a number that is an hour: “Nov 5 – 10 a.m.” is no range of days. */
const isHour = (rest: string): boolean => /^\s?(?::|h\b|[ap]\.?\s?m\b)/i.test(rest);

const isDay = ({month, day}: TextDay): boolean => month <= 12 && day <= 31;

export const findTextDates = (text: string): readonly TextDates[] => {
  const tokens = tokenise(text);
  const kinds = tokens.map(({kind}) => kind).join('');
  const found: TextDates[] = [];
  for (let index = 0; index < tokens.length;) {
    const form = forms.find(([wanted]) => kinds.startsWith(wanted, index));
    const part = form && tokens.slice(index, index + form[0].length);
    const dates = form && part && mendYear(form[1](part.map(({value}) => value)));
    const end = part?.at(-1)?.end ?? 0;
    if (
      !dates ||
      !isDay(dates.from) ||
      (dates.to && !isDay(dates.to)) ||
      (dates.from.year === undefined && isHour(text.slice(end, end + 8)))
    ) {
      index += 1;
      continue;
    }
    found.push({...dates, text: text.slice(part[0]!.start, end)});
    index += part.length;
  }
  return found;
};

/** Years that stand in a text by themselves. */
export const findYears = (text: string): readonly number[] =>
  [...text.matchAll(/(?<![\p{L}\d])(?:19|20)\d\d(?![\p{L}\d])/gu)].map(([year]) => Number(year));
