/** What a list of events shows, and what readers do with it. Loaded together with the details. */
import type {ReactiveController} from 'lit';
import {msg, withLocale} from '../../i18n/msg.js';
import type {Item} from '../../model/content.js';
import {readEventFragment, type EventAddress} from './fragment.js';
import {dayAt, instantOfDay} from './views/days.js';
import {filterEvents, readPast, selectEvents, type Choice} from './views/filters.js';
import {renderFilters} from './views/filter-controls.js';
import type {ListHost, ViewTemplates} from './views/host.js';
import {ListView} from './views/list-view.js';
import {MonthView} from './views/month-view.js';
import {RowList} from './views/rows.js';
import type {Scene} from './views/scene.js';
import {Series, type Entry} from './views/series.js';
import {slices} from './views/slices.js';
import {adoptViewStyles} from './views/styles.js';
import {SubscribeButton} from './views/subscribe.js';
import {findTarget} from './views/target.js';
import {weekStartOf} from './views/week-start.js';
import {describeCount} from './views/words.js';

type View = 'list' | 'month';

/** The events of one element. What a reader chose stays through refreshes of the content. */
export class EventViews implements ReactiveController {
  readonly #host: ListHost;
  readonly #templates: ViewTemplates;
  readonly #series: Series;
  readonly #rows: RowList;
  readonly #list: ListView;
  readonly #month: MonthView;
  readonly #subscribe: SubscribeButton;
  /** What the reader chose by the controls. */
  #choice: Partial<Choice> = {};
  #view: View | undefined;
  /** The event that the page's address names, until it was found and shown. */
  #address: EventAddress | undefined;
  /** The fragment that was read last. */
  #fragment: string | undefined;
  #target: Entry | undefined;
  /** Key of the row that the keyboard goes to once it is there. */
  #focusKey: string | undefined;
  /** What was chosen by attributes; where that changes it goes before the reader's choices. */
  #attributes = '';
  #left = false;
  #goesOn = false;
  #callOff: (() => void) | undefined;
  #count = 0;
  /** The filter that the page is still to be told of. */
  #changed = false;

  constructor(host: ListHost, templates: ViewTemplates) {
    this.#host = host;
    this.#templates = templates;
    this.#series = new Series(host.details);
    this.#rows = new RowList(host, templates);
    this.#list = new ListView(host, templates);
    this.#month = new MonthView(host, templates);
    this.#subscribe = new SubscribeButton(host, templates);
    adoptViewStyles(host.element.renderRoot);
    host.element.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#readAddress);
    // a list that the page moves does not call the keyboard again
    if (location.hash !== this.#fragment) this.#readAddress();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#readAddress);
    this.#callOff?.();
    this.#callOff = undefined;
  }

  hostUpdated(): void {
    this.#month.focusDay(this.#host.element.renderRoot);
    this.#focusRow();
    this.#goesOn = false;
    this.#callOff?.();
    this.#callOff = this.#left
      ? slices.later(() => {
          this.#goesOn = true;
          this.#host.element.requestUpdate();
        })
      : undefined;
    if (!this.#changed) return;
    this.#changed = false;
    const filters = {...this.#currentChoice, view: this.#currentView};
    this.#host.filtered({query: '', count: this.#count, filters});
  }

  /** The events with their controls. `level` is that of a heading inside the list. */
  render(items: readonly Item[], level: number): unknown {
    const {html} = this.#templates;
    const {locale} = this.#host.language();
    return withLocale(
      locale,
      () => html`<div part="views">${this.#renderViews(items, level)}</div>`,
    );
  }

  get #currentChoice(): Choice {
    const {past} = this.#host.element;
    // a calendar that leaves days out which are over would say that nothing was then
    const byDefault = this.#currentView === 'month' ? 'show' : 'hide';
    return {tag: '', place: '', attendance: '', past: readPast(past, byDefault), ...this.#choice};
  }

  get #currentView(): View {
    return this.#view ?? (this.#host.element.view === 'month' ? 'month' : 'list');
  }

  #renderViews(items: readonly Item[], level: number): unknown {
    const {element, language} = this.#host;
    const {tag} = language();
    this.#followAttributes();
    const selected = selectEvents(this.#series.keep(items), element, tag);
    const scene = this.#sceneOf(selected, level);
    const view = this.#currentView;
    const wanted = new Set((element.filters ?? '').split(/\s+/).filter(Boolean));
    return [
      renderFilters(this.#templates, {
        wanted,
        items: selected,
        choice: this.#currentChoice,
        view,
        tag,
        choose: (change) => this.#choose(change),
        show: (chosen) => this.#show(chosen),
      }),
      view === 'month' ? this.#renderMonth(scene) : this.#renderList(scene, wanted.size > 0),
      this.#subscribe.render(),
    ];
  }

  #sceneOf(selected: readonly Item[], level: number): Scene {
    const {element, details, language} = this.#host;
    const now = Date.now();
    const today = dayAt(now);
    details.updateAt(instantOfDay(today + 1));
    this.#findTarget(selected, now);
    const choice = this.#currentChoice;
    return {
      items: filterEvents(selected, choice, language().tag),
      past: choice.past,
      now,
      today,
      weekStart: weekStartOf(language().tag),
      language: language(),
      level,
      group: element.group,
      limit: element.limit,
      series: this.#series,
      target: this.#target,
    };
  }

