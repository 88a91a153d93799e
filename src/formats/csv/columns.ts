import {baseLanguage, foldText} from '../../model/text.js';
import {orderOf, type DayOrder} from './date.js';
import type {ColumnHeader} from './header.js';
import {dateColumns, localisedColumns, type ColumnName} from './names.js';
import type {Row} from './reader.js';

/** A column that means something. */
export interface Column {
  readonly index: number;
  readonly name: ColumnName;
  /** Language of its texts, where that is known. */
  readonly language: string | undefined;
  /** How its dates are to be read. */
  readonly order: DayOrder | undefined;
}

type Headed = ColumnHeader & {readonly index: number; readonly cell: string};

/**
 * The language of a column that does not say it. Beside a column of the same field it is that of
 * its own header, else the other one of English and Spanish; alone it is that of the text.
 */
const impliedLanguage = (
  {name, headerLanguage, index}: Headed,
  all: readonly Headed[],
  textLanguage: string | undefined,
): string | undefined => {
  const siblings = all.filter((other) => other.name === name && other.index !== index);
  if (!siblings.length) return textLanguage;
  const taken = siblings.map((other) => other.language && baseLanguage(other.language));
  const free = (language: string | undefined) =>
    language !== undefined && !taken.includes(language);
  const candidates = [textLanguage && baseLanguage(textLanguage), headerLanguage, 'en', 'es'];
  const differ = siblings.some(
    (other) => other.language ?? other.headerLanguage !== headerLanguage,
  );
  return differ ? (candidates.find(free) ?? undefined) : textLanguage;
};

/** The one order that all dates agree on, of those that tell. */
const agreed = (orders: Iterable<DayOrder>): DayOrder | undefined => {
  const distinct = new Set(orders);
  return distinct.size === 1 ? [...distinct][0] : undefined;
};

/** The order that a note in a header asks for: `Date (dd/mm/yyyy)`. */
const notedOrder = (cell: string): DayOrder | undefined => {
  const note = /\b(dd?[^a-z]mm?|mm?[^a-z]dd?)\b/.exec(foldText(cell.slice(0, 80)))?.[1];
  if (note === undefined) return undefined;
  return note.startsWith('d') ? 'day-first' : 'month-first';
};

const isSpanish = (all: readonly Headed[]): boolean => {
  const count = (language: string) =>
    all.filter(({headerLanguage}) => headerLanguage === language).length;
  return count('es') > count('en');
};

/**
 * Orders of days and months, by column: what its own dates give away, else what its header asks
 * for, else what the dates of the other columns give away, else day first under Spanish headers.
 * A column whose dates contradict each other has none.
 */
const findOrders = (
  all: readonly Headed[],
  rows: readonly Row[],
): ReadonlyMap<number, DayOrder | undefined> => {
  const dates = all.filter(({name}) => dateColumns.has(name));
  const told = new Map(
    dates.map(({index}) => [
      index,
      new Set(rows.flatMap(({cells}) => orderOf(cells[index] ?? '') ?? [])),
    ]),
  );
  const ofAll = agreed([...told.values()].flatMap((orders) => [...orders]));
  const spanish = isSpanish(all);
  return new Map(
    dates.map(({index, cell, headerLanguage}) => {
      const own = told.get(index)!;
      if (own.size) return [index, agreed(own)];
      const assumed = headerLanguage === 'es' || spanish ? 'day-first' : undefined;
      return [index, notedOrder(cell) ?? ofAll ?? assumed];
    }),
  );
};

/** The columns of a table whose headers are known, with what the whole table tells of each. */
export const makeColumns = (
  header: Row,
  headers: readonly (ColumnHeader | undefined)[],
  rows: readonly Row[],
  textLanguage: string | undefined,
): readonly Column[] => {
  const all = headers.flatMap((known, index) =>
    known ? [{...known, index, cell: header.cells[index]!}] : [],
  );
  const orders = findOrders(all, rows);
  return all.map((headed) => ({
    index: headed.index,
    name: headed.name,
    language:
      headed.language ??
      (localisedColumns.has(headed.name) ? impliedLanguage(headed, all, textLanguage) : undefined),
    order: orders.get(headed.index),
  }));
};
