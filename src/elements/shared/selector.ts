import {selectSections, type Content, type Section} from '../../model/content.js';

/** What the attributes of an element choose. */
export interface SelectionAttributes {
  /** Ids of sections, tags, ids of items, each separated by spaces. */
  readonly section: string | null | undefined;
  readonly tag: string | null | undefined;
  readonly ids: string | null | undefined;
  /** The most items in all. */
  readonly limit: number;
  /** Whether a section is shown where no sections are named. */
  readonly isDefault: (id: string) => boolean;
}

const words = (list: string | null | undefined): readonly string[] =>
  (list ?? '').split(/\s+/).filter(Boolean);

/** Selects from content, once for each content and choice. */
export class Selector {
  #selected: readonly Section[] = [];
  #by: readonly unknown[] = [];

  of(
    content: Content,
    {section, tag, ids, limit, isDefault}: SelectionAttributes,
  ): readonly Section[] {
    const by = [content, section, tag, ids, limit];
    if (by.some((value, index) => value !== this.#by[index])) {
      const wanted = words(section);
      this.#by = by;
      this.#selected = selectSections(content, {
        sections: wanted.length ? wanted : content.sections.map(({id}) => id).filter(isDefault),
        tags: words(tag),
        ids: words(ids),
        limit,
      });
    }
    return this.#selected;
  }
}
