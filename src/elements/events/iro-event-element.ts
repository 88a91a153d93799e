import {html, nothing, type PropertyDeclarations} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {Item} from '../../model/content.js';
import {formatDays} from '../event-card/when.js';
import {renderHeading} from '../shared/heading.js';
import {IroElement} from '../shared/iro-element.js';
import {LazyCode} from '../shared/lazy-code.js';
import type * as details from './details.js';
import {eventStyles} from './event.styles.js';

type DetailsCode = typeof details;

const detailsCode = new LazyCode<DetailsCode>(() => import('./details.js'));

const pasts = ['hide', 'show', 'only'] as const;

export type Past = (typeof pasts)[number];

/** Where clocks are furthest behind, a day goes on for so long after its midnight in UTC; ms. */
const longestDay = 36 * 3_600_000;

/** A day or the day of a time, at its midnight in UTC; NaN without one. */
const dayOf = (date = ''): number => Date.parse(date.slice(0, 10));

/** Whether an event is over everywhere. */
const isOver = ({startDate, endDate = startDate}: Item): boolean =>
  dayOf(endDate) + longestDay < Date.now();

/**
 * What elements that show events share. The built-in events that are over are shown at once, in a plain
 * form: title, days, place. For all others the code of `details.js` is loaded first.
 *
 * @csspart card - An event.
 * @csspart event-status - That it is cancelled, postponed, sold out, moved online or on another date.
 * @csspart when - When it takes place: dates, how far off that is, the reader's own time.
 * @csspart dates - The dates and times.
 * @csspart relative - How far off the event is: tomorrow, in 3 days, happening now.
 * @csspart ended - That it has ended.
 * @csspart other-zone - The same time in another time zone.
 * @csspart recurrence - When it takes place again and again.
 * @csspart place - Where it takes place: place, address, map.
 * @csspart location - The place.
 * @csspart address - Its postal address.
 * @csspart map - The link to a map.
 * @csspart attendance - Whether one takes part in person, online or either way.
 * @csspart join - The link for taking part online.
 * @csspart organizer - Who holds it.
 * @csspart registration - What is said about registration, nominations and deadlines.
 * @csspart register - The link for registering.
 * @csspart outcomes - The list of what came of an event that is over.
 * @csspart outcome - The link to its recording, report, photos or resolution.
 * @csspart actions - The buttons of an event.
 * @csspart calendar - The button that puts an event into a calendar.
 * @csspart share - The button that shares an event.
 * @csspart menu - The menu of a button.
 * @csspart action-status - What is said about an action, such as that a link is copied.
 */
export abstract class IroEventElement extends IroElement {
  static override styles = [...IroElement.styles, eventStyles];

  static override properties: PropertyDeclarations = {
    actions: {},
    alarm: {type: Number},
    jsonLd: {attribute: 'json-ld', type: Boolean},
    past: {},
  };

  /**
   * The buttons of each event, separated by spaces: `calendar` and `share`. Both by default; empty,
   * none.
   */
  declare actions: string | null;

  /** Minutes before an event at which calendars remind of it; none by default. */
  declare alarm: number | null | undefined;

  /**
   * Adds structured data (schema.org, JSON-LD) about the events on view inside the tag. Off by
   * default: search engines want it on an event's own page.
   */
  declare jsonLd: boolean;

  /** Whether events that are over are on view: `hide`, `show` or `only`. */
  declare past: string | null | undefined;

  /** What unknown values of `past` stand for. */
  protected readonly defaultPast: Past = 'show';

  /** Whether addresses of the page can lead to one of its events. */
  protected readonly hasAddresses: boolean = false;

  /** All that the plain form of an event does not say. */
  protected details: details.EventDetails | undefined;

  constructor() {
    super();
    this.actions = 'calendar share';
    this.jsonLd = false;
  }

  protected override readonly alwaysExtras = true;

  protected override readonly extraProperties: readonly string[] = ['jsonLd'];

  protected override readonly extrasCode: LazyCode<DetailsCode> = detailsCode;

  protected override makeExtras({EventDetails}: DetailsCode): void {
    this.details = new EventDetails(
      {
        element: this,
        language: () => this.language,
        calendars: () => this.loaded?.calendars ?? [],
        hasAddresses: this.hasAddresses,
        text: (text) => this.renderText(text),
      },
      {html, nothing},
    );
  }

  /** Of events those that `past` lets be seen. */
  protected wanted(items: readonly Item[]): readonly Item[] {
    const past = pasts.find((known) => known === this.past) ?? this.defaultPast;
    return (
      this.details?.wanted(items, past) ??
      items.filter((item) => past === 'show' || isOver(item) === (past === 'only'))
    );
  }

  protected override renderItems(items: readonly Item[], level: number): unknown {
    return items.map((item) => this.renderEvent(item, level));
  }

  protected renderEvent(item: Item, level: number): unknown {
    const {details} = this;
    const description = this.renderDescription(item);
    return html`<article part="card">
      ${renderHeading(level, 'title', this.renderTitle(item))}${
        details ? details.render(item, description) : [...this.#renderPlainFacts(item), description]
      }
    </article>`;
  }

  #renderPlainFacts(item: Item): readonly unknown[] {
    const {startDate, endDate = startDate} = item;
    return [
      startDate
        ? html`<p part="when">
            <span part="dates"
              >${formatDays(this.language.tag, dayOf(startDate), dayOf(endDate))}</span
            >
            ${
              isOver(item)
                ? html`<span part="ended">${msg('This event has ended', {id: 'ended'})}</span>`
                : nothing
            }
          </p>`
        : nothing,
      item.location === undefined
        ? nothing
        : html`<p part="place"><span part="location">${this.renderText(item.location)}</span></p>`,
    ];
  }
}