  #renderList(scene: Scene, counts: boolean): unknown {
    const {nothing} = this.#templates;
    const {groups, count, more} = this.#list.list(scene);
    this.#focusKey = this.#list.firstNew ?? this.#focusKey;
    this.#count = count;
    this.#showRows(groups);
    return [
      this.#renderStatus(counts ? describeCount(scene.language.tag, count) : ''),
      count ? nothing : this.#renderEmpty(scene),
      this.#rows.element,
      more === undefined ? nothing : this.#list.renderMore(more),
    ];
  }

  #renderMonth(scene: Scene): unknown {
    const entries = this.#month.entries(scene);
    this.#count = entries.length;
    const calendar = this.#month.render(scene, entries);
    this.#showRows(this.#month.groups(scene, entries));
    return [
      this.#renderStatus(this.#month.describe(scene, entries)),
      calendar,
      this.#isFiltered && !entries.length ? this.#renderClear() : this.#templates.nothing,
      this.#rows.element,
    ];
  }

  #showRows(groups: Parameters<RowList['show']>[0]): void {
    const {element, language} = this.#host;
    const version = [language().tag, element.layout, element.actions].join(' ');
    this.#left = this.#rows.show(groups, version, this.#goesOn, this.#focusKey);
  }

  #renderStatus(text: string): unknown {
    const {html} = this.#templates;
    return html`<p part="count" role="status">${text}</p>`;
  }

  #renderEmpty(scene: Scene): unknown {
    const {html} = this.#templates;
    return this.#isFiltered
      ? [
          html`<p part="empty">
            ${msg('No events match these filters.', {id: 'no-matching-events'})}
          </p>`,
          this.#renderClear(),
        ]
      : this.#list.renderEmpty(scene);
  }

  #renderClear(): unknown {
    const {html} = this.#templates;
    return html`<button part="clear" type="button" @click=${() => this.#onClear()}>
      ${msg('Clear the filters', {id: 'clear-filters'})}
    </button>`;
  }

  get #isFiltered(): boolean {
    const {tag, place, attendance} = this.#choice;
    return [tag, place, attendance, this.#choice.past].some(Boolean);
  }

  #choose(change: Partial<Choice>): void {
    this.#choice = {...this.#choice, ...change};
    this.#startOver();
    this.#changed = true;
  }

  #show(view: View): void {
    this.#view = view;
    this.#startOver();
    this.#changed = true;
  }

  #onClear(): void {
    this.#choice = {};
    this.#startOver();
    this.#changed = true;
    // the button goes; the keyboard stays with the filters
    this.#host.element.renderRoot.querySelector<HTMLElement>('[part="filters"] select')?.focus();
  }

  /** Other events are wanted than before. */
  #startOver(): void {
    this.#list.reset();
    this.#target = undefined;
    this.#host.element.requestUpdate();
  }

  #followAttributes(): void {
    const {view, past} = this.#host.element;
    const attributes = `${view} ${past}`;
    if (this.#attributes && attributes !== this.#attributes) {
      const {tag = '', place = '', attendance = ''} = this.#choice;
      this.#choice = {tag, place, attendance};
      this.#view = undefined;
    }
    this.#attributes = attributes;
  }

  readonly #readAddress = (): void => {
    this.#fragment = location.hash;
    this.#address = readEventFragment(this.#fragment);
    this.#host.element.requestUpdate();
  };

  /** Turns to the event that the page's address names, once it is among the events. */
  #findTarget(items: readonly Item[], now: number): void {
    const address = this.#address;
    const target = address && findTarget(items, address, this.#series, this.#host.details, now);
    if (!target) return;
    this.#address = undefined;
    this.#target = target;
    this.#focusKey = target.key;
    if (!filterEvents([target.item], this.#currentChoice, this.#host.language().tag).length) {
      this.#choice = {};
    }
    if (target.span) this.#month.open(target.span.first);
  }

  /** Puts the keyboard on the title of a row that was asked for, when it is there. */
  #focusRow(): void {
    const key = this.#focusKey;
    const row = key === undefined ? undefined : this.#rows.rowOf(key);
    const title = row?.querySelector<HTMLElement>('[part="title"]');
    if (!title) return;
    this.#focusKey = undefined;
    title.tabIndex = -1;
    title.focus({preventScroll: true});
    row!.scrollIntoView({block: 'nearest'});
  }
}
