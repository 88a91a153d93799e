import {
  isRecord,
  itemFields,
  sectionFields,
  type Content,
  type Field,
  type FieldContext,
  type Item,
  type Section,
  texts,
} from './schema.js';

/** Why a piece of the input is not in the content. Put into words only where it is shown. */
export type ProblemCode =
  /** There are neither sections nor items. */
  | 'no-sections'
  /** A section or an item is not an object. */
  | 'not-an-object'
  /** An item has no title; it is left out. */
  | 'missing-title'
  /** Two items have one id; the later one is left out. */
  | 'duplicate-id'
  /** `parent` names no earlier item of the section; it is left out. */
  | 'unknown-parent'
  /** A value cannot be read as what its field holds; the field is left out. */
  | 'invalid-value';

export interface Problem {
  readonly code: ProblemCode;
  /** Where, from the top of the input: `sections[0].items[2].url`. */
  readonly path: string;
  /** What was found there. */
  readonly found?: unknown;
}

export interface NormaliseResult {
  readonly content: Content;
  readonly problems: readonly Problem[];
}

export interface NormaliseContext extends FieldContext {
  /** Starts the ids of what has none, so that those of two sources do not meet. */
  readonly idPrefix?: string;
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A name that is not taken yet: as wanted, else with a number behind it. */
const freeName = (wanted: string, taken: ReadonlySet<string>): string => {
  let name = wanted;
  for (let count = 2; taken.has(name); count += 1) name = `${wanted}.${count}`;
  return name;
};

/** Reads one input: keeps which ids are taken and what is wrong. */
class Normaliser {
  readonly problems: Problem[] = [];
  readonly #context: NormaliseContext;
  /** Ids of the items read so far. */
  readonly #used = new Set<string>();
  /** Those, and the ids that the input gives to others; none of them can be made up. */
  readonly #taken = new Set<string>();

  constructor(context: NormaliseContext) {
    this.#context = context;
  }

  readRoot(input: unknown): Content {
    const root = Array.isArray(input) ? undefined : isRecord(input) ? input : {};
    const sections = root && Array.isArray(root['sections']) ? root['sections'] : undefined;
    const items = sections ? undefined : root ? root['items'] : input;
    if (!sections && !Array.isArray(items)) this.#report('no-sections', '');
    this.#reserveIds(sections ?? [{items}]);
    return {
      sections: sections
        ? sections.flatMap((section, index) =>
            this.#readSection(section, `sections[${index}]`, index),
          )
        : this.#readOnlySection(list(items), root ? 'items' : ''),
      names: this.#readNames(root?.['names']),
    };
  }

  #readOnlySection(raws: readonly unknown[], path: string): Section[] {
    const id = `${this.#prefix}section-1`;
    const items = this.#readItems(raws, path, id);
    return items.length ? [{id, items}] : [];
  }

  get #prefix(): string {
    return this.#context.idPrefix ?? '';
  }

  #report(code: ProblemCode, path: string, found?: unknown): void {
    this.problems.push({code, path, found});
  }

  #reserveIds(sections: readonly unknown[]): void {
    for (const section of sections) {
      for (const item of list(isRecord(section) ? section['items'] : undefined)) {
        const id = isRecord(item) ? itemFields.id(item['id'], this.#context) : undefined;
        if (id !== undefined) this.#taken.add(id);
      }
    }
  }

  /** The fields of a table that can be read; the others are reported. */
  #readFields(raw: Record<string, unknown>, fields: Record<string, Field<unknown>>, path: string) {
    const values: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(fields)) {
      const found = Object.hasOwn(raw, name) ? raw[name] : undefined;
      if (found === undefined || found === null || found === '') continue;
      const value = field(found, this.#context);
      if (value === undefined) this.#report('invalid-value', `${path}.${name}`, found);
      else values[name] = value;
    }
    return values;
  }

  #readSection(raw: unknown, path: string, index: number): Section[] {
    if (!isRecord(raw)) {
      this.#report('not-an-object', path, raw);
      return [];
    }
    const {id, ...fields} = this.#readFields(raw, sectionFields, path) as Partial<Section>;
    const madeId = `${this.#prefix}${id ?? `section-${index + 1}`}`;
    const items = this.#readItems(list(raw['items']), `${path}.items`, madeId);
    return [{id: id ?? madeId, ...fields, items}];
  }

  /** @param madeId starts the ids of items that have none */
  #readItems(raws: readonly unknown[], path: string, madeId: string): readonly Item[] {
    const earlier = new Set<string>();
    return raws.flatMap((raw, index) => {
      const item = this.#readItem(raw, `${path}[${index}]`, `${madeId}-${index + 1}`, earlier);
      if (item) earlier.add(item.id);
      return item ?? [];
    });
  }

  #readItem(
    raw: unknown,
    path: string,
    madeId: string,
    earlier: ReadonlySet<string>,
  ): Item | undefined {
    if (!isRecord(raw)) {
      this.#report('not-an-object', path, raw);
      return undefined;
    }
    const {parent, ...fields} = this.#readFields(raw, itemFields, path) as Partial<Item>;
    const {title} = fields;
    if (title === undefined) {
      this.#report('missing-title', path);
      return undefined;
    }
    const id = fields.id ?? freeName(madeId, this.#taken);
    if (this.#used.has(id)) {
      this.#report('duplicate-id', `${path}.id`, id);
      return undefined;
    }
    this.#used.add(id);
    this.#taken.add(id);
    // only under an earlier item, so that items cannot go round in circles
    const known = parent === undefined || earlier.has(parent);
    if (!known) this.#report('unknown-parent', `${path}.parent`, parent);
    return {id, ...fields, title, ...(known && parent !== undefined ? {parent} : {})};
  }

  #readNames(raw: unknown): NonNullable<Content['names']> {
    return isRecord(raw)
      ? Object.fromEntries(
          Object.entries(raw).map(([language, values]) => [language, texts(values, {}) ?? []]),
        )
      : {};
  }
}

/**
 * Makes typed content of anything. What cannot be read costs itself and no more: a field, else an
 * item. Never throws.
 *
 * Besides `{sections: [...]}` it reads `{items: [...]}` and a bare list of items, as one section.
 */
export const normalise = (input: unknown, context: NormaliseContext = {}): NormaliseResult => {
  const normaliser = new Normaliser(context);
  try {
    return {content: normaliser.readRoot(input), problems: normaliser.problems};
  } catch {
    // a script may hand over objects whose properties throw
    return {content: {sections: [], names: {}}, problems: [{code: 'no-sections', path: ''}]};
  }
};
