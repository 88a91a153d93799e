/**
 * What a list of initiatives is beyond titles and descriptions. Loaded where the content or an
 * attribute asks for it.
 */
import type {ReactiveController} from 'lit';
import type {ElementLanguage} from '../../i18n/locale.js';
import {withLocale} from '../../i18n/msg.js';
import {allItems, type Content, type Item, type Section} from '../../model/content.js';
import {Clock} from '../events/clock.js';
import {emit} from '../shared/events.js';
import {mostRowsAtOnce} from '../shared/list-length.js';
import {describeMore} from '../shared/show-more.js';
import {doWork} from '../shared/slices.js';
import {arrange, type Arranged} from './initiatives/arrange.js';
import {renderFilters} from './initiatives/controls.js';
import {
  facetNames,
  facetOf,
  facetToCome,
  isChosen,
  noChoice,
  type Choice,
} from './initiatives/facets.js';
import {ContentFacts} from './initiatives/facts.js';
import type {FindOccurrence} from './initiatives/related-events.js';
import type {InitiativeElement, InitiativeTemplates} from './initiatives/host.js';
import {focusNewRow, type RowPlace} from './initiatives/new-row.js';
import {Rows} from './initiatives/rows.js';
import {adoptInitiativeStyles} from './initiatives/styles.js';

/** The initiatives of one element. What a reader chose stays through refreshes of the content. */
export class Initiatives implements ReactiveController {
  readonly #element: InitiativeElement;
  readonly #templates: InitiativeTemplates;
  readonly #rows: Rows;
  readonly #clock: Clock;
  #choice = noChoice;
  /** How often a reader asked for more. */
  #pages = 1;
  #language!: ElementLanguage;
  #facts: ContentFacts | undefined;
  /** Whether all facts of the items are known. */
  #isRead = false;
  /** The code for recurring events, once content had some. */
  #find: FindOccurrence | undefined;
  #findFailed = false;
  #items: readonly Item[] = [];
  #arranged!: Arranged;
  /** What that was arranged from: it stays the same, and long lists with it, while this does. */
  #by: readonly unknown[] = [];
  /** The filter that the page is still to be told of. */
  #changed = false;
  /** The first row of those that a reader asked for. */
  #newRow: RowPlace | undefined;
  #callOff: (() => void) | undefined;

  constructor(element: InitiativeElement, templates: InitiativeTemplates) {
    this.#element = element;
    this.#templates = templates;
    this.#rows = new Rows(element, templates);
    this.#clock = new Clock(element);
    adoptInitiativeStyles(element.renderRoot);
    element.addController(this);
  }

  hostDisconnected(): void {
    this.#callOff?.();
  }

