import type {Item, Section} from '../../model/content.js';
import {foldText, pickText, type LocalisedText} from '../../model/text.js';

/** What there is to search of an item. */
export interface SearchEntry {
  readonly item: Item;
  /** Which section it is of. */
  readonly section: number;
  /** Its folded words, each after a space: those of the title first, then names, tags, description. */
  readonly text: string;
  /** Where in `text` the title, the names and the tags end. */
  readonly ends: readonly [number, number, number];
}

/** What there is to search, in the order of the content. */
export interface SearchIndex {
  readonly sections: readonly Section[];
  readonly entries: readonly SearchEntry[];
  /** The folded titles of the sections, as `text` of an entry. */
  readonly sectionTexts: readonly string[];
  /** BCP 47 tag of the language that was read. */
  readonly tag: string;
}

/** Texts that need no folding but of case: most of them, and it takes long. */
export const onlyAscii = /^[\0-\x7f]*$/;

/** Folded words, each after a space: `Año: 2011` is ` ano 2011`. */
export const searchWords = (text: string): string => {
  const folded = onlyAscii.test(text) ? text.toLowerCase() : foldText(text);
  // not `\p{L}`, where ASCII will do: it takes twice the time
  const words = onlyAscii.test(folded)
    ? folded.replace(/[^a-z0-9]+/g, ' ')
    : folded.replace(/[^\p{L}\p{N}]+/gu, ' ');
  return ` ${words.trim()}`;
};

/** Every language of a text, that of the reader first: a name is looked for as one knows it. */
const allTexts = (text: LocalisedText, tag: string): string => {
  if (typeof text === 'string') return text;
  const own = pickText(text, tag).value;
  return [own, ...Object.values(text).filter((value) => value !== own)].join(' ');
};

/** What is searched of an item: its title, its names, its tags, its description. */
export const textsOf = (
  {title, description = '', tags = [], alternateNames = []}: Item,
  tag: string,
): readonly [string, string, string, string] => [
  pickText(title, tag).value,
  [...alternateNames, typeof title === 'string' ? '' : allTexts(title, tag)].join(' '),
  tags.join(' '),
  pickText(description, tag).value,
];

const entryOf = (item: Item, section: number, tag: string): SearchEntry => {
  const parts = textsOf(item, tag).map(searchWords);
  const [titleEnd, namesEnd, tagsEnd] = parts.map(({length}) => length) as [number, number, number];
  return {
    item,
    section,
    text: parts.join(''),
    ends: [titleEnd, titleEnd + namesEnd, titleEnd + namesEnd + tagsEnd],
  };
};

/**
 * Reads what there is to search.
 *
 * @param tag BCP 47 tag of the reader's language
 * @param pause awaited after each item, so that the page has its turn
 */
export const buildIndex = async (
  sections: readonly Section[],
  tag: string,
  pause: () => Promise<void> | undefined,
): Promise<SearchIndex> => {
  const entries: SearchEntry[] = [];
  for (const [index, section] of sections.entries()) {
    for (const item of section.items) {
      entries.push(entryOf(item, index, tag));
      const waiting = pause();
      if (waiting) await waiting;
    }
  }
  const sectionTexts = sections.map(({title = ''}) => searchWords(pickText(title, tag).value));
  return {sections, entries, sectionTexts, tag};
};
