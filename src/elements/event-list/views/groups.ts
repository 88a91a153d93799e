import {msg} from '../../../i18n/msg.js';
import {monthOf, startOfWeek} from './days.js';
import type {Group, Row} from './rows.js';
import type {Scene} from './scene.js';
import type {Entry} from './series.js';
import {describeDay, describeMonth, describeWeek} from './words.js';

/** Days of one event that are listed; an exhibition goes on for longer. */
const mostDays = 366;

/** A row and the day that it is listed under; undefined without a date. */
interface DatedRow extends Row {
  readonly day: number | undefined;
}

const rowsByDay = (entry: Entry, from: number): readonly DatedRow[] => {
  const {key, span} = entry;
  if (!span) return [{key, entry, day: undefined}];
  const first = Math.max(span.first, from);
  const days = Math.min(Math.max(span.last - first + 1, 1), mostDays);
  return Array.from({length: days}, (_, index) => ({
    key: `${key}@${first + index}`,
    entry,
    day: first + index,
  }));
};

/** The rows of a list in order. By day, an event has one on each of its days. */
export const rowsOf = (
  entries: readonly Entry[],
  {group, past, today}: Pick<Scene, 'group' | 'past' | 'today'>,
): readonly DatedRow[] => {
  const from = past === 'hide' ? today : -Infinity;
  const direction = past === 'only' ? -1 : 1;
  const rows =
    group === 'day'
      ? entries.flatMap((entry) =>
          rowsByDay(entry, entry.span && entry.span.last < from ? -Infinity : from),
        )
      : entries.map((entry) => ({
          key: entry.key,
          entry,
          day:
            entry.span &&
            (entry.span.last < from ? entry.span.first : Math.max(entry.span.first, from)),
        }));
  return group === 'day' || direction < 0
    ? rows.sort((one, other) => {
        const [earlier, later] = [one.day ?? Infinity, other.day ?? Infinity];
        if (earlier === later) return direction * compare(one.entry.start, other.entry.start);
        return later === Infinity || earlier === Infinity
          ? compare(earlier, later) // without a date: last, either way
          : direction * (earlier - later);
      })
    : rows;
};

const compare = (one: number, other: number): number => (one === other ? 0 : one - other);

/** What tells the group of a day, and what it is called. */
const groupOf = (
  day: number,
  {group, weekStart, language: {tag}}: Pick<Scene, 'group' | 'weekStart' | 'language'>,
): readonly [key: string, title: string | undefined] => {
  switch (group) {
    case 'day':
      return [`${day}`, describeDay(tag, day)];
    case 'week': {
      const first = startOfWeek(day, weekStart);
      return [`${first}`, describeWeek(tag, first)];
    }
    case 'month':
      return [`${monthOf(day)}`, describeMonth(tag, monthOf(day))];
    default:
      return ['', undefined];
  }
};

/** Rows under their headings. Those without a date are under one of their own where others have. */
export const groupRows = (
  rows: readonly DatedRow[],
  scene: Pick<Scene, 'group' | 'weekStart' | 'language' | 'level'>,
  renderHeading: (title: string) => unknown,
): readonly Group[] => {
  const allUndated = rows.every(({day}) => day === undefined);
  const groups = new Map<string, {title: string | undefined; rows: Row[]}>();
  for (const row of rows) {
    const [key, title] =
      row.day !== undefined
        ? groupOf(row.day, scene)
        : allUndated
          ? ['', undefined]
          : ['undated', msg('Events without a date', {id: 'events-without-date'})];
    const known = groups.get(key);
    if (known) known.rows.push(row);
    else groups.set(key, {title, rows: [row]});
  }
  return [...groups].map(([key, {title, rows: own}]) => ({
    key,
    rows: own,
    level: title === undefined ? scene.level : scene.level + 1,
    ...(title !== undefined && {heading: renderHeading(title)}),
  }));
};
