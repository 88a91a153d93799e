import {expect} from '@open-wc/testing';
import {itemsOf, parseAt, readEvent, startsOf} from './read-ics.js';

const dates = async (lines: string, calendarLines?: string) =>
  startsOf(await readEvent(lines, calendarLines));

const newYork = (name: string, value: string) => `${name};TZID=America/New_York:${value}`;

describe('recurrence', () => {
  for (const [start, rule, expected] of [
    // the last day of each month, which February has earlier
    ['20260131', 'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3', ['2026-01-31', '2026-02-28', '2026-03-31']],
    // months without such a day are passed over
    ['20260131', 'FREQ=MONTHLY;COUNT=3', ['2026-01-31', '2026-03-31', '2026-05-31']],
    ['20240229', 'FREQ=YEARLY;COUNT=3', ['2024-02-29', '2028-02-29', '2032-02-29']],
    ['20261228', 'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;COUNT=2', ['2026-12-28', '2032-12-27']],
    [
      '20251229',
      'FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO;COUNT=3',
      ['2025-12-29', '2027-01-04', '2028-01-03'],
    ],
    ['20261231', 'FREQ=YEARLY;BYYEARDAY=-1;COUNT=2', ['2026-12-31', '2027-12-31']],
    ['20241231', 'FREQ=YEARLY;BYYEARDAY=366;COUNT=2', ['2024-12-31', '2028-12-31']],
    [
      '20260302',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1;COUNT=3',
      ['2026-03-02', '2026-04-01', '2026-05-01'],
    ],
    [
      '20260105',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU;COUNT=4',
      ['2026-01-05', '2026-01-18', '2026-01-19', '2026-02-01'],
    ],
    [
      '20260105',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=MO;COUNT=4',
      ['2026-01-05', '2026-01-11', '2026-01-19', '2026-01-25'],
    ],
    ['20260105', 'freq=weekly;count=2;byday=MO', ['2026-01-05', '2026-01-12']],
    ['20260105', 'FREQ=DAILY;UNTIL=20260107', ['2026-01-05', '2026-01-06', '2026-01-07']],
    ['20260105', 'FREQ=DAILY;UNTIL=20260107T050000Z', ['2026-01-05', '2026-01-06', '2026-01-07']],
    // days whose end is told in UTC: midnight where clocks are ahead, the last second where behind
    ['20260105', 'FREQ=DAILY;UNTIL=20260106T220000Z', ['2026-01-05', '2026-01-06', '2026-01-07']],
    ['20260105', 'FREQ=DAILY;UNTIL=20260107T045959Z', ['2026-01-05', '2026-01-06']],
    ['20260105', 'FREQ=DAILY;UNTIL=20260106T235959Z', ['2026-01-05', '2026-01-06']],
    ['20260105', 'FREQ=DAILY;UNTIL=20260106T143000Z', ['2026-01-05', '2026-01-06']],
    // the whole week is the set, not what is left of it at the start
    [
      '20260107',
      'FREQ=WEEKLY;BYDAY=MO,SA;BYSETPOS=2;COUNT=3',
      ['2026-01-07', '2026-01-10', '2026-01-17'],
    ],
    // without BYDAY, the day of the week is that of the start
    ['20260107', 'FREQ=YEARLY;BYWEEKNO=2,20;COUNT=3', ['2026-01-07', '2026-05-13', '2027-01-13']],
    [
      '20300103',
      'FREQ=YEARLY;BYMONTH=1;BYWEEKNO=53;BYDAY=SA;COUNT=2',
      ['2030-01-03', '2033-01-01'],
    ],
    // the start counts, whether the rule names it or not
    ['20260303', 'FREQ=WEEKLY;BYDAY=MO;COUNT=3', ['2026-03-03', '2026-03-09', '2026-03-16']],
  ] as const) {
    it(`${start} ${rule}`, async () => {
      expect(await dates(`DTSTART;VALUE=DATE:${start}\nRRULE:${rule}`)).to.deep.equal(expected);
    });
  }

  for (const [what, lines, expected] of [
    [
      'does not count on for what EXDATE takes away',
      'DTSTART:20260302T100000\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE:20260303T100000',
      ['2026-03-02T10:00:00', '2026-03-04T10:00:00'],
    ],
    [
      'takes a day in EXDATE for all times of it',
      'DTSTART:20260302T100000\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE;VALUE=DATE:20260303,20260302',
      ['2026-03-04T10:00:00'],
    ],
    [
      'compares EXDATE in UTC with times of a zone',
      `${newYork('DTSTART', '20260302T100000')}\nRRULE:FREQ=DAILY;COUNT=2\nEXDATE:20260303T150000Z`,
      ['2026-03-02T10:00:00-05:00'],
    ],
    [
      'reads UNTIL in UTC as the end of the day in the zone',
      `${newYork('DTSTART', '20260302T200000')}\nRRULE:FREQ=DAILY;UNTIL=20260304T045959Z`,
      ['2026-03-02T20:00:00-05:00', '2026-03-03T20:00:00-05:00'],
    ],
    [
      'adds RDATE, in order',
      'DTSTART:20260302T100000\nRDATE:20260401T110000,20260310T120000',
      ['2026-03-02T10:00:00', '2026-03-10T12:00:00', '2026-04-01T11:00:00'],
    ],
    [
      'tells the time that clocks skip by the offset before, and the one they show twice by the first',
      `${newYork('DTSTART', '20260307T023000')}\nRDATE;TZID=America/New_York:20260308T023000,20261101T013000`,
      ['2026-03-07T02:30:00-05:00', '2026-03-08T03:30:00-04:00', '2026-11-01T01:30:00-04:00'],
    ],
    [
      'takes out what EXRULE names',
      'DTSTART:20260302T100000\nRRULE:FREQ=DAILY;COUNT=4\nEXRULE:FREQ=DAILY;INTERVAL=2;COUNT=2',
      ['2026-03-03T10:00:00', '2026-03-05T10:00:00'],
    ],
  ] as const) {
    it(what, async () => expect(await dates(lines)).to.deep.equal(expected));
  }

  it('gives the ends of periods', async () => {
    const {occurrences} = await readEvent(
      'DTSTART:20260302T100000Z\nDTEND:20260302T110000Z\n' +
        'RDATE;VALUE=PERIOD:20260303T100000Z/20260303T103000Z,20260304T100000Z/PT3H',
    );
    expect(occurrences).to.deep.equal([
      {startDate: '2026-03-02T10:00:00Z', endDate: '2026-03-02T11:00:00Z'},
      {startDate: '2026-03-03T10:00:00Z', endDate: '2026-03-03T10:30:00Z'},
      {startDate: '2026-03-04T10:00:00Z', endDate: '2026-03-04T13:00:00Z'},
    ]);
  });

  it('gives the last day of each time of several days', async () => {
    const {occurrences} = await readEvent(
      'DTSTART;VALUE=DATE:20260302\nDTEND;VALUE=DATE:20260304\nRRULE:FREQ=WEEKLY;COUNT=2',
    );
    expect(occurrences).to.deep.equal([
      {startDate: '2026-03-02', endDate: '2026-03-03'},
      {startDate: '2026-03-09', endDate: '2026-03-10'},
    ]);
  });

  const series = (override: string) =>
    `DTSTART:20260302T100000\nDTEND:20260302T110000\nUID:a\nRRULE:FREQ=DAILY;COUNT=4\nEND:VEVENT\nBEGIN:VEVENT\nUID:a\n${override}`;
  for (const [what, override, expected] of [
    [
      'a moved time',
      'RECURRENCE-ID:20260303T100000\nDTSTART:20260310T120000',
      ['2026-03-02T10:00:00', '2026-03-04T10:00:00', '2026-03-05T10:00:00', '2026-03-10T12:00:00'],
    ],
    [
      'a cancelled time',
      'RECURRENCE-ID:20260303T100000\nDTSTART:20260303T100000\nSTATUS:CANCELLED',
      ['2026-03-02T10:00:00', '2026-03-04T10:00:00', '2026-03-05T10:00:00'],
    ],
    [
      'this and future times',
      'RECURRENCE-ID;RANGE=THISANDFUTURE:20260304T100000\nDTSTART:20260304T150000',
      ['2026-03-02T10:00:00', '2026-03-03T10:00:00', '2026-03-04T15:00:00', '2026-03-05T15:00:00'],
    ],
    [
      'the end of a series',
      'RECURRENCE-ID;RANGE=THISANDFUTURE:20260304T100000\nDTSTART:20260304T100000\nSTATUS:CANCELLED',
      ['2026-03-02T10:00:00', '2026-03-03T10:00:00'],
    ],
  ] as const) {
    it(`applies ${what}`, async () =>
      expect(await dates(series(override))).to.deep.equal(expected));
  }

  it('says that an event is cancelled whose times all are', async () => {
    const lines = 'DTSTART:20260302T100000\nRRULE:FREQ=DAILY;COUNT=1\nEXDATE:20260302T100000';
    const {occurrences, status} = await readEvent(lines);
    expect(occurrences).to.equal(undefined);
    expect(status).to.equal('cancelled');
  });

  it('follows a rule without end from a year ago to two years on', async () => {
    const found = await dates('DTSTART;VALUE=DATE:20100104\nRRULE:FREQ=WEEKLY');
    expect([found[0], found.at(-1)]).to.deep.equal(['2025-03-03', '2028-02-28']);
  });
});

