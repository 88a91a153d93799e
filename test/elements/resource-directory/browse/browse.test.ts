import {expect, oneEvent} from '@open-wc/testing';
import {all, part, textOf, texts} from '../../../support/element.js';
import {browse, check, choose, samples, titles, type, until} from './support.js';

const options = (element: Element, name: string) =>
  [...element.shadowRoot!.querySelectorAll(`#choose-${name} option`)].map(textOf);

const boxes = (element: Element, name: string) =>
  all(element, `[part=option]:has([name=${name}])`).map(textOf);

const everything = {filters: 'section tag language kind access sort group layout'};

describe('browsing a directory', () => {
  it('is as it was without attributes and marks', async () => {
    const element = await browse({}, 'en', {items: [{id: 'a', title: 'A'}]});
    expect(all(element, '[part=filters], [part=letters], [part=permalink], select')).to.have.length(
      0,
    );
    expect(titles(element)).to.deep.equal(['A']);
  });

  it('offers the controls that its page asks for', async () => {
    const element = await browse({filters: 'section nonsense sort'});
    expect(all(element, 'select').map(({id}) => id)).to.deep.equal([
      'choose-section',
      'choose-sort',
    ]);
    expect(all(element, 'details')).to.have.length(0);
  });

  for (const [lang, section, tags, languages, access] of [
    [
      'en',
      ['All', 'Guides (3)', 'Lists (3)'],
      ['loans (2)', 'policy (2)'],
      ['English (1)', 'Spanish (2)'],
      ['All', 'Open to all (2)', 'Sign-in needed (1)'],
    ],
    [
      'es',
      ['Todo', 'Guías (3)', 'Listas (3)'],
      ['loans (2)', 'policy (2)'],
      ['Español (2)', 'Inglés (1)'],
      ['Todo', 'Acceso libre (2)', 'Requiere iniciar sesión (1)'],
    ],
  ] as const) {
    it(`counts what each value leaves, in ${lang}`, async () => {
      const element = await browse(everything, lang);
      expect(options(element, 'section')).to.deep.equal(section);
      expect(boxes(element, 'tag')).to.deep.equal(tags);
      expect(boxes(element, 'language')).to.deep.equal(languages);
      expect(options(element, 'access')).to.deep.equal(access);
    });
  }

  it('narrows by several facets, and by several values of one', async () => {
    const element = await browse(everything);
    const detail = await check(element, 'tag', 'policy');
    expect(detail).to.deep.include({query: '', count: 2, filters: {tag: 'policy'}});
    expect(titles(element)).to.deep.equal(['Ámbito de préstamo', 'Ñandú list']);
    await check(element, 'tag', 'loans');
    expect(titles(element)).to.have.length(3);
    await choose(element, 'section', 'lists');
    expect(titles(element)).to.deep.equal(['Ñandú list']);
  });

  it('counts by the query and the other facets, and not by its own', async () => {
    const element = await browse(everything);
    await check(element, 'tag', 'policy');
    expect(boxes(element, 'tag')).to.deep.equal(['loans (2)', 'policy (2)']);
    expect(options(element, 'section')).to.deep.equal(['All', 'Guides (1)', 'Lists (1)']);
    expect(options(element, 'access')).to.deep.equal(['All']);
    const {count} = await type(element, 'ñandu');
    expect(count).to.equal(1);
    expect(boxes(element, 'tag')).to.deep.equal(['policy (1)']);
    expect(options(element, 'section')).to.deep.equal(['All', 'Lists (1)']);
    expect(textOf(part(element, 'count'))).to.equal('1 result');
  });

  for (const [lang, count] of [
    ['en', '2 results'],
    ['es', '2 resultados'],
  ] as const) {
    it(`says how many are left, and reads it out, in ${lang}`, async () => {
      const element = await browse(everything, lang);
      await check(element, 'tag', 'policy');
      await until(element, () => textOf(part(element, 'announcement')) === count);
      expect(textOf(part(element, 'count'))).to.equal(count);
    });
  }

  it('shows what is chosen, and undoes it', async () => {
    const element = await browse(everything);
    await check(element, 'tag', 'policy');
    await choose(element, 'section', 'lists');
    const chosen = all(element, '[part=chosen-filter]');
    expect(chosen.map((button) => button.ariaLabel)).to.deep.equal([
      'Remove filter Section: Lists',
      'Remove filter Topic: policy',
    ]);
    const told = oneEvent(element, 'iro-filter');
    chosen[0]!.focus();
    chosen[0]!.click();
    await told;
    expect(titles(element)).to.deep.equal(['Ámbito de préstamo', 'Ñandú list']);
    await new Promise(requestAnimationFrame);
    expect(element.shadowRoot!.activeElement).to.have.attribute('part', 'chosen-filter');
  });

  it('undoes all', async () => {
    const element = await browse(everything, 'es');
    await type(element, 'list');
    await check(element, 'tag', 'policy');
    const told = oneEvent(element, 'iro-filter');
    const clear = part(element, 'clear-all')!;
    expect(textOf(clear)).to.equal('Quitar todo');
    clear.click();
    await told;
    expect(titles(element)).to.have.length(7);
    expect(element.shadowRoot!.querySelector('input')!.value).to.equal('');
    expect(part(element, 'chosen')).to.equal(null);
    await new Promise(requestAnimationFrame);
    expect(element.shadowRoot!.activeElement).to.have.attribute('id', 'choose-section');
  });

  it('says that nothing matches', async () => {
    const element = await browse(everything);
    await check(element, 'tag', 'loans');
    await type(element, 'ñandu');
    expect(titles(element)).to.deep.equal([]);
    expect(textOf(part(element, 'empty'))).to.equal('No entries match these filters.');
    expect(textOf(part(element, 'count'))).to.equal('0 results');
  });

  for (const [attributes, expected] of [
    [{sort: 'title', group: 'none'}, ['best', 'nine', 'ambito', 'nandu', 'under', 'zebra']],
    [{sort: 'date', group: 'none'}, ['best', 'zebra', 'ambito', 'under', 'nandu', 'nine']],
    [{group: 'none'}, ['best', 'zebra', 'ambito', 'under', 'nandu', 'nine']],
    [{sort: 'title'}, ['ambito', 'over', 'under', 'zebra', 'best', 'nine', 'nandu']],
    [{sort: 'nonsense', group: 'x'}, ['zebra', 'ambito', 'over', 'under', 'best', 'nandu', 'nine']],
  ] as const) {
    it(`orders by ${JSON.stringify(attributes)}`, async () => {
      const element = await browse(attributes, 'es');
      const items = samples.sections.flatMap<{id: string; title: string}>(({items: own}) => own);
      const ids = titles(element).map((title) => items.find((item) => item.title === title)?.id);
      expect(ids).to.deep.equal(expected);
    });
  }

  it('lets readers choose order, groups and layout', async () => {
    const element = await browse(everything);
    await choose(element, 'sort', 'title');
    await choose(element, 'group', 'none');
    expect(titles(element)[1]).to.equal('9 lists');
    await choose(element, 'layout', 'compact');
    expect(part(element, 'base')).to.have.class('compact');
  });

  it('puts what is featured on top of what is found', async () => {
    const element = await browse(everything);
    await type(element, 'loans');
    expect(texts(element, '[part=section-heading]')).to.deep.equal(['Best bets', 'Guides']);
    expect(titles(element)).to.deep.equal([
      'Mail list of loans',
      'Zebra loans',
      'Ámbito de préstamo',
    ]);
  });

  it('leads to the search field by /, from inside and not from a field', async () => {
    const element = await browse({});
    const slash = (target: Element) => {
      const event = new KeyboardEvent('keydown', {
        key: '/',
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      target.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const input = element.shadowRoot!.querySelector('input')!;
    slash(document.body);
    expect(element.shadowRoot!.activeElement).to.equal(null);
    expect(slash(part(element, 'link')!)).to.equal(true);
    expect(element.shadowRoot!.activeElement).to.equal(input);
    expect(slash(input)).to.equal(false);
  });

  it('closes the values of a facet by Escape', async () => {
    const element = await browse(everything);
    const details = element.shadowRoot!.querySelector('details')!;
    details.open = true;
    details
      .querySelector('input')!
      .dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
    expect(details.open).to.equal(false);
    expect(element.shadowRoot!.activeElement).to.equal(details.querySelector('summary'));
  });

  it('keeps its rows while nothing changes', async () => {
    const element = await browse(everything);
    const before = all(element, '[part=item]');
    element.requestUpdate();
    await element.updateComplete;
    expect(all(element, '[part=item]')).to.deep.equal(before);
  });

  for (const attributes of [everything, {...everything, group: 'letter', 'url-state': 'axe'}]) {
    for (const lang of ['en', 'es']) {
      it(`is accessible: ${JSON.stringify(attributes)}, ${lang}`, async () => {
        const element = await browse(attributes, lang);
        for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
        await check(element, 'tag', 'policy');
        await expect(element).shadowDom.to.be.accessible();
      });
    }
  }
});
