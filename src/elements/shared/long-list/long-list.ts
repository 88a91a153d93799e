/**
 * Lists of many rows. The first ones are there at once; the others come in slices between which the
 * page has its turn, in groups that the browser lays out when they come into view. All of them are in
 * the document: for the browser's own search, for screen readers, for print.
 */
import type {render} from 'lit';
import type {Content, Item} from '../../../model/content.js';
import {createPause} from '../../../model/pause.js';
import {pickText} from '../../../model/text.js';
import type {ListOptions} from '../iro-element.js';
import {createBox, createGroup, groupsOnView, rowsOfGroup} from './groups.js';
import {RowCopies} from './row-copies.js';
import {adoptLongListStyles} from './styles.js';

/** What a long list shows. */
export interface LongListRows {
  readonly items: readonly Item[];
  /** What stands in the row of an item. Called within the language of the element. */
  readonly render: (item: Item) => unknown;
  /** Whether the row of an item is like no other and must be rendered, whatever it reads. */
  readonly isSingle: (item: Item) => boolean;
  /** What besides its item decides what a row says. */
  readonly variant: unknown;
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
  /** Names that are marked inside texts, which makes such a row like no other. */
  readonly names: Content['names'];
  /** Called with rows that were added after the update was done. */
  readonly added: (rows: Element) => void;
  /** What besides the items and the language decides what rows say. */
  readonly variant: string;
}

/** Rows that are there at once. */
const firstRows = 20;

/** The same; in a grid some more, with which two, three or four columns end evenly. */
const firstRowsOf = ({variant}: LongListHost): number => (variant === 'grid' ? 24 : firstRows);

/** Milliseconds of work between two pictures: each costs a look at all that is there. */
const longestSlice = 32;

/** The same where a list takes the place of another, as while somebody types: no letter is to wait. */
const shortSlice = 12;

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

/** Removes boxes of rows, group by group: many at once would hold the page up. */
const takeOut = async (boxes: readonly Element[]): Promise<void> => {
  const pause = createPause(painted);
  for (const box of boxes) {
    for (const group of [...box.children]) {
      group.remove();
      await pause();
    }
    box.remove();
  }
};

/** Where these are as they were, rows of the same items are too. */
const alike = ['tag', 'variant', 'names'] as const;

/** Fills one element with rows. */
class LongList {
  readonly #container: HTMLElement;
  /** Rows that have listeners of their own. */
  readonly #renderedRows = new WeakSet<Element>();
  #host!: LongListHost;
  #rows: LongListRows | undefined;
  /** Names that are marked inside texts, of any language. */
  #names: readonly string[] = [];
  /** Kept while rows say the same: who types sees other rows at each letter. */
  #copies: RowCopies | undefined;
  /** The first rows: who types sees others in their place at each letter. */
  readonly #first = createGroup([], firstRows);
  #firstItems: readonly Item[] = [];
  /** Holds the other groups of what is shown; those of what was shown before are hidden with theirs. */
  #rest: HTMLElement | undefined;
  /** Whether the list was taken out of the page before all of its rows were there. */
  #isCut = false;

