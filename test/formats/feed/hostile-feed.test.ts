import {expect} from '@open-wc/testing';
import {parseFeed} from '../../../src/formats/feed.js';
import {feedContext, readFeed, rss, rssItem} from '../../support/feeds.js';

describe('parseFeed of hostile texts', () => {
  it('expands no entities of a document type', async () => {
    const declared = Array.from(
      {length: 20},
      (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`,
    );
    const type = `<!DOCTYPE rss [<!ENTITY a0 "lol"><!ENTITY file SYSTEM "file:///etc/hosts">${declared.join('')}]>`;
    const {items, problems} = await readFeed(type + rssItem('<title>&a20; &file;</title>'));
    expect(items[0]!['title']).to.equal('&a20; &file;');
    expect(problems.length).to.equal(1);
  });

  it('takes names of prototypes for names like any other', async () => {
    const hostile = '<__proto__ constructor="x"><title>B</title></__proto__><title>A</title>';
    const {items} = await readFeed(
      rss(
        `<language>__proto__</language><item __proto__="x" xml:lang="constructor">${hostile}</item>`,
      ),
    );
    expect(items).to.deep.equal([{kind: 'post', title: 'A'}]);
    const [item] = (await readFeed('{"items": [{"__proto__": {"title": "A"}, "id": "a"}]}')).items;
    expect(item).to.deep.equal({kind: 'post', id: 'a'});
  });

  const size = 20_000; // how long larger ones take is measured by bench/hostile.js
  const fill = (piece: string) => piece.repeat(Math.floor(size / piece.length));
  for (const [name, text] of [
    ['deep elements', rss(fill('<a>'))],
    ['deep elements that are closed', rss(fill('<a>') + fill('</b>'))],
    ['open items', rss(fill('<item>'))],
    ['open titles', rss(`<item>${fill('<title>')}`)],
    ['fields in deep elements', rss(`<item>${'<b>'.repeat(90)}${fill('<link/>')}`)],
    ['less-than signs', rss(fill('<'))],
    ['ends of tags', rss(fill('</'))],
    ['ampersands', rssItem(`<title>${fill('&')}`)],
    ['entities', rssItem(`<title>${fill('&amp;')}`)],
    [
      'unknown entities',
      rssItem(`<title>${Array.from({length: size / 8}, (_, index) => `&a${index};`).join('')}`),
    ],
    ['comments', rss(fill('<!--'))],
    ['sections', rss(fill('<![CDATA['))],
    ['instructions', rss(fill('<?'))],
    ['document types', `${fill('<!DOCTYPE a>')}[`],
    ['document types with more', fill('<!DOCTYPE a[>')],
    ['open quotes', rss(fill('<a b="'))],
    ['quotes of both kinds', rss(fill('<a b="><c d=\'>'))],
    ['quotes with lines', rss(fill('<a b=">\n<'))],
    ['attributes', rss(`<item ${fill('a="1" ')}>`)],
    ['attributes without values', rss(`<item ${fill('a = ')}>`)],
    [
      'namespaces',
      rss(
        `<item ${Array.from({length: size / 40}, (_, index) => `xmlns:a${index}="b"`).join(' ')}>${fill('<c xmlns:d="e"/>')}`,
      ),
    ],
    ['white space', rssItem(`<title>${fill(' \n')}`)],
    ['line breaks in markup', rssItem(`<description>${fill('  &lt;br&gt;  ')}`)],
    ['scripts in markup', rssItem(`<description>${fill('&lt;script&gt;')}`)],
    ['comments in markup', rssItem(`<description>${fill('&lt;!--')}`)],
    ['deep markup', rssItem(`<description>${fill('&lt;div&gt;')}`)],
    [
      'a long base',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://a/${fill('b').slice(size / 2)}/">${'<entry><title>A</title><link href="b"/></entry>'.repeat(size / 100)}`,
    ],
    ['JSON', `{"items": [${fill('{"title": "<b>"},')}{}]}`],
    ['deep JSON', fill('[')],
    ['nothing', fill('x')],
  ] as const) {
    it(`gives a result for ${name}`, async () => {
      const {problems} = await parseFeed(text, feedContext);
      expect(problems).to.be.an('array');
    });
  }
});
