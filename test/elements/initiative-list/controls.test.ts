import {expect} from '@open-wc/testing';
import type {IroInitiativeList} from '../../../src/elements/initiative-list/initiative-list.js';
import {all, loaded, part, texts, textOf} from '../../support/element.js';
import {rows} from '../../support/rows.js';
import {until} from '../../support/until.js';
import {choose, entry, filtered, letClockGo, settled, showList, stopClock} from './support.js';

const titles = '[part=title]';

const caribbean = {en: 'Caribbean', es: 'Caribe'};
const asia = {en: 'Asia', es: 'Asia'};

const items = [
  entry('a', {kind: 'initiative', region: asia}),
  entry('b', {kind: 'call', region: caribbean, deadline: '2030-05-07'}),
  entry('c', {kind: 'call', region: caribbean, deadline: '2030-05-01'}),
  entry('d', {kind: 'odd', archived: true}),
];

const filters = 'kind region status';

const options = (element: IroInitiativeList, id: string): string[] =>
  texts(element, `#${id} option`).map((text) => text.replace(/\s+/g, ' '));

describe('filters of <iro-initiative-list>', () => {
  beforeEach(() => stopClock());
  afterEach(letClockGo);

  it('end where the element does on a phone, and go by what they say elsewhere', async () => {
    const element = await showList(items, {filters});
    const ends = (width: string) => {
      element.style.inlineSize = width;
      const bar = part(element, 'filters')!.getBoundingClientRect();
      const rowEnds = new Map<number, number>();
      for (const select of all(element, 'select')) {
        const {top, right} = select.getBoundingClientRect();
        rowEnds.set(Math.round(top), right);
      }
      return [...rowEnds.values()].map((end) => Math.round(bar.right - end));
    };
    for (const width of ['8em', '20em', '28em']) {
      for (const end of ends(width)) expect(end, width).to.be.closeTo(0, 1);
    }
    for (const end of ends('60em')) expect(end).to.be.greaterThan(20);
  });

  for (const [lang, kind, region, status] of [
    [
      'en',
      ['All', 'Call (2)', 'Initiative (1)', 'odd (1)'],
      ['All', 'Asia (1)', 'Caribbean (2)'],
      ['All', 'Active (1)', 'Call open (1)', 'Closed (1)', 'Archived (1)'],
    ],
    [
      'es',
      ['Todo', 'Convocatoria (2)', 'Iniciativa (1)', 'odd (1)'],
      ['Todo', 'Asia (1)', 'Caribe (2)'],
      ['Todo', 'En curso (1)', 'Convocatoria abierta (1)', 'Cerrada (1)', 'En archivo (1)'],
    ],
  ] as const) {
    it(`offer what there is, with counts, in ${lang}`, async () => {
      const element = await showList(items, {filters}, lang);
      expect(options(element, 'kind')).to.deep.equal(kind);
      expect(options(element, 'region')).to.deep.equal(region);
      expect(options(element, 'status')).to.deep.equal(status);
      for (const select of all(element, 'select')) {
        expect((select as HTMLSelectElement).labels).to.have.length(1);
      }
      await expect(element).shadowDom.to.be.accessible();
    });
  }

  it('are only those that the page asks for and that there is a choice in', async () => {
    const element = await showList(items);
    expect(all(element, 'select')).to.have.length(0);
    expect(part(element, 'count')).to.equal(null);
    element.filters = 'nonsense region';
    await settled(element);
    expect(all(element, 'select').map(({id}) => id)).to.deep.equal(['region']);
    element.filters = filters;
    await loaded(element, {content: {items: [entry('x', {kind: 'call'})]}});
    await settled(element);
    expect(all(element, 'select')).to.have.length(0);
  });

  for (const [id, value, expected, announced] of [
    ['kind', 'call', ['b', 'c'], '2 entries'],
    ['kind', 'odd', ['d'], '1 entry'],
    ['region', 'Caribbean', ['b', 'c'], '2 entries'],
    ['status', 'open', ['b'], '1 entry'],
    ['status', 'archived', ['d'], '1 entry'],
  ] as const) {
    it(`leave what was chosen: ${id}=${value}`, async () => {
      const element = await showList(items, {filters});
      expect(textOf(part(element, 'count'))).to.equal('4 entries');
      const told = await choose(element, id, value);
      expect(texts(element, titles)).to.deep.equal(expected.map((name) => `Entry ${name}`));
      expect(textOf(part(element, 'count'))).to.equal(announced);
      expect(part(element, 'count')).to.have.attribute('role', 'status');
      expect(told).to.deep.equal({
        query: '',
        count: expected.length,
        filters: {kind: '', region: '', status: '', [id]: value},
      });
    });
  }

  it('count what the others leave', async () => {
    const element = await showList(items, {filters});
    await choose(element, 'kind', 'call');
    expect(options(element, 'region')).to.deep.equal(['All', 'Asia (0)', 'Caribbean (2)']);
    expect(options(element, 'kind')).to.include('Initiative (1)');
  });

  for (const [lang, none, clear] of [
    ['en', 'No entries match these filters.', 'Clear the filters'],
    ['es', 'Ninguna entrada coincide con estos filtros.', 'Quitar los filtros'],
  ] as const) {
    it(`say in ${lang} that nothing is left, and can be cleared`, async () => {
      const element = await showList(items, {filters}, lang);
      await choose(element, 'kind', 'call');
      await choose(element, 'region', 'Asia');
      expect(textOf(part(element, 'empty'))).to.equal(none);
      await expect(element).shadowDom.to.be.accessible();
      const button = part(element, 'clear')!;
      expect(textOf(button)).to.equal(clear);
      const told = filtered(element);
      button.focus();
      button.click();
      expect((await told).detail.count).to.equal(4);
      await settled(element);
      expect(all(element, titles)).to.have.length(4);
      expect(element.shadowRoot!.activeElement).to.equal(all(element, 'select')[0]);
      const chosen = all(element, 'select').map((select) => (select as HTMLSelectElement).value);
      expect(chosen).to.deep.equal(['', '', '']);
    });
  }

  it('stay through new content, other languages, and what was chosen being gone', async () => {
    const element = await showList(items, {filters});
    await choose(element, 'region', 'Caribbean');
    element.lang = 'es';
    await Promise.resolve(); // the page is watched for it
    await settled(element);
    expect(texts(element, titles)).to.deep.equal(['Entrada b', 'Entrada c']);
    await loaded(element, {content: {items: [items[0], items[3]]}});
    await settled(element);
    expect((element.shadowRoot!.getElementById('region') as HTMLSelectElement).value).to.equal(
      'Caribbean',
    );
    expect(part(element, 'clear')).not.to.equal(null);
  });

  it('leave projects that match without their initiative, and say whose they are', async () => {
    const element = await showList(
      [entry('a', {kind: 'initiative'}), entry('b', {kind: 'project', parent: 'a'})],
      {filters},
    );
    await choose(element, 'kind', 'project');
    expect(texts(element, titles)).to.deep.equal(['Entry b']);
    expect(textOf(part(element, 'part-of'))).to.equal('Part of: Entry a');
  });

  it('tell the page nothing that a reader did not do', async () => {
    const element = await showList(items, {filters});
    let told = 0;
    element.addEventListener('iro-filter', () => (told += 1));
    element.filters = 'kind';
    element.featured = 'a';
    await settled(element);
    expect(told).to.equal(0);
  });
});

