import {mailAddress, type Shared} from '../shared/sharing/sheet.js';

/** Ways to share a page, by the words of the attribute `share`, in the order they are offered in. */
export const ways = [
  'facebook',
  'x',
  'linkedin',
  'whatsapp',
  'telegram',
  'bluesky',
  'mastodon',
  'email',
  'copy',
] as const;

export type Way = (typeof ways)[number];

/** Which ways an attribute asks for; all where it is empty or names none that is known. */
export const waysIn = (attribute: string): readonly Way[] => {
  const words = attribute.toLowerCase().split(/\s+/);
  const wanted = words.flatMap((word) => ways.find((way) => way === word) ?? []);
  return wanted.length ? [...new Set(wanted)] : ways;
};

const withQuery = (address: string, query: Readonly<Record<string, string>>): string =>
  `${address}?${Object.entries(query)
    // `+` for a space is read as a plus by some programs of phones
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;

/** The address that offers a post on a server of Mastodon: there is none for all servers. */
export const mastodonAddress = (server: string, {title, url}: Shared): string =>
  withQuery(`https://${server}/share`, {text: `${title} ${url}`});

/**
 * The address at which a service offers to share a page, as each documents it; undefined for ways
 * that are no link.
 */
export const shareAddress = (way: Way, shared: Shared): string | undefined => {
  const {title, url} = shared;
  switch (way) {
    case 'facebook':
      return withQuery('https://www.facebook.com/sharer/sharer.php', {u: url});
    case 'x':
      return withQuery('https://x.com/intent/post', {text: title, url});
    case 'linkedin':
      return withQuery('https://www.linkedin.com/sharing/share-offsite/', {url});
    case 'whatsapp':
      return withQuery('https://wa.me/', {text: `${title} ${url}`});
    case 'telegram':
      return withQuery('https://t.me/share/url', {url, text: title});
    case 'bluesky':
      return withQuery('https://bsky.app/intent/compose', {text: `${title} ${url}`});
    case 'email':
      return mailAddress(shared);
    case 'mastodon':
    case 'copy':
      return undefined;
  }
};

/**
 * The host of a server as people write it: its address, its name, an account on it (`@me@server`).
 * Undefined for what is no host.
 */
export const serverOf = (text: string): string | undefined => {
  const host = text
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/.*$/, '')
    .replace(/^.*@/, '');
  try {
    const url = new URL(`https://${host}`);
    // engines differ on which characters a host may have
    const isHost =
      url.href === `https://${url.host}/` && /^([a-z\d-]+\.)+[a-z\d-]+$/.test(url.host);
    return isHost ? url.host : undefined;
  } catch {
    return undefined;
  }
};
