import {expect} from '@open-wc/testing';
import {parseJson} from '../../src/formats/json.js';

describe('parseJson', () => {
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
      expect(parseJson(text)).to.deep.equal({records});
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
      expect(parseJson(text)).to.equal(undefined);
    });
  }

  it('makes a member of __proto__, and no prototype', () => {
    const {records} = parseJson('{"__proto__": {"hacked": true}}')!;
    expect(Object.keys(records as object)).to.deep.equal(['__proto__']);
    expect(Object.getPrototypeOf(records)).to.equal(Object.prototype);
  });
});
