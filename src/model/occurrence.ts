import type {Content, Item} from './content.js';
import {hasEnded, occasionOf} from './event.js';

/** A recurring event with the dates of its next occurrence that has not ended, else of the last. */
const atPresent = (item: Item, now: number): Item => {
  const dated = (item.occurrences ?? []).map(({startDate, endDate = startDate}) => ({
    ...item,
    startDate,
    endDate,
  }));
  const coming = dated.find((occurrence) => !hasEnded(occasionOf(occurrence)!, now));
  return coming ?? dated.at(-1) ?? item;
};

/**
 * The content with recurring events where they stand at present. All their occurrences stay with
 * them.
 *
 * @param now milliseconds since 1970
 */
export const contentAtPresent = (content: Content, now: number): Content => ({
  ...content,
  sections: content.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => (item.occurrences ? atPresent(item, now) : item)),
  })),
});
