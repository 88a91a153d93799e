import type {Item, Section} from '../model/content.js';

/**
 * Sections as content of their own: an item does not belong under one that is not there, or comes
 * later, and says nothing that the published format has no field for.
 */
export const selfContained = (sections: readonly Section[]): readonly Section[] =>
  sections.map((section) => {
    const earlier = new Set<string>();
    const items = section.items.map((item): Item => {
      earlier.add(item.id);
      const {parent} = item;
      const isUnder = parent !== undefined && parent !== item.id && earlier.has(parent);
      if (item.source === undefined && (isUnder || parent === undefined)) return item;
      const own = Object.entries(item).filter(
        ([name]) => name !== 'source' && (isUnder || name !== 'parent'),
      );
      return Object.fromEntries(own) as Item;
    });
    const {id, title, description} = section;
    return {
      id,
      ...(title !== undefined && {title}),
      ...(description !== undefined && {description}),
      items,
    };
  });
