import {expect} from '@open-wc/testing';
import type {Content} from '../../src/model/content.js';
import {
  elementsOf,
  moduleScript,
  openShown,
  tags,
  tagsWithItems,
  words,
} from '../support/bundle.js';
import {
  closePages,
  openPage,
  policyReports,
  shadowText,
  shown,
  sitePage,
} from '../support/frame.js';
import {expectedText} from '../support/items.js';
import {textOf} from '../support/text.js';

/** Resolves once an element shows what needs code that loads on need. */
const shownWithExtras = async (element: Element): Promise<void> => {
  await shown(element);
  if (element.shadowRoot!.querySelector('[part=content]')!.ariaBusy === 'true') {
    await new Promise((resolve) => element.addEventListener('iro-load', resolve, {once: true}));
  }
  await shown(element);
};

const content = (await (await fetch('/content/iro.json')).json()) as Content;
const items = content.sections.flatMap((section) => section.items);

for (const [name, languages] of [
  ['index.html', ['en', 'en', 'en', 'en']],
  ['es.html', ['es', 'es', 'es', 'es']],
  ['corner.html', ['en', 'es', 'es', 'en']],
  ['strict.html', ['en', 'en', 'en', 'en']],
] as const) {
  const markup = await sitePage(name);

  describe(`the demo page ${name}`, () => {
    afterEach(closePages);

    it('shows the four elements in its languages', async () => {
      const frame = await openShown(markup);
      expect(tagsWithItems(frame)).to.deep.equal(tags);
      for (const [index, element] of elementsOf(frame).entries()) {
        const language = languages[index]!;
        const other = language === 'en' ? 'es' : 'en';
        expect(shadowText(element)).to.include(words[language][index]);
        expect(shadowText(element)).not.to.include(words[other][index]);
      }
    });

    it('reports no error and no violation', async () => {
      const frame = await openShown(markup);
      const reports = name === 'strict.html' ? await policyReports(frame) : frame.reports;
      expect(reports).to.deep.equal([]);
    });

    it('shows readable links inside the tags where no script runs', async () => {
      const script = moduleScript();
      expect(markup).to.include(script);
      const frame = await openPage(markup.replace(script, ''));
      for (const element of elementsOf(frame)) {
        expect(element.shadowRoot).to.equal(null);
        const own = [...element.querySelectorAll('a, p')];
        expect(own, element.localName).not.to.have.length(0);
        for (const text of own) expect(text.getClientRects()).not.to.have.length(0);
      }
    });

    it('has links inside the tags that say what the content says', async () => {
      const frame = await openPage(markup);
      for (const link of frame.document.querySelectorAll(`:is(${tags.join()}) a`)) {
        const {title} = items.find(({url}) => url === link.getAttribute('href'))!;
        const language = link.closest<HTMLElement>('[lang]')!.lang;
        expect(textOf(link)).to.equal(expectedText(title, language));
      }
    });

    it('leaves the links inside the tags in the page, out of view', async () => {
      const frame = await openShown(markup);
      for (const element of elementsOf(frame)) {
        const own = [...element.querySelectorAll('a, p')];
        expect(own, element.localName).not.to.have.length(0);
        for (const text of own) expect(text.getClientRects()).to.have.length(0);
      }
    });
  });
}

for (const [name, language, expected] of [
  ['more.html', 'en', ['Events', 'Show more', 'Download', 'Share this page']],
  ['mas.html', 'es', ['Eventos', 'Mostrar más', 'Descargar', 'Comparta esta página']],
] as const) {
  const markup = await sitePage(name);

  describe(`the demo page ${name}`, () => {
    afterEach(closePages);

    it('shows what attributes add, in its language, without error', async () => {
      const frame = await openShown(markup);
      const elements = [...frame.document.querySelectorAll('main > :not(h1, p)')];
      await Promise.all(elements.map(shownWithExtras));
      const text = elements.map(shadowText).join(' ');
      for (const words of expected) expect(text, language).to.include(words);
      expect(frame.reports).to.deep.equal([]);
    });
  });
}
