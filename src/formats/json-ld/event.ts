import {endAfter} from './duration.js';
import {commonFields, namesOf, readDate, type Fields} from './fields.js';
import {LdNode} from './node.js';
import {locationFields} from './place.js';

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

/** The names that a property lists: addresses in the vocabulary, bare names or nodes of that id. */
const namesIn = (node: LdNode, name: string): readonly string[] =>
  node.all(name).flatMap(({value}) => {
    const text = value instanceof LdNode ? (value.id ?? value.text('name')) : `${value}`.trim();
    return text === undefined ? [] : (node.context.nameOf(text) ?? text);
  });

/** What the names stand for, or the first as it is, for the model to complain of. */
const oneOf = (
  table: ReadonlyMap<string, string>,
  names: readonly string[],
): string | undefined => {
  for (const [name, value] of table) if (names.includes(name)) return value;
  return names[0];
};

/** The last day or time to get any of the offers. */
const deadlineOf = (node: LdNode): string | undefined => {
  const offers = node
    .nodes('offers')
    .flatMap((offer) => [offer, ...offer.nodes('offers')])
    .flatMap((offer) => offer.text('validThrough') ?? offer.text('availabilityEnds') ?? []);
  const dates = offers.flatMap((date) => readDate(date) ?? []);
  return dates.sort().at(-1);
};

const isDay = (date: string | undefined): boolean => date?.length === 'yyyy-mm-dd'.length;

/** A day of a schedule at the time of day that it tells apart. */
const dayAt = (date: string | undefined, time: string | undefined): string | undefined =>
  date !== undefined && time !== undefined && isDay(date) && /^\d\d:\d\d/.test(time)
    ? (readDate(`${date}T${time}`) ?? date)
    : date;

/** The first time of a schedule. When it is the last day of, `endDate`, is no end of that. */
const firstTime = (schedule: LdNode): Fields => {
  const date = readDate(schedule.text('startDate'));
  const startDate = dayAt(date, schedule.text('startTime'));
  const endDate = isDay(startDate) ? undefined : dayAt(date, schedule.text('endTime'));
  const ends = startDate !== undefined && endDate !== undefined && endDate > startDate;
  return {startDate, endDate: ends ? endDate : undefined};
};

/** Start and end by all that tells them. */
const times = (node: LdNode): Fields => {
  const [schedule] = node.nodes('eventSchedule');
  const written = readDate(node.text('startDate'));
  const first: Fields = written === undefined && schedule ? firstTime(schedule) : {};
  const startDate =
    written ?? (first['startDate'] as string | undefined) ?? readDate(node.text('doorTime'));
  const duration = node.text('duration') ?? schedule?.text('duration');
  const endDate = readDate(node.text('endDate')) ?? first['endDate'];
  return {
    startDate,
    endDate:
      endDate ??
      (startDate !== undefined && duration !== undefined
        ? endAfter(startDate, duration)
        : undefined),
    timeZone: schedule?.text('scheduleTimezone'),
  };
};

export const eventFields = (node: LdNode): Fields => {
  const location = locationFields(node);
  return {
    ...commonFields(node),
    kind: 'event',
    ...times(node),
    ...location,
    status: oneOf(statuses, namesIn(node, 'eventStatus')),
    attendance: oneOf(attendances, namesIn(node, 'eventAttendanceMode')) ?? location['attendance'],
    organizer: namesOf(node, 'organizer'),
    deadline: deadlineOf(node),
  };
};

/** What the events of a series have from it where they do not say otherwise. */
const inherited = [
  ...['title', 'description', 'url', 'image', 'imageDescription', 'location', 'address'],
  ...['latitude', 'longitude', 'joinUrl', 'attendance', 'organizer', 'language', 'tags', 'parent'],
];

export const subEventFields = (node: LdNode, above: Fields): Fields => {
  const own = eventFields(node);
  // what is online has no place, and what has a place of its own no other one
  const placed = ['location', 'address', 'joinUrl'].some((name) => own[name] !== undefined);
  const ofPlace = ['location', 'address', 'latitude', 'longitude', 'joinUrl', 'attendance'];
  const missing = inherited.filter(
    (name) => own[name] === undefined && !(placed && ofPlace.includes(name)),
  );
  return {...own, ...Object.fromEntries(missing.map((name) => [name, above[name]]))};
};
