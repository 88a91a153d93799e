import {expect, html, oneEvent} from '@open-wc/testing';
import type {IroInitiativeList} from '../../../src/elements/initiative-list/initiative-list.js';
import {all, loaded, part, show, textOf, texts} from '../../support/element.js';
import {sample} from '../../support/samples.js';

const list = (lang = 'en') =>
  show<IroInitiativeList>(html`<iro-initiative-list></iro-initiative-list>`, lang);

describe('<iro-initiative-list>', () => {
  it('shows the initiatives under the title of their section', async () => {
    const element = await list();
    expect(textOf(element.shadowRoot!.querySelector('h2'))).to.equal(
      'Initiatives, Projects & Highlights',
    );
    expect(all(element, 'h3')).to.have.length(5);
    expect(all(element, '[role=list] > li')).to.have.length(5);
  });

  it('links what has an address and leaves the rest as text', async () => {
    const element = await list();
    expect(all(element, 'a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'http://www.ala.org/haiti',
      'https://www.ala.org/rt/irrt/emergingleaders2008',
    ]);
    expect(all(element, 'a').every((link) => link.getAttribute('rel') === 'noopener')).to.equal(
      true,
    );
  });

  for (const [layout, shown] of [
    ['list', 'list'],
    ['grid', 'grid'],
    ['compact', 'compact'],
    ['masonry', 'list'],
    ['', 'list'],
  ] as const) {
    it(`lays out “${layout}” as ${shown}`, async () => {
      const element = await show(
        html`<iro-initiative-list layout=${layout}></iro-initiative-list>`,
      );
      expect(part(element, 'base')).to.have.class(shown);
      expect(all(element, '[part=description]')).to.have.length(shown === 'compact' ? 0 : 5);
    });
  }

  it('puts cards side by side where there is room, and one under the other where there is none', async () => {
    const element = await show(html`<iro-initiative-list layout="grid"></iro-initiative-list>`);
    const lefts = () =>
      new Set(all(element, 'li').map((item) => item.getBoundingClientRect().left));
    element.style.inlineSize = '60em';
    expect(lefts().size).to.be.greaterThan(1);
    element.style.inlineSize = '20em';
    expect(lefts().size).to.equal(1);
  });

  for (const [level, tag] of [
    ['3', 'h3'],
    ['6', 'h6'],
    ['1', 'h2'],
    ['7', 'h2'],
    ['two', 'h2'],
  ] as const) {
    it(`takes heading-level="${level}" as ${tag}`, async () => {
      const element = await show(
        html`<iro-initiative-list heading-level=${level}></iro-initiative-list>`,
      );
      expect(part(element, 'heading')!.localName).to.equal(tag);
    });
  }

  it('shows its own heading, and none where that is empty', async () => {
    const element = await show(
      html`<iro-initiative-list heading="Around us"></iro-initiative-list>`,
    );
    expect(textOf(part(element, 'heading'))).to.equal('Around us');
    element.setAttribute('heading', '');
    await element.updateComplete;
    expect(part(element, 'heading')).to.equal(null);
    expect(part(element, 'title')!.localName, 'items move up a level').to.equal('h2');
    element.removeAttribute('heading');
    await element.updateComplete;
    expect(textOf(part(element, 'heading'))).to.equal('Initiatives, Projects & Highlights');
  });

  it('chooses by section, tag, ids and limit', async () => {
    const element = await list();
    await loaded(element, {content: sample});
    expect(texts(element, '[part=title]'), 'no initiatives, so everything').to.have.length(4);
    expect(texts(element, '[part=section-heading]')).to.deep.equal([
      'First section',
      'Second section',
    ]);

    const chosen = async (properties: Partial<IroInitiativeList>) => {
      Object.assign(element, {section: null, tag: null, ids: null, limit: null}, properties);
      await element.updateComplete;
      return texts(element, '[part=title]').map((title) => title.replace(' (in Spanish)', ''));
    };
    expect(await chosen({section: 'second'})).to.deep.equal(['Only in English', 'Solo en español']);
    expect(await chosen({tag: 'two'})).to.deep.equal(['Linked item', 'Plain item']);
    expect(await chosen({tag: 'one none'})).to.deep.equal(['Linked item']);
    expect(await chosen({ids: 'plain english'})).to.deep.equal(['Plain item', 'Only in English']);
    expect(await chosen({limit: 3})).to.have.length(3);
    expect(await chosen({limit: 0})).to.have.length(4);
    expect(await chosen({limit: -1})).to.have.length(4);
  });

  it('says so where nothing is chosen', async () => {
    const element = await list('es');
    element.ids = 'nothing-of-that-name';
    await element.updateComplete;
    expect(textOf(part(element, 'empty'))).to.equal('No hay nada publicado por el momento.');
    expect(textOf(part(element, 'heading'))).to.equal('Iniciativas');
  });

  it('tells which item a reader follows, and stays where a listener says so', async () => {
    const element = await list();
    const link = all(element, 'a')[0]!;
    document.addEventListener('iro-select', (event) => event.preventDefault(), {once: true});
    const selected = oneEvent<HTMLElementEventMap['iro-select']>(element, 'iro-select');
    const click = new MouseEvent('click', {bubbles: true, cancelable: true});
    link.dispatchEvent(click);
    expect((await selected).detail.item.id).to.equal('haiti-library-relief-fund');
    expect(click.defaultPrevented).to.equal(true);
  });
});
