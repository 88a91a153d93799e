import {html, nothing, render, type PropertyDeclarations, type TemplateResult} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {Content, Item, Section} from '../../model/content.js';
import type {LocalisedText} from '../../model/text.js';
import {ContentElement} from './content-element.js';
import {emit} from './events.js';
import {renderHeading} from './heading.js';
import {mostRowsAtOnce} from './list-length.js';
import {Selector} from './selector.js';
import {sharedStyles} from './styles.js';
import {renderText, renderTitle} from './text.js';

const layouts = ['list', 'grid', 'compact'] as const;

export type Layout = (typeof layouts)[number];

/** What there is to know of a list besides its items. */
export interface ListOptions {
  /** Whether the row of an item is like no other, having rows of its own in it. */
  readonly isSingle?: ((item: Item) => boolean) | undefined;
  /** What besides its item decides what a row says. */
  readonly variant?: unknown;
  /** Whether rows are filled in piece by piece; by default where they are many. */
  readonly isLong?: boolean | undefined;
}

/**
 * What all elements share: which items are shown, and how.
 *
 * @fires {CustomEvent<{item: Item}>} iro-select - A reader follows a link. Cancelable, bubbles, crosses shadow roots.
 * @csspart heading - The heading.
 * @csspart section - A section of the content.
 * @csspart section-heading - The heading of one of several sections.
 * @csspart section-content - What stands under the heading of a section.
 * @csspart title - The title of an item.
 * @csspart link - A title that is a link.
 * @csspart description - What an item or a section is about.
 * @csspart language - The language of what a link leads to, where it is not the reader's.
 * @csspart language-mark - The language of a text that is not there in the reader's.
 * @csspart source - Who publishes an item, where items of several sources stand together.
 * @csspart empty - What is said where there is nothing to show.
 * @cssprop [--iro-link-color=inherit] - Colour of links.
 * @cssprop [--iro-border-color] - Colour of lines; by default a tint of the text's colour.
 * @cssprop [--iro-gap=1em] - Space between items.
 * @cssprop [--iro-radius=0.5em] - Rounding of cards, icons and fields.
 */
export abstract class IroElement extends ContentElement {
  static override styles = [sharedStyles];

  static override properties: PropertyDeclarations = {
    heading: {},
    headingLevel: {attribute: 'heading-level', type: Number},
    layout: {},
    section: {},
    tag: {},
    ids: {},
  };

  /** Text of the heading. Without it the title of the section on view; empty, no heading. */
  declare heading: string | null | undefined;

  /** Level of the heading, 2 to 6; 2 by default. */
  declare headingLevel: number;

  /** How items are laid out: `list` (the default), `grid` or `compact`. */
  declare layout: string | null;

  /** Ids of the sections to show, separated by spaces. */
  declare section: string | null | undefined;

  /** Tags, separated by spaces; items that have one of them are shown. */
  declare tag: string | null | undefined;

  /** Ids of the items to show, separated by spaces. */
  declare ids: string | null | undefined;

  readonly #selection = new Selector();

  constructor() {
    super();
    this.headingLevel = 2;
    this.layout = 'list';
  }

  /**
   * Ids of the built-in sections shown where `section` names none, besides all that are not built
   * in. All where that leaves none.
   */
  protected abstract readonly defaultSections: readonly string[];

  /** The heading over several sections. */
  protected abstract defaultHeading(): string;

  /** The most items shown. */
  protected get itemLimit(): number {
    return Infinity;
  }

