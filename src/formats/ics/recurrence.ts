import type {FormatContext} from '../format.js';
import {propertiesOf, type Component} from './components.js';
import {expandRule, type Work} from './expand.js';
import type {Property} from './lines.js';
import {lastDayOf, readRule, type Rule} from './rule.js';
import {endOf, writeEnd, type Length} from './length.js';
import {timeOf, writeTime, type Time, type Zones} from './times.js';
import {day, isWritable, readDate, readDuration} from './values.js';
import {localOf} from './zones.js';

/** When an event takes place. */
export interface Timing {
  readonly start: Time;
  readonly length?: Length | undefined;
}

/** What an event says of one of another's times: `RECURRENCE-ID`. */
export interface Override extends Timing {
  readonly recurrenceId: Time;
  readonly cancelled: boolean;
  /** It goes for all later ones too: `RANGE=THISANDFUTURE`. */
  readonly andFuture: boolean;
}

export interface Recurring extends Timing {
  readonly component: Component;
  readonly zones: Zones;
  readonly overrides: readonly Override[];
}

/** What may still be done for a text, however many events it has. */
export interface Allowance {
  readonly work: Work;
  occurrences: number;
}

export interface Occurrences {
  readonly list: readonly {readonly startDate: string; readonly endDate?: string}[];
  /** There are more than were read. */
  readonly tooMany: boolean;
  /** None of them was left out for being too far from the present. */
  readonly inFull: boolean;
}

/** How many an event can have. */
const most = 1000;

/** How many each can have once all before it have used up what a text may have. */
const least = 10;

/** How many rules an event may have; hardly any has more than one. */
const mostRules = 20;

/** The rules of an event that are followed. */
export const rulesOf = (component: Component, name: 'RRULE' | 'EXRULE'): readonly Property[] =>
  propertiesOf(component, name).slice(0, mostRules);

/** How much work a rule may take. One that names nothing would never end. */
const mostWork = 100_000;

/** How many occurrences of the past are left out one by one before the rest are skipped. */
const mostSkipped = 2000;

const yearsFrom = (now: number, years: number): number =>
  new Date(now).setUTCFullYear(new Date(now).getUTCFullYear() + years);

/** Up to which local time a rule goes. */
const endOfRule = ({until}: Rule, {allDay, zone}: Time): number | undefined => {
  if (!until) return undefined;
  if (until.allDay || allDay) return (allDay ? lastDayOf(until) : until.local) + day - 1;
  return until.utc && zone ? localOf(until.local, zone) : until.local;
};

/** Whether as many times as there may be go on for a year, or begin now: the past can be missed. */
const reachesAhead = (first: number, last: number, now: number): boolean =>
  first > now - day || last > yearsFrom(now, 1);

/** Finds the times of one event. */
class Expansion {
  tooMany = false;
  inFull = true;
  readonly #event: Recurring;
  readonly #context: FormatContext;
  readonly #most: number;
  readonly #work: Work;

  constructor(event: Recurring, context: FormatContext, allowance: Allowance) {
    this.#event = event;
    this.#context = context;
    this.#most = Math.min(most, Math.max(least, allowance.occurrences));
    this.#work = {left: Math.min(mostWork, allowance.work.left)};
  }

  get workLeft(): number {
    return this.#work.left;
  }

