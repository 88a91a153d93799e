import type {Item} from '../../model/content.js';

/** What services are called where the content does not say; by the names that `service` has. */
export const serviceNames: ReadonlyMap<string, string> = new Map([
  ['facebook', 'Facebook'],
  ['twitter', 'Twitter'],
  ['x', 'X'],
  ['instagram', 'Instagram'],
  ['youtube', 'YouTube'],
  ['linkedin', 'LinkedIn'],
  ['flickr', 'Flickr'],
  ['mastodon', 'Mastodon'],
  ['bluesky', 'Bluesky'],
  ['threads', 'Threads'],
  ['tiktok', 'TikTok'],
  ['whatsapp', 'WhatsApp'],
  ['telegram', 'Telegram'],
  ['pinterest', 'Pinterest'],
]);

/** What else people write into `service`. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['youtube-channel', 'youtube'],
  ['bsky', 'bluesky'],
  ['rss', 'feed'],
  ['atom', 'feed'],
  ['weblog', 'blog'],
  ['mail', 'e-mail'],
  ['email', 'e-mail'],
  ['list', 'mailing-list'],
  ['discussion-list', 'mailing-list'],
]);

/** Services by their hosts, and by what ends in these. */
const hosts: ReadonlyMap<string, string> = new Map(
  Object.entries({
    facebook: 'facebook.com fb.com fb.me',
    twitter: 'twitter.com',
    x: 'x.com',
    instagram: 'instagram.com',
    youtube: 'youtube.com youtu.be',
    linkedin: 'linkedin.com',
    flickr: 'flickr.com flic.kr',
    bluesky: 'bsky.app',
    threads: 'threads.net threads.com',
    tiktok: 'tiktok.com',
    whatsapp: 'whatsapp.com wa.me',
    telegram: 't.me telegram.me',
    pinterest: 'pin.it',
    wiki: 'wikipedia.org wikimedia.org',
    blog: 'wordpress.com tumblr.com medium.com substack.com',
    'mailing-list': 'groups.io groups.google.com',
  }).flatMap(([service, names]) => names.split(' ').map((name) => [name, service] as const)),
);

/** Servers of Mastodon that libraries are on; on any other one, the content names the service. */
const mastodonHost =
  /^(mastodon|mstdn)\.|^(fosstodon\.org|glammr\.us|ausglam\.space|hcommons\.social|scholar\.social|mas\.to)$/;

/** The service of a host, or of one that its name ends in. */
const serviceOfHost = (host: string): string | undefined =>
  hosts.get(host) ?? (host.includes('.') ? serviceOfHost(host.replace(/^[^.]*\./, '')) : undefined);

const serviceOfAddress = (address: string): string | undefined => {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  const {protocol, hostname, pathname} = url;
  if (protocol === 'mailto:') return 'e-mail';
  if (mastodonHost.test(hostname) && /^\/@[^/]/.test(pathname)) return 'mastodon';
  // these two have a host in each country
  if (/(^|\.)pinterest(\.[a-z]{2,3}){1,2}$/.test(hostname)) return 'pinterest';
  if (/\.blogspot(\.[a-z]{2,3}){1,2}$/.test(hostname)) return 'blog';
  const known = serviceOfHost(hostname);
  if (known !== undefined) return known;
  if (/^(lists?|sympa|mailman|listserv)\./.test(hostname)) return 'mailing-list';
  return /^wikis?\./.test(hostname) || pathname.startsWith('/wiki/') ? 'wiki' : undefined;
};

/** Where an account is: what the content says, else what the address does. */
export const serviceOf = ({service, url}: Pick<Item, 'service' | 'url'>): string | undefined => {
  const named = service?.toLowerCase();
  if (named !== undefined) return otherNames.get(named) ?? named;
  return url === undefined ? undefined : serviceOfAddress(url);
};
