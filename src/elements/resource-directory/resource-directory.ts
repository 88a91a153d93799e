import {html, nothing} from 'lit';
import {msg} from '../../i18n/msg.js';
import {groupByParent, type Item, type Section} from '../../model/content.js';
import {emit} from '../shared/events.js';
import {IroListElement} from '../shared/iro-list-element.js';
import {unreachableMessage} from '../shared/unreachable-message.js';
import {resourceDirectoryStyles} from './resource-directory.styles.js';
import type * as search from './search.js';

type Search = typeof search;

/**
 * A directory by section, with a search field that finds words in any case, with or without
 * accents. Without `section` everything but what the other elements show.
 *
 * @customElement iro-resource-directory
 * @fires {CustomEvent<{query: string, count: number}>} iro-filter - A reader searches. Bubbles, crosses shadow roots.
 * @csspart search - The search field and its label.
 * @csspart input - The search field.
 * @csspart count - How many results there are.
 * @csspart clear - The button that empties the search field.
 */
export class IroResourceDirectory extends IroListElement {
  static override styles = [...IroListElement.styles, resourceDirectoryStyles];

  /** What the reader looks for. */
  #query = '';

  /** Whether the code that searches could not be loaded. */
  #searchFailed = false;

  #search: Search | undefined;

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

  protected override filter(sections: readonly Section[]): readonly Section[] {
    return this.#search?.searchSections(sections, this.#query, this.language.tag) ?? sections;
  }

  protected override renderControls(sections: readonly Section[]): unknown {
    const query = this.#query.trim();
    const search = this.#search;
    const found = this.filter(sections);
    if (!sections.some(({items}) => items.length)) return nothing;
    return html`<div part="search">
        <label for="query">${msg('Search', {id: 'search'})}</label>
        <input
          part="input"
          id="query"
          type="search"
          autocomplete="off"
          .value=${this.#query}
          @focus=${() => this.#load()}
          @input=${(event: Event) =>
            this.#onSearch((event.target as HTMLInputElement).value, sections)}
        />
      </div>
      <p part="count" role="status">
        ${
          search?.describeResults(query, found, this.language) ??
          (this.#searchFailed ? unreachableMessage() : nothing)
        }
      </p>
      ${
        search && query && !found.length
          ? html`<button part="clear" type="button" @click=${() => this.#onClear(sections)}>
            ${msg('Clear the search', {id: 'clear'})}
          </button>`
          : nothing
      }`;
  }

  protected override renderItems(items: readonly Item[]): unknown {
    const byParent = groupByParent(items);
    const renderUnder = (parent: string | undefined): unknown => {
      const shown = byParent.get(parent);
      return shown
        ? this.renderList(shown, (item) => [
            html`<span part="title">${this.renderTitle(item)}</span>`,
            this.renderDescription(item),
            renderUnder(item.id),
          ])
        : nothing;
    };
    return renderUnder(undefined);
  }

  /** Where a title leads nowhere, what it is about is all there is: it stays in every layout. */
  protected override renderDescription(about: Item | Section): unknown {
    return 'url' in about || 'items' in about
      ? super.renderDescription(about)
      : this.renderFullDescription(about);
  }

  async #load(): Promise<void> {
    try {
      this.#search ??= await import('./search.js');
      this.#searchFailed = false;
    } catch {
      this.#searchFailed = true; // no connection; the next letter tries again
    }
  }

  async #onSearch(query: string, sections: readonly Section[]): Promise<void> {
    this.#query = query;
    await this.#load();
    this.requestUpdate();
    if (!this.#search || query !== this.#query) return;
    const count = this.#search.countItems(this.filter(sections));
    emit(this, 'iro-filter', {query: query.trim(), count});
  }

  #onClear(sections: readonly Section[]): void {
    void this.#onSearch('', sections);
    this.renderRoot.querySelector('input')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iro-resource-directory': IroResourceDirectory;
  }
}
