import type {html, nothing, ReactiveControllerHost, render} from 'lit';
import type {ElementLanguage} from '../../i18n/locale.js';
import type {Item} from '../../model/content.js';
import type {LocalisedText} from '../../model/text.js';
import type {FirstOutlines} from './marks.js';

/** What this code may know and do of the element. */
export interface FollowHost {
  readonly element: HTMLElement &
    ReactiveControllerHost & {
      readonly renderRoot: HTMLElement | DocumentFragment;
      readonly layout: string | null;
      readonly limit: number | null | undefined;
      readonly me: boolean | undefined;
      readonly monograms: boolean | undefined;
      readonly posts: number | null | undefined;
      readonly share: string | null | undefined;
    };
  readonly language: () => ElementLanguage;
  /** A text in the reader's language, marked where it is in another. */
  readonly text: (text: LocalisedText) => unknown;
  /** The title of an item with what follows it. */
  readonly title: (item: Item, label?: unknown) => unknown;
  readonly list: (
    items: readonly Item[],
    renderItem: (item: Item) => unknown,
    isSingle?: (item: Item) => boolean,
  ) => unknown;
  readonly outlineOf: FirstOutlines;
}

/** What the code renders with: Lit of the file that loads it. */
export interface FollowTemplates {
  readonly html: typeof html;
  readonly nothing: typeof nothing;
  readonly render: typeof render;
}
