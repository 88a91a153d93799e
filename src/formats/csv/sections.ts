import {foldText, type LocalisedText} from '../../model/text.js';
import type {RowRecord} from './record.js';
import type {Row} from './reader.js';

interface SectionRecord {
  readonly section: RowRecord['section'];
  readonly items: unknown[];
  /** The row of each item. */
  readonly rows: Row[];
  /** The row that named it first. */
  readonly row: Row;
}

/** A name for links and attributes: `Próximos eventos` gives `proximos-eventos`. */
const slug = (title: LocalisedText): string => {
  const text = typeof title === 'string' ? title : (title['en'] ?? Object.values(title)[0] ?? '');
  return (foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join('-');
};

/** Groups rows into sections, in the order in which they are first named. */
export class Sections {
  readonly #sections = new Map<string, SectionRecord>();
  #current: SectionRecord | undefined;
  #named = false;

  /** A row that names no section is of that of the row above, as in merged cells. */
  add({section, item}: RowRecord, row: Row): void {
    const id = section.id ?? (section.title === undefined ? undefined : slug(section.title));
    if (id !== undefined) this.#named = true;
    if (id !== undefined || !this.#current) this.#current = this.#open(id ?? '', section, row);
    if (!item) return;
    this.#current.items.push(item);
    this.#current.rows.push(row);
  }

  #open(id: string, section: RowRecord['section'], row: Row): SectionRecord {
    const known = this.#sections.get(id);
    if (known) return known;
    const made = {section: {...section, ...(id && {id})}, items: [], rows: [], row};
    this.#sections.set(id, made);
    return made;
  }

  get records(): unknown {
    const all = [...this.#sections.values()];
    return this.#named
      ? {sections: all.map(({section, items}) => ({...section, items}))}
      : {items: all[0]?.items ?? []};
  }

  /** The row that a path of the records comes from, and the field that it names. */
  find(path: string): {readonly row: Row; readonly field: string | undefined} | undefined {
    const [, section = '0', , item, field] =
      /^(?:sections\[(\d+)\](\.|$))?(?:items\[(\d+)\])?\.?(\w*)/.exec(path) ?? [];
    const found = [...this.#sections.values()][Number(section)];
    const row = item === undefined ? found?.row : found?.rows[Number(item)];
    return row && {row, field: field === '' ? undefined : field};
  }
}
