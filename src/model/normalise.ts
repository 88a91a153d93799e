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

/**
 * Makes typed content of anything. What cannot be read costs itself and no more: a field, else an
 * item. Never throws.
 *
 * Besides `{sections: [...]}` it reads `{items: [...]}` and a bare list of items, as one section.
 */
export const normalise = (input: unknown, context: NormaliseContext = {}): NormaliseResult => {
  const problems: Problem[] = [];
  const ids = new Set<string>();

  const report = (code: ProblemCode, path: string, found?: unknown) => {
    problems.push({code, path, found});
  };

  /** The fields of a table that can be read; the others are reported. */
  const read = (
    raw: Record<string, unknown>,
    fields: Record<string, Field<unknown>>,
    path: string,
  ) => {
    const values: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(fields)) {
      const found = Object.hasOwn(raw, name) ? raw[name] : undefined;
      if (found === undefined || found === null || found === '') continue;
      const value = field(found, context);
      if (value === undefined) report('invalid-value', `${path}.${name}`, found);
      else values[name] = value;
    }
    return values;
  };

  const readItem = (raw: unknown, path: string, fallbackId: string): Item[] => {
    if (!isRecord(raw)) {
      report('not-an-object', path, raw);
      return [];
    }
    const item = {id: fallbackId, ...read(raw, itemFields, path)} as Item;
    if (!('title' in item)) {
      report('missing-title', path);
      return [];
    }
    if (ids.has(item.id)) {
      report('duplicate-id', `${path}.id`, item.id);
      return [];
    }
    ids.add(item.id);
    return [item];
  };

  /** Without its `parent` where that is no earlier item, so that items cannot go round in circles. */
  const readParent = (item: Item, earlier: readonly Item[], path: string): Item => {
    const {parent, ...rest} = item;
    if (parent === undefined || earlier.some(({id}) => id === parent)) return item;
    report('unknown-parent', `${path}.items`, parent);
    return rest;
  };

  const readSection = (raw: unknown, path: string, index: number): Section[] => {
    if (!isRecord(raw)) {
      report('not-an-object', path, raw);
      return [];
    }
    const section = {
      id: `${context.idPrefix ?? ''}section-${index + 1}`,
      ...read(raw, sectionFields, path),
    };
    const items = list(raw['items']).flatMap((item, position) =>
      readItem(item, `${path}.items[${position}]`, `${section.id}-${position + 1}`),
    );
    return [
      {
        ...section,
        items: items.map((item, index) => readParent(item, items.slice(0, index), path)),
      },
    ];
  };

  const root = Array.isArray(input) ? {items: input as unknown[]} : isRecord(input) ? input : {};
  const raw = Array.isArray(root['sections']) ? root['sections'] : undefined;
  if (!raw && !Array.isArray(root['items'])) report('no-sections', '');
  const sections = raw
    ? raw.flatMap((section, index) => readSection(section, `sections[${index}]`, index))
    : readSection({items: list(root['items'])}, '', 0).filter(({items}) => items.length);
  const names = isRecord(root['names'])
    ? Object.fromEntries(
        Object.entries(root['names']).map(([language, values]) => [
          language,
          texts(values, {}) ?? [],
        ]),
      )
    : {};
  return {content: {sections, names}, problems};
};
