import type {Content, Item, Section} from './schema.js';

export type {Content, Item, Section} from './schema.js';

/** Which items of a content, and how many. Empty lists choose everything. */
export interface Selection {
  /** Ids of sections. */
  readonly sections: readonly string[];
  /** Tags of which an item must have one. */
  readonly tags: readonly string[];
  /** Ids of items. */
  readonly ids: readonly string[];
  /** The most items in all. */
  readonly limit: number;
}

const chosen = (wanted: readonly string[], values: readonly string[]): boolean =>
  !wanted.length || values.some((value) => wanted.includes(value));

/**
 * The sections and items that a selection names, in the order of the content. A section that is
 * empty in the content stays where no items are chosen; one that the choice empties goes.
 */
export const selectSections = (content: Content, selection: Selection): readonly Section[] => {
  let left = selection.limit;
  const all = !selection.ids.length && !selection.tags.length;
  return content.sections.flatMap((section) => {
    if (!chosen(selection.sections, [section.id])) return [];
    const matching = all
      ? section.items
      : section.items.filter(
          ({id, tags = []}) => chosen(selection.ids, [id]) && chosen(selection.tags, tags),
        );
    const items = matching.length > left ? matching.slice(0, left) : matching;
    left -= items.length;
    const empty = !section.items.length && all && left > 0;
    return items.length || empty ? [{...section, items}] : [];
  });
};

export const allItems = (sections: readonly Section[]): readonly Item[] =>
  sections.flatMap(({items}) => items);

/** Items by the id of the item of the list that they belong under; `undefined` for the others. */
export const groupByParent = (
  items: readonly Item[],
): ReadonlyMap<string | undefined, readonly Item[]> => {
  const ids = new Set(items.map(({id}) => id));
  const groups = new Map<string | undefined, Item[]>();
  for (const item of items) {
    const parent = ids.has(item.parent!) ? item.parent : undefined;
    const group = groups.get(parent);
    if (group) group.push(item);
    else groups.set(parent, [item]);
  }
  return groups;
};

const mergeNames = (
  all: readonly NonNullable<Content['names']>[],
): NonNullable<Content['names']> => {
  const merged = new Map<string, readonly string[]>();
  for (const [language, names] of all.flatMap(Object.entries<readonly string[]>)) {
    merged.set(language, [...(merged.get(language) ?? []), ...names]);
  }
  return Object.fromEntries(merged);
};

/**
 * Several contents as one. Sections of one id are joined; of items of one id the last one stands,
 * in the place of the first.
 */
export const mergeContents = (contents: readonly Content[]): Content => {
  const sections = new Map<string, Section>();
  const entries = new Map<string, {readonly item: Item; readonly home: string}>();
  for (const section of contents.flatMap((content) => content.sections)) {
    sections.set(section.id, {...section, ...sections.get(section.id)});
    for (const item of section.items) {
      entries.set(item.id, {item, home: entries.get(item.id)?.home ?? section.id});
    }
  }
  const items = new Map<string, Item[]>([...sections.keys()].map((id) => [id, []]));
  for (const {item, home} of entries.values()) items.get(home)!.push(item);
  return {
    sections: [...sections.values()].map((section) => ({
      ...section,
      items: items.get(section.id)!,
    })),
    names: mergeNames(contents.map(({names = {}}) => names)),
  };
};
