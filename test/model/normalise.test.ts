import {expect} from '@open-wc/testing';
import {normalise, type NormaliseResult} from '../../src/model/normalise.js';
import type {ProblemCode} from '../../src/model/problem.js';
import {sample} from '../support/samples.js';

const base = 'https://example.org/folder/content.json';

/** Ids of the sections and, by section, those of their items. */
const idsOf = ({content}: NormaliseResult) =>
  content.sections.map(({id, items}) => [id, items.map((item) => item.id)]);

const itemsOf = (input: unknown) =>
  normalise(input, {base}).content.sections.flatMap(({items}) => items);

describe('normalise', () => {
  it('gives well-formed content back as it is', () => {
    expect(normalise(sample)).to.deep.equal({
      content: {sections: sample.sections, names: {}},
      problems: [],
    });
  });

  for (const [name, input, expected] of [
    ['sections', {sections: [{id: 'a', items: [{id: 'b', title: 'B'}]}]}, [['a', ['b']]]],
    ['items', {items: [{id: 'b', title: 'B'}]}, [['section-1', ['b']]]],
    ['a bare list', [{id: 'b', title: 'B'}], [['section-1', ['b']]]],
    ['sections before items', {sections: [], items: [{title: 'B'}]}, []],
    [
      'items beside sections that are no list',
      {sections: 1, items: [{id: 'b', title: 'B'}]},
      [['section-1', ['b']]],
    ],
    ['no items', {items: []}, []],
    ['an empty list', [], []],
    ['a section without items', {sections: [{id: 'a'}]}, [['a', []]]],
    ['an id that is a number', {sections: [{id: 0, items: [{id: 7, title: 'B'}]}]}, [['0', ['7']]]],
  ] as const) {
    it(`reads ${name}`, () => {
      const result = normalise(input);
      expect(result.problems).to.deep.equal([]);
      expect(idsOf(result)).to.deep.equal(expected);
    });
  }

  for (const input of [null, 0, '', 'text', true, {}, {sections: {}}, {items: 'x'}]) {
    it(`finds neither sections nor items in ${JSON.stringify(input ?? null)}`, () => {
      expect(normalise(input)).to.deep.equal({
        content: {sections: [], names: {}},
        problems: [{code: 'no-sections', path: '', found: undefined}],
      });
    });
  }

  it('finds nothing in nothing', () => {
    expect(normalise(undefined)).to.deep.equal(normalise(null));
  });

  it('makes ids by position, with the prefix of their source', () => {
    const input = {sections: [{items: [{title: 'A'}, {title: 'B'}]}, {items: [{title: 'C'}]}]};
    expect(idsOf(normalise(input, {idPrefix: 'a.json/'}))).to.deep.equal([
      ['a.json/section-1', ['a.json/section-1-1', 'a.json/section-1-2']],
      ['a.json/section-2', ['a.json/section-2-1']],
    ]);
  });

  it('keeps the made ids of two sources apart in sections of one id', () => {
    const input = {sections: [{id: 'news', items: [{title: 'A'}]}]};
    const [one, other] = ['one/', 'other/'].map(
      (idPrefix) => normalise(input, {idPrefix}).content.sections[0]!.items[0]!.id,
    );
    expect(one).not.to.equal(other);
  });

  for (const [name, input] of [
    ['an id that is the same as a made one later', [{title: 'A'}, {id: 'section-1-1', title: 'B'}]],
    [
      'an id that is the same as a made one before',
      [{id: 'section-1-2', title: 'A'}, {title: 'B'}],
    ],
    [
      'two sections of one id',
      {
        sections: [
          {id: 'a', items: [{title: 'A'}]},
          {id: 'a', items: [{title: 'B'}]},
        ],
      },
    ],
  ] as const) {
    it(`loses no item without an id to ${name}`, () => {
      expect(itemsOf(input).map(({title}) => title)).to.deep.equal(['A', 'B']);
      expect(normalise(input).problems).to.deep.equal([]);
    });
  }

  it('makes addresses absolute by the base, and reads none that are relative without', () => {
    const input = [{title: 'A', url: 'a.html'}];
    expect(itemsOf(input)[0]!.url).to.equal('https://example.org/folder/a.html');
    expect(normalise(input).problems).to.have.length(1);
  });

  it('passes over fields that are not there, null or empty, without a word', () => {
    const input = [{title: 'A', url: '', description: null, tags: undefined, kind: ''}];
    const {content, problems} = normalise(input);
    expect(content.sections[0]!.items).to.deep.equal([{id: 'section-1-1', title: 'A'}]);
    expect(problems).to.deep.equal([]);
  });

  it('passes over fields that it does not know', () => {
    expect(itemsOf([{id: 'a', title: 'A', onclick: 'x', toString: 'y'}])).to.deep.equal([
      {id: 'a', title: 'A'},
    ]);
  });

  it('reads names by language', () => {
    const names = {en: ['Library', 7, null], es: 'Biblioteca', fr: {}};
    expect(normalise({sections: [], names}).content.names).to.deep.equal({
      en: ['Library', '7'],
      es: ['Biblioteca'],
      fr: [],
    });
  });

  it('reads no field that an item only inherits', () => {
    const inherited = Object.create({title: 'A'}) as object;
    expect(itemsOf([inherited])).to.deep.equal([]);
  });
});

