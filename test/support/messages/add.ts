import {search, settled, type tags} from '../bundle.js';
import {shown, type Frame} from '../frame.js';

type Tag = (typeof tags)[number];
export type Attributes = Readonly<Record<string, string>>;

/** How a message comes to be read. */
export type Way = readonly [
  /** The part that it stands in, or a selector where that is no part of its own. */
  place: string,
  show: (frame: Frame) => Promise<Element>,
  /** The attribute that it stands in; without it, it is text. */
  attribute?: string,
];

/** Ways by the ids of messages. */
export type Ways = Readonly<Record<string, Way>>;

/** Finds what a way names. */
export const selectorOf = (place: string): string =>
  /^[\w-]+$/.test(place) ? `[part~="${place}"]` : place;

/** An element in a page, alone. */
export const add = (frame: Frame, tag: Tag, attributes: Attributes = {}): Element => {
  const element = frame.document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  frame.document.body.replaceChildren(element);
  return element;
};

export const addSettled = async (
  frame: Frame,
  tag: Tag,
  attributes?: Attributes,
): Promise<Element> => {
  const element = add(frame, tag, attributes);
  await settled(element);
  return element;
};

/** An element that shows some items, or some content. */
export const addContent = async (
  frame: Frame,
  tag: Tag,
  content: readonly object[] | object,
  attributes?: Attributes,
): Promise<Element> => {
  const element = add(frame, tag, attributes);
  Object.assign(element, {content: Array.isArray(content) ? {items: content} : content});
  await settled(element);
  return element;
};

/** Searches in a directory, and gives it back. */
export const searched = async (directory: Element, query: string): Promise<Element> => {
  await search(directory, query);
  return directory;
};

/** Resolves with what a place names, once it is there. */
export const appear = <Found extends HTMLElement>(
  element: Element,
  place: string,
): Promise<Found> =>
  new Promise((resolve) => {
    const look = () => {
      const found = element.shadowRoot!.querySelector<Found>(selectorOf(place));
      if (!found) return;
      observer.disconnect();
      resolve(found);
    };
    const observer = new MutationObserver(look);
    observer.observe(element.shadowRoot!, {childList: true, subtree: true, attributes: true});
    look();
  });

/** Chooses in a control as a reader does; resolves when what is left is shown. */
export const choose = async (element: Element, id: string, value: string): Promise<void> => {
  const {Event} = element.ownerDocument.defaultView!;
  const select = await appear<HTMLSelectElement>(element, `#${id}`);
  const filtered = new Promise((resolve) => {
    element.addEventListener('iro-filter', resolve, {once: true});
  });
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await filtered;
  await shown(element);
};
