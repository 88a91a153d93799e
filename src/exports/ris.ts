import type {Section} from '../model/content.js';
import {readReferences, type Name, type Reference} from './references.js';

/** Types of reference, by kind. */
const types: ReadonlyMap<string, string> = new Map([
  ['resolution', 'RPRT'],
  ['report', 'RPRT'],
  ['publication', 'GEN'],
  ['supplement', 'GEN'],
  ['article', 'JOUR'],
  ['book', 'BOOK'],
  ['post', 'BLOG'],
]);

const typeOf = ({kind, url}: Reference): string =>
  types.get(kind) ?? (url === undefined ? 'GEN' : 'ELEC');

/** The specification allows no asterisks in names and keywords. */
const withoutAsterisks = (text: string): string => text.replace(/[\s*]+/g, ' ').trim();

const writeName = (name: Name): string =>
  withoutAsterisks('whole' in name ? name.whole : `${name.family}, ${name.given}`);

const writeReference = (reference: Reference): string => {
  const {published, files} = reference;
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['ID', reference.key],
    ['TI', reference.title],
    ...reference.authors.map((name) => ['AU', writeName(name)] as const),
    ['PY', published?.[0]],
    ['DA', published?.join('/')],
    ['PB', reference.publisher],
    ['LA', reference.language],
    ['AB', reference.description],
    ...reference.keywords.map((keyword) => ['KW', withoutAsterisks(keyword)] as const),
    ['UR', reference.url],
    ...files.map(
      (file) => [/\.pdf$/i.test(file.replace(/[?#].*/, '')) ? 'L1' : 'L2', file] as const,
    ),
  ];
  const lines = fields.map(([tag, value]) => (value ? `${tag}  - ${value}\r\n` : ''));
  return `TY  - ${typeOf(reference)}\r\n${lines.join('')}ER  - \r\n`;
};

/**
 * References in RIS, which programs that keep references read: Zotero, Mendeley, EndNote. Yields a text
 * for each.
 */
export function* writeRis(
  sections: readonly Section[],
  {tag}: {readonly tag: string},
): Generator<string, void> {
  for (const reference of readReferences(sections, tag)) yield writeReference(reference);
}
