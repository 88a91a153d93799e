import type {html, nothing, ReactiveControllerHost} from 'lit';
import type {ElementLanguage} from '../../i18n/locale.js';
import type {LocalisedText} from '../../model/text.js';

/** What code that is bundled apart renders with: Lit of the file that loads it. */
export interface Templates {
  readonly html: typeof html;
  readonly nothing: typeof nothing;
}

/** What the code for events may know and do of an element. */
export interface EventHost {
  readonly element: HTMLElement &
    ReactiveControllerHost & {
      readonly renderRoot: HTMLElement | DocumentFragment;
      readonly actions: string | null;
      readonly alarm: number | null | undefined;
      readonly jsonLd: boolean;
    };
  readonly language: () => ElementLanguage;
  /** Whether addresses of the page can lead to one of its events: see `fragment.ts`. */
  readonly hasAddresses: boolean;
  /** Addresses of the calendars that the content comes from. */
  readonly calendars: () => readonly string[];
  /** A text in the reader's language, marked where it is in another. */
  readonly text: (text: LocalisedText) => unknown;
}
