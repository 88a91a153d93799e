import {expect} from '@open-wc/testing';
import {atom, atomEntry, readFeed, rssItem} from '../../support/feeds.js';

describe('parseFeed: texts', () => {
  const long = 'word '.repeat(100).trim();
  for (const [name, text, field, value] of [
    ['markup in a title', rssItem('<title>A &lt;i&gt;B&lt;/i&gt;</title>'), 'title', 'A B'],
    ['escaped twice', rssItem('<title>A &amp;lt; B</title>'), 'title', 'A < B'],
    ['escaped three times', rssItem('<title>A &amp;amp;lt; B</title>'), 'title', 'A < B'],
    ['a section', rssItem('<title><![CDATA[A & <b>B</b>]]></title>'), 'title', 'A & B'],
    ['two sections', rssItem('<title><![CDATA[A]]> and <![CDATA[B]]></title>'), 'title', 'A and B'],
    ['elements', rssItem('<title>A <b>B</b> C</title>'), 'title', 'A B C'],
    ['a title in lines', rssItem('<title>A\n  B&lt;br&gt;C</title>'), 'title', 'A B C'],
    ['a title elsewhere', rssItem('<dc:title>A</dc:title>'), 'title', 'A'],
    ['the first title', rssItem('<title>A</title><title>B</title>'), 'title', 'A'],
    ['its own title', rssItem('<media:title>M</media:title><title>A</title>'), 'title', 'A'],
    ['code page references', rssItem('<title>A&#150;B &#x93;C&#x94;</title>'), 'title', 'A–B “C”'],
    [
      'a long title from a text',
      rssItem(`<description>${long}</description>`),
      'title',
      `${'word '.repeat(16).trim()}…`,
    ],
    ['a whole description', rssItem(`<description>${long}</description>`), 'description', long],
    [
      'shortened content',
      rssItem(`<title>A</title><content:encoded>${long}</content:encoded>`),
      'description',
      `${'word '.repeat(60).trim()}…`,
    ],
    [
      'no content beside a summary',
      rssItem('<title>A</title><content:encoded>C</content:encoded><description>D</description>'),
      'description',
      'D',
    ],
    [
      'content for an empty summary',
      rssItem('<title>A</title><content:encoded>C</content:encoded><description/>'),
      'description',
      'C',
    ],
    [
      'no script',
      rssItem('<title>A</title><description>&lt;script&gt;x()&lt;/script&gt;B</description>'),
      'description',
      'B',
    ],
    ['Atom text', atomEntry('<title type="text">A &lt;b&gt;</title>'), 'title', 'A <b>'],
    ['Atom text by default', atomEntry('<title>&amp;lt;</title>'), 'title', '&lt;'],
    ['Atom markup', atomEntry('<title type="html">A &lt;b&gt;B&lt;/b&gt;</title>'), 'title', 'A B'],
    [
      'Atom elements',
      atomEntry(
        '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>B</b> &lt;</div></title>',
      ),
      'title',
      'A B <',
    ],
    [
      'Atom of a media type',
      atomEntry('<title>A</title><content type="image/png">iVBO</content>'),
      'description',
      undefined,
    ],
    [
      'Atom 0.3 in base 64',
      '<feed xmlns="http://purl.org/atom/ns#"><entry><title type="text/html" mode="base64">\nPGI+QcOxbzwvYj4=</title></entry></feed>',
      'title',
      'Año',
    ],
    [
      'Atom 0.3 in base 64 without a type',
      '<feed xmlns="http://purl.org/atom/ns#"><entry><title mode="base64">PGI+QcOxbzwvYj4=</title></entry></feed>',
      'title',
      'Año',
    ],
    [
      'Atom in base 64 by its type',
      atomEntry('<title type="application/octet-stream">PGI+QcOxbzwvYj4=</title>'),
      'title',
      'Año',
    ],
    [
      'no file in base 64',
      atomEntry('<title>A</title><content type="application/octet-stream">iVBORw0KGgo=</content>'),
      'description',
      undefined,
    ],
    [
      'Atom of an unknown type',
      atomEntry('<title type="plain">A &lt; B</title>'),
      'title',
      'A < B',
    ],
    ['an item in Atom', atom('<item><title>A</title></item>'), 'title', 'A'],
    [
      'code page characters that were taken for Unicode',
      rssItem('<title>A\u0096B \u0093C\u0094\u0081</title>'),
      'title',
      'A–B “C”',
    ],
    ['JSON with markup', '{"items": [{"title": "A <b>B</b>"}]}', 'title', 'A B'],
    ['JSON about markup', '{"items": [{"title": "<script>"}]}', 'title', '<script>'],
    [
      'Atom 0.3 in base 64 that is none',
      '<feed xmlns="http://purl.org/atom/ns#"><entry><title mode="base64" type="text/html">é</title></entry></feed>',
      'title',
      undefined,
    ],
    [
      'Atom without its namespace',
      '<feed><title>F</title><entry><title type="html">&lt;b&gt;A&lt;/b&gt;</title></entry></feed>',
      'title',
      'A',
    ],
  ] as const) {
    it(`reads ${name}`, async () => {
      const {items} = await readFeed(text);
      expect(items[0]![field]).to.equal(value);
    });
  }
});
