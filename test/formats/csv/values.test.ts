import {expect} from '@open-wc/testing';
import {readCell} from '../../../src/formats/csv/values.js';
import {itemFields} from '../../../src/model/schema.js';

describe('words of a sheet', () => {
  for (const [column, value, words] of [
    ['status', 'scheduled', ['scheduled', 'Confirmed', 'programado']],
    ['status', 'cancelled', ['Canceled', 'cancelado', 'Suspendida']],
    ['status', 'postponed', ['postponed', 'Pospuesto', 'aplazada']],
    ['status', 'rescheduled', ['Rescheduled', 'reprogramada']],
    ['status', 'moved-online', ['moved online', 'moved-online', 'Pasa a en línea']],
    [
      'status',
      'sold-out',
      [
        ...['sold out', 'Sold-out', 'SOLD OUT', 'full', 'Fully booked', 'sold_out'],
        ...['agotado', 'Agotada', 'completo', 'Lleno', 'cupo lleno', 'Aforo completo'],
        ...['sin plazas', 'Entradas agotadas', 'sin cupo'],
      ],
    ],
    ['attendance', 'in-person', ['in person', 'Presencial']],
    ['attendance', 'online', ['Online', 'en línea', 'a distancia']],
    ['attendance', 'mixed', ['hybrid', 'Mixta', 'híbrido']],
  ] as const) {
    it(`takes ${words.join(', ')} for ${value}`, () => {
      for (const word of words) expect(readCell(column, word), word).to.equal(value);
      expect(itemFields[column](value, {})).to.equal(value);
    });
  }

  it('leaves words that it does not know to the model', () => {
    expect(readCell('status', 'perhaps')).to.equal('perhaps');
  });
});
