/** What narrows, orders and marks a directory. Loaded where an attribute or an entry asks for it. */
import type {ReactiveController} from 'lit';
import {withLocale} from '../../i18n/msg.js';
import {allItems, type Content, type Item, type Section} from '../../model/content.js';
import type {Layout} from '../shared/iro-element.js';
import type {AddressState} from './browse/address.js';
import {arrange, type Arranged} from './browse/arrange.js';
import {renderChosen, renderControls, type Controls} from './browse/controls.js';
import {renderEntry, type EntryContext} from './browse/entry.js';
import {itemFragment} from './browse/fragment.js';
import {GroupsOnView} from './browse/groups-on-view.js';
import {AddressKeeper} from './browse/history.js';
import {
  filtersOf,
  groups,
  layouts,
  oneOf,
  sorts,
  type BrowseHost,
  type Choice,
  type Group,
  type Sort,
} from './browse/host.js';
import {nameOfLetter, renderLetterBar} from './browse/letter-bar.js';
import {Preparation, type Prepared, type Wanted} from './browse/preparation.js';
import {addressPermalinks, findTitle} from './browse/rows.js';
import {scrollTo} from './browse/scroll.js';
import {sift, type Sifted} from './browse/sift.js';
import {adoptBrowseStyles} from './browse/styles.js';
import {Target} from './browse/target.js';
import {nameOfBestBets} from './browse/words.js';
import {DownloadButton} from './download-button.js';

export type {BrowseHost} from './browse/host.js';

const nothingChosen: Choice = {facets: {}};

/** What an arrangement is made of. */
type Makings = readonly unknown[];

const same = (one: Makings, other: Makings): boolean =>
  one.length === other.length && one.every((value, at) => Object.is(value, other[at]));

/** Browsing in one directory. What a reader chose stays through refreshes of the content. */
export class Browse implements ReactiveController {
  readonly #host: BrowseHost;
  readonly #download: DownloadButton;
  readonly #preparation: Preparation;
  readonly #address: AddressKeeper;
  readonly #target: Target;
  readonly #groups: GroupsOnView;
  #choice: Choice = nothingChosen;
  /** The query that the page's address holds, until it is searched for. */
  #query: string | undefined;
  /** Whether what that query finds is still to come. */
  #restoring = false;
  #prepared: Prepared | undefined;
  #sifted: {readonly by: Makings; readonly result: Sifted} | undefined;
  #arranged: {readonly by: Makings; readonly result: readonly Arranged[]} | undefined;
  #known:
    {readonly content: Content | undefined; readonly items: ReadonlyMap<string, Item>} | undefined;

