import {expect} from '@open-wc/testing';
import type {IroEventList} from '../../../src/elements/event-list/event-list.js';
import {eventFragment} from '../../../src/elements/event-list/fragment.js';
import {all, part, texts, textOf} from '../../support/element.js';
import {event, filtered, hurrySlices, restore, settled, showList, stopClock} from './support.js';

const titles = '[part=title]';

/** Follows a link within the page. */
const follow = async (element: IroEventList, address: Parameters<typeof eventFragment>[0]) => {
  const changed = new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
  location.hash = eventFragment(address);
  await changed;
  await settled(element);
};

const activeText = (element: IroEventList): string => textOf(element.shadowRoot!.activeElement);

const items = [
  event('old', '2030-01-09'),
  event('a', '2030-05-07', {tags: ['x']}),
  event('b/ñ', '2030-05-08'),
  event('c', '2030-07-09'),
  event('s', '2030-05-10', {recurrence: 'FREQ=WEEKLY'}),
];

describe('an address that names an event', () => {
  beforeEach(() => {
    stopClock();
    hurrySlices();
  });
  afterEach(restore);

  it('leads to it as the page opens', async () => {
    history.replaceState(null, '', eventFragment({id: 'b/ñ'}));
    const element = await showList(items);
    expect(activeText(element)).to.equal('Event b/ñ');
  });

  for (const [what, attributes, address, title] of [
    ['past the limit', {limit: 1}, {id: 'c'}, 'Event c'],
    ['that is over', {}, {id: 'old'}, 'Event old'],
    ['by day', {group: 'month'}, {id: 'c'}, 'Event c'],
    ['in another month', {view: 'month'}, {id: 'c'}, 'Event c'],
    ['in a month that is over', {view: 'month'}, {id: 'old'}, 'Event old'],
    ['that recurs', {limit: 1}, {id: 's'}, 'Event s'],
  ] as const) {
    it(`leads to one ${what}`, async () => {
      const element = await showList(items, attributes);
      await follow(element, address);
      expect(activeText(element)).to.equal(title);
    });
  }

  it('leads to one of the times of a recurring event', async () => {
    const element = await showList(items, {view: 'month'});
    await follow(element, {id: 's', startDate: '2030-06-14'});
    expect(textOf(part(element, 'month'))).to.equal('June 2030');
    expect(activeText(element)).to.equal('Event s');
    const [selected] = all(element, '[aria-selected=true]');
    expect(textOf(selected!.querySelector('[part=day-number]'))).to.equal('14');
  });

  it('leads to a time past all that the list shows', async () => {
    const element = await showList(items, {limit: 2});
    await follow(element, {id: 's', startDate: '2035-05-11'});
    expect(activeText(element)).to.equal('Event s');
    const row = element.shadowRoot!.activeElement!.closest('[part=item]')!;
    expect(textOf(row.querySelector('[part=dates]'))).to.match(/2035/);
  });

  it('undoes filters that hide the event', async () => {
    const element = await showList(items, {filters: 'tag'});
    const told = filtered(element);
    const select = element.shadowRoot!.getElementById('tag') as HTMLSelectElement;
    select.value = 'x';
    select.dispatchEvent(new Event('change'));
    await told;
    await settled(element);
    expect(texts(element, titles)).to.deep.equal(['Event a']);
    await follow(element, {id: 'c'});
    expect(activeText(element)).to.equal('Event c');
    expect(select.value).to.equal('');
  });

  it('is left to the list that has the event', async () => {
    const one = await showList([event('one', '2030-05-07')]);
    const other = await showList([event('two', '2030-05-07')]);
    await follow(other, {id: 'two'});
    await settled(one);
    expect(one.shadowRoot!.activeElement).to.equal(null);
    expect(activeText(other)).to.equal('Event two');
  });

  it('takes the keyboard once, not at each update', async () => {
    const element = await showList(items);
    await follow(element, {id: 'c'});
    (element.shadowRoot!.activeElement as HTMLElement).blur();
    element.requestUpdate();
    await settled(element);
    expect(element.shadowRoot!.activeElement).to.equal(null);
  });

  it('that names none here changes nothing', async () => {
    const element = await showList(items, {limit: 1});
    await follow(element, {id: 'nothing-of-that-name'});
    expect(all(element, titles)).to.have.length(1);
    expect(element.shadowRoot!.activeElement).to.equal(null);
  });

  it('is followed no more by a list that was taken out', async () => {
    const element = await showList(items);
    element.remove();
    await follow(element, {id: 'c'});
    expect(element.shadowRoot!.activeElement).to.equal(null);
  });
});
