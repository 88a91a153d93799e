import type {PropertyDeclarations} from 'lit';
import {msg} from '../../i18n/msg.js';
import {allItems, type Content, type Item, type Section} from '../../model/content.js';
import {IroEventElement} from '../events/iro-event-element.js';

/** Of events that are over the one that ended last; of days, texts are in the order of time. */
const latest = (items: readonly Item[]): Item | undefined => {
  const endOf = ({startDate, endDate = startDate}: Item) => endDate ?? '';
  return items
    .filter(({startDate}) => startDate)
    .sort((one, other) => (endOf(one) < endOf(other) ? 1 : -1))[0];
};

/**
 * One event: when and where it takes place, how to take part, what became of it, with buttons to put
 * it into a calendar and to share it. Without `item` the next event that has not ended, else the
 * latest that has.
 *
 * @customElement iro-event-card
 */
export class IroEventCard extends IroEventElement {
  static override properties: PropertyDeclarations = {item: {}};

  /** Id of the event. Without it the next one that has not ended, else the latest that has. */
  declare item: string | null | undefined;

  protected override readonly defaultSections = [];

  protected override defaultHeading(): string {
    return msg('Events', {id: 'events'});
  }

  protected override select(content: Content): readonly Section[] {
    const isMeant = ({id}: Item) => !this.item || id === this.item;
    const sections = super.select(content).map((section) => ({
      ...section,
      items: section.items
        .filter(isMeant)
        .map((item) => this.details?.presentOccurrence(item) ?? item),
    }));
    const items = this.wanted(allItems(sections));
    const shown = this.item ? items[0] : this.details ? this.details.next(items) : latest(items);
    return sections.flatMap((section) =>
      shown && section.items.includes(shown) ? [{...section, items: [shown]}] : [],
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iro-event-card': IroEventCard;
  }
}
