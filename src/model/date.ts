/** A day, or a point in time. `time` is in milliseconds; for a day, that of its midnight in UTC. */
export interface Moment {
  readonly time: number;
  readonly allDay: boolean;
}

const day = /^\d{4}-\d\d-\d\d$/;
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;

/**
 * Reads an ISO 8601 day (`2011-11-26`) or date and time (`2011-11-26T10:00:00-06:00`); a time
 * without an offset is in the reader's zone. Anything else, the 30th of February too, is undefined.
 */
export const parseMoment = (text: string): Moment | undefined => {
  const allDay = day.test(text);
  if (!allDay && !dateTime.test(text)) return undefined;
  const midnight = new Date(`${text.slice(0, 10)}T00:00Z`);
  // engines differ on days that no month has: some refuse them, some count on into the next month
  if (isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(text.slice(0, 10))) {
    return undefined;
  }
  const time = allDay ? midnight.getTime() : new Date(text).getTime();
  return isNaN(time) ? undefined : {time, allDay};
};

/** Whether the moment, for a day the whole of it in the reader's zone, lies before `now`. */
export const isOver = ({time, allDay}: Moment, now: number): boolean => {
  if (!allDay) return time <= now;
  const date = new Date(time);
  return (
    new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + 1).getTime() <= now
  );
};
