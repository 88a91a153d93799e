import type {Content} from '../model/content.js';
import {normaliseInSlices} from '../model/normalise.js';
import type {Position, Problem} from '../model/problem.js';
import {detectFormat, type FormatName, type TextOrigin} from './detect.js';
import {malformed, type FormatContext, type ParsedText, type ParseText} from './format.js';
import {parseJson} from './json.js';

/** All formats but JSON come in files of their own, loaded on first use. */
const parsers: Readonly<Record<FormatName, () => Promise<ParseText>>> = {
  json: () => Promise.resolve(parseJson),
  'json-ld': async () => (await import('./json-ld.js')).parseJsonLd,
  ics: async () => (await import('./ics.js')).parseIcs,
  feed: async () => (await import('./feed.js')).parseFeed,
  csv: async () => (await import('./csv.js')).parseCsv,
};

export interface ReadOptions extends FormatContext, TextOrigin {
  /** The format, where it is said; otherwise it is found out. */
  readonly format?: FormatName | undefined;
  /** Starts the ids of what has none. */
  readonly idPrefix?: string | undefined;
}

/** What a text says. */
export interface ReadText {
  /** What it was read as; undefined where nothing tells. */
  readonly format: FormatName | undefined;
  readonly content: Content;
  readonly problems: readonly Problem[];
  /** False where the text is not of its format, or holds nothing that could be content. */
  readonly readable: boolean;
  /** What the parser made of the text, before it was normalised. */
  readonly records: unknown;
  /** Those of the problems that are of the records. */
  readonly recordProblems: readonly Problem[];
  /** Where in the text a path of the records comes from, as near as is known. Never rejects. */
  readonly locate: (path: string) => Promise<Position | undefined>;
}

/** Codes of problems that leave nothing to show. */
const fatal: ReadonlySet<string> = new Set(['malformed', 'no-sections', 'missing-column']);

const parse = async (
  text: string,
  format: FormatName | undefined,
  options: ReadOptions,
): Promise<ParsedText> =>
  format
    ? (await parsers[format]())(text, options)
    : malformed({line: 1, column: 1}, text.slice(0, 80));

/**
 * Reads a text of any format as content. Rejects only where the code for its format cannot be
 * loaded.
 */
export const readContent = async (text: string, options: ReadOptions): Promise<ReadText> => {
  const format = options.format ?? detectFormat(text, options);
  const parsed = await parse(text, format, options);
  const unread = parsed.records === undefined;
  const records = unread ? {sections: []} : parsed.records;
  const {content, problems: recordProblems} = await normaliseInSlices(
    records,
    {base: options.base, idPrefix: options.idPrefix},
    options.pause,
  );
  const locate = async (path: string) => parsed.locate?.(path);
  const problems = [
    ...parsed.problems,
    ...(await Promise.all(
      recordProblems.map(async (problem) => ({...problem, position: await locate(problem.path)})),
    )),
  ];
  return {
    format,
    content,
    problems,
    readable: !unread && !problems.some(({code}) => fatal.has(code)),
    records,
    recordProblems,
    locate,
  };
};
