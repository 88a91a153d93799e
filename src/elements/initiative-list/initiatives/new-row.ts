/** Which row a reader asked for: that of an item of a section, both by their place. */
export interface RowPlace {
  readonly section: number;
  readonly item: number;
}

const rowAt = (root: ParentNode, {section, item}: RowPlace): Element | undefined => {
  const sections = root.querySelectorAll('[part="section"]');
  const list = sections[section]?.querySelector('[part="section-content"] > [part="list"]');
  const rows = list?.matches('.long')
    ? list.querySelectorAll(':scope > .rows:not([hidden]) > .group > [part="item"]')
    : list?.children;
  return rows?.[item];
};

const focusRow = (row: Element): void => {
  const title = row.querySelector<HTMLElement>('[part="title"]');
  if (!title) return;
  title.tabIndex = -1;
  title.focus({preventScroll: true});
  row.scrollIntoView({block: 'nearest'});
};

/**
 * Puts the keyboard on the title of a row as soon as it is there: long lists are filled bit by bit.
 * What comes back calls that off.
 */
export const focusNewRow = (root: Node & ParentNode, place: RowPlace): (() => void) => {
  const look = (): boolean => {
    const row = rowAt(root, place);
    if (row) focusRow(row);
    return Boolean(row);
  };
  if (look()) return () => undefined;
  const observer = new MutationObserver(() => {
    if (look()) observer.disconnect();
  });
  observer.observe(root, {childList: true, subtree: true});
  return () => observer.disconnect();
};
