import type {Item, Section} from '../model/content.js';

/** What a section says of itself, but for what the published format has no field for. */
export const aboutSection = ({id, title, description}: Section): Omit<Section, 'items'> => ({
  id,
  ...(title !== undefined && {title}),
  ...(description !== undefined && {description}),
});

/**
 * The items of a section as content of their own: one does not belong under another that is not there,
 * or comes later, and says nothing that the published format has no field for.
 */
export function* selfContainedItems({items}: Section): Generator<Item, void> {
  const earlier = new Set<string>();
  for (const item of items) {
    earlier.add(item.id);
    const {parent} = item;
    const isUnder = parent !== undefined && parent !== item.id && earlier.has(parent);
    if (item.source === undefined && (isUnder || parent === undefined)) {
      yield item;
      continue;
    }
    const own = Object.entries(item).filter(
      ([name]) => name !== 'source' && (isUnder || name !== 'parent'),
    );
    yield Object.fromEntries(own) as Item;
  }
}
