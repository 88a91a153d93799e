import {expect, nextFrame} from '@open-wc/testing';
import type {Content} from '../../src/model/content.js';
import {elementsOf, openFour, scripts, tags, tagsWithItems, words} from '../support/bundle.js';
import {closePages, shadowText, shown, type Frame} from '../support/frame.js';
import {expectedText, readItems, type ShownItem} from '../support/items.js';

const content = (await (await fetch('/content/iro.json')).json()) as Content;
const items = content.sections.flatMap((section) => section.items);

for (const [file, script] of Object.entries(scripts)) {
  for (const lang of ['en', 'es'] as const) {
    describe(`${file}, ${lang}`, () => {
      let frame: Frame;
      let shownItems: readonly ShownItem[];

      before(async () => {
        frame = await openFour(script, lang);
        shownItems = elementsOf(frame).flatMap(readItems);
      });

      after(closePages);

      it('upgrades the four elements and shows the built-in content in them', () => {
        expect(tagsWithItems(frame)).to.deep.equal(tags);
        expect(frame.reports).to.deep.equal([]);
      });

      it('has a place for each item, and one only', () => {
        expect(items).to.have.length(27);
        expect(shownItems.map(({title}) => title)).to.have.members(
          items.map(({title}) => expectedText(title, lang)),
        );
      });

      for (const item of items) {
        it(`shows “${item.id}” whole`, () => {
          const title = expectedText(item.title, lang);
          expect(shownItems.filter((candidate) => candidate.title === title)).to.deep.equal([
            {title, description: expectedText(item.description, lang), url: item.url ?? null},
          ]);
        });
      }

      for (const {id, title, description} of content.sections) {
        it(`shows the section “${id}”`, () => {
          const text = elementsOf(frame).map(shadowText).join(' ');
          expect(text).to.include(expectedText(title, lang));
          expect(text).to.include(expectedText(description, lang));
        });
      }
    });
  }

  describe(`${file} and the language of the page`, () => {
    afterEach(closePages);

    const says = (frame: Frame, lang: keyof typeof words) =>
      elementsOf(frame).map((element, index) => shadowText(element).includes(words[lang][index]!));

    it('follows changes of <html lang>', async () => {
      const frame = await openFour(script, 'en');
      for (const [lang, other] of [
        ['es', 'en'],
        ['en', 'es'],
        ['es-MX', 'en'],
      ] as const) {
        frame.document.documentElement.lang = lang;
        await nextFrame(); // observers of the page are told before it
        await Promise.all(elementsOf(frame).map(shown));
        const spoken = lang === 'en' ? 'en' : 'es';
        expect(says(frame, spoken), lang).to.deep.equal([true, true, true, true]);
        expect(says(frame, other), `${other} after ${lang}`).to.deep.equal(tags.map(() => false));
      }
      expect(frame.reports).to.deep.equal([]);
    });

    it('speaks English where the page says no language', async () => {
      const frame = await openFour(script, '');
      expect(says(frame, 'en')).to.deep.equal([true, true, true, true]);
    });
  });
}
