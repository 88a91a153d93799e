import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {readList} from '../../src/formats/html-list.js';
import {normalise} from '../../src/model/normalise.js';
import {
  findElement,
  observeChildren,
  readInlineJson,
  readListEntries,
} from '../../src/sources/page.js';

/** An element with this inside it, in the page until the test ends. */
const element = async (inside: string, lang = 'en'): Promise<HTMLElement> => {
  const outer = await fixture<HTMLElement>(html`<div lang=${lang}><div></div></div>`);
  const inner = outer.querySelector('div')!;
  inner.innerHTML = inside;
  return inner;
};

describe('readInlineJson', () => {
  for (const [inside, text] of [
    ['<script type="application/json">[1]</script>', '[1]'],
    ['<a href="/">A</a> <script type="application/json"></script>', ''],
    ['<script type="application/json">1</script><script type="application/json">2</script>', '1'],
    ['<script type="text/plain">[1]</script>', undefined],
    ['<div><script type="application/json">[1]</script></div>', undefined],
    ['[1]', undefined],
    ['', undefined],
  ] as const) {
    it(`reads ${inside || 'nothing'} as ${text === undefined ? 'nothing' : JSON.stringify(text)}`, async () => {
      expect(readInlineJson(await element(inside))).to.equal(text);
    });
  }
});

describe('observeChildren', () => {
  it('calls back for changes of children and their text, until it is ended', async () => {
    const host = await element('<script type="application/json">1</script>');
    let calls = 0;
    const end = observeChildren(host, () => (calls += 1));
    host.querySelector('script')!.firstChild!.nodeValue = '2';
    await nextFrame();
    expect(calls).to.equal(1);
    host.append('text');
    await nextFrame();
    expect(calls).to.equal(2);
    host.setAttribute('title', 'no child');
    await nextFrame();
    expect(calls).to.equal(2);
    end();
    host.append('more');
    await nextFrame();
    expect(calls).to.equal(2);
  });
});

describe('findElement', () => {
  /** Makes the page one that is still being parsed. */
  const holdParsing = () => {
    Object.defineProperty(document, 'readyState', {configurable: true, value: 'loading'});
  };
  const parse = () => {
    Reflect.deleteProperty(document, 'readyState');
    document.dispatchEvent(new Event('DOMContentLoaded'));
  };

  /** Not the element itself: a comparison of elements that fails takes very long to be shown. */
  const nameOf = async (found: Promise<Element | undefined>) => {
    const element = await found;
    return element && `${element.localName}#${element.id}`;
  };

  afterEach(() => Reflect.deleteProperty(document, 'readyState'));

  it('finds an element of the document', async () => {
    const host = await element('<ul id="listed"></ul><p></p>');
    expect(await nameOf(findElement('listed', host.querySelector('p')!))).to.equal('ul#listed');
  });

  it('finds one of its own shadow root before one of the document', async () => {
    const outer = await element('<ul id="listed"></ul><ul id="outside"></ul>');
    const root = outer.attachShadow({mode: 'closed'});
    root.innerHTML = '<p></p><ol id="listed"></ol>';
    const host = root.querySelector('p')!;
    expect(await nameOf(findElement('listed', host))).to.equal('ol#listed');
    expect(await nameOf(findElement('outside', host))).to.equal('ul#outside');
  });

  for (const id of ['nowhere', '', 'a b', '"]', 'constructor']) {
    it(`finds nothing for ${JSON.stringify(id)}`, async () => {
      expect(await findElement(id, document.body)).to.equal(undefined);
    });
  }

  it('waits for an element that comes later in the page', async () => {
    const host = await element('');
    holdParsing();
    const found = findElement('listed', host);
    host.innerHTML = '<ul id="listed"></ul>';
    parse();
    expect(await nameOf(found)).to.equal('ul#listed');
  });

  it('does not wait for the rest of the page where the element is there', async () => {
    const host = await element('<ul id="listed"></ul>');
    holdParsing();
    expect(await nameOf(findElement('listed', host))).to.equal('ul#listed');
  });

  it('gives up when the page is parsed', async () => {
    holdParsing();
    const found = findElement('nowhere', document.body);
    parse();
    expect(await found).to.equal(undefined);
  });
});

const url = (path: string) => new URL(path, document.baseURI).href;
const none = {url: undefined, linkLanguage: undefined};

/** The entries of a list without groups. */
const entriesOf = (list: Element) => readListEntries(list).flatMap(({entries}) => entries);

