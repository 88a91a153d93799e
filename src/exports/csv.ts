import type {Item, Section} from '../model/content.js';
import type {itemFields} from '../model/schema.js';
import {baseLanguage} from '../model/text.js';
import {selfContainedItems} from './self-contained.js';

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

/** A row, and what of the section it says. */
interface Row {
  readonly section: Section;
  readonly item: Item | undefined;
  readonly isFirst: boolean;
}

type ColumnName = FieldName | 'section' | 'sectionDescription';

interface Column {
  readonly header: string;
  readonly cell: (row: Row) => string;
}

type Texts = Readonly<Record<string, string>>;

/** A text whose language is not said. */
const unsaid = '';

const inSeveral = (value: unknown): value is Texts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The languages that the reader of sheets knows behind the name of a field. */
export const languagesRead: ReadonlySet<string> = new Set([
  ...['ar', 'ca', 'de', 'en', 'es', 'eu', 'fr', 'gl', 'gn'],
  ...['ht', 'it', 'ja', 'ko', 'nah', 'pt', 'qu', 'ru', 'zh'],
]);

/** What the reader of sheets makes of a tag: it takes a country with it, and nothing else. */
const tagAsRead = (tag: string): string | undefined => {
  const base = baseLanguage(tag);
  if (!languagesRead.has(base)) return undefined;
  return /^[a-z]+(-[a-z]{2})?$/i.test(tag) ? tag : base;
};

/** The language of the column for a text: without the rest of its tag, where that has no column. */
const languageOf = (tag: string, text: Texts): string => {
  if (tag === 'und') return unsaid;
  const read = tagAsRead(tag);
  return read === undefined || (read !== tag && Object.hasOwn(text, read)) ? tag : read;
};

/** Whether the reader of sheets would find no text of these: it passes over columns it does not know. */
const isUnread = (text: Texts): boolean =>
  !Object.keys(text).some((tag) => tag === 'und' || tagAsRead(tag) !== undefined);

/** The languages of the columns that a value is in. */
const languagesOf = (value: unknown): readonly string[] => {
  if (!inSeveral(value)) return [unsaid];
  const languages = Object.keys(value).map((tag) => languageOf(tag, value));
  return isUnread(value) ? [...languages, unsaid] : languages;
};

const textIn = (text: Texts, language: string): string => {
  const found = Object.entries(text).find(([tag]) => languageOf(tag, text) === language);
  if (found) return found[1];
  return language === unsaid && isUnread(text) ? Object.values(text)[0]! : '';
};

/** The times of a recurring event: what else each may have for itself has no place in a cell. */
const writeTimes = (times: NonNullable<Item['occurrences']>): string =>
  times.map(({startDate, endDate}) => [startDate, endDate].filter(Boolean).join(' – ')).join('; ');

/** What divides addresses in a cell must not be in one; servers take the one for the other. */
const writeAddress = (url: string): string =>
  url.replaceAll(';', '%3B').replace(/,(?=https?:)/g, '%2C');

const writeValue = (name: ColumnName, value: unknown): string => {
  if (name === 'occurrences') return writeTimes(value as NonNullable<Item['occurrences']>);
  if (!Array.isArray(value)) return `${value as string | number | boolean}`;
  const list = value as readonly string[];
  return (name === 'attachments' ? list.map(writeAddress) : list).join('; ');
};

const valueIn = ({section, item, isFirst}: Row, name: ColumnName): unknown => {
  if (name === 'section') return section.title;
  if (name === 'sectionDescription') return isFirst ? section.description : undefined;
  return item?.[name];
};

/**
 * The columns of a field: one for each language. Where some texts say their language and others do not,
 * the reader of sheets takes a column without one for English or Spanish, unless both have theirs.
 */
const columnsOf = (name: ColumnName, found: Iterable<string>): readonly Column[] => {
  const languages = new Set(found);
  if (languages.size > 1 && languages.has(unsaid)) languages.add('en').add('es');
  return [...languages].map((language) => ({
    header: language === unsaid ? name : `${name}_${language}`,
    cell: (row) => {
      const value = valueIn(row, name);
      if (value === undefined) return '';
      if (inSeveral(value)) return textIn(value, language);
      return language === unsaid ? writeValue(name, value) : '';
    },
  }));
};

function* rowsOf(section: Section): Generator<Row, void> {
  let isFirst = true;
  for (const item of selfContainedItems(section)) {
    yield {section, item, isFirst};
    isFirst = false;
  }
  if (isFirst) yield {section, item: undefined, isFirst};
}

/** The languages that each field of the table is in. */
class Languages {
  readonly #found = new Map<ColumnName, Set<string>>([['title', new Set()]]);

  add(row: Row): void {
    const names = Object.keys(row.item ?? {}) as FieldName[];
    for (const name of ['section', 'sectionDescription', ...names] as const) {
      const value = valueIn(row, name);
      if (value === undefined) continue;
      const found = this.#found.get(name) ?? new Set();
      for (const language of languagesOf(value)) found.add(language);
      this.#found.set(name, found);
    }
  }

  get columns(): readonly Column[] {
    const found = this.#found;
    if (!found.get('title')!.size) found.get('title')!.add(unsaid);
    const order: readonly ColumnName[] = ['section', 'sectionDescription', ...columnOrder];
    return [
      ...order.flatMap((name) => columnsOf(name, found.get(name) ?? [])),
      {header: 'sectionId', cell: ({section}) => section.id},
    ];
  }
}

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

const writeLine = (cells: readonly string[]): string => `${cells.join(',')}\r\n`;

/**
 * Sections as a table of values separated by commas (RFC 4180), for spreadsheets and for `src`. Its
 * columns are called as the fields are, with the language behind those of texts. It starts with a
 * byte order mark, without which Excel takes it for another encoding. Yields nothing yet for each item,
 * as long as the columns are looked for, then a text.
 */
export function* writeCsv(sections: readonly Section[]): Generator<string, void> {
  const rows: Row[] = [];
  const languages = new Languages();
  for (const section of sections) {
    for (const row of rowsOf(section)) {
      rows.push(row);
      languages.add(row);
      yield '';
    }
  }
  const {columns} = languages;
  yield `\uFEFF${writeLine(columns.map(({header}) => header))}`;
  for (const row of rows) yield writeLine(columns.map(({cell}) => writeCell(cell(row))));
}
