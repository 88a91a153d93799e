import type {Item} from '../model/content.js';
import {readRule, type Frequency, type Rule} from '../model/recurrence/rule.js';
import {readInZone} from '../model/recurrence/series-time.js';
import {endOfRule, writeTime} from '../model/recurrence/times.js';
import {day, writeDay, writeLocal} from '../model/recurrence/values.js';
import {timesOf} from './event-times.js';

const periods: Readonly<Partial<Record<Frequency, string>>> = {
  YEARLY: 'Y',
  MONTHLY: 'M',
  WEEKLY: 'W',
  DAILY: 'D',
};

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Whether schema.org has words for all parts of a rule. */
const canBeSaid = (rule: Rule): boolean => {
  const {byWeekNumber, byYearDay, byHour, byMinute, bySecond, bySetPosition, byMonthDay} = rule;
  const unsaid = [byWeekNumber, byYearDay, byHour, byMinute, bySecond, bySetPosition];
  return (
    periods[rule.frequency] !== undefined &&
    unsaid.every(({length}) => !length) &&
    byMonthDay.every((number) => number > 0) &&
    // a nth weekday of the year is none of the month
    (rule.frequency === 'MONTHLY' || rule.byDay.every(({nth}) => !nth))
  );
};

const byDayOf = ({byDay}: Rule): readonly string[] =>
  byDay.map(({nth, weekday}) => {
    const name = weekdays[weekday]!;
    return nth ? `${nth}${name.slice(0, 2).toUpperCase()}` : `https://schema.org/${name}`;
  });

const listed = <Value>(list: readonly Value[]): readonly Value[] | undefined =>
  list.length ? list : undefined;

/** The rule of a recurring item as a `Schedule`; undefined where that has no words for it. */
export const scheduleOf = (item: Item): Readonly<Record<string, unknown>> | undefined => {
  const rule = item.recurrence === undefined ? undefined : readRule(item.recurrence);
  const times = timesOf(item);
  if (!rule || !times || !canBeSaid(rule)) return undefined;
  const {start, end} = times;
  const timeOfDay = (local: number) => writeLocal(local).slice(11);
  const until = endOfRule(rule, start);
  const within = end && end.local - start.local < day ? end : undefined;
  const exceptions = (item.exceptions ?? []).flatMap((written) => {
    const time = readInZone(written, item.timeZone);
    return time ? writeTime(time) : [];
  });
  const facts = {
    startDate: writeDay(start.local),
    startTime: start.allDay ? undefined : timeOfDay(start.local),
    endTime: start.allDay || !within ? undefined : timeOfDay(within.local),
    repeatFrequency: `P${rule.interval}${periods[rule.frequency]!}`,
    repeatCount: rule.count,
    endDate: until === undefined ? undefined : writeDay(until),
    byDay: listed(byDayOf(rule)),
    byMonth: listed(rule.byMonth),
    byMonthDay: listed(rule.byMonthDay),
    exceptDate: listed(exceptions),
    scheduleTimezone: start.allDay ? undefined : start.zone?.name,
  };
  return {
    '@type': 'Schedule',
    ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
  };
};
