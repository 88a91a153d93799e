import {expect} from '@open-wc/testing';
import {parseFeed} from '../../../src/formats/feed.js';
import type {ParsedText} from '../../../src/formats/format.js';
import {normalise} from '../../../src/model/normalise.js';
import {atom, feedContext, fixture, readFeed, rss, rssItem} from '../../support/feeds.js';
import fc from '../../support/properties.js';

const fixtures = [
  ...['rss-2.0-blog.xml', 'rss-0.91.xml', 'rss-0.90.rdf', 'rss-1.0.rdf', 'atom-1.0.xml'],
  ...['atom-0.3.xml', 'json-feed-1.1.json', 'json-feed-1.json', 'broken.xml'],
];

const checkResult = ({records, problems}: ParsedText): void => {
  if (records === undefined) expect(problems.map(({code}) => code)).to.deep.equal(['malformed']);
  const {content} = normalise(records, {base: feedContext.base});
  expect(content.sections).to.be.an('array');
  for (const {position} of problems) {
    if (position) expect(Math.min(position.line, position.column)).to.be.at.least(1);
  }
};

const checkFaulty = ({problems}: ParsedText): void => {
  expect(problems.length).to.be.at.least(1);
  for (const {code, position} of problems) {
    expect(code).to.equal('malformed-part');
    expect(position).to.have.keys(['line', 'column']);
  }
};

describe('parseFeed of XML that is not well-formed', () => {
  it('reads on after all that is wrong', async () => {
    const result = await readFeed(await fixture('broken.xml'));
    checkFaulty(result);
    expect(result.section['title']).to.equal('Fish & chips club');
    const site = 'https://fish.example.org/';
    expect(result.items).to.deep.equal([
      {
        ...{kind: 'post', id: `${site}1`, url: `${site}1`},
        ...{title: 'One', description: 'Unclosed title & all'},
      },
      {
        ...{kind: 'post', id: `${site}2`, url: `${site}2`, title: 'Two'},
        ...{description: 'Never closed', published: '2011-11-26T10:00:00Z'},
      },
      {kind: 'post', id: 'three', url: `${site}3`, title: '3 < 4, says'},
      {
        ...{kind: 'post', id: `${site}4`, url: `${site}4`},
        ...{title: 'Four', attachments: [`${site}4.pdf`]},
      },
      {kind: 'post', title: 'Five is cut', published: '2011-11-26T10:00:00Z'},
    ]);
  });

  const good = '<item><title>Good</title></item>';
  for (const [name, text, title] of [
    ['a stray ampersand', rssItem('<title>A & B</title>'), 'A & B'],
    ['an entity of HTML', rssItem('<title>A&nbsp;&eacute;</title>'), 'A é'],
    ['an unknown entity', rssItem('<title>A &what; B</title>'), 'A &what; B'],
    ['an entity without its end', rssItem('<title>A &amp B</title>'), 'A & B'],
    ['control characters', rssItem('<title>A\u0001\u0008B</title>'), 'AB'],
    ['a stray less-than sign', rssItem('<title>A < B</title>'), 'A < B'],
    ['text before the prolog', `oops <?xml version="1.0"?>${rssItem('<title>A</title>')}`, 'A'],
    ['markup before the prolog', `<br><b>Oops</b>${rssItem('<title>A</title>')}`, 'A'],
    ['an unclosed title', rssItem('<title>A<link>http://a.example.org/</link>'), 'A'],
    ['an unclosed item', rss(`<item><title>A</title>${good}`), 'A'],
    ['a wrong end', rssItem('<title>A</titel></title>'), 'A'],
    ['ends in the wrong order', rssItem('<title>A <b><i>B</b></i></title>'), 'A B'],
    ['an unclosed tag', rssItem('<title>A</title <guid>1</guid>'), 'A'],
    ['an unquoted attribute', rssItem('<guid isPermaLink=false>1</guid><title>A</title>'), 'A'],
    ['an unclosed attribute', rssItem('<enclosure url="a>\n<title>A</title><b c="d"/>'), 'A'],
    ['an attribute cut by another', rssItem('<b c="d e="f"/><title>A</title>'), 'A'],
    ['an unclosed section', rss('<item><title><![CDATA[A'), 'A'],
    ['an unclosed comment', rssItem('<title>A</title><!-- and so on'), 'A'],
    ['no end of the feed', `<rss><channel><item><title>A</title>`, 'A'],
    ['a title that is cut', `<rss><channel><item><title>A and`, 'A and'],
    ['a feed behind the feed', rssItem('<title>A</title>') + rssItem('<title>B</title>'), 'A'],
    ['a tag that is cut', `<rss><channel><item><title>A</title><enclosure url="http://a`, 'A'],
  ] as const) {
    it(`reads on after ${name}`, async () => {
      const result = await readFeed(text);
      checkFaulty(result);
      expect(result.items[0]!['title']).to.equal(title);
    });
  }

  it('takes no address, date or id that is cut', async () => {
    for (const field of ['link', 'guid', 'pubDate', 'dc:creator']) {
      const text = `<rss><channel><item><title>A</title><${field}>http://a.example.org/1`;
      const {items} = await readFeed(text);
      expect(items, field).to.deep.equal([{kind: 'post', title: 'A'}]);
    }
  });

  it('finds items however they are left open', async () => {
    const texts = ['<item><title>A', '<item><title>B</title>', '<item><b><title>C</title>'];
    const {items} = await readFeed(rss(texts.join('')));
    expect(items.map(({title}) => title)).to.deep.equal(['A', 'B', 'C']);
  });

  it('tells the place of what is wrong', async () => {
    const {problems} = await readFeed(
      '<rss><channel>\r\n<item>\n<title>A &b</title></item></channel></rss>',
    );
    expect(problems).to.deep.equal([
      {
        code: 'malformed-part',
        path: '',
        position: {line: 3, column: 10},
        found: '&b</title></item></channel></rss>',
      },
    ]);
  });

  it('tells no more than enough', async () => {
    expect((await readFeed(rssItem('<title>&</title>'.repeat(1000)))).problems.length).to.equal(
      100,
    );
  });
});

