import ICAL from 'ical.js';
import type {Item} from '../../model/content.js';
import {EventWriter, type IcsOptions} from './event.js';
import {TimeWriter, type Component} from './jcal.js';
import {writeTimeZone} from './time-zone.js';

export type {IcsOptions} from './event.js';

/** RFC 5545 wants 75 octets a line; ical.js does not count the space that a folded line starts with. */
const octets = 74;

/** The text of a calendar. The setting is one of the whole library, which others may use as well. */
const stringify = (calendar: Component): string => {
  const {foldLength} = ICAL;
  ICAL.foldLength = octets;
  try {
    return ICAL.stringify(calendar as unknown as unknown[]);
  } finally {
    ICAL.foldLength = foldLength;
  }
};

/**
 * The items that have a date as one iCalendar (RFC 5545). A recurring item is to be given as the
 * series that it is, starting with its first time; its present occurrence will do where all times
 * are named in `occurrences`.
 */
export const writeIcs = (items: readonly Item[], options: IcsOptions): string => {
  const times = new TimeWriter();
  const writer = new EventWriter(options, times);
  const events = items.flatMap((item) => writer.write(item));
  const zones = [...times.zones].map(([name, {zone, from, to}]) =>
    writeTimeZone(name, zone, from, to),
  );
  return stringify([
    'vcalendar',
    [
      ['version', {}, 'text', '2.0'],
      ['prodid', {}, 'text', '-//iro-widgets//iro-widgets//EN'],
      ['calscale', {}, 'text', 'GREGORIAN'],
    ],
    [...zones, ...events],
  ]);
};