describe('readListEntries', () => {
  for (const [name, inside, expected] of [
    [
      'list items with links',
      '<li><a href="/a">A</a></li><li><a href="/b">B</a> – more</li>',
      [
        {title: 'A', rest: '', url: url('/a'), language: 'en', linkLanguage: undefined},
        {title: 'B', rest: ' – more', url: url('/b'), language: 'en', linkLanguage: undefined},
      ],
    ],
    [
      'a list item without a link',
      '<li>A, plain</li>',
      [{...none, title: 'A, plain', rest: '', language: 'en'}],
    ],
    [
      'an anchor that leads nowhere',
      '<li><a>A</a> more</li>',
      [{...none, title: 'A more', rest: '', language: 'en'}],
    ],
    [
      'the first of several links',
      '<li><a href="/a">A</a> and <a href="/b">B</a></li>',
      [{title: 'A', rest: ' and B', url: url('/a'), language: 'en', linkLanguage: undefined}],
    ],
    [
      'links where there are no list items',
      '<p><a href="/a">A</a> more <a href="/b">B</a></p>',
      [
        {title: 'A', rest: '', url: url('/a'), language: 'en', linkLanguage: undefined},
        {title: 'B', rest: '', url: url('/b'), language: 'en', linkLanguage: undefined},
      ],
    ],
    [
      'the languages of a link and of what it leads to',
      '<li lang="es"><a lang="fr" hreflang="de" href="/a">A</a></li>',
      [{title: 'A', rest: '', url: url('/a'), language: 'fr', linkLanguage: 'de'}],
    ],
    [
      'the language of a list item',
      '<li lang="es">A</li>',
      [{...none, title: 'A', rest: '', language: 'es'}],
    ],
    ['nothing of nothing', '', []],
  ] as const) {
    it(`reads ${name}`, async () => {
      expect(entriesOf(await element(inside))).to.deep.equal(expected);
    });
  }

  it('takes the language of the page around the list', async () => {
    const [entry] = entriesOf(await element('<li>A</li>', 'es-MX'));
    expect(entry!.language).to.equal('es-MX');
  });

  it('gives addresses as they are, for the model to judge', async () => {
    const [entry] = entriesOf(await element('<li><a href="javascript:1">A</a></li>'));
    expect(entry!.url).to.equal('javascript:1');
  });

  /** What the groups are called and what is in them. */
  const outline = (list: Element) =>
    readListEntries(list).map(({title, entries}) => [
      title,
      entries.map((entry) => entry.title.trim()),
    ]);

  for (const [name, inside, expected] of [
    [
      'a list in a list',
      '<li>Group <ul><li><a href="/a">A</a></li><li>B</li></ul></li>',
      [['Group', ['A', 'B']]],
    ],
    [
      'a list in an entry with a link, which comes first',
      '<li><a href="/g">Group</a> more<ul><li>A</li></ul></li>',
      [['Group', ['Group', 'A']]],
    ],
    [
      'entries before and behind a list in a list',
      '<li>A</li><li>Group<ol><li>B</li></ol></li><li>C</li>',
      [
        [undefined, ['A', 'C']],
        ['Group', ['B']],
      ],
    ],
    [
      'lists three deep',
      '<li>One<ul><li>A</li><li>Two<ul><li>B</li></ul></li><li>C</li></ul></li>',
      [
        ['One', ['A', 'C']],
        ['Two', ['B']],
      ],
    ],
    ['a list in an entry of its own', '<li><ul><li>A</li></ul></li>', [[undefined, ['A']]]],
    [
      'headings',
      '<li>A</li><h2>One</h2><ul><li>B</li></ul><h3>Two</h3><ul><li>C</li></ul><ul><li>D</li></ul>',
      [
        [undefined, ['A']],
        ['One', ['B']],
        ['Two', ['C', 'D']],
      ],
    ],
    [
      'headings with links below',
      '<h2>One</h2><p><a href="/a">A</a> and <a href="/b">B</a></p><div role="heading">Two</div><a href="/c">C</a>',
      [
        ['One', ['A', 'B']],
        ['Two', ['C']],
      ],
    ],
    ['a heading above nothing', '<h2>One</h2><h3>Two</h3><ul><li>A</li></ul>', [['Two', ['A']]]],
    [
      'a heading inside an entry',
      '<ul><li><h3>A</h3></li><li>B</li></ul>',
      [[undefined, ['A', 'B']]],
    ],
    ['an empty heading', '<h2> </h2><ul><li>A</li></ul>', [[undefined, ['A']]]],
    ['headings without a list', '<h2>One</h2>', []],
  ] as const) {
    it(`groups ${name}`, async () => {
      expect(outline(await element(inside))).to.deep.equal(expected);
    });
  }

  it('does not take a list around the element for one that it is in', async () => {
    const outer = await element('<ul><li>Outside<ul id="inner"><li>A</li></ul></li></ul>');
    expect(outline(outer.querySelector('#inner')!)).to.deep.equal([[undefined, ['A']]]);
    expect(outline(outer.querySelector('li')!)).to.deep.equal([[undefined, ['A']]]);
  });

  it('keeps the language, id and text of what heads a group', async () => {
    const list = await element(
      '<li id="guides" lang="es">Guías – todas<ul><li lang="fr">A</li></ul></li>',
    );
    const [group] = readListEntries(list);
    expect(group).to.deep.include({title: 'Guías – todas', id: 'guides', language: 'es'});
    expect(group!.entries[0]!.language).to.equal('fr');
  });

  it('reads a page of headings, lists and lists in lists', async () => {
    const address = new URL('../fixtures/html/nested-list.html', import.meta.url);
    const page = await element(await (await fetch(address)).text());
    const {content, problems} = normalise(readList(readListEntries(page)));
    expect(problems).to.deep.equal([]);
    expect(
      content.sections.map(({id, title, items}) => [id, title, items.map((item) => item.title)]),
    ).to.deep.equal([
      ['programmes', {en: 'Programmes'}, [{en: 'Sister libraries'}, {es: 'Feria del libro'}]],
      ['section-2', {es: 'Recursos'}, [{en: 'More'}]],
      ['section-3', {en: 'Guides'}, [{en: 'Guide'}, {en: 'On paper only'}]],
      ['groups', {en: 'Groups'}, [{en: 'Groups'}, {en: 'First'}]],
    ]);
    expect(content.sections[0]!.items[1]!.language).to.equal('es');
  });

  it('keeps what stands before a link apart from its title', async () => {
    const [entry] = entriesOf(await element('<li>A is <a href="/a">A</a>, too</li>'));
    expect(entry).to.include({title: 'A', rest: 'A is , too'});
  });
});
