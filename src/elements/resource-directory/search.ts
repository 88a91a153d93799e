import type {Item, Section} from '../../model/content.js';
import {searchWords, type SearchEntry, type SearchIndex} from './search-index.js';
import {correctSpelling, readVocabulary} from './spelling.js';

/** Of the ranks of a word that of the section's title; before it: title's first, title, names, tags, description. */
const worst = 5;

/** How well a word's place speaks for an entry; undefined where the word is not there. */
const rankOf = (
  word: string,
  {text, ends}: SearchEntry,
  sectionText: string,
): number | undefined => {
  const at = text.indexOf(word);
  if (at < 0) return sectionText.includes(word) ? worst : undefined;
  if (at === 0) return 0;
  // not taken apart: that takes most of the time, as long as the browser has not compiled this
  return at < ends[0] ? 1 : at < ends[1] ? 2 : at < ends[2] ? 3 : 4;
};

/** A title over other items of its section; it leads nowhere and is no result. */
const isSubheading = ({kind}: Item): boolean => kind === 'subheading';

/** The words of a query, folded. */
export const wordsIn = (query: string): readonly string[] =>
  searchWords(query).split(' ').filter(Boolean);

/** The same as they stand in an index: after a space. */
const wordsOf = (query: string): readonly string[] => wordsIn(query).map((word) => ` ${word}`);

/** Whether all that has these words has those as well. */
const narrows = (words: readonly string[], before: readonly string[]): boolean =>
  before.every((earlier) => words.some((word) => word.startsWith(earlier)));

/** Items by rank, of which there may be none. */
type Ranked = readonly (readonly Item[] | undefined)[];

/** All of them, best first. Not by `flat`, which is slow where ranks are missing. */
const joined = (ranked: Ranked): readonly Item[] => {
  const items: Item[] = [];
  for (const some of ranked) {
    if (some) for (const item of some) items.push(item);
  }
  return items;
};

/** Items with what they belong under; under a title that was found, with all that it is over. */
const withRelatives = (section: Section, ranked: readonly Item[]): readonly Item[] => {
  if (ranked.every((item) => item.parent === undefined && !isSubheading(item))) return ranked;
  const parents = new Set(ranked.map(({parent}) => parent));
  const subheadings = new Set<string | undefined>(ranked.filter(isSubheading).map(({id}) => id));
  const found = new Set(ranked);
  const relatives = section.items.filter(
    (item) => !found.has(item) && (parents.has(item.id) || subheadings.has(item.parent)),
  );
  return [...relatives, ...ranked];
};

/** How many items there are, without the titles over others. */
export const countItems = (sections: readonly Section[]): number =>
  sections.reduce(
    (sum, {items}) => sum + items.reduce((own, item) => own + (isSubheading(item) ? 0 : 1), 0),
    0,
  );

/** Searches one index, letter by letter. */
export class Search {
  readonly index: SearchIndex;
  /** What the query before this one found: with a letter more, no entry can come to it. */
  #before: {readonly words: readonly string[]; readonly hits: readonly SearchEntry[]} | undefined;
  /** What was found last, so that who asks twice is told the same. */
  #last: {readonly query: string; readonly found: readonly Section[]} | undefined;
  #vocabulary: ReadonlyMap<string, number> | undefined;

  constructor(index: SearchIndex) {
    this.index = index;
  }

  /**
   * The sections and items in which every word of a query begins a word, in any case, with or
   * without accents; best first. A word of the section's title counts for all its items. What an
   * item belongs under stays with it.
   */
  find(query: string): readonly Section[] {
    if (this.#last?.query !== query) this.#last = {query, found: this.#find(wordsOf(query))};
    return this.#last.found;
  }

  /**
   * What was probably meant by a query that finds nothing; undefined where that is not known.
   *
   * @param pause awaited now and then, so that the page has its turn
   */
  async suggest(
    query: string,
    pause: () => Promise<void> | undefined,
  ): Promise<string | undefined> {
    this.#vocabulary ??= await readVocabulary(this.index, pause);
    const corrected = await correctSpelling(wordsIn(query), this.#vocabulary, pause);
    const meant = corrected?.join(' ');
    return meant !== undefined && this.#find(wordsOf(meant)).length ? meant : undefined;
  }

  #find(words: readonly string[]): readonly Section[] {
    const {sections, sectionTexts} = this.index;
    if (!words.length) return sections;
    const found = this.#rank(words);
    return sections.flatMap((section, index) => {
      const ranked = joined(found[index]!);
      const isNamed =
        !section.items.length && words.every((word) => sectionTexts[index]!.includes(word));
      return ranked.length || isNamed ? [{...section, items: withRelatives(section, ranked)}] : [];
    });
  }

  /** For each section its items in which all words occur, by rank: the lower, the better the places. */
  #rank(words: readonly string[]): readonly Ranked[] {
    const {entries, sections, sectionTexts} = this.index;
    const before = this.#before;
    const found = sections.map((): Item[][] => []);
    const hits: SearchEntry[] = [];
    entries: for (const entry of before && narrows(words, before.words) ? before.hits : entries) {
      let rank = 0;
      for (const word of words) {
        const own = rankOf(word, entry, sectionTexts[entry.section]!);
        if (own === undefined) continue entries;
        rank += own;
      }
      hits.push(entry);
      (found[entry.section]![rank] ??= []).push(entry.item);
    }
    this.#before = {words, hits};
    return found;
  }
}
