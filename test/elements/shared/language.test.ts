import {expect, html, nextFrame} from '@open-wc/testing';
import type {IroElement} from '../../../src/elements/shared/iro-element.js';
import {all, loaded, part, show, textOf, texts} from '../../support/element.js';
import {sample} from '../../support/samples.js';

const ended = {en: 'This event has ended', es: 'Este evento ya finalizó'};

const says = (element: IroElement) => textOf(part(element, 'ended'));

/** Observers of the page are told before the next frame. */
const languageFollowed = async (element: IroElement) => {
  await nextFrame();
  await element.updateComplete;
};

describe('the language of an element', () => {
  afterEach(() => document.documentElement.setAttribute('lang', 'en'));

  it('lets English and Spanish stand side by side', async () => {
    const english = await show(html`<iro-event-card></iro-event-card>`, 'en');
    const spanish = await show(html`<iro-event-card></iro-event-card>`, 'es');
    english.requestUpdate();
    spanish.requestUpdate();
    await Promise.all([english.updateComplete, spanish.updateComplete]);
    expect([says(english), says(spanish)]).to.deep.equal([ended.en, ended.es]);
    expect(part(spanish, 'base')).to.have.attribute('lang', 'es-US');
    expect(part(spanish, 'base')).to.have.attribute('dir', 'ltr');
  });

  for (const lang of ['es', 'es-MX', 'es-PR', 'es-US', 'ES-mx', 'es_PR', 'es-419']) {
    it(`understands ${lang}`, async () => {
      const element = await show(html`<iro-event-card></iro-event-card>`, lang);
      expect(says(element)).to.equal(ended.es);
      expect(textOf(part(element, 'title'))).to.equal('Programa de Pase Gratuito ALA-FIL');
    });
  }

  for (const lang of ['en', 'en-GB', 'fr', 'zz', 'not a tag', '']) {
    it(`speaks English for “${lang}”`, async () => {
      const element = await show(html`<iro-event-card></iro-event-card>`, lang);
      expect(says(element)).to.equal(ended.en);
    });
  }

  it('follows its own lang', async () => {
    const element = await show(html`<iro-event-card></iro-event-card>`);
    element.lang = 'es';
    await languageFollowed(element);
    expect(says(element)).to.equal(ended.es);
    element.removeAttribute('lang');
    await languageFollowed(element);
    expect(says(element)).to.equal(ended.en);
  });

  it('follows the lang of an ancestor and of the page', async () => {
    const element = await show(html`<iro-event-card></iro-event-card>`);
    element.parentElement!.lang = 'es-PR';
    await languageFollowed(element);
    expect(says(element)).to.equal(ended.es);
    element.parentElement!.removeAttribute('lang');
    document.documentElement.lang = 'es';
    await languageFollowed(element);
    expect(says(element)).to.equal(ended.es);
    document.documentElement.lang = 'en';
    await languageFollowed(element);
    expect(says(element)).to.equal(ended.en);
  });

  for (const mode of ['open', 'closed'] as const) {
    it(`follows it across ${mode} shadow roots, outside and in`, async () => {
      const outer = document.createElement('div');
      const inner = document.createElement('div');
      const element = document.createElement('iro-event-card');
      outer.attachShadow({mode}).append(inner);
      inner.attachShadow({mode}).append(element);
      document.body.append(outer);
      await element.updateComplete;
      expect(says(element)).to.equal(ended.en);
      outer.lang = 'es';
      await languageFollowed(element);
      expect(says(element)).to.equal(ended.es);
      inner.lang = 'en';
      await languageFollowed(element);
      expect(says(element)).to.equal(ended.en);
      outer.remove();
    });
  }

  it('takes the language of the place that it is moved to', async () => {
    const element = await show(html`<iro-event-card></iro-event-card>`);
    const corner = document.createElement('div');
    corner.lang = 'es';
    document.body.append(corner);
    corner.append(element);
    await element.updateComplete;
    expect(says(element)).to.equal(ended.es);
    corner.remove();
  });

  it('shows a text that is not there in the reader’s language in the other, marked', async () => {
    const element = await show(html`<iro-initiative-list></iro-initiative-list>`, 'es');
    await loaded(element, {content: sample});
    expect(texts(element, '[part=title]')).to.deep.equal([
      'Entrada con enlace',
      'Plain item',
      'Only in English (en inglés)',
      'Solo en español',
    ]);
    const foreign = all(element, '[part=title] [lang=en]')[0]!;
    expect(textOf(foreign)).to.equal('Only in English');
    expect(texts(element, '[part=language-mark]')).to.deep.equal(['(en inglés)', '(en inglés)']);
  });

  it('marks names that stay in English inside Spanish text, and no others', async () => {
    const spanish = await show(html`<iro-social-links></iro-social-links>`, 'es');
    expect(texts(spanish, '[part=description] [lang=en]')).to.deep.equal([
      'International Librarians Reception',
    ]);
    const english = await show(html`<iro-social-links></iro-social-links>`, 'en');
    expect(texts(english, '[part=description] [lang]')).to.deep.equal([]);
  });
});
