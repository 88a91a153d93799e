import {endAfter} from './duration.js';
import {addressOf, commonFields, namesOf, readDate, type Fields} from './fields.js';
import {namesIn} from './names.js';
import type {LdNode} from './node.js';
import {areSoldOut, registrationFields} from './offers.js';
import {locationFields} from './place.js';
import {recurrenceFields} from './schedule.js';

/** What schema.org says of an event, by what weighs most: an event may have several. */
const statuses: ReadonlyMap<string, string> = new Map([
  ['EventCancelled', 'cancelled'],
  ['EventPostponed', 'postponed'],
  ['EventMovedOnline', 'moved-online'],
  ['EventRescheduled', 'rescheduled'],
  ['EventScheduled', 'scheduled'],
]);

const attendances: ReadonlyMap<string, string> = new Map([
  ['MixedEventAttendanceMode', 'mixed'],
  ['OnlineEventAttendanceMode', 'online'],
  ['OfflineEventAttendanceMode', 'in-person'],
]);

/** What the names stand for, or the first as it is, for the model to complain of. */
const oneOf = (
  table: ReadonlyMap<string, string>,
  names: readonly string[],
): string | undefined => {
  for (const [name, value] of table) if (names.includes(name)) return value;
  return names[0];
};

const isDay = (date: string | undefined): boolean => date?.length === 'yyyy-mm-dd'.length;

/** A day of a schedule at the time of day that it tells apart. */
const dayAt = (date: string | undefined, time: string | undefined): string | undefined =>
  date !== undefined && time !== undefined && isDay(date) && /^\d\d:\d\d/.test(time)
    ? (readDate(`${date}T${time}`) ?? date)
    : date;

/** When the first time of a schedule ends. When it is the last day of, `endDate`, says nothing of that. */
const firstEnd = (schedule: LdNode, startDate: string): string | undefined => {
  const endTime = isDay(startDate) ? undefined : schedule.text('endTime');
  const endDate = dayAt(startDate.slice(0, 10), endTime);
  return endTime !== undefined && endDate !== undefined && endDate > startDate
    ? endDate
    : undefined;
};

/** Whether a date is the last day of a whole series rather than of its first time. */
const endsSeries = (endDate: string, startDate: string, schedule: LdNode): boolean =>
  endDate.slice(0, 10) > startDate.slice(0, 10) &&
  readDate(schedule.text('endDate'))?.slice(0, 10) === endDate.slice(0, 10);

/** Start, end and recurrence by all that tells them. */
const times = (node: LdNode): Fields => {
  const [schedule] = node.nodes('eventSchedule');
  const written = readDate(node.text('startDate'));
  const timeZone = schedule?.text('scheduleTimezone');
  const startDate =
    dayAt(written ?? readDate(schedule?.text('startDate')), schedule?.text('startTime')) ??
    readDate(node.text('doorTime'));
  const isFirst = written !== undefined;
  const recurrence =
    schedule && startDate !== undefined
      ? recurrenceFields(schedule, startDate, {isFirst, timeZone})
      : undefined;
  const start = (recurrence?.['startDate'] as string | undefined) ?? startDate;
  const own = readDate(node.text('endDate'));
  const isOwn = !(recurrence && own !== undefined && endsSeries(own, start!, schedule!));
  const scheduled = schedule && start !== undefined ? firstEnd(schedule, start) : undefined;
  const duration = node.text('duration') ?? schedule?.text('duration');
  const lasting =
    start !== undefined && duration !== undefined ? endAfter(start, duration) : undefined;
  return {
    ...recurrence,
    startDate: start,
    endDate: (isOwn ? own : undefined) ?? scheduled ?? lasting,
    timeZone,
  };
};

/** What became of an event; one that takes place as announced may be sold out. */
const statusOf = (node: LdNode): string | undefined => {
  const status = oneOf(statuses, namesIn(node, 'eventStatus'));
  return (status === undefined || status === 'scheduled') && areSoldOut(node) ? 'sold-out' : status;
};

export const eventFields = (node: LdNode): Fields => {
  const common = commonFields(node);
  const location = locationFields(node);
  return {
    ...common,
    kind: 'event',
    ...times(node),
    ...location,
    status: statusOf(node),
    attendance: oneOf(attendances, namesIn(node, 'eventAttendanceMode')) ?? location['attendance'],
    organizer: namesOf(node, 'organizer'),
    ...registrationFields(node, common['url']),
    recordingUrl: addressOf(node, 'recordedIn'),
  };
};

/** What the events of a series have from it where they do not say otherwise. */
const inherited = [
  ...['title', 'description', 'url', 'image', 'imageDescription', 'location', 'address'],
  ...[
    'latitude',
    'longitude',
    'mapUrl',
    'joinUrl',
    'attendance',
    'organizer',
    'language',
    'tags',
    'parent',
  ],
];

export const subEventFields = (node: LdNode, above: Fields): Fields => {
  const own = eventFields(node);
  // what is online has no place, and what has a place of its own no other one
  const placed = ['location', 'address', 'joinUrl'].some((name) => own[name] !== undefined);
  const ofPlace = [
    ...['location', 'address', 'latitude', 'longitude', 'mapUrl', 'joinUrl', 'attendance'],
  ];
  const missing = inherited.filter(
    (name) => own[name] === undefined && !(placed && ofPlace.includes(name)),
  );
  return {...own, ...Object.fromEntries(missing.map((name) => [name, above[name]]))};
};
