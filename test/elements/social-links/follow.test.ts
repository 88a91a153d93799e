import {expect, html, oneEvent} from '@open-wc/testing';
import {parseCsv} from '../../../src/formats/csv.js';
import {itemFields} from '../../../src/model/schema.js';
import type {IroSocialLinks} from '../../../src/elements/social-links/social-links.js';
import {all, loaded, part, show, textOf, texts} from '../../support/element.js';

const address = (name: string) => `https://example.org/${name}`;

const items = [
  {id: 'plain', title: 'Reading room', url: address('plain'), service: 'flickr'},
  {id: 'active', title: 'News', url: address('active'), activity: 'active'},
  {id: 'dormant', title: 'Old news', url: address('dormant'), activity: 'dormant'},
  {id: 'closed', title: 'Gone', url: address('closed'), activity: 'closed', service: 'instagram'},
  {
    id: 'renamed',
    title: 'Library today',
    url: 'https://twitter.com/library.example',
    formerName: {en: 'Library', es: 'Biblioteca'},
  },
  {id: 'x', title: 'Short messages', url: 'https://x.com/library.example'},
  {id: 'lost', title: 'Lost', service: 'twitter'},
  {
    id: 'blog',
    title: {en: 'Blog of the library', es: 'Blog de la biblioteca'},
    url: address('blog'),
    kind: 'blog',
    feedUrl: address('blog/feed'),
  },
];

const accounts = async (
  {lang = 'en', layout = 'list'}: {lang?: string; layout?: string} = {},
  content: unknown = {items},
) => {
  const element = await show<IroSocialLinks>(
    html`<iro-social-links layout=${layout} heading="Sample"></iro-social-links>`,
    lang,
  );
  await loaded(element, {content});
  return element;
};

/** The entry of a title. */
const entry = (element: Element, title: string) =>
  all(element, '[part=item]').find((item) =>
    textOf(item.querySelector('[part=title]')).startsWith(title),
  )!;

const statesIn = (element: Element, title: string) =>
  [...entry(element, title).querySelectorAll('[part=state]')].map(textOf);

describe('accounts of <iro-social-links>', () => {
  const states: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['Reading room', [], []],
    ['News', ['Active account'], ['Cuenta activa']],
    ['Old news', ['No recent posts'], ['Sin publicaciones recientes']],
    ['Gone', ['Account closed'], ['Cuenta cerrada']],
    [
      'Library today',
      ['Twitter, now X', 'Formerly: Library'],
      ['Twitter, ahora X', 'Antes: Biblioteca'],
    ],
    ['Short messages', [], []],
    ['Lost', ['Twitter, now X'], ['Twitter, ahora X']],
  ];
  for (const [index, lang] of ['en', 'es'].entries()) {
    it(`says what became of each in words (${lang})`, async () => {
      const element = await accounts({lang});
      for (const [title, ...expected] of states) {
        expect(statesIn(element, title), title).to.deep.equal(expected[index]);
      }
      await expect(element).shadowDom.to.be.accessible();
    });
  }

  it('makes no link of a closed account, and says nothing of its address', async () => {
    const element = await accounts();
    const closed = entry(element, 'Gone');
    expect(closed.querySelector('a')).to.equal(null);
    expect(closed.querySelector('[part=note]')).to.equal(null);
    expect(textOf(entry(element, 'Lost').querySelector('[part=note]'))).to.equal(
      '(address not available)',
    );
  });

  it('links the feed of an account, says what it is and whose', async () => {
    for (const [lang, words] of [
      ['en', 'RSS feed: Blog of the library'],
      ['es', 'Canal RSS: Blog de la biblioteca'],
    ] as const) {
      const element = await accounts({lang});
      const [feed, ...more] = all(element, '[part=feed]');
      expect(more).to.deep.equal([]);
      expect(feed).to.have.attribute('href', address('blog/feed'));
      expect(feed).to.have.attribute('type', 'application/rss+xml');
      expect(textOf(feed)).to.equal(words);
    }
    expect(document.head.querySelector('link[rel~="alternate"]')).to.equal(null);
  });

  it('gives a link that is a feed itself its type', async () => {
    const element = await accounts(
      {},
      {items: [{title: 'All posts', kind: 'feed', url: address('feed')}]},
    );
    expect(part(element, 'link')).to.have.attribute('type', 'application/rss+xml');
  });

  it('claims accounts as the page’s own only where that is asked for', async () => {
    const element = await accounts();
    const relations = () =>
      new Set(all(element, '[part=link]').map((link) => link.getAttribute('rel')));
    expect([...relations()]).to.deep.equal(['noopener']);
    element.me = true;
    await element.updateComplete;
    expect([...relations()]).to.deep.equal(['me noopener']);
    expect(part(element, 'feed')).to.have.attribute('rel', 'noopener');
  });

  it('tells the page which account a reader follows, and lets it keep the reader', async () => {
    const element = await accounts();
    const followed = oneEvent(element, 'iro-select');
    element.addEventListener('iro-select', (event) => event.preventDefault(), {once: true});
    const click = new MouseEvent('click', {bubbles: true, cancelable: true, composed: true});
    entry(element, 'News').querySelector('a')!.dispatchEvent(click);
    expect((await followed).detail.item.id).to.equal('active');
    expect(click.defaultPrevented).to.equal(true);
  });

  it('shows letters in the place of brands on request', async () => {
    const element = await accounts();
    const monogram = (title: string) => textOf(entry(element, title).querySelector('svg text'));
    expect(monogram('Reading room')).to.equal('');
    expect(monogram('News')).to.equal('N');
    element.monograms = true;
    await element.updateComplete;
    expect(monogram('Reading room')).to.equal('F');
    const icons = all(element, 'svg[part=icon]').map((icon) => icon.getBoundingClientRect());
    expect(new Set(icons.map(({width, height}) => `${width} ${height}`)).size).to.equal(1);
  });

  it('has the name in the middle of its mark where it stands alone', async () => {
    const content = {
      items: [
        {title: 'Alone', url: address('alone')},
        {title: 'With words', url: address('words'), description: 'What is there.'},
      ],
    };
    const element = await accounts({}, content);
    const middle = (found: Element) => {
      const {top, height} = found.getBoundingClientRect();
      return top + height / 2;
    };
    const distance = (title: string) => {
      const [icon, name] = ['[part=icon]', '[part=link]'].map((selector) =>
        middle(entry(element, title).querySelector(selector)!),
      );
      return icon! - name!;
    };
    expect(distance('Alone')).to.be.closeTo(0, 3);
    expect(distance('With words')).to.be.greaterThan(5);
  });

  it('puts accounts in the reader’s language first, and keeps the order given', async () => {
    const content = {
      items: [
        {title: 'One'},
        {title: 'Dos', language: 'es'},
        {title: 'Three', language: 'en'},
        {title: 'Cuatro', language: 'es-MX'},
      ],
    };
    const titles = async (lang: string) =>
      texts(await accounts({lang}, content), '[part=title]').map((text) => text.split(' ')[0]);
    expect(await titles('es')).to.deep.equal(['Dos', 'Cuatro', 'One', 'Three']);
    expect(await titles('en')).to.deep.equal(['Three', 'One', 'Dos', 'Cuatro']);
  });

  it('gives every row of a long list its own mark and state', async () => {
    const many = Array.from({length: 130}, (_, index) => ({
      title: `Account ${index}`,
      url: index % 2 ? `https://x.com/${index}` : `https://www.youtube.com/@${index}`,
      ...(index % 3 === 0 && {activity: 'dormant'}),
    }));
    const element = await accounts({}, {items: many});
    const list = part(element, 'list')!;
    await new Promise<void>((resolve) => {
      const check = () => {
        if (all(element, '[part=item]').length === 130) resolve();
      };
      new MutationObserver(check).observe(list, {childList: true, subtree: true});
      check();
    });
    expect(new Set(all(element, 'path').map((path) => path.getAttribute('d'))).size).to.equal(2);
    expect(all(element, '[part=state]')).to.have.length(44);
  });
});

