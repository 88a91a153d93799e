/** What narrows, orders and marks a directory. Loaded where an attribute or an entry asks for it. */
import type {ReactiveController} from 'lit';
import {withLocale} from '../../i18n/msg.js';
import type {Content, Item, Section} from '../../model/content.js';
import type {Layout} from '../shared/iro-element.js';
import type {AddressState} from './browse/address.js';
import {renderChosen, renderFacets, type Controls} from './browse/controls.js';
import {renderEntry} from './browse/entry.js';
import {EntryWays} from './browse/entry-ways.js';
import {GroupsOnView} from './browse/groups-on-view.js';
import {AddressKeeper} from './browse/history.js';
import {filtersOf, type BrowseHost, type Choice} from './browse/host.js';
import {LetterWays} from './browse/letter-ways.js';
import {Preparation, type Prepared} from './browse/preparation.js';
import {Selection} from './browse/selection.js';
import {Settings} from './browse/settings.js';
import type {Sifted} from './browse/sift.js';
import {adoptBrowseStyles} from './browse/styles.js';
import {DownloadButton} from './download-button.js';

export type {BrowseHost} from './browse/host.js';

/** Browsing in one directory. */
export class Browse implements ReactiveController {
  readonly #host: BrowseHost;
  readonly #settings: Settings;
  readonly #preparation: Preparation;
  readonly #selection: Selection;
  readonly #groups: GroupsOnView;
  readonly #letters: LetterWays;
  readonly #entries: EntryWays;
  readonly #address: AddressKeeper;
  readonly #download: DownloadButton;
  /** The query that the page's address holds, until it is searched for. */
  #query: string | undefined;
  /** Whether what that query finds is still to come. */
  #restoring = false;
  #prepared: Prepared | undefined;

