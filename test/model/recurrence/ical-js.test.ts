import {expect} from '@open-wc/testing';
import ICAL from 'ical.js';
import {occurrencesBetween} from '../../../src/model/recurrence/series.js';
import fc from '../../support/properties.js';

const title = 'A';
const most = 40;

const ours = (startDate: string, recurrence: string): readonly string[] =>
  occurrencesBetween({id: 'a', title, startDate, timeZone: 'UTC', recurrence}, 0, Date.UTC(2035, 0))
    .slice(0, most)
    .map((occurrence) => occurrence.startDate!);

const theirs = (startDate: string, recurrence: string): readonly string[] => {
  const start = ICAL.Time.fromDateTimeString(startDate);
  const times = ICAL.Recur.fromString(recurrence).iterator(start);
  const found: string[] = [];
  while (found.length < most) {
    const time = times.next() as ICAL.Time | null;
    if (!time || time.year >= 2035) break;
    found.push(time.toString());
  }
  return found;
};

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** `BYDAY=…` of one to three of these. */
const part = (name: string, ...values: readonly (string | number)[]) =>
  fc
    .uniqueArray(fc.constantFrom(...values), {minLength: 1, maxLength: 3})
    // ical.js takes lists in the order in which they are written
    .map((list) => `${name}=${[...list].sort((a, b) => Number(a) - Number(b)).join()}`);

const nth = weekdays.flatMap((weekday) => [1, 2, 3, -1].map((number) => `${number}${weekday}`));
const days = part('BYDAY', ...weekdays);
const months = part('BYMONTH', 1, 3, 6, 10);
const nothing = fc.constant('');

/** Rules of the sorts that ical.js follows as RFC 5545 has them; the others are in the table below. */
const patterns = fc.oneof(
  fc.tuple(fc.constant('FREQ=DAILY'), fc.oneof(nothing, days), fc.oneof(nothing, months)),
  fc.tuple(fc.constant('FREQ=WEEKLY'), fc.oneof(nothing, days), part('BYHOUR', 9, 14, 18)),
  fc.tuple(fc.constant('FREQ=WEEKLY'), days, fc.constantFrom('', 'WKST=SU', 'WKST=MO')),
  fc.tuple(fc.constant('FREQ=MONTHLY'), part('BYMONTHDAY', 1, 13, 28, 29, -1)),
  fc.tuple(fc.constant('FREQ=MONTHLY'), part('BYDAY', ...nth)),
  fc.tuple(fc.constant('FREQ=MONTHLY'), days, part('BYSETPOS', 1, 2, -1)),
  fc.tuple(fc.constant('FREQ=YEARLY'), fc.oneof(nothing, part('BYYEARDAY', 1, 60, 100, 200))),
  fc.tuple(fc.constant('FREQ=YEARLY'), part('BYMONTH', 3), part('BYDAY', ...nth)),
);

const rules = fc
  .record({pattern: patterns, interval: fc.integer({min: 1, max: 4})})
  .map(({pattern, interval}) => [...pattern, `INTERVAL=${interval}`].filter(Boolean).join(';'));

const ends = fc.constantFrom('', ';COUNT=1', ';COUNT=17', ';UNTIL=20331224T000000Z');

const starts = fc
  .integer({min: Date.UTC(2026, 0) / 86_400_000, max: Date.UTC(2028, 0) / 86_400_000})
  .map((day) => `${new Date(day * 86_400_000).toISOString().slice(0, 10)}T09:00:00Z`);

describe('recurrence as ical.js 2.2.1 has it', () => {
  it('agrees on random rules', () => {
    let compared = 0;
    fc.assert(
      fc.property(rules, ends, starts, (rule, end, from) => {
        // ical.js counts from the first time that the rule names, we from the start: one they share
        const [, start] = ours(from, rule);
        if (start === undefined) return;
        compared += 1;
        expect(ours(start, rule + end)).to.deep.equal(theirs(start, rule + end));
      }),
      {numRuns: 500, seed: 5545},
    );
    expect(compared).to.be.above(450);
  }).timeout(60_000);

  for (const [why, start, rule, expected] of [
    [
      'months of a monthly rule stay in order',
      '2026-06-30T10:00:00Z',
      'FREQ=MONTHLY;BYMONTHDAY=30;BYMONTH=3,6,10;COUNT=4',
      ['2026-06-30', '2026-10-30', '2027-03-30', '2027-06-30'],
    ],
    [
      'the last day of a month of 30 days is the 30th',
      '2026-06-30T10:00:00Z',
      'FREQ=YEARLY;BYMONTH=6,10;BYMONTHDAY=-1;COUNT=3',
      ['2026-06-30', '2026-10-31', '2027-06-30'],
    ],
    [
      'the 20th Tuesday of a year is one',
      '2026-05-19T10:00:00Z',
      'FREQ=YEARLY;BYDAY=20TU,20WE;COUNT=4',
      ['2026-05-19', '2026-05-20', '2027-05-18', '2027-05-19'],
    ],
    [
      'weeks are those of ISO 8601',
      '2026-12-29T10:00:00Z',
      'FREQ=YEARLY;BYWEEKNO=53;BYDAY=TU;COUNT=2',
      ['2026-12-29', '2032-12-28'],
    ],
    [
      'hours of a yearly rule are all named',
      '2026-05-15T09:00:00Z',
      'FREQ=YEARLY;BYHOUR=9,18;COUNT=3',
      ['2026-05-15', '2026-05-15', '2027-05-15'],
    ],
    [
      'BYSETPOS is of all times of a day, not of days',
      '2026-06-01T09:00:00Z',
      'FREQ=MONTHLY;BYMONTH=6;BYDAY=MO,SA,SU;BYHOUR=9,14;BYSETPOS=1;COUNT=3',
      ['2026-06-01', '2027-06-05', '2028-06-03'],
    ],
    [
      'the start counts where the rule does not name it',
      '2026-03-03T10:00:00Z',
      'FREQ=WEEKLY;BYDAY=MO;COUNT=3',
      ['2026-03-03', '2026-03-09', '2026-03-16'],
    ],
  ] as const) {
    it(`goes by RFC 5545 where ical.js does not: ${why}`, () => {
      expect(ours(start, rule).map((date) => date.slice(0, 10))).to.deep.equal(expected);
      expect(theirs(start, rule)).not.to.deep.equal(ours(start, rule));
    });
  }
});
