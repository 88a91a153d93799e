import type {Item} from '../../model/content.js';
import type {LocalisedText} from '../../model/text.js';
import type {CheckProblem} from '../finding.js';
import type {PlacedItem} from '../places.js';
import {dayOf, hasOffset, isBefore, lastInstant} from './moments.js';
import {findTextDates, findYears, type TextDates, type TextDay} from './text-dates.js';

/** The texts of all languages. */
const textsOf = (text: LocalisedText | undefined): readonly (readonly [string, string])[] => {
  if (text === undefined) return [];
  return typeof text === 'string'
    ? [['', text]]
    : Object.entries(text).map(([tag, value]) => [`.${tag}`, value]);
};

interface Days {
  readonly start: string;
  readonly end: string;
}

/** A time in UTC may be of the day before or after where the event is held. */
const aroundDay = (date: string): readonly string[] => {
  const day = dayOf(date);
  if (!hasOffset(date)) return [day];
  const time = Date.parse(`${day}T00:00Z`);
  return [-1, 0, 1].map((days) => new Date(time + days * 86_400_000).toISOString().slice(0, 10));
};

const isSameDay = ({year, month, day}: TextDay, date: string): boolean =>
  aroundDay(date).some(
    (one) =>
      (year === undefined || year === Number(one.slice(0, 4))) &&
      month === Number(one.slice(5, 7)) &&
      day === Number(one.slice(8, 10)),
  );

const isWithin = (mentioned: TextDay, {start, end}: Days): boolean => {
  const month = String(mentioned.month).padStart(2, '0');
  const day = String(mentioned.day).padStart(2, '0');
  const date = `${mentioned.year ?? start.slice(0, 4)}-${month}-${day}`;
  return date >= aroundDay(start)[0]! && date <= aroundDay(end).at(-1)!;
};

const agrees = ({from, to}: TextDates, all: readonly Days[]): boolean =>
  all.some((days) =>
    to ? isSameDay(from, days.start) && isSameDay(to, days.end) : isWithin(from, days),
  );

const daysOf = ({startDate, endDate, occurrences = []}: Item): readonly Days[] =>
  startDate === undefined
    ? []
    : [
        {start: startDate, end: endDate ?? startDate},
        ...occurrences.map((one) => ({start: one.startDate, end: one.endDate ?? one.startDate})),
      ];

const inWords = ({start, end}: Days): string =>
  dayOf(start) === dayOf(end) ? dayOf(start) : `${dayOf(start)} – ${dayOf(end)}`;

/** Days that a text may mention besides those of the event itself. */
const otherDays = (item: Item): readonly Days[] => {
  const {registrationOpens: opens, registrationCloses: closes} = item;
  const single = [item.deadline, item.nominationsClose, opens, closes].flatMap((date) =>
    date === undefined ? [] : [{start: date, end: date}],
  );
  return opens === undefined || closes === undefined
    ? single
    : [...single, {start: opens, end: closes}];
};

/** The first dates of a text that are not the item's, unless others of it are. */
const disagreement = (text: string, item: Item, days: readonly Days[]): string | undefined => {
  const mentions = findTextDates(text);
  if (mentions.some((mention) => agrees(mention, days))) return undefined;
  const others = otherDays(item);
  return mentions.find((mention) => !agrees(mention, others))?.text;
};

/** A year in a title that is none of the item's. */
const otherYear = (title: string, days: readonly Days[]): string | undefined => {
  const years = findYears(title);
  const known = (year: number): boolean =>
    days.some(
      ({start, end}) => year >= Number(start.slice(0, 4)) && year <= Number(end.slice(0, 4)),
    );
  return years.length && !years.some(known) ? String(years[0]) : undefined;
};

const checkText = ({item, path}: PlacedItem): readonly CheckProblem[] => {
  const days = daysOf(item);
  const first = days[0];
  // of a rule the text may name any day
  if (!first || item.recurrence !== undefined) return [];
  const other = inWords(first);
  const problem = (place: string, found: string | undefined): readonly CheckProblem[] =>
    found === undefined ? [] : [{code: 'date-mismatch', path: `${path}.${place}`, found, other}];
  return [
    ...textsOf(item.title).flatMap(([tag, text]) =>
      problem(`title${tag}`, disagreement(text, item, days) ?? otherYear(text, days)),
    ),
    ...textsOf(item.description).flatMap(([tag, text]) =>
      problem(`description${tag}`, disagreement(text, item, days)),
    ),
  ];
};

const checkOrder = ({item, path}: PlacedItem): readonly CheckProblem[] =>
  item.startDate !== undefined &&
  item.endDate !== undefined &&
  isBefore(item.endDate, item.startDate)
    ? [
        {
          code: 'end-before-start',
          path: `${path}.endDate`,
          found: item.endDate,
          other: item.startDate,
        },
      ]
    : [];

const checkDeadline = ({item, path}: PlacedItem, now: number): readonly CheckProblem[] =>
  item.deadline !== undefined && lastInstant(item.deadline) <= now
    ? [{code: 'past-deadline', path: `${path}.deadline`, found: item.deadline}]
    : [];

/** Dates that lie in the past, go backwards, or are others in the text. */
export const checkDates = (place: PlacedItem, now: number): readonly CheckProblem[] => {
  const order = checkOrder(place);
  return [...order, ...checkDeadline(place, now), ...(order.length ? [] : checkText(place))];
};
