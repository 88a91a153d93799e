import type {Problem} from '../../model/problem.js';
import type {Work} from '../../model/recurrence/expand.js';
import {timeOf, type Time} from '../../model/recurrence/times.js';
import {day, readDate, type WrittenDate} from '../../model/recurrence/values.js';
import {fixedZone, ianaZone, utcZone, type Zone} from '../../model/recurrence/zones.js';
import {componentsOf, propertyOf, type Component} from './components.js';
import type {Property} from './lines.js';
import {unescapeText} from './values.js';
import {windowsZone} from './windows-zones.js';
import {ruledZone} from './zone-rules.js';

/** The name that ends a path, for `/mozilla.org/20070129_1/America/Indiana/Knox`. */
const zoneAtEnd = (name: string): Zone | undefined => {
  const steps = name.replaceAll(' ', '_').split('/').slice(-3);
  for (const from of [0, 1]) {
    const path = steps.slice(from);
    const zone = path.length > 1 ? ianaZone(path.join('/')) : undefined;
    if (zone) return zone;
  }
  return undefined;
};

/** The zones that the times of a calendar are in. */
export class Zones {
  readonly problems: Problem[] = [];
  readonly #timezones = new Map<string, Component>();
  readonly #known = new Map<string, Zone | undefined>();
  readonly #work: Work;
  /** That of the calendar as a whole: for times that say none. */
  readonly calendarZone: Zone | undefined;

  constructor(calendar: Component, work: Work) {
    this.#work = work;
    for (const timezone of componentsOf(calendar, 'VTIMEZONE')) {
      // a text here, with escapes, but none where it is a parameter
      const name = unescapeText(propertyOf(timezone, 'TZID')?.value ?? '').trim();
      if (name && !this.#timezones.has(name)) this.#timezones.set(name, timezone);
    }
    const property = propertyOf(calendar, 'X-WR-TIMEZONE');
    this.calendarZone = property && this.#find(property.value.trim());
  }

  /** A time as written in a property, in the zone that the property names. */
  timeOf(written: WrittenDate, {parameters, position}: Property): Time {
    // midnight may stand for a day; another time is one, even where the property denies it
    const isDay = parameters.get('VALUE')?.toUpperCase() === 'DATE' && written.local % day === 0;
    const allDay = written.allDay || isDay;
    if (allDay) return timeOf(written.local, {allDay});
    if (written.utc) return timeOf(written.local, {allDay, zone: utcZone});
    const name = parameters.get('TZID');
    const zone = name ? this.#find(name) : undefined;
    if (name && !zone) {
      this.problems.push({code: 'malformed-part', path: '', position, found: `TZID=${name}`});
    }
    return timeOf(written.local, {allDay, zone: zone ?? this.calendarZone});
  }

  /** The time of a property that has one. */
  read(property: Property | undefined): Time | undefined {
    const written = readDate(property?.value ?? '');
    return property && written && this.timeOf(written, property);
  }

  #find(name: string): Zone | undefined {
    if (this.#known.has(name)) return this.#known.get(name);
    const zone = this.#resolve(name);
    this.#known.set(name, zone);
    return zone;
  }

  /**
   * Names come before the rules that a text has for them: those are as old as the text, and often
   * wrong. But `EST` may be said of a zone with daylight-saving time, which the platform's has not.
   */
  #resolve(name: string): Zone | undefined {
    const timezone = this.#timezones.get(name);
    const place = timezone && propertyOf(timezone, 'X-LIC-LOCATION')?.value.trim();
    const windowsName = windowsZone(name);
    if (/^(?:tzone:\/\/microsoft\/)?(?:utc|gmt|z)$/i.test(name)) return utcZone;
    return (
      zoneAtEnd(name) ??
      (windowsName === undefined ? undefined : ianaZone(windowsName)) ??
      (place ? zoneAtEnd(place) : undefined) ??
      (timezone ? ruledZone(timezone, this.#work) : undefined) ??
      ianaZone(name) ??
      fixedZone(name)
    );
  }
}
