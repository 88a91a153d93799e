import {expect} from '@open-wc/testing';
import ICAL from 'ical.js';
import type {Item} from '../../../src/model/content.js';
import type {IcsOptions} from '../../../src/exports/ics/event.js';
import {lineOf, linesOf, parse, write} from './read-back.js';

const zoned = {
  startDate: '2026-03-10T10:00:00-04:00',
  endDate: '2026-03-10T11:30:00-04:00',
  timeZone: 'America/New_York',
};

const lines: readonly (readonly [
  name: string,
  fields: Partial<Item>,
  expected: Readonly<Record<string, string | undefined>>,
  options?: Partial<IcsOptions>,
])[] = [
  [
    'days',
    {endDate: '2026-03-12'},
    {
      DTSTART: 'DTSTART;VALUE=DATE:20260310',
      DTEND: 'DTEND;VALUE=DATE:20260313',
    },
  ],
  [
    'a time with a zone',
    zoned,
    {
      DTSTART: 'DTSTART;TZID=America/New_York:20260310T100000',
      DTEND: 'DTEND;TZID=America/New_York:20260310T113000',
    },
  ],
  [
    'an instant',
    {startDate: '2026-03-10T10:00-04:00'},
    {
      DTSTART: 'DTSTART:20260310T140000Z',
      DTEND: undefined,
      TZID: undefined,
    },
  ],
  ['a floating time', {startDate: '2026-03-10T10:00'}, {DTSTART: 'DTSTART:20260310T100000'}],
  ['when it is written', {}, {DTSTAMP: 'DTSTAMP:20260201T000000Z', 'LAST-MODIFIED': undefined}],
  [
    'when it was changed',
    {updated: '2026-01-05T10:00:30-06:00'},
    {
      'LAST-MODIFIED': 'LAST-MODIFIED:20260105T160030Z',
      SEQUENCE: `SEQUENCE:${Date.parse('2026-01-05T16:00Z') / 60_000}`,
    },
  ],
  [
    'how often it was changed',
    {updated: '2026-01-05T10:00:30Z', sequence: 7},
    {
      SEQUENCE: 'SEQUENCE:7',
    },
  ],
  ['no change', {}, {SEQUENCE: 'SEQUENCE:0'}],
  [
    'a language',
    {title: {en: 'Talk', es: 'Charla'}, location: {en: 'Room 5'}},
    {
      SUMMARY: 'SUMMARY;LANGUAGE=es:Charla',
      LOCATION: 'LOCATION;LANGUAGE=en:Room 5',
    },
    {tag: 'es-US'},
  ],
  ['a tag that is none', {title: {'e:n"\n': 'Talk'}}, {SUMMARY: 'SUMMARY:Talk'}],
  ['a map position', {latitude: 41.5, longitude: -87.25}, {GEO: 'GEO:41.5;-87.25'}],
  ['half a map position', {latitude: 41.5}, {GEO: undefined}],
  [
    'where one joins',
    {joinUrl: 'https://meet.example.org/a', description: 'Bring a book.'},
    {
      CONFERENCE: 'CONFERENCE;VALUE=URI:https://meet.example.org/a',
      DESCRIPTION: 'DESCRIPTION:Bring a book.\\n\\nhttps://meet.example.org/a',
      LOCATION: 'LOCATION:https://meet.example.org/a',
    },
  ],
  [
    'who holds it',
    {organizer: 'Round Table'},
    {
      ORGANIZER: undefined,
      DESCRIPTION: 'DESCRIPTION:Round Table',
    },
  ],
  [
    'whom to write to',
    {organizer: 'Rivera: "Ana" <ana@example.org>'},
    {
      ORGANIZER: 'ORGANIZER;CN="Rivera: Ana":mailto:ana@example.org',
      DESCRIPTION: undefined,
    },
  ],
  [
    'an address',
    {url: 'https://example.org/talk'},
    {URL: 'URL:https://example.org/talk'},
    {
      page: 'https://example.org/page',
    },
  ],
  ['the page', {}, {URL: 'URL:https://example.org/page'}, {page: 'https://example.org/page'}],
  ['no page', {}, {URL: undefined}],
  ['postponed', {status: 'postponed'}, {STATUS: 'STATUS:TENTATIVE'}],
  ['cancelled', {status: 'cancelled'}, {STATUS: 'STATUS:CANCELLED', 'X-IRO-STATUS': undefined}],
  ['rescheduled', {status: 'rescheduled'}, {STATUS: 'STATUS:CONFIRMED'}],
  [
    'sold out',
    {status: 'sold-out'},
    {
      STATUS: 'STATUS:CONFIRMED',
      'X-IRO-STATUS': 'X-IRO-STATUS:sold-out',
    },
  ],
  ['no status', {}, {STATUS: undefined}],
  ['a reminder', {}, {TRIGGER: 'TRIGGER:-PT30M', ACTION: 'ACTION:DISPLAY'}, {alarmMinutes: 30}],
  ['a reminder at the start', {}, {TRIGGER: 'TRIGGER:PT0M'}, {alarmMinutes: 0}],
  [
    'no reminder of what is called off',
    {status: 'cancelled'},
    {STATUS: 'STATUS:CANCELLED', TRIGGER: undefined},
    {alarmMinutes: 30},
  ],
  ['no reminder', {}, {BEGIN: 'BEGIN:VCALENDAR', TRIGGER: undefined}],
  [
    'a rule with an end of the reader’s',
    {...zoned, recurrence: 'freq=weekly; until=20260401'},
    {
      RRULE: 'RRULE:FREQ=WEEKLY;UNTIL=20260402T035959Z',
    },
  ],
  [
    'a rule of days with an end in UTC',
    {recurrence: 'FREQ=WEEKLY;UNTIL=20260401T000000Z'},
    {
      RRULE: 'RRULE:FREQ=WEEKLY;UNTIL=20260401',
    },
  ],
  ['a rule that is none', {...zoned, recurrence: 'FREQ=SOMETIMES'}, {RRULE: undefined}],
  [
    'a day as the exception of a time',
    {
      ...zoned,
      recurrence: 'FREQ=WEEKLY',
      exceptions: ['2026-03-17'],
    },
    {EXDATE: 'EXDATE;TZID=America/New_York:20260317T100000'},
  ],
  [
    'a rule of a zone that has no name',
    {startDate: '2026-03-10T20:00-05:00', recurrence: 'FREQ=WEEKLY;BYDAY=TU'},
    {DTSTART: 'DTSTART;TZID=UTC-0500:20260310T200000'},
  ],
  [
    'no rule of hours for days',
    {recurrence: 'FREQ=HOURLY'},
    {DTSTART: 'DTSTART;VALUE=DATE:20260310', RRULE: undefined},
  ],
  [
    'no rule that has a thousand times for each that is named',
    {
      startDate: '2026-03-10T10:00',
      recurrence: 'FREQ=SECONDLY',
      occurrences: [{startDate: '2026-03-10T10:00'}, {startDate: '2027-03-10T10:00'}],
    },
    {RRULE: undefined, RDATE: 'RDATE:20270310T100000', EXDATE: undefined},
  ],
];

