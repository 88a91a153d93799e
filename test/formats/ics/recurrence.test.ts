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
      // those who wanted to come must see it
      ['2026-03-02T10:00:00', '2026-03-03T10:00:00', '2026-03-04T10:00:00', '2026-03-05T10:00:00'],
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

  for (const [what, lines, override, expected] of [
    [
      'what an override says otherwise',
      'SUMMARY:Talk\nLOCATION:Room 1\nDESCRIPTION:All welcome',
      'DTSTART:20260303T100000\nSUMMARY:Talk by Ana\nLOCATION:Room 2\nDESCRIPTION:All welcome',
      {title: 'Talk by Ana', location: 'Room 2'},
    ],
    [
      'where one joins and reads of it',
      'SUMMARY:Talk\nURL:https://example.org/series',
      'DTSTART:20260303T100000\nSUMMARY:Talk\nURL:https://example.org/3\nCONFERENCE:https://meet.example.org/3',
      {url: 'https://example.org/3', joinUrl: 'https://meet.example.org/3'},
    ],
    [
      'that it is cancelled, with the length of the others',
      'SUMMARY:Talk\nDURATION:PT1H',
      'STATUS:CANCELLED\nSUMMARY:Talk',
      {endDate: '2026-03-03T11:00:00', status: 'cancelled'},
    ],
    ['not that it is confirmed', 'SUMMARY:Talk', 'STATUS:CONFIRMED\nSUMMARY:Talk', {}],
    [
      'that it takes place after all',
      'SUMMARY:Talk\nSTATUS:CANCELLED',
      'STATUS:CONFIRMED\nSUMMARY:Talk',
      {status: 'scheduled'},
    ],
  ] as const) {
    it(`keeps ${what}`, async () => {
      const {occurrences} = await readEvent(
        `UID:a\nDTSTART:20260302T100000\n${lines}\nRRULE:FREQ=DAILY;COUNT=2\nEND:VEVENT\nBEGIN:VEVENT\nUID:a\nRECURRENCE-ID:20260303T100000\n${override}`,
      );
      const [, second] = occurrences as readonly unknown[];
      expect(second).to.deep.equal({startDate: '2026-03-03T10:00:00', ...expected});
    });
  }

  it('says that an event is cancelled whose times are, one by one', async () => {
    const lines =
      'UID:a\nDTSTART:20260302\nRRULE:FREQ=DAILY;COUNT=1\nEND:VEVENT\nBEGIN:VEVENT\nUID:a\nRECURRENCE-ID:20260302\nSTATUS:CANCELLED';
    const {occurrences, status} = await readEvent(lines);
    expect(occurrences).to.deep.equal([{startDate: '2026-03-02', status: 'cancelled'}]);
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

describe('what comes after the times that are named', () => {
  const rule = 'RRULE:FREQ=WEEKLY';
  const start = newYork('DTSTART', '20260302T100000');
  const override = (id: string, lines: string) =>
    `END:VEVENT\nBEGIN:VEVENT\nUID:a\n${newYork('RECURRENCE-ID', id)}\n${lines}`;
  for (const [what, lines, expected] of [
    ['leaves out exceptions before', `${rule}\n${newYork('EXDATE', '20260309T100000')}`, undefined],
    [
      'keeps those after',
      `${rule}\n${newYork('EXDATE', '20300107T100000')}\nEXDATE:20300114T150000Z\nEXDATE;VALUE=DATE:20300121`,
      ['2030-01-07T10:00:00-05:00', '2030-01-14T15:00:00Z', '2030-01-21'],
    ],
    [
      'keeps one at the end of a rule that has one',
      `RRULE:FREQ=WEEKLY;COUNT=2\n${newYork('EXDATE', '20260309T100000')}`,
      ['2026-03-09T10:00:00-04:00'],
    ],
    [
      'keeps when the last took place first',
      `RRULE:FREQ=WEEKLY;COUNT=2\nUID:a\n${override('20260309T100000', newYork('DTSTART', '20260306T100000'))}`,
      ['2026-03-09T10:00:00-04:00'],
    ],
    [
      'has none where no time of a rule follows',
      `RRULE:FREQ=WEEKLY;COUNT=2\nUID:a\n${override('20260302T100000', newYork('DTSTART', '20260320T100000'))}`,
      undefined,
    ],
    [
      'keeps when something years ahead would have been',
      `${rule}\nUID:a\n${override('20450306T100000', newYork('DTSTART', '20450307T100000'))}`,
      ['2045-03-06T10:00:00-05:00'],
    ],
    ['has none without a rule', `RDATE:20260401T100000\nEXDATE:20260302T100000`, undefined],
  ] as const) {
    it(what, async () => {
      const {exceptions} = await readEvent(`${start}\n${lines}`);
      expect(exceptions).to.deep.equal(expected);
    });
  }

  it('names everything up to a single time that is known', async () => {
    const moved = override('20291203T100000', newYork('DTSTART', '20291212T100000'));
    const found = await dates(`UID:a\n${start}\n${rule}\n${moved}`);
    expect(found.slice(-3)).to.deep.equal([
      '2029-11-26T10:00:00-05:00',
      '2029-12-10T10:00:00-05:00',
      '2029-12-12T10:00:00-05:00',
    ]);
  });

  for (const [what, lines, expected] of [
    ['is the rule', rule, 'FREQ=WEEKLY'],
    ['is no rule where there are several', `${rule}\nRRULE:FREQ=MONTHLY`, undefined],
    ['is no rule where another takes times away', `${rule}\nEXRULE:FREQ=MONTHLY`, undefined],
    [
      'is no rule once all its times are moved',
      `${rule}\nUID:a\nEND:VEVENT\nBEGIN:VEVENT\nUID:a\nRECURRENCE-ID;TZID=America/New_York;RANGE=THISANDFUTURE:20260316T100000\n${newYork('DTSTART', '20260317T100000')}`,
      undefined,
    ],
    [
      'ends where it was called off',
      `${rule};COUNT=10;BYDAY=MO\nUID:a\nEND:VEVENT\nBEGIN:VEVENT\nUID:a\nRECURRENCE-ID;TZID=America/New_York;RANGE=THISANDFUTURE:20260316T100000\nSTATUS:CANCELLED`,
      'FREQ=WEEKLY;BYDAY=MO;UNTIL=20260316T135959Z',
    ],
    [
      'ends before it is called off',
      `${rule};COUNT=2\nUID:a\nEND:VEVENT\nBEGIN:VEVENT\nUID:a\nRECURRENCE-ID;TZID=America/New_York;RANGE=THISANDFUTURE:20260316T100000\nSTATUS:CANCELLED`,
      'FREQ=WEEKLY;COUNT=2',
    ],
  ] as const) {
    it(what, async () => {
      const {recurrence} = await readEvent(`${start}\n${lines}`);
      expect(recurrence).to.equal(expected);
    });
  }

  it('is told by the clocks of UTC where the start is', async () => {
    const lines = 'DTSTART:20260302T150000Z\nRRULE:FREQ=WEEKLY';
    const {timeZone} = await readEvent(lines, 'X-WR-TIMEZONE:America/Chicago');
    expect(timeZone).to.equal('UTC');
  });
});
