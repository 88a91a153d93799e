import {expandRule, type Work} from '../../model/recurrence/expand.js';
import {readRule, type Rule} from '../../model/recurrence/rule.js';
import {endOfRule, timeOf, writeTime, type Time} from '../../model/recurrence/times.js';
import {day, isWritable} from '../../model/recurrence/values.js';
import type {FormatContext} from '../format.js';
import {propertiesOf, type Component} from './components.js';
import {addedDates, excludedDates, type Dated} from './dates.js';
import {endOf, writeEnd} from './length.js';
import {
  alike,
  applyOverrides,
  byStart,
  endingBefore,
  isAfter,
  isElsewhere,
  keyOf,
  type Override,
  type Timing,
} from './overrides.js';
import type {Property} from './lines.js';

export interface Recurring extends Dated {
  readonly overrides: readonly Override[];
}

/** What may still be done for a text, however many events it has. */
export interface Allowance {
  readonly work: Work;
  occurrences: number;
}

export interface Occurrences {
  readonly list: readonly Readonly<Record<string, unknown>>[];
  /** Times of the rule after the last of those that do not take place. */
  readonly exceptions: readonly string[];
  /** The rule as it holds; undefined where the event does not go by it, or by no single one. */
  readonly rule: string | undefined;
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

/** How many times that do not take place are told of one event. */
const mostExceptions = 500;

/** For how many years a rule without end is followed. */
const yearsAhead = 2;

/** And at most, where single times later on are told apart. */
const mostYearsAhead = 10;

/** How many occurrences of the past are left out one by one before the rest are skipped. */
const mostSkipped = 2000;

const yearsFrom = (now: number, years: number): number =>
  new Date(now).setUTCFullYear(new Date(now).getUTCFullYear() + years);

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
  /** Up to when a rule without end is followed: all that comes before is named. */
  #horizon: number;
  readonly #excluded: Time[] = [];
  #endedAt: Time | undefined;

  constructor(event: Recurring, context: FormatContext, allowance: Allowance) {
    this.#event = event;
    this.#context = context;
    this.#most = Math.min(most, Math.max(least, allowance.occurrences));
    this.#work = {left: Math.min(mostWork, allowance.work.left)};
    this.#horizon = yearsFrom(context.now, yearsAhead);
  }

  get workLeft(): number {
    return this.#work.left;
  }

  /** All times by rules and dates, exceptions applied, in order. */
  async find(): Promise<readonly Timing[]> {
    const {start, length, component} = this.#event;
    const timings = new Map<number, Timing>();
    const rules = rulesOf(component, 'RRULE');
    const dates = [...this.#dates()];
    this.#reach(dates.map(({start: time}) => time));
    this.#reach(
      this.#event.overrides.flatMap((override) => [override.start, override.recurrenceId]),
    );
    const add = (timing: Timing) => timings.set(timing.start.instant, timing);
    if (!rules.length) add({start, length});
    for (const {value} of rules) {
      for (const time of await this.#follow(readRule(value))) add({start: time, length});
    }
    for (const timing of dates) add(timing);
    await this.#exclude(timings);
    const times = [...timings.values()];
    const {kept, endedAt} = applyOverrides(times.sort(byStart), this.#event);
    this.#endedAt = endedAt;
    return this.#cut(kept);
  }

  /** Follows rules as far as there are times that they do not tell. */
  #reach(times: readonly Time[]): void {
    const furthest = yearsFrom(this.#context.now, mostYearsAhead);
    for (const {instant} of times) {
      if (instant <= furthest) this.#horizon = Math.max(this.#horizon, instant);
    }
  }

  /** Times of the rule that do not take place, or not then, after those that are named. */
  exceptionsAfter(last: Time | undefined): readonly string[] {
    const {start} = this.#event;
    const moved = this.#event.overrides.flatMap((override) =>
      isElsewhere(override) ? override.recurrenceId : [],
    );
    const times = [...this.#excluded, ...moved]
      .map((time) => (time.allDay && !start.allDay ? time : alike(time, start)))
      .filter((time) => isWritable(time.local) && (!last || isAfter(time, last)))
      .sort((one, other) => one.local - other.local);
    return [...new Set(times.slice(0, mostExceptions).map(writeTime))];
  }

  /** The only rule of the event, with the end that it was given later. */
  get rule(): string | undefined {
    const {component, overrides, start} = this.#event;
    const [first, second] = rulesOf(component, 'RRULE');
    if (!first || second || rulesOf(component, 'EXRULE').length) return undefined;
    if (overrides.some(({andFuture, cancelled}) => andFuture && !cancelled)) return undefined;
    const rule = first.value.trim();
    return this.#endedAt ? endingBefore(rule, this.#endedAt, start) : rule;
  }

  /** The times of a rule; without one, that of the event. */
  async #follow(rule: Rule | undefined): Promise<readonly Time[]> {
    const {start} = this.#event;
    if (!rule || (start.allDay && /HOURLY|MINUTELY|SECONDLY/.test(rule.frequency))) return [start];
    const {now, pause} = this.#context;
    const end = endOfRule(rule, start);
    const bounded = end !== undefined || rule.count !== undefined;
    if (!bounded) this.inFull = false;
    const to = end ?? (bounded ? Infinity : this.#horizon);
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

  /** The times of `RDATE`, no more than there may be. */
  *#dates(): Generator<Timing> {
    let count = 0;
    for (const timing of addedDates(this.#event)) {
      count += 1;
      this.tooMany ||= count > this.#most;
      if (count > this.#most) return;
      yield timing;
    }
  }

  /** Takes out the times of `EXDATE` and `EXRULE`. */
  async #exclude(timings: Map<number, Timing>): Promise<void> {
    const {start, component} = this.#event;
    const days = new Set<number>();
    for (const time of excludedDates(this.#event)) {
      this.#excluded.push(time);
      if (time.allDay && !start.allDay) days.add(time.local);
      else timings.delete(keyOf(time, start));
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

  /** Those near the present, where a rule goes on forever, and no more than there may be. */
  #cut(timings: readonly Timing[]): readonly Timing[] {
    const {now} = this.#context;
    const [from, to] = [yearsFrom(now, -1), this.#horizon];
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
  const writable = timings.filter(({start}) => isWritable(start.local));
  const list = writable.map(({start, length, changes}) => {
    const endDate = length === undefined ? undefined : writeEnd(start, endOf(start, length));
    return {startDate: writeTime(start), ...(endDate !== undefined && {endDate}), ...changes};
  });
  return {
    list,
    rule: expansion.rule,
    exceptions: expansion.exceptionsAfter(writable.at(-1)?.start),
    tooMany: expansion.tooMany,
    inFull: expansion.inFull,
  };
};
