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
import type {Expectation, Problem, ProblemCode} from './problem.js';

export interface NormaliseResult {
  readonly content: Content;
  readonly problems: readonly Problem[];
}

export interface NormaliseContext extends FieldContext {
  /** Starts the ids of what has none, so that those of two sources do not meet. */
  readonly idPrefix?: string | undefined;
}

type Fields = ReadonlyMap<string, Field<unknown>>;

const fieldsOfItem: Fields = new Map(Object.entries(itemFields));
const fieldsOfSection: Fields = new Map(Object.entries(sectionFields));

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Problems that are told of at most: who mends those sees the next. */
const maxProblems = 1000;

/** Items that are read at most: a page that shows more can show nothing. */
const maxItems = 20_000;

/** Items under items under items: what lies deeper stands at the top again. */
const maxDepth = 10;

/** How deep items of a list lie; looked at when an item is said to lie under another. */
class Depths {
  readonly #items: readonly Item[];
  readonly #known = new Map<string, number>();

  /** @param items the list, which may grow */
  constructor(items: readonly Item[]) {
    this.#items = items;
  }

  /** Undefined for an id that none of them has. */
  of(wanted: string): number | undefined {
    for (const {id, parent} of this.#items.slice(this.#known.size)) {
      this.#known.set(id, parent === undefined ? 0 : this.#known.get(parent)! + 1);
    }
    return this.#known.get(wanted);
  }
}

/** The latest version of content that is known. */
const knownVersion = 1;

const rootNames = ['version', 'sections', 'items', 'names', 'title'];

const withoutParent = ({parent: _, ...item}: Item): Item => item;

/** Items that are read between two chances to pause. */
const itemsOfStep = 20;

/**
 * Reads one input: keeps which ids are taken and what is wrong. A generator, so that long work can
 * be done in slices: it gives way after some items.
 */
class Normaliser {
  readonly problems: Problem[] = [];
  readonly #context: NormaliseContext;
  /** Ids of the items read so far. */
  readonly #used = new Set<string>();
  #seen = 0;
  #sections: readonly unknown[] = [];
  /** The ids that the input gives, none of which can be made up; looked for when first needed. */
  #given: ReadonlySet<string> | undefined;

  constructor(context: NormaliseContext) {
    this.#context = context;
  }

  *readRoot(input: unknown): Generator<undefined, Content> {
    const root = isRecord(input) ? input : undefined;
    const sections = Array.isArray(root?.['sections']) ? root['sections'] : undefined;
    const items = sections ? undefined : root ? root['items'] : input;
    if (!sections && !Array.isArray(items)) this.#report('no-sections', '');
    if (root) this.#checkRoot(root);
    this.#sections = sections ?? [{items}];
    const title = root && sectionFields.title(root['title'], this.#context);
    return {
      sections: sections
        ? yield* this.#readSections(sections)
        : yield* this.#readOnlySection(list(items), root ? 'items' : ''),
      names: this.#readNames(root?.['names']),
      ...(title !== undefined && {title}),
    };
  }

  #checkRoot(root: Record<string, unknown>): void {
    const {version} = root;
    if (typeof version === 'number' && version > knownVersion) {
      this.#report('newer-version', 'version', version);
    }
    this.#reportNames(Object.keys(root), '', rootNames);
  }

