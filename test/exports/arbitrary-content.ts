/** Content of all sorts, as it is when it has been read. */
import {normalise} from '../../src/model/normalise.js';
import type {Content} from '../../src/model/content.js';
import fc from '../support/properties.js';

/** Texts with what formats trip over. */
const text = fc.oneof(
  fc.string({unit: 'binary', maxLength: 30}),
  fc
    .array(
      fc.constantFrom(
        ...[
          '=',
          '+',
          '-',
          '@',
          '"',
          "'",
          ',',
          ';',
          '\t',
          '\n',
          '\r',
          '\\',
          '{',
          '}',
          '%',
          '&',
          '#',
        ],
        ...[
          '$',
          '_',
          '~',
          '^',
          '<',
          '>',
          ']]>',
          '*',
          ' ',
          'á',
          'ñ',
          '漢',
          '😀',
          '\u202e',
          '\ud800',
        ],
        ...['=cmd|"/c calc"!A1', 'ER  - ', '@misc{', 'and', 'García, Ana', '\uFFFE', '\u0000'],
      ),
      {maxLength: 8},
    )
    .map((parts) => parts.join('')),
);

const languages = ['en', 'es', 'es-MX', 'fr', 'zh', 'ar'];

const localised = fc.oneof(
  text,
  fc.dictionary(fc.constantFrom(...languages), text, {minKeys: 1, maxKeys: 3}),
);

/** A word: what sheets divide lists by is not in it. */
const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'C', 'ñ', '-', '=', '@', ' ', '漢'),
  minLength: 1,
  maxLength: 8,
});

const day = fc
  .date({min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));

const time = fc
  .record({day, offset: fc.constantFrom('Z', '-06:00', '+05:30')})
  .map(({day: date, offset}) => `${date}T18:30:00${offset}`);

const date = fc.oneof(day, time);

const address = fc.webUrl({withQueryParameters: true});

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, {nil: undefined});

const item = fc.record({
  id: maybe(fc.oneof(text, fc.constantFrom('a', 'A', 'b', 'á', 'resolution-2011'))),
  kind: maybe(
    fc.constantFrom('resolution', 'Report', 'book', 'article', 'blog', 'discussion-list', '=kind'),
  ),
  title: localised,
  description: maybe(localised),
  alternateNames: maybe(fc.array(word, {maxLength: 3})),
  url: maybe(address),
  feedUrl: maybe(address),
  language: maybe(fc.constantFrom(...languages)),
  region: maybe(localised),
  tags: maybe(fc.array(word, {maxLength: 3})),
  author: maybe(text),
  published: maybe(date),
  updated: maybe(date),
  startDate: maybe(date),
  featured: maybe(fc.boolean()),
  access: maybe(fc.constantFrom('open', 'sign-in')),
  latitude: maybe(fc.integer({min: -90, max: 90})),
  longitude: maybe(fc.double({min: -180, max: 180, noNaN: true}).map((degrees) => degrees + 0)), // no -0
  sequence: maybe(fc.nat()),
  parent: maybe(fc.constantFrom('a', 'b')),
  attachments: maybe(
    fc.array(fc.constantFrom('https://example.org/a,b.pdf', 'mailto:a@example.org'), {
      maxLength: 2,
    }),
  ),
});

const section = fc.record({
  id: maybe(fc.oneof(text, fc.constantFrom('news', 'noticias'))),
  title: maybe(localised),
  description: maybe(localised),
  items: fc.array(item, {maxLength: 4}),
});

/** What no field has, or what sheets keep no trace of: halves of characters, ends of lines. */
const plain = (raw: string): string =>
  raw
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '')
    .replace(/\p{Cs}/gu, '\uFFFD');

const inPlainText = (value: unknown): unknown => {
  if (typeof value === 'string') return plain(value);
  if (Array.isArray(value)) return value.map(inPlainText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inPlainText(part)]));
};

export const anyContent: fc.Arbitrary<Content> = fc
  .uniqueArray(section, {maxLength: 4, selector: ({id}) => id})
  .map((sections) => normalise(inPlainText({sections})).content);
