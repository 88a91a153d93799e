import type {Time} from '../../model/recurrence/times.js';
import {readDate} from '../../model/recurrence/values.js';
import {propertiesOf, type Component} from './components.js';
import type {Length} from './length.js';
import type {Property} from './lines.js';
import {asDay, type Timing} from './overrides.js';
import type {Zones} from './times.js';
import {readDuration} from './values.js';

/** An event that may name times besides its rule's. */
export interface Dated extends Timing {
  readonly component: Component;
  readonly zones: Zones;
}

const periodLength = (
  start: Time,
  text: string,
  property: Property,
  zones: Zones,
): Length | undefined => {
  const duration = readDuration(text);
  if (duration) return duration;
  const written = readDate(text);
  const length = written && zones.timeOf(written, property).instant - start.instant;
  return length !== undefined && length >= 0 ? length : undefined;
};

/** The times of `RDATE`; a period brings its own end. */
export const addedDates = function* ({start, length, component, zones}: Dated): Generator<Timing> {
  for (const property of propertiesOf(component, 'RDATE')) {
    for (const text of property.value.split(',')) {
      const [from, to] = text.split('/', 2) as [string, string | undefined];
      const written = readDate(from);
      if (!written) continue;
      const time = zones.timeOf(written, property);
      const own = to === undefined ? undefined : periodLength(time, to, property, zones);
      yield {start: start.allDay && !time.allDay ? asDay(time) : time, length: own ?? length};
    }
  }
};

/** The times of `EXDATE`. */
export const excludedDates = function* ({component, zones}: Dated): Generator<Time> {
  for (const property of propertiesOf(component, 'EXDATE')) {
    for (const text of property.value.split(',')) {
      const written = readDate(text.split('/', 1)[0]!);
      if (written) yield zones.timeOf(written, property);
    }
  }
};
