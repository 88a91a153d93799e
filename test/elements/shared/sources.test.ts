import {expect, html, nextFrame, oneEvent} from '@open-wc/testing';
import type {IroElement} from '../../../src/elements/shared/iro-element.js';
import {forgetPersisted, readPersisted, savePersisted} from '../../../src/sources/persist.js';
import {answerAll, failAll, newAddress, restoreFetch} from '../../support/answers.js';
import {all, loaded, part, show, textOf, texts} from '../../support/element.js';
import {holdIntervals} from '../../support/intervals.js';
import {holdRequests} from '../../support/requests.js';

/** Puts markup into the page and gives its first element of ours, once that has its content. */
const place = async (markup: string): Promise<IroElement> => {
  const wrapper = document.createElement('div');
  wrapper.dataset['placed'] = '';
  wrapper.innerHTML = markup;
  const element = wrapper.querySelector<IroElement>('[src]')!;
  const done = oneEvent(element, 'iro-load');
  document.body.append(wrapper);
  await done;
  await element.updateComplete;
  return element;
};

const own = '<ul id="own"><li><a href="https://example.org/">Our exchange</a>: for staff</li></ul>';

describe('content of several sources', () => {
  afterEach(() => {
    restoreFetch();
    for (const placed of document.querySelectorAll('[data-placed]')) placed.remove();
  });

  for (const tag of ['iro-initiative-list', 'iro-social-links', 'iro-resource-directory']) {
    it(`stands beside the office's own in <${tag}>`, async () => {
      const element = await place(`${own}<${tag} src="iro:content #own"></${tag}>`);
      const titles = texts(element, '[part=title]');
      expect(titles.length).to.be.above(1);
      expect(titles.at(-1)).to.equal(`Our exchange (${location.hostname})`);
    });
  }

  it('says who publishes it, in the words of the publisher, and not of the office’s own', async () => {
    answerAll(
      JSON.stringify({title: {en: 'A library', es: 'Una biblioteca'}, items: [{title: 'A'}]}),
    );
    const element = await place(
      `<iro-initiative-list lang="es" src="iro:content ${newAddress()}"></iro-initiative-list>`,
    );
    expect(texts(element, '[part=source]')).to.deep.equal(['(Una biblioteca)']);
    expect(texts(element, '[part=title]').at(-1)).to.equal('A (Una biblioteca)');
  });

  it('does not say it where there is one source', async () => {
    answerAll('[{"title": "A"}]');
    const element = await place(
      `<iro-initiative-list src="${newAddress()}"></iro-initiative-list>`,
    );
    expect(all(element, '[part=source]')).to.have.length(0);
  });
});

describe('persist', () => {
  afterEach(async () => {
    restoreFetch();
    await forgetPersisted();
  });

  const showPersisted = async (src: string, persist: boolean): Promise<IroElement> => {
    failAll();
    const element = await show(html`<iro-initiative-list lang="es"></iro-initiative-list>`);
    element.persist = persist;
    await loaded(element, {src});
    return element;
  };

  const visit = async (src: string, persist: boolean): Promise<void> => {
    answerAll('[{"title": "Kept"}]');
    const element = await show(html`<iro-initiative-list></iro-initiative-list>`);
    element.persist = persist;
    await loaded(element, {src});
    await element.reload(); // so that a later element does not share the answer
    failAll();
    await element.reload();
  };

  it('shows what an earlier visit kept where none comes, and says of when it is', async () => {
    const src = newAddress();
    const text = '[{"title": "Kept"}]';
    await savePersisted(src, {text, url: src, contentType: 'application/json'}, Date.now());
    const element = await showPersisted(src, true);
    expect(texts(element, '[part=title]')).to.deep.equal(['Kept']);
    expect(textOf(part(element, 'status'))).to.match(/^Este es el contenido del .*20\d\d/);
    expect(part(element, 'retry')).not.to.equal(null);
  });

  it('keeps nothing, and reads nothing that is kept, where it is not asked for', async () => {
    const src = newAddress();
    await visit(src, false);
    expect(await readPersisted(src, Date.now())).to.equal(undefined);
    const other = newAddress();
    await savePersisted(other, {text: '[]', url: other, contentType: ''}, Date.now());
    const element = await showPersisted(other, false);
    expect(textOf(part(element, 'status'))).to.match(/^No se pudo acceder/);
  });

  it('keeps what came last', async () => {
    const src = newAddress();
    await visit(src, true);
    const kept = await readPersisted(src, Date.now());
    expect(kept?.text).to.equal('[{"title": "Kept"}]');
  });
});

