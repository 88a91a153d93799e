import {expect} from '@open-wc/testing';
import {eventJsonLd, serialiseJsonLd, type JsonLdOptions} from '../../src/exports/json-ld.js';
import {readContent} from '../../src/formats/read.js';
import type {Item} from '../../src/model/content.js';
import {event} from './ics/read-back.js';

const write = (fields: Partial<Item>, options: Partial<JsonLdOptions> = {}) =>
  eventJsonLd(event(fields), {tag: 'en', ...options});

const readBack = async (text: string): Promise<readonly Item[]> => {
  const {content} = await readContent(text, {
    now: Date.parse('2026-02-01T00:00Z'),
    pause: () => undefined,
    format: 'json-ld',
  });
  return content.sections.flatMap(({items}) => items);
};

const newYork = {
  startDate: '2026-03-10T10:00:00-04:00',
  endDate: '2026-03-10T11:30:00-04:00',
  timeZone: 'America/New_York',
};

const cases: readonly (readonly [
  name: string,
  fields: Partial<Item>,
  expected: Readonly<Record<string, unknown>>,
  options?: Partial<JsonLdOptions>,
])[] = [
  [
    'nothing but what there is',
    {},
    {
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Talk',
      startDate: '2026-03-10',
    },
  ],
  ['days', {endDate: '2026-03-12'}, {startDate: '2026-03-10', endDate: '2026-03-12'}],
  [
    'the offset of a local time',
    {...newYork, startDate: '2026-03-10T10:00'},
    {
      startDate: '2026-03-10T10:00:00-04:00',
      endDate: '2026-03-10T11:30:00-04:00',
    },
  ],
  [
    'an instant in its zone',
    {startDate: '2026-03-10T14:00Z', timeZone: 'Asia/Kolkata'},
    {
      startDate: '2026-03-10T19:30:00+05:30',
    },
  ],
  ['a floating time', {startDate: '2026-03-10T10:00'}, {startDate: '2026-03-10T10:00:00'}],
  [
    'the reader’s language',
    {title: {en: 'Talk', es: 'Charla'}, language: 'en'},
    {
      name: 'Charla',
      inLanguage: 'en',
    },
    {tag: 'es-MX'},
  ],
  ['a status', {status: 'moved-online'}, {eventStatus: 'https://schema.org/EventMovedOnline'}],
  [
    'what is sold out',
    {status: 'sold-out', registrationUrl: 'https://example.org/register'},
    {
      eventStatus: 'https://schema.org/EventScheduled',
      offers: {
        '@type': 'Offer',
        availability: 'https://schema.org/SoldOut',
        url: 'https://example.org/register',
      },
    },
  ],
  [
    'a place',
    {
      ...{location: 'Room 5', address: '1 Main Street', latitude: 0, longitude: -87.5},
      mapUrl: 'https://maps.example.org/5',
      attendance: 'in-person',
    },
    {
      location: {
        '@type': 'Place',
        name: 'Room 5',
        address: {'@type': 'PostalAddress', streetAddress: '1 Main Street'},
        geo: {'@type': 'GeoCoordinates', latitude: 0, longitude: -87.5},
        hasMap: 'https://maps.example.org/5',
      },
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    },
  ],
  [
    'a way to join',
    {joinUrl: 'https://meet.example.org/a', attendance: 'online'},
    {
      location: {'@type': 'VirtualLocation', url: 'https://meet.example.org/a'},
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    },
  ],
  [
    'both',
    {joinUrl: 'https://meet.example.org/a', location: 'Room 5'},
    {
      location: [
        {'@type': 'Place', name: 'Room 5'},
        {'@type': 'VirtualLocation', url: 'https://meet.example.org/a'},
      ],
    },
  ],
  [
    'who holds it',
    {organizer: 'Round Table'},
    {
      organizer: {'@type': 'Organization', name: 'Round Table'},
    },
  ],
  [
    'the page of an event without one',
    {},
    {url: 'https://example.org/page'},
    {
      page: 'https://example.org/page',
    },
  ],
  [
    'a rule',
    {
      ...newYork,
      recurrence: 'FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU;UNTIL=20261231T235959Z',
      exceptions: ['2026-05-12T10:00'],
    },
    {
      '@type': 'Event',
      eventSchedule: {
        '@type': 'Schedule',
        startDate: '2026-03-10',
        startTime: '10:00:00',
        endTime: '11:30:00',
        repeatFrequency: 'P2M',
        endDate: '2026-12-31',
        byDay: ['2TU'],
        exceptDate: ['2026-05-12T10:00:00-04:00'],
        scheduleTimezone: 'America/New_York',
      },
    },
  ],
  [
    'a rule of days',
    {recurrence: 'FREQ=WEEKLY;COUNT=4;BYDAY=TU,TH'},
    {
      eventSchedule: {
        '@type': 'Schedule',
        startDate: '2026-03-10',
        repeatFrequency: 'P1W',
        repeatCount: 4,
        byDay: ['https://schema.org/Tuesday', 'https://schema.org/Thursday'],
      },
    },
  ],
  [
    'no rule that has no words',
    {recurrence: 'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1'},
    {
      eventSchedule: undefined,
    },
  ],
];

