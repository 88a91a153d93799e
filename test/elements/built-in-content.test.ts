import {expect, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import type {Item, Section} from '../../src/model/content.js';
import {builtInContent} from '../../src/sources/generated/built-in-content.js';
import {all, show, textOf} from '../support/element.js';
import {expectedText, readItems, type ShownItem} from '../support/items.js';

const elements: readonly (() => TemplateResult)[] = [
  () => html`<iro-initiative-list></iro-initiative-list>`,
  () => html`<iro-event-card></iro-event-card>`,
  () => html`<iro-social-links></iro-social-links>`,
  () => html`<iro-resource-directory></iro-resource-directory>`,
];

const items: readonly Item[] = builtInContent.sections.flatMap((section) => section.items);

for (const lang of ['en', 'es']) {
  describe(`the built-in content in the four elements, ${lang}`, () => {
    let shown: readonly ShownItem[];
    let headings: readonly string[];
    let sections: readonly Element[];

    before(async () => {
      const rendered = [];
      for (const template of elements) rendered.push(await show(template(), lang));
      shown = rendered.flatMap(readItems);
      sections = rendered.flatMap((element) => all(element, '[part=section]'));
      headings = rendered.flatMap((element) =>
        all(element, '[part=heading], [part=section-heading]').map(textOf),
      );
    });

    it('has a place for each of the 27 items, and one only', () => {
      expect(items).to.have.length(27);
      expect(shown.map(({title}) => title)).to.have.members(
        items.map(({title}) => expectedText(title, lang)),
      );
    });

    for (const item of items) {
      it(`shows “${item.id}” whole`, () => {
        const title = expectedText(item.title, lang);
        const found = shown.filter((candidate) => candidate.title === title);
        expect(found).to.deep.equal([
          {title, description: expectedText(item.description, lang), url: item.url ?? null},
        ]);
      });
    }

    for (const section of builtInContent.sections) {
      it(`shows the section “${section.id}”`, () => {
        expect(headings).to.include(expectedText(section.title, lang));
      });
    }

    it('shows the description of a section', () => {
      const described = builtInContent.sections.filter(({description}) => description);
      expect(described.map(({id}) => id)).to.deep.equal(['social-links']);
      const text = expectedText(described[0]!.description, lang);
      expect(sections.filter((section) => textOf(section).includes(text))).to.have.length(1);
    });

    it('says that the empty section is empty', () => {
      const empty: Section = builtInContent.sections.find(({items: {length}}) => !length)!;
      expect(empty.id).to.equal('professional-opportunities');
      const title = expectedText(empty.title, lang);
      const holder = sections.find((section) => textOf(section).startsWith(title))!;
      expect(textOf(holder.querySelector('[part=empty]'))).to.equal(
        lang === 'es' ? 'No hay nada publicado por el momento.' : 'Nothing listed at present.',
      );
    });
  });
}
