import {expect} from '@open-wc/testing';
import {alphabetOf, letterOf} from '../../../../src/elements/resource-directory/browse/letters.js';
import {all, part, textOf, texts} from '../../../support/element.js';
import {browse, titles} from './support.js';

describe('letterOf', () => {
  for (const [title, tag, expected] of [
    ['Ámbito', 'en', 'A'],
    ['ámbito', 'es-US', 'A'],
    ['Ñandú', 'es-US', 'Ñ'],
    ['N\u0303andu\u0301', 'es', 'Ñ'],
    ['Ñandú', 'en', 'N'],
    ['Ölbaum', 'en', 'O'],
    ['œuvre', 'en', 'O'],
    ['Łódź', 'en', 'L'],
    ['straße', 'en', 'S'],
    ['“¿Qué?”', 'es', 'Q'],
    ['9 lists', 'en', '#'],
    ['٣ قوائم', 'en', '#'],
    ['—', 'en', '#'],
    ['', 'en', '#'],
    ['библиотека', 'en', 'Б'],
    ['قائمة', 'en', 'ق'],
    ['图书馆', 'en', '图'],
  ] as const) {
    it(`puts “${title}” under ${expected} in ${tag}`, () => {
      expect(letterOf(title, tag)).to.equal(expected);
    });
  }

  it('knows the alphabet of Spanish', () => {
    expect(alphabetOf('es-MX').join('')).to.contain('MNÑO');
    expect(alphabetOf('en')).to.have.length(26);
  });
});

describe('a directory by letter', () => {
  for (const [lang, headings, other] of [
    ['en', ['A', 'M', 'N', 'U', 'Z', 'Numbers and symbols'], 'Numbers and symbols'],
    ['es', ['A', 'M', 'Ñ', 'U', 'Z', 'Números y símbolos'], 'Números y símbolos'],
  ] as const) {
    it(`has a bar and headings, in ${lang}`, async () => {
      const element = await browse({group: 'letter'}, lang);
      expect(texts(element, '[part=group-heading]')).to.deep.equal(headings);
      const enabled = all(element, '[part=letter]:not(:disabled)');
      expect(enabled.map(({ariaLabel}) => ariaLabel)).to.deep.equal(headings);
      expect(all(element, '[part=letter]').at(-1)!.ariaLabel).to.equal(other);
      expect(all(element, '[part=letter]')).to.have.length(lang === 'es' ? 28 : 27);
      expect(part(element, 'group-heading')!.localName).to.equal('h3');
      await expect(element).shadowDom.to.be.accessible();
    });
  }

  it('leads to a letter, and the keyboard with it', async () => {
    const element = await browse({group: 'letter'});
    all(element, '[part=letter]')
      .find((button) => textOf(button) === 'U')!
      .click();
    await element.updateComplete;
    await element.updateComplete;
    const {activeElement} = element.shadowRoot!;
    expect(textOf(activeElement)).to.equal('U');
    expect(activeElement!.closest('h3')).not.to.equal(null);
  });

  it('leaves out titles over others, and what belongs under them stands alone', async () => {
    const element = await browse({group: 'letter'});
    expect(titles(element)).not.to.contain('Over others');
    expect(titles(element)).to.contain('Under others');
  });

  it('gives letters of other scripts a place of their own', async () => {
    const items = ['библиотека', 'Alpha', 'архив', '1'].map((title) => ({id: title, title}));
    const element = await browse({group: 'letter'}, 'en', {items});
    expect(texts(element, '[part=letter]:not(:disabled)')).to.deep.equal(['A', 'А', 'Б', '#']);
  });
});
