import type {Item} from '../model/content.js';
import {readInZone} from '../model/recurrence/series-time.js';
import {writeTime} from '../model/recurrence/times.js';
import {day} from '../model/recurrence/values.js';
import {cleanText, oneLine, picked, titleOf} from './event-texts.js';
import {timesOf, type Dates} from './event-times.js';
import {scheduleOf} from './schedule.js';

export interface JsonLdOptions {
  /** The reader's BCP 47 tag: which of its languages content is written in. */
  readonly tag: string;
  /** Where an event leads that has no address of its own. */
  readonly page?: string;
}

type Node = Readonly<Record<string, unknown>>;

/** How many times of a series are told one by one. */
const mostOccurrences = 50;

const vocabulary = (name: string): string => `https://schema.org/${name}`;

const statuses: Readonly<Record<NonNullable<Item['status']>, string>> = {
  scheduled: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  'moved-online': 'EventMovedOnline',
  'sold-out': 'EventScheduled',
};

const attendances: Readonly<Record<NonNullable<Item['attendance']>, string>> = {
  'in-person': 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  mixed: 'MixedEventAttendanceMode',
};

/** What is known of a thing, of its type; undefined where that is nothing. */
const nodeOf = (type: string, facts: Node): Node | undefined => {
  const known = Object.entries(facts).filter(([, value]) => value !== undefined);
  return known.length ? {'@type': type, ...Object.fromEntries(known)} : undefined;
};

const placeOf = (item: Item, tag: string): Node | undefined => {
  const {latitude, longitude} = item;
  const located = latitude !== undefined && longitude !== undefined;
  return nodeOf('Place', {
    name: picked(item.location, tag, oneLine)?.value,
    address: nodeOf('PostalAddress', {streetAddress: picked(item.address, tag, oneLine)?.value}),
    geo: located ? nodeOf('GeoCoordinates', {latitude, longitude}) : undefined,
    hasMap: item.mapUrl,
  });
};

/** A place of an event that is held online is a name for where that is. */
const locationOf = (item: Item, tag: string): unknown => {
  const isOnline = item.attendance === 'online';
  const name = isOnline ? picked(item.location, tag, oneLine)?.value : undefined;
  const virtual = nodeOf('VirtualLocation', {name, url: item.joinUrl});
  const places = [isOnline ? undefined : placeOf(item, tag), virtual].filter(Boolean);
  return places.length > 1 ? places : places[0];
};

const offersOf = (item: Item): Node | undefined =>
  nodeOf('Offer', {
    availability: item.status === 'sold-out' ? vocabulary('SoldOut') : undefined,
    url: item.registrationUrl,
    validFrom: item.registrationOpens,
    validThrough: item.registrationCloses,
  });

/** Days as they are, times with the offset of the event's zone where one is known. */
const datesOf = (item: Item): Node => {
  const times = timesOf(item);
  if (!times) return {};
  const {start, end} = times;
  const written = item.endDate === undefined ? undefined : readInZone(item.endDate, item.timeZone);
  const last = start.allDay && end ? {...end, local: end.local - day} : end;
  const isWritten = written && last && last.local >= start.local;
  return {
    startDate: writeTime(start),
    endDate: isWritten ? writeTime(written.allDay && !start.allDay ? written : last) : undefined,
  };
};

const factsOf = (item: Item, {tag, page}: JsonLdOptions): Node => ({
  name: titleOf(item, tag).value,
  description: picked(item.description, tag, cleanText)?.value,
  ...datesOf(item),
  eventStatus: item.status && vocabulary(statuses[item.status]),
  eventAttendanceMode: item.attendance && vocabulary(attendances[item.attendance]),
  location: locationOf(item, tag),
  organizer: nodeOf('Organization', {name: picked(item.organizer, tag, oneLine)?.value}),
  inLanguage: item.language,
  image: item.image,
  url: item.url ?? page,
  offers: offersOf(item),
  keywords: item.tags?.map(oneLine),
  recordedIn: nodeOf('VideoObject', {url: item.recordingUrl}),
});

/** What the times of a series do not have from it. */
const ofSeries: ReadonlySet<string> = new Set(['occurrences', 'endDate', 'description']);

/** Times of a series from the one on that the item stands at. */
const subEventsOf = (item: Item, options: JsonLdOptions): readonly (Node | undefined)[] => {
  const series = Object.fromEntries(
    Object.entries(item).filter(([name]) => !ofSeries.has(name)),
  ) as unknown as Item;
  const startOf = (dates: Dates) => timesOf(dates)?.start.instant ?? -Infinity;
  const first = startOf(item);
  return (item.occurrences ?? [])
    .map((occurrence) => ({...series, ...occurrence}))
    .filter((each) => startOf(each) >= first)
    .slice(0, mostOccurrences)
    .map((each) => nodeOf('Event', factsOf(each, options)));
};

/** An item as an event of schema.org. It says what the content says, and nothing else. */
export const eventJsonLd = (item: Item, options: JsonLdOptions): Record<string, unknown> => {
  const subEvent = subEventsOf(item, options);
  return {
    '@context': 'https://schema.org',
    ...nodeOf(subEvent.length ? 'EventSeries' : 'Event', {
      ...factsOf(item, options),
      eventSchedule: scheduleOf(item),
      subEvent: subEvent.length ? subEvent : undefined,
    }),
  };
};

/** JSON that can stand in a script element: nothing in it ends that, or starts a comment. */
export const serialiseJsonLd = (value: object): string =>
  JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
