import {expect} from '@open-wc/testing';
import {parseJsonLd} from '../../src/formats/json-ld.js';
import {normalise} from '../../src/model/normalise.js';
import {randomJson, randomNumbers} from '../support/random.js';
import fc from '../support/properties.js';

const parseText = (text: string, language?: string) =>
  parseJsonLd(text, {now: 0, pause: () => undefined, language});

const parse = (value: unknown, language?: string) => parseText(JSON.stringify(value), language);

const fixtureText = async (name: string): Promise<string> =>
  (await fetch(new URL(`../fixtures/json-ld/${name}`, import.meta.url))).text();

type Records = Readonly<Record<string, unknown>>;

const itemsOf = async (value: unknown) =>
  ((await parse(value)).records as {readonly items: readonly Records[]}).items;

const context = 'https://schema.org';

/** The only item of an event with these properties. */
const eventWith = async (properties: Records) => {
  const [item] = await itemsOf({'@context': context, '@type': 'Event', name: 'A', ...properties});
  return item!;
};

const place = {'@type': 'Place', name: 'Hall'};
const postal = {
  '@type': 'PostalAddress',
  streetAddress: '1 Example Street',
  addressLocality: 'Springfield',
  addressRegion: 'IL',
  postalCode: '62701',
  addressCountry: {'@type': 'Country', name: 'US'},
};
const postalLine = '1 Example Street, Springfield, IL 62701, US';
const virtual = {'@type': 'VirtualLocation', url: 'https://example.org/join'};

