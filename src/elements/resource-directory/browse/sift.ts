import type {Section} from '../../../model/content.js';
import type {Catalogue, Entry, Facet} from './catalogue.js';
import type {Choice} from './host.js';

/** What a reader's choice leaves of what was found. */
export interface Sifted {
  /** For each section that was found its entries, in the order found. */
  readonly left: readonly (readonly Entry[])[];
  /** How many entries that is, without titles over others. */
  readonly count: number;
  /** For each facet how many entries each of its values would leave. */
  readonly counts: readonly Uint32Array[];
  /** Whether anything is chosen. */
  readonly isChosen: boolean;
}

/** What keeps an entry out: nothing, several facets, or the one of a number from 0. */
const nothingAtAll = -1;
const severalFacets = -2;

/** For each value of a facet whether it is chosen; undefined where none is that an entry has. */
const chosenIn = ({name, values}: Facet, {facets}: Choice): Uint8Array | undefined => {
  const flags = new Uint8Array(values.length);
  let isAny = false;
  for (const value of facets[name] ?? []) {
    const number = values.indexOf(value);
    if (number < 0) continue;
    flags[number] = 1;
    isAny = true;
  }
  return isAny ? flags : undefined;
};

/** Notes the entries that a facet keeps out. By numbers in flat arrays: there may be many. */
const obstruct = (
  obstacles: Int8Array,
  entries: readonly Entry[],
  facet: number,
  {codes, starts}: Facet,
  chosen: Uint8Array,
): void => {
  for (let place = 0; place < entries.length; place += 1) {
    const {index} = entries[place]!;
    const end = starts[index + 1]!;
    let at = starts[index]!;
    while (at < end && !chosen[codes[at]!]) at += 1;
    if (at < end) continue;
    obstacles[place] = obstacles[place] === nothingAtAll ? facet : severalFacets;
  }
};

/** Counts the values of those entries that no facet keeps out, or only the one they are of. */
const countValues = (
  counts: Uint32Array,
  obstacles: Int8Array,
  entries: readonly Entry[],
  facet: number,
  {codes, starts}: Facet,
): void => {
  for (let place = 0; place < entries.length; place += 1) {
    const obstacle = obstacles[place]!;
    if (obstacle !== nothingAtAll && obstacle !== facet) continue;
    const {index} = entries[place]!;
    const end = starts[index + 1]!;
    for (let at = starts[index]!; at < end; at += 1) counts[codes[at]!]! += 1;
  }
};

/** A title over others stays with one of them. */
const withTitles = (entries: readonly Entry[], kept: readonly Entry[]): readonly Entry[] => {
  if (!entries.some(({isTitle}) => isTitle)) return kept;
  const left = new Set(kept);
  const parents = new Set(kept.map(({item}) => item.parent));
  return entries.filter(
    (entry) => left.has(entry) || (entry.isTitle && parents.has(entry.item.id)),
  );
};

/** For each section that was found its entries. */
export const entriesOf = (
  {entryOf}: Catalogue,
  found: readonly Section[],
): readonly (readonly Entry[])[] =>
  found.map(({items}) => {
    const entries: Entry[] = [];
    for (const item of items) {
      const entry = entryOf.get(item);
      if (entry) entries.push(entry);
    }
    return entries;
  });

/**
 * Narrows what was found by what was chosen, and counts what else could be.
 *
 * @param found entries of each section
 */
export const sift = (
  {facets}: Catalogue,
  found: readonly (readonly Entry[])[],
  choice: Choice,
): Sifted => {
  const chosen = facets.map((facet) => chosenIn(facet, choice));
  const counts = facets.map(({values}) => new Uint32Array(values.length));
  const isChosen = chosen.some(Boolean);
  let count = 0;
  const left = found.map((entries) => {
    const obstacles = new Int8Array(entries.length).fill(nothingAtAll);
    for (const [facet, flags] of chosen.entries()) {
      if (flags) obstruct(obstacles, entries, facet, facets[facet]!, flags);
    }
    for (const [facet, own] of counts.entries()) {
      countValues(own, obstacles, entries, facet, facets[facet]!);
    }
    const kept = entries.filter(
      ({isTitle}, place) => !isTitle && obstacles[place] === nothingAtAll,
    );
    count += kept.length;
    return isChosen ? withTitles(entries, kept) : entries;
  });
  return {left, count, counts, isChosen};
};