describe('a refresh', () => {
  afterEach(restoreFetch);

  it('says nothing and moves nothing while it waits, and keeps the link that is focused', async () => {
    const intervals = holdIntervals();
    const requests = holdRequests();
    try {
      const element = await show(html`<iro-initiative-list></iro-initiative-list>`);
      element.refresh = 60;
      const first = loaded(element, {src: newAddress()});
      const item = (title: string) => ({title, url: `https://example.org/${title}`});
      (await requests.next()).answer(JSON.stringify([item('one'), item('two')]));
      await first;
      const [, two] = all(element, 'a');
      two!.focus();

      intervals.pass();
      const again = await requests.next();
      await nextFrame();
      expect(textOf(part(element, 'status'))).to.equal('');
      const done = oneEvent(element, 'iro-load');
      again.answer(JSON.stringify([item('new'), item('one'), item('two')]));
      await done;
      await element.updateComplete;
      expect(texts(element, 'a')).to.deep.equal(['new', 'one', 'two']);
      expect(textOf(element.shadowRoot!.activeElement)).to.equal('two');
    } finally {
      intervals.restore();
    }
  });
});

describe('the problems of content', () => {
  const warnings: string[] = [];
  const realWarn = console.warn;

  beforeEach(() => {
    warnings.length = 0;
    console.warn = (text: string) => warnings.push(text);
  });

  afterEach(() => {
    console.warn = realWarn;
    restoreFetch();
  });

  it('come with their words in both languages, their place and their source', async () => {
    const src = newAddress();
    answerAll('[{"title": "A"}, {"title": "B", "url": "javascript:alert(1)"}, {}]');
    const element = await show(html`<iro-initiative-list></iro-initiative-list>`);
    const done = oneEvent<HTMLElementEventMap['iro-load']>(element, 'iro-load');
    element.src = src;
    const {detail} = await done;
    expect(detail.problems.map(({code, path}) => `${code} ${path}`)).to.deep.equal([
      'invalid-value [1].url',
      'missing-title [2]',
    ]);
    const [problem] = detail.problems;
    expect(problem!.source).to.equal(src);
    expect(problem!.position).to.deep.equal({line: 1, column: 40});
    expect(problem!.message).to.deep.equal({
      en: '“javascript:alert(1)” cannot be read as “url” and was left out.',
      es: '«javascript:alert(1)» no se puede leer como «url» y se omitió.',
    });
    expect(problem!.remedy!.es).to.match(/^Escriba una dirección/);
    expect(texts(element, '[part=title]')).to.deep.equal(['A', 'B']);
  });

  it('of content that cannot be read come with the failure', async () => {
    answerAll('{"items": [{"title": "A",}]}');
    const element = await show(html`<iro-initiative-list></iro-initiative-list>`);
    const done = oneEvent<HTMLElementEventMap['iro-error']>(element, 'iro-error');
    element.src = newAddress();
    const {detail} = await done;
    expect(detail.failures[0]!.kind).to.equal('unreadable');
    expect(detail.problems.map(({code}) => code)).to.deep.equal(['malformed']);
    expect(detail.problems[0]!.position!.line).to.equal(1);
  });

  it('are told to the console once for each source, in the language of the element', async () => {
    const src = newAddress();
    answerAll('[{"title": "A", "url": 1}, {"title": "B"}]');
    const one = await show(html`<iro-initiative-list></iro-initiative-list>`, 'es');
    const other = await show(html`<iro-initiative-list></iro-initiative-list>`);
    await loaded(one, {src});
    await loaded(other, {src});
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include(src).and.to.include('«1» no se puede leer como «url»');
  });

  it('leave the console alone where there are none', async () => {
    answerAll('[{"title": "A"}]');
    const element = await show(html`<iro-initiative-list></iro-initiative-list>`);
    await loaded(element, {src: newAddress()});
    expect(warnings).to.deep.equal([]);
  });
});
