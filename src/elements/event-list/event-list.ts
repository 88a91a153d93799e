import {html, nothing, render, type PropertyDeclarations} from 'lit';
import {msg} from '../../i18n/msg.js';
import {allItems, type Content, type Item, type Section} from '../../model/content.js';
import type * as details from '../events/details.js';
import {IroEventElement} from '../events/iro-event-element.js';
import {emit} from '../shared/events.js';
import {renderHeading} from '../shared/heading.js';
import {LazyCode} from '../shared/lazy-code.js';
import type * as views from './views.js';

type ListCode = typeof details & typeof views;

const listCode = new LazyCode<ListCode>(async () => {
  const [ofEvents, ofLists] = await Promise.all([
    import('../events/details.js'),
    import('./views.js'),
  ]);
  return {...ofEvents, ...ofLists};
});

/**
 * Many events, from any source: one after the other, by day, week or month, or as the calendar of a
 * month. Recurring events are shown at each of their times. An address of the page that ends in
 * `#iro-event=` and the id of an event leads to it.
 *
 * @customElement iro-event-list
 * @fires {CustomEvent<{query: string, count: number, filters: Record<string, string>}>} iro-filter - A reader filters. Bubbles, crosses shadow roots.
 * @csspart views - All of it, below the heading.
 * @csspart filters - The controls that filter.
 * @csspart filter - One of them and its label.
 * @csspart view-switch - The buttons for list and month.
 * @csspart view - One of those buttons.
 * @csspart count - How many events there are.
 * @csspart clear - The button that undoes all filters.
 * @csspart events - The events.
 * @csspart group - Those of a day, week or month.
 * @csspart group-heading - The heading over those.
 * @csspart list - A list of events.
 * @csspart item - One event of a list.
 * @csspart more - The button that shows more events.
 * @csspart subscribe - The button that subscribes to the calendars that the events come from.
 * @csspart month-bar - The month on view, with its buttons.
 * @csspart month-name - The month on view.
 * @csspart month - The heading that names it.
 * @csspart previous - The button for the month before.
 * @csspart today - The button for the present month.
 * @csspart next - The button for the month after.
 * @csspart month-grid - The days of a month, as a table.
 * @csspart day - A day.
 * @csspart day-with-events - A day that has events.
 * @csspart day-number - The number of a day.
 * @csspart day-title - The title of an event on its day.
 * @csspart whole-month - The button that shows the events of all days again.
 * @csspart empty-month - What is said of a month without events.
 * @csspart nearest - The button for the nearest month that has events.
 */
export class IroEventList extends IroEventElement {
  static override properties: PropertyDeclarations = {
    view: {},
    group: {},
    limit: {type: Number},
    filters: {},
    place: {},
    attendance: {},
  };

  /**
   * `list` (the default), or `month` for the calendar of a month: that has the days that are over
   * too, unless `past` or the reader says otherwise.
   */
  declare view: string | null | undefined;

  /** What events of the list view are grouped by: `day`, `week`, `month` or `none` (the default). */
  declare group: string | null | undefined;

  /** How many events are shown at first, and by each "Show more"; by default all. */
  declare limit: number | null | undefined;

  /**
   * The controls that readers get, separated by spaces: `tag`, `place`, `attendance`, `past` and
   * `view`. None by default.
   */
  declare filters: string | null | undefined;

  /** Only events whose place or address has this text in it, in any case, with or without accents. */
  declare place: string | null | undefined;

  /** Only events that one takes part in this way: `in-person`, `online` (mixed ones count as both) or `mixed`. */
  declare attendance: string | null | undefined;

  protected override readonly defaultSections = [];

  protected override readonly defaultPast = 'hide';

  protected override readonly hasAddresses = true;

  #code: ListCode | undefined;
  #views: views.EventViews | undefined;

  protected override defaultHeading(): string {
    return msg('Events', {id: 'events'});
  }

  /** There is no plain form of a list: what orders and groups events is among the extras. */
  protected override get wantsExtras(): boolean {
    return true;
  }

  protected override readonly extrasCode = listCode;

  protected override makeExtras(code: ListCode): void {
    super.makeExtras(code);
    this.#code = code;
  }

  /** Events of several sections are one list: what orders them is time. */
  protected override select(content: Content): readonly Section[] {
    const sections = super.select(content);
    return sections.length > 1 ? [{id: '', items: allItems(sections)}] : sections;
  }

  protected override renderItems(items: readonly Item[], level: number): unknown {
    const {details} = this;
    if (!details || !this.#code) return super.renderItems(this.wanted(items), level);
    this.#views ??= new this.#code.EventViews(
      {
        element: this,
        details,
        language: () => this.language,
        calendars: () => this.loaded?.calendars ?? [],
        text: (text) => this.renderText(text),
        renderHeading,
        renderEvent: (item, inner) => this.renderEvent(item, inner),
        filtered: (detail) => emit(this, 'iro-filter', detail),
      },
      {html, nothing, render},
    );
    return this.#views.render(items, level);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iro-event-list': IroEventList;
  }
}
