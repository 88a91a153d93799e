/** Search in a directory over time. Loaded when a reader turns to the field. */
import type {html, nothing, ReactiveController, ReactiveControllerHost} from 'lit';
import type {ElementLanguage} from '../../i18n/locale.js';
import {msg, withLocale} from '../../i18n/msg.js';
import type {Section} from '../../model/content.js';
import {createPause} from '../../model/pause.js';
import {Highlighter} from './highlight.js';
import {buildIndex} from './search-index.js';
import {askDidYouMean, describeLeft, describeResults, prepareCounts} from './search-words.js';
import {countItems, Search, wordsIn} from './search.js';

/** What the session may know and do of the directory. */
export interface SearchHost {
  readonly element: ReactiveControllerHost & {readonly renderRoot: ParentNode & Node};
  readonly language: () => ElementLanguage;
  /** What there is to search: all that the attributes choose. */
  readonly sections: () => readonly Section[];
  /** How many of the entries found other choices of the reader leave; undefined without such. */
  readonly countLeft?: (found: readonly Section[]) => number | undefined;
  /** Tells the page what a reader looked for. */
  readonly tell: (query: string, count: number) => void;
  readonly html: typeof html;
  readonly nothing: typeof nothing;
}

/** How long a reader must have stopped typing before a count is read out, in milliseconds. */
const quiet = 400;

/** The search of one directory. */
export class SearchSession implements ReactiveController {
  query = '';
  readonly #host: SearchHost;
  readonly #highlighter = new Highlighter();
  #search: Search | undefined;
  #preparing: Promise<Search> | undefined;
  /** What the index that is being made is of. */
  #preparedFor: {readonly sections: readonly Section[]; readonly tag: string} | undefined;
  #suggestion: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: SearchHost) {
    this.#host = host;
    host.element.addController(this);
  }

  hostConnected(): void {
    this.#highlighter.restore(this.#host.element.renderRoot);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#highlighter.clear();
  }

  /** After each update: what has changed under a query is searched again, what is found is marked. */
  hostUpdated(): void {
    this.#highlighter.show(this.#host.element.renderRoot, wordsIn(this.query));
    if (this.query && !this.#isPrepared()) void this.type(this.query, false);
  }

  /** Called with rows that have come after an update. */
  rowsAdded(rows: Element): void {
    this.#highlighter.add(rows);
  }

  /** Of all sections what the query leaves; while an index is made anew, what the last one left. */
  filter(sections: readonly Section[]): readonly Section[] {
    return this.query && this.#search ? this.#search.find(this.query) : sections;
  }

  /** Makes ready for a query. Resolves when there is an index of what is on view. */
  async prepare(): Promise<Search> {
    if (this.#isPrepared()) return this.#search!;
    const sections = this.#host.sections();
    const {tag} = this.#host.language();
    const wanted = this.#preparedFor;
    if (wanted?.sections !== sections || wanted.tag !== tag) {
      this.#preparedFor = {sections, tag};
      this.#preparing = this.#prepare(sections, tag);
    }
    return this.#preparing!;
  }

  async #prepare(sections: readonly Section[], tag: string): Promise<Search> {
    const index = await buildIndex(sections, tag, createPause());
    const pause = createPause(undefined, 0);
    await prepareCounts(tag, pause);
    // the first one takes twice as long as others, while browsers compile it: some entries will do
    new Search({...index, entries: index.entries.slice(0, 3000)}).find('a');
    await pause();
    return new Search(index);
  }

  /**
   * Searches. Resolves when what is found is shown.
   *
   * @param isTyped whether a reader typed it: the page is told, and the count read out
   */
  async type(query: string, isTyped = true): Promise<void> {
    this.query = query;
    this.#suggestion = undefined;
    clearTimeout(this.#timer);
    const search = await this.prepare();
    if (query !== this.query) return;
    const pause = createPause();
    const found = search.find(query);
    await pause(); // where that took long, the list is the work of another task
    if (query !== this.query) return;
    this.#search = search;
    this.#host.element.requestUpdate();
    await this.#host.element.updateComplete;
    if (query !== this.query) return;
    if (isTyped) {
      this.announceSoon();
      this.#host.tell(query.trim(), this.#host.countLeft?.(found) ?? countItems(found));
    }
    if (!found.length) await this.#suggest(search, query);
  }

  /** Reads out how much is on view, once that has stood for a moment. */
  announceSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#announce(), quiet);
  }

  /** What is said between the field and what is found. */
  render(): unknown {
    const {html, nothing} = this.#host;
    const language = this.#host.language();
    const found = this.#search && this.query.trim() ? this.#search.find(this.query) : undefined;
    const meant = this.#suggestion;
    return withLocale(
      language.locale,
      () => html`<p part="count" aria-hidden="true">
          ${this.#describe() || nothing}
        </p>
        <p part="announcement" role="status"></p>
        ${
          meant === undefined
            ? nothing
            : html`<button part="suggestion" type="button" @click=${() => this.#choose(meant)}>
                ${askDidYouMean(meant, language)}
              </button>`
        }
        ${
          found && !found.length
            ? html`<button part="clear" type="button" @click=${() => this.#choose('')}>
                ${msg('Clear the search', {id: 'clear'})}
              </button>`
            : nothing
        }`,
    );
  }

  #isPrepared(): boolean {
    const index = this.#search?.index;
    return index?.sections === this.#host.sections() && index.tag === this.#host.language().tag;
  }

  #describe(): string {
    const query = this.query.trim();
    const language = this.#host.language();
    const found = query && this.#search ? this.#search.find(this.query) : this.#host.sections();
    const left = this.#host.countLeft?.(found);
    if (!query || !this.#search) return left === undefined ? '' : describeLeft(left, language);
    return describeResults(query, left ?? countItems(found), language, !found.length);
  }

  /** Reads out what was found, once it has stood for a moment. */
  #announce(): void {
    const region = this.#host.element.renderRoot.querySelector('[part="announcement"]');
    if (region) region.textContent = this.#describe();
  }

  async #suggest(search: Search, query: string): Promise<void> {
    const meant = await search.suggest(query, createPause());
    if (query !== this.query || meant === undefined) return;
    this.#suggestion = meant;
    this.#host.element.requestUpdate();
  }

  /** Puts another query into the field, and the keyboard after it. */
  #choose(query: string): void {
    const input = this.#host.element.renderRoot.querySelector('input');
    input?.focus();
    void this.type(query);
  }
}
