import {expect, html, oneEvent} from '@open-wc/testing';
import type {IroInitiativeList} from '../../../../src/elements/initiative-list/initiative-list.js';
import {answerAll, newAddress, restoreFetch} from '../../../support/answers.js';
import {all, loaded, part, show, texts, textOf} from '../../../support/element.js';
import {until} from '../../../support/until.js';
import type {IroResourceDirectory} from '../../../../src/elements/resource-directory/resource-directory.js';
import type {IroElement} from '../../../../src/elements/shared/iro-element.js';
import {rows} from '../../../support/rows.js';

const count = 1000;

/** Items of many shapes: texts of one language, of both, of another; with and without the rest. */
const sampleItem = (index: number) => ({
  id: `item-${index}`,
  title: [
    `Title ${index} $& <b>`,
    {en: `Title ${index}`, es: `Título ${index}`},
    index % 11 ? {es: `Título ${index}`} : {es: `De la Library Company ${index}`},
  ][index % 3],
  ...(index % 2 && {description: {en: `About ${index}`, es: `Sobre ${index}`}}),
  ...(index % 5 && {url: `https://example.org/${index}?a=1&b="2"`}),
  ...(index % 7 === 0 && {language: 'es'}),
});

const contentOf = (length: number) => ({
  names: {en: ['Library Company']},
  items: Array.from({length}, (_, index) => sampleItem(index)),
});

const many = <Shown extends IroElement = IroElement>(
  lang = 'en',
  tag: 'directory' | 'initiatives' = 'initiatives',
) =>
  show<Shown>(
    tag === 'directory'
      ? html`<iro-resource-directory></iro-resource-directory>`
      : html`<iro-initiative-list></iro-initiative-list>`,
    lang,
  );

/** Rows as text and markup, without what Lit leaves to find its way. */
const markup = (row: Element): string => {
  const own = row.cloneNode(true) as Element;
  return own.innerHTML.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ');
};