  constructor(host: BrowseHost) {
    const {element} = host;
    const settings = new Settings(host);
    const groups = new GroupsOnView(host);
    this.#host = host;
    this.#settings = settings;
    this.#groups = groups;
    this.#preparation = new Preparation(() => element.requestUpdate());
    this.#selection = new Selection(host, settings, (arranged) => groups.replace(arranged));
    this.#letters = new LetterWays(host, groups);
    this.#entries = new EntryWays(host, {
      settings,
      groups,
      has: (id) => this.#prepared?.catalogue.ids.has(id) ?? false,
      arranged: () => (this.isReady ? this.#selection.current(this.#prepared) : undefined),
      reset: () => this.#reset(),
    });
    this.#address = new AddressKeeper(
      element,
      () => this.#state,
      (state) => this.#arrive(state),
    );
    this.#download = new DownloadButton(host, () => this.#onView);
    adoptBrowseStyles(element.renderRoot);
    element.addController(this);
  }

  hostConnected(): void {
    this.#entries.connect();
  }

  hostDisconnected(): void {
    this.#entries.disconnect();
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
    return this.#settings.chosenLayout;
  }

  /** What the reader chose, as the page is told of it. */
  get filters(): Readonly<Record<string, string>> {
    return filtersOf(this.#settings.choice);
  }

  /** How many entries of those found the reader's choices leave; undefined where there are none. */
  countLeft(found: readonly Section[]): number | undefined {
    const sifted = this.#sift(found);
    return sifted?.isChosen ? sifted.count : undefined;
  }

  /** The reader typed. */
  typed(): void {
    this.#address.typed();
  }

  /** What is left of what was found, in order; as much as can be shown now. */
  arrange(): readonly Section[] {
    this.#selection.arrange(this.#prepared);
    return this.#groups.standing();
  }

  renderFilters(): unknown {
    return withLocale(this.#host.language().locale, () => {
      const controls = this.#controls();
      return (
        controls && [
          renderFacets(this.#host, controls),
          renderChosen(this.#host, controls),
          this.#download.render(),
        ]
      );
    });
  }

  renderLetters(): unknown {
    return this.#settings.group === 'letter'
      ? this.#letters.renderBar(this.#selection.arrange(this.#prepared))
      : this.#host.nothing;
  }

  /** The heading over some items, where they have one that is no section's. */
  renderGroupHeading(items: readonly Item[], level: number): unknown {
    return this.#letters.renderHeading(items, level);
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
    return withLocale(this.#host.language().locale, () =>
      renderEntry(this.#host, item, this.#entries.context),
    );
  }

  /** Called when all that an update shows is there, long lists included as far as they have come. */
  updated(): void {
    this.#groups.updated();
    // rows of long lists are given theirs when they come
    if (!this.#groups.isLarge) this.#entries.addressPermalinks(this.#host.element.renderRoot);
    this.#entries.showTarget();
  }

  /** Called with rows that were added. */
  added(rows: Element): void {
    this.#entries.rowsCame(rows);
  }

  /** All that is on view or comes to it in slices, by section and in the order given. */
  get #onView(): Content {
    const found = this.#host.found();
    const left = this.#sift(found)?.left;
    const sections = found.flatMap((section, at) => {
      const items = left?.[at]?.map(({item}) => item) ?? section.items;
      return items.length ? [{...section, items}] : [];
    });
    return {...this.#host.content(), sections};
  }

  get #state(): AddressState {
    return {query: this.#host.query(), choice: this.#settings.choice};
  }

  #prepare(): void {
    // what is being made ready goes on beside what is on view
    this.#prepared =
      this.#preparation.get({
        sections: this.#host.selected(),
        tag: this.#host.language().tag,
        facets: this.#settings.filters,
        newDays: this.#host.element.newDays,
        sorts: this.#settings.sorts,
      }) ?? this.#prepared;
  }

  #sift(found: readonly Section[]): Sifted | undefined {
    return this.#prepared && this.#selection.sift(this.#prepared.catalogue, found);
  }

  #controls(): Controls | undefined {
    const prepared = this.#prepared;
    if (!prepared) return undefined;
    const {choice, filters, sort, group, layout} = this.#settings;
    return {
      catalogue: prepared.catalogue,
      sifted: this.#selection.sift(prepared.catalogue, this.#host.found()),
      choice,
      wanted: filters,
      sort,
      group,
      layout,
      choose: (change) => this.#choose({...this.#settings.choice, ...change}),
      clear: () => void this.#clear(),
    };
  }

  /** Follows a choice of the reader. */
  #choose(choice: Choice): void {
    const before = this.#state;
    this.#settings.choice = choice;
    this.#address.chose(before);
    this.#follow();
  }

  async #clear(): Promise<void> {
    const before = this.#state;
    this.#settings.clearFacets();
    if (this.#host.query()) await this.#host.search('');
    this.#address.chose(before);
    this.#follow();
  }

  #follow(): void {
    const {element} = this.#host;
    element.requestUpdate();
    this.#host.announce();
    const {filters} = this;
    void element.updateComplete.then(() => {
      const sifted = this.#sift(this.#host.found());
      if (sifted) this.#host.tell(sifted.count, filters);
    });
  }

  /** Shows what the page's address says. */
  #arrive({query, choice}: AddressState): void {
    this.#settings.choice = choice;
    if (query !== this.#host.query()) {
      this.#query = query;
      this.#restoring = !this.#prepared;
    }
    this.#host.element.requestUpdate();
  }

  /** Undoes the query and what narrows the directory. False where there is nothing to undo. */
  #reset(): boolean {
    const isSearching = Boolean(this.#host.query());
    if (!isSearching && !Object.keys(this.#settings.choice.facets).length) return false;
    if (isSearching) {
      this.#restoring = true;
      this.#query = '';
    }
    this.#settings.clearFacets();
    this.#address.became({query: '', choice: this.#settings.choice});
    this.#host.element.requestUpdate();
    return true;
  }
}
