import {expect} from '@open-wc/testing';
import type {IroEventList} from '../../../src/elements/event-list/event-list.js';
import {all, part, texts, textOf} from '../../support/element.js';
import {event, filtered, hurrySlices, restore, settled, showList, stopClock} from './support.js';

const titles = '[part=title]';

const items = [
  event('a', '2030-05-07', {attendance: 'in-person', tags: ['talk', 'kids'], location: 'Madrid'}),
  event('b', '2030-05-08', {attendance: 'online', tags: ['talk'], location: {es: 'Bogotá'}}),
  event('c', '2030-05-09', {attendance: 'mixed', tags: ['course'], location: 'Madrid'}),
  event('old', '2030-01-09', {tags: ['course']}),
];

const filters = 'tag place attendance past view';

const options = (element: IroEventList, id: string): string[] =>
  texts(element, `#${id} option`).map((text) => text.replace(/\s+/g, ' '));

const choose = async (element: IroEventList, id: string, value: string) => {
  const told = filtered(element);
  const select = element.shadowRoot!.getElementById(id) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  const {detail} = await told;
  await settled(element);
  return detail;
};

describe('filters of <iro-event-list>', () => {
  beforeEach(() => {
    stopClock();
    hurrySlices();
  });
  afterEach(restore);

  for (const [lang, tag, attendance, past] of [
    [
      'en',
      ['All', 'course (2)', 'kids (1)', 'talk (2)'],
      ['All', 'In person (2)', 'Online (2)'],
      ['Coming events', 'Past events', 'All events'],
    ],
    [
      'es',
      ['Todo', 'course (2)', 'kids (1)', 'talk (2)'],
      ['Todo', 'En persona (2)', 'En línea (2)'],
      ['Próximos eventos', 'Eventos pasados', 'Todos los eventos'],
    ],
  ] as const) {
    it(`offer what there is, with counts, in ${lang}`, async () => {
      const element = await showList(items, {filters}, {lang});
      expect(options(element, 'tag')).to.deep.equal(tag);
      expect(options(element, 'attendance')).to.deep.equal(attendance);
      expect(options(element, 'past')).to.deep.equal(past);
      expect(options(element, 'place').slice(1)).to.deep.equal(['Bogotá (1)', 'Madrid (2)']);
      for (const select of all(element, 'select')) {
        expect((select as HTMLSelectElement).labels).to.have.length(1);
      }
    });
  }

  it('are only those that the page asks for, none by default', async () => {
    const element = await showList(items);
    expect(part(element, 'filters')).to.equal(null);
    expect(textOf(part(element, 'count'))).to.equal('');
    element.filters = 'nonsense place';
    await settled(element);
    expect(all(element, 'select').map(({id}) => id)).to.deep.equal(['place']);
  });

  for (const [id, value, expected, announced] of [
    ['tag', 'talk', ['Event a', 'Event b'], '2 events'],
    ['place', 'Madrid', ['Event a', 'Event c'], '2 events'],
    ['attendance', 'online', ['Event b', 'Event c'], '2 events'],
    ['past', 'only', ['Event old'], '1 event'],
    ['past', 'show', ['Event old', 'Event a', 'Event b', 'Event c'], '4 events'],
  ] as const) {
    it(`leave what was chosen: ${id}=${value}`, async () => {
      const element = await showList(items, {filters});
      const {count, query, filters: told} = await choose(element, id, value);
      expect(texts(element, titles)).to.deep.equal(expected);
      expect(textOf(part(element, 'count'))).to.equal(announced);
      expect(count).to.equal(expected.length);
      expect(query).to.equal('');
      expect(told).to.deep.equal({
        ...{tag: '', place: '', attendance: '', past: 'hide', view: 'list'},
        [id]: value,
      });
    });
  }

  for (const [lang, none, clear] of [
    ['en', 'No events match these filters.', 'Clear the filters'],
    ['es', 'Ningún evento coincide con estos filtros.', 'Quitar los filtros'],
  ] as const) {
    it(`say in ${lang} that nothing is left, and can be cleared`, async () => {
      const element = await showList(items, {filters}, {lang});
      await choose(element, 'tag', 'kids');
      await choose(element, 'attendance', 'online');
      expect(textOf(part(element, 'empty'))).to.equal(none);
      await expect(element).to.be.accessible();
      const button = part(element, 'clear')!;
      expect(textOf(button)).to.equal(clear);
      const told = filtered(element);
      button.focus();
      button.click();
      expect((await told).detail.count).to.equal(3);
      await settled(element);
      expect(all(element, titles)).to.have.length(3);
      expect(element.shadowRoot!.activeElement).to.equal(all(element, 'select')[0]);
      expect(
        all(element, 'select').map((select) => (select as HTMLSelectElement).value),
      ).to.deep.equal(['', '', '', 'hide']);
    });
  }

  it('stay through new content, even where what was chosen has gone', async () => {
    const element = await showList(items, {filters});
    await choose(element, 'tag', 'kids');
    element.content = {items: items.slice(1)};
    await new Promise((resolve) => element.addEventListener('iro-load', resolve, {once: true}));
    await settled(element);
    expect(options(element, 'tag')).to.include('kids (0)');
    expect((element.shadowRoot!.getElementById('tag') as HTMLSelectElement).value).to.equal('kids');
    expect(part(element, 'clear')).not.to.equal(null);
  });

  it('switch between list and month, and stay in force', async () => {
    const element = await showList(items, {filters});
    await choose(element, 'tag', 'talk');
    const [list, month] = all(element, '[part=view]');
    expect(textOf(list)).to.equal('List');
    expect(list).to.have.attribute('aria-pressed', 'true');
    const told = filtered(element);
    month!.click();
    expect((await told).detail.filters).to.include({view: 'month', tag: 'talk'});
    await settled(element);
    expect(month).to.have.attribute('aria-pressed', 'true');
    expect(list).to.have.attribute('aria-pressed', 'false');
    expect(Boolean(part(element, 'month-grid'))).to.equal(true);
    expect(texts(element, titles)).to.deep.equal(['Event a', 'Event b']);
  });

  it('give way where the page chooses another view', async () => {
    const element = await showList(items, {filters});
    all(element, '[part=view]')[1]!.click();
    await settled(element);
    element.view = 'month';
    await settled(element);
    element.view = 'list';
    await settled(element);
    expect(Boolean(part(element, 'month-grid'))).to.equal(false);
  });

  it('tell the page nothing that a reader did not do', async () => {
    const element = await showList(items, {filters});
    let told = 0;
    element.addEventListener('iro-filter', () => (told += 1));
    element.view = 'month';
    element.past = 'show';
    await settled(element);
    expect(told).to.equal(0);
  });
});
