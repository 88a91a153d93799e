import {isDate} from './date.js';
import type {Expectation} from './problem.js';
import type {LocalisedText} from './text.js';
import {safeUrl} from './url.js';
import {readZoneName, zoneNamePattern} from './zone-name.js';

/** What a field parser may need to know besides the value. */
export interface FieldContext {
  /** What relative addresses are relative to. Without it only absolute ones are read. */
  readonly base?: string | undefined;
}

/** Turns a raw value into a typed one, or gives undefined where it cannot. Never throws. */
export interface Field<T> {
  (value: unknown, context: FieldContext): T | undefined;
  /** What belongs there, for problems. */
  readonly expects: Expectation;
  /** The same as a JSON Schema. */
  readonly schema: JsonSchema;
}

export type JsonSchema = Readonly<Record<string, unknown>>;

const field = <T>(
  expects: Expectation,
  schema: JsonSchema,
  read: (value: unknown, context: FieldContext) => T | undefined,
): Field<T> => Object.assign(read, {expects, schema});

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const reference = (name: string): JsonSchema => ({$ref: `#/$defs/${name}`});

/** A text that has something in it; numbers are taken as text. */
const text = field('text', {type: ['string', 'number']}, (value) =>
  typeof value === 'string' || typeof value === 'number'
    ? `${value}`.trim() || undefined
    : undefined,
);

/** The value of iCalendar's RRULE, also with that name before it, as programs hand rules out. */
const recurrenceRule = field('text', {type: 'string'}, (value, context) =>
  typeof value === 'string' ? text(value.replace(/^\s*RRULE:/i, ''), context) : undefined,
);

/** A text, or texts by language tag. Languages with nothing in them are left out. */
const localisedText = field<LocalisedText>(
  'localised-text',
  reference('localisedText'),
  (value, context) => {
    if (!isRecord(value)) return text(value, context);
    const entries = Object.entries(value).flatMap(([tag, raw]) => {
      const translated = text(raw, context);
      return translated === undefined ? [] : [[tag, translated] as const];
    });
    return entries.length ? Object.fromEntries(entries) : undefined;
  },
);

/** An address on the allow-list, made absolute. */
const url = field('address', {type: 'string', format: 'uri-reference'}, (value, {base}) =>
  typeof value === 'string' ? safeUrl(value, base) : undefined,
);

/** An ISO 8601 day, or date and time. */
const date = field('date', reference('date'), (value) =>
  typeof value === 'string' && isDate(value.trim()) ? value.trim() : undefined,
);

const numberOf = (value: unknown): number | undefined => {
  const found = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof found === 'number' ? found : undefined;
};

const number = (from: number, to: number) =>
  field({from, to}, {type: 'number', minimum: from, maximum: to}, (value) => {
    const found = numberOf(value);
    return found !== undefined && found >= from && found <= to ? found : undefined;
  });

/** How often something happened. */
const count = field('count', {type: 'integer', minimum: 0}, (value) => {
  const found = numberOf(value);
  return Number.isSafeInteger(found) && found! >= 0 ? found : undefined;
});

/** Yes or no. */
const flag = field({oneOf: ['true', 'false']}, {type: 'boolean'}, (value) => {
  const found = typeof value === 'string' ? value.trim().toLowerCase() : value;
  if (found === true || found === 'true') return true;
  return found === false || found === 'false' ? false : undefined;
});

/** The name of a time zone that the platform knows. */
const timeZone = field('time-zone', {type: 'string', pattern: zoneNamePattern}, (value) =>
  typeof value === 'string' ? readZoneName(value) : undefined,
);

const oneOf = <Value extends string>(...values: readonly Value[]) =>
  field({oneOf: values}, {enum: values}, (value) => values.find((known) => known === value));

/** One text or a list of them. */
export const texts = field<readonly string[]>(
  'list-of-texts',
  {oneOf: [{type: 'string'}, {type: 'array', items: {type: ['string', 'number']}}]},
  (value, context) => {
    const list = (Array.isArray(value) ? value : [value]).flatMap(
      (entry) => text(entry, context) ?? [],
    );
    return list.length ? list : undefined;
  },
);

const urls = field<readonly string[]>(
  'address',
  {type: 'array', items: {type: 'string', format: 'uri-reference'}},
  (value, context) => {
    const list = (Array.isArray(value) ? value : [value]).flatMap(
      (entry) => url(entry, context) ?? [],
    );
    return list.length ? list : undefined;
  },
);

const dates = field<readonly string[]>(
  'list-of-dates',
  {oneOf: [reference('date'), {type: 'array', items: reference('date')}]},
  (value, context) => {
    const list = (Array.isArray(value) ? value : [value]).flatMap(
      (entry) => date(entry, context) ?? [],
    );
    return list.length ? list : undefined;
  },
);

const status = oneOf(
  'scheduled',
  'cancelled',
  'postponed',
  'rescheduled',
  'moved-online',
  'sold-out',
);

/** What one of the times of a recurring event may have for itself. */
const occurrenceFields = {
  /** When it starts; a time must have it. */
  startDate: date,
  endDate: date,
  title: localisedText,
  description: localisedText,
  location: localisedText,
  joinUrl: url,
  url,
  status,
} satisfies Record<string, Field<unknown>>;

/** One of the times that a recurring event takes place, with what is otherwise then. */
export type Occurrence = Values<typeof occurrenceFields> & {readonly startDate: string};

