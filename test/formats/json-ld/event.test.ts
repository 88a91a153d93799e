import {expect} from '@open-wc/testing';
import {parseJsonLd} from '../../../src/formats/json-ld.js';
import {normalise} from '../../../src/model/normalise.js';

type Records = Readonly<Record<string, unknown>>;

/** The only item of an event with these properties. */
const eventWith = async (properties: Records): Promise<Records> => {
  const text = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'A',
    ...properties,
  });
  const {records} = await parseJsonLd(text, {now: 0, pause: () => undefined, language: undefined});
  return (records as {readonly items: readonly Records[]}).items[0]!;
};

const soldOut = {'@type': 'Offer', availability: 'https://schema.org/SoldOut'};
const inStock = {'@type': 'Offer', availability: 'InStock'};
const place = {'@type': 'Place', name: 'Hall'};

describe('what JSON-LD says of taking part in an event', () => {
  for (const [name, properties, fields] of [
    [
      'where and when one registers',
      {
        offers: {
          '@type': 'Offer',
          url: 'https://example.org/register',
          validFrom: '2026-09-01',
          validThrough: '2026-11-01T23:59:00-06:00',
        },
      },
      {
        registrationUrl: 'https://example.org/register',
        registrationOpens: '2026-09-01',
        registrationCloses: '2026-11-01T23:59:00-06:00',
      },
    ],
    [
      'when the offer is to be had',
      {offers: {availabilityStarts: '2026-09-01', availabilityEnds: '2026-11-01'}},
      {registrationOpens: '2026-09-01', registrationCloses: '2026-11-01', deadline: undefined},
    ],
    [
      'the first and the last day of several',
      {
        offers: [
          {validFrom: '2026-09-01', validThrough: '2026-10-01'},
          {validFrom: '2026-08-01', validThrough: '2026-11-01'},
        ],
      },
      {registrationOpens: '2026-08-01', registrationCloses: '2026-11-01'},
    ],
    [
      'no last day where one of several has none',
      {offers: [{validThrough: '2026-10-01'}, {url: 'https://example.org/register'}]},
      {registrationCloses: undefined, registrationUrl: 'https://example.org/register'},
    ],
    [
      'offers that stand together',
      {
        offers: {
          '@type': 'AggregateOffer',
          url: 'https://example.org/register',
          validThrough: '2026-11-01',
          offers: [{validThrough: '2026-10-01'}, {price: 10}],
        },
      },
      {registrationCloses: '2026-11-01', registrationUrl: 'https://example.org/register'},
    ],
    [
      'no place to register where the offer leads to the event',
      {url: 'https://example.org/e', offers: {url: 'https://example.org/e'}},
      {registrationUrl: undefined, url: 'https://example.org/e'},
    ],
    ['what is no date', {offers: {validThrough: 'soon'}}, {registrationCloses: 'soon'}],
    [
      'nothing without offers',
      {},
      {registrationOpens: undefined, registrationCloses: undefined, registrationUrl: undefined},
    ],
    ['that it is sold out', {offers: soldOut}, {status: 'sold-out'}],
    [
      'that all of it is sold out',
      {eventStatus: 'EventScheduled', offers: [soldOut, {availability: 'schema:SoldOut'}]},
      {status: 'sold-out'},
    ],
    ['that some of it is sold out', {offers: [soldOut, inStock]}, {status: undefined}],
    ['nothing of the other offers', {offers: [soldOut, {price: 5}]}, {status: undefined}],
    [
      'that what stands together is sold out',
      {offers: {...soldOut, '@type': 'AggregateOffer', offers: [{price: 5}, {price: 10}]}},
      {status: 'sold-out'},
    ],
    [
      'that something weighs more',
      {eventStatus: 'https://schema.org/EventCancelled', offers: soldOut},
      {status: 'cancelled'},
    ],
    [
      'that it takes place another day',
      {eventStatus: 'EventRescheduled', offers: soldOut},
      {status: 'rescheduled'},
    ],
    [
      'a map',
      {location: {...place, hasMap: 'https://example.org/map'}},
      {mapUrl: 'https://example.org/map'},
    ],
    [
      'a map as a thing',
      {location: {...place, hasMap: {'@type': 'Map', url: 'https://example.org/map'}}},
      {mapUrl: 'https://example.org/map'},
    ],
    [
      'a map by its old name',
      {location: [{'@type': 'VirtualLocation'}, {...place, map: 'https://example.org/map'}]},
      {mapUrl: 'https://example.org/map', attendance: 'mixed'},
    ],
    [
      'a recording',
      {recordedIn: {'@type': 'VideoObject', contentUrl: 'https://example.org/video.mp4'}},
      {recordingUrl: 'https://example.org/video.mp4'},
    ],
    [
      'the page of a recording before its file',
      {recordedIn: {url: 'https://example.org/video', contentUrl: 'https://example.org/video.mp4'}},
      {recordingUrl: 'https://example.org/video'},
    ],
    [
      'a recording that is nothing but an address',
      {recordedIn: {url: 'https://example.org/video'}},
      {recordingUrl: 'https://example.org/video'},
    ],
    [
      'a recording by address',
      {recordedIn: 'https://example.org/video'},
      {recordingUrl: 'https://example.org/video'},
    ],
  ] as const) {
    it(`reads ${name}`, async () => {
      const item = await eventWith(properties);
      for (const [field, value] of Object.entries(fields as Records)) {
        expect(item[field], field).to.deep.equal(value);
      }
      const {problems} = normalise([item]);
      expect(problems.map(({found}) => found)).to.deep.equal(
        name === 'what is no date' ? ['soon'] : [],
      );
    });
  }

  it('keeps what a time of a series has for itself', async () => {
    const item = await eventWith({
      '@type': 'EventSeries',
      location: place,
      eventStatus: 'EventScheduled',
      subEvent: [
        {'@type': 'Event', startDate: '2026-10-06', location: place, eventStatus: 'EventScheduled'},
        {'@type': 'Event', startDate: '2026-11-10', location: 'Garden', url: '/november'},
        {'@type': 'Event', startDate: '2026-12-01', eventStatus: 'EventCancelled'},
        {'@type': 'Event', startDate: '2027-01-12', offers: soldOut},
      ],
    });
    expect(item['occurrences']).to.deep.equal([
      {startDate: '2026-10-06'},
      {startDate: '2026-11-10', location: 'Garden', url: '/november'},
      {startDate: '2026-12-01', status: 'cancelled'},
      {startDate: '2027-01-12', status: 'sold-out'},
    ]);
  });

  it('gives the map of the series to events without a place of their own', async () => {
    const text = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'EventSeries',
      name: 'A',
      location: {...place, hasMap: 'https://example.org/map'},
      subEvent: [
        {'@type': 'Event', name: 'B'},
        {'@type': 'Event', name: 'C', location: 'Garden'},
      ],
    });
    const {records} = await parseJsonLd(text, {
      now: 0,
      pause: () => undefined,
      language: undefined,
    });
    const {items} = records as {readonly items: readonly Records[]};
    expect(items.map(({mapUrl}) => mapUrl)).to.deep.equal([
      'https://example.org/map',
      'https://example.org/map',
      undefined,
    ]);
  });
});