describe('lists of many items', () => {
  for (const tag of ['initiatives', 'directory'] as const) {
    for (const lang of ['en', 'es']) {
      it(`say in each row what a short list says: ${tag}, ${lang}`, async () => {
        const long = await many(lang, tag);
        await loaded(long, {content: contentOf(count)});
        const shown = await rows(long, count);
        const expected: string[] = [];
        for (let start = 0; start < count; start += 100) {
          const short = await many(lang, tag);
          const {names, items} = contentOf(count);
          await loaded(short, {content: {names, items: items.slice(start, start + 100)}});
          expected.push(...all(short, '[part=item]').map(markup));
          short.remove();
        }
        expect(shown.map(markup)).to.deep.equal(expected);
      });
    }
  }

  it('are lists of all their items for screen readers', async () => {
    const element = await many();
    await loaded(element, {content: contentOf(count)});
    const shown = await rows(element, count);
    const list = part(element, 'list')!;
    expect(list).to.have.attribute('role', 'list');
    expect(shown.every((row) => row.role === 'listitem' && list.contains(row))).to.equal(true);
    await expect(element).shadowDom.to.be.accessible();
  });

  it('show the first items at once', async () => {
    const element = await many();
    await loaded(element, {content: contentOf(count)});
    expect(textOf(all(element, '[part=item]')[0])).to.contain('Title 0');
    expect(all(element, '[part=item]').length).to.be.at.least(20);
    await rows(element, count);
  });

  it('take the room of as many rows as each group has, before it is laid out', async () => {
    const element = await many();
    await loaded(element, {
      content: {items: contentOf(130).items.map(({id}) => ({id, title: id}))},
    });
    await rows(element, 130);
    const groups = all(element, '.group').map((group) => [
      getComputedStyle(group).getPropertyValue('--rows'),
      group.childElementCount,
    ]);
    expect(groups).to.deep.equal([20, 48, 48, 14].map((size) => [`${size}`, size]));
  });

  it('can be searched by the browser to their end', async () => {
    const element = await many();
    await loaded(element, {content: contentOf(count)});
    await rows(element, count);
    const {find} = window as unknown as {find: (text: string) => boolean};
    // WebKit's looks into no shadow tree at all; grouping must not change what an engine finds
    const findsFirst = find.call(window, 'Title 1');
    expect(find.call(window, `Title ${count - 3}`)).to.equal(findsFirst);
    expect(findsFirst).to.equal(!/WebKit(?!.*Chrome)/.test(navigator.userAgent));
    expect(find.call(window, 'No title of that name')).to.equal(false);
    getSelection()?.removeAllRanges();
  });

  for (const index of [3, count - 1]) {
    it(`tell the page of links that are followed: ${index}`, async () => {
      const element = await many();
      await loaded(element, {content: contentOf(count)});
      const shown = await rows(element, count);
      element.addEventListener('iro-select', (event) => event.preventDefault());
      const selected = oneEvent<HTMLElementEventMap['iro-select']>(element, 'iro-select');
      shown[index]!.querySelector('a')!.click();
      expect((await selected).detail.item.id).to.equal(`item-${index}`);
    });
  }

  it('change their language', async () => {
    const element = await many('en');
    await loaded(element, {content: contentOf(count)});
    await rows(element, count);
    element.lang = 'es';
    const shown = await rows(element, count, `Sobre ${count - 1}`);
    expect(textOf(shown[2])).to.contain('Título 2');
    expect(textOf(shown[count - 3])).to.contain(`Título ${count - 3}`);
  });

  it('give way to other items that come before all rows were there', async () => {
    const element = await many();
    await loaded(element, {content: contentOf(count)});
    await loaded(element, {content: contentOf(500)});
    const shown = await rows(element, 500);
    expect(
      shown.map((row) => /Title (\d+)|Título (\d+)/.exec(row.textContent)?.[0]),
    ).to.have.length(500);
    await loaded(element, {content: contentOf(3)});
    expect(all(element, '[part=item]')).to.have.length(3);
  });

  it('come whole when they are moved in the page before all rows were there', async () => {
    const element = await many();
    await loaded(element, {content: contentOf(count)});
    const place = element.parentElement!;
    element.remove();
    for (let frames = 3; frames; frames -= 1) await new Promise(requestAnimationFrame);
    expect(all(element, '[part=item]').length).to.be.below(count);
    place.append(element);
    const shown = await rows(element, count);
    expect(textOf(shown.at(-1))).to.contain(`${count - 1}`);
  });

  it('keep what belongs under an item with it', async () => {
    const element = await many('en', 'directory');
    const items = Array.from({length: 300}, (_, index) => ({
      id: `i${index}`,
      title: `Entry ${index}`,
      ...(index % 10 === 1 && {parent: `i${index - 1}`}),
    }));
    await loaded(element, {content: {items}});
    await rows(element, 300);
    const parents = all(element, '[part=item] [part=item]').map((row) =>
      textOf(row.closest('[part=item]:has([part=item])')!.querySelector('[part=title]')),
    );
    expect(parents).to.deep.equal(
      items.filter(({parent}) => parent).map(({parent}) => `Entry ${parent!.slice(1)}`),
    );
  });

  it('are filled inside another one too', async () => {
    const element = await many('en', 'directory');
    const items = Array.from({length: 400}, (_, index) => ({
      id: `i${index}`,
      title: `Entry ${index}`,
      ...(index > 200 && {parent: 'i0'}),
    }));
    await loaded(element, {content: {items}});
    await rows(element, 400);
    expect(all(element, '[part=item] [part=item]')).to.have.length(199);
  });
});

describe('many lists', () => {
  const sections = Array.from({length: 12}, (_, section) => ({
    id: `s${section}`,
    title: `Section ${section}`,
    items: Array.from({length: 30}, (_item, index) => ({
      id: `${section}-${index}`,
      title: `Item ${section}.${index}`,
    })),
  }));

  for (const tag of ['initiatives', 'directory'] as const) {
    it(`have their first rows at once, the others bit by bit, in order: ${tag}`, async () => {
      const element = await many('en', tag);
      await loaded(element, {content: {sections}});
      const first = all(element, '[part=item]').length;
      // no list has more than twenty before the page has had its turn
      expect(first)
        .to.be.at.least(20)
        .and.at.most(20 * sections.length);
      const shown = await rows(element, 360);
      expect(shown.map(textOf)).to.deep.equal(
        sections.flatMap(({items}) => items.map(({title}) => title)),
      );
      await expect(element).shadowDom.to.be.accessible();
    });
  }

  it('follow a language that changes while they are filled', async () => {
    const element = await many('en');
    const localised = sections.map(({items, ...section}) => ({
      ...section,
      items: items.map(({id}) => ({id, title: {en: `Item ${id}`, es: `Elemento ${id}`}})),
    }));
    await loaded(element, {content: {sections: localised}});
    element.lang = 'es';
    const shown = await rows(element, 360, 'Elemento 11-29');
    expect(shown.every((row) => textOf(row).startsWith('Elemento'))).to.equal(true);
  });
});

