import {lastDayOf, type Rule} from './rule.js';
import {day, writeDay, writeLocal, writeUtc, writeZoned} from './values.js';
import {instantOf, localOf, utcZone, type Zone} from './zones.js';

/** A day, or a time at a place or, without a zone, wherever the reader is. */
export interface Time {
  readonly allDay: boolean;
  readonly zone?: Zone | undefined;
  /** What calendar and clock show, as if it were UTC. */
  readonly local: number;
  /** What tells two times apart: the instant, or `local` where there is no zone. */
  readonly instant: number;
}

export const timeOf = (local: number, {allDay, zone}: Pick<Time, 'allDay' | 'zone'>): Time => ({
  ...{allDay, zone, local},
  instant: zone ? instantOf(local, zone) : local,
});

/** A time so much later. */
export const later = (time: Time, milliseconds: number): Time => {
  const instant = time.instant + milliseconds;
  return {...time, instant, local: time.zone ? localOf(instant, time.zone) : instant};
};

/** As the model reads it. */
export const writeTime = ({allDay, zone, local, instant}: Time): string => {
  if (allDay) return writeDay(local);
  if (!zone) return writeLocal(local);
  return zone === utcZone ? writeUtc(instant) : writeZoned(instant, zone.offsetAt(instant));
};

/** Up to which local time a rule goes. */
export const endOfRule = ({until}: Rule, {allDay, zone}: Time): number | undefined => {
  if (!until) return undefined;
  if (until.allDay || allDay) return (allDay ? lastDayOf(until) : until.local) + day - 1;
  return until.utc && zone ? localOf(until.local, zone) : until.local;
};
