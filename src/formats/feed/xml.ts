import type {FormatContext} from '../format.js';
import {decodeEntities} from '../plain-text.js';
import {canonicalName, namespacesAt, type Namespaces} from './namespaces.js';
import {XmlScanner, type XmlToken} from './xml-scanner.js';

/** An element of a feed. */
export interface XmlElement {
  /** In lower case, with the prefix that `namespaces.ts` gives. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: XmlElement | undefined;
  readonly namespaces: Namespaces | undefined;
  readonly children: (XmlElement | string)[];
  /** Where it starts in the text. */
  readonly start: number;
  /** Whether the text ended in it. */
  cut: boolean;
}

export interface XmlDocument {
  /** The element that the feed is in; undefined where there is none. */
  readonly root: XmlElement | undefined;
  /** Where the text breaks the rules of XML. */
  readonly faults: readonly number[];
}

/** Elements are read this deep; what is deeper is text of the deepest. */
const deepest = 100;

/** Faults of which the place is kept. */
const mostFaults = 100;

/** Tokens that are read between two pauses. */
const tokensAtOnce = 2000;

const roots: ReadonlySet<string> = new Set(['rss', 'rdf:rdf', 'feed', 'atom:feed', 'atom:entry']);
const containers: ReadonlySet<string> = new Set([...roots, 'channel']);
export const entryNames: ReadonlySet<string> = new Set([
  ...['item', 'entry', 'atom:entry', 'atom:item'],
]);

/** What an entry or a feed consists of: inside one that is not closed, it belongs beside it. */
const isFieldName = (name: string): boolean =>
  /^((atom|dc|dcterms|media|content|feedburner|itunes):.*|title|link|description|guid|pubdate|author|category|enclosure|comments|source|language|id|updated|published|summary|content)$/.test(
    name,
  );

/** Characters that XML has no place for, and ampersands that start nothing that it knows. */
const faultyText =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F]|&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/i;

/** The same where a document type may have declared more. */
const faultyTypedText =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F]|&(?!(?:[a-z][\da-z]{0,30}|#\d{1,7}|#x[\da-f]{1,6});)/i;

const isWhole = ({name}: XmlElement): boolean => containers.has(name) || entryNames.has(name);

class TreeBuilder {
  readonly faults: number[] = [];
  root: XmlElement | undefined;
  hasDocumentType = false;
  readonly #stack: XmlElement[] = [];
  /** How many elements are open below the deepest. */
  #tooDeep = 0;
  #done = false;
  #hasMore = false;

  onFault = (offset: number): void => {
    if (this.faults.length < mostFaults) this.faults.push(offset);
  };

  take(token: XmlToken): void {
    if (this.#done) {
      if (token.kind === 'open') this.#findMore(token.start);
      return;
    }
    if (token.kind === 'open') this.#open(token);
    else if (token.kind === 'close') this.#close(token.name, token.start);
    else this.#addText(token);
  }

  /** Behind the feed: one report is enough. */
  #findMore(start: number): void {
    if (!this.#hasMore) this.onFault(start);
    this.#hasMore = true;
  }

  /** At the end of the text. */
  finish(cut: boolean, length: number): void {
    if (this.#done || !this.root) return;
    this.onFault(length);
    const last = this.#stack.at(-1);
    if (last) last.cut = cut || last.children.length > 0;
    this.#closeDownTo(0);
  }

  #addText({kind, text, start}: Extract<XmlToken, {readonly text: string}>): void {
    const last = this.#stack.at(-1);
    if (!last) {
      if (text.trim()) this.onFault(start);
      return;
    }
    if (kind === 'section') {
      last.children.push(text);
      return;
    }
    const decoded = decodeEntities(text);
    if (this.faults.length < mostFaults) this.#findFault(text, decoded, start);
    last.children.push(decoded);
  }

  #findFault(text: string, decoded: string, start: number): void {
    const fault = (this.hasDocumentType ? faultyTypedText : faultyText).exec(text);
    if (fault) this.onFault(start + fault.index);
    // an entity of the document type, which is not expanded
    else if (decoded === text && text.includes('&')) this.onFault(start + text.indexOf('&'));
  }

  #open({name: written, attributes: raw, empty, start}: Extract<XmlToken, {kind: 'open'}>): void {
    if (this.#stack.length >= deepest) {
      if (!empty) this.#tooDeep += 1;
      return;
    }
    const around = this.#stack.at(-1);
    const namespaces = namespacesAt(raw, around?.namespaces);
    const name = canonicalName(written, namespaces);
    if (!this.root && roots.has(name)) {
      if (around) this.onFault(start);
      this.#stack.length = 0;
    } else if (this.root && entryNames.has(name)) {
      this.#closeToContainer(start);
    }
    const attributes = raw.size ? decodeAttributes(raw, namespaces) : raw;
    const parent = this.#stack.at(-1);
    const element: XmlElement = {
      name,
      attributes,
      parent,
      namespaces,
      children: [],
      start,
      cut: false,
    };
    if (!this.root && roots.has(name)) this.root = element;
    else if (this.root) parent?.children.push(element);
    this.#stack.push(element);
    if (empty) this.#pop();
  }

  /** Entries are in nothing but a feed: what is open in between was not closed. */
  #closeToContainer(start: number): void {
    const index = this.#stack.findLastIndex(({name}) => containers.has(name));
    const open = this.#stack[index + 1];
    if (index < 0 || !open) return;
    // a list of entries may be in an element of its own
    if (this.#stack.length === index + 2 && open.name === 'items') return;
    this.onFault(start);
    this.#closeDownTo(index + 1);
  }

  #close(written: string, start: number): void {
    if (this.#tooDeep > 0) {
      this.#tooDeep -= 1;
      return;
    }
    const around = this.#stack.at(-1);
    const name = canonicalName(written, around?.namespaces);
    const index = this.#stack.findLastIndex((element) => element.name === name);
    if (index < 0) {
      this.onFault(start);
      return;
    }
    if (index < this.#stack.length - 1) this.onFault(start);
    this.#closeDownTo(index + 1);
    this.#pop();
  }

  /** Closes what was left open, the innermost first; what belongs beside it goes there. */
  #closeDownTo(length: number): void {
    while (this.#stack.length > length) {
      const element = this.#pop();
      const whole = this.#stack.findLast(isWhole);
      if (!whole || isWhole(element)) continue;
      const first = element.children.findIndex(
        (child) => typeof child !== 'string' && isFieldName(child.name),
      );
      if (first < 0) continue;
      for (const child of element.children.splice(first)) whole.children.push(child);
    }
    this.#tooDeep = 0;
  }

  #pop(): XmlElement {
    const element = this.#stack.pop()!;
    if (element === this.root) this.#done = true;
    return element;
  }
}