describe('“show more” of <iro-initiative-list>', () => {
  const many = (length: number) => Array.from({length}, (_, index) => entry(`${index}`));

  for (const [lang, first, last] of [
    ['en', 'Show more (3 left)', 'Show more (1 left)'],
    ['es', 'Mostrar más (quedan 3)', 'Mostrar más (queda 1)'],
  ] as const) {
    it(`shows so many at a time, says in ${lang} what is left, and moves the keyboard on`, async () => {
      const element = await showList(many(5), {limit: 2, more: ''}, lang);
      expect(all(element, titles)).to.have.length(2);
      const button = part(element, 'more')!;
      expect(textOf(button)).to.equal(first);
      await expect(element).shadowDom.to.be.accessible();
      button.focus();
      button.click();
      await settled(element);
      expect(element.shadowRoot!.activeElement).to.equal(all(element, titles)[2]);
      expect(textOf(part(element, 'more'))).to.equal(last);
      part(element, 'more')!.click();
      await settled(element);
      expect(element.shadowRoot!.activeElement).to.equal(all(element, titles)[4]);
      expect(part(element, 'more')).to.equal(null);
      await expect(element).shadowDom.to.be.accessible();
    });
  }

  it('is not there for a limit alone, nor without one', async () => {
    const cut = await showList([...many(5), entry('x', {archived: true})], {limit: 2});
    expect(all(cut, titles)).to.have.length(2);
    expect(part(cut, 'more')).to.equal(null);
    const whole = await showList(many(5), {more: ''});
    expect(all(whole, titles)).to.have.length(5);
    expect(part(whole, 'more')).to.equal(null);
  });

  it('goes on in the next section, and counts no projects', async () => {
    const element = await showList(
      {
        sections: [
          {id: 'one', title: 'One', items: [entry('a'), entry('b', {parent: 'a'}), entry('c')]},
          {id: 'two', title: 'Two', items: [entry('d'), entry('e')]},
        ],
      },
      {limit: 2, more: ''},
    );
    expect(texts(element, titles)).to.deep.equal(['Entry a', 'Entry b', 'Entry c']);
    expect(texts(element, '[part=section-heading]')).to.deep.equal(['One']);
    part(element, 'more')!.click();
    await settled(element);
    expect(texts(element, '[part=section-heading]')).to.deep.equal(['One', 'Two']);
    expect(textOf(element.shadowRoot!.activeElement)).to.equal('Entry d');
  });

  it('finds the first new row of a long list', async () => {
    const element = await showList(many(260), {limit: 110, more: ''});
    await rows(element, 110);
    part(element, 'more')!.click();
    await settled(element);
    const shown = await rows(element, 220);
    expect(element.shadowRoot!.activeElement).to.equal(shown[110]!.querySelector(titles));
  });

  it('starts over with another choice', async () => {
    const element = await showList(
      many(6).map((item, index) => ({...item, kind: index % 2 ? 'call' : 'project'})),
      {limit: 2, more: '', filters: 'kind'},
    );
    part(element, 'more')!.click();
    await settled(element);
    const {count} = await choose(element, 'kind', 'call');
    expect(count).to.equal(3);
    expect(all(element, titles)).to.have.length(2);
  });
});

