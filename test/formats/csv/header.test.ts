import {expect} from '@open-wc/testing';
import {readHeader} from '../../../src/formats/csv/header.js';
import {itemFields} from '../../../src/model/schema.js';

describe('readHeader', () => {
  for (const [cell, name, language] of [
    ['title', 'title', undefined],
    [' TITLE ', 'title', undefined],
    ['Título', 'title', undefined],
    ['titulo', 'title', undefined],
    ['Ti\u0301tulo', 'title', undefined],
    ['NOMBRE', 'title', undefined],
    ['title_es', 'title', 'es'],
    ['title:es', 'title', 'es'],
    ['title.es', 'title', 'es'],
    ['title-es', 'title', 'es'],
    ['title [ES]', 'title', 'es'],
    ['titleEs', 'title', 'es'],
    ['Título (es)', 'title', 'es'],
    ['título (español)', 'title', 'es'],
    ['Título en inglés', 'title', 'en'],
    ['Title in Spanish', 'title', 'es'],
    ['Spanish title', 'title', 'es'],
    ['title_es-MX', 'title', 'es-MX'],
    ['title_fr', 'title', 'fr'],
    ['Title / Título', 'title', undefined],
    ['description_en', 'description', 'en'],
    ['enlace', 'url', undefined],
    ['Dirección web', 'url', undefined],
    ['Web address', 'url', undefined],
    ['Dirección', 'address', undefined],
    ['start date', 'startDate', undefined],
    ['Start_Date', 'startDate', undefined],
    ['startDate', 'startDate', undefined],
    ['Start date (YYYY-MM-DD)', 'startDate', undefined],
    ['Fecha de inicio', 'startDate', undefined],
    ['Fecha límite', 'deadline', undefined],
    ['Hora de inicio', 'startTime', undefined],
    ['sección', 'section', undefined],
    ['section_es', 'section', 'es'],
    ['Texto alternativo', 'imageDescription', undefined],
    ['Zona horaria', 'timeZone', undefined],
  ] as const) {
    it(`reads ${JSON.stringify(cell)}`, () => {
      expect(readHeader(cell)).to.include({name, language});
    });
  }

  it('knows every field of an item by its own name', () => {
    for (const name of Object.keys(itemFields)) {
      expect(readHeader(name), name).to.include({name, language: undefined});
    }
  });

  for (const cell of [
    '',
    ' ',
    'foo',
    'es',
    'title of the book',
    'url_es',
    '__proto__',
    'constructor',
    '題',
  ]) {
    it(`knows nothing called ${JSON.stringify(cell)}`, () => {
      expect(readHeader(cell)).to.equal(undefined);
    });
  }
});
