import {componentsOf, propertiesOf, propertyOf, type Component} from './components.js';
import {expandRule, type Work} from './expand.js';
import {readRule} from './rule.js';
import {day, hour, minute, readDate, second, utc} from './values.js';
import type {Zone} from './zones.js';

/** When clocks go over to another offset. */
interface Change {
  readonly instant: number;
  readonly before: number;
  readonly after: number;
}

const readOffset = (component: Component, name: string): number | undefined => {
  const match = /^([+-]?)(\d\d):?(\d\d)(?::?(\d\d))?$/.exec(
    propertyOf(component, name)?.value.trim() ?? '',
  );
  if (!match) return undefined;
  const [hours, minutes, seconds] = match
    .slice(2)
    .map((digits?: string) => Number(digits ?? 0)) as [number, number, number];
  const size = hours * hour + minutes * minute + seconds * second;
  if (size >= day) return undefined;
  return match[1] === '-' ? -size : size;
};

/** Rules are followed from here on; Outlook's start in 1601. */
const since = utc(1970, 0, 1);

/** And for as many years. */
const until = utc(2070, 0, 1);

/** More than a zone can have between the two. */
const mostChanges = 1000;

/** More parts than a zone needs. */
const mostParts = 300;

const startOf = (part: Component) => readDate(propertyOf(part, 'DTSTART')?.value ?? '');

/** From when on other rules of the same kind replace those of a part, which has no end of its own. */
const replacedAt = (part: Component, parts: readonly Component[]): number => {
  const start = startOf(part)?.local ?? -Infinity;
  const later = parts
    .filter(({name, properties}) => name === part.name && properties.some(isRule))
    .map((other) => startOf(other)?.local ?? -Infinity)
    .filter((other) => other > start);
  return Math.min(...later);
};

const isRule = ({name}: {readonly name: string}): boolean => name === 'RRULE';

/** The changes of a `STANDARD` or `DAYLIGHT` part. */
const changesOf = (
  part: Component,
  parts: readonly Component[],
  work: Work,
): readonly Change[] => {
  const start = startOf(part);
  const after = readOffset(part, 'TZOFFSETTO');
  if (!start || after === undefined) return [];
  const before = readOffset(part, 'TZOFFSETFROM') ?? after;
  const locals = [start.local];
  for (const {value} of propertiesOf(part, 'RRULE')) {
    const rule = readRule(value);
    if (!rule) continue;
    // UNTIL is in UTC here
    const end = rule.until
      ? rule.until.local + (rule.until.utc ? before : day)
      : replacedAt(part, parts) - 1;
    const extent = {from: since, to: Math.min(end, until), work};
    for (const local of expandRule(rule, start.local, extent)) {
      if (local !== undefined) locals.push(local);
      if (locals.length > mostChanges) break;
    }
  }
  for (const {value} of propertiesOf(part, 'RDATE')) {
    for (const text of value.split(',', mostChanges)) {
      const date = readDate(text.split('/', 1)[0]!);
      if (date) locals.push(date.local);
    }
  }
  return locals.map((local) => ({instant: local - before, before, after}));
};

/** The last change that is not after an instant. */
const lastBefore = (changes: readonly Change[], instant: number): number => {
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (changes[middle]!.instant <= instant) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** A zone by its own rules (RFC 5545, section 3.6.5), for the zones that the platform has not. */
export const ruledZone = (timezone: Component, work: Work): Zone | undefined => {
  const parts = [...componentsOf(timezone, 'STANDARD'), ...componentsOf(timezone, 'DAYLIGHT')];
  const changes = parts
    .slice(0, mostParts)
    .flatMap((part, _, all) => changesOf(part, all, work))
    .sort((one, other) => one.instant - other.instant);
  const first = changes[0];
  if (!first) return undefined;
  return {
    offsetAt: (instant) => changes[lastBefore(changes, instant)]?.after ?? first.before,
  };
};
