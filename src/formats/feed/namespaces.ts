/** Prefixes that names get here, by address of the namespace, whatever the feed's own prefix. */
const prefixes: ReadonlyMap<string, string> = new Map([
  // the RSS versions share their names
  ['http://purl.org/rss/1.0', ''],
  ['http://my.netscape.com/rdf/simple/0.9', ''],
  ['http://channel.netscape.com/rdf/simple/0.9', ''],
  ['http://backend.userland.com/rss', ''],
  ['http://backend.userland.com/rss2', ''],
  ['http://backend.userland.com/rss091', ''],
  ['http://blogs.law.harvard.edu/tech/rss', ''],
  ['http://cyber.law.harvard.edu/rss', ''],
  ['http://purl.org/net/rss1.1#', ''],
  ['http://www.w3.org/2005/atom', 'atom'],
  ['http://purl.org/atom/ns#', 'atom'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://purl.org/dc/elements/1.1', 'dc'],
  ['http://purl.org/dc/elements/1.0', 'dc'],
  ['http://purl.org/dc/terms', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/content', 'content'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://www.rssboard.org/media-rss', 'media'],
  ['http://tools.search.yahoo.com/mrss', 'media'],
  ['http://rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://www.w3.org/1999/xhtml', 'xhtml'],
  ['http://www.w3.org/xml/1998/namespace', 'xml'],
]);

const ours: ReadonlySet<string> = new Set(prefixes.values());

/** The namespaces that an element declares, over those in force around it. */
export interface Namespaces {
  /** Addresses, in lower case, by prefix. */
  readonly declared: ReadonlyMap<string, string>;
  readonly around: Namespaces | undefined;
}

/** Those in force at an element by its attributes: the same as around it where it declares none. */
export const namespacesAt = (
  attributes: ReadonlyMap<string, string>,
  around: Namespaces | undefined,
): Namespaces | undefined => {
  let declared: Map<string, string> | undefined;
  for (const [name, value] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    declared ??= new Map();
    declared.set(
      name.slice('xmlns:'.length),
      value.trim().slice(0, 200).toLowerCase().replace(/\/$/, ''),
    );
  }
  return declared ? {declared, around} : around;
};

const addressOf = (prefix: string, namespaces: Namespaces | undefined): string | undefined => {
  for (let place = namespaces; place; place = place.around) {
    const address = place.declared.get(prefix);
    if (address !== undefined) return address;
  }
  return undefined;
};

/**
 * A name with the prefix that is used here. One that the feed does not declare is taken by what it
 * usually means; one that it declares as something unknown is told apart by a question mark.
 */
export const canonicalName = (name: string, namespaces: Namespaces | undefined): string => {
  const lower = name.toLowerCase();
  const colon = lower.indexOf(':');
  const prefix = colon < 0 ? '' : lower.slice(0, colon);
  const local = lower.slice(colon + 1);
  const address = addressOf(prefix, namespaces);
  const known = address === undefined ? undefined : prefixes.get(address);
  if (known !== undefined) return known ? `${known}:${local}` : local;
  if (!prefix || (prefix === 'rss' && address === undefined)) return local;
  return address !== undefined && ours.has(prefix) ? `?${prefix}:${local}` : `${prefix}:${local}`;
};
