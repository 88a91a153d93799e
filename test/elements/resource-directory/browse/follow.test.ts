import {expect, oneEvent} from '@open-wc/testing';
import {all, part, textOf} from '../../../support/element.js';
import {holdHistory} from './page-history.js';
import {browse, check, choose, samples, titles, type, until} from './support.js';

const go = (search: string) => history.replaceState(null, '', location.pathname + search);

/** Resolves when the keyboard is on an entry. */
const focused = (element: Element, title: string) =>
  until(element, () => textOf(element.shadowRoot!.activeElement).startsWith(title));

const long = {
  items: Array.from({length: 300}, (_, index) => ({
    id: `item-${index}`,
    title: `${index % 2 ? 'Odd' : 'Even'} ${index}.`,
    url: `https://example.org/${index}`,
    tags: [index % 3 ? 'some' : 'third'],
  })),
};

/** Resolves when all that was under way has had its turn. */
const frames = async () => {
  for (let left = 3; left; left -= 1) await new Promise(requestAnimationFrame);
};

const whole = (element: Element, count: number) =>
  until(
    element,
    () =>
      all(element, '[part=item]').length === count && !all(element, '.rows[hidden], .gone').length,
  );

describe('what a page is told of', () => {
  it('is of one shape, whatever the reader does', async () => {
    const element = await browse({filters: 'tag sort'});
    expect(await type(element, 'l')).to.deep.equal({query: 'l', count: 5, filters: {}});
    expect(await check(element, 'tag', 'policy')).to.deep.equal({
      query: 'l',
      count: 2,
      filters: {tag: 'policy'},
    });
    await choose(element, 'sort', 'title');
    expect(await type(element, 'list')).to.deep.equal({
      query: 'list',
      count: 1,
      filters: {tag: 'policy', sort: 'title'},
    });
  });

  it('is what a reader does, and not that the language changed', async () => {
    const element = await browse({filters: 'tag section'});
    await type(element, 'list');
    await check(element, 'tag', 'policy');
    let told = 0;
    element.addEventListener('iro-filter', () => (told += 1));
    element.lang = 'es';
    await until(element, () => textOf(part(element, 'count')) === '1 resultado');
    expect(titles(element)).to.deep.equal(['Ñandú list']);
    expect(part(element, 'chosen-filter')!.ariaLabel).to.equal('Quitar el filtro Tema: policy');
    await frames();
    expect(told).to.equal(0);
  });
});

describe('the address of a directory', () => {
  const travel = holdHistory();

  it('says no more what an entry that was led to has undone', async () => {
    go('');
    const element = await browse({filters: 'tag sort', 'url-state': 'a'});
    await choose(element, 'sort', 'title');
    await check(element, 'tag', 'policy');
    await type(element, 'list');
    location.hash = '#iro-item=zebra';
    await focused(element, 'Zebra');
    expect(titles(element)).to.have.length(7);
    expect(new URLSearchParams(location.search).get('a.sort')).to.equal('title');
    expect(location.search).not.to.include('a.tag');
    expect(location.search).not.to.include('a.q');
    expect(location.hash).to.equal('#iro-item=zebra');
  });

  it('changes nothing on view where only another part of it changes', async () => {
    go('?b.tag=some');
    const element = await browse({filters: 'tag', 'url-state': 'b'}, 'en', long);
    await whole(element, 200);
    const before = all(element, '[part=item]');
    dispatchEvent(new PopStateEvent('popstate'));
    await frames();
    expect(all(element, '[part=item]')).to.deep.equal(before);
  });

  it('does not take back what was typed a moment ago', async () => {
    go('');
    const element = await browse({filters: 'tag', 'url-state': 'c'});
    await type(element, 'ñandu');
    dispatchEvent(new PopStateEvent('popstate'));
    await frames();
    expect(element.shadowRoot!.querySelector('input')!.value).to.equal('ñandu');
  });

  it('is followed after the directory was moved in the page', async () => {
    go('');
    const element = await browse({filters: 'tag', 'url-state': 'd'});
    await check(element, 'tag', 'policy');
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await element.updateComplete;
    travel(-1);
    await until(element, () => titles(element).length === 7);
    expect(part(element, 'chosen')).to.equal(null);
  });

  it('gives links to entries of a long list that was there before it was kept', async () => {
    go('');
    const element = await browse({filters: 'tag'}, 'en', long);
    await whole(element, 300);
    element.urlState = 'e';
    await until(element, () => all(element, '[part=permalink]').length === 300);
    expect(all(element, '[part=permalink]')[299]).to.have.attribute('href', '#iro-item=item-299');
  });

  it('tells apart directories whose names collide', async () => {
    go('?iro.tag=policy&iro2.tag=loans&iro22.q=zebra');
    const first = await browse({filters: 'tag', 'url-state': ''});
    const second = await browse({filters: 'tag', 'url-state': ' '});
    const third = await browse({filters: 'tag', 'url-state': 'iro2'});
    const counts = [first, second, third].map((element) => titles(element).length);
    expect(counts).to.deep.equal([2, 2, 1]);
  });
});

