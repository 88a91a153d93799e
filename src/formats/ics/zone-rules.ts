import {expandRule, type Work} from '../../model/recurrence/expand.js';
import {readRule} from '../../model/recurrence/rule.js';
import {day, hour, minute, readDate, second, utc} from '../../model/recurrence/values.js';
import type {Zone} from '../../model/recurrence/zones.js';
import {componentsOf, propertiesOf, propertyOf, type Component} from './components.js';

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

/** When a part starts that has a rule. */
interface RuleStart {
  readonly name: string;
  readonly local: number;
}

const startOf = (part: Component) => readDate(propertyOf(part, 'DTSTART')?.value ?? '');

const ruleStartsOf = (parts: readonly Component[]): readonly RuleStart[] =>
  parts.flatMap((part) => {
    const start = propertyOf(part, 'RRULE') && startOf(part);
    return start ? {name: part.name, local: start.local} : [];
  });

/** From when on a rule that has no end is replaced by one of the same kind that starts later. */
const replacedAt = ({name, local}: RuleStart, starts: readonly RuleStart[]): number =>
  Math.min(
    ...starts.flatMap((other) => (other.name === name && other.local > local ? other.local : [])),
  );

/** The changes of a `STANDARD` or `DAYLIGHT` part. */
const changesOf = (
  part: Component,
  ruleStarts: readonly RuleStart[],
  work: Work,
): readonly Change[] => {
  const start = startOf(part);
  const after = readOffset(part, 'TZOFFSETTO');
  if (!start || after === undefined) return [];
  const before = readOffset(part, 'TZOFFSETFROM') ?? after;
  const openEnd = replacedAt({name: part.name, local: start.local}, ruleStarts) - 1;
  const locals = [start.local];
  for (const {value} of propertiesOf(part, 'RRULE')) {
    const rule = readRule(value);
    if (!rule) continue;
    // UNTIL is in UTC here
    const end = rule.until ? rule.until.local + (rule.until.utc ? before : day) : openEnd;
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
  const parts = [
    ...componentsOf(timezone, 'STANDARD'),
    ...componentsOf(timezone, 'DAYLIGHT'),
  ].slice(0, mostParts);
  const ruleStarts = ruleStartsOf(parts);
  const changes = parts
    .flatMap((part) => changesOf(part, ruleStarts, work))
    .sort((one, other) => one.instant - other.instant);
  const first = changes[0];
  if (!first) return undefined;
  return {
    offsetAt: (instant) => changes[lastBefore(changes, instant)]?.after ?? first.before,
  };
};
