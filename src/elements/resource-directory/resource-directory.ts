import {html, nothing, type PropertyDeclarations} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {Item, Section} from '../../model/content.js';
import {emit} from '../shared/events.js';
import {renderHeading} from '../shared/heading.js';
import type {Layout} from '../shared/iro-element.js';
import {IroListElement} from '../shared/iro-list-element.js';
import {LazyCode} from '../shared/lazy-code.js';
import {mostRowsAtOnce} from '../shared/list-length.js';
import {unreachableMessage} from '../shared/unreachable-message.js';
import type * as browse from './browse.js';
import {nest} from './nest.js';
import {resourceDirectoryStyles} from './resource-directory.styles.js';
import type * as search from './search-session.js';
import {focusOnSlash} from './slash-key.js';

const searchCode = new LazyCode<typeof search>(() => import('./search-session.js'));
const browseCode = new LazyCode<typeof browse>(() => import('./browse.js'));

/**
 * A directory by section, with a search field that finds words in any case, with or without
 * accents; `/` leads to it from within the directory. Without `section` everything but what the
 * other elements show. Entries that are new, updated, archived, featured, related to others, or whose
 * link does not work or needs a sign-in, say so. An address of the page that ends in `#iro-item=` and
 * the id of an entry leads to it.
 *
 * @customElement iro-resource-directory
 * @fires {CustomEvent<{query: string, count: number, filters: Record<string, string>}>} iro-filter - A reader searches or filters. Bubbles, crosses shadow roots.
 * @csspart search - The search field and its label.
 * @csspart input - The search field.
 * @csspart count - How many results there are.
 * @csspart announcement - The same, for screen readers.
 * @csspart suggestion - The button that searches for what was probably meant.
 * @csspart clear - The button that empties the search field.
 * @csspart filters - What narrows, orders and lays out the directory.
 * @csspart filter - One of those controls and its label.
 * @csspart filter-name - What opens the values of a filter.
 * @csspart options - The values of a filter.
 * @csspart option - One of them.
 * @csspart chosen - What was chosen.
 * @csspart chosen-filter - The button that undoes one choice.
 * @csspart clear-all - The button that undoes all choices.
 * @csspart letters - The letters that lead to the entries under them.
 * @csspart letter - One of those letters.
 * @csspart group-heading - The heading over the entries of one letter.
 * @csspart mark - That an entry is new, updated, archived, needs a sign-in, or that its link does not work.
 * @csspart permalink - The link to an entry itself.
 * @csspart related - The entries that an entry has to do with.
 * @csspart related-link - The link to one of them.
 * @csspart actions - The button that saves what is on view, and what is said about it.
 * @csspart download - That button.
 * @csspart action-status - What is said about what was saved.
 * @csspart menu - The menu of formats.
 * @csspart menu-item - One of them.
 */
export class IroResourceDirectory extends IroListElement {
  static override styles = [...IroListElement.styles, resourceDirectoryStyles];

  static override properties: PropertyDeclarations = {
    filters: {},
    sort: {},
    group: {},
    newDays: {attribute: 'new-days', type: Number},
    urlState: {attribute: 'url-state'},
    downloads: {},
  };

  /**
   * The controls that readers get besides the search field, separated by spaces: `section`, `tag`,
   * `language`, `kind`, `access`, `sort`, `group` and `layout`. None by default.
   */
  declare filters: string | null | undefined;

  /** The order of entries: `given` (the default), `title`, or `date` for the newest first. */
  declare sort: string | null | undefined;

  /** What entries are grouped by: `section` (the default), `letter` or `none`. */
  declare group: string | null | undefined;

  /** For how many days an entry counts as new or updated; 60 by default, 0 for never. */
  declare newDays: number | null | undefined;

  /**
   * Keeps what a reader looks for and chooses in the address of the page, under this name, and gives
   * each entry a link to itself; without a value under `iro`. Off by default.
   */
  declare urlState: string | null | undefined;

  /**
   * Formats that readers can save what is on view in, separated by spaces: `csv`, `json`, `ris`,
   * `bibtex` (both for resolutions and publications) and `opml` (for blogs and lists). None by default.
   */
  declare downloads: string | null | undefined;

  /** What narrows, orders and marks entries, once an attribute or an entry asked for it. */
  #browse: browse.Browse | undefined;

  /** Search, once a reader turned to the field. */
  #session: search.SearchSession | undefined;

  /** Whether its code could not be loaded. */
  #searchFailed = false;

  protected override readonly defaultSections = [
    'about',
    'professional-opportunities',
    'oversight-groups',
    'popular-resources',
    'resolutions',
    'social-networking',
    'discussion-lists',
  ];

  protected override defaultHeading(): string {
    return msg('Resources', {id: 'resources'});
  }