describe('writeIcs', () => {
  for (const [name, fields, expected, options] of lines) {
    it(`writes ${name}`, () => {
      const text = write([fields], options);
      const inEvent = text.slice(text.indexOf('BEGIN:VEVENT'));
      const found = Object.keys(expected).map((property) => [
        property,
        property === 'BEGIN' ? lineOf(text, property) : lineOf(inEvent, property),
      ]);
      expect(Object.fromEntries(found)).to.deep.equal(expected);
      expect(parse(text).events).to.have.lengthOf(1);
    });
  }

  it('ends lines by CRLF and folds them at 75 octets, between characters', () => {
    const text = write([
      {title: 'Charla '.repeat(40), description: 'é€😀'.repeat(100), tags: ['x'.repeat(300)]},
    ]);
    expect(text.endsWith('END:VCALENDAR\r\n')).to.equal(true);
    expect(text.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
    const physical = text.split('\r\n');
    const lengths = physical.map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...lengths)).to.be.within(70, 75);
    expect(physical.slice(0, -1).every(Boolean)).to.equal(true);
    expect(physical.every((line) => !/\p{Cs}/u.test(line))).to.equal(true);
    expect(ICAL.foldLength).to.equal(75);
  });

  const breakers = [
    'A\r\nBEGIN:VEVENT\r\nSUMMARY:B\r\nEND:VEVENT',
    'A\nEND:VCALENDAR\nBEGIN:VCALENDAR',
    'A\rATTENDEE:mailto:a@example.org',
    'A\u2028X-A:b',
    'A\u0085X-A:b',
    'A\u0000\u001b[31m\\nX-A:b',
    '";X-A=b:c',
  ];
  for (const breaker of breakers) {
    it(`keeps ${JSON.stringify(breaker)} inside its property`, () => {
      const text = write([
        {
          id: `${breaker}@example.org`,
          title: {[breaker]: breaker},
          description: breaker,
          location: breaker,
          organizer: `${breaker} a@example.org`,
          tags: [breaker],
          url: `https://example.org/${breaker}`,
          joinUrl: `https://example.org/${breaker}`,
          timeZone: breaker,
          recurrence: `FREQ=DAILY;COUNT=2;X=${breaker}`,
        },
      ]);
      const names = linesOf(text).flatMap((line) => /^[A-Z-]+/.exec(line)?.[0] ?? []);
      expect(names.filter((name) => name === 'BEGIN')).to.have.lengthOf(2);
      expect(names).not.to.include.members(['X-A']);
      expect(names).not.to.include('ATTENDEE');
      expect(parse(text).events).to.have.lengthOf(1);
    });
  }

  it('leaves out what has no date', () => {
    const item = {id: 'a', title: 'A'};
    expect(write([{}])).to.include('BEGIN:VEVENT');
    expect(write([{...item, startDate: 'some day'}])).not.to.include('BEGIN:VEVENT');
  });

  it('says what is otherwise at one time of a series, and that it is called off', () => {
    const text = write([
      {
        ...zoned,
        url: 'https://example.org/talk',
        recurrence: 'FREQ=DAILY;COUNT=3',
        occurrences: [
          {startDate: '2026-03-10T10:00:00-04:00', endDate: '2026-03-10T11:30:00-04:00'},
          {
            startDate: '2026-03-11T10:00:00-04:00',
            endDate: '2026-03-11T11:30:00-04:00',
            title: 'Special talk',
            url: 'https://elsewhere.example.org/special',
          },
          {startDate: '2026-03-12T10:00:00-04:00', status: 'cancelled'},
        ],
      },
    ]);
    const {events} = parse(text);
    const told = events.map((each) =>
      ['uid', 'recurrence-id', 'dtstart', 'dtend', 'summary', 'status'].map((name) =>
        each.getFirstPropertyValue(name)?.toString(),
      ),
    );
    const uid = 'talk@example.org';
    expect(told).to.deep.equal([
      [uid, undefined, '2026-03-10T10:00:00', '2026-03-10T11:30:00', 'Talk', undefined],
      [
        ...[uid, '2026-03-11T10:00:00', '2026-03-11T10:00:00', '2026-03-11T11:30:00'],
        ...['Special talk', undefined],
      ],
      [
        ...[uid, '2026-03-12T10:00:00', '2026-03-12T10:00:00', '2026-03-12T11:30:00'],
        ...['Talk', 'CANCELLED'],
      ],
    ]);
    expect(text).not.to.match(/^(EXDATE|RDATE)/m);
  });

  it('reminds of the times of a series that take place', () => {
    const text = write(
      [
        {
          recurrence: 'FREQ=DAILY;COUNT=3',
          occurrences: [
            {startDate: '2026-03-10'},
            {startDate: '2026-03-11', status: 'cancelled'},
            {startDate: '2026-03-12', title: 'Special talk'},
          ],
        },
      ],
      {alarmMinutes: 30},
    );
    const told = parse(text).events.map((each) => [
      each.getFirstPropertyValue('dtstart')?.toString(),
      each.getAllSubcomponents('valarm').length,
    ]);
    expect(told).to.deep.equal([
      ['2026-03-10', 1],
      ['2026-03-11', 0],
      ['2026-03-12', 1],
    ]);
  });
});
