import {expect} from '@open-wc/testing';
import {
  askDidYouMean,
  describeResults,
} from '../../../src/elements/resource-directory/search-words.js';
import {matchLanguage} from '../../../src/i18n/locale.js';

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
      expect(describeResults('x', amount, matchLanguage(lang), false)).to.equal(expected);
    });
  }

  for (const [lang, expected] of [
    ['en', 'Nothing found for “x”. Check the spelling or use fewer words.'],
    ['es', 'No se encontró nada para «x». Revise la ortografía o use menos palabras.'],
  ] as const) {
    it(`says in ${lang} what to do where no section is left`, () => {
      expect(describeResults('x', 0, matchLanguage(lang))).to.equal(expected);
    });
  }

  it('says nothing of an empty query', () => {
    expect(describeResults('', 0, matchLanguage('es'))).to.equal('');
  });
});

describe('askDidYouMean', () => {
  for (const [lang, expected] of [
    ['en', 'Did you mean “library”?'],
    ['es', '¿Quiso decir «library»?'],
  ] as const) {
    it(`asks in ${lang}`, () => {
      expect(askDidYouMean('library', matchLanguage(lang))).to.equal(expected);
    });
  }
});
