import type {ElementLanguage} from '../../../i18n/locale.js';
import {msg} from '../../../i18n/msg.js';
import type {Item} from '../../../model/content.js';
import {describeStatus} from '../../events/status.js';
import {describeWhen} from '../../events/when.js';
import type {ArrangedItems} from './arrange.js';
import type {ContentFacts} from './facts.js';
import type {InitiativeElement, InitiativeTemplates} from './host.js';
import {hasPicture, Pictures} from './pictures.js';
import type {DatedEvent} from './related-events.js';

/** What rows are rendered from. */
export interface RowContext {
  readonly arranged: ArrangedItems;
  readonly facts: ContentFacts;
  readonly language: ElementLanguage;
  /** Whether there are so many rows that they come bit by bit. */
  readonly isLong: boolean;
}

/** Initiatives as rows. Called with the language of the element spoken. */
export class Rows {
  readonly #element: InitiativeElement;
  readonly #templates: InitiativeTemplates;
  readonly #pictures: Pictures;

  constructor(element: InitiativeElement, templates: InitiativeTemplates) {
    this.#element = element;
    this.#templates = templates;
    this.#pictures = new Pictures(element, templates);
  }

  /**
   * A list of initiatives, those under them in lists of their own.
   *
   * @param level that of their headings
   * @param inLanguage wraps what is called later, when rows of long lists are made
   */
  render(
    items: readonly Item[],
    level: number,
    context: RowContext,
    inLanguage: <Result>(task: () => Result) => Result,
    parent?: Item,
  ): unknown {
    const renderRow = (item: Item): unknown => {
      const projects = context.arranged.under.get(item.id);
      return this.#renderRow(
        item,
        level,
        context,
        parent,
        projects && this.render(projects, level + 1, context, inLanguage, item),
      );
    };
    const isSingle = (item: Item) => !this.#isPlain(item, context, parent);
    // a copied row is made of an example, which is none of the items: it is plain
    const renderItem = (item: Item) =>
      isSingle(item) ? inLanguage(() => renderRow(item)) : this.#templates.plain(item, level);
    const {isLong} = context;
    if (!parent) return this.#templates.list(items, renderItem, {isSingle, variant: level, isLong});
    const {html} = this.#templates;
    return html`<ul part="list" role="list">
      ${items.map((item) => html`<li part="item">${renderItem(item)}</li>`)}
    </ul>`;
  }

  get #isCompact(): boolean {
    return this.#element.layout === 'compact';
  }

  #hasPicture(item: Item): boolean {
    return Boolean(this.#element.images) && !this.#isCompact && hasPicture(item);
  }

  /** Whether title and description are all there is to say of an item. */
  #isPlain(item: Item, {arranged, facts}: RowContext, parent: Item | undefined): boolean {
    if (!facts.has(item)) return true;
    const known = facts.of(item);
    return (
      !known.status.sentences.length &&
      !known.events.length &&
      !this.#hasPicture(item) &&
      !arranged.under.has(item.id) &&
      item !== arranged.large &&
      known.parent === parent
    );
  }

  #renderRow(
    item: Item,
    level: number,
    context: RowContext,
    parent: Item | undefined,
    projects: unknown,
  ): unknown {
    const {html, nothing, plain} = this.#templates;
    const {facts, arranged, language} = context;
    const {status, events, parent: whole} = facts.of(item);
    const [heading, description] = plain(item, level);
    const head = [
      heading,
      status.sentences.length
        ? html`<p part="initiative-status" data-status=${status.name}>
            ${status.sentences.map((sentence) => html`<span>${sentence()}</span> `)}
          </p>`
        : nothing,
      whole && whole !== parent ? this.#renderWhole(whole) : nothing,
    ];
    const hasPicture = this.#hasPicture(item);
    const picture = hasPicture ? this.#pictures.render(item, language.tag) : nothing;
    const rest = [
      events.length && !this.#isCompact ? this.#renderEvents(events, context) : nothing,
      projects ? html`<div part="projects">${projects}</div>` : nothing,
    ];
    if (item === arranged.large) {
      return html`<div part="featured">
        <div class="featured">
          <div class="summary">${head} ${description}</div>
          ${picture}
          <div class="rest">${rest}</div>
        </div>
      </div>`;
    }
    const row = html`<div class="summary">${head} ${picture}</div>
      ${description}
      <div class="rest">${rest}</div>`;
    return hasPicture ? html`<div class="pictured">${row}</div>` : row;
  }

  #renderWhole(whole: Item): unknown {
    const {html, title} = this.#templates;
    return html`<p part="part-of">
      ${msg('Part of:', {id: 'part-of', desc: 'The initiative that a project belongs to'})}
      ${title(whole)}
    </p>`;
  }

  #renderEvents(events: readonly DatedEvent[], {facts, language}: RowContext): unknown {
    const {html, nothing, title} = this.#templates;
    return html`<div part="related-events">
      <p>${msg('Next events:', {id: 'next-events-of', desc: 'Events of an initiative'})}</p>
      <ul role="list">
        ${events.map(({item, occasion}) => {
          const {text, dateTime} = describeWhen(occasion, {language, now: facts.now});
          const status = describeStatus(item);
          return html`<li part="related-event">
            <time part="event-date" datetime=${dateTime}>${text}</time>
            <span>${title(item)}</span>
            ${status ? html`<span part="event-status">${status}</span>` : nothing}
          </li>`;
        })}
      </ul>
    </div>`;
  }
}
