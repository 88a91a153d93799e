import type {html, nothing, ReactiveControllerHost} from 'lit';
import type {Item} from '../../../model/content.js';
import type {ListOptions} from '../../shared/iro-element.js';

/** The element, with what the page's author chose. */
export type InitiativeElement = HTMLElement &
  ReactiveControllerHost & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly filters: string | null | undefined;
    readonly featured: string | null | undefined;
    readonly images: boolean | undefined;
    readonly more: boolean | undefined;
    readonly limit: number | null | undefined;
    readonly layout: string | null;
  };

/** What the code of this folder renders with; all of it only while the element updates. */
export interface InitiativeTemplates {
  /** The title of an item with what follows it, as a link where it has an address. */
  readonly title: (item: Item) => unknown;
  /** Heading and description of an item: all that there is to a plain one. */
  readonly plain: (item: Item, level: number) => readonly unknown[];
  readonly list: (
    items: readonly Item[],
    renderItem: (item: Item) => unknown,
    options: ListOptions,
  ) => unknown;
  /** Lit of the file that loads this code. */
  readonly html: typeof html;
  readonly nothing: typeof nothing;
}
