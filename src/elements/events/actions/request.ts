import type {ElementLanguage} from '../../../i18n/locale.js';
import type {Item} from '../../../model/content.js';

/** What an action is about. */
export interface ActionRequest {
  /** A recurring event with all its times. */
  readonly item: Item;
  /** The one of its times that the button belongs to. */
  readonly occurrence?: Item;
  readonly language: ElementLanguage;
  /** Address of the page, for events that have none of their own. */
  readonly page: string;
  /** Addresses of the calendars that the content comes from. */
  readonly calendars: readonly string[];
  /** How long before its start a calendar reminds of the event. */
  readonly alarmMinutes?: number;
}

/** Where the event leads. */
export const addressOf = ({item, page}: ActionRequest): string => item.url ?? page;