describe('rows that are copied', () => {
  const items = Array.from({length: 150}, (_, index) => ({
    id: `a${index}`,
    title: `Item ${index}`,
  }));

  it('have headings of the level that the page asks for now', async () => {
    const element = await many('en');
    await loaded(element, {content: {items}});
    await rows(element, 150);
    element.headingLevel = 4;
    await element.updateComplete;
    await rows(element, 150);
    expect(all(element, '[part=item] h5')).to.have.length(150);
    expect(all(element, '[part=item] h3')).to.have.length(0);
  });

  it('have headings below that of their section, and none below that of none', async () => {
    const element = await many('en');
    const one = {id: 'one', title: 'One', items};
    const two = {id: 'two', title: 'Two', items: [{id: 'b', title: 'B'}]};
    await loaded(element, {content: {sections: [one, two]}});
    await rows(element, 151);
    expect(all(element, '[part=item] h4')).to.have.length(151);
    await loaded(element, {content: {sections: [one]}});
    await rows(element, 150);
    expect(all(element, '[part=item] h3')).to.have.length(150);
  });
});

describe('the first rows of a long list', () => {
  const entries = Array.from({length: 200}, (_, index) => ({
    id: `e${index}`,
    title: `${index % 2 ? 'Odd' : 'Even'} entry ${index}`,
    url: `https://example.org/${index}`,
    tags: [index % 4 < 2 ? 'low' : 'high'],
  }));

  const typed = async (element: IroElement, query: string) => {
    const input = element.shadowRoot!.querySelector('input')!;
    const told = oneEvent(element, 'iro-filter');
    input.value = query;
    input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await told;
    await element.updateComplete;
  };

  it('stay, with the texts of other items, while somebody types', async () => {
    const element = await many('en', 'directory');
    await loaded(element, {content: {items: entries}});
    const before = await rows(element, 200);
    await typed(element, 'odd');
    const shown = await rows(element, 100);
    expect(shown.slice(0, 20)).to.deep.equal(before.slice(0, 20));
    expect(shown.map(textOf)).to.deep.equal(
      entries.filter((_, index) => index % 2).map(({title}) => title),
    );
    const selected = oneEvent<HTMLElementEventMap['iro-select']>(element, 'iro-select');
    element.addEventListener('iro-select', (event) => event.preventDefault());
    shown[3]!.querySelector('a')!.click();
    expect((await selected).detail.item.id).to.equal('e7');
  });

  it('are taken away where fewer are found, and are back with more', async () => {
    const element = await many('en', 'directory');
    await loaded(element, {content: {items: entries}});
    await rows(element, 200);
    await typed(element, 'entry 19');
    const few = entries.filter(({title}) => title.includes(' 19'));
    expect((await rows(element, few.length)).map(textOf)).to.deep.equal(
      few.map(({title}) => title),
    );
    await typed(element, 'nothing of that name');
    await rows(element, 0);
    await typed(element, '');
    expect((await rows(element, 200)).map(textOf)).to.deep.equal(entries.map(({title}) => title));
  });

  it('keep no mark where other items are found for the same words', async () => {
    const {highlights} = CSS as unknown as {highlights?: Map<string, Set<StaticRange>>};
    const element = await many<IroResourceDirectory>('en', 'directory');
    element.filters = 'tag';
    const filler = Array.from({length: 60}, (_, index) => ({
      id: `f${index}`,
      title: `${'x'.repeat(index)} marked`,
      tags: [index < 30 ? 'low' : 'high'],
    }));
    await loaded(element, {content: {items: [...filler, ...entries]}});
    await rows(element, 260);
    await typed(element, 'marked');
    await rows(element, 60);
    const high = all(element, 'input[type=checkbox]').find((box) =>
      textOf(box.closest('label')).startsWith('high'),
    );
    high!.click();
    await rows(element, 30);
    for (let frames = 3; frames; frames -= 1) await new Promise(requestAnimationFrame);
    const marked = [...(highlights?.get('iro-match') ?? [])]
      .filter(({startContainer}) => element.shadowRoot!.contains(startContainer))
      .map(({startContainer, startOffset, endOffset}) =>
        (startContainer as Text).data.slice(startOffset, endOffset),
      );
    expect(new Set(marked)).to.deep.equal(new Set(highlights ? ['marked'] : []));
  });

  const family = [
    {id: 'whole', title: 'Whole', kind: 'initiative'},
    {id: 'one', title: 'Part one', parent: 'whole', kind: 'initiative'},
    {id: 'two', title: 'Part two', parent: 'whole', kind: 'project'},
  ];

  it('have below them what is found, not what was there before', async () => {
    const element = await many('en', 'directory');
    await loaded(element, {content: {items: [...family, ...entries]}});
    await rows(element, 203);
    await typed(element, 'two');
    const titles = () => texts(element, '[part=title]');
    expect((await rows(element, 2)).map(textOf)[1]).to.contain('Part two');
    await typed(element, 'even entry 4');
    await typed(element, 'whole');
    await rows(element, 1);
    await typed(element, '');
    await rows(element, 203);
    expect(titles().slice(0, 4)).to.deep.equal(['Whole', 'Part one', 'Part two', 'Even entry 0']);
  });

  it('have below them what a filter leaves', async () => {
    const element = await many<IroInitiativeList>('en');
    element.filters = 'kind';
    const kinds = entries.map((entry, index) => ({
      ...entry,
      kind: index % 2 ? 'initiative' : 'project',
    }));
    await loaded(element, {content: {items: [...family, ...kinds]}});
    await rows(element, 203);
    const select = element.shadowRoot!.querySelector('select')!;
    select.value = 'initiative';
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await rows(element, 102);
    expect(texts(element, '[part=title]').slice(0, 4)).to.deep.equal([
      ...['Whole', 'Part one', 'Odd entry 1', 'Odd entry 3'],
    ]);
  });

  it('say what is true now, as the others do', async () => {
    const realNow = Date.now;
    const element = await many('en');
    const call = (id: string) => ({id, title: id, deadline: '2060-01-10'});
    await loaded(element, {content: {items: [call('first'), ...entries, call('last')]}});
    await rows(element, 202);
    const said = () => texts(element, '.rows:not([hidden]) [part=initiative-status]');
    const [before] = said();
    try {
      Date.now = () => Date.UTC(2061, 1, 1);
      element.requestUpdate();
      await element.updateComplete;
      await until(element, () => said().length === 2 && said()[1] !== before);
    } finally {
      Date.now = realNow;
    }
    const [first, last] = said();
    expect(first).to.equal(last);
    expect(first).not.to.equal(before);
  });

  it('never put the keyboard on the link of another item', async () => {
    const element = await many<IroResourceDirectory>('en', 'directory');
    element.filters = 'tag';
    await loaded(element, {content: {items: entries}});
    await rows(element, 200);
    const high = () =>
      all(element, 'input[type=checkbox]').find((box) =>
        textOf(box.closest('label')).startsWith('high'),
      )!;
    high().click();
    const shown = await rows(element, 100);
    const link = shown[18]!.querySelector('a')!;
    link.focus();
    const name = textOf(link);
    high().click();
    await rows(element, 200);
    expect([name, '']).to.include(textOf(element.shadowRoot!.activeElement));
  });

  it('are those of a list that was taken out while it was filled, and is whole when back', async () => {
    const element = await many('en', 'directory');
    answerAll(
      JSON.stringify({items: Array.from({length: 1500}, (_, at) => ({title: `Row ${at}`}))}),
    );
    try {
      await loaded(element, {src: newAddress()});
    } finally {
      restoreFetch();
    }
    const place = element.parentElement!;
    element.remove();
    for (let frames = 3; frames; frames -= 1) await new Promise(requestAnimationFrame);
    place.append(element);
    await rows(element, 1500, 'Row 1499');
  });

  it('are no longer those of a long list where the content is short', async () => {
    const element = await many('en', 'directory');
    await loaded(element, {content: {items: entries}});
    await rows(element, 200);
    await loaded(element, {content: {items: entries.slice(0, 5)}});
    await rows(element, 5);
    expect(all(element, '.long')).to.deep.equal([]);
  });

  it('stand side by side in a grid, as the others do', async () => {
    const element = await many('en', 'directory');
    element.style.inlineSize = '60em';
    element.layout = 'grid';
    await loaded(element, {content: {items: entries}});
    const shown = await rows(element, 200);
    const topOf = (row: Element) => Math.round(row.getBoundingClientRect().top);
    const tops = shown.slice(0, 72).map(topOf);
    const columns = tops.filter((top) => top === tops[0]).length;
    expect(columns).to.be.at.least(2);
    // no row is left open where a group ends
    for (let at = 0; at < 72; at += columns) {
      expect(new Set(tops.slice(at, at + columns)).size, `row at ${at}`).to.equal(1);
    }
  });
});
