import {expect} from '@open-wc/testing';
import {
  countItems,
  describeResults,
  searchSections,
} from '../../../src/elements/resource-directory/search.js';
import {matchLanguage} from '../../../src/i18n/locale.js';
import type {Item} from '../../../src/model/content.js';

/** A section of so many items, all of them the same. */
const sectionOf = (count: number) => ({
  id: 'many',
  items: new Array<Item>(count).fill({id: 'same', title: 'Same'}),
});

describe('describeResults', () => {
  for (const [lang, amount, expected] of [
    ['en', 0, '0 results'],
    ['en', 1, '1 result'],
    ['en', 2, '2 results'],
    ['en', 1_000_000, '1,000,000 results'],
    ['es', 0, '0 resultados'],
    ['es', 1, '1 resultado'],
    ['es', 2, '2 resultados'],
    ['es', 1_000_000, '1,000,000 de resultados'],
  ] as const) {
    it(`says ${amount} in ${lang} as “${expected}”`, () => {
      expect(describeResults('x', [sectionOf(amount)], matchLanguage(lang))).to.equal(expected);
    });
  }

  for (const [lang, expected] of [
    ['en', 'Nothing found for “x”. Check the spelling or use fewer words.'],
    ['es', 'No se encontró nada para «x». Revise la ortografía o use menos palabras.'],
  ] as const) {
    it(`says in ${lang} what to do where no section is left`, () => {
      expect(describeResults('x', [], matchLanguage(lang))).to.equal(expected);
    });
  }

  it('says nothing of an empty query', () => {
    expect(describeResults('', [], matchLanguage('es'))).to.equal('');
  });
});

describe('searchSections', () => {
  const sections = [
    {
      id: 'one',
      title: {en: 'Groups', es: 'Grupos'},
      items: [
        {id: 'a', title: {en: 'Education', es: 'Educación'}, tags: ['niñez']},
        {id: 'b', title: 'Over others', kind: 'subheading'},
        {id: 'c', title: {en: 'Under it', es: 'Debajo'}, parent: 'b'},
      ],
    },
    {id: 'two', title: 'Empty', items: []},
  ];
  const found = (query: string, tag = 'es') =>
    searchSections(sections, query, tag).flatMap(({id, items}) => [
      id,
      ...items.map((item) => item.id),
    ]);

  for (const [query, expected] of [
    ['', ['one', 'a', 'b', 'c', 'two']],
    ['   ', ['one', 'a', 'b', 'c', 'two']],
    ['educacion', ['one', 'a']],
    ['EDUCACIÓN', ['one', 'a']],
    ['ninez', ['one', 'a']],
    ['nin\u0303ez', ['one', 'a']],
    ['grupos educacion', ['one', 'a']],
    ['grupos', ['one', 'a', 'b', 'c']],
    ['debajo', ['one', 'b', 'c']],
    ['over', ['one', 'b', 'c']],
    ['empty', ['two']],
    ['education', []],
    ['.*', []],
  ] as const) {
    it(`finds ${expected.length ? expected.join(', ') : 'nothing'} for “${query}”`, () => {
      expect(found(query)).to.deep.equal(expected);
    });
  }

  it('counts what is no title over others', () => {
    expect(countItems(sections)).to.equal(2);
  });
});
