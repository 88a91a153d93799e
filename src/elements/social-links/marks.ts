import type {Item} from '../../model/content.js';
import {pickText} from '../../model/text.js';
import {globe} from './icons.js';
import {serviceNames, serviceOf} from './services.js';

/**
 * Outlines on a field of 24 by 24, beyond those of the built-in content. Drawn for this project in
 * the manner of the others, and taken from no set: the sets of brands' own marks (Simple Icons, CC0)
 * hold filled shapes, and those of outlines (Feather, Lucide) take brands in no more.
 *
 * The marks are their owners'. Each stands only beside the name of an account there, to say where a
 * link leads. LinkedIn's policy permits no use without its approval, for which Simple Icons took
 * its mark out (simple-icons issue 11372): it has a monogram. Where a page may show none at all, the
 * attribute `monograms` puts letters in the place of every brand's.
 */
const outlines: ReadonlyMap<string, string> = new Map([
  [
    'instagram',
    'M7 2h10a5 5 0 0 1 5 5v10a5 5 0 0 1-5 5H7a5 5 0 0 1-5-5V7a5 5 0 0 1 5-5zM8 12a4 4 0 0 0 8 0 4 4 0 0 0-8 0m9.5-5.5h.01',
  ],
  ['youtube', 'M5 5h14a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3zm5 4v6l5-3z'],
  [
    'mastodon',
    'M15.5 20.5c-7 1-11.5-1-11.5-8V8c0-3 2-5 5-5h6c3 0 5 2 5 5v4c0 3-1.5 4.5-4 4.5H9M8 13V9.5a2 2 0 0 1 4 0V12m0-2.5a2 2 0 0 1 4 0V13',
  ],
  [
    'bluesky',
    'M12 11C10.5 8 7.5 5 5 4c-1.5-.5-2 .5-2 2 0 3 1 6 3 7-2 1.5-1.5 4 0 5.5 2 2 4.5 1 6-3.5 1.5 4.5 4 5.5 6 3.5 1.5-1.5 2-4 0-5.5 2-1 3-4 3-7 0-1.5-.5-2.5-2-2-2.5 1-5.5 4-7 7z',
  ],
  [
    'threads',
    'M18 9c-.5-3.5-2.5-5.5-6-5.5-4.5 0-7 3-7 8.5s2.5 8.5 7 8.5c4 0 6.5-2 6.5-5 0-3.5-3-5-6.5-5-2.5 0-4 1.2-4 3 0 1.7 1.5 2.7 3.2 2.7 3 0 4-2.5 3.8-5.2-.2-2-1.2-3-3-3-1.3 0-2.3.5-3 1.5',
  ],
  ['tiktok', 'M13 3v12.5a4 4 0 1 1-4-4M13 3c.5 3 2.5 5 6 5.5'],
  ['whatsapp', 'M3 21l1.5-4.5A9 9 0 1 1 8 20zM9 8.5c0 4 2.5 6.5 6.5 6.5M9 8.5l1 1.5M15.5 15 14 14'],
  ['telegram', 'M21 4 2.5 11.5l5.5 2M21 4l-3 16-7-5M21 4 8 13.5V20l3-5'],
  [
    'pinterest',
    'M3 12a9 9 0 0 0 18 0 9 9 0 0 0-18 0m7 8.5 2.5-11M9 13.5c-2-4 1-6.5 4-6 3 .5 3.5 4 2 6-1.2 1.7-3 1.5-3.7.2',
  ],
  ['e-mail', 'M3 5h18v14H3zl9 8 9-8'],
  ['mailing-list', 'M7 4h14v10H7zl7 6 7-6M3 8v10h14'],
  [
    'wiki',
    'M12 6.5c-2.5-2-5-2.5-8-1.5v13c3-1 5.5-.5 8 1.5 2.5-2 5-2.5 8-1.5V5c-3-1-5.5-.5-8 1.5v13',
  ],
  [
    'copy',
    'M10 13a4.5 4.5 0 0 0 7 .5l3-3a4.6 4.6 0 0 0-6.5-6.5L12 5.5m2 5.5a4.5 4.5 0 0 0-7-.5l-3 3a4.6 4.6 0 0 0 6.5 6.5l1.5-1.5',
  ],
]);

/** Services that go by the outline of another. */
const twins: ReadonlyMap<string, string> = new Map([
  ['x', 'twitter'],
  ['feed', 'blog'],
]);

/** What stands for an account in its place: an outline, or letters where there is none. */
export type Mark = {readonly outline: string} | {readonly letters: string};

/** The outlines that the file with the built-in content holds. */
export type FirstOutlines = (of: Pick<Item, 'service' | 'kind'>) => string | undefined;

/** The first letters of the first two words, with what belongs on top of them. */
const lettersOf = (name: string, tag: string): string =>
  Array.from(name.matchAll(/([\p{L}\p{N}]\p{M}*)[\p{L}\p{N}\p{M}'’]*/gu), ([, first]) => first!)
    .slice(0, 2)
    .join('')
    .toLocaleUpperCase(tag);

/** What may stand for a service or a kind; undefined where nothing is known, or may be used. */
const outlineOf = (name: string | undefined, first: FirstOutlines, monograms: boolean) => {
  if (name === undefined || (monograms && serviceNames.has(name))) return undefined;
  return outlines.get(name) ?? first({service: twins.get(name) ?? name});
};

/**
 * The mark of an account.
 *
 * @param tag BCP 47 tag of the reader's language
 * @param monograms whether letters stand for every brand
 */
export const markOf = (
  item: Pick<Item, 'service' | 'kind' | 'url' | 'title'>,
  tag: string,
  first: FirstOutlines,
  monograms: boolean,
): Mark => {
  const service = serviceOf(item);
  const outline =
    outlineOf(service, first, monograms) ??
    (service !== undefined && serviceNames.has(service)
      ? undefined
      : outlineOf(item.kind, first, monograms));
  if (outline !== undefined) return {outline};
  const name = serviceNames.get(service ?? '') ?? service ?? pickText(item.title, tag).value;
  const letters = lettersOf(name, tag);
  return letters ? {letters} : {outline: globe};
};