  /** All times by rules and dates, exceptions applied, in order. */
  async find(): Promise<readonly Timing[]> {
    const {start, length, component} = this.#event;
    const timings = new Map<number, Timing>();
    const rules = rulesOf(component, 'RRULE');
    const add = (timing: Timing) => timings.set(timing.start.instant, timing);
    if (!rules.length) add({start, length});
    for (const {value} of rules) {
      for (const time of await this.#follow(readRule(value))) add({start: time, length});
    }
    for (const timing of this.#dates()) add(timing);
    await this.#exclude(timings);
    const times = [...timings.values()];
    return this.#cut(this.#override(times.sort(byStart)));
  }

  /** The times of a rule; without one, that of the event. */
  async #follow(rule: Rule | undefined): Promise<readonly Time[]> {
    const {start} = this.#event;
    if (!rule || (start.allDay && /HOURLY|MINUTELY|SECONDLY/.test(rule.frequency))) return [start];
    const {now, pause} = this.#context;
    const end = endOfRule(rule, start);
    const bounded = end !== undefined || rule.count !== undefined;
    if (!bounded) this.inFull = false;
    const to = end ?? (bounded ? Infinity : yearsFrom(now, 2));
    let from = bounded ? start.local : yearsFrom(now, -1);
    let found: number[] = [];
    let skipped = 0;
    search: for (;;) {
      for (const local of expandRule(rule, start.local, {from, to, work: this.#work})) {
        if (local === undefined) await pause();
        else if (local >= from && (local <= to || local === start.local)) {
          found.push(local);
          if (found.length <= this.#most) continue;
          this.tooMany = true;
          const kept = found.slice(-this.#most - 1, -1);
          if (reachesAhead(kept[0]!, kept.at(-1)!, now)) {
            found = kept;
            break search;
          }
          skipped += 1;
          if (skipped > mostSkipped && rule.count === undefined && from < Math.min(now, to) - day) {
            from = Math.min(now, to) - day;
            found = [];
            continue search;
          }
          // the past is what can be done without; not one by one, since each moves all others
          if (found.length >= this.#most * 2) found = found.slice(-this.#most);
        }
      }
      break;
    }
    if (this.#work.left <= 0) this.tooMany = true;
    return (this.tooMany ? found.slice(-this.#most) : found).map((local) => timeOf(local, start));
  }

  /** The times of `RDATE`; a period brings its own end. */
  *#dates(): Generator<Timing> {
    const {start, length, component, zones} = this.#event;
    let count = 0;
    for (const property of propertiesOf(component, 'RDATE')) {
      for (const text of property.value.split(',')) {
        const [from, to] = text.split('/', 2) as [string, string | undefined];
        const written = readDate(from);
        if (!written) continue;
        count += 1;
        if (count > this.#most) {
          this.tooMany = true;
          return;
        }
        const time = zones.timeOf(written, property);
        const own = to === undefined ? undefined : periodLength(time, to, property, zones);
        yield {start: start.allDay && !time.allDay ? asDay(time) : time, length: own ?? length};
      }
    }
  }

  /** Takes out the times of `EXDATE` and `EXRULE`. */
  async #exclude(timings: Map<number, Timing>): Promise<void> {
    const {start, component, zones} = this.#event;
    const days = new Set<number>();
    for (const property of propertiesOf(component, 'EXDATE')) {
      for (const text of property.value.split(',')) {
        const written = readDate(text.split('/', 1)[0]!);
        if (!written) continue;
        const time = zones.timeOf(written, property);
        if (time.allDay && !start.allDay) days.add(time.local);
        else timings.delete(keyOf(time, start));
      }
    }
    if (days.size) {
      for (const [key, {start: time}] of timings) {
        if (days.has(Math.floor(time.local / day) * day)) timings.delete(key);
      }
    }
    for (const {value} of rulesOf(component, 'EXRULE')) {
      const rule = readRule(value);
      if (!rule) continue;
      for (const time of await this.#follow(rule)) timings.delete(time.instant);
    }
  }

  #override(timings: readonly Timing[]): readonly Timing[] {
    const {start, overrides} = this.#event;
    const single = new Map<number, Override>();
    for (const override of overrides) {
      if (!override.andFuture) single.set(keyOf(override.recurrenceId, start), override);
    }
    const future = overrides
      .filter(({andFuture}) => andFuture)
      .map((override) => ({override, key: keyOf(override.recurrenceId, start)}))
      .sort((one, other) => one.key - other.key);
    let last = -1;
    const kept = timings.flatMap((timing) => {
      const key = timing.start.instant;
      if (single.has(key)) return [];
      while (last + 1 < future.length && future[last + 1]!.key <= key) last += 1;
      const override = future[last]?.override;
      if (!override) return timing;
      if (override.cancelled) return [];
      const moved = override.start.local - override.recurrenceId.local;
      return {start: timeOf(timing.start.local + moved, override.start), length: override.length};
    });
    const replaced = [...single.values()].filter(({cancelled}) => !cancelled);
    return [...kept, ...replaced].sort(byStart);
  }

  /** Those near the present, where a rule goes on forever, and no more than there may be. */
  #cut(timings: readonly Timing[]): readonly Timing[] {
    const {now} = this.#context;
    const [from, to] = [yearsFrom(now, -1), yearsFrom(now, 2)];
    const near = this.inFull
      ? timings
      : timings.filter(({start}) => start.instant >= from && start.instant <= to);
    if (near.length <= this.#most) return near;
    this.tooMany = true;
    const first = near.findIndex(({start}, index) => {
      const last = near[index + this.#most - 1];
      return !last || reachesAhead(start.instant, last.start.instant, now);
    });
    return near.slice(first).slice(0, this.#most);
  }
}

const byStart = (one: Timing, other: Timing): number => one.start.instant - other.start.instant;

const asDay = ({local}: Time): Time => timeOf(Math.floor(local / day) * day, {allDay: true});

/** Which of an event's times another time names, as exactly as that is written. */
const keyOf = (time: Time, {allDay, zone}: Time): number => {
  if (allDay) return Math.floor(time.local / day) * day;
  if (time.zone && zone) return time.instant;
  return timeOf(time.local, {allDay, zone}).instant;
};

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

/** All times of an event that has rules, dates or overrides. */
export const findOccurrences = async (
  event: Recurring,
  context: FormatContext,
  allowance: Allowance,
): Promise<Occurrences> => {
  const expansion = new Expansion(event, context, allowance);
  const before = expansion.workLeft;
  const timings = await expansion.find();
  allowance.work.left -= before - expansion.workLeft;
  allowance.occurrences -= timings.length;
  const list = timings.flatMap(({start, length}) => {
    if (!isWritable(start.local)) return [];
    const endDate = length === undefined ? undefined : writeEnd(start, endOf(start, length));
    return {startDate: writeTime(start), ...(endDate !== undefined && {endDate})};
  });
  return {list, tooMany: expansion.tooMany, inFull: expansion.inFull};
};
