import type {ElementLanguage} from '../../../i18n/locale.js';
import {allItems, type Content, type Item} from '../../../model/content.js';
import type {Work} from '../../shared/slices.js';
import {
  comingEvents,
  eventsByItem,
  firstEnd,
  recurs,
  type DatedEvent,
  type FindOccurrence,
} from './related-events.js';
import {statusOf, type Status} from './status.js';

/** What there is to say of an item beyond its plain form, and until when it is true. */
export interface Facts {
  readonly status: Status;
  readonly events: readonly DatedEvent[];
  /** The initiative that it is a project of. */
  readonly parent: Item | undefined;
}

/** Of how many items is found out in one step. */
const itemsOfStep = 20;

/** What is to be said of the items of a content, in one language and at one time. */
export class ContentFacts {
  readonly content: Content;
  readonly tag: string;
  readonly now: number;
  /** Whether it takes the code for recurring events to tell what is true. */
  readonly needsOccurrences: boolean;
  readonly #language: ElementLanguage;
  readonly #find: FindOccurrence | undefined;
  readonly #events: ReadonlyMap<string, readonly Item[]>;
  readonly #items: ReadonlyMap<string, Item>;
  readonly #all: ReadonlySet<Item>;
  readonly #facts = new Map<Item, Facts>();
  #changesAt = Infinity;

  /**
   * @param now in milliseconds since 1970
   * @param find finds the next time of a recurring event, once its code is there
   */
  constructor(
    content: Content,
    language: ElementLanguage,
    now: number,
    find: FindOccurrence | undefined,
  ) {
    this.content = content;
    this.tag = language.tag;
    this.now = now;
    this.#language = language;
    this.#find = find;
    this.#events = eventsByItem(content);
    const items = allItems(content.sections);
    this.needsOccurrences = !find && items.some(recurs);
    this.#all = new Set(items);
    this.#items = new Map(items.map((item) => [item.id, item]));
  }

  /** When any of what was asked for is no longer true, in milliseconds; Infinity for never. */
  get changesAt(): number {
    return this.#changesAt;
  }

  /** Whether something is one of the items. */
  has(item: Item): boolean {
    return this.#all.has(item);
  }

  /** Finds out about some items ahead: it takes long where they are many. */
  *read(items: readonly Item[]): Work<void> {
    for (const [at, item] of items.entries()) {
      this.of(item);
      if (at % itemsOfStep === itemsOfStep - 1) yield;
    }
  }

  of(item: Item): Facts {
    const known = this.#facts.get(item);
    if (known) return known;
    const {now} = this;
    const find = this.#find;
    const status = statusOf(item, {language: this.#language, now, find});
    const events = comingEvents(this.#events.get(item.id) ?? [], now, find);
    const facts = {
      status,
      events,
      parent: item.parent === undefined ? undefined : this.#items.get(item.parent),
    };
    this.#facts.set(item, facts);
    this.#changesAt = Math.min(this.#changesAt, status.changesAt, firstEnd(events));
    return facts;
  }
}
