import {expect} from '@open-wc/testing';
import {orderOf, readSheetDate} from '../../../src/formats/csv/date.js';

describe('readSheetDate', () => {
  for (const [text, date] of [
    ['2011-11-26', '2011-11-26'],
    ['2011-1-6', '2011-01-06'],
    ['2011/11/26', '2011-11-26'],
    ['20111126', '2011-11-26'],
    ['20111126T143000Z', '2011-11-26T14:30:00Z'],
    ['2011-11-26 14:30', '2011-11-26T14:30:00'],
    ['2011-11-26T14:30:15', '2011-11-26T14:30:15'],
    ['2011-11-26T14:30:15.250Z', '2011-11-26T14:30:15Z'],
    ['2011-11-26T14:30:00-0600', '2011-11-26T14:30:00-06:00'],
    ['2011-11-26 14:30 UTC', '2011-11-26T14:30:00Z'],
    ['2011-11-26 2:30 PM CST', '2011-11-26T14:30:00-06:00'],
    ['26/11/2011', '2011-11-26'],
    ['11/26/2011', '2011-11-26'],
    ['26-11-2011', '2011-11-26'],
    ['3.4.2011', '2011-04-03'],
    ['5/5/2011', '2011-05-05'],
    ['11/26/11', '2011-11-26'],
    ['11/26/2011 2:30 PM', '2011-11-26T14:30:00'],
    ['26/11/2011, 14:30', '2011-11-26T14:30:00'],
    ['26/11/2011 2:30 p. m.', '2011-11-26T14:30:00'],
    ['26/11/2011 12:05 a.m.', '2011-11-26T00:05:00'],
    ['26/11/2011 14h30', '2011-11-26T14:30:00'],
    ['11/26/2011 2 pm', '2011-11-26T14:00:00'],
    ['26 de noviembre de 2011', '2011-11-26'],
    ['26 de Noviembre del 2011', '2011-11-26'],
    ['sábado, 26 de noviembre de 2011', '2011-11-26'],
    ['26 noviembre 2011', '2011-11-26'],
    ['noviembre 26, 2011', '2011-11-26'],
    ['26-nov-2011', '2011-11-26'],
    ['26 de noviembre de 2011 a las 14:30', '2011-11-26T14:30:00'],
    ['1 de septiembre de 2011', '2011-09-01'],
    ['1 de setiembre de 2011', '2011-09-01'],
    ['November 26, 2011', '2011-11-26'],
    ['Nov. 26th, 2011', '2011-11-26'],
    ['Saturday, November 26, 2011 at 2:30 PM', '2011-11-26T14:30:00'],
    ['26 November 2011', '2011-11-26'],
    ['2011 November 26', '2011-11-26'],
    ['May 1, 2012 10:00', '2012-05-01T10:00:00'],
    ['  2011-11-26\n', '2011-11-26'],
    ['\u00a02011-11-26\u202f2:30\u202fPM', '2011-11-26T14:30:00'],
  ] as const) {
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(readSheetDate(text)).to.equal(date);
    });
  }

  for (const text of [
    ...[
      '',
      'tomorrow',
      '2011',
      'November 2011',
      '26/13/2011',
      '13/13/2011',
      '0/1/2011',
      '03/04/2011',
    ],
    ...[
      '2011-11-26 99:00',
      '2011-11-26 13:00 PM',
      '11/26/2011 2',
      'Room 26, November, 2011',
      '40873',
    ],
    ...['26/11/2011 and 27/11/2011', '1/2/3', '26/11-2011', 'x'.repeat(1000), '1 '.repeat(100_000)],
  ]) {
    it(`reads no date in ${JSON.stringify(text.slice(0, 40))}`, () => {
      expect(readSheetDate(text)).to.equal(undefined);
    });
  }

  it('reads an open order as it is told', () => {
    expect(readSheetDate('03/04/2011', 'day-first')).to.equal('2011-04-03');
    expect(readSheetDate('03/04/2011', 'month-first')).to.equal('2011-03-04');
    expect(readSheetDate('26/11/2011', 'month-first')).to.equal('2011-11-26');
    expect(readSheetDate('3.4.2011', 'month-first')).to.equal('2011-04-03');
  });
});

describe('orderOf', () => {
  for (const [text, order] of [
    ['26/11/2011', 'day-first'],
    ['11/26/2011', 'month-first'],
    ['3.4.2011', 'day-first'],
    ['03/04/2011', undefined],
    ['2011-11-26', undefined],
    ['26/26/2011', undefined],
    ['November 26, 2011', undefined],
  ] as const) {
    it(`finds ${order ?? 'no order'} in ${text}`, () => {
      expect(orderOf(text)).to.equal(order);
    });
  }
});
