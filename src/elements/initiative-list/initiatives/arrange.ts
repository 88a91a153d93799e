import type {Item, Section} from '../../../model/content.js';

/** What decides what is shown, and in which order. */
export interface Arrangement {
  /** Whether a reader's choices leave an item. */
  readonly isWanted: (item: Item) => boolean;
  /** Whether a reader chose anything: sections that are left empty go then. */
  readonly isNarrowed: boolean;
  /** Id of the item that stands first; empty for none, undefined for what the content says. */
  readonly featured: string | undefined;
  /** How many items are shown, those under others aside. */
  readonly most: number;
}

/** The items of one section as they are shown. */
export interface ArrangedItems {
  /** Items by the id of the one that they stand under. */
  readonly under: ReadonlyMap<string, readonly Item[]>;
  /** The item that is larger than the others, where it is in this section. */
  readonly large: Item | undefined;
}

export interface Arranged {
  /** Sections with the items that stand under no other. */
  readonly sections: readonly Section[];
  /** What else there is to the items of each. */
  readonly of: ReadonlyMap<readonly Item[], ArrangedItems>;
  /** How many items the choices leave, be they shown or not. */
  readonly count: number;
  /** How many more there are to be shown, those under others aside. */
  readonly left: number;
}

interface Group {
  readonly section: Section;
  readonly top: readonly Item[];
  readonly under: ReadonlyMap<string, readonly Item[]>;
}

/** Items whose parent is not on view stand at the top, as does the one that the page chose. */
const group = (section: Section, {isWanted, featured}: Arrangement): Group => {
  const items = section.items.filter(isWanted);
  const ids = new Set(items.map(({id}) => id));
  const top: Item[] = [];
  const under = new Map<string, Item[]>();
  for (const item of items) {
    const {parent} = item;
    if (parent === undefined || !ids.has(parent) || item.id === featured) top.push(item);
    else if (under.has(parent)) under.get(parent)!.push(item);
    else under.set(parent, [item]);
  }
  return {section, top, under};
};

const findLarge = (groups: readonly Group[], featured: string | undefined): Item | undefined =>
  groups
    .flatMap(({top}) => top)
    .find((item) => (featured === undefined ? item.featured : item.id === featured));

export const arrange = (sections: readonly Section[], arrangement: Arrangement): Arranged => {
  const {isNarrowed, featured, most} = arrangement;
  const groups = sections.map((section) => group(section, arrangement));
  const large = findLarge(groups, featured);
  const rank = (item: Item) => (item === large ? 0 : item.featured ? 1 : 2);
  const inOrder = (items: readonly Item[]) =>
    items.toSorted((one, other) => rank(one) - rank(other));
  const of = new Map<readonly Item[], ArrangedItems>();
  let room = most;
  let left = 0;
  const shown = groups.flatMap(({section, top, under}): readonly Section[] => {
    const items = inOrder(top).slice(0, room);
    left += top.length - items.length;
    const isEmpty = !section.items.length && !isNarrowed && room > 0;
    room -= items.length;
    if (!items.length && !isEmpty) return [];
    of.set(items, {
      under: new Map([...under].map(([id, some]) => [id, inOrder(some)])),
      large: large && items.includes(large) ? large : undefined,
    });
    return [{...section, items}];
  });
  const count = groups.reduce(
    (sum, {top, under}) =>
      [...under.values()].reduce((all, some) => all + some.length, sum + top.length),
    0,
  );
  return {sections: shown, of, count, left};
};
