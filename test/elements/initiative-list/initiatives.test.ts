import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {pageClock} from '../../../src/elements/events/clock.js';
import {all, loaded, part, show, texts, textOf} from '../../support/element.js';
import {rows} from '../../support/rows.js';
import {entry, letClockGo, present, settled, showList, stopClock} from './support.js';

const titles = '[part=title]';
const statuses = '[part=initiative-status]';

describe('<iro-initiative-list> with more to say', () => {
  beforeEach(() => stopClock());
  afterEach(letClockGo);

  for (const [lang, said] of [
    ['en', ['Call open until May 7, 2030', 'Archived']],
    ['es', ['Convocatoria abierta hasta el 7 de mayo de 2030', 'En archivo']],
  ] as const) {
    it(`says in ${lang} how initiatives stand, and only where that is not plain`, async () => {
      const element = await showList(
        [entry('a', {deadline: '2030-05-07'}), entry('b'), entry('c', {archived: true})],
        {},
        lang,
      );
      expect(texts(element, statuses)).to.deep.equal(said);
      await expect(element).shadowDom.to.be.accessible();
    });
  }

  it('keeps that true while the page stays open', async () => {
    const {after} = pageClock;
    let wait = 0;
    let pass: () => void = () => undefined;
    pageClock.after = (milliseconds, task) => {
      wait = milliseconds;
      pass = task;
      return () => undefined;
    };
    try {
      const element = await showList([entry('a', {deadline: '2030-05-07'})]);
      const end = new Date(2030, 4, 8).getTime();
      expect(wait).to.equal(end - present);
      stopClock(end);
      pass();
      await settled(element);
      expect(texts(element, statuses)).to.deep.equal(['The call closed on May 7, 2030']);
    } finally {
      pageClock.after = after;
    }
  });

  it('follows the language of the page', async () => {
    const element = await showList([entry('a', {deadline: '2030-05-07'})]);
    element.lang = 'es';
    await Promise.resolve(); // the page is watched for it
    await settled(element);
    expect(texts(element, statuses)[0]).to.match(/^Convocatoria/);
  });

  it('puts projects under their initiative, with headings one level down', async () => {
    const element = await showList([
      entry('a'),
      entry('b'),
      entry('c', {parent: 'a'}),
      entry('d', {parent: 'c', deadline: '2030-05-07'}),
    ]);
    const [first] = all(element, '[part=section-content] > [part=list] > li');
    expect(
      [...first!.querySelectorAll(titles)].map((title) => [title.localName, textOf(title)]),
    ).to.deep.equal([
      ['h3', 'Entry a'],
      ['h4', 'Entry c'],
      ['h5', 'Entry d'],
    ]);
    expect(all(element, '[part=section-content] > [part=list] > li')).to.have.length(2);
    expect(all(element, '[part=projects] [role=list]')).to.have.length(2);
    expect(part(element, 'part-of')).to.equal(null);
    await expect(element).shadowDom.to.be.accessible();
  });

  it('says what a project is part of where that is not on view', async () => {
    const element = await showList(
      [entry('a', {url: 'https://example.org/a'}), entry('b', {parent: 'a'})],
      {ids: 'b'},
    );
    expect(texts(element, '[part=part-of]')).to.deep.equal(['Part of: Entry a']);
    expect(all(element, titles)[0]!.localName).to.equal('h3');
    expect(part(element, 'part-of')!.querySelector('a')!.href).to.equal('https://example.org/a');
  });

  for (const [name, featured, expected, large] of [
    ['the first that the content says', undefined, ['c', 'd', 'a', 'b'], 'c'],
    ['the one that the page says', 'b', ['b', 'c', 'd', 'a'], 'b'],
    ['none where the page says so', '', ['c', 'd', 'a', 'b'], undefined],
    ['none where what it says is not there', 'x', ['c', 'd', 'a', 'b'], undefined],
    ['a project that the page says', 'p', ['p', 'c', 'd', 'a', 'b'], 'p'],
  ] as const) {
    it(`features ${name}`, async () => {
      const element = await showList(
        [
          entry('a'),
          entry('b'),
          entry('c', {featured: true}),
          entry('d', {featured: true}),
          entry('p', {parent: 'a'}),
        ],
        featured === undefined ? {} : {featured},
      );
      const shown = all(element, titles)
        .filter((title) => !title.closest('[part=projects]'))
        .map(textOf);
      expect(shown).to.deep.equal(expected.map((id) => `Entry ${id}`));
      expect(texts(element, '[part=featured] > .featured > .summary > [part=title]')).to.deep.equal(
        large ? [`Entry ${large}`] : [],
      );
    });
  }

  it('shows the featured one larger, over the whole width of a grid', async () => {
    const element = await showList([entry('a'), entry('b', {featured: true})], {layout: 'grid'});
    element.style.inlineSize = '60em';
    const [large, other] = all(element, 'li').map((item) => item.getBoundingClientRect().width);
    expect(large).to.be.greaterThan(other! * 1.5);
    const size = (title: Element) => parseFloat(getComputedStyle(title).fontSize);
    const [first, second] = all(element, titles);
    expect(size(first!)).to.be.greaterThan(size(second!));
    await expect(element).shadowDom.to.be.accessible();
  });

  describe('events', () => {
    const content = {
      sections: [
        {id: 'initiatives', items: [entry('a', {related: ['e1', 'old']}), entry('b'), entry('c')]},
        {
          id: 'events',
          items: [
            entry('e1', {kind: 'event', startDate: '2030-06-01', url: 'https://example.org/e1'}),
            entry('e2', {
              kind: 'event',
              startDate: '2030-05-07',
              related: ['a', 'b'],
              status: 'cancelled',
            }),
            entry('old', {kind: 'event', startDate: '2030-05-01'}),
            entry('weekly', {
              kind: 'event',
              startDate: '2030-01-07',
              recurrence: 'FREQ=WEEKLY',
              related: ['c'],
            }),
          ],
        },
      ],
    };

    it('are named where either of the two says so, the next first, none that is over', async () => {
      const element = await showList(content, {section: 'initiatives'});
      const [first, second] = all(element, '[part=related-events]');
      expect(textOf(first)).to.equal(
        'Next events: Tuesday, May 7, 2030 Entry e2 Cancelled Saturday, June 1, 2030 Entry e1',
      );
      expect(textOf(second)).to.equal('Next events: Tuesday, May 7, 2030 Entry e2 Cancelled');
      expect(first!.querySelector('time')!.dateTime).to.equal('2030-05-07');
      await expect(element).shadowDom.to.be.accessible();
    });

    it('that recur are named at their next time', async () => {
      const element = await showList(content, {section: 'initiatives', ids: 'c'});
      await new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => look());
        const look = () => {
          if (!part(element, 'related-events')) return;
          observer.disconnect();
          resolve();
        };
        observer.observe(element.shadowRoot!, {childList: true, subtree: true});
        look();
      });
      expect(texts(element, '[part=related-event]')).to.deep.equal([
        'Monday, May 6, 2030 Entry weekly',
      ]);
    });

    it('are told of when a reader follows them', async () => {
      const element = await showList(content, {section: 'initiatives'});
      const selected = oneEvent<HTMLElementEventMap['iro-select']>(element, 'iro-select');
      element.addEventListener('iro-select', (event) => event.preventDefault(), {once: true});
      all(element, '[part=related-event] a')[0]!.click();
      expect((await selected).detail.item.id).to.equal('e1');
    });
  });

  it('is as it was in the compact layout, with the words of status', async () => {
    const element = await showList(
      [
        entry('a', {deadline: '2030-05-07', description: 'About', related: ['e']}),
        entry('e', {kind: 'event', startDate: '2030-05-07'}),
      ],
      {layout: 'compact'},
    );
    expect(texts(element, statuses)[0]).to.equal('Call open until May 7, 2030');
    expect(part(element, 'description')).to.equal(null);
    expect(part(element, 'related-events')).to.equal(null);
    await expect(element).shadowDom.to.be.accessible();
  });

  it('loads nothing for the built-in content, nor for other plain content', async () => {
    const sheets = ({shadowRoot}: Element) => shadowRoot!.adoptedStyleSheets.length;
    const builtIn = await show(html`<iro-initiative-list></iro-initiative-list>`);
    const content = {items: [entry('a', {description: 'About', url: 'https://example.org'})]};
    const wrapper = await fixture(html`<div></div>`);
    const plain = document.createElement('iro-initiative-list');
    plain.content = content;
    const shown = oneEvent(plain, 'iro-load');
    wrapper.append(plain);
    await shown;
    await settled(plain);
    const rich = await showList([entry('c', {archived: true})]);
    expect(texts(plain, titles)).to.deep.equal(['Entry a']);
    expect(sheets(rich), 'what was loaded brings its styles').to.equal(sheets(builtIn) + 1);
    expect(sheets(plain)).to.equal(sheets(builtIn));
  });

  it('shows long lists in full, plain and other rows in their order', async () => {
    const items = Array.from({length: 1000}, (_, index) =>
      entry(`${index}`, index % 100 === 42 ? {deadline: '2030-05-07'} : {}),
    );
    const element = await showList(items);
    const shown = await rows(element, 1000);
    expect(textOf(shown[999])).to.equal('Entry 999');
    expect(textOf(shown[942])).to.equal('Entry 942 Call open until May 7, 2030');
    expect(all(element, statuses)).to.have.length(10);
    const [first] = shown;
    element.heading = 'Other';
    await settled(element);
    expect(first!.isConnected, 'rows that say the same stay').to.equal(true);
  });

  it('changes where new content has more to say', async () => {
    const element = await showList([entry('a')]);
    await loaded(element, {content: {items: [entry('a', {archived: true})]}});
    await settled(element);
    expect(texts(element, statuses)).to.deep.equal(['Archived']);
  });
});
