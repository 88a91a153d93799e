import {expect} from '@open-wc/testing';
import {instantOf, offsetsOf} from '../../src/model/zone.js';

const hours = 3_600_000;

const iso = (instant: number) => new Date(instant).toISOString().replace(':00.000', '');

describe('offsetsOf', () => {
  for (const [zone, instant, expected] of [
    ['America/New_York', '2030-01-15T12:00Z', -5],
    ['America/New_York', '2030-07-15T12:00Z', -4],
    ['America/New_York', '2030-03-10T06:59:59.999Z', -5],
    ['America/New_York', '2030-03-10T07:00Z', -4],
    ['America/Mexico_City', '2021-07-15T12:00Z', -5],
    ['America/Mexico_City', '2030-01-15T12:00Z', -6],
    ['Europe/Madrid', '2030-07-15T12:00Z', 2],
    ['Australia/Lord_Howe', '2030-01-15T12:00Z', 11],
    ['Australia/Lord_Howe', '2030-07-15T12:00Z', 10.5],
    ['Asia/Kathmandu', '2030-07-15T12:00Z', 5.75],
    ['Pacific/Kiritimati', '2030-12-31T23:30Z', 14],
    ['Pacific/Pago_Pago', '2030-01-01T00:30Z', -11],
    ['UTC', '2030-07-15T00:00Z', 0],
    ['europe/madrid', '2030-01-15T12:00Z', 1],
    // before 1970, with a fraction of a second
    ['America/New_York', '1969-12-31T23:59:59.500Z', -5],
  ] as const) {
    it(`${zone} is ${expected} hours ahead at ${instant}`, () => {
      expect(offsetsOf(zone)!(Date.parse(instant))).to.equal(expected * hours);
    });
  }

  for (const zone of ['Mars/Olympus', 'local', '5', '+5', ' ']) {
    it(`knows no “${zone}”`, () => {
      expect(offsetsOf(zone)).to.equal(undefined);
      expect(offsetsOf(zone), 'nor a second time').to.equal(undefined);
    });
  }

  it('has those of the reader for no zone', () => {
    const instant = Date.UTC(2030, 4, 7);
    expect(offsetsOf()!(instant)).to.equal(-new Date(instant).getTimezoneOffset() * 60_000);
  });
});

describe('instantOf', () => {
  for (const [zone, local, expected, what] of [
    ['America/New_York', '2030-03-10T01:59', '2030-03-10T06:59Z', 'before a gap'],
    ['America/New_York', '2030-03-10T02:00', '2030-03-10T07:00Z', 'at the start of a gap'],
    ['America/New_York', '2030-03-10T02:30', '2030-03-10T07:30Z', 'in a gap'],
    ['America/New_York', '2030-03-10T03:00', '2030-03-10T07:00Z', 'after a gap'],
    ['America/New_York', '2030-11-03T00:59', '2030-11-03T04:59Z', 'before an overlap'],
    ['America/New_York', '2030-11-03T01:00', '2030-11-03T05:00Z', 'at the start of an overlap'],
    ['America/New_York', '2030-11-03T01:59', '2030-11-03T05:59Z', 'in an overlap'],
    ['America/New_York', '2030-11-03T02:00', '2030-11-03T07:00Z', 'after an overlap'],
    ['America/Mexico_City', '2021-04-04T02:30', '2021-04-04T08:30Z', 'in a gap'],
    ['America/Mexico_City', '2021-10-31T01:30', '2021-10-31T06:30Z', 'in an overlap'],
    ['America/Mexico_City', '2021-10-31T02:00', '2021-10-31T08:00Z', 'after an overlap'],
    ['Europe/Madrid', '2030-03-31T02:30', '2030-03-31T01:30Z', 'in a gap'],
    ['Europe/Madrid', '2030-10-27T02:30', '2030-10-27T00:30Z', 'in an overlap'],
    ['Europe/Madrid', '2030-10-27T03:00', '2030-10-27T02:00Z', 'after an overlap'],
    ['Australia/Lord_Howe', '2030-10-06T02:15', '2030-10-05T15:45Z', 'in a gap of half an hour'],
    ['Australia/Lord_Howe', '2030-10-06T02:30', '2030-10-05T15:30Z', 'after it'],
    ['Australia/Lord_Howe', '2030-04-07T01:45', '2030-04-06T14:45Z', 'in such an overlap'],
    ['Australia/Lord_Howe', '2030-04-07T02:00', '2030-04-06T15:30Z', 'after it'],
    ['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00Z', 'of a day that was left out'],
    ['Pacific/Apia', '2011-12-31T00:00', '2011-12-30T10:00Z', 'of the day after it'],
    ['Pacific/Kiritimati', '2030-01-01T00:00', '2029-12-31T10:00Z', 'ahead of all others'],
    ['Pacific/Pago_Pago', '2029-12-31T23:59', '2030-01-01T10:59Z', 'behind all others'],
    ['Asia/Kathmandu', '2030-05-07T10:00', '2030-05-07T04:15Z', 'of quarters of an hour'],
  ] as const) {
    it(`${local} in ${zone}, ${what}, is ${expected}`, () => {
      expect(iso(instantOf(Date.parse(`${local}Z`), offsetsOf(zone)))).to.equal(expected);
    });
  }

  it('takes a local time without a zone as the platform does', () => {
    for (let day = 0; day < 366; day += 1) {
      for (const minutes of [0, 90, 150, 1439]) {
        const expected = new Date(2030, 0, 1 + day, 0, minutes).getTime();
        expect(instantOf(Date.UTC(2030, 0, 1 + day, 0, minutes))).to.equal(expected);
      }
    }
  });
});
