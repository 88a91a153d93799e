import {isRecord} from '../../model/schema.js';
import type {LocalisedText} from '../../model/text.js';
import type {Column} from './columns.js';
import {dateColumns, localisedColumns, type ColumnName} from './names.js';
import {readTime} from './time.js';
import {isYes, readCell, readDateCell, readDateList, readOccurrences} from './values.js';
import {inZone} from './zone.js';

/** What a row says of its section and of its item. */
export interface RowRecord {
  readonly section: {
    readonly id?: string;
    readonly title?: LocalisedText;
    readonly description?: LocalisedText;
  };
  /** Undefined where all cells of the item are empty. */
  readonly item: Record<string, unknown> | undefined;
}

/** The filled cells of a row by what they are, in the order of the columns. */
type Cells = ReadonlyMap<ColumnName, readonly (readonly [cell: string, column: Column])[]>;

/** Puts back what our own tables have as a text lest a spreadsheet take it for a formula. */
const withoutGuard = (cell: string): string =>
  cell.replace(/^'(?='*(?:[\t\r]|\s*[=+\-@＝＋－＠]))/, '');

const cellsOf = (row: readonly string[], columns: readonly Column[]): Cells => {
  const cells = new Map<ColumnName, (readonly [string, Column])[]>();
  for (const column of columns) {
    const cell = withoutGuard(row[column.index]?.trim() ?? '');
    if (!cell) continue;
    const others = cells.get(column.name);
    if (others) others.push([cell, column]);
    else cells.set(column.name, [[cell, column]]);
  }
  return cells;
};

/** Texts by language where columns say it. Of two in one language the first stands. */
const readText = (cells: Cells, name: ColumnName): LocalisedText | undefined => {
  const texts = new Map<string, string>();
  let plain: string | undefined;
  for (const [cell, {language}] of cells.get(name) ?? []) {
    if (language === undefined) plain ??= cell;
    else if (!texts.has(language)) texts.set(language, cell);
  }
  return texts.size ? Object.fromEntries(texts) : plain;
};

const readValue = (cells: Cells, name: ColumnName): unknown => {
  const filled = cells.get(name);
  if (!filled) return undefined;
  if (localisedColumns.has(name)) return readText(cells, name);
  if (name === 'occurrences') {
    return filled.flatMap(([cell, {order}]) => readOccurrences(cell, order));
  }
  if (name === 'exceptions') {
    return filled.flatMap(([cell, {order}]) => readDateList(cell, order));
  }
  const [cell, {order}] = filled[0]!;
  if (dateColumns.has(name)) return readDateCell(cell, order);
  const value = readCell(name, cell);
  // of several columns of tags or files all count
  return Array.isArray(value) ? filled.flatMap(([other]) => readCell(name, other)) : value;
};

const first = (cells: Cells, name: ColumnName): string | undefined => cells.get(name)?.[0]?.[0];

const isDay = (date: unknown): date is string =>
  typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date);

/** A day with the time that stands in a column of its own. */
const withTime = (date: unknown, time: string | undefined): unknown => {
  const read = isDay(date) && time !== undefined ? readTime(time) : undefined;
  return read === undefined ? date : `${date as string}${read}`;
};

const dayOf = (date: unknown): unknown => (typeof date === 'string' ? date.slice(0, 10) : date);

/** Start and end, from the columns for days, times, zones and whole days. */
const readDates = (cells: Cells): Record<string, unknown> => {
  const day = readValue(cells, 'startDate');
  const lastDay = readValue(cells, 'endDate');
  if (isYes(first(cells, 'allDay') ?? '')) {
    return {startDate: isDay(dayOf(day)) ? dayOf(day) : day, endDate: lastDay && dayOf(lastDay)};
  }
  const endTime = first(cells, 'endTime');
  const startDate = withTime(day, first(cells, 'startTime'));
  const endDate = withTime(lastDay ?? (endTime === undefined ? undefined : dayOf(day)), endTime);
  // an end time that cannot be read ends nothing
  return {startDate, endDate: lastDay === undefined && isDay(endDate) ? undefined : endDate};
};

/** Columns whose times are of the clocks where the event is held. */
const zonedColumns = [
  'startDate',
  'endDate',
  'occurrences',
  'exceptions',
  'deadline',
  'registrationOpens',
  'registrationCloses',
  'nominationsClose',
] as const satisfies readonly ColumnName[];

/** A date, or all dates of a list or of times that have a start and an end, in a zone. */
const zoned = (value: unknown, timeZone: string): unknown => {
  if (typeof value === 'string') return inZone(value, timeZone);
  if (Array.isArray(value)) return value.map((entry) => zoned(entry, timeZone));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, date]) => [name, zoned(date, timeZone)]),
  );
};

/** Gives the times of an item the offsets that they have in their zone. */
const placeInZone = (item: Record<string, unknown>, timeZone: string): void => {
  for (const name of zonedColumns) {
    if (item[name] !== undefined) item[name] = zoned(item[name], timeZone);
  }
};

/** Columns of the item that need nothing but their own cells. */
const plainFields = (cells: Cells): readonly ColumnName[] =>
  [...cells.keys()].filter((name) => !notOfItem.has(name));

const notOfItem: ReadonlySet<ColumnName> = new Set<ColumnName>([
  'section',
  'sectionId',
  'sectionDescription',
  'startTime',
  'endTime',
  'allDay',
]);

const readItem = (cells: Cells): Record<string, unknown> | undefined => {
  const names = plainFields(cells);
  if (!names.length) return undefined;
  const item: Record<string, unknown> = {};
  for (const name of names) item[name] = readValue(cells, name);
  if (cells.has('startDate') || cells.has('endDate')) {
    for (const [name, value] of Object.entries(readDates(cells))) {
      if (value !== undefined) item[name] = value;
    }
  }
  const timeZone = first(cells, 'timeZone');
  if (timeZone !== undefined) placeInZone(item, timeZone);
  return item;
};

export const readRow = (row: readonly string[], columns: readonly Column[]): RowRecord => {
  const cells = cellsOf(row, columns);
  const id = first(cells, 'sectionId');
  const title = readText(cells, 'section');
  const description = readText(cells, 'sectionDescription');
  return {
    section: {
      ...(id !== undefined && {id}),
      ...(title !== undefined && {title}),
      ...(description !== undefined && {description}),
    },
    item: readItem(cells),
  };
};
