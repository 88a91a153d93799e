import {expect, html} from '@open-wc/testing';
import type {IroSocialLinks} from '../../../src/elements/social-links/social-links.js';
import {all, loaded, part, show, textOf, texts} from '../../support/element.js';
import {restoreFetch} from '../../support/answers.js';
import {holdRequests} from '../../support/requests.js';

const post = (title: string, date: string) =>
  `<item><title>${title}</title><link>https://example.org/${title}</link>${date}</item>`;

const feed = (title: string, posts: string) =>
  `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${title}</title>${posts}</channel></rss>`;

const news = feed(
  'Library news',
  post('Older', '<pubDate>Tue, 03 Mar 2026 12:00:00 GMT</pubDate>') +
    post('Newest', '<pubDate>Thu, 05 Mar 2026 12:00:00 GMT</pubDate><dc:creator>Ana</dc:creator>') +
    post('Undated', ''),
);

const events = feed(
  'Library events',
  post('Between', '<pubDate>Wed, 04 Mar 2026 12:00:00 GMT</pubDate>') +
    post('Oldest', '<pubDate>Mon, 02 Mar 2026 12:00:00 GMT</pubDate>'),
);

/** Shows what comes of `src`, each address answered with a text, or with an error where there is none. */
const latest = async (
  src: string,
  answers: readonly (string | undefined)[],
  {lang = 'en', posts = 3, limit = 0, layout = 'list'} = {},
) => {
  const element = await show<IroSocialLinks>(
    html`<iro-social-links posts=${posts} limit=${limit} layout=${layout}></iro-social-links>`,
    lang,
  );
  const requests = holdRequests();
  const shown = loaded(element, {src});
  for (const answer of answers) {
    const request = await requests.next();
    if (answer === undefined) request.answer('', 404);
    else request.answer(answer);
  }
  await shown;
  await element.updateComplete;
  return element;
};

describe('latest posts of <iro-social-links>', () => {
  let turn = 0;

  /** Addresses that no test before has asked for. */
  const addresses = (count: number) => {
    turn += 1;
    return Array.from({length: count}, (_, index) => `/posts/${turn}/${index}.xml`).join(' ');
  };

  afterEach(restoreFetch);

  it('shows the newest of a feed under its title, the newest first', async () => {
    const element = await latest(addresses(1), [news], {posts: 2});
    expect(textOf(part(element, 'heading'))).to.equal('Library news');
    expect(texts(element, '[part=link]')).to.deep.equal(['Newest', 'Older']);
    await expect(element).shadowDom.to.be.accessible();
  });

  for (const [lang, date, author, heading] of [
    ['en', 'March 5, 2026', 'by Ana', 'Latest posts'],
    ['es', '5 de marzo de 2026', 'por Ana', 'Últimas publicaciones'],
  ] as const) {
    it(`merges feeds, and says of each post when, where and by whom (${lang})`, async () => {
      const element = await latest(addresses(2), [news, events], {lang, posts: 4});
      expect(textOf(part(element, 'heading'))).to.equal(heading);
      expect(texts(element, '[part=link]')).to.deep.equal(['Newest', 'Between', 'Older', 'Oldest']);
      expect(textOf(part(element, 'date'))).to.equal(date);
      expect(Date.parse(part(element, 'date')!.getAttribute('datetime')!)).to.equal(
        Date.UTC(2026, 2, 5, 12),
      );
      expect(textOf(part(element, 'author'))).to.equal(author);
      expect(texts(element, '[part=source]').slice(0, 2)).to.deep.equal([
        'Library news',
        'Library events',
      ]);
      await expect(element).shadowDom.to.be.accessible();
    });
  }

  for (const layout of ['list', 'grid', 'compact']) {
    it(`gives each thing said of a post a line: ${layout}`, async () => {
      const element = await latest(addresses(1), [news], {posts: 2, layout});
      const posts = all(element, '[part=item]').map((item) =>
        ['title', 'facts'].map((name) =>
          item.querySelector(`[part=${name}]`)!.getBoundingClientRect(),
        ),
      );
      expect(posts).to.have.length(2);
      for (const [title, facts] of posts) {
        expect(facts!.top).to.be.at.least(title!.bottom - 2);
        expect(facts!.left).to.be.closeTo(title!.left, 1);
      }
    });
  }

  it('leaves room between accounts and posts, and below their headings', async () => {
    const own = JSON.stringify({items: [{title: 'One'}]});
    const element = await latest(addresses(2), [own, news], {posts: 1});
    const [accounts, posts] = all(element, '[part=section]').map((section) =>
      section.getBoundingClientRect(),
    );
    expect(posts!.top - accounts!.bottom).to.be.at.least(16);
    const heading = all(element, '[part=section-heading]').at(-1)!.getBoundingClientRect();
    const first = all(element, '[part=item]').at(-1)!.getBoundingClientRect();
    expect(first.top - heading.bottom).to.be.at.least(6);
  });

  it('puts posts without a date last', async () => {
    const element = await latest(addresses(1), [news]);
    expect(texts(element, '[part=link]')).to.deep.equal(['Newest', 'Older', 'Undated']);
    expect(all(element, '[part=date]')).to.have.length(2);
  });

  it('keeps accounts apart, and counts them alone by `limit`', async () => {
    const own = JSON.stringify({items: [{title: 'One'}, {title: 'Two'}]});
    const element = await latest(addresses(2), [own, news], {posts: 2, limit: 1});
    const lists = all(element, '[part=list]').map((list) =>
      [...list.querySelectorAll('[part=title]')].map((title) => textOf(title).split(' ')[0]),
    );
    expect(lists).to.deep.equal([['One'], ['Newest', 'Older']]);
    expect(texts(element, '[part=section-heading]').at(-1)).to.equal('Latest posts');
    expect(all(element, '[part=list]')[1]!.querySelector('[part=icon]')).to.equal(null);
  });

  it('shows posts as entries where none are asked for', async () => {
    const element = await latest(addresses(1), [news], {posts: 0});
    expect(texts(element, '[part=link]')).to.deep.equal(['Older', 'Newest', 'Undated']);
  });

  it('says that a feed has nothing', async () => {
    const element = await latest(addresses(1), [feed('Library news', '')]);
    expect(textOf(part(element, 'empty'))).to.equal('Nothing listed at present.');
    await expect(element).shadowDom.to.be.accessible();
  });

  it('says that a feed did not come, and shows the others', async () => {
    const element = await latest(addresses(2), [news, undefined], {posts: 1});
    expect(texts(element, '[part=link]')).to.deep.equal(['Newest']);
    expect(textOf(part(element, 'status'))).to.match(/^Part of this content/);
    expect(part(element, 'retry')).to.be.an.instanceof(HTMLButtonElement);
  });

  it('shows a day as that day in every time zone', async () => {
    const content = {items: [{title: 'Post', kind: 'post', published: '2026-03-05'}]};
    const element = await show<IroSocialLinks>(
      html`<iro-social-links posts="1"></iro-social-links>`,
    );
    await loaded(element, {content});
    expect(textOf(part(element, 'date'))).to.equal('March 5, 2026');
  });
});
