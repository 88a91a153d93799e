import {expect} from '@open-wc/testing';
import type {Content} from '../../src/model/content.js';
import {joinOutcomes, loadSources} from '../../src/sources/load.js';
import type {ContentRequest, Loaded} from '../../src/sources/loaded.js';
import {answerAll, failAll, newAddress, restoreFetch} from '../support/answers.js';
import {contentRequest} from '../support/content-request.js';
import {holdRequests} from '../support/requests.js';
import {dataUrl, sample, sampleJson} from '../support/samples.js';

const builtIn: Content = {sections: [{id: 'own', items: [{id: 'own-1', title: 'Built in'}]}]};

const host = document.createElement('div');

const load = async (request: Partial<ContentRequest>, fresh = false): Promise<Loaded> => {
  const {signal} = new AbortController();
  return joinOutcomes(await loadSources(contentRequest(request), {host, builtIn}, {fresh, signal}));
};

const titlesOf = ({content}: Loaded) =>
  content.sections.flatMap(({items}) => items.map(({title}) => title));

const reasonsOf = (failures: Loaded['failures']) =>
  failures.map(({kind, source}) => ({kind, source}));

const one = dataUrl([{id: 'one', title: 'One'}]);
const two = dataUrl([{id: 'two', title: 'Two'}]);

