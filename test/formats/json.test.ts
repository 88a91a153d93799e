import {expect} from '@open-wc/testing';
import {parseJson, readJson} from '../../src/formats/json.js';
import {faultOf, placesOf} from '../../src/formats/json/scan.js';
import fc from '../support/properties.js';

describe('readJson', () => {
  for (const [text, records] of [
    ['{"items": []}', {items: []}],
    [' [1, "a"]\n', [1, 'a']],
    ['\uFEFF{}', {}],
    ['null', null],
    ['false', false],
    ['0', 0],
    ['""', ''],
    ['{"a": 1, "a": 2}', {a: 2}],
    ['"\\u00f1 \uFEFF"', 'ñ \uFEFF'],
  ] as const) {
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(readJson(text)).to.deep.equal({records});
    });
  }

  for (const text of [
    '',
    ' ',
    '\uFEFF',
    '\uFEFF\uFEFF{}',
    'undefined',
    '{"items": [}',
    '{"items": []',
    "{'items': []}",
    '{items: []}',
    '[1,]',
    '[1] // one',
    '<!doctype html><title>Sign in</title>',
    '[' + '['.repeat(100_000),
  ]) {
    it(`finds no JSON in ${JSON.stringify(text.slice(0, 40))}`, () => {
      expect(readJson(text)).to.equal(undefined);
    });
  }

  it('makes a member of __proto__, and no prototype', () => {
    const {records} = readJson('{"__proto__": {"hacked": true}}')!;
    expect(Object.keys(records as object)).to.deep.equal(['__proto__']);
    expect(Object.getPrototypeOf(records)).to.equal(Object.prototype);
  });
});

const parse = (text: string) => parseJson(text, {now: 0, pause: () => undefined});

describe('parseJson', () => {
  it('gives the records of what is JSON', async () => {
    const {records, problems} = await parse('\uFEFF{"items": []}');
    expect({records, problems}).to.deep.equal({records: {items: []}, problems: []});
  });

  for (const [text, line, column, found] of [
    ['', 1, 1, ''],
    [' \n ', 2, 2, ''],
    ['\uFEFFx', 1, 1, 'x'],
    ['\uFEFF\uFEFF{}', 1, 1, '\uFEFF'],
    ['undefined', 1, 1, 'undefined'],
    ['nulls', 1, 5, 's'],
    ['{"items": [}', 1, 12, '}'],
    ['{"items": []', 1, 13, ''],
    ["{'items': []}", 1, 2, "'items'"],
    ['{items: []}', 1, 2, 'items'],
    ['{"a" 1}', 1, 6, '1'],
    ['{"a": 1 "b": 2}', 1, 9, '"'],
    ['{"a": 1,\n "b": 2,\n}', 3, 1, '}'],
    ['[1,]', 1, 4, ']'],
    ['[1 2]', 1, 4, '2'],
    ['[01]', 1, 3, '1'],
    ['[1.]', 1, 3, '.'],
    ['[+1]', 1, 2, '+1'],
    ['[NaN]', 1, 2, 'NaN'],
    ['[1] // one', 1, 5, '/'],
    ['{\r\n"a": "b\r\n}', 2, 6, '"b'],
    ['["a\tb"]', 1, 4, '\t'],
    ['["a\\x"]', 1, 4, '\\x'],
    ['["\\u00g0"]', 1, 3, '\\u'],
    ['["a', 1, 2, '"a'],
    ['<!doctype html>', 1, 1, '<!doctype'],
    ['{“a”: 1}', 1, 2, '“'],
  ] as const) {
    it(`tells where ${JSON.stringify(text)} stops being JSON`, async () => {
      const {records, problems} = await parse(text);
      expect(records).to.equal(undefined);
      expect(problems).to.deep.equal([
        {code: 'malformed', path: '', position: {line, column}, found},
      ]);
    });
  }

  it('finds the value that a path leads to, else the nearest above', async () => {
    const text = await (
      await fetch(new URL('../fixtures/json/content.json', import.meta.url))
    ).text();
    const {locate} = await parse(text);
    for (const [path, line, column] of [
      ['sections[0].items[1].url', 11, 18],
      ['sections[0].items[1].startDate', 9, 9],
      ['sections[0].title.es', 6, 39],
      ['sections[0].items[7]', 7, 16],
      ['version', 2, 14],
      ['', 1, 1],
    ] as const) {
      expect(await locate!(path), path).to.deep.equal({line, column});
    }
  });

  it('finds the later of two members of one name', async () => {
    const {locate} = await parse('{"a": 1, "\\u0061": 2, "__proto__": 3}');
    expect(await locate!('a')).to.deep.equal({line: 1, column: 20});
    expect(await locate!('__proto__')).to.deep.equal({line: 1, column: 36});
  });

  it('reads what is nested very deep', async () => {
    for (const text of ['['.repeat(300_000), '{"a":'.repeat(300_000)]) {
      const {problems} = await parse(text);
      expect(problems).to.have.length(1);
      expect(problems[0]!.position).to.deep.equal({line: 1, column: text.length + 1});
    }
  });
});

describe('faultOf', () => {
  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };

  const check = (text: string) => {
    expect(faultOf(text) === undefined, JSON.stringify(text)).to.equal(isJson(text));
    expect(placesOf(text) !== undefined).to.equal(isJson(text));
  };

  const pieces = fc.constantFrom(
    ...['{', '}', '[', ']', ',', ':', '"', '"a"', '1', '-', '0', '.', 'e', 'E+', 'true', 'null'],
    ...[
      ' ',
      '\n',
      '\t',
      '\u00a0',
      '\\',
      '\\u',
      '\\n',
      '\u0000',
      '\uFEFF',
      '{}',
      '[]',
      '"b":',
      '\ud800',
    ],
  );

  it('finds one exactly where JSON.parse throws', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, {maxLength: 12}).map((parts) => parts.join('')),
        check,
      ),
      {
        numRuns: 5000,
      },
    );
    fc.assert(fc.property(fc.string({unit: 'binary'}), check), {numRuns: 500});
  });

  it('finds none in JSON, and is right about JSON with a piece taken out', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.nat(3), (text, at, length) => {
        check(text);
        const start = at % (text.length + 1);
        check(text.slice(0, start) + text.slice(start + length));
      }),
      {numRuns: 1000},
    );
  });
});
