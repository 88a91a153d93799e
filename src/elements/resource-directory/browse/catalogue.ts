import {collator, languageName} from '../../../i18n/formatters.js';
import type {Item, Section} from '../../../model/content.js';
import {pickText} from '../../../model/text.js';
import type {FacetName, Sort} from './host.js';
import {letterOf} from './letters.js';
import {withMarks, type MarkTimes, type ShownItem} from './marks.js';
import {sortInSteps, type Work} from '../../shared/slices.js';

/** An entry of a directory, with what it is chosen and ordered by. */
export interface Entry {
  /** Position in the order given, from 0. */
  readonly index: number;
  readonly item: Item;
  readonly shown: ShownItem;
  /** Whether it is a title over others and no entry of its own. */
  readonly isTitle: boolean;
}

/** What entries can be chosen by. */
export interface Facet {
  readonly name: FacetName;
  /** What is chosen, in the order met. */
  readonly values: readonly string[];
  /** Positions of the entries' values among `values`, those of one entry after those of another. */
  readonly codes: Uint32Array;
  /** For each entry where its own begin in `codes`, and last where all end. */
  readonly starts: Uint32Array;
}

/** What there is to browse. */
export interface Catalogue {
  readonly sections: readonly Section[];
  /** BCP 47 tag of the language that was read. */
  readonly tag: string;
  readonly entries: readonly Entry[];
  readonly entryOf: ReadonlyMap<Item, Entry>;
  readonly facets: readonly Facet[];
  /** Ids of the entries. */
  readonly ids: ReadonlySet<string>;
}

/** Where entries stand. */
export interface Order {
  /** For each entry its place, from 0. */
  readonly places: Uint32Array;
  /** For each entry its letter, where titles were read. */
  readonly letters?: readonly string[];
}

const valuesOf = (name: FacetName, item: Item, section: Section): readonly string[] => {
  if (name === 'section') return [section.id];
  const value = item[name === 'tag' ? 'tags' : name];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
};

/** Reads the values of one facet, entry by entry, and numbers them as they are met. */
class FacetReader {
  readonly #name: FacetName;
  readonly #numbers = new Map<string, number>();
  readonly #codes: number[] = [];
  readonly #starts: number[] = [];

  constructor(name: FacetName) {
    this.#name = name;
  }

  /** Called for each entry; a title over others has no values. */
  read(values: readonly string[]): void {
    this.#starts.push(this.#codes.length);
    for (const value of values.length > 1 ? new Set(values) : values) {
      const number = this.#numbers.get(value) ?? this.#numbers.size;
      this.#numbers.set(value, number);
      this.#codes.push(number);
    }
  }

  done(): Facet {
    return {
      name: this.#name,
      values: [...this.#numbers.keys()],
      codes: Uint32Array.from(this.#codes),
      starts: Uint32Array.from([...this.#starts, this.#codes.length]),
    };
  }
}

/** Reads what there is to browse. */
export function* buildCatalogue(
  sections: readonly Section[],
  tag: string,
  names: readonly FacetName[],
  times: MarkTimes,
): Work<Catalogue> {
  const entries: Entry[] = [];
  const entryOf = new Map<Item, Entry>();
  const ids = new Set<string>();
  const readers = names.map((name) => [name, new FacetReader(name)] as const);
  for (const section of sections) {
    for (const item of section.items) {
      const isTitle = item.kind === 'subheading';
      for (const [name, reader] of readers) {
        reader.read(isTitle ? [] : valuesOf(name, item, section));
      }
      const entry = {index: entries.length, item, shown: withMarks(item, times), isTitle};
      entries.push(entry);
      entryOf.set(item, entry);
      ids.add(item.id);
      yield;
    }
  }
  const facets = readers.map(([, reader]) => reader.done());
  return {sections, tag, entries, entryOf, facets, ids};
}

/** The latest that is known to have happened to an item; undated ones are older than all. */
const timeOf = ({updated, published, startDate}: Item): number =>
  Math.max(
    -Infinity,
    ...[updated, published, startDate].flatMap((date) => {
      const time = date === undefined ? NaN : Date.parse(date);
      return isNaN(time) ? [] : [time];
    }),
  );

const placesOf = (sorted: Uint32Array): Uint32Array => {
  const places = new Uint32Array(sorted.length);
  for (const [place, index] of sorted.entries()) places[index] = place;
  return places;
};

/** How titles are compared: as the language does it, numbers by their size. */
export const compareTitles = (tag: string): ((one: string, other: string) => number) =>
  collator(tag, {numeric: true}).compare;

/** Finds out where each entry stands. */
export function* orderEntries(
  {entries, tag}: Catalogue,
  sort: Exclude<Sort, 'given'>,
): Work<Order> {
  if (sort === 'date') {
    const times: number[] = [];
    for (const {item} of entries) {
      times.push(timeOf(item));
      yield;
    }
    const isLater = (one: number, other: number) =>
      times[one] === times[other] ? 0 : times[other]! - times[one]!;
    return {places: placesOf(yield* sortInSteps(entries.length, isLater))};
  }
  const titles: string[] = [];
  const letters: string[] = [];
  for (const {item} of entries) {
    const title = pickText(item.title, tag).value;
    titles.push(title);
    letters.push(letterOf(title, tag));
    yield;
  }
  const compare = compareTitles(tag);
  const sorted = yield* sortInSteps(entries.length, (one, other) =>
    compare(titles[one]!, titles[other]!),
  );
  return {places: placesOf(sorted), letters};
}

/** A language as it is called at the beginning of a line. */
export const nameOfLanguage = (language: string, tag: string): string => {
  const name = languageName(tag, language);
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
};
