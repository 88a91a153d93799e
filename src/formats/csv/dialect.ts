import {readHeader, type ColumnHeader} from './header.js';
import {separators, TableReader, type Row} from './reader.js';

/** How a table is written. */
export interface Dialect {
  /** What stands between cells; empty where there is one column only. */
  readonly separator: string;
  /** Where the table starts, behind a line that names the separator. */
  readonly start: number;
}

/** How many rows are looked at to find the separator and the header. */
const rowsToLookAt = 20;

/** How much of the text that may be at most. */
const headLength = 100_000;

export const isBlank = ({cells}: Row): boolean => cells.every((cell) => !cell.trim());

const firstRows = (text: string, separator: string, start: number): readonly Row[] => {
  const reader = new TableReader(text, separator, start);
  const rows: Row[] = [];
  for (let count = 0; rows.length < rowsToLookAt && count < 200 && !reader.atEnd; count += 1) {
    const row = reader.next();
    if (!isBlank(row)) rows.push(row);
  }
  return rows;
};

/** The most columns that are looked at; a table of more is no sheet that anybody fills in. */
const mostColumns = 500;

/** What the cells of a row name. */
export const readHeaders = ({cells}: Row): readonly (ColumnHeader | undefined)[] =>
  cells.slice(0, mostColumns).map(readHeader);

interface Reading {
  readonly separator: string;
  /** How many columns have a name that is known; a title counts for one more. */
  readonly known: number;
  readonly width: number;
  /** Share of rows that are as wide as the header. */
  readonly even: number;
}

const countKnown = (row: Row): number => {
  const names = readHeaders(row).flatMap((header) => header?.name ?? []);
  return new Set(names).size + (names.includes('title') ? 1 : 0);
};

/** The row that most looks like a header: the first of those that name the most fields. */
const headerOf = (
  rows: readonly Row[],
): {readonly row: Row; readonly known: number} | undefined => {
  let best: {row: Row; known: number} | undefined;
  for (const row of rows) {
    const known = countKnown(row);
    if (!best || known > best.known) best = {row, known};
  }
  return best;
};

const readAs = (text: string, separator: string, start: number): Reading => {
  const rows = firstRows(text, separator, start);
  const header = headerOf(rows);
  const width = header?.row.cells.length ?? 0;
  const below = header ? rows.slice(rows.indexOf(header.row) + 1) : [];
  const even = below.filter(({cells}) => cells.length === width).length / (below.length || 1);
  return {separator, known: header?.known ?? 0, width, even};
};

/** Known names first, since they are no accident; then an even table; then a wide one. */
const better = (one: Reading, other: Reading): Reading => {
  if (one.known !== other.known) return one.known > other.known ? one : other;
  if (one.width > 1 !== other.width > 1) return one.width > 1 ? one : other;
  if (one.even !== other.even) return one.even > other.even ? one : other;
  return other.width > one.width ? other : one;
};

/** Finds out how a table is written. A separator inside quotes is none. */
export const findDialect = (text: string): Dialect => {
  const named = /^"?sep=([,;|\t])"?[^\S\r\n]{0,9}(\r\n|\r|\n)/i.exec(text);
  if (named) return {separator: named[1]!, start: named[0].length};
  const head = text.slice(0, headLength);
  const {separator, width} = separators
    .map((candidate) => readAs(head, candidate, 0))
    .reduce(better);
  return {separator: width > 1 ? separator : '', start: 0};
};

/** The header of a table; undefined where no row names a field. */
export const findHeader = (text: string, {separator, start}: Dialect): Row | undefined => {
  const header = headerOf(firstRows(text, separator, start));
  return header?.known ? header.row : undefined;
};
