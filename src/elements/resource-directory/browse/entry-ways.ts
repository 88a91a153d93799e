import {allItems, type Content, type Item} from '../../../model/content.js';
import type {Arranged} from './arrange.js';
import type {EntryContext} from './entry.js';
import {itemFragment} from './fragment.js';
import type {GroupsOnView} from './groups-on-view.js';
import type {BrowseHost} from './host.js';
import {addressPermalinks, findTitle} from './rows.js';
import {scrollTo} from './scroll.js';
import type {Settings} from './settings.js';
import {Target} from './target.js';

/** What may be known and done of the directory that entries are in. */
export interface EntryPlaces {
  readonly settings: Settings;
  readonly groups: GroupsOnView;
  /** Whether it has an entry, on view or not. */
  readonly has: (id: string) => boolean;
  /** What is on view or comes to it in slices; undefined while that is not what is wanted. */
  readonly arranged: () => readonly Arranged[] | undefined;
  /** Undoes what keeps entries out of view. False where nothing does. */
  readonly reset: () => boolean;
}

/** The ways to entries: from the page's address, from their own links and from related entries. */
export class EntryWays {
  readonly #host: BrowseHost;
  readonly #places: EntryPlaces;
  readonly #target: Target;
  #known:
    {readonly content: Content | undefined; readonly items: ReadonlyMap<string, Item>} | undefined;

  constructor(host: BrowseHost, places: EntryPlaces) {
    const {element} = host;
    this.#host = host;
    this.#places = places;
    this.#target = new Target({element, has: places.has}, () => element.requestUpdate());
  }

  connect(): void {
    this.#target.connect();
  }

  disconnect(): void {
    this.#target.disconnect();
  }

  /** What entries link to. */
  get context(): EntryContext {
    return {
      permalinks: this.#places.settings.permalinks,
      itemOf: (id) => this.#items.get(id),
      isHere: this.#places.has,
      go: (event, id) => this.#go(event, id),
    };
  }

  /**
   * Called with rows that have come: gives their links addresses, and looks among them for the entry
   * that the page's address names.
   */
  rowsCame(rows: ParentNode): void {
    this.addressPermalinks(rows);
    this.showTarget();
  }

  addressPermalinks(rows: ParentNode): void {
    if (this.#places.settings.permalinks)
      addressPermalinks(rows, (event, id) => this.#go(event, id));
  }

  /** Puts the keyboard on the entry that the page's address names, when its row is there. */
  showTarget(): void {
    const id = this.#target.id;
    const arranged = id === undefined ? undefined : this.#places.arranged();
    if (id === undefined || !arranged) return;
    const group = arranged.findIndex(({items}) => items.some((item) => item.id === id));
    if (group < 0) {
      // a title over others is in no register by letter: there is nowhere to go
      if (!this.#places.reset()) this.#target.reached();
      return;
    }
    if (this.#places.groups.show(group)) return;
    const title = findTitle(this.#host.element.renderRoot, id);
    if (!title) return; // its row is still to come
    this.#target.reached();
    title.tabIndex = -1;
    title.focus({preventScroll: true});
    scrollTo(title);
  }

  get #items(): ReadonlyMap<string, Item> {
    const content = this.#host.content();
    if (this.#known?.content !== content) {
      const items = allItems(content?.sections ?? []).map((item) => [item.id, item] as const);
      this.#known = {content, items: new Map(items)};
    }
    return this.#known!.items;
  }

  #go(event: Event, id: string): void {
    const {ctrlKey, metaKey, shiftKey} = event as MouseEvent;
    if (ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    const fragment = itemFragment(id);
    if (location.hash === fragment) this.#target.seek(id);
    else location.hash = fragment;
  }
}
