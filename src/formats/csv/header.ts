import {foldText} from '../../model/text.js';
import {languageTag} from './languages.js';
import {columnNames, localisedColumns, type ColumnName} from './names.js';

/** What the header of a column says. */
export interface ColumnHeader {
  readonly name: ColumnName;
  /** Language of the text below, where the header names one: `title_es`. */
  readonly language: string | undefined;
  /** Language that the header itself is in; undefined for words of both. */
  readonly headerLanguage: 'en' | 'es' | undefined;
}

type KnownName = Pick<ColumnHeader, 'name' | 'headerLanguage'>;

const makeKnownNames = (): ReadonlyMap<string, KnownName> => {
  const known = new Map<string, KnownName>();
  for (const [key, [english, spanish]] of Object.entries(columnNames)) {
    const name = key as ColumnName;
    const englishNames = new Set([foldText(name), ...english.split(' ')]);
    for (const word of englishNames) known.set(word, {name, headerLanguage: 'en'});
    for (const word of spanish.split(' ')) {
      const both = englishNames.has(word);
      known.set(word, {name, headerLanguage: both ? undefined : 'es'});
    }
  }
  // what both languages write alike
  for (const word of ['id', 'url', 'web', 'zoom']) {
    known.set(word, {...known.get(word)!, headerLanguage: undefined});
  }
  return known;
};

const knownNames = makeKnownNames();

/** The longest header that is looked at: longer ones are texts. */
const longestHeader = 80;

/** `Título (es-MX)*` gives `titulo`, `es`, `mx`; `startDate` gives `start`, `date`. */
const wordsOf = (header: string): readonly string[] =>
  foldText(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).match(/[\p{L}\p{N}]+/gu) ?? [];

const lookUp = (words: readonly string[]): KnownName | undefined => knownNames.get(words.join(''));

const regionTag = (language: string, region: string): string | undefined => {
  const tag = languageTag(language);
  return tag !== undefined && /^[a-z]{2}$/.test(region)
    ? `${tag}-${region.toUpperCase()}`
    : undefined;
};

/** Ways to tell a language from the name of a field: what is left, and the tag. */
const languageForms: readonly ((
  words: readonly string[],
) => readonly [rest: readonly string[], tag: string | undefined])[] = [
  (words) => [words.slice(0, -1), languageTag(words.at(-1)!)], // title_es, título en español
  (words) => [words.slice(0, -2), regionTag(words.at(-2)!, words.at(-1)!)], // title_es-MX
  (words) => [words.slice(1), languageTag(words[0]!)], // Spanish title
];

const withoutPreposition = (words: readonly string[]): readonly string[] =>
  words.length > 1 && /^(in|en)$/.test(words.at(-1)!) ? words.slice(0, -1) : words;

/** The field of a header that names it in both languages: `Title / Título`. */
const readTwice = (words: readonly string[]): KnownName | undefined => {
  for (let count = 1; count < words.length; count += 1) {
    const one = lookUp(words.slice(0, count));
    const other = lookUp(words.slice(count));
    if (one && one.name === other?.name) return {name: one.name, headerLanguage: undefined};
  }
  return undefined;
};

const readInLanguage = (words: readonly string[]): ColumnHeader | undefined => {
  if (words.length < 2) return undefined;
  for (const form of languageForms) {
    const [rest, language] = form(words);
    if (language === undefined) continue;
    const known = lookUp(rest) ?? lookUp(withoutPreposition(rest));
    if (known && localisedColumns.has(known.name)) return {...known, language};
  }
  return undefined;
};

/** A language comes before a longer name: `region_es` is no `regiones`. */
const readWords = (words: readonly string[]): ColumnHeader | undefined => {
  const inLanguage = readInLanguage(words);
  if (inLanguage) return inLanguage;
  const whole = lookUp(words) ?? readTwice(words);
  return whole && {...whole, language: undefined};
};

/** What a header cell names, in any case, with or without accents; undefined where it is nothing. */
export const readHeader = (cell: string): ColumnHeader | undefined =>
  cell.length > longestHeader
    ? undefined
    : (readWords(wordsOf(cell)) ??
      // a note to those who fill in the sheet: `Date (YYYY-MM-DD)`
      readWords(wordsOf(cell.replace(/\([^()]*\)/g, ' '))));
