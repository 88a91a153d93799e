import type {Position} from '../../model/problem.js';
import {writeTime, type Time} from '../../model/recurrence/times.js';
import {propertiesOf, propertyOf, type Component} from './components.js';
import {readPlace} from './place.js';
import {writeEnd} from './length.js';
import {localised, plainText, shortText} from './texts.js';
import {readTexts, unescapeText} from './values.js';

/** Which property a field is told by, for where its problems are. */
const sources: Readonly<Record<string, readonly string[]>> = {
  id: ['UID'],
  title: ['SUMMARY'],
  description: ['DESCRIPTION'],
  startDate: ['DTSTART'],
  endDate: ['DTEND', 'DURATION'],
  timeZone: ['DTSTART'],
  status: ['STATUS'],
  location: ['LOCATION'],
  latitude: ['GEO'],
  longitude: ['GEO'],
  url: ['URL'],
  joinUrl: ['CONFERENCE', 'X-GOOGLE-CONFERENCE', 'LOCATION'],
  image: ['IMAGE', 'ATTACH'],
  attachments: ['ATTACH'],
  tags: ['CATEGORIES'],
  organizer: ['ORGANIZER'],
  updated: ['LAST-MODIFIED', 'DTSTAMP'],
  recurrence: ['RRULE'],
  occurrences: ['RRULE', 'RDATE'],
  exceptions: ['EXDATE'],
  sequence: ['SEQUENCE'],
};

/** Where a field of an event is written; where the event starts, if it is not. */
export const positionOf = (event: Component, field: string): Position => {
  const names = Object.hasOwn(sources, field) ? sources[field]! : [];
  const property = names.map((name) => propertyOf(event, name)).find(Boolean);
  return (property ?? event).position;
};

const statuses: ReadonlyMap<string, string> = new Map([
  ['CONFIRMED', 'scheduled'],
  ['CANCELLED', 'cancelled'],
  ['CANCELED', 'cancelled'],
]);

/** `X-IRO-STATUS` is how our own files (`exports/ics/`) say what iCalendar has no word for. */
export const statusOf = (event: Component): string | undefined =>
  propertyOf(event, 'X-IRO-STATUS')?.value.trim().toLowerCase() ??
  statuses.get(propertyOf(event, 'STATUS')?.value.trim().toUpperCase() ?? '');

/** An address as people write it, who leave out how it starts. */
const addressOf = (value: string | undefined): string | undefined => {
  const text = unescapeText(value ?? '').trim();
  return /^www\.[^\s/]/i.test(text) ? `https://${text}` : text || undefined;
};

/** Files that are somewhere; those within the text (`BINARY`, `CID:`) are not for pages. */
const filesOf = (event: Component) => {
  const files = [...propertiesOf(event, 'IMAGE'), ...propertiesOf(event, 'ATTACH')].flatMap(
    ({name, value, parameters}) => {
      const url = /^https?:/i.test(value.trim()) ? value.trim() : undefined;
      const isBinary = parameters.get('VALUE')?.toUpperCase() === 'BINARY';
      const type = parameters.get('FMTTYPE') ?? '';
      const isImage =
        name === 'IMAGE' ||
        /^image\//i.test(type) ||
        (!type && /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i.test(url?.slice(-300) ?? ''));
      return url === undefined || isBinary ? [] : {url, isImage};
    },
  );
  const image = files.find(({isImage}) => isImage);
  const attachments = files.filter((file) => file !== image).map(({url}) => url);
  return {
    ...(image && {image: image.url}),
    ...(attachments.length > 0 && {attachments: [...new Set(attachments)]}),
  };
};

const tagsOf = (event: Component): readonly string[] => [
  ...new Set(propertiesOf(event, 'CATEGORIES').flatMap(({value}) => readTexts(value))),
];

/** What an item says that has to do with time. */
export interface ItemTimes {
  /** Undefined where it cannot be read. */
  readonly start?: Time | undefined;
  readonly end?: Time | undefined;
  readonly updated?: Time | undefined;
  /** That of the calendar, for events in UTC. */
  readonly calendarZone?: string | undefined;
}

const datesOf = (event: Component, {start, end, updated, calendarZone}: ItemTimes) => {
  const written = propertyOf(event, 'DTSTART')?.value.trim();
  const endDate = start && end ? writeEnd(start, end) : undefined;
  const zone = start?.zone?.name === 'UTC' ? (calendarZone ?? 'UTC') : start?.zone?.name;
  const startDate = start ? writeTime(start) : written;
  return {
    // what cannot be read is for normalise to report
    ...(startDate && {startDate}),
    ...(endDate !== undefined && {endDate}),
    ...(zone !== undefined && {timeZone: zone}),
    ...(updated && {updated: writeTime(updated)}),
  };
};

/** How often an event was changed; never, where it does not say. */
export const sequenceOf = (event: Component): number => {
  const text = propertyOf(event, 'SEQUENCE')?.value.trim() ?? '';
  const found = /^\d{1,10}$/.test(text) ? Number(text) : 0;
  return found < 2 ** 31 ? found : 0;
};

/** What an event says that may be otherwise at one of its times. */
const textFields = (event: Component, language: string | undefined): Record<string, unknown> => {
  const title = localised(propertiesOf(event, 'SUMMARY'), shortText, language);
  const description = localised(propertiesOf(event, 'DESCRIPTION'), plainText, language);
  const status = statusOf(event);
  const url = addressOf(propertyOf(event, 'URL')?.value);
  return {
    ...(title !== undefined && {title}),
    ...(description !== undefined && {description}),
    ...(status !== undefined && {status}),
    ...(url !== undefined && {url}),
  };
};

/** What one time of an event says otherwise than the series, in the fields of an occurrence. */
export const changedFields = (
  event: Component,
  series: Component,
  language: string | undefined,
): Record<string, unknown> => {
  const read = (component: Component): Record<string, unknown> => {
    const {location, joinUrl} = readPlace(component, language);
    return {status: 'scheduled', ...textFields(component, language), location, joinUrl};
  };
  const before = read(series);
  const changes = Object.entries(read(event)).filter(
    ([name, value]) =>
      value !== undefined && JSON.stringify(value) !== JSON.stringify(before[name]),
  );
  return Object.fromEntries(changes);
};

/** What an event says, in the fields of an item, but for when it recurs. */
export const readItem = (
  event: Component,
  times: ItemTimes,
  language: string | undefined,
): Record<string, unknown> => {
  const organizer = propertyOf(event, 'ORGANIZER')?.parameters.get('CN');
  const tags = tagsOf(event);
  const sequence = sequenceOf(event);
  return {
    ...textFields(event, language),
    ...datesOf(event, times),
    ...readPlace(event, language),
    ...filesOf(event),
    ...(tags.length > 0 && {tags}),
    ...(organizer && {organizer: unescapeText(organizer)}),
    ...(sequence > 0 && {sequence}),
  };
};
