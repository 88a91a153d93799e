/**
 * Days of the calendar as whole numbers, counted from 1970, and months as `year * 12 + month`. Sums
 * of them know nothing of clocks, so that no day is lost or said twice where clocks change.
 */
import type {Item} from '../../../model/content.js';
import {occasionOf} from '../../../model/event.js';
import {instantOf, offsetsOf} from '../../../model/zone.js';
import {attendanceOf} from '../../events/status.js';

const length = 86_400_000;

/** Years that are on view; those beyond are hardly meant. */
const firstMonth = 12;
const lastMonth = 9998 * 12 + 11;

/** Midnight of a day in UTC: what a formatter of that zone is given. */
export const timeOfDay = (day: number): number => day * length;

/** The day at a place in a month; places past its end are in the next. */
export const dayIn = (month: number, place: number): number =>
  // `Date.UTC` takes the years before 100 for others
  new Date(0).setUTCFullYear(Math.floor(month / 12), month % 12, place) / length;

export const monthOf = (day: number): number => {
  const date = new Date(timeOfDay(day));
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

export const placeInMonth = (day: number): number => new Date(timeOfDay(day)).getUTCDate();

export const daysInMonth = (month: number): number => dayIn(month + 1, 1) - dayIn(month, 1);

/** The same day so many months later, or the last of a month that is shorter. */
export const addMonths = (day: number, months: number): number => {
  const month = Math.min(Math.max(monthOf(day) + months, firstMonth), lastMonth);
  return dayIn(month, Math.min(placeInMonth(day), daysInMonth(month)));
};

/** The first day of the week that a day is in. `weekStart` is 0 for Sunday to 6. */
export const startOfWeek = (day: number, weekStart: number): number =>
  day - ((((day + 4 - weekStart) % 7) + 7) % 7); // the first day of 1970 was a Thursday

/** The weeks of a month, each by its first day. */
export const weeksOf = (month: number, weekStart: number): readonly number[] => {
  const end = dayIn(month + 1, 1);
  const weeks: number[] = [];
  for (let day = startOfWeek(dayIn(month, 1), weekStart); day < end; day += 7) weeks.push(day);
  return weeks;
};

/** The day at an instant, in a zone or, without one, where the reader is. */
export const dayAt = (instant: number, zone?: string): number => {
  const offsets = offsetsOf(zone) ?? offsetsOf()!;
  return Math.floor((instant + offsets(instant)) / length);
};

/** The first instant of a day of the reader's calendar. */
export const instantOfDay = (day: number): number => instantOf(timeOfDay(day));

/** Days from the first to the last, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

const writtenDay = (date: string): number | undefined =>
  date.length === 10 ? Date.parse(date) / length : undefined;

/**
 * The days that an event touches, in the zone that its card names first: where it takes place, or
 * the reader's where it is online. An end at midnight is of the day before.
 */
export const spanOf = (item: Item): Span | undefined => {
  const occasion = occasionOf(item);
  if (!occasion) return undefined;
  const {startDate = '', endDate = startDate} = item;
  const {start, end} = occasion;
  const zone = attendanceOf(item) === 'online' ? undefined : occasion.zone;
  const first = writtenDay(startDate) ?? dayAt(start.time, zone);
  const last = writtenDay(endDate) ?? dayAt(Math.max(end.time - 1, start.time), zone);
  return {first, last: Math.max(first, last)};
};
