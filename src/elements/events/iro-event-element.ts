import {html, nothing, type PropertyDeclarations} from 'lit';
import {msg} from '../../i18n/msg.js';
import {allItems, type Item} from '../../model/content.js';
import {hasEnded, lastInstant, occasionOf} from '../../model/event.js';
import type {OutsideContent} from '../shared/announce.js';
import {renderHeading} from '../shared/heading.js';
import {IroElement} from '../shared/iro-element.js';
import type {EventDetails} from './details.js';
import {eventStyles} from './event.styles.js';
import {formatOccasion} from '../event-card/when.js';

/** What the basic form of an event says all of; the rest is for the details. */
const basicFields = /^(id|kind|title|description|url|startDate|endDate|location|source)$/;

const pasts = ['hide', 'show', 'only'] as const;

type Past = (typeof pasts)[number];

/** Whether the basic form says all there is to say of an item. */
const isBasic = (item: Item): boolean => {
  const occasion = occasionOf(item);
  return (
    Object.keys(item).every((name) => basicFields.test(name)) &&
    (!occasion || hasEnded(occasion, Date.now()))
  );
};

/**
 * What elements that show events share. An event that is over and says no more than when and where
 * it was is shown at once; for all others the code of `details.js` is loaded first.
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
    ...IroElement.properties,
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

  /** The code for all that the basic form of an event does not say. */
  protected details: EventDetails | undefined;

  /** Whether that code could not be loaded: the basic form has to do. */
  #detailsFailed = false;

  constructor() {
    super();
    this.actions = 'calendar share';
    this.jsonLd = false;
  }

  protected override get waits(): boolean {
    return !this.details && !this.#detailsFailed && this.needsDetails;
  }

  /** Whether the built-in content that is chosen is more than the basic form can say. */
  protected get needsDetails(): boolean {
    const {loaded} = this;
    return Boolean(
      loaded && (this.jsonLd || !allItems(this.select(loaded.content)).every(isBasic)),
    );
  }

  protected override async loadOutside(): Promise<OutsideContent> {
    const [outside] = await Promise.all([super.loadOutside(), this.loadDetails()]);
    return outside;
  }

  /**
   * Loads what the basic form lacks.
   *
   * @param more what else is to be there before the details are
   */
  protected async loadDetails(more?: Promise<unknown>): Promise<void> {
    const [{EventDetails}] = await Promise.all([import('./details.js'), more]);
    this.details ??= new EventDetails(
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

  /** Not before the update: only in it does the content become known. */
  protected override updated(): void {
    super.updated();
    if (this.waits) {
      void this.loadDetails()
        .catch(() => (this.#detailsFailed = true))
        .then(() => this.requestUpdate());
    }
  }

  /** Whether an item is among what `past` lets be seen. One without a date is never over. */
  protected isWanted(item: Item): boolean {
    const past = pasts.find((known) => known === this.past) ?? this.defaultPast;
    if (past === 'show') return true;
    const occasion = occasionOf(item);
    const ended = Boolean(occasion && hasEnded(occasion, Date.now()));
    if (occasion && !ended) this.details?.updateAt(lastInstant(occasion.end));
    return ended === (past === 'only');
  }

  protected override renderItems(items: readonly Item[], level: number): unknown {
    return items.map((item) => this.renderEvent(item, level));
  }

  protected renderEvent(item: Item, level: number): unknown {
    const {details} = this;
    return html`<article part="card">
      ${renderHeading(level, 'title', this.renderTitle(item))}
      ${details ? details.renderFacts(item) : this.#renderBasicFacts(item)}
      ${this.renderDescription(item)} ${details?.renderMore(item)}
    </article>`;
  }

  #renderBasicFacts(item: Item): unknown {
    const occasion = occasionOf(item);
    return [
      occasion
        ? html`<p part="when">
            <span part="dates">${formatOccasion(this.language.tag, occasion)}</span>
            ${
              hasEnded(occasion, Date.now())
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
