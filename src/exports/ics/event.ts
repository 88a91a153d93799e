import type {Item} from '../../model/content.js';
import {writeUtc} from '../../model/recurrence/values.js';
import {descriptionOf, cleanText, oneLine, picked, placeOf, titleOf} from '../event-texts.js';
import type {EventTimes} from '../event-times.js';
import type {RuleParts} from '../rule-parts.js';
import {
  address,
  property,
  textProperty,
  type Component,
  type Property,
  type TimeWriter,
} from './jcal.js';
import {lastInstant, seriesOf, type Override} from './series.js';
import {uidOf} from './uid.js';

export interface IcsOptions {
  /** The present, in milliseconds. */
  readonly now: number;
  /** The reader's BCP 47 tag: which of its languages content is written in. */
  readonly tag: string;
  /** How long before its start a calendar reminds of an event. */
  readonly alarmMinutes?: number;
  /** Where an event leads that has no address of its own. */
  readonly page?: string;
}

type Status = NonNullable<Item['status']>;

const statuses: Readonly<Record<Status, string>> = {
  scheduled: 'CONFIRMED',
  cancelled: 'CANCELLED',
  postponed: 'TENTATIVE',
  rescheduled: 'CONFIRMED',
  'moved-online': 'CONFIRMED',
  'sold-out': 'CONFIRMED',
};

/** `X-IRO-STATUS` tells apart what is one in iCalendar. */
const statusOf = ({status}: Item): readonly Property[] => [
  ...property('status', 'text', status && statuses[status]),
  ...(status === undefined || status === 'scheduled' || status === 'cancelled'
    ? []
    : property('x-iro-status', 'unknown', status)),
];

const emailAddress = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/;

const emailOf = (item: Item, tag: string): string | undefined =>
  emailAddress.exec(picked(item.organizer, tag, oneLine)?.value ?? '')?.[0];

/** Calendars know whom to write to, and nothing else, as who holds an event. */
const organizerOf = (item: Item, tag: string): readonly Property[] => {
  const email = emailOf(item, tag);
  if (email === undefined) return [];
  const said = picked(item.organizer, tag, oneLine)!.value;
  const name = said
    .replace(email, '')
    .replace(/[<>()"]/g, '')
    .trim();
  return [['organizer', name ? {cn: name} : {}, 'cal-address', `mailto:${email}`]];
};

/** Where one joins stands in the place too, where there is no other: calendars make it a button. */
const locationOf = (item: Item, tag: string): readonly Property[] => {
  const place = placeOf(item, tag);
  if (place || item.joinUrl === undefined) return textProperty('location', place);
  return property('location', 'text', address(item.joinUrl));
};

const linksOf = (item: Item, page: string | undefined): readonly Property[] => {
  const url = item.url ?? page;
  return [
    ...property('url', 'uri', url && address(url)),
    ...property('conference', 'uri', item.joinUrl && address(item.joinUrl)),
    ...property('image', 'uri', item.image && address(item.image)),
    ...(item.attachments ?? []).flatMap((each) => property('attach', 'uri', address(each))),
  ];
};

/** Minutes since 1970: a later change is a higher number, in 32 bits until 6053. */
const sequenceOf = ({sequence, updated}: Item): number => {
  const changed = updated === undefined ? 0 : Math.floor(Date.parse(updated) / 60_000);
  return Math.trunc(sequence ?? Math.max(changed || 0, 0));
};

const utcOf = (date: string): string | undefined => {
  const withOffset = date.length === 10 || /(?:Z|[+-]\d\d:\d\d)$/.test(date);
  const time = Date.parse(withOffset ? date : `${date}Z`);
  return isNaN(time) ? undefined : writeUtc(time);
};

/** What an event says of itself, but for its dates. */
const wordsOf = (item: Item, {tag, page}: IcsOptions): readonly Property[] => {
  const {latitude, longitude, tags = []} = item;
  const place =
    latitude !== undefined && longitude !== undefined ? [latitude, longitude] : undefined;
  const categories = tags.map(cleanText).filter(Boolean);
  return [
    ...textProperty('summary', titleOf(item, tag)),
    ...textProperty(
      'description',
      descriptionOf(item, tag, {organizer: emailOf(item, tag) === undefined}),
    ),
    ...locationOf(item, tag),
    ...property('geo', 'float', place),
    ...linksOf(item, page),
    ...organizerOf(item, tag),
    ...statusOf(item),
    ...(categories.length ? [['categories', {}, 'text', ...categories] as const] : []),
  ];
};

/** None of what does not take place. */
const alarmOf = (item: Item, {alarmMinutes, tag}: IcsOptions): readonly Component[] => {
  if (item.status === 'cancelled') return [];
  if (alarmMinutes === undefined || !(alarmMinutes >= 0)) return [];
  const minutes = Math.min(Math.round(alarmMinutes), 527_040);
  return [
    [
      'valarm',
      [
        ['action', {}, 'text', 'DISPLAY'],
        ['trigger', {}, 'duration', `${minutes ? '-' : ''}PT${minutes}M`],
        ['description', {}, 'text', titleOf(item, tag).value],
      ],
      [],
    ],
  ];
};

const recurOf = (parts: RuleParts): Readonly<Record<string, string>> =>
  Object.fromEntries(parts.map(([name, value]) => [name.toLowerCase(), value]));

/** Writes the components of items. */
export class EventWriter {
  readonly #options: IcsOptions;
  readonly #times: TimeWriter;

  constructor(options: IcsOptions, times: TimeWriter) {
    this.#options = options;
    this.#times = times;
  }

  /** The event, and what is otherwise at some of its times. Nothing for an item without a date. */
  write(item: Item): readonly Component[] {
    const series = seriesOf(item, this.#options.now);
    if (!series) return [];
    const {times, rule, added, excluded, overrides} = series;
    const recurs = rule !== undefined;
    if (recurs) {
      this.#times.cover(times.start, recurs, lastInstant(series, item, this.#options.now));
    }
    const event = this.#event(item, times, recurs, [
      ...(rule ? property('rrule', 'recur', recurOf(rule)) : []),
      ...this.#times.write('rdate', added, recurs),
      ...this.#times.write('exdate', excluded, recurs),
    ]);
    return [event, ...overrides.map((override) => this.#override(item, override, recurs))];
  }

  #override(series: Item, {item, times, recurrenceId}: Override, recurs: boolean): Component {
    // the identity is that of the series, whatever page this time has
    return this.#event(
      item,
      times,
      recurs,
      this.#times.write('recurrence-id', [recurrenceId], recurs),
      uidOf(series),
    );
  }

  #event(
    item: Item,
    {start, end}: EventTimes,
    recurs: boolean,
    recurrence: readonly Property[],
    uid = uidOf(item),
  ): Component {
    const {now} = this.#options;
    return [
      'vevent',
      [
        ['uid', {}, 'text', cleanText(uid)],
        ['dtstamp', {}, 'date-time', writeUtc(now)],
        ...property('last-modified', 'date-time', item.updated && utcOf(item.updated)),
        ['sequence', {}, 'integer', sequenceOf(item)],
        ...this.#times.write('dtstart', [start], recurs),
        ...(end ? this.#times.write('dtend', [end], recurs) : []),
        ...recurrence,
        ...wordsOf(item, this.#options),
      ],
      alarmOf(item, this.#options),
    ];
  }
}
