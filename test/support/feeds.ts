import {parseFeed} from '../../src/formats/feed.js';
import type {FormatContext} from '../../src/formats/format.js';

export const feedContext: FormatContext = {
  base: 'https://host.example.org/feeds/feed.xml',
  now: 0,
  pause: () => undefined,
};

/** Reads a feed and takes its one section apart; it must have one. */
export const readFeed = async (text: string, more: Partial<FormatContext> = {}) => {
  const parsed = await parseFeed(text, {...feedContext, ...more});
  const [section] = (parsed.records as {sections: readonly Record<string, unknown>[]}).sections;
  return {...parsed, section: section!, items: section!['items'] as Record<string, unknown>[]};
};

export const fixture = async (name: string): Promise<string> => {
  const answer = await fetch(new URL(`../fixtures/feed/${name}`, import.meta.url));
  return new TextDecoder().decode(await answer.arrayBuffer());
};

export const rss = (inside: string) => `<rss version="2.0"><channel>${inside}</channel></rss>`;
export const rssItem = (inside: string) => rss(`<title>Feed</title><item>${inside}</item>`);
export const atom = (inside: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom">${inside}</feed>`;
export const atomEntry = (inside: string) => atom(`<title>Feed</title><entry>${inside}</entry>`);
