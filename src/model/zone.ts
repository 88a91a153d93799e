/** How far clocks are ahead of UTC at an instant; both in milliseconds. */
export type Offsets = (instant: number) => number;

const minute = 60_000;
const day = 1440 * minute;

/** The clocks of the reader. */
const readerOffsets: Offsets = (instant) => -new Date(instant).getTimezoneOffset() * minute;

const known = new Map<string, Offsets>();

const findOffsets = (zone: string): Offsets | undefined => {
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    return (instant) => {
      const [month, date, year, ...time] = format.format(instant).match(/\d+/g)!.map(Number);
      return Date.UTC(year!, month! - 1, date, ...time) - Math.floor(instant / 1000) * 1000;
    };
  } catch {
    return undefined; // no zone of that name
  }
};

/**
 * The offsets of a zone, or undefined where the platform knows none of that name.
 *
 * @param zone an IANA name; without it, the reader's zone
 */
export const offsetsOf = (zone?: string): Offsets | undefined => {
  if (!zone) return readerOffsets;
  const offsets = known.get(zone) ?? findOffsets(zone);
  if (offsets) known.set(zone, offsets);
  return offsets;
};

/**
 * The instant of a local time. One that clocks show twice is the first of both; one that they skip
 * is told by the offset before the gap (RFC 5545, section 3.3.5).
 *
 * @param local milliseconds since 1970, as if the clock were one of UTC
 */
export const instantOf = (local: number, offsetAt = readerOffsets): number => {
  const before = local - offsetAt(local - day);
  const after = local - offsetAt(local + day);
  return before + offsetAt(before) !== local && after + offsetAt(after) === local ? after : before;
};
