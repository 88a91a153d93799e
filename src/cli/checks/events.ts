/** What editors get wrong about events. */
import type {Item} from '../../model/content.js';
import {readRule, type Rule} from '../../model/recurrence/rule.js';
import type {CheckProblem} from '../finding.js';
import type {PlacedItem} from '../places.js';
import type {CheckCode} from '../severity.js';
import {daysBetween, hasOffset, hasTime, isBefore, lastInstant} from './moments.js';

/** What is found: at which field, and what it was compared with. */
type Found = readonly [code: CheckCode, field: keyof Item, found: string, other?: string];

const isEvent = ({startDate, occurrences, recurrence}: Item): boolean =>
  startDate !== undefined || occurrences !== undefined || recurrence !== undefined;

/** All times of an event that are written down. */
const timesOf = ({startDate, endDate, occurrences = []}: Item) => [
  ...(startDate === undefined ? [] : [{startDate, endDate}]),
  ...occurrences,
];

/** When it is over; undefined where its rule goes on after what is written down. */
const endOf = (item: Item): string | undefined => {
  if (item.recurrence !== undefined) return undefined;
  const ends = timesOf(item).map(({startDate, endDate}) => endDate ?? startDate);
  return ends.reduce<string | undefined>(
    (last, end) => (last === undefined || isBefore(last, end) ? end : last),
    undefined,
  );
};

const isOver = (item: Item, now: number): boolean => {
  const end = endOf(item);
  return end !== undefined && lastInstant(end) <= now;
};

/** The days from one time of a rule to the next, at most. */
const daysApart = ({frequency, interval}: Rule): number => {
  const days = {YEARLY: 366, MONTHLY: 31, WEEKLY: 7, DAILY: 1, HOURLY: 1, MINUTELY: 1, SECONDLY: 1};
  return days[frequency] * interval;
};

const checkRecurrence = (item: Item): readonly Found[] => {
  const {recurrence, exceptions, startDate, endDate} = item;
  if (recurrence === undefined) {
    return exceptions ? [['idle-exceptions', 'exceptions', exceptions.join(', ')]] : [];
  }
  const rule = readRule(recurrence);
  if (!rule) return [['unreadable-recurrence', 'recurrence', recurrence]];
  if (startDate === undefined) return [['recurrence-without-start', 'recurrence', recurrence]];
  const overlaps = endDate !== undefined && daysBetween(startDate, endDate) > daysApart(rule);
  return overlaps ? [['overlapping-recurrence', 'endDate', endDate, startDate]] : [];
};

const checkTimes = (item: Item): readonly Found[] => {
  const times = (item.occurrences ?? []).flatMap(({startDate, endDate}): readonly Found[] =>
    endDate !== undefined && isBefore(endDate, startDate)
      ? [['end-before-start', 'occurrences', endDate, startDate]]
      : [],
  );
  const floating = timesOf(item)
    .map(({startDate}) => startDate)
    .find((date) => hasTime(date) && !hasOffset(date));
  const field = floating === item.startDate ? 'startDate' : 'occurrences';
  return floating !== undefined && item.timeZone === undefined
    ? [...times, ['floating-time', field, floating]]
    : times;
};

/** Fields until when something can be done that ends with the event at the latest. */
const limits = ['registrationCloses', 'deadline'] as const;

const checkRegistration = (item: Item): readonly Found[] => {
  const {registrationOpens: opens, registrationCloses: closes} = item;
  const end = endOf(item);
  const order: readonly Found[] =
    opens !== undefined && closes !== undefined && isBefore(closes, opens)
      ? [['registration-order', 'registrationCloses', closes, opens]]
      : [];
  const late = limits.flatMap((field): readonly Found[] => {
    const date = item[field];
    return date !== undefined && end !== undefined && isBefore(end, date)
      ? [['deadline-after-end', field, date, end]]
      : [];
  });
  return [...order, ...late];
};

const checkCancelled = (item: Item, now: number): readonly Found[] => {
  const {registrationCloses: closes, registrationUrl: url} = item;
  const closed = closes !== undefined && lastInstant(closes) <= now;
  if (item.status !== 'cancelled' || closed || isOver(item, now)) return [];
  if (url !== undefined) return [['cancelled-registration', 'registrationUrl', url]];
  return closes === undefined ? [] : [['cancelled-registration', 'registrationCloses', closes]];
};

const checkPlace = (item: Item, now: number): readonly Found[] => {
  const {attendance, status, occurrences = []} = item;
  const field = attendance === undefined ? 'status' : 'attendance';
  const way = item[field] ?? '';
  const online = attendance === 'online' || attendance === 'mixed' || status === 'moved-online';
  const joined =
    item.joinUrl ?? item.registrationUrl ?? occurrences.find(({joinUrl}) => joinUrl)?.joinUrl;
  const inPerson = attendance === 'in-person' || attendance === 'mixed';
  const place =
    item.location ?? item.address ?? occurrences.find(({location}) => location)?.location;
  const found: Found[] = [];
  if (online && joined === undefined && !isOver(item, now)) {
    found.push(['missing-join-link', field, way]);
  }
  if (inPerson && status !== 'moved-online' && place === undefined) {
    found.push(['missing-place', field, way]);
  }
  return found;
};

/** @param now in milliseconds */
export const checkEvent = ({item, path}: PlacedItem, now: number): readonly CheckProblem[] => {
  if (!isEvent(item)) return [];
  return [
    ...checkRecurrence(item),
    ...checkTimes(item),
    ...checkRegistration(item),
    ...checkCancelled(item, now),
    ...checkPlace(item, now),
  ].map(([code, field, found, other]) => ({code, path: `${path}.${field}`, found, other}));
};
