import type {Item, Section} from '../model/content.js';
import type {itemFields} from '../model/schema.js';
import type {LocalisedText} from '../model/text.js';
import {selfContained} from './self-contained.js';

type FieldName = keyof typeof itemFields;

/** Columns in their order: what people look for first, what machines look for last. */
export const columnOrder: readonly FieldName[] = [
  ...(['title', 'alternateNames', 'formerName', 'description', 'url', 'feedUrl'] as const),
  ...(['language', 'kind', 'service', 'tags', 'region', 'author', 'published'] as const),
  ...(['updated', 'deadline', 'featured', 'archived', 'broken', 'activity', 'access'] as const),
  ...(['startDate', 'endDate', 'timeZone', 'occurrences', 'recurrence', 'exceptions'] as const),
  ...(['status', 'attendance', 'location', 'address', 'latitude', 'longitude'] as const),
  ...(['mapUrl', 'joinUrl', 'organizer', 'registrationOpens', 'registrationCloses'] as const),
  ...(['registrationUrl', 'nominationsClose', 'recordingUrl', 'reportUrl', 'photosUrl'] as const),
  ...(['resolutionUrl', 'image', 'imageDescription', 'attachments', 'sequence'] as const),
  ...(['id', 'parent', 'related'] as const),
];

/** A text whose language is not said. */
const unsaid = '';

/** A row, and what of the section it says. */
interface Row {
  readonly section: Section;
  readonly item: Item | undefined;
  readonly isFirst: boolean;
}

interface Column {
  readonly header: string;
  readonly cell: (row: Row) => string;
}

const inSeveral = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const languageOf = (tag: string): string => (tag === 'und' ? unsaid : tag);

/**
 * The columns of a text: one for each language. Where some say their language and others do not, the
 * reader of sheets takes a column without one for English or Spanish, unless both have theirs.
 */
const textColumns = (
  name: string,
  rows: readonly Row[],
  textOf: (row: Row) => LocalisedText | undefined,
): readonly Column[] => {
  const languages = new Set<string>();
  for (const row of rows) {
    const text = textOf(row);
    if (inSeveral(text)) for (const tag of Object.keys(text)) languages.add(languageOf(tag));
    else if (text !== undefined) languages.add(unsaid);
  }
  if (languages.size > 1 && languages.has(unsaid)) languages.add('en').add('es');
  return [...languages].map((language) => ({
    header: language === unsaid ? name : `${name}_${language}`,
    cell: (row) => {
      const text = textOf(row);
      if (inSeveral(text)) return text[language === unsaid ? 'und' : language] ?? '';
      return language === unsaid ? (text ?? '') : '';
    },
  }));
};

/** The times of a recurring event: what else each may have for itself has no place in a cell. */
const writeTimes = (times: NonNullable<Item['occurrences']>): string =>
  times.map(({startDate, endDate}) => [startDate, endDate].filter(Boolean).join(' – ')).join('; ');

const writeValue = (item: Item, name: FieldName): string => {
  if (name === 'occurrences') return item.occurrences ? writeTimes(item.occurrences) : '';
  const value: unknown = item[name];
  return Array.isArray(value) ? value.join('; ') : `${(value ?? '') as string | number | boolean}`;
};

const itemColumns = (rows: readonly Row[]): readonly Column[] =>
  columnOrder.flatMap((name): readonly Column[] => {
    const filled = rows.filter(({item}) => item?.[name] !== undefined);
    if (filled.some(({item}) => inSeveral(item![name]))) {
      return textColumns(name, rows, ({item}) => item?.[name] as LocalisedText | undefined);
    }
    return filled.length || name === 'title'
      ? [{header: name, cell: ({item}) => (item ? writeValue(item, name) : '')}]
      : [];
  });

/**
 * What spreadsheets take for a formula, which might do something when the sheet is opened. As OWASP
 * advises, an apostrophe goes before it; our own reader takes one away again.
 */
const formula = /^'*(?:[\t\r]|\s*[=+\-@＝＋－＠])/;

const plainNumber = /^-?\d+(\.\d+)?$/;

const guard = (text: string): string =>
  formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;

const writeCell = (text: string): string => {
  const guarded = guard(text);
  return /[",;\t\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
};

/**
 * Sections as a table of values separated by commas (RFC 4180), for spreadsheets and for `src`. Its
 * columns are called as the fields are, with the language behind those of texts. It starts with a
 * byte order mark, without which Excel takes it for another encoding.
 */
export const writeCsv = (sections: readonly Section[]): string => {
  const rows = selfContained(sections).flatMap((section): readonly Row[] =>
    section.items.length
      ? section.items.map((item, index) => ({section, item, isFirst: !index}))
      : [{section, item: undefined, isFirst: true}],
  );
  const columns: readonly Column[] = [
    ...textColumns('section', rows, ({section}) => section.title),
    ...textColumns('sectionDescription', rows, ({section, isFirst}) =>
      isFirst ? section.description : undefined,
    ),
    ...itemColumns(rows),
    {header: 'sectionId', cell: ({section}) => section.id},
  ];
  const lines = [
    columns.map(({header}) => header),
    ...rows.map((row) => columns.map(({cell}) => writeCell(cell(row)))),
  ];
  return `\uFEFF${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`;
};
