import type {Item} from '../../../model/content.js';
import {pickText, type LocalisedText} from '../../../model/text.js';
import {createGroup} from './groups.js';

/** Fields that differ from row to row; whatever else a row says makes a shape of its own. */
const textFields = ['title', 'description'] as const;

type TextField = (typeof textFields)[number];
type Hole = TextField | 'url';

/** What stands in an example where the text of a field belongs. Private use: in no content. */
const marks: Readonly<Record<Hole, string>> = {
  title: '\ue000\ue001',
  description: '\ue000\ue002',
  url: '\ue000\ue003',
};

/** Where in a row the text of a field goes. */
interface Place {
  /** Positions among the children, from the row down; each is the way to a node. */
  readonly path: readonly number[];
  /** The attribute; undefined for the text of a node. */
  readonly attribute: string | undefined;
  /** What stands there, with the mark. */
  readonly pattern: string;
  readonly hole: Hole;
}

/** Rows that differ in nothing but the texts of the holes. */
interface Shape {
  readonly example: Element;
  /** A group of copies of it; made when first needed. */
  group?: Element;
  readonly places: readonly Place[];
  /** Fields that the row reads, with what it found; holes aside. */
  readonly read: readonly (readonly [keyof Item, unknown])[];
  /** Of each text that it reads the language that was picked. */
  readonly languages: readonly (readonly [TextField, string | undefined])[];
  readonly hasUrl: boolean;
}

/** Rows of more shapes than these are hardly of one list. */
const mostShapes = 24;

const isText = (name: string): name is TextField => textFields.some((field) => field === name);

const same = (one: unknown, other: unknown): boolean =>
  Object.is(one, other) ||
  (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));

/** The language picked of a text: null where there is no text. */
const languageOf = (text: LocalisedText | undefined, tag: string): string | null | undefined => {
  if (typeof text === 'string') return undefined;
  return text === undefined ? null : pickText(text, tag).language;
};

/** An item with marks for its texts, that notes which of its fields are read. */
const exampleOf = (item: Item, tag: string, read: Set<keyof Item>): Item => {
  const marked: Record<string, unknown> = {...item};
  for (const name of textFields) {
    const language = languageOf(item[name], tag);
    if (language !== null) {
      marked[name] = language === undefined ? marks[name] : {[language]: marks[name]};
    }
  }
  if (item.url !== undefined) marked['url'] = marks.url;
  return new Proxy(marked as unknown as Item, {
    get: (target, name) => {
      read.add(name as keyof Item);
      return Reflect.get(target, name) as unknown;
    },
    // `{...item}` and `'url' in item` ask without getting
    has: (target, name) => {
      read.add(name as keyof Item);
      return Reflect.has(target, name);
    },
  });
};

const findPlaces = (node: Node, path: readonly number[] = []): Place[] => {
  const holes = Object.entries(marks) as [Hole, string][];
  const placesIn = (pattern: string, attribute?: string) =>
    holes.flatMap(([hole, mark]) =>
      pattern.includes(mark) ? [{path, attribute, pattern, hole}] : [],
    );
  if (node instanceof Text) return placesIn(node.data);
  const own =
    node instanceof Element
      ? [...node.attributes].flatMap(({name, value}) => placesIn(value, name))
      : [];
  return [...own, ...[...node.childNodes].flatMap((child, at) => findPlaces(child, [...path, at]))];
};

/** Takes out the comments by which Lit finds its way. */
const withoutComments = (node: Element): Element => {
  const comments = document.createTreeWalker(node, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) (comment as Comment).remove();
  return node;
};

/** The node at the end of a path. A list of all children would be made anew for each row. */
const follow = (row: Node, path: readonly number[]): Node => {
  let node = row;
  for (const at of path) {
    node = node.firstChild!;
    for (let left = at; left; left -= 1) node = node.nextSibling!;
  }
  return node;
};

/**
 * Makes rows by copying: the first of each shape is rendered, the others are copies of it with
 * their own texts. That takes a third of the time of rendering each, and less where a whole group is
 * copied at once.
 */
export class RowCopies {
  readonly #tag: string;
  readonly #render: (item: Item) => Element;
  readonly #shapes: Shape[] = [];
  /** Of what shape a row is that may be filled anew. */
  readonly #shapeOfRow = new WeakMap<Element, Shape>();

  /**
   * @param tag BCP 47 tag of the reader's language
   * @param render makes a row; of the item it may read anything, but not keep it
   */
  constructor(tag: string, render: (item: Item) => Element) {
    this.#tag = tag;
    this.#render = render;
  }

  /** A row, without the listeners that rendering gives it; undefined where it must be rendered. */
  copy(item: Item): Element | undefined {
    const shape = this.#shapeOf(item);
    if (!shape) return undefined;
    const row = shape.example.cloneNode(true) as Element;
    this.#fill(row, shape, item);
    this.#shapeOfRow.set(row, shape);
    return row;
  }

  /**
   * Fills a copied row with the texts of another item: the browser lays out new texts sooner than new
   * rows. False where the row would have another shape.
   */
  refill(row: Element, item: Item): boolean {
    const shape = this.#shapeOfRow.get(row);
    if (!shape || !this.#fits(shape, item)) return false;
    this.#fill(row, shape, item);
    return true;
  }

  /** A group of rows, always of as many; undefined where they are not all of one shape. */
  copyGroup(items: readonly Item[]): Element | undefined {
    const shape = this.#shapeOf(items[0]!);
    if (!shape || !items.every((item) => this.#fits(shape, item))) return undefined;
    shape.group ??= createGroup(items.map(() => shape.example.cloneNode(true) as Element));
    const group = shape.group.cloneNode(true) as Element;
    let row = group.firstElementChild!;
    for (const item of items) {
      this.#fill(row, shape, item);
      row = row.nextElementSibling!;
    }
    return group;
  }

  #shapeOf(item: Item): Shape | undefined {
    return this.#shapes.find((known) => this.#fits(known, item)) ?? this.#addShape(item);
  }

  #fits({read, languages, hasUrl}: Shape, item: Item): boolean {
    return (
      hasUrl === (item.url !== undefined) &&
      languages.every(([name, language]) => languageOf(item[name], this.#tag) === language) &&
      read.every(([name, value]) => same(item[name], value))
    );
  }

  #addShape(item: Item): Shape | undefined {
    if (this.#shapes.length >= mostShapes) return undefined;
    const read = new Set<keyof Item>();
    const example = withoutComments(this.#render(exampleOf(item, this.#tag, read)));
    const names = [...read].filter((name) => typeof name === 'string');
    const shape: Shape = {
      example,
      places: findPlaces(example),
      read: names.flatMap((name) =>
        isText(name) || name === 'url' ? [] : [[name, item[name]] as const],
      ),
      languages: names.flatMap((name) =>
        isText(name) ? [[name, languageOf(item[name], this.#tag)] as const] : [],
      ) as Shape['languages'],
      hasUrl: item.url !== undefined,
    };
    this.#shapes.push(shape);
    return shape;
  }

  #fill(row: Node, {places}: Shape, item: Item): void {
    for (const {path, attribute, pattern, hole} of places) {
      const node = follow(row, path);
      const value = hole === 'url' ? item.url! : pickText(item[hole]!, this.#tag).value;
      const text =
        pattern.length === marks[hole].length ? value : pattern.replace(marks[hole], () => value);
      if (attribute === undefined) (node as Text).data = text;
      else (node as Element).setAttribute(attribute, text);
    }
  }
}
