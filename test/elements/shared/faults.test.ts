import {expect, html, oneEvent} from '@open-wc/testing';
import {breakConnection, mendConnection, restoreFetch} from '../../support/answers.js';
import {holdPageClock, type HeldClock} from '../../support/clock.js';
import {all, loaded, part, show, textOf, texts} from '../../support/element.js';
import {fault, otherOrigin} from '../../support/fault-client.js';

const goodTitle = 'Educación y niños';

const list = (lang = 'es') =>
  show(
    html`<iro-initiative-list>
      <a href="https://example.org/fallback">Fallback link</a>
    </iro-initiative-list>`,
    lang,
  );

const status = (element: Element) => textOf(part(element, 'status'));
const titles = (element: Element) => texts(element, '[part=title]');
const fallbackShown = (element: Element) => all(element, 'slot').length === 1;

describe('what a reader sees of a server that fails', () => {
  let clock: HeldClock;

  beforeEach(() => {
    clock = holdPageClock();
    clock.hurry();
  });

  afterEach(restoreFetch);

  for (const [name, kind, parameters] of [
    ['packed', 'gzip', {}],
    ['of a wrong type', 'wrong-type', {type: 'text/plain'}],
    ['there at the second asking', 'status', {status: '500', times: '1'}],
    [
      'there after the wait that the server asks for',
      'status',
      {status: '429', times: '1', after: '1'},
    ],
    ['broken off once', 'reset', {times: '1'}],
    ['somewhere else', 'redirect', {}],
    ['in Latin-1', 'latin-1', {}],
    ['in UTF-16', 'utf-16', {}],
    ['a feed in Latin-1', 'latin-1-feed', {}],
    ['a feed in UTF-16', 'utf-16-feed', {}],
  ] as const) {
    it(`is the content where that is ${name}`, async () => {
      const element = await list();
      await loaded(element, {src: fault(kind, parameters).address});
      expect(titles(element)).to.deep.equal([goodTitle]);
      expect(status(element)).to.equal('');
      expect(part(element, 'retry')).to.equal(null);
    });
  }

  for (const [name, kind, parameters, words] of [
    ['errors', 'status', {status: '500'}, /respondió con el error 500/],
    ['“not found”', 'status', {status: '404'}, /respondió con el error 404/],
    [
      '“ask again in two minutes”',
      'status',
      {status: '429', after: '120'},
      /ocupado.*2 minutos\.$/,
    ],
    ['a circle of redirects', 'redirect-loop', {}, /^No se pudo acceder/],
    ['connections that break', 'reset', {}, /^No se pudo acceder/],
    ['a part of an answer', 'cut-off', {length: ''}, /^No se pudo acceder/],
    ['too much', 'huge', {}, /demasiado grande/],
    ['a little that unpacks to too much', 'gzip-bomb', {}, /demasiado grande/],
    ['nothing', 'empty', {}, /no se puede leer/],
  ] as const) {
    it(`is, in their language, what to do where it gives ${name}, and the links inside`, async () => {
      const element = await list();
      await loaded(element, {src: fault(kind, parameters).address});
      expect(status(element)).to.match(words);
      expect(fallbackShown(element)).to.equal(true);
      expect(textOf(part(element, 'retry'))).to.equal('Intentar de nuevo');
    });
  }

  it('stays where the server says that nothing has changed', async () => {
    const element = await list();
    await loaded(element, {src: fault('unchanged').address});
    await element.reload();
    expect(titles(element)).to.deep.equal([goodTitle]);
    expect(status(element)).to.equal('');
  });

  it('is what to do where another site does not let this page read', async () => {
    const element = await list('en');
    const {address} = fault('good', {cors: 'none'}, await otherOrigin());
    await loaded(element, {src: address});
    expect(status(element)).to.match(/^This content could not be reached/);
    expect(fallbackShown(element)).to.equal(true);
  });

  it('is “loading” and the links inside while an answer is slow, then the content', async () => {
    const {address, asked, release} = fault('slow', {part: ''});
    const element = await show(
      html`<iro-initiative-list src=${address}>
        <a href="https://example.org/fallback">Fallback link</a>
      </iro-initiative-list>`,
      'es',
    );
    const done = oneEvent(element, 'iro-load');
    await asked();
    expect(status(element)).to.equal('Cargando…');
    expect(fallbackShown(element)).to.equal(true);
    await release();
    await done;
    await element.updateComplete;
    expect(titles(element)).to.deep.equal([goodTitle]);
  });

  it('is that it took too long where an answer does not end', async () => {
    const slow = holdPageClock();
    const element = await list();
    const {address, asked} = fault('slow');
    const done = loaded(element, {src: address});
    await asked();
    (await slow.next()).pass();
    await done;
    expect(status(element)).to.match(/^Este contenido tardó demasiado/);
  });

  it('is that there is no connection, and the content when it is back', async () => {
    const element = await list();
    breakConnection();
    clock.connect(false);
    await loaded(element, {src: fault('good').address});
    expect(status(element)).to.equal('No hay conexión. Conéctese e inténtelo de nuevo.');
    mendConnection();
    clock.connect(true);
    const done = oneEvent(element, 'iro-load');
    part(element, 'retry')!.click();
    await done;
    await element.updateComplete;
    expect(titles(element)).to.deep.equal([goodTitle]);
    expect(status(element)).to.equal('');
  });

  it('is what other sources have where one fails, and that a part is missing', async () => {
    const element = await list();
    await loaded(element, {src: `iro:content ${fault('reset').address}`});
    expect(titles(element).length).to.be.above(1);
    expect(status(element)).to.match(/^Una parte de este contenido no se pudo cargar\./);
  });

  it('is the last good content of each source, with its date, where a later answer fails', async () => {
    const element = await list();
    const other = fault('good').address;
    await loaded(element, {src: `iro:content ${other}`});
    const before = titles(element);
    breakConnection();
    await element.reload();
    expect(titles(element)).to.deep.equal(before);
    expect(status(element)).to.match(
      /^Este es el contenido del .*, porque no se pudo actualizar\.$/,
    );
    mendConnection();
    await element.reload();
    expect(titles(element)).to.deep.equal(before);
    expect(status(element)).to.equal('');
  });

  it('asks nobody any more once the element has left the page', async () => {
    const element = await list();
    const {address, asked, left} = fault('slow');
    element.src = address;
    await asked();
    element.remove();
    await left();
  });
});
