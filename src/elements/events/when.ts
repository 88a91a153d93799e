/** When an event takes place, in words. */
import {dateTimeFormat} from '../../i18n/formatters.js';
import type {ElementLanguage} from '../../i18n/locale.js';
import {msg, str, withLocale} from '../../i18n/msg.js';
import {clockOffsets} from '../../model/clock.js';
import type {Moment, Occasion} from '../../model/event.js';
import {offsetsOf, type Offsets} from '../../model/zone.js';
import {formatDays, fromTo} from '../event-card/when.js';
import {presentOf, type Present} from './present.js';
import {nameTime, nameZone} from './zone-name.js';

/** What is said of the time of an event. */
export interface When extends Present {
  /** Date and time, with the name of their zone where it is not plain which is meant. */
  readonly text: string;
  /** The same time in another zone, where clocks there show another. */
  readonly other?: {readonly label: string; readonly text: string};
  /** The start, for `<time datetime>`. */
  readonly dateTime: string;
}

export interface WhenContext {
  readonly language: ElementLanguage;
  /** The present, in milliseconds since 1970. */
  readonly now: number;
  /** IANA name of the zone that the reader is in; by default that of the platform. */
  readonly readerZone?: string | undefined;
  readonly attendance?: 'in-person' | 'online' | 'mixed' | undefined;
}

/** Where clocks show a time; without a name, wherever the reader is. */
interface Clocks {
  readonly zone: string | undefined;
  readonly offsetAt: Offsets;
}

const day = 86_400_000;
const hour = 3_600_000;

/** Local times are formatted as if they were UTC: not all engines can format in `+05:30`. */
const days: Intl.DateTimeFormatOptions = {
  weekday: 'long',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
};
const clock: Intl.DateTimeFormatOptions = {hour: 'numeric', minute: '2-digit', timeZone: 'UTC'};
const daysWithClock: Intl.DateTimeFormatOptions = {...days, ...clock};

const clocksOf = (zone: string): Clocks | undefined => {
  const offsetAt = clockOffsets(zone);
  return offsetAt && {zone, offsetAt};
};

/** The zone of the platform in the minute in which it was asked for last. */
let asked: {readonly minute: number; readonly zone: string} | undefined;

/** Asked for once a minute: a reader may travel while a page stays open. */
const platformZone = (now: number): string => {
  const minute = Math.floor(now / 60_000);
  if (asked?.minute !== minute) {
    asked = {minute, zone: new Intl.DateTimeFormat().resolvedOptions().timeZone};
  }
  return asked.zone;
};

/** A local time as if the clock were one of UTC; days are the same everywhere. */
const localOf = ({time, allDay}: Moment, {offsetAt}: Clocks): number =>
  allDay ? time : time + offsetAt(time);

/** From a time of one day to one of the same or the next, of which less is said. */
const shortly = (from: string, to: string): string =>
  msg(str`${from} – ${to}`, {
    id: 'times',
    desc: 'Day and time at which an event starts, and the time at which it ends',
  });

/** Times of a day on which clocks change: each with the name of its offset. */
const formatChangeDay = (tag: string, {start, end}: Occasion, {zone, offsetAt}: Clocks) => {
  const named = {timeZone: zone, timeZoneName: 'short'} as const;
  const full = dateTimeFormat(tag, {...daysWithClock, ...named});
  return offsetAt(start.time) === offsetAt(end.time)
    ? full.formatRange(start.time, end.time)
    : shortly(full.format(start.time), dateTimeFormat(tag, {...clock, ...named}).format(end.time));
};

