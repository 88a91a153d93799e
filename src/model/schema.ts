import {isDate} from './date.js';
import type {Expectation} from './problem.js';
import type {LocalisedText} from './text.js';
import {safeUrl} from './url.js';

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
  (typeof value === 'string' || typeof value === 'number') && `${value}`.trim()
    ? `${value}`.trim()
    : undefined,
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

const number = (minimum: number, maximum: number) =>
  field('number', {type: 'number', minimum, maximum}, (value) => {
    const found = typeof value === 'string' && value.trim() ? Number(value) : value;
    return typeof found === 'number' && found >= minimum && found <= maximum ? found : undefined;
  });

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

/** One of the times that a recurring event takes place. */
export interface Occurrence {
  readonly startDate: string;
  readonly endDate?: string;
}

const occurrences = field<readonly Occurrence[]>(
  'list-of-occurrences',
  {
    type: 'array',
    items: {
      type: 'object',
      required: ['startDate'],
      properties: {startDate: reference('date'), endDate: reference('date')},
    },
  },
  (value, context) => {
    if (!Array.isArray(value)) return undefined;
    const list = value.flatMap((raw: unknown) => {
      const startDate = isRecord(raw) ? date(raw['startDate'], context) : undefined;
      const endDate = isRecord(raw) ? date(raw['endDate'], context) : undefined;
      return startDate === undefined ? [] : [{startDate, ...(endDate !== undefined && {endDate})}];
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
  /** Where the title leads. Without it the title is text. */
  url,
  /** BCP 47 tag of the language that the thing itself is in. */
  language: text,
  /** Id of the item of the same section that this one belongs under. */
  parent: text,
  /** Where an account is: `facebook`, `twitter`, `flickr`, `blog`. */
  service: text,
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
  /** When an event starts: a day, or a date and time; without an offset, the reader's own time. */
  startDate: date,
  /** When it ends; a day is included. Without it, when it starts. */
  endDate: date,
  /** IANA name of the time zone that an event is held in. */
  timeZone: text,
  /** All times that a recurring event takes place, the first included. */
  occurrences,
  /** The rule of a recurring event, as iCalendar (RFC 5545) writes it. */
  recurrence: text,
  /** What became of an event. */
  status: oneOf('scheduled', 'cancelled', 'postponed', 'rescheduled', 'moved-online'),
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
  /** Where one joins online. */
  joinUrl: url,
  /** Who holds the event. */
  organizer: localisedText,
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
