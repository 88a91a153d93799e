/**
 * The names of three letters that IANA has. Some engines know others (`CST`, `IST`, `PST`), which
 * mean different clocks to different people and nothing to other engines.
 */
const ofThreeLetters = /^(CET|EET|EST|GMT|HST|MET|MST|PRC|ROC|ROK|UCT|UTC|WET)$/i;

/** What names look like: `America/Argentina/Ushuaia`, `Etc/GMT+5`. An offset (`+01:00`) is none. */
export const zoneNamePattern = '^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+){0,2}$';

const looksLikeOne = new RegExp(zoneNamePattern);

/** Names that were asked for, also those of no zone: finding out takes long. */
const known = new Map<string, string | undefined>();

/** Names come from content. */
const mostKnown = 500;

const find = (name: string): string | undefined => {
  if (!looksLikeOne.test(name) || (name.length === 3 && !ofThreeLetters.test(name))) {
    return undefined;
  }
  try {
    const {timeZone} = new Intl.DateTimeFormat('en', {timeZone: name}).resolvedOptions();
    // engines prefer other names for some zones, each its own: `Europe/Kyiv`, `Europe/Kiev`
    return timeZone.toLowerCase() === name.toLowerCase() ? timeZone : name;
  } catch {
    return undefined; // no zone of that name
  }
};

/**
 * The IANA name of a time zone as it was written, in the case that it has, where the platform
 * knows such a zone.
 */
export const readZoneName = (text: string): string | undefined => {
  const name = text.trim();
  if (known.has(name)) return known.get(name);
  const found = find(name);
  if (known.size === mostKnown) known.clear();
  known.set(name, found);
  return found;
};
