import type {Item, Section} from '../../model/content.js';
import {searchWords, type SearchEntry, type SearchIndex} from './search-index.js';
import {correctSpelling, readVocabulary, spellingIn, spellingOf} from './spelling.js';

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

/** What a query found. */
interface Answer {
  readonly words: readonly string[];
  readonly hits: readonly SearchEntry[];
  readonly found: readonly Section[];
}

/** Answers that are kept: who takes letters back is told at once what was found before. */
const mostAnswers = 16;

/** Searches one index, letter by letter. */
export class Search {
  readonly index: SearchIndex;
  /** By query, the latest last; who asks twice is told the same. */
  readonly #answers = new Map<string, Answer>();
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
    const answer = this.#answers.get(query) ?? this.#find(wordsOf(query));
    this.#answers.delete(query);
    this.#answers.set(query, answer);
    if (this.#answers.size > mostAnswers) this.#answers.delete(this.#answers.keys().next().value!);
    return answer.found;
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
    const meant = corrected
      ?.map((word) => spellingOf(word, query) ?? spellingIn(this.index, word) ?? word)
      .join(' ');
    return meant !== undefined && this.#find(wordsOf(meant)).found.length ? meant : undefined;
  }

  #find(words: readonly string[]): Answer {
    const {sections, sectionTexts, entries} = this.index;
    if (!words.length) return {words, hits: entries, found: sections};
    const {hits, ranked} = this.#rank(words);
    const found = sections.flatMap((section, index) => {
      const items = withRelatives(section, joined(ranked[index]!));
      const isNamed =
        !section.items.length && words.every((word) => sectionTexts[index]!.includes(word));
      return items.length || isNamed ? [{...section, items}] : [];
    });
    return {words, hits, found};
  }

  /** Of the answers that are known the shortest with all that can be found: no entry comes to it. */
  #candidates(words: readonly string[]): readonly SearchEntry[] {
    let fewest = this.index.entries;
    for (const answer of this.#answers.values()) {
      if (answer.hits.length < fewest.length && narrows(words, answer.words)) fewest = answer.hits;
    }
    return fewest;
  }

  /** For each section its items in which all words occur, by rank: the lower, the better the places. */
  #rank(words: readonly string[]): {
    readonly hits: readonly SearchEntry[];
    readonly ranked: readonly Ranked[];
  } {
    const {sections, sectionTexts} = this.index;
    const ranked = sections.map((): Item[][] => []);
    const hits: SearchEntry[] = [];
    entries: for (const entry of this.#candidates(words)) {
      let rank = 0;
      for (const word of words) {
        const own = rankOf(word, entry, sectionTexts[entry.section]!);
        if (own === undefined) continue entries;
        rank += own;
      }
      hits.push(entry);
      (ranked[entry.section]![rank] ??= []).push(entry.item);
    }
    return {hits, ranked};
  }
}
