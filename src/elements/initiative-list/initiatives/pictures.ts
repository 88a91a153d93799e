import type {Item} from '../../../model/content.js';
import {pickText} from '../../../model/text.js';
import type {InitiativeElement, InitiativeTemplates} from './host.js';

/** Whether a picture may be shown: it must have words for who cannot see it. */
export const hasPicture = ({image, imageDescription}: Item): boolean =>
  imageDescription !== undefined && /^https?:/.test(image ?? '');

/** The pictures of one element. */
export class Pictures {
  readonly #element: InitiativeElement;
  readonly #templates: InitiativeTemplates;
  /** Addresses that gave none. */
  readonly #failed = new Set<string>();

  constructor(element: InitiativeElement, templates: InitiativeTemplates) {
    this.#element = element;
    this.#templates = templates;
  }

  /**
   * The picture of an item, in room that is kept for it; its words in that room where it does not
   * come.
   *
   * @param tag BCP 47 tag of the reader's language
   */
  render({image, imageDescription}: Item, tag: string): unknown {
    const {html} = this.#templates;
    const {value, language: lang = tag} = pickText(imageDescription!, tag);
    const failed = this.#failed.has(image!);
    return html`<div part="picture">
      <img
        part="image"
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
        alt=${value}
        lang=${lang}
        src=${image!}
        .hidden=${failed}
        @error=${(event: Event) => this.#onError(event, image!)}
      />
      <p part="image-description" lang=${lang} .hidden=${!failed}>${value}</p>
    </div>`;
  }

  /** Rows of long lists are not rendered again: they are changed where they stand. */
  #onError(event: Event, address: string): void {
    const picture = event.target as HTMLElement;
    picture.hidden = true;
    (picture.nextElementSibling as HTMLElement).hidden = false;
    this.#failed.add(address);
    this.#element.requestUpdate();
  }
}