describe('parseFeed of what is no feed', () => {
  for (const text of [
    '',
    ' ',
    'Not found',
    '{}',
    '{"items": 1}',
    '{"items": [',
    '[]',
    '<',
    '<rss/>',
    '<html><body>Sign in</body></html>',
    '<!doctype html><title>Not found</title><p>Sorry',
    '<opml version="2.0"><body/></opml>',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '<feed xmlns="http://example.org/fodder"><hay/></feed>',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>',
  ]) {
    it(`refuses ${JSON.stringify(text)}`, async () => {
      const {records, problems} = await parseFeed(text, feedContext);
      expect(records).to.equal(undefined);
      expect(problems.map(({code}) => code)).to.deep.equal(['malformed']);
    });
  }
});

describe('parseFeed of anything', () => {
  it('gives a result for any text', async () => {
    const pieces = fc.constantFrom(
      ...[
        '<rss>',
        '<channel>',
        '<item>',
        '</item>',
        '<title>',
        '</title>',
        '<link',
        ' href="',
        '"',
      ],
      ...["'", '>', '/>', '<', '&', '&amp;', ';', '<![CDATA[', ']]>', '<!--', '-->', '<?xml', '?>'],
      ...[
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        '<entry>',
        'xml:base="',
        '<!DOCTYPE',
        '[',
        ' ',
      ],
      ...[
        '{"items":[',
        '{"title":',
        '"',
        '}',
        ']',
        'http://a.example.org/',
        '2011-11-26',
        '\u0000',
      ],
    );
    const anything = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.array(fc.oneof(pieces, fc.string())).map((all) => all.join('')),
      fc.array(pieces).map((all) => `<rss><channel><item>${all.join('')}`),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (text) => checkResult(await parseFeed(text, feedContext))),
      {numRuns: 500},
    );
  });

  it('gives a result for any change of a feed', async () => {
    const texts = await Promise.all(fixtures.map(fixture));
    const change = fc.tuple(fc.constantFrom(...texts), fc.nat(), fc.nat(40), fc.string());
    await fc.assert(
      fc.asyncProperty(change, async ([text, place, length, instead]) => {
        const at = place % text.length;
        const changed = text.slice(0, at) + instead + text.slice(at + length);
        checkResult(await parseFeed(changed, feedContext));
      }),
      {numRuns: 300},
    );
  });

  it('reads the start of a feed that was cut anywhere', async () => {
    const text = await fixture('rss-2.0-blog.xml');
    const {items: whole} = await readFeed(text);
    for (let length = text.indexOf('<item>') + 10; length < text.length; length += 37) {
      const {items} = await readFeed(text.slice(0, length));
      const complete = text.slice(0, length).split('</item>').length - 1;
      expect(items.slice(0, complete)).to.deep.equal(whole.slice(0, complete));
    }
  });

  it('pauses at each item', async () => {
    let pauses = 0;
    const pause = () => {
      pauses += 1;
      return Promise.resolve();
    };
    await parseFeed(atom('<entry><title>A</title></entry>'.repeat(50)), {...feedContext, pause});
    expect(pauses).to.be.at.least(50);
  });
});
