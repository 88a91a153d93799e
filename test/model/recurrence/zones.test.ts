import {expect} from '@open-wc/testing';
import {
  fixedZone,
  ianaZone,
  instantOf,
  localOf,
  readerZone,
} from '../../../src/model/recurrence/zones.js';

const local = (text: string): number => Date.parse(`${text}Z`);

describe('instantOf', () => {
  for (const [name, time, instant] of [
    ['America/New_York', '2027-01-15T12:00', '2027-01-15T17:00Z'],
    ['America/New_York', '2027-03-14T01:59', '2027-03-14T06:59Z'],
    ['America/New_York', '2027-03-14T02:30', '2027-03-14T07:30Z'],
    ['America/New_York', '2027-03-14T03:00', '2027-03-14T07:00Z'],
    ['America/New_York', '2027-11-07T01:30', '2027-11-07T05:30Z'],
    ['America/New_York', '2027-11-07T02:00', '2027-11-07T07:00Z'],
    ['Europe/Madrid', '2027-03-28T02:30', '2027-03-28T01:30Z'],
    ['Europe/Madrid', '2027-10-31T02:30', '2027-10-31T00:30Z'],
    ['Australia/Lord_Howe', '2027-10-03T02:15', '2027-10-02T15:45Z'],
    ['Australia/Lord_Howe', '2027-04-04T01:45', '2027-04-03T14:45Z'],
    ['America/Mexico_City', '2027-04-04T02:30', '2027-04-04T08:30Z'],
    ['America/Mexico_City', '2022-04-03T02:30', '2022-04-03T08:30Z'],
    // a day that was skipped
    ['Pacific/Apia', '2011-12-29T12:00', '2011-12-29T22:00Z'],
    ['Pacific/Apia', '2011-12-31T12:00', '2011-12-30T22:00Z'],
  ] as const) {
    it(`${time} in ${name}`, () => {
      expect(instantOf(local(time), ianaZone(name)!)).to.equal(Date.parse(instant));
    });
  }

  it('goes by the clocks of the reader', () => {
    for (const month of [0, 6]) {
      const noon = new Date(2027, month, 15, 12).getTime();
      expect(instantOf(Date.UTC(2027, month, 15, 12), readerZone)).to.equal(noon);
      expect(localOf(noon, readerZone)).to.equal(Date.UTC(2027, month, 15, 12));
    }
  });
});

describe('zones by their names', () => {
  for (const name of ['', 'Nowhere', '+01:00', '../etc', 'constructor', 'a/b/c/d']) {
    it(`knows no zone “${name}”`, () => expect(ianaZone(name)).to.equal(undefined));
  }

  for (const [name, hours] of [
    ['UTC+1', 1],
    ['GMT-05:30', -5.5],
    ['-0500', -5],
    ['+15:00', undefined],
    ['Z', undefined],
  ] as const) {
    it(`reads ${name} as an offset of ${hours} hours`, () => {
      const offset = fixedZone(name)?.offsetAt(0);
      expect(offset === undefined ? undefined : offset / 3_600_000).to.equal(hours);
    });
  }
});
