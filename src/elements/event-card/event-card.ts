import {html, nothing, type PropertyDeclarations} from 'lit';
import {msg} from '../../i18n/msg.js';
import {allItems, type Content, type Item, type Section} from '../../model/content.js';
import {hasEnded, nextEvent, occasionOf} from '../../model/event.js';
import {renderHeading} from '../shared/heading.js';
import {IroElement} from '../shared/iro-element.js';
import {eventCardStyles} from './event-card.styles.js';
import {formatOccasion} from './when.js';

/**
 * One event: its title, when it takes place and whether it has ended, where, and what it is about.
 * Without `item` the next event that has not ended, else the latest that has.
 *
 * @customElement iro-event-card
 * @csspart card - The event.
 * @csspart event-status - That it is cancelled, postponed, moved online or on another date.
 * @csspart dates - When it takes place.
 * @csspart ended - That it has ended.
 * @csspart location - Where it takes place.
 */
export class IroEventCard extends IroElement {
  static override styles = [...IroElement.styles, eventCardStyles];

  static override properties: PropertyDeclarations = {...IroElement.properties, item: {}};

  /** Id of the event. Without it the next one that has not ended, else the latest that has. */
  declare item: string | null | undefined;

  protected override readonly defaultSections = [];

  protected override defaultHeading(): string {
    return msg('Events', {id: 'events'});
  }

  protected override select(content: Content): readonly Section[] {
    const sections = super.select(content);
    const items = allItems(sections);
    const shown = this.item ? items.find(({id}) => id === this.item) : nextEvent(items, Date.now());
    return sections.flatMap((section) =>
      shown && section.items.includes(shown) ? [{...section, items: [shown]}] : [],
    );
  }

  protected override renderItems(items: readonly Item[], level: number): unknown {
    return items.map((item) => {
      const occasion = occasionOf(item);
      const status = this.outside?.describeStatus(item, this.language);
      return html`<article part="card">
        ${renderHeading(level, 'title', this.renderTitle(item))}
        ${status ? html`<p part="event-status">${status}</p>` : nothing}
        ${
          occasion
            ? html`<p>
              <span part="dates">${formatOccasion(this.language.tag, occasion)}</span>
              ${
                hasEnded(occasion, Date.now())
                  ? html`<span part="ended">${msg('This event has ended', {id: 'ended'})}</span>`
                  : nothing
              }
            </p>`
            : nothing
        }
        ${
          item.location === undefined
            ? nothing
            : html`<p part="location">${this.renderText(item.location)}</p>`
        }
        ${this.renderDescription(item)}
      </article>`;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iro-event-card': IroEventCard;
  }
}
