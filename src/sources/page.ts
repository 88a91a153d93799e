import type {ListEntry} from '../formats/html-list.js';

/** The text of the JSON script inside a tag, or undefined where there is none. */
export const readInlineJson = (host: Element): string | undefined =>
  host.querySelector(':scope > script[type="application/json"]')?.textContent;

/** Calls back whenever the children of an element change. Gives a function that ends it. */
export const observeChildren = (host: Element, changed: () => void): (() => void) => {
  const observer = new MutationObserver(changed);
  observer.observe(host, {childList: true, characterData: true, subtree: true});
  return () => observer.disconnect();
};

const pageParsed = (): Promise<void> =>
  document.readyState === 'loading'
    ? new Promise((resolve) => {
        document.addEventListener('DOMContentLoaded', () => resolve(), {once: true});
      })
    : Promise.resolve();

/** The element of an id near the host: in its own root, else in the document, once that is parsed. */
export const findElement = async (id: string, host: Element): Promise<Element | undefined> => {
  const find = () => {
    const root = host.getRootNode();
    return (
      (root instanceof ShadowRoot ? root.getElementById(id) : null) ?? document.getElementById(id)
    );
  };
  const found = find();
  if (found) return found;
  await pageParsed();
  return find() ?? undefined;
};

const lists = 'ul, ol, dl';

/** Text of an entry without the lists inside it; `except` is left out as well. */
const ownText = (entry: Element, except?: Element): string =>
  [...entry.childNodes]
    .map((node) => {
      if (node === except) return '';
      if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? node.nodeValue : '';
      return node.matches(lists) ? '' : ownText(node, except);
    })
    .join('');

/** The first link of an entry that is in no list inside it. */
const findLink = (entry: Element): HTMLAnchorElement | undefined =>
  [entry, ...entry.querySelectorAll('a[href]')].find(
    (link): link is HTMLAnchorElement =>
      link instanceof HTMLAnchorElement && link.closest('li') === entry.closest('li'),
  );

const readEntry = (entry: Element): ListEntry => {
  const link = findLink(entry);
  const linkText = link && (ownText(link).trim() || link.querySelector('img')?.alt);
  return {
    title: linkText ?? ownText(entry),
    rest: link && link !== entry ? ownText(entry, link) : '',
    url: link?.href,
    language: (link ?? entry).closest('[lang]')?.getAttribute('lang') ?? undefined,
    linkLanguage: link?.getAttribute('hreflang') ?? undefined,
  };
};

/** The entries of a list in the page: its list items, else its links. */
export const readListEntries = (list: Element): readonly ListEntry[] => {
  const items = list.querySelectorAll('li');
  return [...(items.length ? items : list.querySelectorAll('a[href]'))].map(readEntry);
};
