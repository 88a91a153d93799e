/** What a parser of others makes of the calendars that we write. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import ical from 'node-ical';
import {writeIcs} from '../../build/exports/ics/write-ics.js';

const now = Date.parse('2026-02-01T00:00Z');

const newYork = {
  startDate: '2026-03-02T18:00:00-05:00',
  endDate: '2026-03-02T19:00:00-05:00',
  timeZone: 'America/New_York',
};

const eventsOf = (...items) =>
  Object.values(ical.sync.parseICS(writeIcs(items, {now, tag: 'en', alarmMinutes: 15}))).filter(
    ({type}) => type === 'VEVENT',
  );

const eventOf = (fields) => {
  const [event, ...others] = eventsOf({id: 'talk@example.org', title: 'Talk', ...fields});
  assert.deepEqual(others, []);
  return event;
};

/** A property may come with its parameters. */
const textOf = (value) => (typeof value === 'object' ? value.val : value);

describe('a calendar read by node-ical', () => {
  const dates = [
    ['a zone', newYork, '2026-03-02T23:00:00.000Z', '2026-03-03T00:00:00.000Z'],
    [
      'a zone with half hours',
      {
        startDate: '2026-04-04T20:00:00',
        endDate: '2026-04-05T09:00:00',
        timeZone: 'Australia/Lord_Howe',
      },
      '2026-04-04T09:00:00.000Z',
      '2026-04-04T22:30:00.000Z',
    ],
    [
      'UTC',
      {startDate: '2026-03-02T18:00:00-05:00', endDate: '2026-03-02T19:00:00-05:00'},
      '2026-03-02T23:00:00.000Z',
      '2026-03-03T00:00:00.000Z',
    ],
  ];
  for (const [name, fields, start, end] of dates) {
    it(`has the instants of ${name}`, () => {
      const event = eventOf(fields);
      assert.deepEqual([event.start.toISOString(), event.end.toISOString()], [start, end]);
      assert.equal(event.datetype, 'date-time');
    });
  }

  it('has days, the last not included', () => {
    const event = eventOf({startDate: '2026-06-25', endDate: '2026-06-30'});
    const day = (date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()];
    assert.equal(event.datetype, 'date');
    assert.deepEqual(
      [day(event.start), day(event.end)],
      [
        [2026, 6, 25],
        [2026, 7, 1],
      ],
    );
  });

  it('has what is told besides', () => {
    const event = eventOf({
      ...newYork,
      title: 'Charla, con «ñ»; \\ y "más" '.repeat(5).trim(),
      description: 'First line\nSecond, line; 😀'.repeat(20),
      location: 'Room 5',
      address: '1 Main Street',
      latitude: 41.5,
      longitude: -87.25,
      url: 'https://example.org/talk?a=1,2;3',
      tags: ['one', 'two'],
      status: 'cancelled',
      sequence: 4,
      updated: '2026-01-05T10:00:00Z',
    });
    assert.equal(event.uid, 'talk@example.org');
    assert.equal(textOf(event.summary), 'Charla, con «ñ»; \\ y "más" '.repeat(5).trim());
    assert.equal(textOf(event.description), 'First line\nSecond, line; 😀'.repeat(20));
    assert.equal(textOf(event.location), 'Room 5, 1 Main Street');
    assert.deepEqual([event.geo.lat, event.geo.lon], [41.5, -87.25]);
    assert.equal(textOf(event.url), 'https://example.org/talk?a=1,2;3');
    assert.deepEqual(event.categories, ['one', 'two']);
    assert.equal(event.status, 'CANCELLED');
    assert.equal(Number(event.sequence), 4);
    assert.equal(event.lastmodified.toISOString(), '2026-01-05T10:00:00.000Z');
    assert.equal(event.alarms, undefined, 'nobody is reminded of what is called off');
    assert.equal(eventOf({...newYork, title: 'Charla'}).alarms.length, 1);
  });

  it('has the times of a series, its exceptions and what is otherwise', () => {
    const event = eventOf({
      ...newYork,
      recurrence: 'FREQ=WEEKLY;COUNT=5',
      exceptions: ['2026-03-30T18:00:00-04:00'],
      occurrences: [
        {startDate: newYork.startDate, endDate: newYork.endDate},
        {startDate: '2026-03-10T17:00:00-04:00', endDate: '2026-03-10T18:00:00-04:00'},
        {startDate: '2026-03-16T18:00:00-04:00', endDate: '2026-03-16T19:00:00-04:00', title: 'B'},
        {startDate: '2026-03-23T18:00:00-04:00', endDate: '2026-03-23T19:00:00-04:00'},
      ],
    });
    const range = {from: new Date('2026-01-01'), to: new Date('2026-12-31')};
    const found = ical
      .expandRecurringEvent(event, range)
      .map(({start, summary}) => [start.toISOString(), textOf(summary)])
      .sort();
    assert.deepEqual(found, [
      ['2026-03-02T23:00:00.000Z', 'Talk'],
      ['2026-03-10T21:00:00.000Z', 'Talk'],
      ['2026-03-16T22:00:00.000Z', 'B'],
      ['2026-03-23T22:00:00.000Z', 'Talk'],
    ]);
  });

  it('has many events apart', () => {
    const items = ['a', 'b', 'c'].map((id) => ({...newYork, id: `${id}@example.org`, title: id}));
    assert.deepEqual(
      eventsOf(...items).map(({uid}) => uid),
      items.map(({id}) => id),
    );
  });

  it('has nothing that a title brings along', () => {
    const title = 'A\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil\r\nSUMMARY:B';
    assert.equal(textOf(eventOf({...newYork, title}).summary), title.replace(/\r\n/g, ' '));
  });
});
