import type {Content, Item} from '../../model/content.js';
import type {ExplainedProblem} from './explained-problems.js';
import type {Failure} from '../../sources/failure.js';

/** What the events of the elements carry. All bubble and cross shadow roots. */
export interface IroEventMap {
  /** Content has come and is on view. */
  'iro-load': CustomEvent<{
    readonly content: Content;
    readonly problems: readonly ExplainedProblem[];
  }>;
  /** A source gave no content. */
  'iro-error': CustomEvent<{
    readonly failures: readonly Failure[];
    readonly problems: readonly ExplainedProblem[];
  }>;
  /** A reader follows a link. Cancelable: `preventDefault()` keeps the page where it is. */
  'iro-select': CustomEvent<{readonly item: Item}>;
  /** A reader searches or filters. `count` is the number of items found. */
  'iro-filter': CustomEvent<{
    readonly query: string;
    readonly count: number;
    /** What a reader chose, by the names of the controls; nothing, or empty, for all. */
    readonly filters: Readonly<Record<string, string>>;
  }>;
}

declare global {
  // an interface, because only those merge with the platform's own
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface HTMLElementEventMap extends IroEventMap {}
}

/** Dispatches an event. False where a listener cancelled it. */
export const emit = <Name extends keyof IroEventMap>(
  target: EventTarget,
  name: Name,
  detail: IroEventMap[Name]['detail'],
  cancelable = false,
): boolean =>
  target.dispatchEvent(new CustomEvent(name, {detail, cancelable, bubbles: true, composed: true}));
