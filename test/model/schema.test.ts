import {expect} from '@open-wc/testing';
import {isRecord, itemFields, texts, type Field} from '../../src/model/schema.js';

const shown = (value: unknown) => (value === undefined ? 'undefined' : JSON.stringify(value));

const base = 'https://example.org/folder/content.json';
const {id, title, url, startDate} = itemFields;

/** Name, field, then values with what is read of them. */
const fields: readonly (readonly [
  string,
  Field<unknown>,
  readonly (readonly [unknown, unknown])[],
])[] = [
  [
    'a text',
    id,
    [
      ['a', 'a'],
      [' a b\n', 'a b'],
      [0, '0'],
      [-1.5, '-1.5'],
      ['', undefined],
      [' \n', undefined],
      [true, undefined],
      [null, undefined],
      [undefined, undefined],
      [['a'], undefined],
      [{}, undefined],
    ],
  ],
  [
    'a localised text',
    title,
    [
      ['a', 'a'],
      [7, '7'],
      [
        {en: ' a ', es: 'b'},
        {en: 'a', es: 'b'},
      ],
      [{en: 'a', es: ''}, {en: 'a'}],
      [{en: null, es: 0}, {es: '0'}],
      [{en: ' '}, undefined],
      [{en: {en: 'a'}}, undefined],
      [{}, undefined],
      [['a'], undefined],
      [false, undefined],
    ],
  ],
  [
    'an address',
    url,
    [
      ['https://example.org/', 'https://example.org/'],
      ['a.html', 'https://example.org/folder/a.html'],
      ['javascript:alert(1)', undefined],
      ['', undefined],
      [1, undefined],
      [{href: 'https://example.org/'}, undefined],
      [['https://example.org/'], undefined],
    ],
  ],
  [
    'a date',
    startDate,
    [
      ['2011-11-26', '2011-11-26'],
      [' 2011-11-26T10:00Z ', '2011-11-26T10:00Z'],
      ['2011-02-30', undefined],
      [20111126, undefined],
      [new Date(0), undefined],
    ],
  ],
  [
    'texts',
    texts,
    [
      ['a', ['a']],
      [7, ['7']],
      [
        ['a', ' b ', 0],
        ['a', 'b', '0'],
      ],
      [['a', '', null, {}, ['b']], ['a']],
      [[], undefined],
      [[null], undefined],
      [{}, undefined],
      ['', undefined],
    ],
  ],
];

for (const [name, field, values] of fields) {
  describe(`a field for ${name}`, () => {
    for (const [value, expected] of values) {
      it(`reads ${shown(value)} as ${expected === undefined ? 'nothing' : shown(expected)}`, () => {
        expect(field(value, {base})).to.deep.equal(expected);
      });
    }
  });
}

describe('isRecord', () => {
  for (const [value, expected] of [
    [{}, true],
    [{a: 1}, true],
    [[], false],
    [null, false],
    [undefined, false],
    ['text', false],
    [1, false],
  ] as const) {
    it(`says ${expected ? 'yes' : 'no'} of ${shown(value)}`, () => {
      expect(isRecord(value)).to.equal(expected);
    });
  }

  it('says yes of an object without a prototype', () => {
    expect(isRecord(Object.create(null))).to.equal(true);
  });
});