describe('names of what can be chosen', () => {
  it('cannot turn the count that follows them', async () => {
    const items = [
      {id: 'a', title: 'A', tags: ['شعر', 'a, b']},
      {id: 'b', title: 'B', tags: ['a, b']},
    ];
    const element = await browse({filters: 'tag'}, 'en', {items});
    expect(all(element, '[part=option]').map(textOf)).to.deep.equal([
      'a, b (2)',
      '\u2068شعر\u2069 (1)',
    ]);
    const detail = await check(element, 'tag', 'a, b');
    expect(detail.filters).to.deep.equal({tag: 'a, b'});
    await check(element, 'tag', 'شعر');
    expect(all(element, '[part=chosen-filter]').map(({ariaLabel}) => ariaLabel)).to.deep.equal([
      'Remove filter Topic: a, b',
      'Remove filter Topic: \u2068شعر\u2069',
    ]);
  });

  it('stay in the order of the sections where there are many', async () => {
    const sections = Array.from({length: 70}, (_, at) => ({
      id: `s${at}`,
      title: `Section ${at}`,
      items: Array.from({length: at === 40 ? 2 : 1}, (_item, index) => ({
        id: `i${at}-${index}`,
        title: 'Same',
      })),
    }));
    const element = await browse({filters: 'section'}, 'en', {sections});
    const options = all(element, '#choose-section option').map(textOf).slice(1);
    expect(options).to.have.length(60);
    expect(options.indexOf('Section 40 (2)')).to.equal(40);
  });
});

describe('the search field of a directory', () => {
  it('is emptied by Escape before the search is there', async () => {
    const element = await browse({}, 'en', samples);
    const input = element.shadowRoot!.querySelector('input')!;
    const told = oneEvent(element, 'iro-filter');
    input.value = 'zebra';
    input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    input.dispatchEvent(
      new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, cancelable: true}),
    );
    expect(input.value).to.equal('');
    await told;
    await element.updateComplete;
    expect(input.value).to.equal('');
    expect(titles(element)).to.have.length(7);
  });

  it('keeps marks in a long list that stays as it is', async () => {
    const {highlights} = CSS as unknown as {highlights?: Map<string, Set<StaticRange>>};
    const element = await browse({filters: 'tag'}, 'en', long);
    const marked = () =>
      [...(highlights?.get('iro-match') ?? [])].filter(
        ({startContainer}) => startContainer.isConnected,
      ).length;
    await type(element, 'even');
    await whole(element, 150);
    await frames();
    const before = marked();
    expect(before > 0).to.equal(Boolean(highlights));
    element.requestUpdate();
    await element.updateComplete;
    expect(marked()).to.be.at.least(before);
    const place = element.parentElement!;
    element.remove();
    expect(marked()).to.equal(0);
    place.append(element);
    await frames();
    expect(marked()).to.equal(before);
  });

  for (const [lang, question, found] of [
    ['en', 'Did you mean “préstamo list”?', 1],
    ['es', '¿Quiso decir «préstamo list»?', 1],
  ] as const) {
    it(`asks whether another spelling was meant, with its accents, in ${lang}`, async () => {
      const items = [{id: 'a', title: 'Ámbito de préstamo', description: 'list'}];
      const element = await browse({filters: 'tag'}, lang, {items});
      await type(element, 'prestmao list');
      await until(element, () => part(element, 'suggestion') !== null);
      const suggestion = part(element, 'suggestion')!;
      expect(textOf(suggestion)).to.equal(question);
      await expect(element).shadowDom.to.be.accessible();
      const told = oneEvent<HTMLElementEventMap['iro-filter']>(element, 'iro-filter');
      suggestion.click();
      const {detail} = await told;
      expect(detail).to.deep.equal({query: 'préstamo list', count: found, filters: {}});
      expect(element.shadowRoot!.querySelector('input')!.value).to.equal('préstamo list');
      expect(titles(element)).to.deep.equal(['Ámbito de préstamo']);
    });
  }
});