describe('the limits of recurrence', () => {
  for (const [rule, amount, first] of [
    ['FREQ=SECONDLY', 1000, '2026-'],
    ['FREQ=MINUTELY;INTERVAL=7', 1000, '2026-'],
    ['FREQ=HOURLY', 1000, '2026-'],
    ['FREQ=DAILY', 1000, '2025-'],
    ['FREQ=DAILY;COUNT=2000', 1000, '2012-'],
    ['FREQ=SECONDLY;COUNT=100000000', 1000, '2010-'],
    ['FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2', 1, '2010-'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2', 1, '2010-'],
  ] as const) {
    it(`${rule} ends at ${amount}, with a problem`, async () => {
      const text = `BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20100101T100000\nRRULE:${rule}\nEND:VEVENT\nEND:VCALENDAR`;
      const parsed = await parseAt(text, '2026-03-01T00:00Z');
      const found = startsOf(itemsOf(parsed)[0]!);
      expect(found).to.have.lengthOf(amount);
      expect(found[0]).to.match(new RegExp(`^${first}`));
      expect(parsed.problems).to.deep.equal([
        {
          code: 'too-many-occurrences',
          path: 'sections[0].items[0].occurrences',
          position: {line: 4, column: 1},
          found: amount,
        },
      ]);
    });
  }

  it('is quiet about a rule without end that names nothing', async () => {
    const lines = 'DTSTART:20100101T100000\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30';
    expect(await dates(lines)).to.deep.equal([]);
  });

  for (const rule of [
    '',
    'FREQ=',
    'FREQ=SOMETIMES',
    'INTERVAL=2',
    'FREQ=DAILY;COUNT=0',
    'FREQ=DAILY;UNTIL=soon',
    'FREQ=DAILY;BYDAY=XX',
    'FREQ=DAILY;INTERVAL=0',
    'RSCALE=HEBREW;FREQ=YEARLY',
    'FREQ=YEARLY;BYEASTER=0',
  ]) {
    it(`reads the start alone of “${rule}”`, async () => {
      const text = `BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260101T100000\nRRULE:${rule}\nEND:VEVENT\nEND:VCALENDAR`;
      const parsed = await parseAt(text, '2026-03-01T00:00Z');
      expect(startsOf(itemsOf(parsed)[0]!)).to.deep.equal(['2026-01-01T10:00:00']);
      expect(parsed.problems.map(({code, found}) => [code, found])).to.deep.equal([
        ['malformed-part', rule],
      ]);
    });
  }
});
