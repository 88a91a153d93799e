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
 * @slot - Links that are read where no script runs, while content loads and when loading fails.
 * @fires {CustomEvent<{content: Content, problems: Problem[]}>} iro-load - Content is on view.
 * @fires {CustomEvent<{failures: Failure[]}>} iro-error - A source gave no content.
 * @fires {CustomEvent<{item: Item}>} iro-select - A reader follows a link. Cancelable.
 * @csspart base - Everything inside the element.
 * @csspart heading - The heading.
 * @csspart card - The event.
 * @csspart title - The title of the event.
 * @csspart link - A title that is a link.
 * @csspart dates - When it takes place.
 * @csspart ended - That it has ended.
 * @csspart location - Where it takes place.
 * @csspart description - What the event or its section is about.
 * @csspart language - The language of what a link leads to.
 * @csspart language-mark - The language of a text that is not there in the reader's.
 * @csspart empty - What is said where there is nothing to show.
 * @csspart status - What is said about loading and failures.
 * @csspart retry - The button that loads again.
 * @cssprop [--iro-link-color=inherit] - Colour of links.
 * @cssprop [--iro-border-color] - Colour of lines; by default a tint of the text's colour.
 * @cssprop [--iro-radius=0.5em] - Rounding of the card.
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
    const shown = this.item
      ? items.find(({id}) => id === this.item)
      : nextEvent(items, Date.now());
    return sections.flatMap((section) =>
      shown && section.items.includes(shown) ? [{...section, items: [shown]}] : [],
    );
  }

  protected override renderItems(items: readonly Item[], level: number): unknown {
    return items.map((item) => {
      const occasion = occasionOf(item);
      return html`<article part="card">
        ${renderHeading(level, 'title', this.renderTitle(item))}
        ${occasion
          ? html`<p>
              <span part="dates">${formatOccasion(this.language.tag, occasion)}</span>
              ${hasEnded(occasion, Date.now())
                ? html`<span part="ended">${msg('This event has ended', {id: 'ended'})}</span>`
                : nothing}
            </p>`
          : nothing}
        ${item.location === undefined
          ? nothing
          : html`<p part="location">${this.renderText(item.location)}</p>`}
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