const occurrences = field<readonly Occurrence[]>(
  'list-of-occurrences',
  {
    type: 'array',
    items: {
      type: 'object',
      required: ['startDate'],
      properties: Object.fromEntries(
        Object.entries(occurrenceFields).map(([name, {schema}]) => [name, schema]),
      ),
    },
  },
  (value, context) => {
    if (!Array.isArray(value)) return undefined;
    const list = value.flatMap((raw: unknown) => {
      if (!isRecord(raw)) return [];
      const read = Object.entries(occurrenceFields).flatMap(([name, readField]) => {
        const found = readField(raw[name], context);
        return found === undefined ? [] : [[name, found] as const];
      });
      const occurrence: Values<typeof occurrenceFields> = Object.fromEntries(read);
      return occurrence.startDate === undefined ? [] : [occurrence as Occurrence];
    });
    return list.length ? list : undefined;
  },
);

/** The fields of an item. The type, the reading and the problems all come from this table. */
export const itemFields = {
  /** What the item is called in `ids`, `item` and links between items. Without it, its position. */
  id: text,
  /** What sort of thing it is: `initiative`, `event`, `blog`, `resource`, ... */
  kind: text,
  /** The only field that must be there. */
  title: localisedText,
  description: localisedText,
  /** What else it is called: initials, former names, names in other languages. */
  alternateNames: texts,
  /** Where the title leads. Without it the title is text. */
  url,
  /** BCP 47 tag of the language that the thing itself is in. */
  language: text,
  /** Id of the item of the same section that this one belongs under. */
  parent: text,
  /** The part of the world that it is about. */
  region: localisedText,
  /** Whether one must sign in where the address leads. */
  access: oneOf('open', 'sign-in'),
  /** Whether it comes before all others. */
  featured: flag,
  /** Whether it is kept for the record and goes on no more. */
  archived: flag,
  /** Whether the address is known to lead nowhere any more. */
  broken: flag,
  /** Whether somebody still writes on an account. */
  activity: oneOf('active', 'dormant', 'closed'),
  /** What an account or a thing was called before. */
  formerName: localisedText,
  /** Where an account is: `facebook`, `twitter`, `flickr`, `blog`. */
  service: text,
  /** The RSS, Atom or JSON feed of a blog, an account or a list. */
  feedUrl: url,
  tags: texts,
  /** Ids of items that this one has to do with. */
  related: texts,
  /** A picture that shows the thing itself. */
  image: url,
  /** The picture in words. */
  imageDescription: localisedText,
  /** Files that belong to it. */
  attachments: urls,
  /** Who wrote it. */
  author: text,
  /** When it was first published. */
  published: date,
  /** When it was last changed. */
  updated: date,
  /** Until when one can apply, register or vote; a day is included. */
  deadline: date,
  /** From when on one can register. */
  registrationOpens: date,
  /** Until when one can register; a day is included. */
  registrationCloses: date,
  /** Where one registers. */
  registrationUrl: url,
  /** Until when one can nominate; a day is included. */
  nominationsClose: date,
  /**
   * When an event starts: a day, or a date and time; without an offset, that of `timeZone`, and
   * without one the reader's own.
   */
  startDate: date,
  /** When it ends; a day is included. Without it, a day is over at its end, and so is the day of a time. */
  endDate: date,
  /** IANA name of the time zone that an event is held in. */
  timeZone,
  /** All times that a recurring event takes place, up to the last one named. */
  occurrences,
  /** The rule of a recurring event, as iCalendar (RFC 5545) writes it. */
  recurrence: recurrenceRule,
  /** Times of that rule at which it does not take place. */
  exceptions: dates,
  /** What became of an event. */
  status,
  /** How one takes part. */
  attendance: oneOf('in-person', 'online', 'mixed'),
  /** Where it takes place. */
  location: localisedText,
  /** Postal address of that place. */
  address: localisedText,
  /** Degrees north. */
  latitude: number(-90, 90),
  /** Degrees east. */
  longitude: number(-180, 180),
  /** A map of that place, which its publisher chose. It is linked and never embedded. */
  mapUrl: url,
  /** Where one joins online. */
  joinUrl: url,
  /** Who holds the event. */
  organizer: localisedText,
  /** Where an event that is over can be seen or heard. */
  recordingUrl: url,
  /** A report of it. */
  reportUrl: url,
  /** Photographs of it. */
  photosUrl: url,
  /** What was resolved at it. */
  resolutionUrl: url,
  /** How often the event was changed since it was announced, as calendars count. */
  sequence: count,
} satisfies Record<string, Field<unknown>>;

/** The fields of a section, but for its items. */
export const sectionFields = {
  id: text,
  title: localisedText,
  description: localisedText,
} satisfies Record<string, Field<unknown>>;

type Values<Fields extends Record<string, Field<unknown>>> = {
  readonly [Name in keyof Fields]?: NonNullable<ReturnType<Fields[Name]>>;
};

/** One entry: an initiative, an event, an account, a resource. */
export type Item = Values<typeof itemFields> & {
  readonly id: string;
  readonly title: LocalisedText;
  /** Who publishes the item, where content of several sources stands together. */
  readonly source?: LocalisedText;
};

/** A titled group of items. It may be empty. */
export type Section = Values<typeof sectionFields> & {
  readonly id: string;
  readonly items: readonly Item[];
};

/** Everything an element can show. */
export interface Content {
  /** What the whole is called, or who publishes it. */
  readonly title?: LocalisedText;
  readonly sections: readonly Section[];
  /** Names that stay in their own language inside text of another, by BCP 47 tag. */
  readonly names?: Readonly<Record<string, readonly string[]>>;
}
