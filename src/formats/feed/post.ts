import type {LocalisedText} from '../../model/text.js';

/** What all feeds say of an entry; the field names are those of `itemFields`. */
export interface Post {
  readonly kind: 'post';
  readonly id?: string | undefined;
  readonly title?: LocalisedText | undefined;
  readonly description?: LocalisedText | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly image?: string | undefined;
  readonly imageDescription?: LocalisedText | undefined;
  readonly attachments?: readonly string[] | undefined;
  readonly author?: string | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
}

/** A text in a language, where that is known. */
export const localised = (
  text: string | undefined,
  language: string | undefined,
): LocalisedText | undefined =>
  text === undefined || language === undefined ? text : {[language]: text};

/** Fields that say something. */
export const withoutEmpty = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;

/**
 * Sees to it that posts of one feed do not share their ids. Some feeds give one id to everything,
 * or have none; a post that really is there twice keeps its own, and is reported as such.
 */
export class PostIds {
  readonly #used = new Map<string, string>();

  /**
   * @param own what the feed calls the post
   * @param others what it may be called by where the feed does not say
   */
  idOf(own: string | undefined, {url, title}: Post, ...others: (string | undefined)[]) {
    const mark = JSON.stringify([url, title]);
    const id = own ?? others.find((other) => other !== undefined && !this.#used.has(other));
    if (id === undefined) return undefined;
    const used = this.#used.get(id);
    if (used !== undefined && used !== mark) return undefined;
    this.#used.set(id, mark);
    return id;
  }
}
