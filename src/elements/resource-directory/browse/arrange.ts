import type {Item, Section} from '../../../model/content.js';
import {compareTitles, type Catalogue, type Entry, type Order} from './catalogue.js';
import type {Group} from './host.js';
import {sortLetters} from './letters.js';
import type {ShownItem} from './marks.js';
import type {Sifted} from './sift.js';

/** Entries under one heading. */
export interface Arranged extends Section {
  /** The letter that they have in common. */
  readonly letter?: string;
  /** The heading, where sections have none of their own. */
  readonly heading?: string;
}

export interface Arrangement {
  readonly group: Group;
  /** Where entries stand; undefined for the order given, or found. */
  readonly order: Order | undefined;
  /** Letters of all entries, where they are grouped by letter. */
  readonly letters: readonly string[] | undefined;
  /** The heading over what is featured, while a reader searches. */
  readonly bestBets: string | undefined;
}

/** Entries in an order: each is put into its place, which takes no comparison. */
const inOrder = (entries: readonly Entry[], order: Order | undefined): readonly Entry[] => {
  if (!order) return entries;
  const places: (Entry | undefined)[] = new Array<Entry | undefined>(order.places.length);
  for (const entry of entries) places[order.places[entry.index]!] = entry;
  return places.filter((entry) => entry !== undefined);
};

const featuredFirst = (entries: readonly Entry[]): readonly Entry[] => {
  if (!entries.some(({item}) => item.featured)) return entries;
  return [
    ...entries.filter(({item}) => item.featured),
    ...entries.filter(({item}) => !item.featured),
  ];
};

/** Entries that stand by themselves, wherever they belonged. */
const flat = (entries: readonly Entry[]): readonly Item[] =>
  entries.map(({shown}) => {
    if (shown.parent === undefined) return shown;
    const alone: ShownItem & {parent?: string} = {...shown};
    delete alone.parent;
    return alone;
  });

const shownOf = (entries: readonly Entry[]): readonly Item[] => entries.map(({shown}) => shown);

const byLetter = (
  entries: readonly Entry[],
  letters: readonly string[],
  tag: string,
): readonly Arranged[] => {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const letter = letters[entry.index]!;
    const group = groups.get(letter);
    if (group) group.push(entry);
    else groups.set(letter, [entry]);
  }
  return sortLetters(groups.keys(), tag, compareTitles(tag)).map((letter) => ({
    id: `letter-${letter}`,
    letter,
    heading: letter,
    items: flat(groups.get(letter)!),
  }));
};

/** Puts what is left in order and under headings. */
export const arrange = (
  {sections, tag}: Catalogue,
  found: readonly Section[],
  {left, isChosen}: Sifted,
  {group, order, letters, bestBets}: Arrangement,
): readonly Arranged[] => {
  const entries = () => left.flat().filter(({isTitle}) => !isTitle);
  if (group === 'none') {
    const items = flat(featuredFirst(inOrder(entries(), order)));
    return items.length ? [{id: 'all', items}] : [];
  }
  const isBest = ({item}: Entry) => bestBets !== undefined && item.featured === true;
  const best = bestBets === undefined ? [] : left.flat().filter(isBest);
  const rest = best.length ? left.map((some) => some.filter((entry) => !isBest(entry))) : left;
  const title = sections.length > 1 && group === 'section';
  const top = {
    id: 'best-bets',
    ...(title ? {title: bestBets!} : {heading: bestBets!}),
    items: flat(inOrder(best, order)),
  };
  const others =
    group === 'letter'
      ? byLetter(
          inOrder(
            rest.flat().filter(({isTitle}) => !isTitle),
            order,
          ),
          letters!,
          tag,
        )
      : found.flatMap((section, at) => {
          const items = shownOf(featuredFirst(inOrder(rest[at]!, order)));
          const isGone = !items.length && (isChosen || best.length > 0);
          return isGone ? [] : [{...section, items}];
        });
  return best.length ? [top, ...others] : others;
};
