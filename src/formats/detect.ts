/** The formats that content is read from. */
export type FormatName = 'json' | 'json-ld' | 'ics' | 'feed' | 'csv';

/** Other names that people give them, in the `format` attribute and on the command line. */
const aliases: ReadonlyMap<string, FormatName> = new Map([
  ['json', 'json'],
  ['json-ld', 'json-ld'],
  ['jsonld', 'json-ld'],
  ['schema.org', 'json-ld'],
  ['html', 'json-ld'],
  ['ics', 'ics'],
  ['ical', 'ics'],
  ['icalendar', 'ics'],
  ['feed', 'feed'],
  ['rss', 'feed'],
  ['rdf', 'feed'],
  ['atom', 'feed'],
  ['xml', 'feed'],
  ['json-feed', 'feed'],
  ['jsonfeed', 'feed'],
  ['csv', 'csv'],
  ['tsv', 'csv'],
]);

/** All names that `formatNamed` knows. */
export const formatNames: readonly string[] = [...aliases.keys()];

/** The format of a name, in any case; undefined for a name that is none. */
export const formatNamed = (name: string): FormatName | undefined =>
  aliases.get(name.trim().toLowerCase());

/** What is known of a text besides itself. */
export interface TextOrigin {
  /** The `Content-Type` that it came with. */
  readonly mediaType?: string | undefined;
  /** Its address or file name. */
  readonly name?: string | undefined;
}

const mediaTypes: readonly (readonly [RegExp, FormatName])[] = [
  [/^text\/calendar\b/i, 'ics'],
  [/^text\/(csv|tab-separated-values)\b/i, 'csv'],
  [/^application\/ld\+json\b/i, 'json-ld'],
  [/^application\/feed\+json\b/i, 'feed'],
  [/^(application|text)\/([\w.+-]*\+)?xml\b/i, 'feed'],
  [/^(application|text)\/([\w.+-]*\+)?json\b/i, 'json'],
  [/^text\/html\b/i, 'json-ld'],
];

/** How far into a text its first words are looked for. */
const headLength = 2000;
/** How many lines of a text are looked at for columns. */
const tableLines = 5;

const isJsonLd = (head: string): boolean => /"@(context|graph|type)"\s*:/.test(head);

const isJsonFeed = (head: string): boolean =>
  /"version"\s*:\s*"https?:\\?\/\\?\/(www\.)?jsonfeed\.org/.test(head);

/** The first tag that tells a feed from a page, wherever it stands: some servers warn before it. */
const tellingTag =
  /<(\?xml|rss|feed|rdf:rdf|channel|entry|!doctype\s+html|html|head|body|script)\b/i;

const markupFormat = (head: string): FormatName | undefined => {
  const tag = tellingTag.exec(head)?.[1]?.toLowerCase();
  if (tag === undefined) return head.startsWith('<') ? 'json-ld' : undefined;
  if (/^\?xml$/.test(tag)) return /<html\b/i.test(head) ? 'json-ld' : 'feed';
  return /^(rss|feed|rdf:rdf|channel|entry)$/.test(tag) ? 'feed' : 'json-ld';
};

const byContent = (text: string): FormatName | undefined => {
  const head = text.slice(0, headLength).replace(/^[\s\uFEFF]+/, '');
  if (/^begin:v(calendar|event|timezone)[ \t]*$/im.test(head)) return 'ics';
  if (/^"?sep=./i.test(head)) return 'csv';
  if (/^[[{]/.test(head)) {
    if (isJsonFeed(text.slice(0, headLength * 5))) return 'feed';
    return isJsonLd(head) ? 'json-ld' : 'json';
  }
  return markupFormat(head);
};

/** Whether one of the first lines is a row of several columns. */
const looksLikeTable = (head: string): boolean =>
  head.split(/\r\n?|\n/, tableLines).some((line) => /\S[ \t]*[,;|\t][ \t]*\S/.test(line));

const byName = (name: string): FormatName | undefined => {
  const ending = /\.(\w+)$/.exec(name.split(/[?#]/, 1)[0]!)?.[1];
  return ending === undefined ? undefined : formatNamed(ending);
};

/**
 * The format of a text: by what it says first, else by its media type, else by the ending of its
 * name, else by what its first lines look like. Undefined where nothing tells.
 */
export const detectFormat = (
  text: string,
  {mediaType = '', name = ''}: TextOrigin,
): FormatName | undefined =>
  byContent(text) ??
  mediaTypes.find(([pattern]) => pattern.test(mediaType.trim()))?.[1] ??
  byName(name) ??
  (looksLikeTable(text.slice(0, headLength)) ? 'csv' : undefined);
