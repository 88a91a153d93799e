import {itemFields, sectionFields, type Field, type JsonSchema} from './schema.js';

/** What editors show of a field while somebody writes. */
const itemDescriptions: Readonly<Record<keyof typeof itemFields, string>> = {
  id: 'What the item is called in links between items and in the attributes of the elements. Give each its own, and keep it.',
  kind: 'What sort of thing it is: initiative, event, blog, resource, …',
  title: 'The only field that must be there.',
  description: 'A few sentences about it.',
  alternateNames: 'What else it is called: initials, former names, names in other languages.',
  url: 'Where the title leads. Without it the title is text.',
  language: 'BCP 47 tag of the language that the thing itself is in, such as en or es-MX.',
  parent: 'Id of an earlier item of the same section that this one belongs under.',
  region: 'The part of the world that it is about.',
  access: 'Whether one must sign in where the address leads: open or sign-in.',
  featured: 'Whether it comes before all others.',
  archived: 'Whether it is kept for the record and goes on no more.',
  broken: 'Whether the address is known to lead nowhere any more.',
  activity: 'Whether somebody still writes on an account: active, dormant or closed.',
  formerName: 'What an account or a thing was called before.',
  service: 'Where an account is: facebook, twitter, flickr, blog.',
  feedUrl: 'The RSS, Atom or JSON feed of a blog, an account or a list.',
  tags: 'Words that the elements can choose items by.',
  related: 'Ids of items that this one has to do with.',
  image: 'Address of a picture that shows the thing itself.',
  imageDescription: 'The picture in words.',
  attachments: 'Addresses of files that belong to it.',
  author: 'Who wrote it.',
  published: 'When it was first published.',
  updated: 'When it was last changed.',
  deadline: 'Until when one can apply, register or vote; a day is included.',
  registrationOpens: 'From when on one can register.',
  registrationCloses: 'Until when one can register; a day is included.',
  registrationUrl: 'Where one registers.',
  nominationsClose: 'Until when one can nominate; a day is included.',
  startDate:
    'When an event starts: a day, or a date and time. Without an offset from UTC, a time is one of timeZone; without timeZone, of the reader.',
  endDate:
    'When it ends; a day is included. Without it, a day is over at its end, and so is the day of a time.',
  timeZone: 'IANA name of the time zone that the event is held in, such as America/Mexico_City.',
  occurrences: 'All times that a recurring event takes place, up to the last one named.',
  recurrence: 'The rule of a recurring event, as iCalendar (RFC 5545) writes it.',
  exceptions: 'Times of that rule at which the event does not take place.',
  status: 'What became of an event.',
  attendance: 'How one takes part.',
  location: 'Where it takes place.',
  address: 'Postal address of that place.',
  latitude: 'Degrees north.',
  longitude: 'Degrees east.',
  mapUrl: 'A map of that place. It is linked and never embedded.',
  joinUrl: 'Where one joins online.',
  organizer: 'Who holds the event.',
  recordingUrl: 'Where an event that is over can be seen or heard.',
  reportUrl: 'A report of it.',
  photosUrl: 'Photographs of it.',
  resolutionUrl: 'What was resolved at it.',
  sequence: 'How often the event was changed since it was announced, as calendars count.',
};

const sectionDescriptions: Readonly<Record<keyof typeof sectionFields, string>> = {
  id: 'What the section is called in the attributes of the elements.',
  title: 'The heading of the section.',
  description: 'A few sentences under the heading.',
};

const propertiesOf = (
  fields: Readonly<Record<string, Field<unknown>>>,
  descriptions: Readonly<Record<string, string>>,
): JsonSchema =>
  Object.fromEntries(
    Object.entries(fields).map(([name, {schema}]) => [
      name,
      {description: descriptions[name], ...schema},
    ]),
  );

const text: JsonSchema = {type: ['string', 'number']};

const definitions: JsonSchema = {
  localisedText: {
    description: 'A text, or one text for each language by its BCP 47 tag: {"en": "…", "es": "…"}.',
    anyOf: [text, {type: 'object', minProperties: 1, additionalProperties: text}],
  },
  date: {
    description:
      'An ISO 8601 day (2026-11-26), or date and time (2026-11-26T10:00:00-06:00 or 2026-11-26T10:00).',
    type: 'string',
    pattern: '^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)?)?$',
  },
  item: {
    description: 'One entry: an initiative, an event, an account, a resource.',
    type: 'object',
    required: ['title'],
    properties: propertiesOf(itemFields, itemDescriptions),
  },
  section: {
    description: 'A titled group of items. It may be empty.',
    type: 'object',
    properties: {
      ...propertiesOf(sectionFields, sectionDescriptions),
      items: {type: 'array', items: {$ref: '#/$defs/item'}},
    },
  },
};

/**
 * The JSON Schema (draft 2020-12) of content, for editors and checkers. What it does not name is
 * allowed, as it is passed over when content is read.
 */
export const contentSchema = (): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'iro-widgets content, version 1',
  type: 'object',
  anyOf: [{required: ['sections']}, {required: ['items']}],
  properties: {
    $schema: {type: 'string'},
    version: {description: 'The version of this format.', type: 'integer', minimum: 1},
    title: {
      description: 'What the whole is called, or who publishes it.',
      $ref: '#/$defs/localisedText',
    },
    names: {
      description:
        'Names that stay in their own language inside text of another, by BCP 47 tag: {"en": ["ALA Connect"]}.',
      type: 'object',
      additionalProperties: {
        anyOf: [{type: 'string'}, {type: 'array', items: {type: 'string'}}],
      },
    },
    sections: {type: 'array', items: {$ref: '#/$defs/section'}},
    items: {
      description: 'In the place of sections, where there is only one.',
      type: 'array',
      items: {$ref: '#/$defs/item'},
    },
  },
  $defs: definitions,
});
