import {expect} from '@open-wc/testing';
import {locales} from '../../src/i18n/locale.js';
import {describeProblem} from '../../src/i18n/problem-messages.js';
import type {Expectation, ProblemCode} from '../../src/model/problem.js';

/** Each code once; a new one that is missing here does not compile. */
const codes: Readonly<Record<ProblemCode, true>> = {
  malformed: true,
  'malformed-part': true,
  'missing-column': true,
  'unknown-field': true,
  'too-many-occurrences': true,
  'no-sections': true,
  'newer-version': true,
  'not-an-object': true,
  'not-a-list': true,
  'missing-title': true,
  'too-many-items': true,
  'duplicate-id': true,
  'unknown-parent': true,
  'invalid-value': true,
};

const expectations: readonly Expectation[] = [
  'text',
  'localised-text',
  'list-of-texts',
  'address',
  'date',
  'list-of-dates',
  'time-zone',
  'count',
  'list-of-occurrences',
  {oneOf: ['scheduled', 'cancelled']},
  {from: -90, to: 90},
];

describe('describeProblem', () => {
  for (const code of Object.keys(codes) as ProblemCode[]) {
    it(`has words of its own for ${code} in every language`, () => {
      const described = locales.map((locale) =>
        describeProblem({code, path: 'items[0].url', found: 'found'}, locale),
      );
      for (const part of ['message', 'remedy'] as const) {
        const words = described.map((problem) => problem[part]);
        expect(new Set(words).size, words.join('\n')).to.equal(locales.length);
        for (const text of words) expect(text).to.match(/^\S.*\.$/);
      }
    });
  }

  for (const expected of expectations) {
    it(`says in every language what to write for ${JSON.stringify(expected)}`, () => {
      const remedies = locales.map(
        (locale) => describeProblem({code: 'invalid-value', path: 'a', expected}, locale).remedy,
      );
      expect(new Set(remedies).size, remedies.join('\n')).to.equal(locales.length);
    });
  }

  it('shortens what was found, and puts it on one line', () => {
    const found = 'long '.repeat(1000) + '\n';
    const {message} = describeProblem({code: 'unknown-field', path: '', found}, 'en');
    expect(message.length).to.be.below(200);
    expect(message).to.include('…”');
  });

  it('survives what cannot be written down', () => {
    const found: {self?: unknown} = {};
    found.self = found;
    for (const value of [found, 1n, undefined, Symbol('a'), () => 1]) {
      const {message} = describeProblem({code: 'not-a-list', path: '', found: value}, 'es');
      expect(message).to.match(/^Aquí corresponde una lista/);
    }
  });
});
