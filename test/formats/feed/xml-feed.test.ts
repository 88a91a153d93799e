import {expect} from '@open-wc/testing';
import {atom, atomEntry, readFeed, rss, rssItem} from '../../support/feeds.js';

describe('parseFeed: what else items have', () => {
  for (const [name, text, fields] of [
    [
      'a language of the context',
      rssItem('<title>A</title>'),
      {title: {de: 'A'}, language: undefined},
    ],
    [
      'a language of the feed',
      rss('<language>es_mx</language><item><title>A</title></item>'),
      {title: {'es-MX': 'A'}, language: 'es-MX'},
    ],
    [
      'no language in words',
      rss('<language>Spanish</language><item><title>A</title></item>'),
      {title: {de: 'A'}},
    ],
    [
      'a language of its own',
      rssItem('<title>A</title><dc:language>fr</dc:language>'),
      {title: {fr: 'A'}, language: 'fr'},
    ],
    [
      'an author by address',
      rssItem('<author>jane@example.org</author>'),
      {author: 'jane@example.org'},
    ],
    [
      'an author by name and address',
      rssItem('<author>Jane Doe &lt;jane@example.org&gt;</author>'),
      {author: 'Jane Doe'},
    ],
    [
      'an author by name rather than address',
      rssItem('<author>jane@example.org</author><dc:creator>Jane Doe</dc:creator>'),
      {author: 'Jane Doe'},
    ],
    [
      'an author behind an address',
      rssItem('<author>noreply@blogger.com (Jane Doe)</author>'),
      {author: 'Jane Doe'},
    ],
    [
      'an author before an address',
      rssItem('<dc:author>Jane Doe (jane@example.org)</dc:author>'),
      {author: 'Jane Doe'},
    ],
    ['nobody', rssItem('<author>noreply@blogger.com</author>'), {author: undefined}],
    [
      'a preview for a picture',
      rssItem('<media:thumbnail url="a.jpg"/>'),
      {image: 'https://host.example.org/feeds/a.jpg', attachments: undefined},
    ],
    [
      'media in a group',
      rssItem(
        '<media:group><media:content url="a.mp4" type="video/mp4"><media:thumbnail url="a.jpg"/></media:content></media:group>',
      ),
      {
        image: 'https://host.example.org/feeds/a.jpg',
        attachments: ['https://host.example.org/feeds/a.mp4'],
      },
    ],
    [
      'pictures by their ending',
      rssItem('<enclosure url="a.JPG?x=1"/>'),
      {image: 'https://host.example.org/feeds/a.JPG?x=1'},
    ],
    ['an empty tag', rssItem('<category/><category> </category>'), {tags: undefined}],
    ['a date of Dublin Core', rssItem('<dc:date>2011-11-26</dc:date>'), {published: '2011-11-26'}],
    [
      'the date that can be read',
      rssItem('<pubDate>soon</pubDate><dc:date>2011-11-26</dc:date>'),
      {published: '2011-11-26'},
    ],
    ['names in any case', rssItem('<PUBDATE>26 Nov 2011</PUBDATE>'), {published: '2011-11-26'}],
    ['an id of Atom', atomEntry('<id> urn:a </id>'), {id: 'urn:a'}],
  ] as const) {
    it(`reads ${name}`, async () => {
      const {items} = await readFeed(text, {language: 'de'});
      for (const [field, value] of Object.entries(fields)) {
        expect(items[0]![field], field).to.deep.equal(value);
      }
    });
  }

  it('leaves out ids that posts share', async () => {
    const item = (title: string) => `<item><title>${title}</title><guid>x</guid></item>`;
    const {items} = await readFeed(rss(item('A') + item('B') + item('A')));
    expect(items.map(({id}) => id)).to.deep.equal(['x', undefined, 'x']);
  });

  it('reads one entry by itself', async () => {
    const text = '<entry xmlns="http://www.w3.org/2005/Atom"><title>A</title></entry>';
    const {section, items} = await readFeed(text);
    expect([section['title'], items.length, items[0]!['title']]).to.deep.equal([undefined, 1, 'A']);
  });

  it('reads feeds without an item', async () => {
    for (const text of [rss('<title>F</title>'), atom('<title>F</title>')]) {
      expect((await readFeed(text)).section).to.deep.equal({title: 'F', items: []});
    }
  });
});
