import {day, hour, readDate, second, type WrittenDate} from './values.js';

export const frequencies = [
  'YEARLY',
  'MONTHLY',
  'WEEKLY',
  'DAILY',
  'HOURLY',
  'MINUTELY',
  'SECONDLY',
] as const;

export type Frequency = (typeof frequencies)[number];

/** A day of the week, Sunday being 0; `nth` of the month or year, from its end where negative. */
export interface NthWeekday {
  readonly nth: number;
  readonly weekday: number;
}

/** A recurrence rule. Lists that it does not have are empty. */
export interface Rule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count?: number | undefined;
  readonly until?: WrittenDate | undefined;
  /** The first day of a week. */
  readonly weekStart: number;
  readonly byMonth: readonly number[];
  readonly byWeekNumber: readonly number[];
  readonly byYearDay: readonly number[];
  readonly byMonthDay: readonly number[];
  readonly byDay: readonly NthWeekday[];
  readonly byHour: readonly number[];
  readonly byMinute: readonly number[];
  readonly bySecond: readonly number[];
  readonly bySetPosition: readonly number[];
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

const whole = /^[+-]?\d{1,9}$/;

const numbers = (text: string | undefined, least: number, most: number): readonly number[] => {
  const list = (text ?? '').split(',').flatMap((entry) => {
    const number = whole.test(entry.trim()) ? Number(entry) : NaN;
    // counting from the end where the list allows less than nothing, and there is no zeroth
    return number >= least && number <= most && !(least < 0 && number === 0) ? number : [];
  });
  return [...new Set(list)].sort((one, other) => one - other);
};

const readWeekdays = (text: string | undefined): readonly NthWeekday[] =>
  [...new Set((text ?? '').split(','))].flatMap((entry) => {
    const match = /^([+-]?\d{1,2})?\s*([A-Z]{2})[A-Z]*$/.exec(entry.trim());
    const weekday = weekdays.indexOf(match?.[2] ?? '');
    return weekday < 0 ? [] : {nth: Number(match?.[1] ?? 0), weekday};
  });

/** The number of a part: `fallback` without the part, undefined where it is none above zero. */
const amount = (text: string | undefined, fallback?: number): number | undefined =>
  text === undefined ? fallback : numbers(text, 1, 999_999_999)[0];

const partsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split(';').flatMap((part) => {
      const at = part.indexOf('=');
      const name = part.slice(0, at).trim().toUpperCase();
      return at < 0
        ? []
        : [
            [
              name,
              part
                .slice(at + 1)
                .trim()
                .toUpperCase(),
            ] as const,
          ];
    }),
  );

/** Reads the value of `RRULE`; undefined where it is none, or of another calendar (RFC 7529). */
export const readRule = (text: string): Rule | undefined => {
  const parts = partsOf(text);
  const frequency = frequencies.find((name) => name === parts.get('FREQ'));
  const interval = amount(parts.get('INTERVAL'), 1);
  const count = amount(parts.get('COUNT'));
  const until = readDate(parts.get('UNTIL') ?? '');
  if (!frequency || interval === undefined) return undefined;
  if ((parts.has('COUNT') && !count) || (parts.has('UNTIL') && !until)) return undefined;
  if ((parts.get('RSCALE') ?? 'GREGORIAN') !== 'GREGORIAN') return undefined;
  const rule = {
    ...{frequency, interval, count, until},
    weekStart: Math.max(weekdays.indexOf(parts.get('WKST') ?? 'MO'), 0),
    byMonth: numbers(parts.get('BYMONTH'), 1, 12),
    byWeekNumber: numbers(parts.get('BYWEEKNO'), -53, 53),
    byYearDay: numbers(parts.get('BYYEARDAY'), -366, 366),
    byMonthDay: numbers(parts.get('BYMONTHDAY'), -31, 31),
    byDay: readWeekdays(parts.get('BYDAY')),
    byHour: numbers(parts.get('BYHOUR'), 0, 23),
    byMinute: numbers(parts.get('BYMINUTE'), 0, 59),
    bySecond: numbers(parts.get('BYSECOND'), 0, 60),
    bySetPosition: numbers(parts.get('BYSETPOS'), -366, 366),
  };
  // those that say nothing or are unknown are parts that the rule cannot be followed without
  const asked = [...parts].filter(([name, value]) => name.startsWith('BY') && value).length;
  const read = Object.entries(rule).filter(([, value]) => Array.isArray(value) && value.length);
  return asked === read.length ? rule : undefined;
};

/**
 * The last day of a rule of days, by its `UNTIL`. Exchange writes even that in UTC: its midnight,
 * which is late on the day before where clocks are ahead, or its last second, early on the day
 * after where they are behind.
 */
export const lastDayOf = ({local, utc}: WrittenDate): number => {
  const date = Math.floor(local / day) * day;
  const time = local - date;
  if (!utc) return date;
  if (time < day / 2 && time % hour === hour - second) return date - day;
  return time > day / 2 && time % hour === 0 ? date + day : date;
};
