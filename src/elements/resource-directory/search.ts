import type {Item, Section} from '../../model/content.js';
import {searchWords, type SearchEntry, type SearchIndex} from './search-index.js';
import {correctSpelling, readVocabulary} from './spelling.js';

/** An entry in which all words occur; the lower the rank, the better the places. */
interface Hit {
  readonly entry: SearchEntry;
  readonly rank: number;
}

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
  const [titleEnd, namesEnd, tagsEnd] = ends;
  return at < titleEnd ? 1 : at < namesEnd ? 2 : at < tagsEnd ? 3 : 4;
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

/** Items with what they belong under; under a title that was found, with all that it is over. */
const withRelatives = (section: Section, ranked: readonly Item[]): readonly Item[] => {
  const parents = new Set(ranked.map(({parent}) => parent));
  const subheadings = new Set<string | undefined>(ranked.filter(isSubheading).map(({id}) => id));
  if (!subheadings.size && parents.size === 1 && parents.has(undefined)) return ranked;
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
  #before: {readonly words: readonly string[]; readonly hits: readonly Hit[]} | undefined;
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
    const found = sections.map((): Item[][] => []);
    for (const {entry, rank} of this.#hitsOf(words)) {
      (found[entry.section]![rank] ??= []).push(entry.item);
    }
    return sections.flatMap((section, index) => {
      const ranked = found[index]!.flat();
      const isNamed =
        !section.items.length && words.every((word) => sectionTexts[index]!.includes(word));
      return ranked.length || isNamed ? [{...section, items: withRelatives(section, ranked)}] : [];
    });
  }

  #hitsOf(words: readonly string[]): readonly Hit[] {
    const {entries, sectionTexts} = this.index;
    const before = this.#before;
    const among =
      before && narrows(words, before.words) ? before.hits.map(({entry}) => entry) : entries;
    const hits: Hit[] = [];
    entries: for (const entry of among) {
      let rank = 0;
      for (const word of words) {
        const own = rankOf(word, entry, sectionTexts[entry.section]!);
        if (own === undefined) continue entries;
        rank += own;
      }
      hits.push({entry, rank});
    }
    this.#before = {words, hits};
    return hits;
  }
}
