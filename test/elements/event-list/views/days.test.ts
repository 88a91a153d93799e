import {expect} from '@open-wc/testing';
import {
  addMonths,
  dayAt,
  dayIn,
  instantOfDay,
  monthOf,
  spanOf,
  startOfWeek,
  timeOfDay,
  weeksOf,
} from '../../../../src/elements/event-list/views/days.js';
import {
  weekStartOf,
  weekStartOfRegion,
} from '../../../../src/elements/event-list/views/week-start.js';

const day = (written: string): number => Date.parse(written) / 86_400_000;
const written = (number: number): string => new Date(timeOfDay(number)).toISOString().slice(0, 10);
const month = (text: string): number => monthOf(day(`${text}-01`));

describe('days of lists of events', () => {
  for (const [from, months, expected] of [
    ['2030-05-31', 1, '2030-06-30'],
    ['2030-01-31', 1, '2030-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2030-12-15', 1, '2031-01-15'],
    ['2030-01-15', -1, '2029-12-15'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2030-03-31', -12, '2029-03-31'],
    ['0001-01-15', -1, '0001-01-15'],
    ['9998-12-15', 1, '9998-12-15'],
  ] as const) {
    it(`${from} and ${months} months are ${expected}`, () => {
      expect(written(addMonths(day(from), months))).to.equal(expected);
    });
  }

  for (const [from, weekStart, expected] of [
    ['2030-05-02', 0, '2030-04-28'],
    ['2030-05-02', 1, '2030-04-29'],
    ['2030-05-02', 6, '2030-04-27'],
    ['2030-05-05', 0, '2030-05-05'],
    ['2030-05-05', 1, '2030-04-29'],
    ['1969-12-31', 1, '1969-12-29'],
  ] as const) {
    it(`the week of ${from} starts on ${expected} where day ${weekStart} is the first`, () => {
      expect(written(startOfWeek(day(from), weekStart))).to.equal(expected);
    });
  }

  for (const [of, weekStart, rows] of [
    ['2026-02', 0, 4],
    ['2026-02', 1, 5],
    ['2030-05', 1, 5],
    ['2030-06', 0, 6],
    ['2030-06', 1, 5],
    ['2030-09', 1, 6],
    ['2027-02', 1, 4],
  ] as const) {
    it(`${of} has ${rows} weeks where day ${weekStart} is the first`, () => {
      const weeks = weeksOf(month(of), weekStart);
      expect(weeks).to.have.length(rows);
      expect(weeks[0]).to.be.at.most(dayIn(month(of), 1));
      expect(weeks.at(-1)! + 7).to.be.at.least(dayIn(month(of) + 1, 1));
    });
  }

  it('loses and repeats no day of a year, whatever clocks do', () => {
    for (let number = day('2030-01-01'); number <= day('2030-12-31'); number += 1) {
      const instant = instantOfDay(number);
      expect(dayAt(instant)).to.equal(number);
      expect(dayAt(instant - 1)).to.equal(number - 1);
    }
  });

  for (const [zone, instant, expected] of [
    // clocks go forward and back
    ['America/New_York', '2030-03-10T04:59:00Z', '2030-03-09'],
    ['America/New_York', '2030-03-10T05:00:00Z', '2030-03-10'],
    ['America/New_York', '2030-03-11T03:59:00Z', '2030-03-10'],
    ['America/New_York', '2030-03-11T04:00:00Z', '2030-03-11'],
    ['Europe/Madrid', '2030-10-27T22:59:00Z', '2030-10-27'],
    ['Europe/Madrid', '2030-10-27T23:00:00Z', '2030-10-28'],
    ['Australia/Lord_Howe', '2030-04-06T12:59:00Z', '2030-04-06'],
    ['Australia/Lord_Howe', '2030-04-06T13:00:00Z', '2030-04-07'],
    ['Pacific/Kiritimati', '2030-05-01T10:00:00Z', '2030-05-02'],
    ['Pacific/Pago_Pago', '2030-05-01T10:59:00Z', '2030-04-30'],
  ] as const) {
    it(`in ${zone} it is ${expected} at ${instant}`, () => {
      expect(written(dayAt(Date.parse(instant), zone))).to.equal(expected);
    });
  }

  for (const [name, item, first, last] of [
    ['a day', {startDate: '2030-05-07'}, '2030-05-07', '2030-05-07'],
    ['days', {startDate: '2030-05-07', endDate: '2030-05-09'}, '2030-05-07', '2030-05-09'],
    ['an end before', {startDate: '2030-05-07', endDate: '2030-05-01'}, '2030-05-07', '2030-05-07'],
    [
      'an evening up to midnight',
      {startDate: '2030-05-07T20:00', endDate: '2030-05-08T00:00'},
      '2030-05-07',
      '2030-05-07',
    ],
    [
      'a night',
      {startDate: '2030-05-07T20:00', endDate: '2030-05-08T01:00'},
      '2030-05-07',
      '2030-05-08',
    ],
    [
      'a place far away',
      {startDate: '2030-05-07T20:00', timeZone: 'Pacific/Kiritimati'},
      '2030-05-07',
      '2030-05-07',
    ],
  ] as const) {
    it(`an event has its days: ${name}`, () => {
      const span = spanOf({id: 'one', title: 'One', ...item})!;
      expect([written(span.first), written(span.last)]).to.deep.equal([first, last]);
    });
  }

  it('an event online is on the reader’s day', () => {
    const startDate = '2030-05-07T00:30:00+14:00';
    const span = spanOf({id: 'one', title: 'One', startDate, attendance: 'online'})!;
    expect(span.first).to.equal(dayAt(Date.parse(startDate)));
  });

  it('an event without a date has none', () => {
    expect(spanOf({id: 'one', title: 'One'})).to.equal(undefined);
  });
});

describe('the first day of the week', () => {
  for (const [tag, expected] of [
    ['en', 0],
    ['en-US', 0],
    ['en-GB', 1],
    ['es-US', 0],
    ['es-MX', 0],
    ['es-PR', 0],
    ['es-ES', 1],
    ['fr', 1],
    ['de', 1],
    ['ru', 1],
    ['ar-EG', 6],
  ] as const) {
    it(`is day ${expected} in ${tag}, by the engine or by the table`, () => {
      expect(weekStartOf(tag)).to.equal(expected);
      expect(weekStartOfRegion(new Intl.Locale(tag).maximize().region!)).to.equal(expected);
    });
  }

  it('is a Monday where the region is not known', () => {
    expect(weekStartOfRegion('')).to.equal(1);
  });
});
