const formatters = new Map<string, Intl.DateTimeFormat | undefined>();

/** Kept by zone, also where there is none of that name: making one is slow. */
const formatterOf = (timeZone: string): Intl.DateTimeFormat | undefined => {
  if (formatters.has(timeZone)) return formatters.get(timeZone);
  let formatter: Intl.DateTimeFormat | undefined;
  try {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch {
    formatter = undefined;
  }
  if (formatters.size > 500) formatters.clear(); // names come from content
  formatters.set(timeZone, formatter);
  return formatter;
};

/** What the clocks of a zone are ahead of UTC at an instant, in minutes. */
const minutesAhead = (formatter: Intl.DateTimeFormat, instant: number): number => {
  const parts = new Map(formatter.formatToParts(instant).map(({type, value}) => [type, value]));
  const of = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const local = Date.UTC(
    of('year'),
    of('month') - 1,
    of('day'),
    of('hour'),
    of('minute'),
    of('second'),
  );
  return Math.round((local - instant) / 60_000);
};

const twoDigits = (value: number): string => `${value}`.padStart(2, '0');

/**
 * A date and time of the clocks of a zone, with the offset that they have then. Days, times that
 * have an offset, and zones that nobody knows leave it as it is.
 */
export const inZone = (date: string, timeZone: string): string => {
  if (!/T\d\d:\d\d:\d\d$/.test(date)) return date;
  const local = Date.parse(`${date}Z`);
  const formatter = formatterOf(timeZone);
  if (isNaN(local) || !formatter) return date;
  // the first guess may lie on the other side of a change of the clocks
  const guess = minutesAhead(formatter, local);
  const ahead = minutesAhead(formatter, local - guess * 60_000);
  const size = Math.abs(ahead);
  return `${date}${ahead < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
};
