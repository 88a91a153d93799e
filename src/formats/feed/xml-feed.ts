import {malformed, type FormatContext, type ParsedText} from '../format.js';
import type {Position, Problem} from '../../model/problem.js';
import {createPositions} from '../json/lines.js';
import {decodeEntities, oneLine} from '../plain-text.js';
import {readFeedDate} from './feed-date.js';
import {readPlain, readSummary, readTitle, titleOf, type ElementText} from './feed-text.js';
import {declaredLanguage, longestBase, readLanguage} from './inherited.js';
import {readLink, readLinks, readSite} from './links.js';
import {readMedia} from './media.js';
import {readAuthor} from './people.js';
import {localised, PostIds, withoutEmpty, type Post} from './post.js';
import {childrenNamed, entryNames, innerText, readXml, type XmlElement} from './xml.js';

/** What entries have from their feed. */
interface FeedContext {
  readonly base: string | undefined;
  readonly language: string | undefined;
  /** The language of the context, where the feed does not say its own. */
  readonly assumedLanguage: string | undefined;
  readonly author: string | undefined;
}

const languageIn = (element: XmlElement): string | undefined =>
  readLanguage(readPlain(element, 'language', 'dc:language', 'atom:language'));

/** Fields of dates, the best first; a date that cannot be read is kept for a report. */
const readDate = (entry: XmlElement, ...names: readonly string[]): string | undefined => {
  const texts = names.flatMap((name) => readPlain(entry, name) ?? []);
  for (const text of texts) {
    const date = readFeedDate(text);
    if (date !== undefined) return date;
  }
  return texts[0];
};

const publishedNames = [
  ...['pubdate', 'atom:published', 'atom:issued', 'published', 'issued', 'dc:date'],
  ...['dcterms:issued', 'dcterms:created', 'atom:created', 'created', 'date'],
];
const updatedNames = [
  ...['atom:updated', 'atom:modified', 'updated', 'modified', 'dcterms:modified', 'lastbuilddate'],
];

/** Elements that fields of an item come from, for the places of problems. */
const fieldNames: ReadonlyMap<string, readonly string[]> = new Map([
  ['title', ['title', 'atom:title']],
  ['description', ['description', 'summary', 'atom:summary', 'content:encoded', 'atom:content']],
  ['url', ['feedburner:origlink', 'link', 'atom:link', 'guid']],
  ['id', ['guid', 'atom:id', 'id']],
  ['published', publishedNames],
  ['updated', updatedNames],
  ['attachments', ['enclosure', 'media:content', 'media:group', 'atom:link']],
  ['image', ['enclosure', 'media:content', 'media:group', 'media:thumbnail', 'itunes:image']],
]);

const readTags = (entry: XmlElement): readonly string[] | undefined => {
  const tags = childrenNamed(entry, 'category', 'atom:category', 'dc:subject').flatMap(
    (element) => {
      const {attributes} = element;
      const text = innerText(element) || (attributes.get('label') ?? attributes.get('term') ?? '');
      const tag = oneLine(decodeEntities(text));
      return tag ? [tag] : [];
    },
  );
  return tags.length ? [...new Set(tags)] : undefined;
};

/** The text with its own language, the entry's or the feed's. */
const inLanguage = (
  found: ElementText | undefined,
  own: string | undefined,
  context: FeedContext,
) =>
  localised(
    found?.text,
    declaredLanguage(found?.element) ?? own ?? context.language ?? context.assumedLanguage,
  );

