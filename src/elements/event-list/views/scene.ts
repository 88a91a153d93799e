import type {ElementLanguage} from '../../../i18n/locale.js';
import type {Item} from '../../../model/content.js';
import type {Entry, Past, Series} from './series.js';

/** What one update shows events by. */
export interface Scene {
  /** The events that the page's author and the reader have chosen. */
  readonly items: readonly Item[];
  readonly past: Past;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly today: number;
  /** 0 for Sunday to 6. */
  readonly weekStart: number;
  readonly language: ElementLanguage;
  /** Level of a heading inside the list. */
  readonly level: number;
  readonly group: string | null | undefined;
  readonly limit: number | null | undefined;
  readonly series: Series;
  /** The event that the page's address names: it is shown whatever else is chosen. */
  readonly target: Entry | undefined;
}
