import {expect} from '@open-wc/testing';
import {isRecord, itemFields, texts, type Field} from '../../src/model/schema.js';

const shown = (value: unknown) => (value === undefined ? 'undefined' : JSON.stringify(value));

const base = 'https://example.org/folder/content.json';
const {id, title, url, startDate, timeZone, exceptions, recurrence, latitude, sequence} =
  itemFields;

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
    'a list of dates',
    exceptions,
    [
      [
        ['2026-11-26', '2026-12-03T10:00'],
        ['2026-11-26', '2026-12-03T10:00'],
      ],
      ['2026-11-26', ['2026-11-26']],
      [['2026-11-26', 'soon', null], ['2026-11-26']],
      [['soon'], undefined],
      [[], undefined],
      [{}, undefined],
    ],
  ],
  [
    'a time zone',
    timeZone,
    [
      ['America/Mexico_City', 'America/Mexico_City'],
      [' america/mexico_city\n', 'America/Mexico_City'],
      ['Central Standard Time', undefined],
      ['-06:00', undefined],
      ['', undefined],
      [6, undefined],
      [{en: 'Europe/Madrid'}, undefined],
    ],
  ],
  [
    'a rule',
    recurrence,
    [
      ['FREQ=WEEKLY', 'FREQ=WEEKLY'],
      ['RRULE:FREQ=WEEKLY ', 'FREQ=WEEKLY'],
      [' rrule: FREQ=WEEKLY', 'FREQ=WEEKLY'],
      ['RRULE:', undefined],
      [7, undefined],
    ],
  ],
  [
    'degrees',
    latitude,
    [
      [-90, -90],
      ['20.67', 20.67],
      [0, 0],
      [90.5, undefined],
      ['north', undefined],
      ['', undefined],
      [NaN, undefined],
    ],
  ],
  [
    'a count',
    sequence,
    [
      [0, 0],
      ['2', 2],
      [1.5, undefined],
      [-1, undefined],
      [Infinity, undefined],
      [1e300, undefined],
      [' ', undefined],
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