const readPost = (entry: XmlElement, context: FeedContext, ids: PostIds): Post => {
  const own = languageIn(entry);
  const summary = readSummary(entry);
  const title =
    readTitle(entry) ?? (summary && {text: titleOf(summary.text), element: summary.element});
  const link = readLink(entry, context.base);
  const {imageDescription, ...media} = readMedia(entry, context.base);
  const language =
    readLanguage(link.language) ?? own ?? declaredLanguage(entry) ?? context.language;
  const [source] = childrenNamed(entry, 'atom:source');
  const post: Post = {
    kind: 'post',
    title: inLanguage(title, own, context),
    description: inLanguage(summary, own, context),
    url: link.url,
    language,
    tags: readTags(entry),
    ...media,
    imageDescription: localised(imageDescription, language ?? context.assumedLanguage),
    author: readAuthor(entry) ?? (source && readAuthor(source)) ?? context.author,
    published: readDate(entry, ...publishedNames),
    updated: readDate(entry, ...updatedNames),
  };
  const about = entry.attributes.get('rdf:about')?.trim() ?? '';
  const id = readPlain(entry, 'guid', 'atom:id', 'id') ?? (about || undefined);
  return withoutEmpty({
    ...post,
    id: ids.idOf(id, post, readPlain(entry, 'dc:identifier'), link.url),
  });
};

/** The element that says what the feed is: in RSS not the outermost. */
const headOf = (root: XmlElement): XmlElement => childrenNamed(root, 'channel')[0] ?? root;

const entriesIn = (root: XmlElement): readonly XmlElement[] => {
  if (entryNames.has(root.name)) return [root];
  const places = [root, ...childrenNamed(root, 'channel')];
  return [...places, ...places.flatMap((place) => childrenNamed(place, 'items'))].flatMap((place) =>
    childrenNamed(place, ...entryNames),
  );
};

/** Whether there is anything of a feed in an element that could be one. */
const isFeed = (root: XmlElement, entries: readonly XmlElement[]): boolean =>
  entries.length > 0 ||
  childrenNamed(root, 'channel').length > 0 ||
  (root.name.endsWith('feed') && (root.name === 'atom:feed' || readTitle(root) !== undefined));

const readFeedContext = (root: XmlElement, {base, language}: FormatContext): FeedContext => {
  const head = headOf(root);
  const isAtom = root.name.startsWith('atom:');
  const site = readSite(head, base);
  const self = readLinks(head, base).find(({relation}) => relation === 'self')?.address;
  // RFC 4287 has addresses relative to that of the feed; what RSS means is a custom
  const inForce = isAtom ? (base ?? self ?? site) : (site ?? base ?? self);
  const usable =
    inForce !== undefined && /^https?:/i.test(inForce) && inForce.length <= longestBase;
  return {
    base: usable ? inForce : base,
    language: languageIn(head) ?? declaredLanguage(head),
    assumedLanguage: language,
    author: isAtom ? readAuthor(head) : undefined,
  };
};

/** Reads RSS of all versions and Atom. */
export const parseXmlFeed = async (text: string, context: FormatContext): Promise<ParsedText> => {
  const positionOf = createPositions(text);
  const {root, faults} = await readXml(text, context.pause);
  const entries = root ? entriesIn(root) : [];
  if (!root || !isFeed(root, entries)) return malformed(positionOf(0), text.slice(0, 80));
  const feed = readFeedContext(root, context);
  const ids = new PostIds();
  const items: Post[] = [];
  for (const entry of entries) {
    items.push(readPost(entry, feed, ids));
    const wait = context.pause();
    if (wait) await wait;
  }
  const head = headOf(root);
  const title = entryNames.has(root.name) ? undefined : readTitle(head);
  const section = withoutEmpty({title: inLanguage(title, undefined, feed), items});
  return {
    records: {sections: [section]},
    problems: faults.map((offset): Problem => faultAt(text, offset, positionOf(offset))),
    locate: (path) => {
      const [, index, field] = /^sections\[0\]\.items\[(\d+)\](?:\.(\w+))?/.exec(path) ?? [];
      const entry = index === undefined ? root : entries[Number(index)];
      if (!entry) return undefined;
      const [element = entry] = childrenNamed(entry, ...(fieldNames.get(field ?? '') ?? []));
      return positionOf(element.start);
    },
  };
};

const faultAt = (text: string, offset: number, position: Position): Problem => ({
  code: 'malformed-part',
  path: '',
  position,
  found: text.slice(offset, offset + 40),
});