  constructor(container: HTMLElement) {
    this.#container = container;
    container.append(createBox(this.#first));
    adoptLongListStyles(container.getRootNode());
    container.addEventListener('click', (event) => this.#onClick(event));
  }

  /** Shows rows; resolves when all are there, or others have taken their place. */
  async show(rows: LongListRows, host: LongListHost): Promise<void> {
    const [shown, before] = [this.#rows, this.#host];
    this.#rows = rows;
    this.#host = host;
    this.#names = Object.values(host.names ?? {}).flat();
    const isAlike =
      shown && shown.variant === rows.variant && alike.every((name) => before[name] === host[name]);
    if (isAlike && shown.items === rows.items && !this.#isCut) return;
    if (!isAlike) {
      this.#copies = new RowCopies(host.tag, (item) => this.#rendered(item));
      this.#firstItems = [];
    }
    this.#isCut = false;
    const most = firstRowsOf(host);
    // before others are looked for among the rows on view
    const old = ([...this.#container.children] as HTMLElement[]).slice(1);
    for (const box of old) box.hidden = true;
    this.#showFirst(rows.items.slice(0, most));
    const rest = rows.items.length > most ? createBox() : undefined;
    this.#rest = rest;
    if (rest) this.#container.append(rest);
    await painted();
    if (old.length) await new Promise((resolve) => setTimeout(resolve, patience));
    if (rest) await this.#addRest(rest, most, shown ? shortSlice : longestSlice);
    await takeOut(old);
  }

  /** Puts the first items in the place of those before, row by row. */
  #showFirst(items: readonly Item[]): void {
    const group = this.#first;
    const before = [...group.children];
    for (const [at, item] of items.entries()) {
      const row = before[at];
      if (row && (this.#stays(row, item, at) || this.#refill(row, item))) continue;
      const own = this.#copyOf(item) ?? this.#rendered(item);
      if (row) row.replaceWith(own);
      else group.append(own);
    }
    for (const row of before.slice(items.length)) row.remove();
    group.hidden = !items.length;
    this.#firstItems = items;
    this.#host.added(group);
  }

  async #addRest(box: HTMLElement, first: number, slice: number): Promise<void> {
    const pause = createPause(painted, slice);
    const {length} = this.#rows!.items;
    for (let start = first; start < length; start += rowsOfGroup) {
      await pause();
      if (box !== this.#rest) return;
      if (!box.isConnected) {
        this.#isCut = true;
        return;
      }
      box.append(this.#groupOf(this.#rows!.items.slice(start, start + rowsOfGroup)));
      this.#host.added(box.lastElementChild!);
    }
  }

  /** A group of rows, copied where they are like others. */
  #groupOf(items: readonly Item[]): Element {
    const isWhole = items.length === rowsOfGroup && !items.some((item) => this.#isSingle(item));
    const whole = isWhole ? this.#copies!.copyGroup(items) : undefined;
    return whole ?? createGroup(items.map((item) => this.#copyOf(item) ?? this.#rendered(item)));
  }

  #isSingle(item: Item): boolean {
    return this.#rows!.isSingle(item) || this.#saysName(item);
  }

  #copyOf(item: Item): Element | undefined {
    return this.#isSingle(item) ? undefined : this.#copies!.copy(item);
  }

  /** Whether a row says already what it is to say. What was rendered may depend on more than its item. */
  #stays(row: Element, item: Item, at: number): boolean {
    return item === this.#firstItems[at] && !this.#renderedRows.has(row) && !this.#isSingle(item);
  }

  /** Puts the texts of another item into a row; not where the keyboard is on its link. */
  #refill(row: Element, item: Item): boolean {
    if (row.matches(':focus-within') || this.#isSingle(item)) return false;
    return this.#copies!.refill(row, item);
  }

  /** Whether a text of an item has one of the names in it; texts of no language are left alone. */
  #saysName({title, description}: Item): boolean {
    const names = this.#names;
    if (!names.length) return false;
    return [title, description].some((text) => {
      if (text === undefined || typeof text === 'string') return false;
      const {value} = pickText(text, this.#host.tag);
      return names.some((name) => value.includes(name));
    });
  }

  #rendered(item: Item): Element {
    const row = document.createElement('div');
    row.setAttribute('part', 'item');
    row.setAttribute('role', 'listitem');
    this.#host.inLanguage(() => this.#host.render(this.#rows!.render(item), row));
    this.#renderedRows.add(row);
    fillLongLists(row, this.#host); // those of what belongs under it
    return row;
  }

  /** The item of a copied row. Kept nowhere: thousands of rows would be kept with it. */
  #itemOf(row: Element): Item | undefined {
    const index = groupsOnView(this.#container)
      .flatMap(({children}) => [...children])
      .indexOf(row);
    return this.#renderedRows.has(row) ? undefined : this.#rows!.items[index];
  }

  #onClick(event: Event): void {
    const link = (event.target as Element).closest('a[part="link"]');
    const row = link?.closest('[part="item"]');
    const item = row && this.#itemOf(row);
    if (item) this.#host.select(event, item);
  }
}

type Container = HTMLElement & {readonly rows: LongListRows};

const lists = new WeakMap<Container, LongList>();

/** What a long list is to show, for the element that it is filled into. */
export const rowsOf = (
  items: readonly Item[],
  render: (item: Item) => unknown,
  {isSingle = () => false, variant}: Pick<ListOptions, 'isSingle' | 'variant'> = {},
): LongListRows => ({items, render, isSingle, variant});

const fill = (container: Container, host: LongListHost): void => {
  const list = lists.get(container) ?? new LongList(container);
  lists.set(container, list);
  void list.show(container.rows, host);
};

/** For whom the long lists of a root are being filled: who came last. */
const fillers = new WeakMap<ParentNode, LongListHost>();

/**
 * Fills the long lists of a shadow root after an update. Those that show their rows stay; of many
 * lists the first ones have rows at once, the others one after the other.
 */
export const fillLongLists = (root: ParentNode, host: LongListHost): void => {
  const containers = [...root.querySelectorAll<Container>('.long')];
  let room = firstRowsOf(host);
  const atOnce = containers.findIndex(({rows}) => (room -= rows.items.length) <= 0) + 1;
  const later = atOnce ? containers.splice(atOnce) : [];
  for (const container of containers) fill(container, host);
  fillers.set(root, host);
  void fillLater(root, later, host);
};

const fillLater = async (
  root: ParentNode,
  containers: readonly Container[],
  host: LongListHost,
): Promise<void> => {
  const pause = createPause();
  for (const container of containers) {
    await (pause() ?? Promise.resolve());
    if (fillers.get(root) !== host) return;
    fill(container, host);
  }
};
