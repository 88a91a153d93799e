/** Why a piece of the input is not in the content, or needs an editor's eye. */
export type ProblemCode =
  // of a text in its format
  /** The text cannot be read as what it should be; nothing of it is in the content. */
  | 'malformed'
  /** A piece of the text breaks its format's rules; it was left out or mended. */
  | 'malformed-part'
  /** A table has no column that a title could come from. */
  | 'missing-column'
  /** A column, property or field that means nothing here; it was passed over. */
  | 'unknown-field'
  /** A recurring event has more occurrences than are read; `found` is how many were. */
  | 'too-many-occurrences'
  // of the records
  /** There are neither sections nor items. */
  | 'no-sections'
  /** The content says that it is of a later version; what is known of it was read. */
  | 'newer-version'
  /** A section or an item is not an object. */
  | 'not-an-object'
  /** What should be a list is none; it was left out. */
  | 'not-a-list'
  /** An item has no title; it is left out. */
  | 'missing-title'
  /** There are more items than are read; `found` is how many were. */
  | 'too-many-items'
  /** Two items have one id; the later one is left out. */
  | 'duplicate-id'
  /** `parent` names no earlier item of the section; it is left out. */
  | 'unknown-parent'
  /** A value cannot be read as what its field holds; the field is left out. */
  | 'invalid-value';

/** Where a problem is in a text; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Problem {
  readonly code: ProblemCode;
  /** The entry of `src` that it is of, where there is one. */
  readonly source?: string;
  /** Where, from the top of the records: `sections[0].items[2].url`; empty for the whole. */
  readonly path: string;
  /** Where in the text, where that is known. */
  readonly position?: Position | undefined;
  /** What was found there. */
  readonly found?: unknown;
  /** What belongs there. */
  readonly expected?: Expectation | undefined;
}

/** What a field holds, for words about what belongs there. */
export type Expectation =
  | 'text'
  | 'localised-text'
  | 'list-of-texts'
  | 'address'
  | 'date'
  | 'list-of-dates'
  | 'time-zone'
  | 'count'
  | 'list-of-occurrences'
  | {readonly oneOf: readonly string[]}
  | {readonly from: number; readonly to: number};
