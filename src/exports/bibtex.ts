import type {Section} from '../model/content.js';
import {baseLanguage} from '../model/text.js';
import {readReferences, type Name, type Reference} from './references.js';

/** Types of entry, by kind. */
const types: ReadonlyMap<string, string> = new Map([
  ['resolution', 'techreport'],
  ['report', 'techreport'],
  ['article', 'article'],
  ['book', 'book'],
]);

/** BibTeX knows months by these, without braces around them. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What babel calls the languages that the office works in. */
const babelNames: ReadonlyMap<string, string> = new Map([
  ['ar', 'arabic'],
  ['de', 'german'],
  ['en', 'english'],
  ['es', 'spanish'],
  ['fr', 'french'],
  ['pt', 'portuguese'],
  ['ru', 'russian'],
  ['zh', 'chinese'],
]);

/** Braces must pair up, and a backslash before one does not count: BibTeX sees the brace alone. */
const commands: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/** A text for LaTeX. All letters stay as they are: a file is UTF-8. */
const escape = (text: string): string =>
  text.replace(/[\\{}~^#$%&_]/g, (sign) => commands[sign] ?? `\\${sign}`);

/** An address stays one: `\url` and the like take it as it is. */
const escapeAddress = (url: string): string =>
  url.replace(/[\\{}\s]/g, (sign) => encodeURIComponent(sign));

/** A name in braces of its own is not taken apart. */
const writeName = (name: Name): string =>
  'whole' in name ? `{${escape(name.whole)}}` : `${escape(name.family)}, ${escape(name.given)}`;

/** Who published it, by what the type of entry calls them. */
const publisherField = (type: string): string => {
  if (type === 'techreport') return 'institution';
  return type === 'book' ? 'publisher' : 'organization';
};

const writeReference = (reference: Reference): string => {
  const {key, kind, published, language, publisher} = reference;
  const type = types.get(kind) ?? 'misc';
  const [year, month, day] = published ?? [];
  const babel = language && babelNames.get(baseLanguage(language));
  const text = (value: string | undefined) => (value ? `{${escape(value)}}` : undefined);
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    // in braces twice: styles would write proper names in lower case
    ['title', `{{${escape(reference.title)}}}`],
    ['author', reference.authors.map(writeName).join(' and ')],
    [publisherField(type), text(publisher)],
    // else a style would call it a technical report
    [
      'type',
      type === 'techreport' ? text(kind.charAt(0).toUpperCase() + kind.slice(1)) : undefined,
    ],
    ['year', year && `{${year}}`],
    ['month', month && months[Number(month) - 1]],
    ['day', day && `{${Number(day)}}`],
    ['language', text(language)],
    ['langid', babel && `{${babel}}`],
    ['abstract', text(reference.description)],
    ['keywords', text(reference.keywords.map((word) => word.replace(/[\s,]+/g, ' ')).join(', '))],
    ['url', reference.url && `{${escapeAddress(reference.url)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => {
    if (!value) return [];
    return `  ${name} = ${name === 'author' ? `{${value}}` : value}`;
  });
  return `@${type}{${key},\n${lines.join(',\n')}\n}\n`;
};

/** References in BibTeX, for LaTeX; BibLaTeX reads it as well. Yields a text for each. */
export function* writeBibtex(
  sections: readonly Section[],
  {tag}: {readonly tag: string},
): Generator<string, void> {
  let separator = '';
  for (const reference of readReferences(sections, tag)) {
    yield separator + writeReference(reference);
    separator = '\n';
  }
}
