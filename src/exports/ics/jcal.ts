import {cleanText} from '../event-texts.js';
import {namedZone} from '../event-times.js';
import type {PickedText} from '../../model/text.js';
import type {Time} from '../../model/recurrence/times.js';
import {minute, writeDay, writeLocal, writeUtc} from '../../model/recurrence/values.js';
import {utcZone, type Zone} from '../../model/recurrence/zones.js';

type Parameters = Readonly<Record<string, string>>;

/** A property of jCal (RFC 7265): name, parameters, type of its values, values. */
export type Property = readonly [
  name: string,
  parameters: Parameters,
  type: string,
  ...values: unknown[],
];

/** A component of jCal: name, properties, components. */
export type Component = readonly [
  name: string,
  properties: readonly Property[],
  components: readonly Component[],
];

const languageTag = /^[A-Za-z]{2,3}(?:-[A-Za-z\d]{1,8}){0,4}$/;

/** A property without or with a value that has no text in it. */
export const property = (name: string, type: string, value: unknown): readonly Property[] =>
  value === undefined || value === '' ? [] : [[name, {}, type, value]];

export const textProperty = (name: string, text: PickedText | undefined): readonly Property[] => {
  if (!text) return [];
  const {value, language} = text;
  const known = language !== undefined && languageTag.test(language);
  return [[name, known ? {language} : {}, 'text', value]];
};

/** An address cannot have white space in it, nor line breaks, which would start a property. */
export const address = (url: string): string => cleanText(url).replace(/\s/g, '');

const twoDigits = (number: number): string => `${number}`.padStart(2, '0');

/** As jCal has it: `-05:00`. */
export const writeOffset = (offset: number): string => {
  const minutes = Math.round(Math.abs(offset) / minute);
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
};

/** How the times of a calendar are written, and which zones that takes. */
export class TimeWriter {
  /** By name, with the first and the last instant that is written in them. */
  readonly zones = new Map<string, {readonly zone: Zone; from: number; to: number}>();

  /** What a time is written in; of a zone that has no name only where an event recurs by it. */
  #nameOf({zone, instant}: Time, recurs: boolean): string | undefined {
    if (!zone || zone === utcZone) return undefined;
    // no colon: a name with one would stand in quotation marks, which not all programs read
    const offset = `UTC${writeOffset(zone.offsetAt(instant)).replace(':', '')}`;
    return namedZone(zone) ?? (recurs && zone.name === undefined ? offset : undefined);
  }

  /** A zone has to be told up to here. */
  cover(time: Time, recurs: boolean, to = time.instant): void {
    const name = this.#nameOf(time, recurs);
    if (name === undefined || !time.zone) return;
    const {instant, zone} = time;
    const known = this.zones.get(name) ?? {zone, from: instant, to: instant};
    known.from = Math.min(known.from, instant);
    known.to = Math.max(known.to, instant, to);
    this.zones.set(name, known);
  }

  /** A property of times that are all of one kind and in one zone. */
  write(name: string, times: readonly Time[], recurs: boolean): readonly Property[] {
    const [first] = times;
    if (!first) return [];
    for (const time of times) this.cover(time, recurs);
    if (first.allDay) return [[name, {}, 'date', ...times.map(({local}) => writeDay(local))]];
    const tzid = this.#nameOf(first, recurs);
    const inUtc = tzid === undefined && first.zone !== undefined;
    const values = times.map(({local, instant}) => (inUtc ? writeUtc(instant) : writeLocal(local)));
    return [[name, tzid === undefined ? {} : {tzid}, 'date-time', ...values]];
  }
}
