import {allItems, type Content, type Item} from '../../../model/content.js';
import {byStart, hasEnded, occasionOf, overAt, type Occasion} from '../../../model/event.js';
import type {presentOccurrence} from '../../../model/recurrence/series.js';

/** An event; a recurring one at one of its times. */
export interface DatedEvent {
  readonly item: Item;
  readonly occasion: Occasion;
}

/** Finds the time at which a recurring event takes place next. */
export type FindOccurrence = typeof presentOccurrence;

/** Events that are named with one initiative: the next ones. */
const most = 3;

const isEvent = ({startDate, occurrences}: Item): boolean =>
  startDate !== undefined || Boolean(occurrences?.length);

/** Events by the id of the item that they have to do with, whichever of the two says so. */
export const eventsByItem = (content: Content): ReadonlyMap<string, readonly Item[]> => {
  const items = allItems(content.sections);
  const events = new Map(items.filter(isEvent).map((item) => [item.id, item]));
  const found = new Map<string, Set<Item>>();
  const add = (id: string, event: Item) => {
    const known = found.get(id);
    if (known) known.add(event);
    else found.set(id, new Set([event]));
  };
  for (const item of items) {
    for (const id of item.related ?? []) {
      const event = events.get(id);
      if (event) add(item.id, event);
      if (events.has(item.id)) add(id, item);
    }
  }
  return new Map([...found].map(([id, related]) => [id, [...related]]));
};

/** Whether an event takes place more than once. */
export const recurs = ({recurrence, occurrences}: Item): boolean =>
  recurrence !== undefined || occurrences !== undefined;

/**
 * When an event takes place; a recurring one the next time, else the last.
 *
 * @param now milliseconds since 1970
 * @param find without it, a recurring event is taken for its first time
 */
export const presentEvent = (
  event: Item,
  now: number,
  find: FindOccurrence | undefined,
): DatedEvent | undefined => {
  const item = find && recurs(event) ? find(event, now) : event;
  const occasion = occasionOf(item);
  return occasion && {item, occasion};
};

/** Of some events the next ones. `now` is in milliseconds. */
export const comingEvents = (
  events: readonly Item[],
  now: number,
  find: FindOccurrence | undefined,
): readonly DatedEvent[] =>
  events
    .flatMap((event) => presentEvent(event, now, find) ?? [])
    .filter(({occasion}) => !hasEnded(occasion, now))
    .sort((one, other) => byStart(one.occasion, other.occasion))
    .slice(0, most);

/** When the first of some events is over, in milliseconds; Infinity where there are none. */
export const firstEnd = (events: readonly DatedEvent[]): number =>
  Math.min(...events.map(({occasion}) => overAt(occasion)));
