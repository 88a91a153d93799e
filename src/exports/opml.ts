import type {Item, Section} from '../model/content.js';
import {oneLine, picked, titleOf} from './event-texts.js';

const kinds: ReadonlySet<string> = new Set([
  ...['blog', 'feed', 'list', 'mailing-list', 'discussion-list'],
]);

const isPage = (url: string | undefined): url is string => /^https?:/i.test(url ?? '');

/** Whether one can follow an item, and knows where. */
const isFollowed = ({kind = '', service = '', feedUrl, url}: Item): boolean =>
  isPage(feedUrl) ||
  (isPage(url) && (kinds.has(kind.toLowerCase()) || service.toLowerCase() === 'blog'));

/** Sections with the blogs, feeds and lists that are in them. */
export const subscriptionsIn = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => {
    const items = section.items.filter(isFollowed);
    return items.length ? [{...section, items}] : [];
  });

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What XML 1.0 has no place for, even by number, among what clean texts may have. */
const impossible = /^[\uD800-\uDFFF\uFFFE\uFFFF]$/;

/**
 * A text for XML, sign by sign: WebKit's expressions pass over half a character that one of U+FFFD to
 * U+FFFF follows.
 */
const escape = (text: string): string =>
  /[&<>"'\uD800-\uDFFF\uFFFE\uFFFF]/.test(text)
    ? Array.from(text, (sign) =>
        impossible.test(sign) ? '\uFFFD' : (entities[sign] ?? sign),
      ).join('')
    : text;

type Attributes = readonly (readonly [name: string, value: string | undefined])[];

const writeAttributes = (attributes: Attributes): string =>
  attributes
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escape(value)}"`))
    .join('');

const writeItem = (item: Item, tag: string): string => {
  const {feedUrl, url} = item;
  const page = isPage(url) ? url : undefined;
  const title = titleOf(item, tag).value || (feedUrl ?? url);
  const description = picked(item.description, tag, oneLine)?.value;
  const attributes: Attributes = isPage(feedUrl)
    ? [
        ['type', 'rss'],
        ['text', title],
        ['title', title],
        ['xmlUrl', feedUrl],
        ['htmlUrl', page],
        ['description', description],
        ['language', item.language && oneLine(item.language)],
      ]
    : [
        ['type', 'link'],
        ['text', title],
        ['url', page],
        ['description', description],
      ];
  return `      <outline${writeAttributes(attributes)}/>\n`;
};

/**
 * Blogs and lists by section in OPML 2.0, which feed readers take over. What has a feed is a
 * subscription; of what has only a page, the feed is not guessed at. Yields a text for each.
 *
 * @param title what the file is called in feed readers
 */
export function* writeOpml(
  sections: readonly Section[],
  {tag, title = ''}: {readonly tag: string; readonly title?: string},
): Generator<string, void> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n  <head>\n';
  yield `    <title>${escape(oneLine(title))}</title>\n  </head>\n  <body>\n`;
  for (const section of subscriptionsIn(sections)) {
    const text = picked(section.title, tag, oneLine)?.value ?? oneLine(section.id);
    // one without a name that can be written is no folder
    if (text) yield `    <outline text="${escape(text)}">\n`;
    for (const item of section.items) yield writeItem(item, tag);
    if (text) yield '    </outline>\n';
  }
  yield '  </body>\n</opml>\n';
}
