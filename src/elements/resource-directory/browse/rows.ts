/** Finds entries among the rows on view, and rows by their entries. */
import type {Item} from '../../../model/content.js';
import {groupsOnView} from '../../shared/long-list/groups.js';
import {itemFragment, pageWithFragment} from './fragment.js';

/** A title, with the item that it was rendered of; a copied one knows only its place. */
type Title = HTMLElement & {readonly entry?: Item};

type Container = HTMLElement & {readonly rows?: {readonly items: readonly Item[]}};

/** How many rows of a long list stand before those of a group. */
const startOf = (group: Element, list: Element): number => {
  let start = 0;
  for (const earlier of groupsOnView(list)) {
    if (earlier === group) break;
    start += earlier.childElementCount;
  }
  return start;
};

/** Where a fragment of this page is, on pages too whose `<base>` is elsewhere. */
export const hrefOf = (id: string): string => {
  const fragment = itemFragment(id);
  const page = pageWithFragment('');
  return document.baseURI.replace(/#.*/s, '') === page ? fragment : page + fragment;
};

/** Items of the rows of a group. */
const itemsOf = (group: Element): ReadonlyMap<Element, Item> => {
  const list = group.closest<Container>('.long')!;
  const start = startOf(group, list);
  return new Map([...group.children].map((row, at) => [row, list.rows!.items[start + at]!]));
};

/**
 * Gives permalinks their addresses. They are not rendered with them: rows of one shape are copies, and
 * each would be of a shape of its own.
 *
 * @param rows a group of a long list, or whatever holds rows that were rendered
 * @param go called where a reader follows one
 */
export const addressPermalinks = (
  rows: ParentNode,
  go: (event: Event, id: string) => void,
): void => {
  const isGroup = rows instanceof Element && rows.matches('.group');
  const items = isGroup ? itemsOf(rows) : undefined;
  for (const link of rows.querySelectorAll<HTMLAnchorElement>('[part="permalink"]')) {
    const title = link.previousElementSibling as Title;
    const item = title.entry ?? items?.get(link.parentElement!);
    if (!item) continue;
    link.setAttribute('href', hrefOf(item.id));
    link.onclick = (event) => go(event, item.id);
  }
};

const inLongList = (container: Container, id: string): Element | undefined => {
  const at = container.rows?.items.findIndex((item) => item.id === id) ?? -1;
  if (at < 0) return undefined;
  let start = 0;
  for (const group of groupsOnView(container)) {
    const row = group.children[at - start];
    if (row) return row.querySelector(':scope > [part="title"]') ?? undefined;
    start += group.childElementCount;
  }
  return undefined;
};

/** The title of an entry, where its row is there. */
export const findTitle = (root: ParentNode, id: string): HTMLElement | undefined => {
  for (const container of root.querySelectorAll<Container>('.long')) {
    const title = inLongList(container, id);
    if (title) return title as HTMLElement;
  }
  return [...root.querySelectorAll<Title>('[part="title"]')].find(
    (title) => title.entry?.id === id && !title.closest('[hidden]'),
  );
};
