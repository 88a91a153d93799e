import type {Problem} from '../../model/problem.js';
import {later, timeOf, type Time} from '../../model/recurrence/times.js';
import {day, isWritable} from '../../model/recurrence/values.js';
import {componentsOf, propertyOf, type Component} from './components.js';
import {changedFields, statusOf} from './item.js';
import {endOf, type Length} from './length.js';
import type {Override} from './overrides.js';
import type {Zones} from './times.js';
import {readDuration} from './values.js';

/** A `VEVENT` with its times read. */
export interface Event {
  readonly component: Component;
  readonly zones: Zones;
  /** Index of the calendar that it is in. */
  readonly calendar: number;
  readonly uid: string | undefined;
  readonly recurrenceId: Time | undefined;
  readonly start: Time | undefined;
  readonly end: Time | undefined;
  readonly length: Length | undefined;
  readonly updated: Time | undefined;
  readonly sequence: number;
  /** It is only there to say that it will not take place: `METHOD:CANCEL`. */
  readonly isCancellation: boolean;
}

/** Whether Outlook means days by times from midnight to midnight. */
const isAllDayOfOutlook = (component: Component): boolean =>
  /^true$/i.test(propertyOf(component, 'X-MICROSOFT-CDO-ALLDAYEVENT')?.value.trim() ?? '');

const asDay = (time: Time): Time => {
  const local = Math.floor(time.local / day) * day;
  return {allDay: true, local, instant: local};
};

const readStart = (component: Component, zones: Zones): Time | undefined => {
  const start = zones.read(propertyOf(component, 'DTSTART'));
  if (!start || !isWritable(start.local)) return undefined;
  const isMidnight = start.local % day === 0;
  return isMidnight && isAllDayOfOutlook(component) ? asDay(start) : start;
};

/** The end as `DTEND` has it, of the same kind as the start. */
const readEnd = (component: Component, start: Time, zones: Zones): Time | undefined => {
  const property = propertyOf(component, 'DTEND');
  const end = zones.read(property);
  if (!end || end.allDay === start.allDay) return end;
  // midnight that is said to be a day is none where the start is a time
  if (!start.allDay) return /\dT\d/i.test(property!.value) ? timeOf(end.local, start) : asDay(end);
  // a time on the last day is within it, but midnight is the end of the day before
  return end.local % day === 0 ? asDay(end) : later(asDay(end), day);
};

const lengthOf = (start: Time, end: Time): Length | undefined => {
  if (end.allDay && !start.allDay) return undefined;
  const length =
    Boolean(start.zone) === Boolean(end.zone)
      ? end.instant - start.instant
      : end.local - start.local;
  return length >= 0 ? length : undefined;
};

const readUid = (component: Component): string | undefined => {
  const uid = propertyOf(component, 'UID')?.value.trim();
  return uid === '' ? undefined : uid;
};

const readEvent = (
  component: Component,
  zones: Zones,
  place: Pick<Event, 'calendar' | 'isCancellation'>,
  report: (problem: Omit<Problem, 'path'>) => void,
): Event => {
  const start = readStart(component, zones);
  const duration = propertyOf(component, 'DURATION');
  const readLength = duration && readDuration(duration.value);
  const dtend = propertyOf(component, 'DTEND');
  const end = start && readEnd(component, start, zones);
  const length = start && end ? lengthOf(start, end) : undefined;
  const isBackward = start && end && end.instant < start.instant;
  if (dtend && start && (!end || isBackward)) {
    const {position, value} = dtend;
    report({code: 'malformed-part', position, found: `DTEND:${value}`, expected: 'date'});
  }
  if (duration && !dtend && !readLength) {
    const {position, value} = duration;
    report({code: 'malformed-part', position, found: `DURATION:${value}`});
  }
  const updated = zones.read(
    propertyOf(component, 'LAST-MODIFIED') ?? propertyOf(component, 'DTSTAMP'),
  );
  return {
    ...{component, zones, start, ...place},
    uid: readUid(component),
    recurrenceId: zones.read(propertyOf(component, 'RECURRENCE-ID')),
    ...(dtend || !start || !readLength
      ? {end: isBackward ? undefined : end, length}
      : {end: endOf(start, readLength), length: readLength}),
    updated: updated && isWritable(updated.local) ? updated : undefined,
    sequence: Number.parseInt(propertyOf(component, 'SEQUENCE')?.value ?? '0', 10) || 0,
  };
};

