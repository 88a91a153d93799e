import {expect} from '@open-wc/testing';
import {calendarLinks, subscribeLinks, type LinkOptions} from '../../src/exports/calendar-links.js';
import type {Item} from '../../src/model/content.js';
import {event} from './ics/read-back.js';

type Expected = Readonly<Record<string, string | null>>;

/** A link to the part before its parameters, and those that are asked for. */
const read = (link: string, names: readonly string[]) => {
  const {origin, pathname, searchParams} = new URL(link);
  return {
    address: origin + pathname,
    ...Object.fromEntries(names.map((name) => [name, searchParams.get(name)])),
  };
};

const newYork = {
  startDate: '2026-03-10T10:00:00-04:00',
  endDate: '2026-03-10T11:30:00-04:00',
  timeZone: 'America/New_York',
};

const cases: readonly (readonly [
  name: string,
  fields: Partial<Item>,
  expected: {readonly google: Expected; readonly outlook: Expected; readonly yahoo: Expected},
  options?: Partial<LinkOptions>,
])[] = [
  [
    'a day',
    {startDate: '2026-06-25'},
    {
      google: {dates: '20260625/20260626', ctz: null},
      outlook: {startdt: '2026-06-25', enddt: '2026-06-26', allday: 'true'},
      yahoo: {st: '20260625', dur: 'allday', et: null},
    },
  ],
  [
    'days',
    {startDate: '2026-06-25', endDate: '2026-06-30'},
    {
      google: {dates: '20260625/20260701'},
      outlook: {startdt: '2026-06-25', enddt: '2026-07-01', allday: 'true'},
      yahoo: {st: '20260625T000000', et: '20260630T235900', dur: null},
    },
  ],
  [
    'a time with a zone',
    newYork,
    {
      google: {dates: '20260310T100000/20260310T113000', ctz: 'America/New_York', recur: null},
      outlook: {
        startdt: '2026-03-10T10:00:00-04:00',
        enddt: '2026-03-10T11:30:00-04:00',
        allday: 'false',
      },
      yahoo: {st: '20260310T140000Z', et: '20260310T153000Z'},
    },
  ],
  [
    'an instant',
    {startDate: '2026-03-10T10:00-05:00', endDate: '2026-03-10T11:00-05:00'},
    {
      google: {dates: '20260310T150000Z/20260310T160000Z', ctz: null},
      outlook: {startdt: '2026-03-10T10:00:00-05:00', enddt: '2026-03-10T11:00:00-05:00'},
      yahoo: {st: '20260310T150000Z', et: '20260310T160000Z'},
    },
  ],
  [
    'an instant in UTC, without an end',
    {startDate: '2026-03-10T10:00Z', timeZone: 'UTC'},
    {
      google: {dates: '20260310T100000Z/20260310T100000Z', ctz: null},
      outlook: {startdt: '2026-03-10T10:00:00+00:00', enddt: '2026-03-10T10:00:00+00:00'},
      yahoo: {st: '20260310T100000Z', et: null},
    },
  ],
  [
    'a floating time',
    {startDate: '2026-03-10T10:00', endDate: '2026-03-10T11:00'},
    {
      google: {dates: '20260310T100000/20260310T110000', ctz: null},
      outlook: {startdt: '2026-03-10T10:00:00', enddt: '2026-03-10T11:00:00'},
      yahoo: {st: '20260310T100000', et: '20260310T110000'},
    },
  ],
  [
    'one time of a series, which Google takes as a whole',
    {...newYork, recurrence: 'FREQ=WEEKLY;UNTIL=20261215'},
    {
      google: {
        dates: '20260310T100000/20260310T113000',
        recur: 'RRULE:FREQ=WEEKLY;UNTIL=20261216T045959Z',
      },
      outlook: {startdt: '2026-11-03T10:00:00-05:00', enddt: '2026-11-03T11:30:00-05:00'},
      yahoo: {st: '20261103T150000Z', et: '20261103T163000Z'},
    },
    {
      occurrence: event({
        ...newYork,
        startDate: '2026-11-03T10:00:00-05:00',
        endDate: '2026-11-03T11:30:00-05:00',
        recurrence: 'FREQ=WEEKLY;UNTIL=20261215',
      }),
    },
  ],
  [
    'one of times without a rule',
    {
      ...newYork,
      occurrences: [
        {startDate: newYork.startDate, endDate: newYork.endDate},
        {startDate: '2026-04-02T09:00:00-04:00', endDate: '2026-04-02T10:00:00-04:00'},
      ],
    },
    {
      google: {dates: '20260402T090000/20260402T100000', recur: null},
      outlook: {startdt: '2026-04-02T09:00:00-04:00'},
      yahoo: {st: '20260402T130000Z'},
    },
    {
      occurrence: event({
        ...newYork,
        startDate: '2026-04-02T09:00:00-04:00',
        endDate: '2026-04-02T10:00:00-04:00',
      }),
    },
  ],
  [
    'words',
    {
      title: {en: 'Talk & more?', es: 'Charla #1'},
      description: {en: 'One', es: 'Uno\ndos'},
      location: 'Room 5',
      address: '1 Main Street',
      url: 'https://example.org/talk?a=1&b=2',
    },
    {
      google: {
        action: 'TEMPLATE',
        text: 'Charla #1',
        details: 'https://example.org/talk?a=1&b=2\n\nUno\ndos',
        location: 'Room 5, 1 Main Street',
      },
      outlook: {
        rru: 'addevent',
        path: '/calendar/action/compose',
        subject: 'Charla #1',
        body: 'https://example.org/talk?a=1&b=2\n\nUno\ndos',
        location: 'Room 5, 1 Main Street',
      },
      yahoo: {
        v: '60',
        title: 'Charla #1',
        desc: 'https://example.org/talk?a=1&b=2\n\nUno\ndos',
        in_loc: 'Room 5, 1 Main Street',
      },
    },
    {tag: 'es-US'},
  ],
  [
    'where one joins, and the page',
    {joinUrl: 'https://meet.example.org/a'},
    {
      google: {
        details: 'https://example.org/page\n\nhttps://meet.example.org/a',
        location: 'https://meet.example.org/a',
      },
      outlook: {location: 'https://meet.example.org/a'},
      yahoo: {in_loc: 'https://meet.example.org/a'},
    },
    {page: 'https://example.org/page'},
  ],
];