/** Date and time by some clocks. */
const format = (tag: string, occasion: Occasion, clocks: Clocks): string => {
  const {start, end} = occasion;
  const [from, to] = [localOf(start, clocks), localOf(end, clocks)];
  if (start.allDay && end.allDay) return formatDays(tag, from, to, days);
  const write = (local: number, options: Intl.DateTimeFormatOptions) =>
    dateTimeFormat(tag, options).format(local);
  if (start.allDay || end.allDay) {
    return fromTo(
      write(from, start.allDay ? days : daysWithClock),
      write(to, end.allDay ? days : daysWithClock),
    );
  }
  const {offsetAt} = clocks;
  const later = Math.floor(to / day) - Math.floor(from / day);
  if (later <= 0) {
    return offsetAt(start.time - 3 * hour) === offsetAt(end.time + 3 * hour)
      ? dateTimeFormat(tag, daysWithClock).formatRange(from, to)
      : formatChangeDay(tag, occasion, clocks);
  }
  if (later > 1 || to - from >= day) return formatDays(tag, from, to, daysWithClock);
  // overnight: midnight still belongs to the evening
  return shortly(
    write(from, daysWithClock),
    write(to, to % day ? {...clock, weekday: 'long'} : clock),
  );
};

const dateTimeOf = ({start, floating}: Occasion, clocks: Clocks): string => {
  const iso = new Date(floating ? localOf(start, clocks) : start.time).toISOString();
  if (start.allDay) return iso.slice(0, 10);
  return floating ? iso.slice(0, 16) : iso.replace(':00.000', '');
};

/** Date and time in words by some clocks, with the same in another zone where that differs. */
const formatIn = (
  {tag}: ElementLanguage,
  occasion: Occasion,
  own: Clocks | undefined,
  reader: Clocks,
  attendance: WhenContext['attendance'],
): Pick<When, 'text' | 'other'> & {readonly clocks: Clocks} => {
  const {start, end, floating} = occasion;
  const inWords = (clocks: Clocks) => format(tag, occasion, clocks);
  const withName = (clocks: Clocks) => {
    const time = inWords(clocks);
    return clocks.zone ? `${time} (${nameTime(clocks.zone, start.time)})` : time;
  };
  if (floating || (start.allDay && end.allDay)) return {clocks: reader, text: inWords(reader)};
  if (!own) return {clocks: reader, text: withName(reader)};
  const differs = [start, end].some((moment) => localOf(moment, own) !== localOf(moment, reader));
  if (!differs) {
    // the name of an offset says nothing to those who live by it
    const isReaders = own.zone === reader.zone || /^[+-]/.test(own.zone ?? '');
    return isReaders ? {clocks: reader, text: inWords(reader)} : {clocks: own, text: withName(own)};
  }
  const [first, second] = attendance === 'online' ? [reader, own] : [own, reader];
  const zone = second.zone ? nameZone(second.zone, start.time) : '';
  const label =
    second === own
      ? msg(str`Local time (${zone})`, {id: 'local-time'})
      : msg(str`Your time (${zone})`, {id: 'your-time'});
  return {clocks: first, text: withName(first), other: {label, text: inWords(second)}};
};

/** The clocks of the reader; for a floating time, those of any reader. */
const readerOf = ({floating}: Occasion, now: number, readerZone: string | undefined): Clocks => {
  const named = !floating && readerZone !== undefined ? clocksOf(readerZone) : undefined;
  return named ?? {zone: floating ? undefined : platformZone(now), offsetAt: offsetsOf()!};
};

/** When an event takes place: date and time, how far off it is, and until when that is true. */
export const describeWhen = (
  occasion: Occasion,
  {language, now, readerZone, attendance}: WhenContext,
): When =>
  withLocale(language.locale, () => {
    const reader = readerOf(occasion, now, readerZone);
    const own = occasion.zone ? clocksOf(occasion.zone) : undefined;
    const {clocks, ...words} = formatIn(language, occasion, own, reader, attendance);
    return {
      ...words,
      // counted by the clocks that the words are of: “tomorrow” is the day after theirs
      ...presentOf(occasion, now, language.tag, reader.offsetAt, clocks.offsetAt),
      dateTime: dateTimeOf(occasion, reader),
    };
  });