describe('loadSources', () => {
  afterEach(() => {
    restoreFetch();
    document.querySelector('#loaded')?.remove();
  });

  /** Puts an element that sources can name as `#loaded` into the page. */
  const place = (markup: string) => {
    const template = document.createElement('template');
    template.innerHTML = markup;
    document.body.append(template.content);
  };

  for (const [name, request, titles] of [
    [
      'content handed over before all others',
      {content: [{title: 'Given'}], inline: sampleJson, src: one},
      ['Given'],
    ],
    ['the script inside the tag before `src`', {inline: '[{"title": "In"}]', src: one}, ['In']],
    ['the built-in content', {src: 'iro:content'}, ['Built in']],
    ['an address', {src: one}, ['One']],
    [
      'several sources in their order',
      {src: ` ${two}\n iro:content\t${one} `},
      ['Two', 'Built in', 'One'],
    ],
    ['nothing of nothing', {src: '  '}, []],
  ] as const) {
    it(`loads ${name}`, async () => {
      const loaded = await load(request);
      expect(titlesOf(loaded)).to.deep.equal(titles);
      expect(loaded.failures).to.deep.equal([]);
      expect(loaded.problems).to.deep.equal([]);
    });
  }

  it('gives the built-in content as it is', async () => {
    expect((await load({src: 'iro:content'})).content).to.equal(builtIn);
  });

  it('gives the order of sources, whatever order their answers come in', async () => {
    const requests = holdRequests();
    const loading = load({src: `${newAddress()} ${newAddress()}`});
    const [first, second] = [await requests.next(), await requests.next()];
    second.answer('[{"title": "Second"}]');
    await Promise.resolve();
    first.answer('[{"title": "First"}]');
    expect(titlesOf(await loading)).to.deep.equal(['First', 'Second']);
  });

  it('keeps items apart that two sources give no ids', async () => {
    const section = (title: string) => dataUrl({sections: [{id: 'news', items: [{title}]}]});
    for (const sources of [
      [dataUrl([{title: 'A'}]), dataUrl([{title: 'B'}])],
      [section('A'), section('B')],
    ]) {
      expect(titlesOf(await load({src: sources.join(' ')}))).to.deep.equal(['A', 'B']);
    }
  });

  it('reads addresses in the content from where the content is', async () => {
    const address = newAddress();
    answerAll('[{"title": "A", "url": "a.html"}]');
    const {content} = await load({src: address});
    expect(content.sections[0]!.items[0]!.url).to.equal(new URL('a.html', address).href);
  });

  for (const request of [
    {content: [{title: 'A', url: 'a.html'}]},
    {inline: '[{"title": "A", "url": "a.html"}]'},
    {src: '#loaded'},
  ]) {
    it(`reads addresses in ${Object.keys(request).join()} from where the page is`, async () => {
      place('<ul id="loaded"><li><a href="a.html">A</a></li></ul>');
      const {content} = await load(request);
      const {url} = content.sections[0]!.items[0]!;
      expect(url).to.equal(new URL('a.html', document.baseURI).href);
    });
  }

  it('reads a JSON script of the page', async () => {
    place(`<script type="application/json" id="loaded">${sampleJson}</script>`);
    const {content, problems} = await load({src: '#loaded'});
    expect(content.sections).to.deep.equal(sample.sections);
    expect(problems).to.deep.equal([]);
  });

  it('reads what several elements show once, until it changes', async () => {
    place(`<script type="application/json" id="loaded">${sampleJson}</script>`);
    const src = '#loaded';
    const [first, second] = await Promise.all([load({src}), load({src})]);
    expect(first.content).to.equal(second.content);
    expect((await load({src})).content).to.equal(first.content);
    expect((await load({src, format: 'json-ld'})).content).not.to.equal(first.content);
    document.querySelector('#loaded')!.textContent = '[{"title": "Changed"}]';
    expect(titlesOf(await load({src}))).to.deep.equal(['Changed']);
  });

  it('reads an answer once, a fresh one anew', async () => {
    answerAll('[{"title": "First"}]');
    const src = newAddress();
    const [first, second] = await Promise.all([load({src}), load({src})]);
    expect(first.content).to.equal(second.content);
    answerAll('[{"title": "Second"}]');
    expect((await load({src})).content).to.equal(first.content);
    expect(titlesOf(await load({src}, true))).to.deep.equal(['Second']);
  });

  it('reads a list of the page, an empty one as well', async () => {
    place('<ul id="loaded"></ul>');
    const loaded = await load({src: '#loaded'});
    expect(loaded).to.deep.equal({
      ...{content: {sections: [], names: {}}, problems: [], failures: [], calendars: []},
    });
  });

  it('tells the addresses of calendars, which programs can follow', async () => {
    const calendar = newAddress();
    const other = newAddress();
    const requests = holdRequests();
    const loading = load({src: `${calendar} ${other}`});
    (await requests.next()).answer('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n');
    (await requests.next()).answer('[{"title": "A"}]');
    expect((await loading).calendars).to.deep.equal([calendar]);
  });

  it('asks for an address that is relative from the page', async () => {
    const requests = holdRequests();
    const loading = load({src: '../other/content.json'});
    const {address, answer} = await requests.next();
    expect(address).to.equal(new URL('../other/content.json', document.baseURI).href);
    answer('[]');
    await loading;
  });

  it('asks the server again where the answer is to be fresh', async () => {
    const src = newAddress();
    answerAll('[{"title": "Old"}]');
    await load({src});
    answerAll('[{"title": "New"}]');
    expect(titlesOf(await load({src}))).to.deep.equal(['Old']);
    expect(titlesOf(await load({src}, true))).to.deep.equal(['New']);
  });

  it('gives the problems of all sources', async () => {
    const problematic = dataUrl([{title: 'A', url: 'javascript:alert(1)'}]);
    const {problems} = await load({src: `${problematic} ${one} ${dataUrl([1])}`});
    expect(problems.map(({code}) => code)).to.deep.equal(['invalid-value', 'not-an-object']);
  });

  for (const [name, request, kind, source] of [
    ['content that is none', {content: {}}, 'unreadable', ''],
    ['content that is a text', {content: 'text'}, 'unreadable', ''],
    ['a script inside the tag that is no JSON', {inline: '{'}, 'unreadable', ''],
    ['an empty script inside the tag', {inline: ''}, 'unreadable', ''],
    ['JSON that is no content', {src: 'data:,1'}, 'unreadable', 'data:,1'],
    ['what is no JSON', {src: 'data:,<html>'}, 'unreadable', 'data:,<html>'],
    ['an id that is not there', {src: '#nowhere'}, 'not-found', '#nowhere'],
    ['an empty id', {src: '#'}, 'not-found', '#'],
    ['what is no address', {src: 'https://['}, 'not-found', 'https://['],
  ] as const) {
    it(`tells of ${name}`, async () => {
      const {content, failures} = await load(request);
      expect(content).to.deep.equal({sections: [], names: {}});
      expect(reasonsOf(failures)).to.deep.equal([{kind, source}]);
    });
  }

  it('tells of a source that cannot be reached as `src` has it', async () => {
    failAll();
    const {failures} = await load({src: 'relative.json'});
    expect(reasonsOf(failures)).to.deep.equal([{kind: 'unreachable', source: 'relative.json'}]);
    answerAll('', 404);
    expect((await load({src: 'relative.json'})).failures).to.deep.equal([
      {kind: 'http-status', source: 'relative.json', status: 404},
    ]);
  });

  it('gives what there is where another source fails', async () => {
    const loaded = await load({src: `#nowhere ${one} data:,- iro:content`});
    expect(titlesOf(loaded)).to.deep.equal(['One', 'Built in']);
    expect(reasonsOf(loaded.failures)).to.deep.equal([
      {kind: 'not-found', source: '#nowhere'},
      {kind: 'unreadable', source: 'data:,-'},
    ]);
  });

  const throwing = (name: string) =>
    Object.defineProperty({}, name, {
      get: () => {
        throw new Error('hostile');
      },
    });

  for (const [name, content] of [
    ['a property that throws', throwing('items')],
    ['items of which a property throws', [throwing('title')]],
    ['names that members of objects have', {sections: [], names: {constructor: ['A']}}],
  ] as const) {
    it(`does not reject for content with ${name}`, async () => {
      await load({content});
    });
  }

  it('does not reject for names of two sources that members of objects have', async () => {
    const names = dataUrl({sections: [], names: {constructor: ['A'], toString: ['B']}});
    expect((await load({src: `${names} ${one}`})).failures).to.deep.equal([]);
  });
});
