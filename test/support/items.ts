import {pickText, type LocalisedText} from '../../src/model/text.js';
import {textOf} from './text.js';

/** What a person reads of an item: its title, and what stands with it. */
export interface ShownItem {
  readonly title: string;
  readonly description: string;
  readonly url: string | null;
}

const titleOf = (holder: Element): string => {
  const title = holder.querySelector('[part=title]')!.cloneNode(true) as Element;
  title.querySelector('[part=language]')?.remove();
  return textOf(title);
};

/** The items that an element shows. */
export const readItems = (element: Element): readonly ShownItem[] =>
  [...element.shadowRoot!.querySelectorAll('[part=item], [part=card]')].map((holder) => {
    const own = holder.cloneNode(true) as Element;
    own.querySelector('[part=list]')?.remove();
    return {
      title: titleOf(own),
      description: textOf(own.querySelector('[part=description]')),
      url: own.querySelector('[part=title] a')?.getAttribute('href') ?? null,
    };
  });

/** What a reader of a language is to read of a text of the content. */
export const expectedText = (text: LocalisedText | undefined, lang: string): string =>
  text === undefined ? '' : pickText(text, lang).value.replace(/\s+/g, ' ');