const decodeAttributes = (
  raw: ReadonlyMap<string, string>,
  namespaces: Namespaces | undefined,
): ReadonlyMap<string, string> => {
  const attributes = new Map<string, string>();
  for (const [name, value] of raw) {
    // names without a prefix are in no namespace
    const canonical = name.includes(':') ? canonicalName(name, namespaces) : name;
    attributes.set(canonical, decodeEntities(value));
  }
  return attributes;
};

/** Reads the tree of a feed, as far as it goes, whatever the text. */
export const readXml = async (
  text: string,
  pause: FormatContext['pause'],
): Promise<XmlDocument> => {
  const builder = new TreeBuilder();
  const scanner = new XmlScanner(text, builder.onFault);
  let token = scanner.next();
  for (let count = 1; token; count += 1) {
    builder.hasDocumentType = scanner.hasDocumentType;
    builder.take(token);
    const wait = count % tokensAtOnce === 0 ? pause() : undefined;
    if (wait) await wait;
    token = scanner.next();
  }
  builder.finish(scanner.cut, text.length);
  return {root: builder.root, faults: builder.faults};
};

/** The text in an element, tags left out. */
export const innerText = (element: XmlElement): string => {
  let text = '';
  for (const child of element.children)
    text += typeof child === 'string' ? child : innerText(child);
  return text;
};

type ElementsByName = ReadonlyMap<string, readonly XmlElement[]>;

const none: readonly XmlElement[] = [];

/** Entries are asked for some forty names each. */
const indexes = new WeakMap<XmlElement, ElementsByName>();

const indexOf = (element: XmlElement): ElementsByName => {
  const known = indexes.get(element);
  if (known) return known;
  const index = new Map<string, XmlElement[]>();
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    const same = index.get(child.name);
    if (same) same.push(child);
    else index.set(child.name, [child]);
  }
  indexes.set(element, index);
  return index;
};

/** The elements of given names right inside another, in the order of the text. */
export const childrenNamed = (
  element: XmlElement,
  ...names: readonly string[]
): readonly XmlElement[] => {
  if (!element.children.length) return none;
  const index = indexOf(element);
  const found = names.filter((name) => index.has(name));
  if (found.length < 2) return found.length ? index.get(found[0]!)! : none;
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && found.includes(child.name),
  );
};
