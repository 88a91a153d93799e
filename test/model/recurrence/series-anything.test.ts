import {expect} from '@open-wc/testing';
import {normalise} from '../../../src/model/normalise.js';
import {occurrencesBetween, presentOccurrence} from '../../../src/model/recurrence/series.js';
import fc from '../../support/properties.js';

const date = fc.constantFrom(
  ...['2027-03-14', '2027-03-14T02:30', '2027-03-14T02:30:15.5', '2027-03-14T02:30Z'],
  ...['2024-02-29T23:59:59+14:00', '0001-01-01', '9999-12-31', '9999-12-31T23:59:59-12:00'],
  ...['0001-01-01T00:00:00Z', '1969-12-31T23:59:59-05:00'],
);

const rule = fc.tuple(
  fc.constantFrom('', 'FREQ=DAILY', 'FREQ=WEEKLY', 'FREQ=MONTHLY', 'FREQ=YEARLY', 'FREQ=SECONDLY'),
  fc.constantFrom('', ';COUNT=3', ';COUNT=999999999', ';UNTIL=20300101', ';UNTIL=00010101T000000Z'),
  fc.constantFrom(
    '',
    ';INTERVAL=7',
    ';INTERVAL=999999999',
    ';BYMONTH=2;BYMONTHDAY=30',
    ';BYDAY=MO',
  ),
);

const field = <T>(value: fc.Arbitrary<T>) => fc.option(value, {nil: undefined});

const items = fc.record({
  title: fc.constant('A'),
  startDate: field(date),
  endDate: field(date),
  timeZone: field(fc.constantFrom('America/New_York', 'UTC', 'UTC+5', 'Nowhere', '__proto__')),
  recurrence: field(rule.map((parts) => parts.join(''))),
  exceptions: field(fc.array(date, {maxLength: 3})),
  occurrences: field(fc.array(fc.record({startDate: date, endDate: field(date)}), {maxLength: 3})),
});

const instants = fc.constantFrom(
  ...[-Infinity, -8.64e15, Date.UTC(2027, 2, 14), Date.UTC(2030, 0), 8.64e15, Infinity],
);

describe('occurrencesBetween and presentOccurrence of anything', () => {
  it('give times that the model can read, and no more than 1,000', () => {
    fc.assert(
      fc.property(items, instants, instants, (raw, from, to) => {
        const [item] = normalise({items: [raw]}).content.sections[0]!.items;
        const found = [...occurrencesBetween(item!, from, to), presentOccurrence(item!, from)];
        expect(found.length).to.be.at.most(1001);
        expect(normalise({items: found.map((each, id) => ({...each, id}))}).problems).to.deep.equal(
          normalise({items: found.map((_, id) => ({...item!, id}))}).problems,
        );
      }),
      {numRuns: 300},
    );
  }).timeout(60_000);
});
