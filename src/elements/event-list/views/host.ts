import type {html, nothing, render} from 'lit';
import type {Item} from '../../../model/content.js';
import type {IroEventMap} from '../../shared/events.js';
import type {EventDetails} from '../../events/details.js';
import type {EventHost} from '../../events/templates.js';

/** Lit of the file that loads this one. */
export interface ViewTemplates {
  readonly html: typeof html;
  readonly nothing: typeof nothing;
  readonly render: typeof render;
}

/** What the details of events do for a list of them. */
export type ListDetails = Pick<
  EventDetails,
  'occurrencesBetween' | 'presentOccurrence' | 'keep' | 'updateAt'
>;

/** What the page's author chose; values that are unknown count as none. */
export interface ListOptions {
  readonly view: string | null | undefined;
  readonly group: string | null | undefined;
  readonly limit: number | null | undefined;
  readonly filters: string | null | undefined;
  readonly place: string | null | undefined;
  readonly attendance: string | null | undefined;
  readonly past: string | null | undefined;
  readonly actions: string | null;
  readonly layout: string | null;
}

/** What the code for lists of events may know and do of its element. */
export interface ListHost extends Pick<EventHost, 'language' | 'calendars' | 'text'> {
  readonly element: EventHost['element'] & ListOptions;
  readonly details: ListDetails;
  /** A heading of a level, as a part of that name. */
  readonly renderHeading: (level: number, part: string, content: unknown) => unknown;
  /** The card of an event. Only while the element updates. */
  readonly renderEvent: (item: Item, level: number) => unknown;
  /** Tells the page that a reader has filtered. */
  readonly filtered: (detail: IroEventMap['iro-filter']['detail']) => void;
}
