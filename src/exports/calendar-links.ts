import type {Item} from '../model/content.js';
import type {Time} from '../model/recurrence/times.js';
import {day, writeDay, writeLocal, writeUtc, writeZoned} from '../model/recurrence/values.js';
import {descriptionOf, placeOf, titleOf} from './event-texts.js';
import {namedZone, timesOf, type EventTimes} from './event-times.js';
import {seriesOf, type Series} from './ics/series.js';
import {writeRule, type RuleParts} from './rule-parts.js';

export interface LinkOptions {
  /** The reader's BCP 47 tag: which of its languages content is written in. */
  readonly tag: string;
  /** Where an event leads that has no address of its own. */
  readonly page?: string;
  /**
   * The one of the times of a recurring event that is added where a calendar cannot take all of
   * them. Without it that is the item itself.
   */
  readonly occurrence?: Item;
  /** The present, in milliseconds since 1970. */
  readonly now?: number;
}

/** Addresses at which calendars offer to add an event. */
export interface CalendarLinks {
  readonly google: string;
  readonly outlook: string;
  readonly office365: string;
  readonly yahoo: string;
}

/** Addresses at which calendars offer to follow a calendar. */
export interface SubscribeLinks {
  readonly calendar: string;
  readonly google: string;
  readonly outlook: string;
  readonly office365: string;
}

/** Longer addresses are refused here and there. */
const longestAddress = 2000;

/** What a text may take of it, encoded. */
const longest = {title: 300, description: 1500, location: 300, url: 500};

const encodedLength = (text: string): number => encodeURIComponent(text).length;

/** As much of a text as fits, to the end of a word where one is near. */
const shorten = (text: string, most: number): string => {
  if (encodedLength(text) <= most) return text;
  const ellipsis = '…';
  let left = most - encodedLength(ellipsis);
  let kept = '';
  for (const character of text) {
    left -= encodedLength(character);
    if (left < 0) break;
    kept += character;
  }
  const word = kept.search(/\s\S*$/);
  return `${(word > kept.length * 0.8 ? kept.slice(0, word) : kept).trimEnd()}${ellipsis}`;
};

type Parameters = Readonly<Record<string, string | undefined>>;

const addressOf = (base: string, parameters: Parameters): string => {
  const query = Object.entries(parameters)
    .flatMap(([name, value]) => (value ? `${name}=${encodeURIComponent(value)}` : []))
    .join('&');
  return `${base}?${query}`;
};

/** An address with as much of the description as there is room for. */
const fitted = (
  base: string,
  parameters: Parameters,
  name: string,
  description: string,
): string => {
  const room = longestAddress - addressOf(base, {...parameters, [name]: '…'}).length;
  const text = room < 30 ? undefined : shorten(description, Math.min(room, longest.description));
  return addressOf(base, {...parameters, [name]: text});
};

interface Words {
  readonly title: string;
  readonly description: string;
  readonly location: string | undefined;
}

/** Where the event leads and where one joins it come first: what is too long is cut at its end. */
const wordsOf = (item: Item, {tag, page}: LinkOptions): Words => {
  const {joinUrl, ...rest} = item;
  const addresses = [item.url ?? page, joinUrl].filter(
    (url) => url !== undefined && encodedLength(url) <= longest.url,
  );
  const description = descriptionOf(rest, tag, {organizer: true})?.value;
  const location = placeOf(item, tag)?.value ?? joinUrl;
  const own = addresses.filter((url) => !description?.includes(url!));
  return {
    title: shorten(titleOf(item, tag).value, longest.title),
    description: [...own, description].filter(Boolean).join('\n\n'),
    location: location && shorten(location, longest.location),
  };
};

const basic = (written: string): string => written.replace(/[-:]/g, '');

const isInstant = ({zone}: Time): boolean => zone !== undefined;

/** In basic form: a day, a local time where the zone is said apart or unknown, else in UTC. */
const basicTime = (time: Time, inUtc: boolean): string => {
  if (time.allDay) return basic(writeDay(time.local));
  return basic(inUtc ? writeUtc(time.instant) : writeLocal(time.local));
};

