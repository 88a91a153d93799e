import {decodeEntities, markupToText, oneLine, shorten, TextBuilder} from '../plain-text.js';
import {childrenNamed, innerText, type XmlElement} from './xml.js';

/** How long a summary made of a whole text is, in characters. */
const summaryLength = 300;

/** How much of a text is read for a summary: collapsed white space may make it shorter. */
const enough = 2000;

/** How text in an element is written down. */
type Notation = 'text' | 'markup' | 'elements' | 'other';

const hasElements = (element: XmlElement): boolean =>
  element.children.some((child) => typeof child !== 'string');

const addElement = (element: XmlElement, text: TextBuilder): void => {
  for (const child of element.children) {
    if (typeof child === 'string') {
      text.add(child);
    } else {
      text.open(child.name);
      addElement(child, text);
      text.close(child.name);
    }
  }
};

const modeOf = (element: XmlElement): string | undefined =>
  element.attributes.get('mode')?.trim().toLowerCase();

/** Atom 0.3 says so; before Atom 1.0 was done, a type without any notation of its own said it too. */
const isBase64 = (element: XmlElement): boolean =>
  modeOf(element) === 'base64' ||
  element.attributes.get('type')?.trim().toLowerCase() === 'application/octet-stream';

/** The notation of an Atom text: RFC 4287, 3.1 and 4.1.3, and the `mode` of Atom 0.3. */
const atomNotation = (element: XmlElement): Notation => {
  const type = (element.attributes.get('type') ?? 'text').trim().toLowerCase();
  const mode = modeOf(element);
  if (isBase64(element) && /^text|html|octet-stream/.test(type)) return 'markup';
  if (type === 'html' || type.startsWith('text/html')) {
    return hasElements(element) ? 'elements' : 'markup';
  }
  if (type === 'xhtml' || type === 'application/xhtml+xml') {
    return mode === 'escaped' ? 'markup' : 'elements';
  }
  // a title of another type is still there to be read
  if (type === 'text' || type.startsWith('text/') || element.name === 'atom:title') {
    return hasElements(element) ? 'elements' : 'text';
  }
  return 'other';
};

const notationOf = (element: XmlElement): Notation => {
  if (element.name.startsWith('atom:')) return atomNotation(element);
  const type = element.attributes.get('type')?.trim().toLowerCase();
  if (element.name.startsWith('media:') && (type === undefined || type === 'plain')) {
    return 'text';
  }
  // Atom without its namespace says how, as RSS never does
  if (type !== undefined && /^(text|html|xhtml)$|\//.test(type)) return atomNotation(element);
  return hasElements(element) ? 'elements' : 'markup';
};

/** Markup that was escaped, or, in Atom 0.3, written in base 64. */
const markupIn = (element: XmlElement): string => {
  const text = innerText(element);
  if (!isBase64(element)) return text;
  try {
    const bytes = atob(text.replace(/\s+/g, ''));
    return new TextDecoder('utf-8', {fatal: true}).decode(
      Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)),
    );
  } catch {
    return '';
  }
};

/** The text of an element, in lines, without markup. */
const readText = (element: XmlElement, length = Infinity): string => {
  const notation = notationOf(element);
  if (notation === 'other') return '';
  if (notation === 'markup') return markupToText(markupIn(element), length);
  const text = new TextBuilder();
  if (notation === 'elements') addElement(element, text);
  else
    text.add(
      element.name.startsWith('atom:') ? innerText(element) : decodeEntities(innerText(element)),
    );
  return text.toString();
};

/** A text and the element that it is of. */
export interface ElementText {
  readonly text: string;
  readonly element: XmlElement;
}

/** The first of some elements with a text in it. */
const firstText = (
  elements: readonly XmlElement[],
  read: (element: XmlElement) => string,
): ElementText | undefined => {
  for (const element of elements) {
    const text = read(element);
    if (text) return {text, element};
  }
  return undefined;
};

const inOrder = (parent: XmlElement, names: readonly string[]): readonly XmlElement[] =>
  parent.children.length ? names.flatMap((name) => childrenNamed(parent, name)) : [];

/** The title of an entry or a feed, in one line. */
export const readTitle = (parent: XmlElement): ElementText | undefined =>
  firstText(inOrder(parent, ['title', 'atom:title', 'dc:title', 'media:title']), (element) =>
    oneLine(readText(element)),
  );

/** The summary of an entry or a feed; where it has none, the beginning of its whole text. */
export const readSummary = (parent: XmlElement): ElementText | undefined =>
  firstText(
    inOrder(parent, [
      ...['description', 'summary', 'atom:summary', 'subtitle', 'atom:subtitle', 'atom:tagline'],
      ...['dc:description', 'itunes:summary', 'itunes:subtitle', 'media:description'],
    ]),
    (element) => readText(element),
  ) ??
  firstText(
    inOrder(parent, [
      'content:encoded',
      'content',
      'atom:content',
      'xhtml:body',
      'body',
      'fulltext',
    ]),
    (element) => shorten(readText(element, enough), summaryLength),
  );

/** The texts of simple elements: ids, dates, names. */
export const readPlain = (parent: XmlElement, ...names: readonly string[]): string | undefined =>
  firstText(
    inOrder(parent, names).filter(({cut}) => !cut),
    (element) => oneLine(innerText(element)),
  )?.text;

/** The beginning of a text, for what has no title. */
export const titleOf = (text: string): string => shorten(oneLine(text), 80);

/** The beginning of a whole text, for what has no summary. */
export const summaryOf = (text: string): string => shorten(text, summaryLength);

/** How much of markup is to be read for `summaryOf`. */
export const enoughForSummary = enough;