const bases = {
  google: 'https://calendar.google.com/calendar/render',
  outlook: 'https://outlook.live.com/calendar/0/deeplink/compose',
  yahoo: 'https://calendar.yahoo.com/',
};

describe('calendarLinks', () => {
  for (const [name, fields, expected, options] of cases) {
    it(`has ${name}`, () => {
      const links = calendarLinks(event(fields), {tag: 'en', ...options});
      for (const program of ['google', 'outlook', 'yahoo'] as const) {
        expect(read(links[program], Object.keys(expected[program])), program).to.deep.equal({
          address: bases[program],
          ...expected[program],
        });
      }
      const office = links.office365.replace('outlook.office.com', 'outlook.live.com');
      expect(office).to.equal(links.outlook);
      expect(office).not.to.equal(links.office365);
    });
  }

  const monthly = {
    startDate: '2026-12-02T18:00:00-05:00',
    timeZone: 'America/New_York',
    recurrence: 'FREQ=MONTHLY;BYDAY=1WE;COUNT=5',
  };
  const february = event({...monthly, title: 'February', startDate: '2027-02-10T18:00:00-05:00'});
  const named = ['2026-12-02', '2027-01-06', '2027-02-03', '2027-03-03', '2027-04-07'].map(
    (date) => ({startDate: `${date}T18:00:00-0${date === '2027-04-07' ? 4 : 5}:00`}),
  );
  const [first, second, third, fourth, fifth] = named as [
    ...[{startDate: string}, {startDate: string}, {startDate: string}],
    ...[{startDate: string}, {startDate: string}],
  ];

  for (const [name, fields, recurs] of [
    ['is followed', {}, true],
    ['is followed, and its times are named', {occurrences: named}, true],
    ['has an exception', {exceptions: ['2027-01-06T18:00:00-05:00']}, false],
    ['has a time less than are named', {occurrences: [first, third, fourth, fifth]}, false],
    [
      'has a time that was moved',
      {
        occurrences: [
          ...[first, second, fourth, fifth],
          {startDate: february.startDate!, title: 'February'},
        ],
      },
      false,
    ],
    [
      'has a time that was called off',
      {occurrences: [first, second, third, {...fourth, status: 'cancelled'}, fifth]},
      false,
    ],
    [
      'is not all that is named',
      {occurrences: [...named, {startDate: '2027-04-20T18:00:00-04:00'}]},
      false,
    ],
    ['cannot be followed', {recurrence: 'FREQ=SOMETIMES'}, false],
  ] as const satisfies readonly (readonly [string, Partial<Item>, boolean])[]) {
    it(`gives Google ${recurs ? 'a rule that' : 'one time of a rule that'} ${name}`, () => {
      const item = event({...monthly, title: 'Series', ...fields});
      const options = {tag: 'en', occurrence: february, now: Date.parse('2026-11-24T00:00Z')};
      const {google} = calendarLinks(item, options);
      expect(read(google, ['text', 'dates', 'recur'])).to.deep.equal({
        address: bases.google,
        text: recurs ? 'Series' : 'February',
        dates: recurs ? '20261202T180000/20261202T180000' : '20270210T180000/20270210T180000',
        recur: recurs ? `RRULE:${monthly.recurrence}` : null,
      });
    });
  }

  it('stays short, and keeps dates and addresses', () => {
    const links = calendarLinks(
      event({
        ...newYork,
        title: 'Ñandú '.repeat(200),
        description: `${'Descripción muy larga 😀. '.repeat(400)}end`,
        location: 'Salón '.repeat(200),
        url: 'https://example.org/talk',
      }),
      {tag: 'es'},
    );
    for (const [program, link] of Object.entries(links) as [string, string][]) {
      expect(link.length, program).to.be.within(1500, 2000);
      const parameters = new URL(link).searchParams;
      const text = ['details', 'body', 'desc'].map((name) => parameters.get(name) ?? '').join('');
      expect(text, program).to.match(/^https:\/\/example\.org\/talk\n\nDescripción/);
      expect(text, program).to.match(/[\p{L}.\u{1F600}]…$/u);
      expect(link, program).to.match(/2026-?03-?10T1/);
    }
  });

  it('says no date of an item that has none', () => {
    const links = calendarLinks({id: 'a', title: 'A'}, {tag: 'en'});
    expect(read(links.google, ['text', 'dates'])).to.deep.equal({
      address: bases.google,
      text: 'A',
      dates: null,
    });
  });
});

describe('subscribeLinks', () => {
  it('leads to calendars that follow another one', () => {
    const links = subscribeLinks('https://example.org/events.ics?a=1&b=2');
    expect(links.calendar).to.equal('webcal://example.org/events.ics?a=1&b=2');
    expect(read(links.google, ['cid'])).to.deep.equal({
      address: bases.google,
      cid: links.calendar,
    });
    for (const [program, host] of [
      ['outlook', 'outlook.live.com'],
      ['office365', 'outlook.office.com'],
    ] as const) {
      expect(read(links[program], ['url'])).to.deep.equal({
        address: `https://${host}/calendar/0/addfromweb`,
        url: 'https://example.org/events.ics?a=1&b=2',
      });
    }
  });
});
