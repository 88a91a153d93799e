/** Dates of items as they are written, compared as far as what they say allows. */

const dayLength = 86_400_000;

export const dayOf = (date: string): string => date.slice(0, 10);

export const hasTime = (date: string): boolean => date.length > 10;

export const hasOffset = (date: string): boolean => /(Z|[+-]\d\d:\d\d)$/.test(date);

/** Whether one date is before another: by the minute where both have times of one kind, else by the day. */
export const isBefore = (one: string, other: string): boolean =>
  hasTime(one) && hasTime(other) && hasOffset(one) === hasOffset(other)
    ? Date.parse(one) < Date.parse(other)
    : dayOf(one) < dayOf(other);

/** Midnight after a day, in this machine's zone, or the time itself. In milliseconds. */
export const lastInstant = (date: string): number => {
  if (hasTime(date)) return Date.parse(date);
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, day + 1).getTime();
};

/** How many days lie between two days, roughly where only one of both has an offset. */
export const daysBetween = (one: string, other: string): number =>
  (Date.parse(`${dayOf(other)}T00:00Z`) - Date.parse(`${dayOf(one)}T00:00Z`)) / dayLength;