describe('parseJsonLd of an event', () => {
  for (const [name, properties, fields] of [
    ['a day', {startDate: '2012-03-01'}, {startDate: '2012-03-01'}],
    ['a time', {startDate: '2012-03-01T18:00'}, {startDate: '2012-03-01T18:00'}],
    [
      'an offset',
      {startDate: '2012-03-01T18:00:00-05:00'},
      {startDate: '2012-03-01T18:00:00-05:00'},
    ],
    [
      'an offset without a colon',
      {startDate: '2012-03-01T18:00:00-0500'},
      {startDate: '2012-03-01T18:00:00-05:00'},
    ],
    ['a space for the T', {startDate: '2012-03-01 18:00'}, {startDate: '2012-03-01T18:00:00'}],
    [
      'a typed date',
      {startDate: {'@type': 'Date', '@value': '2012-03-01'}},
      {startDate: '2012-03-01'},
    ],
    ['a date in words', {startDate: 'March 1, 2012'}, {startDate: '2012-03-01'}],
    ['what is no date', {startDate: 'soon'}, {startDate: 'soon'}],
    [
      'an end',
      {startDate: '2012-03-01', endDate: '2012-03-02'},
      {startDate: '2012-03-01', endDate: '2012-03-02'},
    ],
    [
      'a duration',
      {startDate: '2012-03-01T23:00:00Z', duration: 'PT1H30M'},
      {endDate: '2012-03-02T00:30:00Z'},
    ],
    ['days of duration', {startDate: '2012-03-01', duration: 'P2D'}, {endDate: '2012-03-02'}],
    ['a duration without a start', {duration: 'P2D'}, {endDate: undefined}],
    ['the opening of the doors', {doorTime: '2012-03-01T17:30'}, {startDate: '2012-03-01T17:30'}],
    [
      'a start and doors',
      {startDate: '2012-03-01T18:00', doorTime: '2012-03-01T17:30'},
      {startDate: '2012-03-01T18:00'},
    ],
    ['a place', {location: place}, {location: 'Hall', attendance: undefined}],
    [
      'a place with an address',
      {location: {...place, address: postal}},
      {location: 'Hall', address: postalLine},
    ],
    [
      'a place with an address as text',
      {location: {...place, address: 'Springfield'}},
      {location: 'Hall', address: 'Springfield'},
    ],
    ['a postal address', {location: postal}, {location: 'Springfield', address: postalLine}],
    ['a place as text', {location: 'Hall'}, {location: 'Hall'}],
    [
      'coordinates',
      {location: {...place, geo: {latitude: 41.5, longitude: '-87'}}},
      {latitude: '41.5', longitude: '-87'},
    ],
    [
      'a place online',
      {location: virtual},
      {joinUrl: 'https://example.org/join', attendance: 'online', location: undefined},
    ],
    [
      'an address as the place',
      {location: 'https://example.org/join'},
      {joinUrl: 'https://example.org/join', attendance: 'online'},
    ],
    [
      'both',
      {location: [virtual, {...place, address: postal}]},
      {
        location: 'Hall',
        address: postalLine,
        joinUrl: 'https://example.org/join',
        attendance: 'mixed',
      },
    ],
    ['two places', {location: [place, 'Garden']}, {location: 'Hall; Garden'}],
    [
      'a status by address',
      {eventStatus: 'https://schema.org/EventCancelled'},
      {status: 'cancelled'},
    ],
    [
      'a status by an old address',
      {eventStatus: 'http://schema.org/EventPostponed'},
      {status: 'postponed'},
    ],
    ['a status by name', {eventStatus: 'EventScheduled'}, {status: 'scheduled'}],
    ['a status by prefix', {eventStatus: 'schema:EventRescheduled'}, {status: 'rescheduled'}],
    [
      'a status by id',
      {eventStatus: {'@id': 'https://schema.org/EventMovedOnline'}},
      {status: 'moved-online'},
    ],
    [
      'two statuses',
      {eventStatus: ['EventRescheduled', 'EventMovedOnline']},
      {status: 'moved-online'},
    ],
    ['a status of its own', {eventStatus: 'maybe'}, {status: 'maybe'}],
    [
      'online',
      {eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode'},
      {attendance: 'online'},
    ],
    [
      'in person',
      {eventAttendanceMode: 'OfflineEventAttendanceMode', location: [place, virtual]},
      {attendance: 'in-person'},
    ],
    [
      'both ways',
      {eventAttendanceMode: 'http://schema.org/MixedEventAttendanceMode'},
      {attendance: 'mixed'},
    ],
    ['who holds it', {organizer: {'@type': 'Organization', name: 'Office'}}, {organizer: 'Office'}],
    [
      'several who hold it',
      {organizer: ['One', {'@type': 'Person', name: 'Two'}]},
      {organizer: 'One, Two'},
    ],
    [
      'a picture by address',
      {image: 'https://example.org/a.png'},
      {image: 'https://example.org/a.png'},
    ],
    ['the first of pictures', {image: ['/a.png', '/b.png']}, {image: '/a.png'}],
    [
      'a picture with words',
      {image: {'@type': 'ImageObject', contentUrl: '/a.png', caption: 'Us'}},
      {image: '/a.png', imageDescription: 'Us'},
    ],
    ['its language', {inLanguage: 'es'}, {language: 'es'}],
    [
      'its language as a thing',
      {inLanguage: {'@type': 'Language', name: 'Spanish', alternateName: 'es'}},
      {language: 'es'},
    ],
    [
      'an id as the address',
      {'@id': 'https://example.org/e'},
      {id: 'https://example.org/e', url: 'https://example.org/e'},
    ],
    ['an address beside an id', {'@id': '#e', url: '/e'}, {id: 'e', url: '/e'}],
    ['a blank id', {'@id': '_:b0'}, {id: undefined, url: undefined}],
    ['tags', {keywords: 'a, b'}, {tags: ['a', 'b']}],
    [
      'names in two languages',
      {
        name: [
          {'@value': 'A', '@language': 'en'},
          {'@value': 'B', '@language': 'es'},
        ],
      },
      {title: {en: 'A', es: 'B'}},
    ],
    ['a map of languages', {name: {en: 'A', es: 'B'}}, {title: {en: 'A', es: 'B'}}],
    ['references in a name', {name: 'A &amp; B&#8217;s'}, {title: 'A & B’s'}],
    ['markup in a description', {description: '<p>A <b>b</b></p>'}, {description: 'A b'}],
  ] as const) {
    it(`reads ${name}`, async () => {
      const item = await eventWith(properties);
      for (const [field, value] of Object.entries(fields as Records)) {
        expect(item[field], field).to.deep.equal(value);
      }
    });
  }

  for (const type of [
    'MusicEvent',
    'https://schema.org/EducationEvent',
    'http://schema.org/Festival',
    'schema:Event',
    'Hackathon',
  ]) {
    it(`takes ${type} for one`, async () => {
      expect(await itemsOf({'@type': [type, 'Thing'], name: 'A'})).to.deep.equal([
        {title: 'A', kind: 'event'},
      ]);
    });
  }

  it('passes a schedule over, and says so', async () => {
    const {records, problems} = await parse({
      '@type': 'Event',
      name: 'A',
      eventSchedule: {
        '@type': 'Schedule',
        startDate: '2012-03-01',
        scheduleTimezone: 'America/Chicago',
      },
    });
    expect(records).to.deep.equal({
      items: [{title: 'A', kind: 'event', startDate: '2012-03-01', timeZone: 'America/Chicago'}],
    });
    expect(problems).to.deep.equal([
      {
        code: 'unknown-field',
        path: 'items[0]',
        position: {line: 1, column: 1},
        found: 'eventSchedule',
      },
    ]);
  });

  for (const [schedule, startDate, endDate] of [
    [{startTime: '09:30', endTime: '10:30:00'}, '2026-03-02T09:30', '2026-03-02T10:30:00'],
    [{startTime: '09:30', duration: 'PT2H'}, '2026-03-02T09:30', '2026-03-02T11:30:00'],
    [{startTime: '21:00', endTime: '01:00'}, '2026-03-02T21:00', undefined],
    [{startTime: 'early', endTime: '10:30'}, '2026-03-02', undefined],
    [{startTime: '09:30', startDate: undefined}, undefined, undefined],
    [{startTime: '09:30', startDate: '2026-03-02T08:00'}, '2026-03-02T08:00', undefined],
    [{endDate: '2026-06-30'}, '2026-03-02', undefined],
  ] as const) {
    it(`reads the first time of the schedule ${JSON.stringify(schedule)}`, async () => {
      const [item] = (await itemsOf({
        '@type': 'Event',
        name: 'A',
        eventSchedule: {'@type': 'Schedule', startDate: '2026-03-02', ...schedule},
      })) as readonly Record<string, unknown>[];
      expect([item!['startDate'], item!['endDate']]).to.deep.equal([startDate, endDate]);
    });
  }

  const chicago = {startTime: '18:00', scheduleTimezone: 'America/Chicago'};
  for (const [schedule, recurrence, startDate] of [
    [{repeatFrequency: 'P1D'}, 'FREQ=DAILY', '2026-03-02'],
    [{repeatFrequency: 'P2W'}, 'FREQ=WEEKLY;INTERVAL=2', '2026-03-02'],
    [{repeatFrequency: 'P7D'}, 'FREQ=WEEKLY', '2026-03-02'],
    [{repeatFrequency: 'P3M'}, 'FREQ=MONTHLY;INTERVAL=3', '2026-03-02'],
    [{repeatFrequency: 'P1Y'}, 'FREQ=YEARLY', '2026-03-02'],
    [{repeatFrequency: 'PT2H', startTime: '09:00'}, 'FREQ=HOURLY;INTERVAL=2', '2026-03-02T09:00'],
    [{repeatFrequency: 'Weekly'}, 'FREQ=WEEKLY', '2026-03-02'],
    [{repeatFrequency: 'bi-weekly'}, 'FREQ=WEEKLY;INTERVAL=2', '2026-03-02'],
    [{repeatFrequency: 'P1W', repeatCount: 6}, 'FREQ=WEEKLY;COUNT=6', '2026-03-02'],
    [{repeatFrequency: 'P1W', endDate: '2026-06-30'}, 'FREQ=WEEKLY;UNTIL=20260630', '2026-03-02'],
    // the whole of the last day, in UTC
    [
      {repeatFrequency: 'P1W', endDate: '2026-06-30', ...chicago},
      'FREQ=WEEKLY;UNTIL=20260701T045959Z',
      '2026-03-02T18:00',
    ],
    [
      {repeatFrequency: 'P1W', endDate: '2026-06-30', startTime: '18:00'},
      'FREQ=WEEKLY;UNTIL=20260630T235959',
      '2026-03-02T18:00',
    ],
    [
      {repeatFrequency: 'P1W', endDate: '2026-06-30T18:00', ...chicago},
      'FREQ=WEEKLY;UNTIL=20260630T230000Z',
      '2026-03-02T18:00',
    ],
    // the schedule starts before the first time that it names
    [
      {repeatFrequency: 'P1W', byDay: ['https://schema.org/Wednesday', 'Friday'], ...chicago},
      'FREQ=WEEKLY;BYDAY=WE,FR',
      '2026-03-04T18:00',
    ],
    [{repeatFrequency: 'P1M', byDay: '2MO'}, 'FREQ=MONTHLY;BYDAY=2MO', '2026-03-09'],
    [{repeatFrequency: 'P1M', byDay: '-1FR'}, 'FREQ=MONTHLY;BYDAY=-1FR', '2026-03-27'],
    [
      {repeatFrequency: 'P1M', byDay: 'Monday', byMonthWeek: [1, 3]},
      'FREQ=MONTHLY;BYDAY=1MO,3MO',
      '2026-03-02',
    ],
    [
      {repeatFrequency: 'P1W', byDay: 'Tuesday', byMonthWeek: 2},
      'FREQ=MONTHLY;BYDAY=2TU',
      '2026-03-10',
    ],
    [{repeatFrequency: 'P1M', byMonthWeek: 1}, 'FREQ=MONTHLY;BYDAY=1MO', '2026-03-02'],
    [{repeatFrequency: 'P1M', byMonthDay: [1, 15]}, 'FREQ=MONTHLY;BYMONTHDAY=1,15', '2026-03-15'],
    [
      {repeatFrequency: 'P1Y', byMonth: 6, byMonthDay: 25},
      'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=25',
      '2026-06-25',
    ],
  ] as const) {
    it(`reads the recurrence ${JSON.stringify(schedule)}`, async () => {
      const {records, problems} = await parse({
        '@type': 'Event',
        name: 'A',
        eventSchedule: {'@type': 'Schedule', startDate: '2026-03-02', ...schedule},
      });
      expect(problems).to.deep.equal([]);
      const [item] = (records as {items: Record<string, unknown>[]}).items;
      expect([item!['recurrence'], item!['startDate']]).to.deep.equal([recurrence, startDate]);
    });
  }

  for (const schedule of [
    {repeatFrequency: 'now and then'},
    {repeatFrequency: 'P0D'},
    {repeatFrequency: 'P1W', byDay: 'PublicHolidays'},
    {repeatFrequency: 'P1M', byMonthWeek: 'some'},
    {repeatFrequency: 'P1M', byMonthDay: 'last'},
    {repeatFrequency: 'P1W', startDate: undefined},
    {repeatFrequency: 'P1W', startDate: 'soon'},
  ]) {
    it(`says that it cannot follow ${JSON.stringify(schedule)}`, async () => {
      const {records, problems} = await parse({
        '@type': 'Event',
        name: 'A',
        eventSchedule: {'@type': 'Schedule', startDate: '2026-03-02', ...schedule},
      });
      expect(problems.map(({found}) => found)).to.deep.equal(['eventSchedule']);
      expect(JSON.stringify(records)).not.to.include('recurrence');
    });
  }

  it('reads all of a recurring event', async () => {
    const [item] = await itemsOf({
      '@type': 'Event',
      name: 'A',
      startDate: '2026-03-03',
      endDate: '2026-06-30',
      eventSchedule: {
        '@type': 'Schedule',
        repeatFrequency: 'P1W',
        byDay: 'Tuesday',
        startDate: '2026-03-01',
        endDate: '2026-06-30',
        startTime: '18:00',
        endTime: '19:30',
        scheduleTimezone: 'America/New_York',
        exceptDate: ['2026-04-07', '2026-04-14T18:00'],
      },
    });
    expect(item).to.deep.equal({
      title: 'A',
      kind: 'event',
      startDate: '2026-03-03T18:00',
      endDate: '2026-03-03T19:30',
      timeZone: 'America/New_York',
      recurrence: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20260701T035959Z',
      exceptions: ['2026-04-07', '2026-04-14T18:00'],
    });
  });

  it('follows the first of several schedules, and says so', async () => {
    const schedule = {'@type': 'Schedule', startDate: '2026-03-02', repeatFrequency: 'P1W'};
    const {records, problems} = await parse({
      '@type': 'Event',
      name: 'A',
      eventSchedule: [schedule, {...schedule, startDate: '2026-03-04'}],
    });
    expect(problems.map(({found}) => found)).to.deep.equal(['eventSchedule']);
    expect(JSON.stringify(records)).to.include('"recurrence":"FREQ=WEEKLY"');
  });

  it('reads a data feed as the list that it is', async () => {
    const event = {'@type': 'Event', name: 'A', startDate: '2026-03-02'};
    const {records} = await parse({
      '@type': 'DataFeed',
      dataFeedElement: [{'@type': 'DataFeedItem', item: event}],
    });
    expect(records).to.deep.equal({items: [{title: 'A', kind: 'event', startDate: '2026-03-02'}]});
  });

  it('reads a series with its times and its events', async () => {
    const {records} = await parseText(await fixtureText('series.json'));
    const title = {en: 'Reading club', es: 'Club de lectura'};
    expect(records).to.deep.equal({
      items: [
        {
          id: 'club',
          title,
          kind: 'event',
          location: 'Room 1',
          startDate: '2012-01-10T18:00',
          endDate: '2012-01-10T19:00',
          occurrences: [
            {startDate: '2012-01-10T18:00', endDate: '2012-01-10T19:00'},
            {startDate: '2012-02-10T18:00'},
          ],
        },
        {
          title: {en: 'Summer party'},
          kind: 'event',
          location: 'Room 1',
          startDate: '2012-06-10T18:00',
          parent: 'club',
        },
      ],
    });
  });
});

describe('parseJsonLd of other things', () => {
  it('reads a list in the order of its positions', async () => {
    const {records} = await parse({
      '@type': 'ItemList',
      name: 'Guides',
      itemListElement: [
        {'@type': 'ListItem', position: 3, url: 'https://example.org/3'},
        {'@type': 'ListItem', position: '2', name: 'Two', item: 'https://example.org/2'},
        {'@type': 'ListItem', position: 1, item: {'@type': 'Article', headline: 'One', url: '/1'}},
        {'@type': 'ListItem', position: 4, name: 'Four', item: {'@id': 'https://example.org/4'}},
      ],
    });
    expect(records).to.deep.equal({
      sections: [
        {
          title: 'Guides',
          items: [
            {title: 'One', url: '/1', kind: 'resource'},
            {title: 'Two', url: 'https://example.org/2'},
            {title: 'https://example.org/3', url: 'https://example.org/3'},
            {title: 'Four', url: 'https://example.org/4'},
          ],
        },
      ],
    });
  });

  it('reads a list of texts and things without a name as items', async () => {
    const items = await itemsOf({
      '@type': 'ItemList',
      itemListElement: [
        'A',
        'https://example.org/b',
        {'@type': 'Event', name: 'C'},
        {'@type': 'Product', name: 'D'},
      ],
    });
    expect(items).to.deep.equal([
      {title: 'A'},
      {title: 'https://example.org/b', url: 'https://example.org/b'},
      {title: 'C', kind: 'event'},
      {title: 'D'},
    ]);
  });

  for (const [address, title, service, kind] of [
    ['https://www.facebook.com/example', 'Facebook', 'facebook', 'social'],
    ['https://twitter.com/example', 'Twitter', 'twitter', 'social'],
    ['https://x.com/example', 'X', 'x', 'social'],
    ['http://www.flickr.com/photos/example', 'Flickr', 'flickr', 'photos'],
    ['https://instagram.com/example', 'Instagram', 'instagram', 'social'],
    ['https://www.youtube.com/@example', 'YouTube', 'youtube', 'social'],
    ['https://www.linkedin.com/company/example', 'LinkedIn', 'linkedin', 'social'],
    ['https://mastodon.example.org/@example', 'Mastodon', 'mastodon', 'social'],
    ['https://example.org/@example', 'Mastodon', 'mastodon', 'social'],
    ['http://example.blogspot.com/', 'example.blogspot.com', 'blog', 'blog'],
    ['https://blog.example.org/', 'blog.example.org', 'blog', 'blog'],
    ['https://www.example.org/', 'example.org', undefined, 'social'],
    ['https://notfacebook.com/', 'notfacebook.com', undefined, 'social'],
  ] as const) {
    it(`makes an account of ${address}`, async () => {
      const [organization, account] = await itemsOf({
        '@type': 'Organization',
        name: 'Office',
        url: 'https://example.org/',
        description: 'Who we are',
        sameAs: address,
      });
      expect(organization).to.deep.equal({
        title: 'Office',
        description: 'Who we are',
        url: 'https://example.org/',
        kind: 'organization',
      });
      expect(account).to.deep.equal({kind, title, url: address, ...(service && {service})});
    });
  }

  it('reads a document that is written out in full', async () => {
    const items = await itemsOf([
      {
        '@type': ['http://schema.org/Organization'],
        'http://schema.org/name': [{'@value': 'Office', '@language': 'en'}],
        'http://schema.org/url': [{'@id': 'https://example.org/'}],
        'http://schema.org/sameAs': [{'@id': 'https://www.flickr.com/photos/example'}],
      },
      {
        '@type': ['http://schema.org/Event'],
        'http://schema.org/name': [{'@value': 'A'}],
        'http://schema.org/startDate': [
          {'@type': 'http://schema.org/Date', '@value': '2012-03-01'},
        ],
        'http://schema.org/eventStatus': [{'@id': 'http://schema.org/EventCancelled'}],
      },
    ]);
    expect(items).to.deep.equal([
      {title: {en: 'Office'}, url: 'https://example.org/', kind: 'organization'},
      {
        title: 'Flickr',
        url: 'https://www.flickr.com/photos/example',
        service: 'flickr',
        kind: 'photos',
      },
      {title: 'A', kind: 'event', startDate: '2012-03-01', status: 'cancelled'},
    ]);
  });

  it('reads works as resources', async () => {
    const types = [
      'Article',
      'BlogPosting',
      'NewsArticle',
      'WebSite',
      'CreativeWork',
      'WebPage',
      'Blog',
    ];
    for (const type of types) {
      const [item] = await itemsOf({
        '@type': type,
        headline: 'A',
        author: [
          {'@type': 'Person', name: 'B'},
          {'@type': 'Person', name: 'C'},
        ],
        datePublished: '2012-03-01',
        mainEntityOfPage: {'@id': 'https://example.org/a'},
      });
      expect(item, type).to.deep.equal({
        title: 'A',
        url: 'https://example.org/a',
        author: 'B, C',
        published: '2012-03-01',
        kind: type === 'Blog' ? 'blog' : 'resource',
      });
    }
  });

  for (const [name, extra, type, title] of [
    ['a text', 'http://schema.org/', 'Event', 'name'],
    ['a list', ['https://schema.org', {'@language': null}], 'Event', 'name'],
    ['a vocabulary', {'@vocab': 'https://schema.org/'}, 'Event', 'name'],
    ['a prefix', {schema: 'https://schema.org/'}, 'schema:Event', 'schema:name'],
    ['a prefix of its own', {s: 'http://schema.org/'}, 's:Event', 's:name'],
    ['a prefix as the vocabulary', {s: 'http://schema.org/', '@vocab': 's:'}, 'Event', 'name'],
    [
      'renamed terms',
      {Cosa: 'https://schema.org/Event', nombre: {'@id': 'https://schema.org/name'}},
      'Cosa',
      'nombre',
    ],
    ['nothing', undefined, 'https://schema.org/Event', 'https://schema.org/name'],
  ] as const) {
    it(`takes ${name} for the context`, async () => {
      const items = await itemsOf({'@context': extra, '@type': type, [title]: 'A'});
      expect(items).to.deep.equal([{title: 'A', kind: 'event'}]);
    });
  }

  it('knows the language that the context or the text has', async () => {
    const node = {'@type': 'Event', name: 'A'};
    expect(await itemsOf({'@context': {'@language': 'es'}, ...node})).to.deep.equal([
      {title: {es: 'A'}, kind: 'event'},
    ]);
    expect((await parse(node, 'fr')).records).to.deep.equal({
      items: [{title: {fr: 'A'}, kind: 'event'}],
    });
  });

  it('does not take names of another vocabulary for its own', async () => {
    const {records} = await parse({
      '@context': {'@vocab': 'https://example.org/'},
      '@type': 'Event',
      name: 'A',
    });
    expect(records).to.equal(undefined);
  });

  it('follows references within the document, also in circles', async () => {
    const items = await itemsOf({
      '@graph': [
        {
          '@id': '#e',
          '@type': 'Event',
          name: 'A',
          location: {'@id': '#p'},
          subEvent: {'@id': '#e'},
        },
        {'@id': '#p', '@type': 'Place', name: 'Hall', event: {'@id': '#e'}},
        {'@id': '#e'},
      ],
    });
    expect(items).to.deep.equal([{id: 'e', title: 'A', kind: 'event', location: 'Hall'}]);
  });

  it('tells of types that have no place in content', async () => {
    const {records, problems} = await parse([{'@type': 'Person', name: 'A'}, {name: 'B'}]);
    expect(records).to.equal(undefined);
    expect(problems.map(({code, found}) => [code, found])).to.deep.equal([
      ['unknown-field', 'Person'],
      ['unknown-field', '@type'],
    ]);
  });
});

describe('parseJsonLd of texts', () => {
  it('reads the scripts of a page; a broken one costs itself', async () => {
    const text = await fixtureText('library-page.html');
    const {records, problems, locate} = await parseText(text);
    const {content, problems: more} = normalise(records);
    expect(more).to.deep.equal([]);
    expect(content.sections[0]!.items.map(({title}) => title)).to.deep.equal([
      'Example Library',
      'Facebook',
      'Flickr',
      'Reading & talk',
      'From the body',
    ]);
    expect(content.sections[0]!.items[3]).to.deep.equal({
      id: 'https://example.org/reading#event',
      kind: 'event',
      title: 'Reading & talk',
      url: 'https://example.org/reading',
      startDate: '2012-03-01T18:00:00-05:00',
      endDate: '2012-03-01T19:30:00-05:00',
      location: 'Main hall',
      address: postalLine,
      status: 'scheduled',
      attendance: 'in-person',
      organizer: 'Example Library',
      registrationCloses: '2012-02-28',
    });
    const lineOf = (piece: string) => text.slice(0, text.indexOf(piece)).split('\n').length;
    expect(problems).to.have.length(1);
    expect(problems[0]).to.deep.include({code: 'malformed-part', found: '}'});
    expect(problems[0]!.position!.line).to.equal(lineOf('"Broken"'));
    expect((await locate!('items[3].url'))!.line).to.equal(lineOf('"LiteraryEvent"') - 1);
    expect((await locate!('items[4]'))!.line).to.equal(lineOf('From the body'));
  });

  for (const [name, text] of [
    [
      'entities',
      '<script type="application/ld+json">{&quot;@type&quot;: &#34;Event&#34;, &quot;name&quot;: &quot;A&quot;}</script>',
    ],
    [
      'a comment',
      '<script type="application/ld+json"><!--\n{"@type": "Event", "name": "A"}\n--></script>',
    ],
    [
      'CDATA',
      '<script type="application/ld+json"><![CDATA[{"@type": "Event", "name": "A"}]]></script>',
    ],
    [
      'CDATA in comments',
      '<script type="application/ld+json">/*<![CDATA[*/{"@type": "Event", "name": "A"}/*]]>*/</script>',
    ],
    ['no quotes', '<script type=application/ld+json>{"@type": "Event", "name": "A"}</script>'],
    ['no end', '<script type="application/ld+json">{"@type": "Event", "name": "A"}'],
    [
      'signs in attributes',
      '<p title="> <script>"><script async src type="application/ld+json">{"@type": "Event", "name": "A"}</script>',
    ],
    ['a byte order mark', '\uFEFF{"@type": "Event", "name": "A"}'],
  ] as const) {
    it(`reads a script with ${name}`, async () => {
      const {records, problems} = await parseText(text);
      expect(records).to.deep.equal({items: [{title: 'A', kind: 'event'}]});
      expect(problems).to.deep.equal([]);
    });
  }

  for (const [text, position] of [
    ['', {line: 1, column: 1}],
    ['{"@type":', {line: 1, column: 10}],
    ['{\n"@type": Event}', {line: 2, column: 10}],
    ['<script type="application/ld+json">{]</script>', {line: 1, column: 37}],
    ['<p>No script</p>', {line: 1, column: 1}],
    [
      '<script type="application/json">{"@type": "Event", "name": "A"}</script>',
      {line: 1, column: 1},
    ],
    ['[]', {line: 1, column: 1}],
    ['5', {line: 1, column: 1}],
  ] as const) {
    it(`refuses ${JSON.stringify(text)}`, async () => {
      const {records, problems} = await parseText(text);
      expect(records).to.equal(undefined);
      expect(problems.map(({code}) => code)).to.deep.equal(['malformed']);
      expect(problems[0]!.position).to.deep.equal(position);
    });
  }
});

describe('parseJsonLd of anything', () => {
  const check = async (text: string) => {
    const {records, locate} = await parseText(text);
    for (const {path} of normalise(records).problems) await locate?.(path);
  };

  const names = fc.constantFrom(
    ...['@context', '@type', '@id', '@graph', '@value', '@language', '@list', 'name', 'startDate'],
    ...['location', 'subEvent', 'itemListElement', 'item', 'position', 'sameAs', 'offers', 'image'],
    ...[
      'organizer',
      'inLanguage',
      'duration',
      'eventSchedule',
      'repeatFrequency',
      'byDay',
      'eventStatus',
      'keywords',
      '__proto__',
      'constructor',
    ],
  );
  const values = fc.constantFrom<unknown>(
    ...['Event', 'EventSeries', 'ItemList', 'Organization', 'Place', 'VirtualLocation', '#a', 'en'],
    ...[
      'https://schema.org',
      'https://schema.org/Event',
      '2012-03-01',
      'P1D',
      'Monday',
      '',
      null,
      0,
      true,
    ],
  );
  const {tree} = fc.letrec<{tree: unknown}>((tie) => ({
    tree: fc.oneof(
      {maxDepth: 5},
      values,
      fc.array(tie('tree'), {maxLength: 4}),
      fc.array(fc.tuple(names, tie('tree')), {maxLength: 6}).map(
        (members) =>
          // by JSON, because a literal's `__proto__` is no member
          JSON.parse(
            `{${members.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`,
          ) as unknown,
      ),
    ),
  }));

  it('gives a result for any text', () =>
    fc.assert(fc.asyncProperty(fc.string({unit: 'binary'}), check), {numRuns: 300}));

  it('gives a result for any document', () =>
    fc.assert(
      fc.asyncProperty(tree, (value) => check(JSON.stringify(value))),
      {numRuns: 1000},
    ));

  it('gives a result for any JSON', async () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      await check(JSON.stringify(randomJson(randomNumbers(seed))) || 'null');
    }
  });

  it('gives a result for any piece of a page', async () => {
    const text = await fixtureText('library-page.html');
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length), fc.nat(200), (at, length) =>
        check(text.slice(0, at) + text.slice(at + length)),
      ),
      {numRuns: 300},
    );
  });

  it('gives a result for texts that are made to stall it', async () => {
    const size = 20_000; // how long larger ones take is measured by bench/hostile.js
    const fill = (piece: string) => piece.repeat(size / piece.length);
    for (const hostile of [
      ...[fill('['), fill('{"a":'), `${fill('[').slice(size / 2)}${fill(']').slice(size / 2)}`],
      ...[
        fill('<'),
        fill('<script '),
        fill('<!-'),
        `<a ${fill('x="')}`,
        fill('</script'),
        `[${fill('{},')}{}]`,
      ],
      ...[
        `<script type="application/ld+json">${fill(' ')}`,
        `<script type="application/ld+json">${fill('<!--')}`,
      ],
    ]) {
      const {problems} = await parseText(hostile);
      expect(problems).to.be.an('array');
    }
  });
});
