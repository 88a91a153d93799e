import type {Item} from '../../model/content.js';

/**
 * Outlines on a field of 24 by 24, for what the built-in content has. That of Facebook is from
 * Feather (MIT); `twitter` has that of X, which it is now.
 */
const outlines: Readonly<Record<string, string>> = {
  __proto__: null as never, // so that content cannot name what objects inherit
  facebook: 'M18 2h-3a5 5 0 0 0-5 5v3H7v4h3v8h4v-8h3l1-4h-4V7a1 1 0 0 1 1-1h3z',
  twitter: 'M4 4h4l12 16h-4zM4 20l7-7M13 11l7-7',
  flickr: 'M3 12a4 4 0 0 0 8 0 4 4 0 0 0-8 0m10 0a4 4 0 0 0 8 0 4 4 0 0 0-8 0',
  blog: 'M4 11a9 9 0 0 1 9 9M4 4a16 16 0 0 1 16 16M4 19h1',
};

/** What stands for any page. */
export const globe =
  'M3 12a9 9 0 0 0 18 0 9 9 0 0 0-18 0h18M12 3a14 14 0 0 1 0 18 14 14 0 0 1 0-18';

/** The outline for an account, as the `d` of an SVG path: by its service, else by its kind. */
export const outlineOf = ({service, kind}: Pick<Item, 'service' | 'kind'>): string | undefined =>
  outlines[service ?? ''] ?? outlines[kind ?? ''];
