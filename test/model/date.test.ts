import {expect} from '@open-wc/testing';
import {isDate} from '../../src/model/date.js';

const dates = [
  '2011-11-26',
  '2011-01-31',
  '2011-12-31',
  '2024-02-29', // a leap year
  '2000-02-29', // one of every fourth century
  '0001-01-01',
  '9999-12-31',
  '2011-11-26T10:00',
  '2011-11-26T10:00:59',
  '2011-11-26T10:00:59.123',
  '2011-11-26T00:00Z',
  '2011-11-26T23:59:59.999Z',
  '2011-11-26T10:00:00-06:00',
  '2011-11-26T10:00+05:30',
  '2011-11-26T10:00+14:00',
];

const others = [
  '',
  ' ',
  'tomorrow',
  '26 November 2011',
  'Nov 26, 2011',
  '11/26/2011',
  '2011',
  '2011-11',
  '2011-11-6',
  '11-11-26',
  '12011-11-26',
  '-002011-11-26',
  '+002011-11-26',
  '2011-13-01',
  '2011-00-10',
  '2011-11-00',
  '2011-11-31',
  '2011-11-32',
  '2011-02-29',
  '2011-02-30',
  '2024-02-30',
  '1900-02-29', // no leap year, as most centuries
  '2011-02-30T10:00Z',
  '2011-04-31T10:00',
  '2011-11-26T',
  '2011-11-26T10',
  '2011-11-26T10:0',
  '2011-11-26T25:00',
  '2011-11-26T10:60',
  '2011-11-26T10:00:61',
  '2011-11-26T10:00:00.',
  '2011-11-26T10:00z',
  '2011-11-26t10:00Z',
  '2011-11-26 10:00',
  '2011-11-26T10:00 Z',
  '2011-11-26T10:00-0600',
  '2011-11-26T10:00-06',
  '2011-11-26T10:00+99:00',
  '2011-11-26Z',
  '2011-11-26\n',
  ' 2011-11-26',
  '2011-11-26T10:00Z; DROP',
  '２０１１-11-26',
  '2011–11–26',
];

describe('isDate', () => {
  for (const text of dates) {
    it(`takes ${text}`, () => expect(isDate(text)).to.equal(true));
  }

  for (const text of others) {
    it(`refuses ${JSON.stringify(text)}`, () => expect(isDate(text)).to.equal(false));
  }

  it('takes every day of a leap year and no other', () => {
    let taken = 0;
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) {
        const two = (number: number) => String(number).padStart(2, '0');
        if (isDate(`2024-${two(month)}-${two(day)}`)) taken += 1;
      }
    }
    expect(taken).to.equal(366);
  });
});
