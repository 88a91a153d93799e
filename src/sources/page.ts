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

const readEntry = (entry: Element): ListEntry => {
  const link = entry.matches('a[href]') ? entry : entry.querySelector('a[href]');
  const text = entry.textContent;
  const title = link?.textContent ?? text;
  return {
    title,
    rest: text.replace(title, ''),
    url: link instanceof HTMLAnchorElement ? link.href : undefined,
    language: (link ?? entry).closest('[lang]')?.getAttribute('lang') ?? undefined,
    linkLanguage: link?.getAttribute('hreflang') ?? undefined,
  };
};

/** The entries of a list in the page: its list items, else its links. */
export const readListEntries = (list: Element): readonly ListEntry[] => {
  const items = list.querySelectorAll('li');
  return [...(items.length ? items : list.querySelectorAll('a[href]'))].map(readEntry);
};
