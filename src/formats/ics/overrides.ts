import {timeOf, type Time} from '../../model/recurrence/times.js';
import {day, second} from '../../model/recurrence/values.js';
import type {Length} from './length.js';

/** When an event takes place, and what is otherwise then. */
export interface Timing {
  readonly start: Time;
  readonly length?: Length | undefined;
  /** Fields of an occurrence. */
  readonly changes?: Readonly<Record<string, unknown>>;
}

/** What an event says of one of another's times: `RECURRENCE-ID`. */
export interface Override extends Timing {
  readonly recurrenceId: Time;
  readonly cancelled: boolean;
  /** It goes for all later ones too: `RANGE=THISANDFUTURE`. */
  readonly andFuture: boolean;
}

/** An event whose times are told apart by overrides. */
interface Overridden extends Timing {
  readonly overrides: readonly Override[];
}

export const byStart = (one: Timing, other: Timing): number =>
  one.start.instant - other.start.instant;

export const asDay = ({local}: Time): Time => timeOf(Math.floor(local / day) * day, {allDay: true});

/** A time as one of an event that starts so, as exactly as it is written. */
export const alike = (time: Time, start: Time): Time => {
  if (start.allDay) return asDay(time);
  return time.zone && start.zone ? time : timeOf(time.local, {allDay: false, zone: start.zone});
};

/** Which of an event's times another time names. */
export const keyOf = (time: Time, start: Time): number => alike(time, start).instant;

/** Whether a time, or the end of a day, comes after another time. */
export const isAfter = (time: Time, other: Time): boolean => {
  if (time.allDay && !other.allDay) return time.local + day > other.local;
  return time.zone && other.zone ? time.instant > other.instant : time.local > other.local;
};

/** Whether nothing takes place when the rule says so. */
export const isElsewhere = ({recurrenceId, start, cancelled, andFuture}: Override): boolean =>
  !andFuture && (cancelled || start.allDay !== recurrenceId.allDay || isMoved(recurrenceId, start));

const isMoved = (from: Time, to: Time): boolean =>
  from.zone && to.zone ? from.instant !== to.instant : from.local !== to.local;

/** Where single times go, those called off by themselves stay, and say so. */
const replacements = (overrides: Iterable<Override>, {length}: Timing): readonly Timing[] =>
  [...overrides].map((override) =>
    override.cancelled
      ? {
          start: override.start,
          length: override.length ?? length,
          changes: {...override.changes, status: 'cancelled'},
        }
      : override,
  );

/**
 * The times of an event with what others say of them, in order. Where a series is called off from
 * some time on, times after it are left out; if any were, `endedAt` says from when on.
 */
export const applyOverrides = (
  timings: readonly Timing[],
  event: Overridden,
): {readonly kept: readonly Timing[]; readonly endedAt: Time | undefined} => {
  const {start, overrides} = event;
  const single = new Map<number, Override>();
  for (const override of overrides) {
    if (!override.andFuture) single.set(keyOf(override.recurrenceId, start), override);
  }
  const future = overrides
    .filter(({andFuture}) => andFuture)
    .map((override) => ({override, key: keyOf(override.recurrenceId, start)}))
    .sort((one, other) => one.key - other.key);
  let last = -1;
  let ended: Time | undefined;
  const kept = timings.flatMap((timing) => {
    const key = timing.start.instant;
    if (single.has(key)) return [];
    while (last + 1 < future.length && future[last + 1]!.key <= key) last += 1;
    const override = future[last]?.override;
    if (!override) return timing;
    if (override.cancelled) {
      ended ??= override.recurrenceId;
      return [];
    }
    const moved = override.start.local - override.recurrenceId.local;
    const {length, changes} = override;
    return {
      start: timeOf(timing.start.local + moved, override.start),
      length,
      ...(changes && {changes}),
    };
  });
  return {
    kept: [...kept, ...replacements(single.values(), event)].sort(byStart),
    endedAt: ended,
  };
};

const compact = (time: number): string =>
  new Date(time).toISOString().slice(0, 19).replaceAll(/[:-]/g, '');

/** A rule that ends before a time: in UTC where the event has a zone (RFC 5545, section 3.3.10). */
export const endingBefore = (rule: string, time: Time, start: Time): string => {
  const {zone, instant, local} = alike(time, start);
  const until = start.allDay
    ? compact(local - day).slice(0, 8)
    : `${compact((zone ? instant : local) - second)}${zone ? 'Z' : ''}`;
  const parts = rule.split(';').filter((part) => !/^\s*(?:COUNT|UNTIL)\s*=/i.test(part));
  return [...parts, `UNTIL=${until}`].join(';');
};