const googleDates = ({start, end = start}: EventTimes, rule?: RuleParts): Parameters => {
  const zone = start.allDay ? undefined : namedZone(start.zone);
  const inUtc = zone === undefined && isInstant(start);
  return {
    dates: `${basicTime(start, inUtc)}/${basicTime(end, inUtc)}`,
    ctz: zone,
    recur: rule && `RRULE:${writeRule(rule)}`,
  };
};

const googleLink = (dates: Parameters, {title, location, description}: Words): string =>
  fitted(
    'https://calendar.google.com/calendar/render',
    {action: 'TEMPLATE', text: title, ...dates, location},
    'details',
    description,
  );

/** With the offset of its zone; without one, Outlook takes a time as one of the reader's zone. */
const outlookTime = ({allDay, zone, local, instant}: Time): string => {
  if (allDay) return writeDay(local);
  return zone ? writeZoned(instant, zone.offsetAt(instant)) : writeLocal(local);
};

const outlookDates = ({start, end = start}: EventTimes): Parameters => ({
  startdt: outlookTime(start),
  enddt: outlookTime(end),
  allday: `${start.allDay}`,
});

const outlookLink = (host: string, dates: Parameters, words: Words): string => {
  const {title, location, description} = words;
  return fitted(
    `https://${host}/calendar/0/deeplink/compose`,
    {
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: title,
      ...dates,
      location,
    },
    'body',
    description,
  );
};

/** Yahoo has days one by one: several are a time from the first's midnight to the last's end. */
const yahooDates = ({start, end}: EventTimes): Parameters => {
  if (!start.allDay) {
    const inUtc = isInstant(start);
    return {st: basicTime(start, inUtc), et: end && basicTime(end, inUtc)};
  }
  if (!end || end.local - start.local <= day) {
    return {st: basic(writeDay(start.local)), dur: 'allday'};
  }
  return {
    st: `${basic(writeDay(start.local))}T000000`,
    et: `${basic(writeDay(end.local - day))}T235900`,
  };
};

const yahooLink = (dates: Parameters, {title, location, description}: Words): string =>
  fitted(
    'https://calendar.yahoo.com/',
    {v: '60', title, ...dates, in_loc: location},
    'desc',
    description,
  );

/** Whether a rule says all of when an event takes place: no time is left out, moved or added. */
const isPlain = ({added, excluded, overrides}: Series): boolean =>
  !added.length && !excluded.length && !overrides.length;

/**
 * Addresses that add an event to calendars on the web. Google takes the rule of a recurring event
 * that keeps to it, as there is no way to tell it exceptions; the others, and else Google as well,
 * take one of its times. Of an item without a date they say none.
 *
 * @param item a recurring event with all its times
 */
export const calendarLinks = (item: Item, options: LinkOptions): CalendarLinks => {
  const {occurrence = item, now = Date.now()} = options;
  const times = timesOf(occurrence);
  const words = wordsOf(occurrence, options);
  const series = item.recurrence === undefined ? undefined : seriesOf(item, now);
  const outlook = times ? outlookDates(times) : {};
  return {
    google:
      series?.rule && isPlain(series)
        ? googleLink(googleDates(series.times, series.rule), wordsOf(item, options))
        : googleLink(times ? googleDates(times) : {}, words),
    outlook: outlookLink('outlook.live.com', outlook, words),
    office365: outlookLink('outlook.office.com', outlook, words),
    yahoo: yahooLink(times ? yahooDates(times) : {}, words),
  };
};

/**
 * Addresses that subscribe to the calendar at an address, so that calendars follow its changes.
 *
 * @param address absolute, of an iCalendar text that their servers can fetch
 */
export const subscribeLinks = (address: string): SubscribeLinks => {
  const calendar = address.replace(/^https?:/i, 'webcal:');
  const microsoft = (host: string) =>
    addressOf(`https://${host}/calendar/0/addfromweb`, {url: address});
  return {
    calendar,
    google: addressOf('https://calendar.google.com/calendar/render', {cid: calendar}),
    outlook: microsoft('outlook.live.com'),
    office365: microsoft('outlook.office.com'),
  };
};
