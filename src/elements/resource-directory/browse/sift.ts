import type {Section} from '../../../model/content.js';
import type {Catalogue, Entry} from './catalogue.js';
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

/** For each facet the numbers of the values chosen; those that no entry has do not count. */
const chosenNumbers = ({facets}: Catalogue, choice: Choice): readonly ReadonlySet<number>[] =>
  facets.map(
    ({name, values}) =>
      new Set(
        (choice.facets[name] ?? [])
          .map((value) => values.indexOf(value))
          .filter((number) => number >= 0),
      ),
  );

const passes = (chosen: ReadonlySet<number>, values: readonly number[]): boolean => {
  if (!chosen.size) return true;
  for (const value of values) if (chosen.has(value)) return true;
  return false;
};

/** The facet that alone keeps an entry out; -1 where none does, undefined where several do. */
const obstacleOf = (
  chosen: readonly ReadonlySet<number>[],
  {values}: Entry,
): number | undefined => {
  let obstacle = -1;
  for (let facet = 0; facet < chosen.length; facet += 1) {
    if (passes(chosen[facet]!, values[facet]!)) continue;
    if (obstacle >= 0) return undefined;
    obstacle = facet;
  }
  return obstacle;
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

/** Narrows what was found by what was chosen, and counts what else could be. */
export const sift = (catalogue: Catalogue, found: readonly Section[], choice: Choice): Sifted => {
  const chosen = chosenNumbers(catalogue, choice);
  const counts = catalogue.facets.map(({values}) => new Uint32Array(values.length));
  const isChosen = chosen.some(({size}) => size > 0);
  let count = 0;
  const left = found.map(({items}) => {
    const entries: Entry[] = [];
    const kept: Entry[] = [];
    for (const item of items) {
      const entry = catalogue.entryOf.get(item);
      if (!entry) continue;
      entries.push(entry);
      if (entry.isTitle) continue;
      const obstacle = isChosen ? obstacleOf(chosen, entry) : -1;
      if (obstacle === undefined) continue;
      if (obstacle < 0) kept.push(entry);
      for (let facet = 0; facet < counts.length; facet += 1) {
        if (obstacle >= 0 && obstacle !== facet) continue;
        for (const value of entry.values[facet]!) counts[facet]![value]! += 1;
      }
    }
    count += kept.length;
    return isChosen ? withTitles(entries, kept) : entries;
  });
  return {left, count, counts, isChosen};
};