  get #prefix(): string {
    return this.#context.idPrefix ?? '';
  }

  #report(code: ProblemCode, path: string, found?: unknown, expected?: Expectation): void {
    if (this.problems.length === maxProblems) return;
    this.problems.push({code, path, found, ...(expected !== undefined && {expected})});
  }

  /** Tells of fields that mean nothing; those that start with `$` or `_` are remarks. */
  #reportNames(names: readonly string[], path: string, known: readonly string[] = []): void {
    for (const name of names) {
      if (known.includes(name) || /^[$_]/.test(name)) continue;
      const simple = /^[\w-]+$/.test(name);
      this.#report('unknown-field', simple ? (path ? `${path}.${name}` : name) : path, name);
    }
  }

  #findIds(): ReadonlySet<string> {
    const items = this.#sections.flatMap((section) =>
      list(isRecord(section) ? section['items'] : undefined),
    );
    const ids = items.map((item) =>
      isRecord(item) ? itemFields.id(item['id'], this.#context) : undefined,
    );
    return new Set(ids.filter((id) => id !== undefined));
  }

  /** A name that is not taken: as wanted, else with a number behind it. */
  #freeId(wanted: string): string {
    this.#given ??= this.#findIds();
    let id = wanted;
    for (let count = 2; this.#given.has(id) || this.#used.has(id); count += 1) {
      id = `${wanted}.${count}`;
    }
    return id;
  }

  /**
   * The fields of a table that can be read; the others are reported.
   *
   * @param path where it stands, made only where something is wrong
   * @param others gets the names that the table does not have
   */
  #readFields(
    raw: Record<string, unknown>,
    fields: Fields,
    path: () => string,
    others: string[],
  ): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    // of the fields that there could be, an item has a few
    for (const name of Object.keys(raw)) {
      const field = fields.get(name);
      if (!field) {
        others.push(name);
        continue;
      }
      const found = raw[name];
      if (found === undefined || found === null || found === '') continue;
      const value = field(found, this.#context);
      if (value === undefined)
        this.#report('invalid-value', `${path()}.${name}`, found, field.expects);
      else values[name] = value;
    }
    return values;
  }

  *#readSections(raws: readonly unknown[]): Generator<undefined, readonly Section[]> {
    const sections: Section[] = [];
    for (const [index, raw] of raws.entries()) {
      const section = yield* this.#readSection(raw, `sections[${index}]`, index);
      if (section) sections.push(section);
    }
    return sections;
  }

  *#readOnlySection(
    raws: readonly unknown[],
    path: string,
  ): Generator<undefined, readonly Section[]> {
    const id = `${this.#prefix}section-1`;
    const items = yield* this.#readItems(raws, path, id);
    return items.length ? [{id, items}] : [];
  }

  *#readSection(
    raw: unknown,
    path: string,
    index: number,
  ): Generator<undefined, Section | undefined> {
    if (!isRecord(raw)) {
      this.#report('not-an-object', path, raw);
      return undefined;
    }
    const others: string[] = [];
    const read = this.#readFields(raw, fieldsOfSection, () => path, others);
    const {id, ...fields} = read as Partial<Section>;
    const rawItems = raw['items'] ?? [];
    if (!Array.isArray(rawItems)) this.#report('not-a-list', `${path}.items`, rawItems);
    this.#reportNames(others, path, ['items']);
    const madeId = `${this.#prefix}${id ?? `section-${index + 1}`}`;
    const items = yield* this.#readItems(list(rawItems), `${path}.items`, madeId);
    return {id: id ?? madeId, ...fields, items};
  }

  /** @param madeId starts the ids of items that have none */
  *#readItems(
    raws: readonly unknown[],
    path: string,
    madeId: string,
  ): Generator<undefined, readonly Item[]> {
    const items: Item[] = [];
    const depths = new Depths(items);
    for (let index = 0; index < raws.length; index += 1) {
      if (this.#seen === maxItems) {
        this.#report('too-many-items', path, maxItems);
        break;
      }
      this.#seen += 1;
      const item = this.#readItem(raws[index], path, madeId, index, depths);
      if (item) items.push(item);
      if (this.#seen % itemsOfStep === 0) yield undefined;
    }
    return items;
  }

  #readItem(
    raw: unknown,
    listPath: string,
    madeId: string,
    index: number,
    depths: Depths,
  ): Item | undefined {
    const path = () => `${listPath}[${index}]`;
    if (!isRecord(raw)) {
      this.#report('not-an-object', path(), raw);
      return undefined;
    }
    const others: string[] = [];
    const fields = this.#readFields(raw, fieldsOfItem, path, others) as Partial<Item>;
    const {title, parent} = fields;
    if (title === undefined) {
      this.#report('missing-title', path());
      return undefined;
    }
    if (others.length) this.#reportNames(others, path());
    const id = fields.id ?? this.#freeId(`${madeId}-${index + 1}`);
    if (this.#used.has(id)) {
      this.#report('duplicate-id', `${path()}.id`, id);
      return undefined;
    }
    this.#used.add(id);
    // a copy of each would take as long as reading it
    const item = (fields.id === undefined ? {id, ...fields} : fields) as Item;
    if (parent === undefined) return item;
    // only under an earlier item, so that items cannot go round in circles
    const depth = depths.of(parent);
    if (depth === undefined) this.#report('unknown-parent', `${path()}.parent`, parent);
    if (depth !== undefined && depth < maxDepth) return item;
    return withoutParent(item);
  }

  #readNames(raw: unknown): NonNullable<Content['names']> {
    return isRecord(raw)
      ? Object.fromEntries(
          Object.entries(raw).map(([language, values]) => [language, texts(values, {}) ?? []]),
        )
      : {};
  }
}

/** What is made of objects whose properties throw; a script may hand over such. */
const nothing = (): NormaliseResult => ({
  content: {sections: [], names: {}},
  problems: [{code: 'no-sections', path: ''}],
});

/**
 * Makes typed content of anything. What cannot be read costs itself and no more: a field, else an
 * item. Never throws.
 *
 * Besides `{sections: [...]}` it reads `{items: [...]}` and a bare list of items, as one section.
 */
export const normalise = (input: unknown, context: NormaliseContext = {}): NormaliseResult => {
  const normaliser = new Normaliser(context);
  try {
    const steps = normaliser.readRoot(input);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return {content: step.value, problems: normaliser.problems};
    }
  } catch {
    return nothing();
  }
};

/** The same in slices. `pause` is awaited after each item. Never rejects. */
export const normaliseInSlices = async (
  input: unknown,
  context: NormaliseContext,
  pause: () => Promise<void> | undefined,
): Promise<NormaliseResult> => {
  const normaliser = new Normaliser(context);
  try {
    const steps = normaliser.readRoot(input);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return {content: step.value, problems: normaliser.problems};
      const pausing = pause();
      if (pausing) await pausing;
    }
  } catch {
    return nothing();
  }
};
