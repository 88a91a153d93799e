import type {Position, Problem} from '../model/problem.js';

/** What a parser may need to know besides the text. */
export interface FormatContext {
  /** Absolute address of the text, for relative addresses in it. */
  readonly base?: string | undefined;
  /** BCP 47 tag of the language of the text, where nothing in it says another. */
  readonly language?: string | undefined;
  /** The present in milliseconds: recurring events are read from some time before it to some after. */
  readonly now: number;
  /**
   * Called between pieces of long work; gives a promise to await where the page has waited long
   * enough, else undefined. A parser calls it for each item or so.
   */
  readonly pause: () => Promise<void> | undefined;
}

/** Tells where in a text a path of its records comes from. Never rejects. */
export type Locate = (path: string) => Position | undefined | Promise<Position | undefined>;

/** What a parser made of a text. */
export interface ParsedText {
  /** For `normalise`: `{sections: [...]}` or `{items: [...]}`; undefined where nothing was read. */
  readonly records: unknown;
  readonly problems: readonly Problem[];
  readonly locate?: Locate;
}

/** Turns a text into records. Never rejects, whatever the text. */
export type ParseText = (text: string, context: FormatContext) => Promise<ParsedText>;

/** A text that is not of its format at all. */
export const malformed = (position?: Position, found?: unknown): ParsedText => ({
  records: undefined,
  problems: [{code: 'malformed', path: '', position, found}],
});