  constructor() {
    super();
    this.addEventListener('keydown', (event) => focusOnSlash(event, this.renderRoot));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onFragment);
    this.#onFragment();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onFragment);
  }

  protected override readonly extraProperties = [
    'filters',
    'sort',
    'group',
    'urlState',
    'downloads',
  ];

  protected override get waits(): boolean {
    return super.waits || this.#browse?.isReady === false;
  }

  protected override get effectiveLayout(): Layout {
    return this.#browse?.layout ?? super.effectiveLayout;
  }

  protected override updated(): void {
    super.updated();
    this.#browse?.updated();
  }

  protected override filter(sections: readonly Section[]): readonly Section[] {
    return this.#browse?.isReady ? this.#browse.arrange() : this.#found(sections);
  }

  protected override rowsAdded(rows: Element): void {
    this.#session?.rowsAdded(rows);
    this.#browse?.added(rows);
  }

  protected override renderControls(sections: readonly Section[]): unknown {
    if (!sections.some(({items}) => items.length)) return nothing;
    return html`<div part="search">
        <label for="query">${msg('Search', {id: 'search'})}</label>
        <input
          part="input"
          id="query"
          type="search"
          autocomplete="off"
          aria-keyshortcuts="/"
          .value=${this.#session?.query ?? ''}
          @focus=${() => void this.#load().then((session) => session?.prepare())}
          @input=${(event: Event) => void this.#onSearch(event.target as HTMLInputElement)}
          @keydown=${(event: KeyboardEvent) => this.#onKey(event)}
        />
      </div>
      ${this.#browse?.renderFilters()}
      ${
        this.#session?.render() ??
        (this.#searchFailed
          ? html`<p part="count" role="status">${unreachableMessage()}</p>`
          : nothing)
      }
      ${this.#browse?.renderLetters()}`;
  }

  protected override renderItems(items: readonly Item[], level: number): unknown {
    const {byParent, parents} = nest(items);
    const renderRow = (item: Item): unknown => [
      this.#renderEntry(item),
      // reading nothing of an item whose row is to be copied: that is none of these
      parents.has(item) ? renderUnder(item.id) : nothing,
    ];
    const options = {
      isSingle: (item: Item) => parents.has(item) || Boolean(item.related),
      variant: typeof this.urlState, // whether rows have links to themselves
    };
    const renderUnder = (parent?: string, isLong?: boolean): unknown =>
      this.renderList(byParent.get(parent) ?? [], renderRow, {...options, isLong});
    // few that a search leaves of many stand where the many did
    const all = this.select(this.loaded!.content);
    const isLong = all.some((section) => section.items.length > mostRowsAtOnce);
    return [
      this.#browse?.renderGroupHeading(items, level),
      this.#browse?.renderRows(items, () =>
        this.outside?.rowsOf(byParent.get(undefined) ?? [], renderRow, options),
      ) ?? renderUnder(undefined, isLong),
    ];
  }

  #renderEntry(item: Item): unknown {
    if (this.#browse) return this.#browse.renderEntry(item);
    return [
      html`<span part="title">${this.renderTitle(item)}</span>`,
      this.renderDescription(item),
    ];
  }

  /** Where a title leads nowhere, what it is about is all there is: it stays in every layout. */
  protected override renderDescription(about: Item | Section): unknown {
    return 'url' in about || 'items' in about
      ? super.renderDescription(about)
      : this.renderFullDescription(about);
  }

  async #load(): Promise<search.SearchSession | undefined> {
    try {
      const {SearchSession} = searchCode.code ?? (await searchCode.load());
      this.#session ??= new SearchSession({
        element: this,
        language: () => this.language,
        sections: () => this.select(this.loaded!.content),
        countLeft: (found) => this.#browse?.countLeft(found),
        tell: (query, count) => {
          this.#browse?.typed();
          emit(this, 'iro-filter', {query, count, filters: this.#browse?.filters ?? {}});
        },
        html,
        nothing,
      });
    } catch {
      this.#searchFailed = true; // no connection; the next letter tries again
      this.requestUpdate();
    }
    return this.#session;
  }

  protected override readonly extrasCode = browseCode;

  protected override makeExtras({Browse}: typeof browse): void {
    this.#browse = new Browse({
      element: this,
      language: () => this.language,
      content: () => this.loaded?.content,
      selected: () => this.select(this.loaded!.content),
      found: () => this.#found(this.select(this.loaded!.content)),
      query: () => this.#session?.query ?? '',
      search: async (query) => (await this.#load())?.type(query, false),
      announce: () =>
        void this.#load().then((session) => {
          session?.announceSoon();
          this.requestUpdate();
        }),
      tell: (count, filters) =>
        emit(this, 'iro-filter', {query: this.#session?.query.trim() ?? '', count, filters}),
      title: (item) => this.renderTitle(item),
      describe: (item) => this.renderDescription(item),
      heading: renderHeading,
      html,
      nothing,
    });
  }

  #found(sections: readonly Section[]): readonly Section[] {
    return this.#session?.filter(sections) ?? sections;
  }

  /** Whoever follows a link to an entry is led there, whatever the attributes are. */
  readonly #onFragment = (): void => {
    if (location.hash.startsWith('#iro-item=')) void this.loadExtras();
  };

  async #onSearch(input: HTMLInputElement): Promise<void> {
    const {value} = input;
    const session = await this.#load();
    // modules that are asked for twice need not come in that order
    if (input.value === value) await session?.type(value);
  }

  /** Escape empties the field, in every browser. */
  #onKey(event: KeyboardEvent): void {
    const input = event.target as HTMLInputElement;
    if (event.key !== 'Escape' || !input.value) return;
    event.preventDefault();
    input.value = '';
    void this.#onSearch(input);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iro-resource-directory': IroResourceDirectory;
  }
}
