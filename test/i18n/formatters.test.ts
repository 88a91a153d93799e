import {expect} from '@open-wc/testing';
import {
  dateTimeFormat,
  languageName,
  listFormat,
  numberFormat,
  ordinalRules,
  pluralRules,
} from '../../src/i18n/formatters.js';

describe('the formatters', () => {
  it('are made once for a tag and options', () => {
    const long = {dateStyle: 'long'} as const;
    expect(dateTimeFormat('es-US', long)).to.equal(dateTimeFormat('es-US', {...long}));
    for (const formatter of [numberFormat, pluralRules, ordinalRules, listFormat]) {
      expect(formatter('es-US')).to.equal(formatter('es-US'));
    }
  });

  it('are others for another tag or other options', () => {
    const long = dateTimeFormat('en', {dateStyle: 'long'});
    expect(dateTimeFormat('en', {dateStyle: 'short'})).not.to.equal(long);
    expect(dateTimeFormat('es-US', {dateStyle: 'long'})).not.to.equal(long);
    expect(numberFormat('es-US')).not.to.equal(numberFormat('en'));
  });

  for (const [tag, date, number, list] of [
    ['en', 'May 7, 2030', '1,234.5', 'a, b, and c'],
    ['es-US', '7 de mayo de 2030', '1,234.5', 'a, b y c'],
    ['es-ES', '7 de mayo de 2030', '1234,5', 'a, b y c'],
  ] as const) {
    it(`speak ${tag}`, () => {
      const day = dateTimeFormat(tag, {dateStyle: 'long', timeZone: 'UTC'});
      expect(day.format(Date.UTC(2030, 4, 7))).to.equal(date);
      expect(numberFormat(tag).format(1234.5)).to.equal(number);
      expect(listFormat(tag).format(['a', 'b', 'c'])).to.equal(list);
    });
  }
});

describe('languageName', () => {
  for (const [tag, language, name] of [
    ['en', 'es', 'Spanish'],
    ['en', 'en', 'English'],
    ['es-US', 'en', 'inglés'],
    ['es-US', 'es', 'español'],
    ['es-MX', 'fr', 'francés'],
    ['fr', 'fr', 'français'],
    ['de', 'es', 'Spanisch'],
    ['es-US', 'pt-BR', 'portugués de Brasil'],
    ['en', 'zz', 'zz'],
    ['es-US', 'zz', 'zz'],
    ['en', 'not a tag', 'not a tag'],
    ['es-US', 'No es una etiqueta', 'No es una etiqueta'],
    ['en', '', ''],
    ['not a tag', 'en', 'en'],
    ['not a tag', 'not a tag', 'not a tag'],
  ] as const) {
    it(`calls ${language || 'nothing'} “${name}” in ${tag}`, () => {
      expect(languageName(tag, language)).to.equal(name);
    });
  }
});
