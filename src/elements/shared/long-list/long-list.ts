/**
 * Lists of many rows. The first ones are there at once; the others come in slices between which the
 * page has its turn, in groups that the browser lays out when they come into view. All of them are in
 * the document: for the browser's own search, for screen readers, for print.
 */
import type {render} from 'lit';
import type {Item} from '../../../model/content.js';
import {createPause} from '../../../model/pause.js';
import {RowCopies} from './row-copies.js';

/** What a long list shows. */
export interface LongListRows {
  readonly items: readonly Item[];
  /** What stands in the row of an item. Called within the language of the element. */
  readonly render: (item: Item) => unknown;
  /** Whether the row of an item is like no other and must be rendered, whatever it reads. */
  readonly isSingle: (item: Item) => boolean;
}

/** What lists need of the element that they are of. */
export interface LongListHost {
  /** Lit's, of the file that loads this one. */
  readonly render: typeof render;
  /** Runs a task with `msg` in the language of the element. */
  readonly inLanguage: <Result>(task: () => Result) => Result;
  /** Called where a reader follows the link of a row. */
  readonly select: (event: Event, item: Item) => void;
  /** BCP 47 tag of the reader's language. */
  readonly tag: string;
  /** Called with rows that were added after the update was done. */
  readonly added: (rows: Element) => void;
  /** What besides the items and the language decides what rows say. */
  readonly variant: string;
}

/** Rows that are there at once. */
const firstRows = 20;

/** Rows of a group; one that is out of sight costs nothing to lay out. */
const rowsOfGroup = 50;

/** Milliseconds of work between two pictures: each costs a look at all that is there. */
const longestSlice = 16;

/** How long rows that take the place of others wait for yet others, as while somebody types; ms. */
const patience = 150;

/** Resolves when the browser has painted, or would have: it paints nothing that is out of sight. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });

/** Fills one element with rows. */
class LongList {
  readonly #container: HTMLElement;
  readonly #itemOf = new WeakMap<Element, Item>();
  #host!: LongListHost;
  #rows: LongListRows | undefined;
  /** Counts what was shown; what is still at work for an earlier one stops. */
  #turn = 0;

  constructor(container: HTMLElement) {
    this.#container = container;
    container.addEventListener('click', (event) => this.#onClick(event));
  }

  /** Shows rows; resolves when all are there, or others have taken their place. */
  async show(rows: LongListRows, host: LongListHost): Promise<void> {
    const [shown, before] = [this.#rows, this.#host];
    this.#rows = rows;
    this.#host = host;
    if (shown?.items === rows.items && before.tag === host.tag && before.variant === host.variant) {
      return;
    }
    this.#turn += 1;
    const turn = this.#turn;
    const old = [...this.#container.children] as HTMLElement[];
    const group = this.#addGroup();
    for (const item of rows.items.slice(0, firstRows)) group.append(this.#rendered(rows, item));
    host.added(group);
    // taking many rows out takes long: hidden, they may wait
    for (const element of old) element.hidden = true;
    await painted();
    if (old.length) await new Promise((resolve) => setTimeout(resolve, patience));
    await this.#addRest(rows, turn);
    const pause = createPause(painted);
    for (const element of old) {
      element.remove();
      await pause();
    }
  }

  async #addRest(rows: LongListRows, turn: number): Promise<void> {
    const pause = createPause(painted, longestSlice);
    const {items, isSingle} = rows;
    const copies = new RowCopies(this.#host.tag, (item) => this.#rendered(rows, item));
    for (let start = firstRows; start < items.length; start += rowsOfGroup) {
      await pause();
      if (turn !== this.#turn || !this.#container.isConnected) return;
      const fragment = document.createDocumentFragment();
      for (const item of items.slice(start, start + rowsOfGroup)) {
        const copy = isSingle(item) ? undefined : copies.copy(item);
        if (copy) this.#itemOf.set(copy, item);
        fragment.append(copy ?? this.#rendered(rows, item));
      }
      const group = this.#addGroup();
      group.append(fragment);
      this.#host.added(group);
    }
  }

  #addGroup(): HTMLElement {
    const group = document.createElement('div');
    group.className = 'group';
    this.#container.append(group);
    return group;
  }

  #rendered(rows: LongListRows, item: Item): Element {
    const row = document.createElement('div');
    row.setAttribute('part', 'item');
    row.setAttribute('role', 'listitem');
    this.#host.inLanguage(() => this.#host.render(rows.render(item), row));
    fillLongLists(row, this.#host); // those of what belongs under it
    return row;
  }

  /** Rows that were rendered have listeners of their own. */
  #onClick(event: Event): void {
    const link = (event.target as Element).closest('a[part="link"]');
    const item = this.#itemOf.get(link?.closest('[part="item"]') ?? this.#container);
    if (link && item) this.#host.select(event, item);
  }
}

type Container = HTMLElement & {readonly rows: LongListRows};

const lists = new WeakMap<Container, LongList>();

/** What a long list is to show, for the element that it is filled into. */
export const rowsOf = (
  items: readonly Item[],
  render: (item: Item) => unknown,
  isSingle: (item: Item) => boolean = () => false,
): LongListRows => ({items, render, isSingle});

/** Fills the long lists of a shadow root after an update. Those that show their rows stay. */
export const fillLongLists = (root: ParentNode, host: LongListHost): void => {
  for (const container of root.querySelectorAll<Container>('.long')) {
    const list = lists.get(container) ?? new LongList(container);
    lists.set(container, list);
    void list.show(container.rows, host);
  }
};
