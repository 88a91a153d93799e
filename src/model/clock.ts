import {offsetsOf, type Offsets} from './zone.js';

/** Clocks of an offset. Not all engines take one for a zone. */
const fixedOffsets = (zone: string): Offsets | undefined => {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  if (!sign) return undefined;
  const size = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return () => (sign === '-' ? -size : size);
};

/**
 * The offsets of an event's own zone, or undefined where the platform knows none of that name.
 *
 * @param zone an IANA name or an offset (`+05:30`)
 */
export const clockOffsets = (zone: string): Offsets | undefined =>
  fixedOffsets(zone) ?? offsetsOf(zone);
