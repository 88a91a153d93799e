import {expect} from '@open-wc/testing';
import {buildIndex} from '../../../src/elements/resource-directory/search-index.js';
import {countItems, Search} from '../../../src/elements/resource-directory/search.js';
import type {Section} from '../../../src/model/content.js';

const noPause = () => undefined;

const searchOf = async (sections: readonly Section[], tag = 'es') =>
  new Search(await buildIndex(sections, tag, noPause));

const sections = [
  {
    id: 'one',
    title: {en: 'Groups', es: 'Grupos'},
    items: [
      {id: 'a', title: {en: 'Education', es: 'Educación'}, tags: ['niñez']},
      {id: 'b', title: 'Over others', kind: 'subheading'},
      {id: 'c', title: {en: 'Under it', es: 'Debajo'}, parent: 'b'},
      {id: 'd', title: 'IRRT', alternateNames: ['International Relations Round Table']},
    ],
  },
  {id: 'two', title: 'Empty', items: []},
];

const ids = (found: readonly Section[]) =>
  found.flatMap(({id, items}) => [id, ...items.map((item) => item.id)]);

describe('Search', () => {
  for (const [query, expected] of [
    ['', ['one', 'a', 'b', 'c', 'd', 'two']],
    ['   ', ['one', 'a', 'b', 'c', 'd', 'two']],
    ['educacion', ['one', 'a']],
    ['EDUCACIÓN', ['one', 'a']],
    ['educ', ['one', 'a']],
    ['ucacion', []],
    ['ninez', ['one', 'a']],
    ['nin\u0303ez', ['one', 'a']],
    ['grupos educacion', ['one', 'a']],
    ['grupos', ['one', 'a', 'b', 'c', 'd']],
    ['debajo', ['one', 'b', 'c']],
    ['over', ['one', 'c', 'b']],
    ['round table', ['one', 'd']],
    ['empty', ['two']],
    // the name in the other language is a name as well
    ['education', ['one', 'a']],
    ['.*', ['one', 'a', 'b', 'c', 'd', 'two']],
    ['xyzzy', []],
  ] as const) {
    it(`finds ${expected.length ? expected.join(', ') : 'nothing'} for “${query}”`, async () => {
      expect(ids((await searchOf(sections)).find(query))).to.deep.equal(expected);
    });
  }

  it('finds the same letter by letter, back and forth, as at once', async () => {
    const search = await searchOf(sections);
    for (const query of [
      'e',
      'ed',
      'edu',
      'e',
      'g',
      'gr',
      'gr e',
      'gr',
      '',
      'over',
      'ov x',
      'ov',
    ]) {
      const fresh = await searchOf(sections);
      expect(ids(search.find(query)), query).to.deep.equal(ids(fresh.find(query)));
    }
  });

  it('puts what says it best first', async () => {
    const items = [
      {id: 'description', title: 'A', description: 'Library'},
      {id: 'tag', title: 'B', tags: ['library']},
      {id: 'name', title: 'C', alternateNames: ['Library of C']},
      {id: 'title', title: 'The library'},
      {id: 'start', title: 'Library first'},
      {id: 'start-too', title: 'Libraries'},
    ];
    const search = await searchOf([{id: 's', items}], 'en');
    expect(ids(search.find('librar'))).to.deep.equal([
      ...['s', 'start', 'start-too', 'title', 'name', 'tag', 'description'],
    ]);
  });

  for (const [query, expected] of [
    ['libary', 'library'],
    ['ilbrary', 'library'],
    ['resoluton libary', 'resolution library'],
    ['librar', undefined],
    ['lbr', undefined],
    ['resolution zzzzzz', undefined],
    ['educaton', 'educación'],
    ['NIÑES resoluton', 'niñez resolution'],
    ['Préstam educaton', 'Préstam educación'],
  ] as const) {
    it(`takes “${query}” for ${expected ?? 'what it says'}`, async () => {
      const items = [
        {id: 'a', title: 'Library resolution'},
        {id: 'b', title: 'Educación', tags: ['Niñez']},
        {id: 'c', title: 'Library resolution, préstamo: educación, niñez'},
      ];
      const search = await searchOf([{id: 's', items}]);
      expect(await search.suggest(query, noPause)).to.equal(expected);
    });
  }

  it('counts what is no title over others', () => {
    expect(countItems(sections)).to.equal(3);
  });
});
