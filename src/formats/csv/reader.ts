/** A row of a table. */
export interface Row {
  readonly cells: readonly string[];
  /** Where the row starts in the text. */
  readonly offset: number;
}

/** How often a quote that is never closed is taken back before quotes mean nothing any more. */
const mostOpenQuotes = 4;

/** The most broken quotes that are told one by one. */
const mostTold = 100;

/** What stands between quotes: two quotes are one, and lines end as everywhere else. */
const unescapeQuoted = (text: string): string => text.replaceAll('""', '"').replace(/\r\n?/g, '\n');

const isSpace = (sign: string | undefined): boolean => sign === ' ' || sign === '\t';

/**
 * Reads a table of separated values row by row. Quotes are read as spreadsheets write them and as
 * people break them: a quote inside a quoted cell that is followed by neither a separator nor the
 * end of the line is part of the cell, and a quote that is never closed opens nothing. Takes time
 * in proportion to the text, whatever it says.
 */
export class TableReader {
  /** Where quotes break the rules. */
  readonly brokenQuotes: number[] = [];
  /** Where each cell of the row starts that was read last. */
  starts: readonly number[] = [];
  readonly #text: string;
  /** A separator of no length: the rows are not divided. */
  readonly #separator: string;
  /** The sign that ends a cell which is not quoted. */
  readonly #cellEnd: RegExp;
  #offset: number;
  #openQuotes = 0;

  constructor(text: string, separator: string, offset = 0) {
    this.#text = text;
    this.#separator = separator;
    this.#offset = offset;
    this.#cellEnd = separator ? cellEnds[separator as Separator] : /[\r\n]/g;
  }

  /** Whether everything is read. */
  get atEnd(): boolean {
    return this.#offset >= this.#text.length;
  }

  /** The next row. Only to be called before the end. */
  next(): Row {
    const offset = this.#offset;
    const cells: string[] = [];
    const starts: number[] = [];
    let more = true;
    while (more) {
      starts.push(this.#offset);
      cells.push(this.#cell());
      more = this.#separator !== '' && this.#text[this.#offset] === this.#separator;
      if (more) this.#offset += 1;
    }
    this.#passLineEnd();
    this.starts = starts;
    return {cells, offset};
  }

  #passLineEnd(): void {
    if (this.#text[this.#offset] === '\r') this.#offset += 1;
    if (this.#text[this.#offset] === '\n') this.#offset += 1;
  }

  #cell(): string {
    const quote = this.#passSpaces(this.#offset);
    if (this.#text[quote] === '"' && this.#openQuotes < mostOpenQuotes) {
      const quoted = this.#quotedCell(quote);
      if (quoted !== undefined) return quoted;
      this.#openQuotes += 1;
      this.#reportQuote(quote);
    }
    const start = this.#offset;
    this.#cellEnd.lastIndex = start;
    const end = this.#cellEnd.exec(this.#text)?.index ?? this.#text.length;
    this.#offset = end;
    return this.#text.slice(start, end);
  }

  #reportQuote(offset: number): void {
    if (this.brokenQuotes.length < mostTold) this.brokenQuotes.push(offset);
  }

  /** The first place from here that is neither a space nor a tab, separators aside. */
  #passSpaces(offset: number): number {
    let next = offset;
    while (isSpace(this.#text[next]) && this.#text[next] !== this.#separator) next += 1;
    return next;
  }

  /** What a quote opens, and where that ends; undefined where it is never closed. */
  #quotedCell(open: number): string | undefined {
    const text = this.#text;
    const broken: number[] = [];
    let quote = text.indexOf('"', open + 1);
    while (quote >= 0) {
      if (text[quote + 1] === '"') {
        quote += 1;
      } else {
        const end = this.#passSpaces(quote + 1);
        if (this.#endsCell(end)) {
          this.#offset = end;
          broken.forEach((offset) => this.#reportQuote(offset));
          return unescapeQuoted(text.slice(open + 1, quote));
        }
        if (broken.length < mostTold) broken.push(quote);
      }
      quote = text.indexOf('"', quote + 1);
    }
    return undefined;
  }

  #endsCell(offset: number): boolean {
    const sign = this.#text[offset];
    return sign === undefined || sign === '\n' || sign === '\r' || sign === this.#separator;
  }
}

/** What stands between cells. */
export const separators = [',', ';', '\t', '|'] as const;

export type Separator = (typeof separators)[number];

const cellEnds: Readonly<Record<Separator, RegExp>> = {
  ',': /[,\r\n]/g,
  ';': /[;\r\n]/g,
  '\t': /[\t\r\n]/g,
  '|': /[|\r\n]/g,
};
