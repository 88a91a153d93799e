import {isDate} from './date.js';
import type {LocalisedText} from './text.js';
import {safeUrl} from './url.js';

/** What a field parser may need to know besides the value. */
export interface FieldContext {
  /** What relative addresses are relative to. Without it only absolute ones are read. */
  readonly base?: string | undefined;
}

/** Turns a raw value into a typed one, or gives undefined where it cannot. Never throws. */
export type Field<T> = (value: unknown, context: FieldContext) => T | undefined;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text that has something in it; numbers are taken as text. */
const text: Field<string> = (value) =>
  (typeof value === 'string' || typeof value === 'number') && `${value}`.trim()
    ? `${value}`.trim()
    : undefined;

/** A text, or texts by language tag. Languages with nothing in them are left out. */
const localisedText: Field<LocalisedText> = (value, context) => {
  if (!isRecord(value)) return text(value, context);
  const entries = Object.entries(value).flatMap(([tag, raw]) => {
    const translated = text(raw, context);
    return translated === undefined ? [] : [[tag, translated] as const];
  });
  return entries.length ? Object.fromEntries(entries) : undefined;
};

/** An address on the allow-list, made absolute. */
const url: Field<string> = (value, {base}) =>
  typeof value === 'string' ? safeUrl(value, base) : undefined;

/** An ISO 8601 day, or date and time. */
const date: Field<string> = (value) =>
  typeof value === 'string' && isDate(value.trim()) ? value.trim() : undefined;

/** One text or a list of them. */
export const texts: Field<readonly string[]> = (value, context) => {
  const list = (Array.isArray(value) ? value : [value]).flatMap(
    (entry) => text(entry, context) ?? [],
  );
  return list.length ? list : undefined;
};

/** The fields of an item. The type, the reading and the problems all come from this table. */
export const itemFields = {
  /** What the item is called in `ids`, `item` and links between items. Without it, its position. */
  id: text,
  /** What sort of thing it is: `initiative`, `event`, `blog`, `resource`, ... */
  kind: text,
  /** The only field that must be there. */
  title: localisedText,
  description: localisedText,
  /** Where the title leads. Without it the title is text. */
  url,
  /** BCP 47 tag of the language that the thing itself is in. */
  language: text,
  /** Id of the item of the same section that this one belongs under. */
  parent: text,
  /** Where an account is: `facebook`, `twitter`, `flickr`, `blog`. */
  service: text,
  tags: texts,
  /** When an event starts: a day, or a date and time. */
  startDate: date,
  /** When it ends; a day is included. Without it, when it starts. */
  endDate: date,
  /** Where it takes place. */
  location: localisedText,
} satisfies Record<string, Field<unknown>>;

/** The fields of a section, but for its items. */
export const sectionFields = {
  id: text,
  title: localisedText,
  description: localisedText,
} satisfies Record<string, Field<unknown>>;

type Values<Fields extends Record<string, Field<unknown>>> = {
  readonly [Name in keyof Fields]?: NonNullable<ReturnType<Fields[Name]>>;
};

/** One entry: an initiative, an event, an account, a resource. */
export type Item = Values<typeof itemFields> & {readonly id: string; readonly title: LocalisedText};

/** A titled group of items. It may be empty. */
export type Section = Values<typeof sectionFields> & {
  readonly id: string;
  readonly items: readonly Item[];
};

/** Everything an element can show. */
export interface Content {
  readonly sections: readonly Section[];
  /** Names that stay in their own language inside text of another, by BCP 47 tag. */
  readonly names?: Readonly<Record<string, readonly string[]>>;
}
