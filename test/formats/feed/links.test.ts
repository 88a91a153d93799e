import {expect} from '@open-wc/testing';
import {atom, atomEntry, readFeed, rss, rssItem} from '../../support/feeds.js';

describe('parseFeed: addresses', () => {
  const site = '<link>https://site.example.org/blog/</link>';
  for (const [name, text, url] of [
    [
      'as they are',
      rssItem('<title>A</title><link>http://a.example.org/?a=1&amp;b=2</link>'),
      'http://a.example.org/?a=1&b=2',
    ],
    [
      'in a section',
      rssItem('<title>A</title><link><![CDATA[ http://a.example.org/ ]]></link>'),
      'http://a.example.org/',
    ],
    [
      'relative to the site',
      rss(`${site}<item><title>A</title><link>1</link></item>`),
      'https://site.example.org/blog/1',
    ],
    [
      'relative to the feed',
      rssItem('<title>A</title><link>1</link>'),
      'https://host.example.org/feeds/1',
    ],
    [
      'relative to bases in bases',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://b.example.org/x/"><entry xml:base="y/"><title>A</title><link xml:base="z/" href="1"/></entry></feed>',
      'https://b.example.org/x/y/z/1',
    ],
    [
      'relative to a base in RSS',
      rss(`${site}<item xml:base="/x/"><title>A</title><link>1</link></item>`),
      'https://site.example.org/x/1',
    ],
    [
      'relative to the address of an Atom feed',
      atom('<link href="/"/><entry><title>A</title><link href="1"/></entry>'),
      'https://host.example.org/feeds/1',
    ],
    [
      'by their guid',
      rssItem('<title>A</title><guid>http://a.example.org/1</guid>'),
      'http://a.example.org/1',
    ],
    [
      'not by a guid that is none',
      rssItem('<title>A</title><guid isPermaLink="false">http://a.example.org/1</guid>'),
      undefined,
    ],
    ['not by a guid in words', rssItem('<title>A</title><guid>post-1</guid>'), undefined],
    [
      'by their link rather than guid',
      rssItem(
        '<title>A</title><guid>http://a.example.org/1</guid><link>http://a.example.org/2</link>',
      ),
      'http://a.example.org/2',
    ],
    [
      'by the original link',
      rssItem(
        '<title>A</title><link>http://proxy.example.org/1</link><feedburner:origLink>http://a.example.org/1</feedburner:origLink>',
      ),
      'http://a.example.org/1',
    ],
    [
      'by an Atom link in RSS',
      rssItem('<title>A</title><atom:link href="http://a.example.org/1"/>'),
      'http://a.example.org/1',
    ],
    [
      'between the tags of an Atom link',
      atomEntry(
        '<title>A</title><link rel="enclosure">http://a.example.org/1.mp3</link><link rel="alternate">\n http://a.example.org/1 </link>',
      ),
      'http://a.example.org/1',
    ],
    [
      'not by an empty link',
      atomEntry('<title>A</title><link/><link href=""/><link href="http://a.example.org/1"/>'),
      'http://a.example.org/1',
    ],
    [
      'not by another relation',
      atomEntry('<title>A</title><link rel="self" href="1"/><link rel="edit" href="2"/>'),
      undefined,
    ],
    [
      'by the registered name of a relation',
      atomEntry(
        '<title>A</title><link rel="http://www.iana.org/assignments/relation/alternate" href="http://a.example.org/"/>',
      ),
      'http://a.example.org/',
    ],
    [
      'preferring pages',
      atomEntry(
        '<title>A</title><link type="application/json" href="1"/><link type="text/html" href="2"/>',
      ),
      'https://host.example.org/feeds/2',
    ],
    [
      'by what RSS 1.0 is about',
      rss('<item rdf:about="http://a.example.org/1"><title>A</title></item>'),
      'http://a.example.org/1',
    ],
    ['not by what is no page', rss('<item rdf:about="urn:a:1"><title>A</title></item>'), undefined],
    [
      'without a scheme',
      rssItem('<title>A</title><link>www.example.org/1</link>'),
      'http://www.example.org/1',
    ],
    [
      'that run nothing, for a report',
      rssItem('<title>A</title><link>javascript:alert(1)</link>'),
      'javascript:alert(1)',
    ],
  ] as const) {
    it(`reads them ${name}`, async () => {
      const {items} = await readFeed(text);
      expect(items[0]!['url']).to.equal(url);
    });
  }

  it('leaves relative addresses where nothing says to what', async () => {
    const text = rssItem('<title>A</title><link>1</link>');
    expect((await readFeed(text, {base: undefined})).items[0]!['url']).to.equal('1');
  });

  it('does not grow with a long base', async () => {
    const base = `https://b.example.org/${'x'.repeat(100_000)}/`;
    const text = rss(`<link>${base}</link><item><title>A</title><link>1</link></item>`);
    expect((await readFeed(text)).items[0]!['url']).to.equal('https://host.example.org/feeds/1');
  });
});
