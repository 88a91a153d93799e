import {expect} from '@open-wc/testing';
import {matchLanguage, textDirection} from '../../src/i18n/locale.js';

describe('matchLanguage', () => {
  for (const [wanted, locale, tag] of [
    ['en', 'en', 'en'],
    ['en-GB', 'en', 'en-GB'],
    ['EN_us', 'en', 'en-US'],
    ['es', 'es', 'es-US'],
    ['ES', 'es', 'es-US'],
    [' es ', 'es', 'es-US'],
    ['spa', 'es', 'es-US'],
    ['es-US', 'es', 'es-US'],
    ['es-MX', 'es', 'es-MX'],
    ['es_mx', 'es', 'es-MX'],
    ['es-419', 'es', 'es-419'],
    ['es-Latn-ES', 'es', 'es-Latn-ES'],
    ['es-MX-u-nu-latn', 'es', 'es-MX-u-nu-latn'],
    ['esu', 'en', 'en'], // Central Yupik
    ['enm', 'en', 'en'], // Middle English
    ['e', 'en', 'en'],
    ['fr', 'en', 'en'],
    ['zh-Hant-TW', 'en', 'en'],
    ['x-es', 'en', 'en'],
    ['', 'en', 'en'],
    ['español', 'en', 'en'],
    ['es-', 'en', 'en'],
    ['es MX', 'en', 'en'],
    ['constructor', 'en', 'en'],
    ['__proto__', 'en', 'en'],
  ] as const) {
    it(`speaks ${locale} and formats as ${tag} for “${wanted}”`, () => {
      expect(matchLanguage(wanted)).to.deep.equal({locale, tag});
    });
  }
});

describe('textDirection', () => {
  for (const [tag, direction] of [
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
    ['fa-AF', 'rtl'],
    ['ur', 'rtl'],
    ['en', 'ltr'],
    ['es-MX', 'ltr'],
    ['zh', 'ltr'],
    ['ru', 'ltr'],
    ['arn', 'ltr'], // Mapuche
    ['en-AR', 'ltr'],
    ['', 'ltr'],
  ] as const) {
    it(`is ${direction} for “${tag}”`, () => expect(textDirection(tag)).to.equal(direction));
  }
});
