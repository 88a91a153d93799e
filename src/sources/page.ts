import type {ListEntry, ListGroup} from '../formats/html-list.js';

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

/** The element of an id near the host: in its own root, else in the document. */
export const lookUp = (id: string, host: Element): Element | undefined => {
  const root = host.getRootNode();
  return (
    (root instanceof ShadowRoot ? root.getElementById(id) : null) ??
    document.getElementById(id) ??
    undefined
  );
};

/** The same, once the page is parsed if it is not there before. */
export const findElement = async (id: string, host: Element): Promise<Element | undefined> => {
  const found = lookUp(id, host);
  if (found) return found;
  await pageParsed();
  return lookUp(id, host);
};

const lists = 'ul, ol, dl';

const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

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

const languageOf = (element: Element): string | undefined =>
  element.closest('[lang]')?.getAttribute('lang') ?? undefined;

const readEntry = (entry: Element): ListEntry => {
  const link = findLink(entry);
  const linkText = link && (ownText(link).trim() || link.querySelector('img')?.alt);
  return {
    title: linkText ?? ownText(entry),
    rest: link && link !== entry ? ownText(entry, link) : '',
    url: link?.href,
    language: languageOf(link ?? entry),
    linkLanguage: link?.getAttribute('hreflang') ?? undefined,
  };
};

/** A group while its entries are collected. */
type OpenGroup = ListGroup & {readonly entries: ListEntry[]};

/** Reads the entries of a list in the order of the page, and what they stand under. */
class ListReader {
  readonly groups: OpenGroup[] = [];
  /** Selects what is an entry. */
  readonly #entries: string;
  /** The group of each list; entries outside are in that of no list. */
  readonly #groupOf = new Map<Element | undefined, OpenGroup>();
  readonly #root: Element;

  constructor(root: Element) {
    this.#root = root;
    this.#entries = root.querySelector('li') ? 'li' : 'a[href]';
  }

  read(): readonly ListGroup[] {
    for (const element of this.#root.querySelectorAll(`${this.#entries}, ${headings}`)) {
      if (element.matches(headings) && !element.closest('li')) this.#startSection(element);
      else if (element.matches(this.#entries)) this.#addEntry(element);
    }
    // a heading with nothing of its own below it
    return this.groups.filter(({entries}) => entries.length);
  }

  #open(title: string | undefined, from: Element, rest = ''): OpenGroup {
    const id = title === undefined || !from.id ? undefined : from.id;
    const group = {title, rest, id, language: languageOf(from), entries: []};
    this.groups.push(group);
    return group;
  }

  #startSection(heading: Element): void {
    const title = ownText(heading).trim();
    if (title) this.#groupOf.set(undefined, this.#open(title, heading));
  }

  /** The entry of an outer list that holds the list of this one, inside the root. */
  #holderOf(entry: Element): Element | undefined {
    const holder = entry.parentElement?.closest('li');
    return holder && this.#root.contains(holder) && holder !== this.#root ? holder : undefined;
  }

  #groupFor(entry: Element): OpenGroup {
    const holder = this.#holderOf(entry);
    const known = this.#groupOf.get(holder);
    if (known) return known;
    const group = this.#open(undefined, entry);
    this.#groupOf.set(holder, group);
    return group;
  }

  #addEntry(entry: Element): void {
    if (!entry.querySelector('li')) {
      this.#groupFor(entry).entries.push(readEntry(entry));
      return;
    }
    const own = readEntry(entry);
    const title = own.title.trim();
    const group = this.#open(title || undefined, entry, own.url === undefined ? own.rest : '');
    this.#groupOf.set(entry, group);
    // what holds a list and leads somewhere itself is the first of its entries
    if (own.url !== undefined && title) group.entries.push(own);
  }
}

/**
 * The entries of a list in the page: its list items, else its links. Those of a list in a list are
 * a group named after the item that holds it, those below a heading one named after that.
 */
export const readListEntries = (list: Element): readonly ListGroup[] => new ListReader(list).read();
