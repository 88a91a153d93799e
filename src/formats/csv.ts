import type {Position, Problem} from '../model/problem.js';
import {makeColumns, type Column} from './csv/columns.js';
import {findDialect, findHeader, isBlank, readHeaders, type Dialect} from './csv/dialect.js';
import type {ColumnHeader} from './csv/header.js';
import {TableReader, type Row} from './csv/reader.js';
import {readRow} from './csv/record.js';
import {Sections} from './csv/sections.js';
import {malformed, type FormatContext, type ParsedText, type ParseText} from './format.js';
import {createPositions} from './json/lines.js';

/** How many rows are read between pauses. */
const rowsAtATime = 200;

/** The most rows whose surplus cells are told one by one. */
const mostProblems = 100;

type PositionOf = (offset: number) => Position;

interface Rows {
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
}

/** What stands in a line from a place on, for problems. */
const excerpt = (text: string, offset: number): string =>
  /^.*/.exec(text.slice(offset, offset + 30))![0];

/** The rows below the header that say something. */
const readRows = async (
  text: string,
  {separator, start}: Dialect,
  header: Row,
  {pause}: FormatContext,
): Promise<Rows> => {
  const reader = new TableReader(text, separator, start);
  const width = header.cells.length;
  const rows: Row[] = [];
  /** Cells under no header: mostly a separator that should have been in quotes. */
  const surplus: number[] = [];
  for (let count = 1; !reader.atEnd; count += 1) {
    const row = reader.next();
    if (row.offset > header.offset && !isBlank(row)) {
      rows.push(row);
      const extra = row.cells.findIndex((cell, index) => index >= width && cell.trim());
      if (extra >= 0 && surplus.length < mostProblems) surplus.push(reader.starts[extra]!);
    }
    if (count % rowsAtATime === 0) await pause();
  }
  const positionOf = createPositions(text);
  const problems = [...reader.brokenQuotes, ...surplus].map((offset) => ({
    code: 'malformed-part' as const,
    path: '',
    position: positionOf(offset),
    found: excerpt(text, offset),
  }));
  return {rows, problems};
};

/** Where the cells of a row start. */
const startsOf = (text: string, {separator}: Dialect, row: Row): readonly number[] => {
  const reader = new TableReader(text, separator, row.offset);
  reader.next();
  return reader.starts;
};

const unknownColumns = (
  {cells}: Row,
  headers: readonly (ColumnHeader | undefined)[],
  positionOf: (column: number) => Position,
): readonly Problem[] =>
  headers.flatMap((known, index) => {
    const found = cells[index]!.trim();
    return known || !found
      ? []
      : [{code: 'unknown-field', path: '', position: positionOf(index), found}];
  });

const makeLocate =
  (
    sections: Sections,
    columns: readonly Column[],
    positionOf: (row: Row, cell: number) => Position,
  ) =>
  (path: string): Position | undefined => {
    const found = sections.find(path);
    if (!found) return undefined;
    const {row, field} = found;
    const column = columns.find(({name, index}) => name === field && row.cells[index]?.trim());
    return positionOf(row, column?.index ?? 0);
  };

const missingTitle = (header: Row | undefined, positionOf: PositionOf): ParsedText => ({
  records: undefined,
  problems: [
    {
      code: 'missing-column',
      path: '',
      position: positionOf(header?.offset ?? 0),
      found: header?.cells.slice(0, 20).join(', '),
      expected: 'localised-text',
    },
  ],
});

const readTable = async (
  text: string,
  dialect: Dialect,
  header: Row,
  context: FormatContext,
): Promise<ParsedText> => {
  const positionOf = createPositions(text);
  const headers = readHeaders(header);
  if (!headers.some((known) => known?.name === 'title')) return missingTitle(header, positionOf);
  const {rows, problems} = await readRows(text, dialect, header, context);
  const columns = makeColumns(header, headers, rows, context.language);
  const sections = new Sections();
  for (const [index, row] of rows.entries()) {
    sections.add(readRow(row.cells, columns), row);
    if (index % rowsAtATime === 0) await context.pause();
  }
  const headerStarts = startsOf(text, dialect, header);
  return {
    records: sections.records,
    problems: [
      ...unknownColumns(header, headers, (column) => positionOf(headerStarts[column]!)),
      ...problems,
    ],
    locate: makeLocate(sections, columns, (row, cell) =>
      positionOf(startsOf(text, dialect, row)[cell] ?? row.offset),
    ),
  };
};

/**
 * Reads a table of values separated by commas, semicolons, tabs or bars, as spreadsheets publish
 * it. What its columns may be called is told in `docs/spreadsheet.md`.
 */
export const parseCsv: ParseText = async (raw, context) => {
  const text = raw.replace(/^\uFEFF/, '').replaceAll('\0', '');
  if (!text.trim()) return malformed({line: 1, column: 1}, '');
  const dialect = findDialect(text);
  const header = findHeader(text, dialect);
  return header
    ? readTable(text, dialect, header, context)
    : missingTitle(
        new TableReader(text, dialect.separator, dialect.start).next(),
        createPositions(text),
      );
};
