const pattern =
  /^P(?:(\d{1,5})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:(\d{1,5})S)?)?$/i;

const dayLength = 86_400_000;

/** The length of an ISO 8601 duration in milliseconds; months and years have none. */
const durationOf = (text: string): number | undefined => {
  const match = pattern.exec(text.trim());
  if (!match) return undefined;
  const [weeks, days, hours, minutes, seconds] = match
    .slice(1)
    .map((digits) => Number(digits || 0));
  const all = ((weeks! * 7 + days!) * 24 + hours!) * 3600 + minutes! * 60 + seconds!;
  return all > 0 ? all * 1000 : undefined;
};

/** When what starts then and lasts that long ends, in the same form; undefined where that is unclear. */
export const endAfter = (startDate: string, duration: string): string | undefined => {
  const length = durationOf(duration);
  const [, local, offset] = /^([\dT:.-]+?)(Z|[+-]\d\d:\d\d)?$/.exec(startDate) ?? [];
  if (length === undefined || local === undefined) return undefined;
  const isDay = local.length === 10;
  const start = Date.parse(isDay ? `${local}T00:00Z` : `${local}Z`);
  if (isNaN(start)) return undefined;
  // a day as the end is included
  const end = new Date(start + (isDay ? Math.max(length - dayLength, 0) : length));
  if (isNaN(end.getTime())) return undefined;
  const iso = end.toISOString();
  return isDay ? iso.slice(0, 10) : `${iso.slice(0, 19)}${offset ?? ''}`;
};
