import {expect} from '@open-wc/testing';
import {all, show, textOf} from '../../../support/element.js';
import {html} from 'lit';
import type {IroResourceDirectory} from '../../../../src/elements/resource-directory/resource-directory.js';
import {browse, choose, until} from './support.js';

const sections = Array.from({length: 12}, (_, section) => ({
  id: `section-${section}`,
  title: `Section ${section}`,
  items: Array.from({length: section % 2 ? 40 : 130}, (_, index) => ({
    id: `item-${section}-${index}`,
    title: `${'abcdefghijkl'[index % 12]} of ${section}, ${index}`,
    kind: section === 3 ? 'blog' : 'page',
  })),
}));

const total = sections.reduce((sum, {items}) => sum + items.length, 0);

const rows = (element: Element) =>
  all(element, '[part=item]').filter((row) => !row.closest('[hidden]'));

/** Resolves when so many rows are on view, and none on their way out. */
const settled = (element: Element, count: number) =>
  until(
    element,
    () => rows(element).length === count && all(element, '.rows[hidden], .gone').length === 0,
  );

const shownSections = (element: Element) =>
  all(element, '[part=section]').filter(({hidden}) => !hidden);

describe('a directory of many entries in many sections', () => {
  it('comes whole, in order', async () => {
    const element = await browse({filters: 'kind group'}, 'en', {sections});
    await settled(element, total);
    const expected = sections.flatMap(({items}) => items.map(({title}) => title));
    expect(rows(element).map(textOf)).to.deep.equal(expected);
  });

  it('loses groups and gets them back', async () => {
    const element = await browse({filters: 'kind group'}, 'en', {sections});
    await settled(element, total);
    await choose(element, 'kind', 'blog');
    expect(shownSections(element)).to.have.length(1);
    await settled(element, 40);
    expect(all(element, '[part=section]')).to.have.length(1);
    await choose(element, 'group', 'letter');
    await settled(element, 40);
    await choose(element, 'kind', '');
    await settled(element, total);
    expect(shownSections(element)).to.have.length(12);
    await expect(element).shadowDom.to.be.accessible();
  });
});

describe('browsing the built-in content', () => {
  for (const [lang, option] of [
    ['en', /^Discussion Lists \(\d+\)$/],
    ['es', /^Listas de discusión \(\d+\)$/],
  ] as const) {
    it(`needs no content from elsewhere, in ${lang}`, async () => {
      const element = await show<IroResourceDirectory>(
        html`<iro-resource-directory filters="language section"></iro-resource-directory>`,
        lang,
      );
      await until(element, () => all(element, 'select').length === 1);
      expect(
        all(element, 'option')
          .map(textOf)
          .some((text) => option.test(text)),
      ).to.equal(true);
      await choose(element, 'section', 'discussion-lists');
      expect(all(element, '[part=section]')).to.have.length(1);
    });
  }
});
