import {endOfRule, type Time} from '../model/recurrence/times.js';
import {readRule, type Rule} from '../model/recurrence/rule.js';
import {writeDay, writeLocal, writeUtc} from '../model/recurrence/values.js';
import {instantOf} from '../model/recurrence/zones.js';

/** Names and values of a rule, in the order they were written in. */
export type RuleParts = readonly (readonly [name: string, value: string])[];

const names = /^(?:FREQ|UNTIL|COUNT|INTERVAL|WKST|BY[A-Z]+)$/;

/** What a series of days can follow. */
const ofDays = /^(?:YEARLY|MONTHLY|WEEKLY|DAILY)$/;

/** `UNTIL` as RFC 5545 wants it: of the kind of the start, and in UTC where that has a zone. */
const untilOf = (rule: Rule, start: Time): string => {
  const end = endOfRule(rule, start)!;
  if (start.allDay) return writeDay(end);
  if (!start.zone) return writeLocal(end);
  return writeUtc(rule.until!.utc ? rule.until!.local : instantOf(end, start.zone));
};

const valueOf = (name: string, value: string, rule: Rule, start: Time): string => {
  if (name === 'UNTIL') return untilOf(rule, start);
  return name === 'BYDAY' ? value.replace(/([A-Z]{2})[A-Z]+/g, '$1') : value;
};

/**
 * A rule as calendars read it, for a series that starts so; dates as ISO 8601 writes them.
 * Undefined for one that cannot be followed.
 */
export const ruleParts = (recurrence: string, start: Time): RuleParts | undefined => {
  const rule = readRule(recurrence);
  if (!rule || (start.allDay && !ofDays.test(rule.frequency))) return undefined;
  return recurrence
    .toUpperCase()
    .replace(/\s+/g, '')
    .split(';')
    .flatMap((part) => {
      const [name, value] = part.split('=', 2) as [string, string | undefined];
      return names.test(name) && value && /^[\dA-Z,+:-]+$/.test(value)
        ? [[name, valueOf(name, value, rule, start)] as const]
        : [];
    });
};

/** As `RRULE` has it. */
export const writeRule = (parts: RuleParts): string =>
  parts
    .map(([name, value]) => `${name}=${name === 'UNTIL' ? value.replace(/[-:]/g, '') : value}`)
    .join(';');