const item = {id: 'a', title: 'A'};

/** Input, and what is wrong with it: code, path, found. */
const wrong: readonly (readonly [unknown, readonly (readonly [ProblemCode, string, unknown])[]])[] =
  [
    [{sections: ['x', item]}, [['not-an-object', 'sections[0]', 'x']]],
    [{sections: [{items: [item, null]}]}, [['not-an-object', 'sections[0].items[1]', null]]],
    [{sections: [{items: [item, []]}]}, [['not-an-object', 'sections[0].items[1]', []]]],
    [{sections: [{items: [{id: 'b'}]}]}, [['missing-title', 'sections[0].items[0]', undefined]]],
    [
      {sections: [{items: [{title: {en: ' '}}]}]},
      [
        ['invalid-value', 'sections[0].items[0].title', {en: ' '}],
        ['missing-title', 'sections[0].items[0]', undefined],
      ],
    ],
    [{sections: [{id: {}}]}, [['invalid-value', 'sections[0].id', {}]]],
    [
      {sections: [{items: [item]}, {items: [{title: 'B'}, item]}]},
      [['duplicate-id', 'sections[1].items[1].id', 'a']],
    ],
    [
      {sections: [{items: [item, {...item, id: 'b', url: 'javascript:alert(1)'}]}]},
      [['invalid-value', 'sections[0].items[1].url', 'javascript:alert(1)']],
    ],
    [
      {sections: [{items: [{...item, startDate: '2011-02-30'}]}]},
      [['invalid-value', 'sections[0].items[0].startDate', '2011-02-30']],
    ],
    [
      {sections: [{items: [item, {id: 'b', title: 'B', parent: 'nobody'}]}]},
      [['unknown-parent', 'sections[0].items[1].parent', 'nobody']],
    ],
    [{items: [item, 1]}, [['not-an-object', 'items[1]', 1]]],
    [{items: [{...item, url: 1}]}, [['invalid-value', 'items[0].url', 1]]],
    [{items: [{...item, parent: 'a'}]}, [['unknown-parent', 'items[0].parent', 'a']]],
    [[item, 1], [['not-an-object', '[1]', 1]]],
    [[{...item, url: 1}], [['invalid-value', '[0].url', 1]]],
  ];

describe('the problems that normalise reports', () => {
  for (const [input, problems] of wrong) {
    const shown = problems.map(([code, path]) => `${code} at ${path}`).join(' and ');
    it(`are ${shown} in ${JSON.stringify(input)}`, () => {
      const expected = problems.map(([code, path, found]) => ({code, path, found}));
      const told = normalise(input, {base}).problems.map(({code, path, found}) => ({
        code,
        path,
        found,
      }));
      expect(told).to.deep.equal(expected);
    });
  }

  it('cost a field where that can be left out, else an item, and no more', () => {
    const input = [
      {id: 'a', title: 'A', url: 'javascript:alert(1)', kind: 'event', parent: 'b'},
      {id: 'b'},
      {id: 'a', title: 'Another A'},
      {id: 'c', title: 'C', parent: 'a'},
    ];
    expect(itemsOf(input)).to.deep.equal([
      {id: 'a', title: 'A', kind: 'event'},
      {id: 'c', title: 'C', parent: 'a'},
    ]);
  });

  it('are a thousand at most', () => {
    const input = Array.from({length: 2000}, () => ({}));
    expect(normalise(input).problems).to.have.length(1000);
  });

  it('tell of more items than are read', () => {
    const input = {sections: [{id: 'a', items: new Array(20_001).fill({title: 'A'})}]};
    const {content, problems} = normalise(input);
    expect(content.sections[0]!.items).to.have.length(20_000);
    expect(problems).to.deep.equal([
      {code: 'too-many-items', path: 'sections[0].items', found: 20_000},
    ]);
  });

  it('leave no items under each other in a circle', () => {
    const input = [
      {id: 'a', title: 'A', parent: 'b'},
      {id: 'b', title: 'B', parent: 'a'},
      {id: 'c', title: 'C', parent: 'c'},
    ];
    expect(itemsOf(input).map(({parent}) => parent)).to.deep.equal([undefined, 'a', undefined]);
  });

  it('leave no items so deep under each other that they could not be shown', () => {
    const chain = Array.from({length: 5000}, (_, index) => ({
      id: `${index}`,
      title: 'A',
      ...(index && {parent: `${index - 1}`}),
    }));
    const items = itemsOf(chain);
    expect(items).to.have.length(5000);
    const parents = new Map(items.map(({id, parent}) => [id, parent]));
    let deepest = 0;
    for (const {id} of items) {
      let depth = 0;
      for (let at = parents.get(id); at !== undefined; at = parents.get(at)) depth += 1;
      deepest = Math.max(deepest, depth);
    }
    expect(deepest).to.equal(10);
  });

  it('tell of a parent in another section', () => {
    const input = {sections: [{items: [item]}, {items: [{id: 'b', title: 'B', parent: 'a'}]}]};
    const {problems} = normalise(input);
    expect(problems.map(({code}) => code)).to.deep.equal(['unknown-parent']);
  });
});
