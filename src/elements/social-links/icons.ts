import type {Item} from '../../model/content.js';

/** Outlines on a field of 24 by 24. Those of Facebook and Twitter are from Feather (MIT). */
const outlines: Readonly<Record<string, string>> = {
  __proto__: null as never, // so that content cannot name what objects inherit
  facebook: 'M18 2h-3a5 5 0 0 0-5 5v3H7v4h3v8h4v-8h3l1-4h-4V7a1 1 0 0 1 1-1h3z',
  twitter:
    'M23 3a11 11 0 0 1-3 1.5 4.5 4.5 0 0 0-8 3v1A10.7 10.7 0 0 1 3 4s-4 9 5 13a11.6 11.6 0 0 1-7 2c9 5 20 0 20-12.3A7.7 7.7 0 0 0 23 3z',
  flickr: 'M3 12a4 4 0 0 0 8 0 4 4 0 0 0-8 0m10 0a4 4 0 0 0 8 0 4 4 0 0 0-8 0',
  blog: 'M4 11a9 9 0 0 1 9 9M4 4a16 16 0 0 1 16 16M4 19h1',
};

const globe = 'M3 12a9 9 0 0 0 18 0 9 9 0 0 0-18 0h18M12 3a14 14 0 0 1 0 18 14 14 0 0 1 0-18';

/** The outline for an account, as the `d` of an SVG path: by its service, else by its kind. */
export const outlineOf = ({service, kind}: Item): string =>
  outlines[service ?? ''] ?? outlines[kind ?? ''] ?? globe;