describe('filters of many initiatives', () => {
  beforeEach(() => stopClock());
  afterEach(letClockGo);

  for (const [lang, expected] of [
    ['en', ['All', 'Active (800)', 'Call open (800)', 'Closed (800)']],
    ['es', ['Todo', 'En curso (800)', 'Convocatoria abierta (800)', 'Cerrada (800)']],
  ] as const) {
    it(`count how many initiatives stand, however many there are, in ${lang}`, async () => {
      const deadlines = [undefined, '2030-05-07', '2030-05-01'];
      const many = Array.from({length: 2400}, (_, index) =>
        entry(`${index}`, index % 3 ? {deadline: deadlines[index % 3]} : {}),
      );
      const element = await showList(many, {filters: 'status'}, lang);
      const select = element.shadowRoot!.getElementById('status') as HTMLSelectElement;
      await until(element, () => select.options.length === 4);
      expect([...select.options].map(textOf)).to.deep.equal(expected);
      expect((await choose(element, 'status', 'closed')).count).to.equal(800);
      await rows(element, 800);
      expect(new Set(all(element, '[part=initiative-status]').map(textOf))).to.have.length(1);
    });
  }

  it('cannot have their counts turned by names from right to left', async () => {
    const element = await showList(
      [entry('a', {region: {en: 'آسيا'}}), entry('b', {region: {en: 'Africa'}})],
      {filters: 'region'},
    );
    expect(options(element, 'region')).to.include('\u2068آسيا\u2069 (1)');
  });
});