describe('eventJsonLd', () => {
  for (const [name, fields, expected, options] of cases) {
    it(`says ${name}`, () => {
      const found = write(fields, options);
      const names = name.startsWith('nothing') ? Object.keys(found) : Object.keys(expected);
      expect(Object.fromEntries(names.map((each) => [each, found[each]]))).to.deep.equal(expected);
    });
  }

  it('tells the times of a series, no more than 50, from the one on that it is at', () => {
    const occurrences = Array.from({length: 80}, (_, index) => ({
      startDate: new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
      ...(index === 21 && {title: 'Special talk', status: 'cancelled' as const}),
    }));
    const found = write({startDate: '2026-01-21', description: 'Long.', occurrences});
    const inside = found['subEvent'] as Record<string, unknown>[];
    expect(found['@type']).to.equal('EventSeries');
    expect(inside).to.have.lengthOf(50);
    expect(inside.slice(0, 2)).to.deep.equal([
      {'@type': 'Event', name: 'Talk', startDate: '2026-01-21'},
      {
        '@type': 'Event',
        name: 'Special talk',
        startDate: '2026-01-22',
        eventStatus: 'https://schema.org/EventCancelled',
      },
    ]);
  });
});

const kept: Readonly<Record<string, Partial<Item>>> = {
  days: {endDate: '2026-03-12', status: 'scheduled'},
  'a time at a place': {
    startDate: newYork.startDate,
    endDate: newYork.endDate,
    description: 'First line\nSecond line',
    url: 'https://example.org/talk',
    image: 'https://example.org/picture.jpg',
    language: 'es',
    status: 'postponed',
    attendance: 'in-person',
    location: 'Room 5',
    address: '1 Main Street, Springfield',
    latitude: 41.5,
    longitude: -87.25,
    mapUrl: 'https://maps.example.org/5',
    organizer: 'Round Table',
    tags: ['one', 'two'],
  },
  'an event online': {joinUrl: 'https://meet.example.org/a', attendance: 'online'},
  'a mixed event': {
    location: 'Room 5',
    joinUrl: 'https://meet.example.org/a',
    attendance: 'mixed',
  },
  'what is sold out': {
    status: 'sold-out',
    registrationUrl: 'https://example.org/register',
    registrationOpens: '2026-01-01',
    registrationCloses: '2026-03-01T12:00:00Z',
  },
  'a recording': {recordingUrl: 'https://example.org/recording'},
  'the times of a series': {
    occurrences: [{startDate: '2026-03-10'}, {startDate: '2026-03-12'}],
  },
  'a series by a rule': {...newYork, recurrence: 'FREQ=DAILY;COUNT=3'},
};

/** What a schedule says is not read yet, and ids are not written. */
const unread = new Set(['id', 'kind', 'recurrence']);

const fieldsOf = (item: Item) =>
  Object.fromEntries(Object.entries(item).filter(([name]) => !unread.has(name)));

describe('eventJsonLd, read by our own reader', () => {
  for (const [name, fields] of Object.entries(kept)) {
    it(`keeps ${name}`, async () => {
      const [item, ...others] = await readBack(serialiseJsonLd(write(fields)));
      expect(others).to.deep.equal([]);
      expect(fieldsOf(item!)).to.deep.equal(fieldsOf(event(fields)));
    });
  }
});

describe('serialiseJsonLd', () => {
  it('cannot be left from inside', async () => {
    const title = '</script><script>alert(1)</script><!--\u2028\u2029';
    const text = serialiseJsonLd([write({title}), write({title: 'B'})]);
    expect(text).not.to.match(/[<\u2028\u2029]/);
    expect((JSON.parse(text) as {name: string}[]).map(({name}) => name)).to.deep.equal([
      '</script><script>alert(1)</script><!--',
      'B',
    ]);
    const items = await readBack(text);
    expect(items.map((item) => item.title)).to.have.lengthOf(2);
  });
});
