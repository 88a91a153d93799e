import {expect} from '@open-wc/testing';
import {readHeader} from '../../../src/formats/csv/header.js';
import {columnNames} from '../../../src/formats/csv/names.js';
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
    ['Registration deadline', 'registrationCloses', undefined],
    ['Register by', 'registrationCloses', undefined],
    ['Fecha límite de inscripción', 'registrationCloses', undefined],
    ['Apertura de inscripciones', 'registrationOpens', undefined],
    ['Registration link', 'registrationUrl', undefined],
    ['Enlace de inscripción', 'registrationUrl', undefined],
    ['Cierre de nominaciones', 'nominationsClose', undefined],
    ['Excepto', 'exceptions', undefined],
    ['Enlace al mapa', 'mapUrl', undefined],
    ['Map link', 'mapUrl', undefined],
    ['Grabación', 'recordingUrl', undefined],
    ['Foto', 'image', undefined],
    ['Fotos', 'photosUrl', undefined],
  ] as const) {
    it(`reads ${JSON.stringify(cell)}`, () => {
      expect(readHeader(cell)).to.include({name, language});
    });
  }

  it('has no name for two columns', () => {
    const names = Object.values(columnNames).flatMap((both) => [
      ...new Set(both.flatMap((words) => words.split(' '))),
    ]);
    const twice = names.filter((name, index) => names.indexOf(name) !== index);
    expect(twice).to.deep.equal([]);
  });

  it('has every name in the form that headers are compared in', () => {
    for (const words of Object.values(columnNames).flat()) {
      for (const word of words.split(' ')) expect(word).to.match(/^[a-z]+$/);
    }
  });

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
