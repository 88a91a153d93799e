import type {Fields} from './fields.js';

interface Service {
  readonly service: string;
  /** What it is called; undefined for what is called by its host. */
  readonly title: string | undefined;
  readonly kind: string;
}

const service = (name: string, title: string | undefined, kind = 'social'): Service => ({
  service: name,
  title,
  kind,
});

/** Services by the end of their host. */
const services: readonly (readonly [string, Service])[] = [
  ['facebook.com', service('facebook', 'Facebook')],
  ['fb.com', service('facebook', 'Facebook')],
  ['twitter.com', service('twitter', 'Twitter')],
  ['x.com', service('x', 'X')],
  ['flickr.com', service('flickr', 'Flickr', 'photos')],
  ['instagram.com', service('instagram', 'Instagram')],
  ['youtube.com', service('youtube', 'YouTube')],
  ['youtu.be', service('youtube', 'YouTube')],
  ['linkedin.com', service('linkedin', 'LinkedIn')],
  ['bsky.app', service('bluesky', 'Bluesky')],
  ['threads.net', service('threads', 'Threads')],
  ['threads.com', service('threads', 'Threads')],
  ['tiktok.com', service('tiktok', 'TikTok')],
  ['pinterest.com', service('pinterest', 'Pinterest')],
  ['vimeo.com', service('vimeo', 'Vimeo')],
  ['github.com', service('github', 'GitHub')],
  ['t.me', service('telegram', 'Telegram')],
  ['wikipedia.org', service('wikipedia', 'Wikipedia', 'resource')],
  ['wikidata.org', service('wikidata', 'Wikidata', 'resource')],
  ['blogspot.com', service('blog', undefined, 'blog')],
  ['wordpress.com', service('blog', undefined, 'blog')],
  ['tumblr.com', service('blog', undefined, 'blog')],
  ['medium.com', service('blog', undefined, 'blog')],
  ['substack.com', service('blog', undefined, 'blog')],
];

const serviceOf = ({hostname, pathname}: URL): Service | undefined => {
  const known = services.find(([host]) => hostname === host || hostname.endsWith(`.${host}`));
  if (known) return known[1];
  if (/(^|\.)(mastodon|mstdn)\b/.test(hostname) || /^\/@[^/]/.test(pathname)) {
    return service('mastodon', 'Mastodon');
  }
  return /(^|\.)(blogs?|weblog)\./.test(hostname) || /^\/(blogs?|weblog)(\/|$)/.test(pathname)
    ? service('blog', undefined, 'blog')
    : undefined;
};

/** The account that an address of `sameAs` leads to, called by its service, else by its host. */
export const accountFields = (address: string): Fields => {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return {title: address, url: address, kind: 'social'};
  }
  const known = serviceOf(url);
  return {
    kind: known?.kind ?? 'social',
    title: known?.title ?? url.hostname.replace(/^www\./, ''),
    url: address,
    service: known?.service,
  };
};
