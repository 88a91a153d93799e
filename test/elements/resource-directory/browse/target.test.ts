import {expect, oneEvent} from '@open-wc/testing';
import {
  itemFragment,
  readItemFragment,
} from '../../../../src/elements/resource-directory/browse/fragment.js';
import {all, textOf} from '../../../support/element.js';
import {browse, check, titles, until} from './support.js';

const home = location.pathname + location.search;

describe('readItemFragment', () => {
  for (const id of ['a', 'a b/c', 'año#1', '100%']) {
    it(`reads “${id}”`, () => expect(readItemFragment(itemFragment(id))).to.equal(id));
  }
  for (const fragment of ['', '#a', '#iro-item=', '#iro-item=%E0', '#iro-event=a']) {
    it(`reads nothing from “${fragment}”`, () =>
      expect(readItemFragment(fragment)).to.equal(undefined));
  }
});

/** Resolves when the keyboard is on an entry. */
const focused = (element: Element, title: string) =>
  new Promise<void>((resolve) => {
    const look = () =>
      textOf(element.shadowRoot!.activeElement).startsWith(title) ? resolve() : setTimeout(look, 5);
    look();
  });

/** Resolves when an element is in view, and still is some frames later. */
const inView = async (element: Element) => {
  for (let frames = 0; frames < 10; frames += 1) {
    await new Promise(requestAnimationFrame);
    const {top, bottom} = element.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) frames = 0;
  }
};

const many = {
  items: Array.from({length: 2000}, (_, index) => ({id: `item-${index}`, title: `Item ${index}.`})),
};

describe('an address that names an entry', () => {
  afterEach(() => history.replaceState(null, '', home));

  it('leads to it at first', async () => {
    location.hash = '#iro-item=nandu';
    const element = await browse({});
    await focused(element, 'Ñandú list');
  });

  it('leads to it later', async () => {
    const element = await browse({}, 'en', {
      items: [
        {id: 'a', title: 'A'},
        {id: 'b', title: 'B'},
      ],
    });
    location.hash = '#iro-item=b';
    await focused(element, 'B');
  });

  for (const attributes of [{}, {group: 'letter'}, {group: 'none', sort: 'title'}]) {
    it(`leads to one far down a long list: ${JSON.stringify(attributes)}`, async () => {
      location.hash = '#iro-item=item-1876';
      const element = await browse(attributes, 'en', many);
      await focused(element, 'Item 1876.');
      await inView(element.shadowRoot!.activeElement!);
    });
  }

  it('leads to no other entry of a long list that a filter keeps it out of', async () => {
    const items = Array.from({length: 300}, (_, index) => ({
      id: `item-${index}`,
      title: `Item ${index}.`,
      url: `https://example.org/${index}`,
      tags: [index % 2 ? 'odd' : 'even'],
    }));
    const element = await browse({filters: 'tag'}, 'en', {items});
    await until(element, () => titles(element).length === 300);
    await check(element, 'tag', 'even');
    await until(element, () => titles(element).length === 150);
    const led: string[] = [];
    element.shadowRoot!.addEventListener('focusin', ({target}) =>
      led.push(textOf(target as Element)),
    );
    location.hash = '#iro-item=item-31';
    await focused(element, 'Item 31.');
    expect(led).to.deep.equal(['Item 31.']);
  });

  it('undoes what keeps it out of view', async () => {
    const element = await browse({filters: 'tag'});
    await check(element, 'tag', 'policy');
    location.hash = '#iro-item=zebra';
    await focused(element, 'Zebra');
    expect(titles(element)).to.have.length(7);
  });

  it('leads nowhere where the entry has no row, and to others then', async () => {
    const element = await browse({group: 'letter'});
    location.hash = '#iro-item=over'; // a title over others
    await oneEvent(window as unknown as HTMLElement, 'hashchange');
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(null);
    location.hash = '#iro-item=zebra';
    await focused(element, 'Zebra');
  });

  it('leads to the first directory that has it', async () => {
    const other = await browse({}, 'en', {items: [{id: 'a', title: 'A', archived: true}]});
    const first = await browse({});
    const second = await browse({});
    location.hash = '#iro-item=zebra';
    await focused(first, 'Zebra');
    expect(document.activeElement).to.equal(first);
    expect([other, second]).not.to.include(document.activeElement);
  });

  it('is what each entry links to, where the address is kept', async () => {
    const element = await browse({'url-state': 'links'}, 'es');
    const links = all(element, '[part=permalink]');
    expect(links).to.have.length(7);
    expect(links[1]!.ariaLabel).to.equal('Enlace a Ámbito de préstamo');
    expect(links[1]).to.have.attribute('href', '#iro-item=ambito');
    links[1]!.click();
    await focused(element, 'Ámbito');
    expect(location.hash).to.equal('#iro-item=ambito');
    await until(element, () => true);
  });
});