/** An event, and what others of its `UID` say of some of its times. */
export interface EventGroup {
  readonly event: Event;
  readonly overrides: readonly Override[];
  /** Another event has the same `UID` for itself. */
  readonly sharesUid: boolean;
  /** A cancellation was sent for it. */
  readonly isCancelled: boolean;
}

const isNewer = (one: Event, other: Event): boolean =>
  one.sequence !== other.sequence
    ? one.sequence > other.sequence
    : (one.updated?.instant ?? 0) >= (other.updated?.instant ?? 0);

/** All events of one `UID`. */
class Namesakes {
  readonly #masters: Event[] = [];
  readonly #overrides = new Map<number, Event>();
  #cancellation: Event | undefined;

  add(event: Event): void {
    if (event.recurrenceId) this.#addOverride(event, event.recurrenceId.instant);
    else if (event.isCancellation) this.#cancellation = event;
    else this.#addMaster(event);
  }

  /** The same again, in another version, takes the place of the older one. */
  #addMaster(event: Event): void {
    const index = this.#masters.findIndex(
      ({start, sequence}) => start?.instant === event.start?.instant || sequence !== event.sequence,
    );
    // programs that give all events one UID give them no versions
    if (index < 0 && this.#masters.length < mostNamesakes) this.#masters.push(event);
    else if (index >= 0 && isNewer(event, this.#masters[index]!)) this.#masters[index] = event;
  }

  #addOverride(event: Event, key: number): void {
    const known = this.#overrides.get(key);
    if (!known || isNewer(event, known)) this.#overrides.set(key, event);
  }

  *groups(language: string | undefined): Generator<EventGroup> {
    const cancellation = this.#cancellation;
    const [master] = this.#masters;
    if (!master) {
      const alone = {overrides: [], sharesUid: false};
      for (const event of this.#overrides.values()) {
        yield {event, ...alone, isCancelled: event.isCancellation || cancellation !== undefined};
      }
      if (cancellation && !this.#overrides.size) {
        yield {event: cancellation, ...alone, isCancelled: true};
      }
      return;
    }
    for (const event of this.#masters) {
      const overrides =
        event === master
          ? [...this.#overrides.values()].map((override) => overrideOf(override, event, language))
          : [];
      const isCancelled = cancellation !== undefined && cancellation.sequence >= event.sequence;
      yield {event, overrides, isCancelled, sharesUid: event !== master};
    }
  }
}

/** How many events with one `UID` are told apart; it takes comparing each with all. */
const mostNamesakes = 1000;

const overrideOf = (event: Event, series: Event, language: string | undefined): Override => {
  const {component, recurrenceId, start, length, isCancellation} = event;
  return {
    recurrenceId: recurrenceId!,
    changes: changedFields(component, series.component, language),
    start: start ?? recurrenceId!,
    length,
    cancelled: isCancellation || statusOf(component) === 'cancelled',
    andFuture: /^THISANDFUTURE$/i.test(
      propertyOf(component, 'RECURRENCE-ID')?.parameters.get('RANGE') ?? '',
    ),
  };
};

/** Reads events one by one and puts together those that are about the same. */
export class EventReader {
  readonly problems: Problem[] = [];
  readonly #namesakes = new Map<string | Component, Namesakes>();

  /** Gives, after each event, how many were read. */
  *readCalendar(calendar: Component, index: number, zones: Zones): Generator<number> {
    const isCancellation = /^cancel$/i.test(propertyOf(calendar, 'METHOD')?.value.trim() ?? '');
    for (const [at, component] of componentsOf(calendar, 'VEVENT').entries()) {
      const place = {calendar: index, isCancellation};
      const event = readEvent(component, zones, place, (problem) =>
        this.problems.push({...problem, path: ''}),
      );
      const key = event.uid ?? component;
      const namesakes = this.#namesakes.get(key) ?? new Namesakes();
      this.#namesakes.set(key, namesakes);
      namesakes.add(event);
      yield at + 1;
    }
  }

  *groups(language: string | undefined): Generator<EventGroup> {
    for (const namesakes of this.#namesakes.values()) yield* namesakes.groups(language);
  }
}
