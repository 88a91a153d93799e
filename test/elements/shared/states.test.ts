import {expect, html, oneEvent} from '@open-wc/testing';
import type {IroElement} from '../../../src/elements/shared/iro-element.js';
import {answerAll, failAll, holdAnswer, newAddress, restoreFetch} from '../../support/answers.js';
import {all, loaded, part, show, textOf, texts} from '../../support/element.js';
import {sample, sampleJson} from '../../support/samples.js';

const status = (element: Element) => textOf(part(element, 'status'));
const slotted = (element: Element) => all(element, 'slot').length > 0;

const withSource = (src: string, lang = 'en') =>
  show(
    html`<iro-initiative-list src=${src}>
      <a href="https://example.org/fallback">Fallback link</a>
    </iro-initiative-list>`,
    lang,
  );

const events = (element: Element) => {
  const seen: string[] = [];
  for (const type of ['iro-load', 'iro-error']) {
    element.addEventListener(type, () => seen.push(type));
  }
  return seen;
};

describe('the states of an element', () => {
  afterEach(restoreFetch);

  it('shows the built-in content in its first update', async () => {
    const element = document.createElement('iro-initiative-list');
    document.body.append(element);
    await element.updateComplete;
    expect(texts(element, '[part=title]')).to.have.length(5);
    expect(status(element)).to.equal('');
    element.remove();
  });

  it('shows the links inside the tag while content loads, then the content', async () => {
    const held = holdAnswer();
    const address = newAddress();
    const element = await withSource(address, 'es');
    expect(await held.asked).to.equal(address);
    await element.updateComplete;
    expect(slotted(element)).to.equal(true);
    expect(status(element)).to.equal('Cargando…');
    expect(part(element, 'content')).to.have.attribute('aria-busy', 'true');

    const seen = events(element);
    const done = oneEvent<HTMLElementEventMap['iro-load']>(element, 'iro-load');
    held.answer(sampleJson);
    const {detail} = await done;
    expect(detail.content.sections).to.have.length(2);
    expect(detail.problems).to.deep.equal([]);
    expect(seen).to.deep.equal(['iro-load']);
    expect(slotted(element)).to.equal(false);
    expect(status(element)).to.equal('');
    expect(part(element, 'content')).to.have.attribute('aria-busy', 'false');
    expect(texts(element, '[part=title]')[0]).to.equal('Entrada con enlace');
  });

  for (const [name, prepare, lang, words] of [
    [
      'no connection',
      failAll,
      'en',
      'This content could not be reached. Check your connection and try again.',
    ],
    [
      'no connection',
      failAll,
      'es',
      'No se pudo acceder a este contenido. Compruebe su conexión e inténtelo de nuevo.',
    ],
    [
      'an HTTP error',
      () => answerAll('', 503),
      'en',
      'The site that holds this content answered with error 503. Please try again later.',
    ],
    [
      'an HTTP error',
      () => answerAll('', 404),
      'es',
      'El sitio que aloja este contenido respondió con el error 404. Inténtelo de nuevo más tarde.',
    ],
    [
      'something that is no content',
      () => answerAll('<!doctype html><title>Sign in</title>'),
      'en',
      'This content cannot be read. Please tell the owners of this page.',
    ],
    [
      'JSON that is no content',
      () => answerAll('{"hello": 1}'),
      'es',
      'Este contenido no se puede leer. Avise a quienes administran esta página.',
    ],
  ] as const) {
    it(`says in ${lang} what to do on ${name}, and keeps the links inside the tag`, async () => {
      prepare();
      const element = await show(html`<iro-initiative-list></iro-initiative-list>`, lang);
      const seen = events(element);
      await loaded(element, {src: newAddress()});
      expect(seen).to.deep.equal(['iro-error']);
      expect(status(element)).to.equal(words);
      expect(slotted(element)).to.equal(true);
      expect(part(element, 'retry')).not.to.equal(null);
    });
  }

  it('tells of an id that is not in the page', async () => {
    const element = await show(html`<iro-initiative-list></iro-initiative-list>`);
    await loaded(element, {src: '#nowhere'});
    expect(status(element)).to.equal(
      'This content was not found under “#nowhere”. Please tell the owners of this page.',
    );
  });

  it('tries again when asked, and keeps the place of the keyboard', async () => {
    failAll();
    const element = await show(html`<iro-initiative-list></iro-initiative-list>`);
    await loaded(element, {src: newAddress()});
    const retry = part(element, 'retry')!;
    expect(textOf(retry)).to.equal('Try again');

    retry.focus();
    retry.click();
    await oneEvent(element, 'iro-error');
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement, 'still there').to.equal(retry);

    answerAll(sampleJson);
    retry.click();
    await oneEvent(element, 'iro-load');
    await element.updateComplete;
    await Promise.resolve();
    expect(texts(element, '[part=title]')).to.have.length(4);
    expect(part(element, 'retry')).to.equal(null);
    expect(element.shadowRoot!.activeElement).to.equal(part(element, 'base'));
  });

  it('keeps the last good content through a failure, and says of when it is', async () => {
    answerAll(sampleJson);
    const element = await show(html`<iro-initiative-list></iro-initiative-list>`, 'es');
    await loaded(element, {src: newAddress()});
    failAll();
    await element.reload();
    expect(texts(element, '[part=title]')).to.have.length(4);
    expect(status(element)).to.match(
      /^Este es el contenido del .*20\d\d.*, porque no se pudo actualizar\.$/,
    );
    answerAll(sampleJson);
    await element.reload();
    expect(status(element)).to.equal('');
  });

  it('shows what came of several sources, and says that a part is missing', async () => {
    failAll();
    const element = await show(html`<iro-initiative-list></iro-initiative-list>`);
    const seen = events(element);
    await loaded(element, {src: `iro:content ${newAddress()}`});
    await element.updateComplete;
    expect(texts(element, '[part=title]')).to.have.length(5);
    expect(status(element)).to.equal(
      'Part of this content could not be loaded. ' +
        'This content could not be reached. Check your connection and try again.',
    );
    expect(seen).to.deep.equal(['iro-error', 'iro-load']);
  });

  it('leaves one element as it is when another one fails', async () => {
    failAll();
    const failing = await show(html`<iro-initiative-list></iro-initiative-list>`);
    await loaded(failing, {src: newAddress()});
    const other = await show(html`<iro-social-links></iro-social-links>`);
    expect(texts(other, '[part=title]')).to.have.length(6);
  });

  it('reads a list of the page that `src` names, and the JSON script inside the tag', async () => {
    const wrapper = document.createElement('div');
    wrapper.innerHTML = `
      <ul id="our-list">
        <li><a href="/one">One</a> – the first</li>
        <li><a lang="es" href="https://example.org/dos">Dos</a></li>
      </ul>
      <iro-initiative-list src="#our-list"></iro-initiative-list>
      <iro-initiative-list>
        <script type="application/json">${sampleJson}</script>
      </iro-initiative-list>`;
    document.body.append(wrapper);
    const [first, second] = wrapper.querySelectorAll<IroElement>('iro-initiative-list');
    await Promise.all([oneEvent(first!, 'iro-load'), oneEvent(second!, 'iro-load')]);
    expect(texts(first!, '[part=title]')).to.deep.equal(['One', 'Dos (in Spanish)']);
    expect(all(first!, 'a')[0]).to.have.attribute('href', new URL('/one', location.href).href);
    expect(texts(first!, '[part=description]')).to.deep.equal(['the first']);
    expect(texts(second!, '[part=title]')).to.have.length(4);
    wrapper.remove();
  });

  it('asks once for an address that several elements show', async () => {
    let requests = 0;
    window.fetch = () => {
      requests += 1;
      return Promise.resolve(new Response(sampleJson));
    };
    const src = newAddress();
    const one = await show(html`<iro-initiative-list></iro-initiative-list>`);
    const other = await show(html`<iro-social-links></iro-social-links>`);
    await Promise.all([loaded(one, {src}), loaded(other, {src})]);
    expect(requests).to.equal(1);
  });

  it('survives content whose properties throw, and shows the links inside the tag', async () => {
    const hostile = {
      get sections(): never {
        throw new Error('hostile');
      },
    };
    const element = await show(html`<iro-initiative-list></iro-initiative-list>`);
    await loaded(element, {content: hostile});
    expect(slotted(element)).to.equal(true);
  });

  for (const content of [null, 0, '', 'text', [], {}, {sections: 1}, {items: [null, 1, 'x', []]}]) {
    it(`shows something for the content ${JSON.stringify(content)}`, async () => {
      const element = await show(html`<iro-initiative-list></iro-initiative-list>`);
      element.content = content;
      if (content !== null)
        await Promise.race([oneEvent(element, 'iro-load'), oneEvent(element, 'iro-error')]);
      await element.updateComplete;
      expect(textOf(part(element, 'base')).length + all(element, 'slot').length).to.be.above(0);
    });
  }

  it('never makes markup or scripts of content', async () => {
    const markup = '<img src=x onerror="window.hacked = true">';
    const element = await show(html`<iro-initiative-list></iro-initiative-list>`);
    await loaded(element, {
      content: {
        items: [
          {title: markup, description: markup, url: 'javascript:alert(1)'},
          {title: 'two', url: ' java\nscript:alert(1)', language: markup, kind: markup},
        ],
      },
    });
    expect(all(element, 'img, a, script')).to.have.length(0);
    expect(texts(element, '[part=title]')[0]).to.equal(markup);
  });

  it('goes on where a reader’s page puts it elsewhere', async () => {
    answerAll(sampleJson);
    const element = await show(html`<iro-initiative-list></iro-initiative-list>`);
    await loaded(element, {src: newAddress()});
    const parent = element.parentElement!;
    const seen = events(element);
    element.remove();
    parent.append(element);
    await element.updateComplete;
    expect(seen, 'nothing was asked again').to.deep.equal([]);
    expect(texts(element, '[part=title]')).to.have.length(sample.sections.length * 2);
  });
});