describe('icons of <iro-social-links>', () => {
  for (const [lang, lines] of [
    [
      'en',
      [
        'Active account: News',
        'No recent posts: Old news',
        'Account closed: Gone',
        'Twitter, now X: Library today and Lost',
        'Library today Formerly: Library',
        'Address not available: Lost',
      ],
    ],
    [
      'es',
      [
        'Cuenta activa: News',
        'Sin publicaciones recientes: Old news',
        'Cuenta cerrada: Gone',
        'Twitter, ahora X: Library today y Lost',
        'Library today Antes: Biblioteca',
        'Dirección no disponible: Lost',
      ],
    ],
  ] as const) {
    it(`leave what became of accounts for all to read (${lang})`, async () => {
      const element = await accounts({lang, layout: 'compact'});
      expect(texts(element, '[part=note]')).to.deep.equal(lines);
      await expect(element).shadowDom.to.be.accessible();
    });
  }

  it('carry name and state for who hears links alone', async () => {
    const element = await accounts({layout: 'compact'});
    expect(texts(element, '[part=link] .name')).to.deep.equal([
      'Reading room',
      'News, Active account',
      'Old news, No recent posts',
      'Library today, Twitter, now X, Formerly: Library',
      'Short messages',
      'Blog of the library',
    ]);
    expect(texts(element, '[part=feed] .name').join('')).to.equal('RSS feed: Blog of the library');
  });

  it('tell a blog from its feed', async () => {
    const element = await accounts({layout: 'compact'});
    const feed = part(element, 'feed')!;
    expect(textOf(feed.querySelector('svg'))).to.equal('RSS');
    expect(textOf(feed.closest('[part=item]')!.querySelector('[part=link] svg'))).to.equal('');
    const [box, letters] = ['svg', 'text'].map((name) =>
      feed.querySelector(name)!.getBoundingClientRect(),
    );
    expect(letters!.width).to.be.lessThan(box!.width);
  });

  it('are large enough to hit in small text', async () => {
    const element = await accounts({layout: 'compact'});
    element.parentElement!.style.fontSize = '8px';
    for (const icon of all(element, 'a svg')) {
      const {width, height} = icon.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });
});

describe('feedUrl', () => {
  it('is read as an address, from JSON and from the columns that sheets have for it', async () => {
    for (const [table, feedUrl] of [
      ['Title,Feed\nBlog,www.example.org/feed', 'https://www.example.org/feed'],
      ['Título,Canal RSS\nBlog,https://example.org/canal', 'https://example.org/canal'],
    ] as const) {
      const {records} = await parseCsv(table, {now: 0, pause: () => undefined});
      expect((records as {items: unknown}).items).to.deep.equal([{title: 'Blog', feedUrl}]);
    }
    expect(itemFields.feedUrl('javascript:alert(1)', {})).to.equal(undefined);
  });
});