  hostUpdated(): void {
    this.#clock.schedule(this.#facts?.changesAt ?? Infinity);
    this.#moveFocus();
    if (!this.#changed) return;
    this.#changed = false;
    const filters = {...this.#choice};
    emit(this.#element, 'iro-filter', {query: '', count: this.#arranged.count, filters});
  }

  /** What is shown of the selected sections; the same sections as long as nothing changes. */
  arrange(
    sections: readonly Section[],
    content: Content,
    language: ElementLanguage,
  ): readonly Section[] {
    const {featured, limit, more} = this.#element;
    this.#language = language;
    this.#followTime(content);
    const by = [sections, this.#facts, this.#choice, this.#pages, featured, limit, more];
    if (by.some((value, index) => value !== this.#by[index])) {
      if (limit !== this.#by[5] || more !== this.#by[6]) this.#pages = 1;
      this.#by = by.with(3, this.#pages);
      this.#items = allItems(sections);
      this.#arranged = this.#localise(() => this.#arrangeAnew(sections));
    }
    return this.#arranged.sections;
  }

  renderFilters(): unknown {
    const wanted = (this.#element.filters ?? '').split(/\s+/);
    const {tag} = this.#language;
    return this.#localise(() =>
      renderFilters(this.#templates, {
        facets: facetNames
          .filter((name) => wanted.includes(name))
          .map((name) =>
            name === 'status' && !this.#isRead && !this.#choice.status
              ? facetToCome(name)
              : facetOf(this.#items, name, this.#choice, this.#statusNameOf, tag),
          ),
        choice: this.#choice,
        count: this.#arranged.count,
        tag,
        choose: (change) => this.#choose({...this.#choice, ...change}),
        clear: () => this.#clear(),
      }),
    );
  }

  /** The items of one of the arranged sections. `level` is that of their headings. */
  render(items: readonly Item[], level: number): unknown {
    const {sections, of, left} = this.#arranged;
    const language = this.#language;
    const inLanguage = <Result>(task: () => Result) => withLocale(language.locale, task);
    const rows = sections.reduce((sum, {items: some}) => sum + some.length, 0);
    const context = {
      arranged: of.get(items)!,
      facts: this.#facts!,
      language,
      isLong: rows > mostRowsAtOnce,
    };
    return [
      this.#rows.render(items, level, context, inLanguage),
      left && items === sections.at(-1)?.items ? this.#renderMore(left) : this.#templates.nothing,
    ];
  }

  #localise<Result>(task: () => Result): Result {
    return withLocale(this.#language.locale, task);
  }

  /** Facts hold for one content, in one language, until the first of them is no longer true. */
  #followTime(content: Content): void {
    const now = Date.now();
    const known = this.#facts;
    if (
      known?.content === content &&
      known.tag === this.#language.tag &&
      now < known.changesAt &&
      now >= known.now
    ) {
      return;
    }
    this.#facts = new ContentFacts(content, this.#language, now, this.#find);
    if (this.#facts.needsOccurrences && !this.#findFailed) void this.#loadOccurrences();
  }

  /** Recurring events are few, and their code is half of all: it comes after the first look. */
  async #loadOccurrences(): Promise<void> {
    try {
      const {presentOccurrence} = await import('./initiatives/occurrences.js');
      this.#find = presentOccurrence;
      this.#facts = undefined;
      this.#element.requestUpdate();
    } catch {
      this.#findFailed = true; // their first times have to do
    }
  }

  readonly #statusNameOf = (item: Item) => this.#facts!.of(item).status.name;

  #arrangeAnew(sections: readonly Section[]): Arranged {
    const {featured, limit, more} = this.#element;
    const choice = this.#choice;
    this.#readFacts();
    return arrange(sections, {
      isWanted: (item) => isChosen(item, choice, this.#statusNameOf),
      isNarrowed: facetNames.some((name) => choice[name]),
      featured: featured?.trim(),
      most: more && limit && limit > 0 ? Math.ceil(limit) * this.#pages : Infinity,
    });
  }

  /** Rows find out what they need as they come; all of it is for the filters and the clock. */
  #readFacts(): void {
    const facts = this.#facts!;
    const items = this.#items;
    let isAtOnce = true;
    this.#isRead = false;
    doWork(
      facts.read(items),
      () => this.#facts === facts && this.#items === items,
      () => {
        this.#isRead = true;
        if (!isAtOnce) this.#element.requestUpdate();
      },
    );
    isAtOnce = false;
  }

  #renderMore(left: number): unknown {
    const {html} = this.#templates;
    const label = this.#localise(() => describeMore(this.#language.tag, left));
    return html`<button part="more" type="button" @click=${() => this.#onMore()}>${label}</button>`;
  }

  /** The first new row is the next of the last section, else the first of the one after it. */
  #onMore(): void {
    const {sections} = this.#arranged;
    this.#pages += 1;
    this.#newRow = {section: sections.length - 1, item: sections.at(-1)!.items.length};
    this.#element.requestUpdate();
  }

  #moveFocus(): void {
    const place = this.#newRow;
    if (!place) return;
    this.#newRow = undefined;
    const {sections} = this.#arranged;
    const isInLast = (sections[place.section]?.items.length ?? 0) > place.item;
    const next = sections.findIndex(({items}, at) => at > place.section && items.length);
    this.#callOff?.();
    this.#callOff = focusNewRow(
      this.#element.renderRoot,
      isInLast ? place : {section: next, item: 0},
    );
  }

  #choose(choice: Choice): void {
    this.#choice = choice;
    this.#pages = 1;
    this.#changed = true;
    this.#element.requestUpdate();
  }

  /** The button goes; the keyboard stays with the filters. */
  #clear(): void {
    this.#element.renderRoot.querySelector<HTMLElement>('[part="filter"] select')?.focus();
    this.#choose(noChoice);
  }
}
