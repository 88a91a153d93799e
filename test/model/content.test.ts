import {expect} from '@open-wc/testing';
import {
  allItems,
  groupByParent,
  mergeContents,
  selectSections,
  type Content,
  type Selection,
} from '../../src/model/content.js';

const entry = (id: string, ...tags: string[]) => ({id, title: id.toUpperCase(), tags});

const content: Content = {
  sections: [
    {id: 'one', title: 'One', items: [entry('a', 'x'), entry('b', 'x', 'y'), entry('c')]},
    {id: 'two', items: [entry('d', 'y'), {id: 'e', title: 'E'}]},
    {id: 'empty', items: []},
  ],
};

/** Ids of sections with those of their items: `one: a b`. */
const outline = (sections: Content['sections']) =>
  sections.map(({id, items}) => [`${id}:`, ...items.map((item) => item.id)].join(' '));

const everything = ['one: a b c', 'two: d e', 'empty:'];

const selections: readonly (readonly [string, Partial<Selection>, readonly string[]])[] = [
  ['everything without a choice', {}, everything],
  ['a section', {sections: ['two']}, ['two: d e']],
  ['sections in the order of the content', {sections: ['two', 'one']}, everything.slice(0, 2)],
  ['an empty section that is named', {sections: ['empty']}, ['empty:']],
  ['nothing for a section that is not there', {sections: ['three']}, []],
  ['items of one of the tags', {tags: ['x', 'z']}, ['one: a b']],
  ['items by id, in the order of the content', {ids: ['d', 'a']}, ['one: a', 'two: d']],
  [
    'what all choices have in common',
    {ids: ['a', 'd'], tags: ['y'], sections: ['two']},
    ['two: d'],
  ],
  ['no section that the choice of items empties', {ids: ['a']}, ['one: a']],
  ['as many items as the limit, in all', {limit: 4}, ['one: a b c', 'two: d']],
  ['as many of those that are chosen', {tags: ['y'], limit: 1}, ['one: b']],
  ['no items for a limit of 0', {limit: 0}, []],
];

describe('selectSections', () => {
  for (const [name, selection, expected] of selections) {
    it(`gives ${name}`, () => {
      const whole = {sections: [], tags: [], ids: [], limit: Infinity, ...selection};
      expect(outline(selectSections(content, whole))).to.deep.equal(expected);
    });
  }

  it('leaves the content as it was', () => {
    const before = JSON.stringify(content);
    selectSections(content, {sections: [], tags: [], ids: [], limit: 1});
    expect(JSON.stringify(content)).to.equal(before);
  });

  it('keeps what else a section says', () => {
    const [section] = selectSections(content, {sections: [], tags: [], ids: ['b'], limit: 9});
    expect(section!.title).to.equal('One');
  });
});

describe('allItems', () => {
  it('gives the items of all sections in their order', () => {
    expect(
      allItems(content.sections)
        .map(({id}) => id)
        .join(''),
    ).to.equal('abcde');
  });
});

describe('groupByParent', () => {
  it('groups items by what they belong under, and the others together', () => {
    const items = [
      {id: 'a', title: 'A'},
      {id: 'b', title: 'B', parent: 'a'},
      {id: 'c', title: 'C', parent: 'nobody'},
      {id: 'd', title: 'D', parent: 'a'},
    ];
    const groups = [...groupByParent(items)].map(([parent, group]) => [
      parent,
      group.map(({id}) => id).join(''),
    ]);
    expect(groups).to.deep.equal([
      [undefined, 'ac'],
      ['a', 'bd'],
    ]);
  });
});

const single = (id: string, ...items: Content['sections'][number]['items']): Content => ({
  sections: [{id, title: `Title of ${id}`, items}],
});

const merges: readonly (readonly [string, readonly Content[], readonly string[]])[] = [
  ['nothing of nothing', [], []],
  ['one as it is', [content], everything],
  ['sections one after another', [single('one', entry('a')), single('two')], ['one: a', 'two:']],
  [
    'sections of one id as one',
    [single('one', entry('a')), single('two', entry('b')), single('one', entry('c'))],
    ['one: a c', 'two: b'],
  ],
  [
    'an item that comes again in the place of the first',
    [single('one', entry('a'), entry('b')), single('one', entry('c'), entry('a'))],
    ['one: a b c'],
  ],
  [
    'an item that comes again in another section in the place of the first',
    [single('one', entry('a')), single('two', entry('a'), entry('b'))],
    ['one: a', 'two: b'],
  ],
];

describe('mergeContents', () => {
  for (const [name, contents, expected] of merges) {
    it(`gives ${name}`, () => {
      expect(outline(mergeContents(contents).sections)).to.deep.equal(expected);
    });
  }

  it('takes the last of items of one id, whole', () => {
    const newer = {id: 'a', title: 'New', url: 'https://example.org/'};
    const merged = mergeContents([single('one', entry('a', 'x')), single('one', newer)]);
    expect(merged.sections[0]!.items).to.deep.equal([newer]);
  });

  it('takes what one section says and the first one leaves out', () => {
    const untitled: Content = {sections: [{id: 'one', items: []}]};
    const [section] = mergeContents([untitled, single('one')]).sections;
    expect(section!.title).to.equal('Title of one');
  });

  it('puts the names of each language together', () => {
    const {names} = mergeContents([
      {sections: [], names: {en: ['A'], es: ['B']}},
      {sections: []},
      {sections: [], names: {en: ['C']}},
    ]);
    expect(names).to.deep.equal({en: ['A', 'C'], es: ['B']});
  });

  for (const language of ['constructor', 'toString', '__proto__']) {
    it(`puts names of a language called ${language} together`, () => {
      const names = JSON.parse(`{"${language}": ["A"]}`) as Record<string, readonly string[]>;
      const merged = mergeContents([{sections: [], names}, {sections: []}]).names!;
      expect(Object.entries(merged)).to.deep.equal([[language, ['A']]]);
    });
  }

  it('leaves the contents as they were', () => {
    const contents = [content, single('one', entry('a'))];
    const before = JSON.stringify(contents);
    mergeContents(contents);
    expect(JSON.stringify(contents)).to.equal(before);
  });
});