  constructor(host: BrowseHost) {
    const {element} = host;
    this.#host = host;
    this.#download = new DownloadButton(host, () => this.#onView);
    this.#preparation = new Preparation(() => element.requestUpdate());
    this.#address = new AddressKeeper(
      element,
      () => this.#state,
      (state) => this.#arrive(state),
    );
    this.#groups = new GroupsOnView(host);
    const isHere = (id: string) => this.#isHere(id);
    this.#target = new Target({element, has: isHere}, () => element.requestUpdate());
    adoptBrowseStyles(element.renderRoot);
    element.addController(this);
  }

  hostConnected(): void {
    this.#target.connect();
  }

  hostDisconnected(): void {
    this.#target.disconnect();
    this.#address.release();
  }

  hostUpdate(): void {
    if (this.#host.element.isConnected) this.#address.follow(this.#host.element.urlState);
    if (this.#host.content()) this.#prepare();
  }

  hostUpdated(): void {
    const query = this.#query;
    if (query === undefined || !this.#prepared) return;
    this.#query = undefined;
    void this.#host.search(query).finally(() => {
      this.#restoring = false;
      this.#host.element.requestUpdate();
    });
  }

  /** Whether there is something to show. */
  get isReady(): boolean {
    return Boolean(this.#prepared) && !this.#restoring;
  }

  /** The layout that the reader chose. */
  get layout(): Layout | undefined {
    return this.#filters.has('layout') ? this.#choice.layout : undefined;
  }

  /** How many entries of those found the reader's choices leave; undefined where there are none. */
  countLeft(found: readonly Section[]): number | undefined {
    if (!this.#prepared) return undefined;
    const {isChosen, count} = this.#sift(this.#prepared, found);
    return isChosen ? count : undefined;
  }

  /** The reader typed. */
  typed(): void {
    this.#address.typed();
  }

  /** What is left of what was found, in order; as much as can be shown now. */
  arrange(): readonly Section[] {
    this.#arrange();
    return this.#groups.standing();
  }

  renderControls(): unknown {
    return this.#speak(() => {
      const controls = this.#controls();
      return (
        controls && [
          renderControls(this.#host, controls),
          renderChosen(this.#host, controls),
          this.#download.render(),
        ]
      );
    });
  }

  renderLetters(): unknown {
    const {nothing} = this.#host;
    if (this.#group !== 'letter') return nothing;
    const arranged = this.#arrange();
    const {tag} = this.#host.language();
    return this.#speak(() =>
      renderLetterBar(this.#host, arranged, tag, (letter) => this.#goToLetter(arranged, letter)),
    );
  }

  /** The heading over some items, where they have one that is no section's. */
  renderGroupHeading(items: readonly Item[], level: number): unknown {
    const {html, nothing} = this.#host;
    const {heading, letter} = this.#groups.groupOf(items) ?? {};
    if (heading === undefined) return nothing;
    const name = letter === undefined ? heading : this.#speak(() => nameOfLetter(letter));
    return this.#host.heading(
      level,
      'group-heading',
      html`<span tabindex="-1" data-letter=${letter ?? nothing}>${name}</span>`,
    );
  }

  /**
   * The rows of a group, where they come in slices.
   *
   * @param rowsOf makes what a long list shows, where its code is there
   */
  renderRows(items: readonly Item[], rowsOf: () => object | undefined): unknown {
    return this.#groups.renderRows(items, rowsOf);
  }

  renderEntry(item: Item): unknown {
    const context: EntryContext = {
      permalinks: typeof this.#host.element.urlState === 'string',
      itemOf: (id) => this.#items.get(id),
      isHere: (id) => this.#isHere(id),
      go: (event, id) => this.#go(event, id),
    };
    return this.#speak(() => renderEntry(this.#host, item, context));
  }

  /** Called when all that an update shows is there, long lists included as far as they have come. */
  updated(): void {
    this.#groups.updated();
    // rows of long lists are given theirs when they come
    if (!this.#groups.isLarge) this.#addressPermalinks(this.#host.element.renderRoot);
    this.#showTarget();
  }

  /** Called with rows that were added. */
  added(rows: Element): void {
    this.#addressPermalinks(rows);
    this.#showTarget();
  }

  #addressPermalinks(rows: ParentNode): void {
    if (typeof this.#host.element.urlState !== 'string') return;
    addressPermalinks(rows, (event, id) => this.#go(event, id));
  }

  /** All that is on view or comes to it in slices, by section and in the order given. */
  get #onView(): Content {
    const found = this.#host.found();
    const left = this.#prepared && this.#sift(this.#prepared, found).left;
    const sections = found.flatMap((section, at) => {
      const items = left?.[at]?.map(({item}) => item) ?? section.items;
      return items.length ? [{...section, items}] : [];
    });
    return {...this.#host.content(), sections};
  }

  #speak<Result>(task: () => Result): Result {
    return withLocale(this.#host.language().locale, task);
  }

  get #filters(): ReadonlySet<string> {
    return new Set((this.#host.element.filters ?? '').split(/\s+/).filter(Boolean));
  }

  get #sort(): Sort {
    const chosen = this.#filters.has('sort') ? this.#choice.sort : undefined;
    return chosen ?? oneOf(sorts, this.#host.element.sort) ?? 'given';
  }

  get #group(): Group {
    const chosen = this.#filters.has('group') ? this.#choice.group : undefined;
    return chosen ?? oneOf(groups, this.#host.element.group) ?? 'section';
  }

  get #state(): AddressState {
    return {query: this.#host.query(), choice: this.#choice};
  }

  /** A register by letter that is in no order of its own is in that of its titles. */
  get #order(): 'title' | 'date' | undefined {
    const sort = this.#sort;
    return sort !== 'given' ? sort : this.#group === 'letter' ? 'title' : undefined;
  }

  #prepare(): void {
    const order = this.#order;
    const wanted: Wanted = {
      sections: this.#host.selected(),
      tag: this.#host.language().tag,
      facets: this.#filters,
      newDays: this.#host.element.newDays,
      sorts: [
        ...(order ? [order] : []),
        ...(this.#group === 'letter' && order === 'date' ? ['title' as const] : []),
      ],
    };
    // what is being made ready goes on beside what is on view
    this.#prepared = this.#preparation.get(wanted) ?? this.#prepared;
  }

  #sift(prepared: Prepared, found: readonly Section[]): Sifted {
    const by = [prepared.catalogue, found, this.#choice.facets];
    if (!this.#sifted || !same(this.#sifted.by, by)) {
      this.#sifted = {by, result: sift(prepared.catalogue, found, this.#choice)};
    }
    return this.#sifted.result;
  }

  #arrange(): readonly Arranged[] {
    const prepared = this.#prepared;
    const [group, order] = [this.#group, this.#order];
    const isReady =
      prepared?.catalogue.sections === this.#host.selected() &&
      (!order || prepared.orders[order]) &&
      (group !== 'letter' || prepared.orders.title);
    if (!prepared || (!isReady && this.#arranged)) return this.#arranged?.result ?? [];
    const found = this.#host.found();
    const sifted = this.#sift(prepared, found);
    const isSearching = Boolean(this.#host.query().trim());
    const permalinks = typeof this.#host.element.urlState === 'string';
    const by = [prepared, sifted, group, order, isSearching, permalinks];
    if (this.#arranged && same(this.#arranged.by, by)) return this.#arranged.result;
    const result = arrange(prepared.catalogue, found, sifted, {
      group,
      order: order && prepared.orders[order],
      letters: prepared.orders.title?.letters,
      bestBets: isSearching && group !== 'none' ? this.#speak(nameOfBestBets) : undefined,
    });
    this.#arranged = {by, result};
    this.#groups.replace(result);
    return result;
  }

  #controls(): Controls | undefined {
    const prepared = this.#prepared;
    if (!prepared) return undefined;
    return {
      catalogue: prepared.catalogue,
      sifted: this.#sift(prepared, this.#host.found()),
      choice: this.#choice,
      wanted: this.#filters,
      sort: this.#sort,
      group: this.#group,
      layout: this.layout ?? oneOf(layouts, this.#host.element.layout) ?? 'list',
      choose: (choice) => this.#choose({...this.#choice, ...choice}),
      clear: () => void this.#clear(),
    };
  }

  /** Follows a choice of the reader. */
  #choose(choice: Choice): void {
    const before = this.#state;
    this.#choice = choice;
    this.#address.chose(before);
    this.#follow();
  }

  async #clear(): Promise<void> {
    const before = this.#state;
    this.#choice = {...this.#choice, facets: {}};
    if (this.#host.query()) await this.#host.search('');
    this.#address.chose(before);
    this.#follow();
  }

  #follow(): void {
    const {element} = this.#host;
    element.requestUpdate();
    this.#host.announce();
    const filters = filtersOf(this.#choice);
    void element.updateComplete.then(() => {
      if (!this.#prepared) return;
      const {count} = this.#sift(this.#prepared, this.#host.found());
      this.#host.tell(count, filters);
    });
  }

  /** Shows what the page's address says. */
  #arrive({query, choice}: AddressState): void {
    this.#choice = choice;
    if (query !== this.#host.query()) {
      this.#query = query;
      this.#restoring = !this.#prepared;
    }
    this.#host.element.requestUpdate();
  }

  #isHere(id: string): boolean {
    return this.#prepared?.catalogue.ids.has(id) ?? false;
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

  #goToLetter(arranged: readonly Arranged[], letter: string): void {
    this.#groups.show(arranged.findIndex((group) => group.letter === letter));
    void this.#host.element.updateComplete.then(() => {
      const heading = [
        ...this.#host.element.renderRoot.querySelectorAll<HTMLElement>('[data-letter]'),
      ].find(({dataset}) => dataset['letter'] === letter);
      heading?.focus({preventScroll: true});
      if (heading) scrollTo(heading, 'start');
    });
  }

  /** Puts the keyboard on the entry that the page's address names, when its row is there. */
  #showTarget(): void {
    const id = this.#target.id;
    if (id === undefined || !this.isReady || !this.#arranged) return;
    const {result} = this.#arranged;
    const group = result.findIndex(({items}) => items.some((item) => item.id === id));
    if (group < 0) {
      this.#reset();
      return;
    }
    if (this.#groups.show(group)) return;
    const title = findTitle(this.#host.element.renderRoot, id);
    if (!title) return; // its row is still to come
    this.#target.reached();
    title.tabIndex = -1;
    title.focus({preventScroll: true});
    scrollTo(title);
  }

  /** Undoes what keeps an entry out of view. */
  #reset(): void {
    if (this.#host.query()) {
      if (!this.#restoring) {
        this.#restoring = true;
        this.#query = '';
      }
    }
    this.#choice = {...this.#choice, facets: {}};
    this.#host.element.requestUpdate();
  }
}
