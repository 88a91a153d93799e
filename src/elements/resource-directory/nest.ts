import {groupByParent, type Item} from '../../model/content.js';

/** Items of a section by what they belong under, and those that others belong under. */
interface Nested {
  readonly byParent: ReturnType<typeof groupByParent>;
  readonly parents: ReadonlySet<Item>;
}

const known = new WeakMap<readonly Item[], Nested>();

/** The same as long as the items are the same: lists know by that whether anything changed. */
export const nest = (items: readonly Item[]): Nested => {
  let nested = known.get(items);
  if (!nested) {
    const isFlat = items.every(({parent}) => parent === undefined);
    const byParent = isFlat ? new Map([[undefined, items]]) : groupByParent(items);
    nested = {byParent, parents: new Set(isFlat ? [] : items.filter(({id}) => byParent.has(id)))};
    known.set(items, nested);
  }
  return nested;
};