  /** The sections and items that the attributes choose; the same ones as long as nothing changes. */
  protected override select(content: Content): readonly Section[] {
    return this.#selection.of(content, {
      ...{section: this.section, tag: this.tag, ids: this.ids, limit: this.itemLimit},
      isDefault: (id) => this.defaultSections.includes(id) || !this.isBuiltIn(id),
    });
  }

  /** Of those, what the reader's own choices leave. */
  protected filter(sections: readonly Section[]): readonly Section[] {
    return sections;
  }

  /** What stands between the heading and the sections. */
  protected renderControls(_sections: readonly Section[]): unknown {
    return nothing;
  }

  protected override get baseClass(): string {
    return this.effectiveLayout;
  }

  protected get effectiveLayout(): Layout {
    return layouts.find((layout) => layout === this.layout) ?? 'list';
  }

  protected renderText(text: LocalisedText): unknown {
    return renderText(text, this.language.tag, this.loaded?.content.names ?? {});
  }

  /** What something is about; left out in the compact layout. */
  protected renderDescription(about: Item | Section): unknown {
    return this.effectiveLayout === 'compact' ? nothing : this.renderFullDescription(about);
  }

  protected renderFullDescription({description}: Item | Section): unknown {
    return description === undefined
      ? nothing
      : html`<p part="description">${this.renderText(description)}</p>`;
  }

  /** The title of an item, as a link where the item has an address. */
  protected renderTitle(item: Item, label: unknown = this.renderText(item.title)): unknown {
    const {source} = item;
    return renderTitle(
      item,
      this.language.tag,
      label,
      source === undefined ? undefined : this.renderText(source),
      (event) => this.#onSelect(event, item),
    );
  }

  /** A list of items, of any length. */
  protected renderList(
    items: readonly Item[],
    renderItem: (item: Item) => unknown,
    {isSingle, variant, isLong = items.length > mostRowsAtOnce}: ListOptions = {},
  ): TemplateResult {
    if (isLong && this.outside) {
      // filled when the update is done: see long-list.ts
      const rows = this.outside.rowsOf(items, renderItem, {isSingle, variant});
      return html`<div part="list" role="list" class="long" .rows=${rows}></div>`;
    }
    return html`<ul part="list" role="list">
      ${items.map((item) => html`<li part="item">${renderItem(item)}</li>`)}
    </ul>`;
  }

  /** The items of one section. `level` is that of a heading under the section's. */
  protected abstract renderItems(items: readonly Item[], level: number): unknown;

  protected override renderContent(content: Content): unknown {
    const sections = this.select(content);
    const {headingLevel} = this;
    const heading = this.heading?.trim();
    const level = headingLevel >= 2 && headingLevel <= 6 ? Math.floor(headingLevel) : 2;
    const single = sections.length === 1;
    const onlyTitle = single && sections[0]!.title;
    const inner = heading === '' ? level : level + 1;
    return html`${
      heading === ''
        ? nothing
        : renderHeading(
            level,
            'heading',
            heading ?? (onlyTitle ? this.renderText(onlyTitle) : this.defaultHeading()),
          )
    }${sections.length ? this.renderControls(sections) : this.#renderEmpty()}${this.filter(
      sections,
    ).map((section) => {
      const title = single ? undefined : section.title;
      return html`<div part="section">
        ${title ? renderHeading(inner, 'section-heading', this.renderText(title)) : nothing}
        <div part="section-content">
          ${this.renderDescription(section)}
          ${
            section.items.length
              ? this.renderItems(section.items, title ? inner + 1 : inner)
              : this.#renderEmpty()
          }
        </div>
      </div>`;
    })}`;
  }

  protected override updated(): void {
    this.outside?.fillLongLists(this.renderRoot, {
      render,
      inLanguage: (task) => this.localise(task),
      select: (event, item) => this.#onSelect(event, item),
      added: (rows) => this.rowsAdded(rows),
      tag: this.language.tag,
      names: this.loaded?.content.names,
      variant: this.effectiveLayout,
    });
  }

  /** Called with rows of a long list that were added after the update was done. */
  protected rowsAdded(_rows: Element): void {
    // nothing to do with them here
  }

  #renderEmpty(): TemplateResult {
    return html`<p part="empty">${msg('Nothing listed at present.', {id: 'empty'})}</p>`;
  }

  #onSelect(event: Event, item: Item): void {
    if (!emit(this, 'iro-select', {item}, true)) event.preventDefault();
  }
}
