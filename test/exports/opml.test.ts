import {expect} from '@open-wc/testing';
import {subscriptionsIn, writeOpml} from '../../src/exports/opml.js';
import {allItems, type Item, type Section} from '../../src/model/content.js';
import fc from '../support/properties.js';
import {anyContent} from './arbitrary-content.js';

const opmlOf = (...given: Parameters<typeof writeOpml>): string =>
  [...writeOpml(...given)].join('');

const parse = (text: string): Document => {
  const document = new DOMParser().parseFromString(text, 'text/xml');
  expect(document.querySelector('parsererror')?.textContent, text).to.equal(undefined);
  return document;
};

const attributesOf = (element: Element): Readonly<Record<string, string>> =>
  Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));

/** Outlines with addresses, as the specification asks for them. */
const read = (sections: readonly Section[], tag = 'en', title = 'Blogs') => {
  const document = parse(opmlOf(sections, {tag, title}));
  const root = document.documentElement;
  expect([root.tagName, root.getAttribute('version')]).to.deep.equal(['opml', '2.0']);
  expect([...root.children].map(({tagName}) => tagName)).to.deep.equal(['head', 'body']);
  const outlines = [...document.querySelectorAll('outline')];
  expect(outlines.every((outline) => outline.getAttribute('text'))).to.equal(true);
  return outlines
    .filter((outline) => outline.hasAttribute('type'))
    .map((outline) => {
      const attributes = attributesOf(outline);
      const address = attributes['type'] === 'rss' ? 'xmlUrl' : 'url';
      expect(attributes['type']).to.match(/^(rss|link)$/);
      expect(attributes[address]).to.match(/^https?:/);
      return attributes;
    });
};

const section = (...items: readonly (Omit<Item, 'id'> & {readonly id?: string})[]): Section => ({
  id: 'blogs',
  title: {en: 'Blogs', es: 'Bitácoras'},
  items: items.map((item, index) => ({id: `item-${index}`, ...item})),
});

const url = 'https://example.org/';
const feedUrl = 'https://example.org/feed?a=1&b=2';

describe('writeOpml', () => {
  it('lists blogs and lists by section', () => {
    const blog = {kind: 'blog', title: {en: 'Library news', es: 'Noticias'}, url, feedUrl};
    const list = {kind: 'discussion-list', title: 'Talk', url};
    expect(
      opmlOf([section({...blog, language: 'es', description: 'A "blog"'}, list)], {
        tag: 'es',
        title: 'A & B',
      }),
    ).to.equal(`<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>A &amp; B</title>
  </head>
  <body>
    <outline text="Bitácoras">
      <outline type="rss" text="Noticias" title="Noticias" xmlUrl="https://example.org/feed?a=1&amp;b=2" htmlUrl="https://example.org/" description="A &quot;blog&quot;" language="es"/>
      <outline type="link" text="Talk" url="https://example.org/"/>
    </outline>
  </body>
</opml>
`);
  });

  for (const [name, item, type] of [
    ['a blog with a feed', {kind: 'blog', feedUrl}, 'rss'],
    ['a blog with a page', {kind: 'Blog', url}, 'link'],
    ['a blog without an address', {kind: 'blog'}, undefined],
    ['an account of a blog', {kind: 'social', service: 'blog', url}, 'link'],
    ['a feed', {kind: 'feed', url}, 'link'],
    ['a list', {kind: 'list', url}, 'link'],
    ['a list with a mailbox', {kind: 'list', url: 'mailto:talk@example.org'}, undefined],
    ['a resolution with a feed', {kind: 'resolution', feedUrl}, 'rss'],
    ['a resolution', {kind: 'resolution', url}, undefined],
  ] as const) {
    it(`has ${name} as ${type ?? 'nothing'}`, () => {
      expect(read([section({title: 'A', ...item})])[0]?.['type']).to.equal(type);
    });
  }

  it('leaves out sections with none of them', () => {
    const sections = [section({title: 'A'}), section({title: 'B', kind: 'blog', url})];
    expect(subscriptionsIn(sections)).to.deep.equal([sections[1]]);
  });

  it('names a section without a title by its id', () => {
    const text = opmlOf([{id: 'a-b', items: [{id: 'a', title: 'A', feedUrl}]}], {tag: 'en'});
    expect(parse(text).querySelector('outline')!.getAttribute('text')).to.equal('a-b');
  });

  it('has no folder for a section without a name that can be written', () => {
    const text = opmlOf([{id: '\u0001', items: [{id: 'a', title: 'A', feedUrl}]}], {tag: 'en'});
    const outlines = [...parse(text).querySelectorAll('body > outline')];
    expect(outlines.map((outline) => outline.getAttribute('text'))).to.deep.equal(['A']);
  });

  it('names what has no title that can be written by its address', () => {
    expect(read([section({title: '\u0001', feedUrl})])[0]!['text']).to.equal(feedUrl);
  });

  for (const title of [
    '<b>&amp;"\'',
    ']]>',
    '"/><outline type="rss" xmlUrl="https://example.net/"/>',
    'a\uFFFEb',
  ]) {
    it(`takes ${JSON.stringify(title)} for text`, () => {
      const [outline, ...more] = read([section({title, feedUrl})], 'en', title);
      expect(more).to.deep.equal([]);
      expect(outline!['text']).to.equal(title.replace('\uFFFE', '\uFFFD'));
    });
  }

  it('is XML whatever the content is', () => {
    fc.assert(
      fc.property(anyContent, fc.string({unit: 'binary'}), ({sections}, title) => {
        const outlines = read(sections, 'es', title);
        expect(outlines).to.have.length(allItems(subscriptionsIn(sections)).length);
      }),
      {numRuns: 200},
    );
  });
});
