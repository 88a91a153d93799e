import type {Position} from '../../model/problem.js';

/** A content line: `NAME;PARAMETER=value:value`. The name and those of parameters are upper case. */
export interface Property {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** As written, escapes and all. */
  readonly value: string;
  readonly position: Position;
}

/** A line of the text without its folds, and the number of its first. */
export interface ContentLine {
  readonly text: string;
  readonly line: number;
}

/** Old versions of Mozilla's calendar fold between name and colon, and leave a line empty there. */
const isValueStart = (text: string, offset: number): boolean =>
  text.startsWith(' :', offset) || text.startsWith(' ;', offset);

/** The lines of a text, ended by CRLF, LF or CR, folded ones joined. Takes linear time. */
export const contentLines = function* (text: string): Generator<ContentLine> {
  let position = text.startsWith('\uFEFF') ? 1 : 0;
  let feed = -1;
  let carriage = -1;
  let pending: ContentLine | undefined;
  for (let line = 1; position <= text.length; line += 1) {
    if (feed < position) feed = endBefore(text, '\n', position);
    if (carriage < position) carriage = endBefore(text, '\r', position);
    const end = Math.min(feed, carriage);
    const next = end + (text.startsWith('\r\n', end) ? 2 : 1);
    const first = text[position];
    if (pending && (first === ' ' || first === '\t')) {
      pending = {...pending, text: pending.text + text.slice(position + 1, end)};
    } else if (!pending || end > position || !isValueStart(text, next)) {
      if (pending) yield pending;
      pending = {text: text.slice(position, end), line};
    }
    position = next;
  }
  if (pending) yield pending;
};

const endBefore = (text: string, character: string, position: number): number => {
  const found = text.indexOf(character, position);
  return found < 0 ? text.length : found;
};

/** Properties of RFC 5545, 7986 and 9073, and of events that have any of what people export. */
const knownNames = new Set(
  (
    'BEGIN END VERSION PRODID CALSCALE METHOD NAME COLOR SOURCE IMAGE CONFERENCE REFRESH-INTERVAL ' +
    'ATTACH CATEGORIES CLASS COMMENT DESCRIPTION GEO LOCATION PERCENT-COMPLETE PRIORITY RESOURCES ' +
    'STATUS SUMMARY COMPLETED DTEND DUE DTSTART DURATION FREEBUSY TRANSP TZID TZNAME TZOFFSETFROM ' +
    'TZOFFSETTO TZURL TZUNTIL TZID-ALIAS-OF ATTENDEE CONTACT ORGANIZER RECURRENCE-ID RELATED-TO URL ' +
    'UID EXDATE EXRULE RDATE RRULE ACTION REPEAT TRIGGER CREATED DTSTAMP LAST-MODIFIED SEQUENCE ' +
    'REQUEST-STATUS ACKNOWLEDGED PROXIMITY STRUCTURED-DATA STYLED-DESCRIPTION LOCATION-TYPE ' +
    'PARTICIPANT-TYPE RESOURCE-TYPE CALENDAR-ADDRESS CONCEPT LINK REFID'
  ).split(' '),
);

/** Whose values people write over several lines, without the escapes that this takes. */
const proseNames = /^(DESCRIPTION|SUMMARY|LOCATION|COMMENT|X-ALT-DESC)$/;

const start = /^([A-Za-z0-9-]+)[ \t]*[;:]/;

const nameOf = (text: string): string | undefined => start.exec(text)?.[1]!.toUpperCase();

const isKnown = (name: string): boolean => knownNames.has(name) || name.startsWith('X-');

/** Reads parameters from behind the name to the colon before the value. */
const readParameters = (text: string, from: number) => {
  const parameters = new Map<string, string>();
  let position = from;
  while (text[position] === ';') {
    const nameEnd = endOf(text, position + 1, '=;:');
    const name = text
      .slice(position + 1, nameEnd)
      .trim()
      .toUpperCase();
    position = nameEnd;
    if (text[position] !== '=') continue;
    const valueEnd = endOfParameter(text, position + 1);
    const value = text.slice(position + 1, valueEnd);
    if (!parameters.has(name)) parameters.set(name, cleanParameter(value));
    position = valueEnd;
  }
  return {parameters, position};
};

const endOf = (text: string, from: number, ends: string): number => {
  let position = from;
  while (position < text.length && !ends.includes(text[position]!)) position += 1;
  return position;
};

/** Where a parameter's value ends. A quotation mark without its pair is a character like any. */
const endOfParameter = (text: string, from: number): number => {
  let position = from;
  for (;;) {
    position = endOf(text, position, '";:');
    if (text[position] !== '"') return position;
    const close = text.indexOf('"', position + 1);
    if (close < 0) return endOf(text, position + 1, ';:');
    position = close + 1;
  }
};

/** Quotation marks off, and the escapes of RFC 6868 undone. */
const cleanParameter = (value: string): string =>
  value
    .replaceAll('"', '')
    .replace(/\^[n'^]/g, (escape) => (escape === '^n' ? '\n' : escape === "^'" ? '"' : '^'))
    .trim();

const readProperty = ({text, line}: ContentLine, name: string): Property => {
  const from = endOf(text, name.length, ';:');
  const {parameters, position} = readParameters(text, from);
  const value = text.slice(position + 1);
  const zone = parameters.get('TZID');
  const colon = zone === undefined ? -1 : value.lastIndexOf(':');
  if (zone !== undefined && /^\d{8}/.test(value.slice(colon + 1, colon + 9))) {
    // Outlook writes `TZID=tzone://Microsoft/Utc` without quotation marks
    parameters.set('TZID', `${zone}${colon < 0 ? '' : `:${value.slice(0, colon)}`}`);
    return {name, parameters, value: value.slice(colon + 1), position: {line, column: 1}};
  }
  return {name, parameters, value, position: {line, column: 1}};
};

/**
 * The properties of a text, in order. A line that starts none is one more line of the value before
 * it, as in texts whose line breaks nobody escaped. Undefined comes for a line that was passed over.
 */
export const properties = function* (text: string): Generator<Property | undefined> {
  let pending: Property | undefined;
  /** Lines behind the pending one that may belong to it. */
  let tail: string[] = [];
  const finish = (property: Property): Property =>
    tail.some((line) => line.trim())
      ? {...property, value: `${property.value}\n${tail.join('\n')}`}
      : property;
  for (const line of contentLines(text)) {
    const name = nameOf(line.text);
    const inProse = pending !== undefined && proseNames.test(pending.name);
    if (name === undefined || (inProse && !isKnown(name))) {
      if (inProse || pending?.parameters.has('ENCODING')) tail.push(line.text);
      yield undefined;
      continue;
    }
    if (pending) yield finish(pending);
    tail = [];
    pending = readProperty(line, name);
  }
  if (pending) yield finish(pending);
};
