import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {ContentController, type ContentState} from '../../controllers/content-controller.js';
import {dateTimeFormat, numberFormat, pluralRules} from '../../i18n/formatters.js';
import {LocalisedElement} from '../../i18n/localised-element.js';
import {msg, str} from '../../i18n/msg.js';
import {textDirection} from '../../i18n/locale.js';
import {allItems, selectSections, type Content, type Item, type Section} from '../../model/content.js';
import type {LocalisedText} from '../../model/text.js';
import type {Loaded} from '../../sources/load.js';
import {emit} from './events.js';
import {failureMessage} from './failure-message.js';
import {renderHeading} from './heading.js';
import {sharedStyles} from './styles.js';
import {renderLanguageBadge, renderText} from './text.js';

const layouts = ['list', 'grid', 'compact'] as const;

export type Layout = (typeof layouts)[number];

const words = (list: string | null | undefined): readonly string[] =>
  (list ?? '').split(/\s+/).filter(Boolean);

/** What all elements share: where content comes from, which of it, and the states around it. */
export abstract class IroElement extends LocalisedElement {
  static override styles = [sharedStyles];

  static override properties: PropertyDeclarations = {
    src: {},
    content: {attribute: false},
    heading: {},
    headingLevel: {attribute: 'heading-level', type: Number},
    layout: {},
    section: {},
    tag: {},
    ids: {},
    refresh: {type: Number},
  };

  /**
   * Where content comes from: addresses of JSON files, `#id` of a list or a JSON script in the
   * page, `iro:content` for the built-in content. Several, separated by spaces, are merged. Without
   * it: a `<script type="application/json">` inside the tag, else the built-in content.
   */
  src: string | null | undefined;

  /** Content handed over by script, as the JSON holds it. Goes before every other source. */
  content: unknown;

  /** Text of the heading. Without it the section's title; empty, no heading. */
  heading: string | null | undefined;

  /** Level of the heading, 2 to 6. */
  headingLevel = 2;

  /** How items are laid out: `list`, `grid` or `compact`. */
  layout: string | null = 'list';

  /** Ids of the sections to show, separated by spaces. */
  section: string | null | undefined;

  /** Tags, separated by spaces; items that have one of them are shown. */
  tag: string | null | undefined;

  /** Ids of the items to show, separated by spaces. */
  ids: string | null | undefined;

  /** Seconds between refreshes while the page is visible; 0 for none. */
  refresh = 0;

  readonly #controller = new ContentController(
    this,
    () => ({content: this.content, src: this.src ?? '', refresh: this.refresh}),
    (state) => this.#announce(state),
  );

  /** Loads the content again. Resolves when what came is shown. */
  async reload(): Promise<void> {
    await this.#controller.reload();
  }

  /** The element's own part: the items of the chosen sections. */
  protected abstract renderSections(sections: readonly Section[]): TemplateResult;

  /** The sections shown where `section` names none. */
  protected abstract defaultSections(content: Content): readonly string[];

  /** What is said where there is nothing to show. */
  protected abstract emptyMessage(): string;

  /** The most items shown. */
  protected get itemLimit(): number {
    return Infinity;
  }

  protected get effectiveLayout(): Layout {
    return layouts.find((layout) => layout === this.layout) ?? 'list';
  }

  protected get effectiveHeadingLevel(): number {
    return [2, 3, 4, 5, 6].includes(this.headingLevel) ? this.headingLevel : 2;
  }

  protected renderText(text: LocalisedText): unknown {
    return renderText(text, this.languageTag, this.#names);
  }

  protected renderDescription(text: LocalisedText | undefined): unknown {
    return text === undefined ? nothing : html`<p part="description">${this.renderText(text)}</p>`;
  }

  /** The title of an item, as a link where the item has an address. */
  protected renderTitle(item: Item, label = this.renderText(item.title)): TemplateResult {
    return html`${item.url
      ? html`<a
          part="link"
          href=${item.url}
          hreflang=${ifDefined(item.language)}
          rel="noopener"
          @click=${(event: Event) => this.#onSelect(event, item)}
          >${label}</a
        >`
      : html`<span part="text">${label}</span>`}${renderLanguageBadge(item.language)}`;
  }

  /** The element's heading: `heading` where it is set, else what the content says. */
  protected renderHeading(sections: readonly Section[], fallback: string): unknown {
    const [first, ...others] = sections;
    const {heading} = this;
    if (heading === '') return nothing;
    return renderHeading(
      this.effectiveHeadingLevel,
      'heading',
      heading ?? (first?.title && !others.length ? this.renderText(first.title) : fallback),
    );
  }

  protected override render(): TemplateResult {
    const tag = this.languageTag;
    return html`<div
      part="base"
      class=${this.effectiveLayout}
      lang=${tag}
      dir=${textDirection(tag)}
      tabindex="-1"
      aria-busy=${this.#controller.busy}
    >
      ${this.#renderState(this.#controller.state)}
    </div>`;
  }

  get #names() {
    const {state} = this.#controller;
    return 'loaded' in state ? (state.loaded?.content.names ?? []) : [];
  }

  #renderState(state: ContentState): unknown {
    switch (state.status) {
      case 'loading':
        return [
          state.loaded ? this.#renderLoaded(state.loaded) : html`<slot></slot>`,
          this.#renderStatus(msg('Loading…')),
        ];
      case 'ready':
        return [this.#renderLoaded(state.loaded), this.#renderStatus(this.#missing(state.loaded))];
      case 'stale':
        return [
          this.#renderLoaded(state.loaded),
          this.#renderStatus(this.#staleMessage(state.since), true),
        ];
      case 'failed':
        return [
          html`<slot></slot>`,
          this.#renderStatus(state.failures.map(failureMessage).join(' '), true),
        ];
    }
  }

  #renderLoaded({content}: Loaded): unknown {
    const chosen = words(this.section);
    const sections = selectSections(content, {
      sections: chosen.length ? chosen : this.defaultSections(content),
      tags: words(this.tag),
      ids: words(this.ids),
      limit: this.itemLimit,
    });
    return sections.length
      ? this.renderSections(sections)
      : html`${this.renderHeading([], this.emptyMessage())}`;
  }
}
