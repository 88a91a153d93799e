/** Which piece of the records each piece of the content comes from. */
import type {Content, Item, Section} from '../model/content.js';
import type {Problem} from '../model/problem.js';
import {isRecord} from '../model/schema.js';

export interface PlacedItem {
  readonly item: Item;
  /** `sections[0].items[2]`. */
  readonly path: string;
}

export interface PlacedSection {
  readonly section: Section;
  /** `sections[0]`; empty where the records have no sections. */
  readonly path: string;
  readonly items: readonly PlacedItem[];
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Paths of what `normalise` has left out. */
const leftOut = (problems: readonly Problem[]): ReadonlySet<string> =>
  new Set(
    problems.flatMap(({code, path}) => {
      if (code === 'not-an-object' || code === 'missing-title') return [path];
      return code === 'duplicate-id' ? [path.replace(/\.id$/, '')] : [];
    }),
  );

const placeItems = (
  section: Section,
  raws: readonly unknown[],
  prefix: string,
  gone: ReadonlySet<string>,
): readonly PlacedItem[] => {
  const paths = raws.map((_, index) => `${prefix}[${index}]`).filter((path) => !gone.has(path));
  return section.items.map((item, index) => ({item, path: paths[index] ?? ''}));
};

/** @param problems those of `normalise` alone */
export const placesOf = (
  content: Content,
  records: unknown,
  problems: readonly Problem[],
): readonly PlacedSection[] => {
  const gone = leftOut(problems);
  const root = isRecord(records) ? records : undefined;
  const rawSections = root?.['sections'];
  if (!Array.isArray(rawSections)) {
    const raws = list(root ? root['items'] : records);
    return content.sections.map((section) => ({
      section,
      path: '',
      items: placeItems(section, raws, root ? 'items' : '', gone),
    }));
  }
  const kept = rawSections
    .map((raw: unknown, index) => ({raw, path: `sections[${index}]`}))
    .filter(({path}) => !gone.has(path));
  return content.sections.map((section, index) => {
    const {raw, path} = kept[index] ?? {raw: undefined, path: ''};
    const raws = list(isRecord(raw) ? raw['items'] : undefined);
    return {section, path, items: placeItems(section, raws, `${path}.items`, gone)};
  });
};
