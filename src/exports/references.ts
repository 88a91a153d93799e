import type {Item, Section} from '../model/content.js';
import {allItems} from '../model/content.js';
import {foldText, pickText} from '../model/text.js';
import {oneLine, picked} from './event-texts.js';

/** A name of a person in its parts; one that cannot be told apart is whole. */
export type Name = {readonly whole: string} | {readonly family: string; readonly given: string};

/**
 * What programs that keep references are told of an item: nothing that the item does not say, and each
 * text clean and on one line.
 */
export interface Reference {
  /** Unique in a file, and the same in every file. */
  readonly key: string;
  /** In lower case. */
  readonly kind: string;
  readonly title: string;
  readonly authors: readonly Name[];
  /** Who published it. */
  readonly publisher: string | undefined;
  /** Year, month and day of the month in digits. */
  readonly published: readonly [year: string, month: string, day: string] | undefined;
  readonly description: string | undefined;
  readonly url: string | undefined;
  readonly files: readonly string[];
  readonly language: string | undefined;
  readonly keywords: readonly string[];
}

const kinds: ReadonlySet<string> = new Set([
  ...['resolution', 'publication', 'article', 'report', 'supplement', 'book'],
]);

const kindOf = ({kind = ''}: Item): string => kind.toLowerCase();

/** Whether one can refer to an item as to something that was published. */
const isReference = (item: Item): boolean =>
  kinds.has(kindOf(item)) || (item.author !== undefined && item.published !== undefined);

/** Items of which a reference is made. */
export const referencesIn = (sections: readonly Section[]): readonly Item[] =>
  allItems(sections).filter(isReference);

/** FNV-1a, in 32 bits. */
const hash = (text: string): string => {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return (state >>> 0).toString(36);
};

/** The longest part of a key that is read rather than compared. */
const longestKey = 48;

/** The id, where all formats can take it as it is; else what is left of it, and a hash of it. */
const keyOf = (id: string): string => {
  const plain = (foldText(id).match(/[a-z0-9]+/g) ?? []).join('-').slice(0, longestKey);
  return plain === id ? id : `${plain || 'entry'}-${hash(id)}`;
};

/** A key that is not taken; takes it. */
const takeKey = (id: string, taken: Set<string>): string => {
  const wanted = keyOf(id);
  let key = wanted;
  for (let count = 2; taken.has(key); count += 1) key = `${wanted}-${count}`;
  taken.add(key);
  return key;
};

const wordCount = (text: string): number => text.split(' ').length;

/**
 * One name of a person or an organisation. Only `Family, Given` says what is what: “Office of
 * Libraries” has no family name, and of “Gabriel García Márquez” nobody knows where it starts.
 */
const readName = (text: string): Name => {
  const [family, given, ...more] = text.split(/\s*,\s*/);
  return family && given && !more.length && wordCount(family) <= 3 && wordCount(given) <= 3
    ? {family, given}
    : {whole: text};
};

const readNames = (author: string | undefined): readonly Name[] =>
  (author ?? '').split(/[;\n]/).map(oneLine).filter(Boolean).map(readName);

/** The title as the thing itself has it, where the content knows that; else in the reader's language. */
const titleOf = ({title, language}: Item, tag: string): string => {
  const own = language === undefined ? undefined : pickText(title, language);
  const isOwn =
    own?.language !== undefined && own.language.toLowerCase() === language?.toLowerCase();
  return oneLine(isOwn ? own.value : pickText(title, tag).value);
};

const clean = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : oneLine(text) || undefined;

const readReference = (item: Item, key: string, tag: string): Reference => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(item.published ?? '') ?? [];
  return {
    key,
    kind: kindOf(item),
    title: titleOf(item, tag),
    authors: readNames(item.author),
    publisher: (picked(item.organizer, tag, oneLine) ?? picked(item.source, tag, oneLine))?.value,
    published: year === undefined ? undefined : [year, month!, day!],
    description: picked(item.description, tag, oneLine)?.value,
    url: clean(item.url),
    files: (item.attachments ?? []).map(oneLine).filter(Boolean),
    language: clean(item.language),
    keywords: (item.tags ?? []).map(oneLine).filter(Boolean),
  };
};

/**
 * What there is to refer to, each read when it is asked for.
 *
 * @param tag BCP 47 tag of the reader's language
 */
export function* readReferences(
  sections: readonly Section[],
  tag: string,
): Generator<Reference, void> {
  const taken = new Set<string>();
  for (const item of referencesIn(sections)) {
    yield readReference(item, takeKey(item.id, taken), tag);
  }
}
