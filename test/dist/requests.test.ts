import {expect} from '@open-wc/testing';
import {
  classicScript,
  first,
  fourElements,
  moduleScript,
  openFour,
  openShown,
  search,
  settled,
  tags,
  tagsWithItems,
} from '../support/bundle.js';
import {closePages, page, shadowText, type Frame} from '../support/frame.js';
import {dataUrl, sample} from '../support/samples.js';

const searchChunk = /^\/dist\/chunks\/search-[\w-]+\.js$/;
const outsideChunk = /^\/dist\/chunks\/outside-content-[\w-]+\.js$/;

/** Code and content that are asked for at the same time; either may be there first. */
const expectOutside = (paths: readonly string[]): void => {
  const [content, chunk, ...others] = [...paths].sort();
  expect(content).to.equal('/content/iro.json');
  expect(chunk).to.match(outsideChunk);
  expect(others).to.deep.equal([]);
};

/** What a page has asked for, by path and query, besides what the tests put into it. */
const requestsOf = ({window}: Frame): readonly string[] =>
  window.performance
    .getEntriesByType('resource')
    .map(({name}) => name.replace(window.location.origin, ''))
    .filter((path) => !path.startsWith('/test/support/'));

/** Resolves once the page has got what it asked for at a path. */
const requested = ({window}: Frame, path: RegExp): Promise<void> =>
  new Promise((resolve) => {
    new window.PerformanceObserver((list, observer) => {
      if (!list.getEntries().some(({name}) => path.test(new URL(name).pathname))) return;
      observer.disconnect();
      resolve();
    }).observe({type: 'resource', buffered: true});
  });

/** The reader turns to the search field. */
const focusSearch = (frame: Frame) =>
  first(frame, 'iro-resource-directory')
    .shadowRoot!.querySelector('input')!
    .dispatchEvent(new frame.window.FocusEvent('focus'));

const showSource = async (frame: Frame, src: string): Promise<Element> => {
  const list = first(frame, 'iro-initiative-list');
  list.setAttribute('src', src);
  await settled(list);
  return list;
};

describe('the requests of a page', () => {
  afterEach(closePages);

  for (const [name, head, file] of [
    ['module', moduleScript(), '/dist/iro-widgets.js'],
    ['classic script', classicScript(), '/dist/iro-widgets.classic.js'],
    ['another address', moduleScript('/dist/iro-widgets.js?v=2'), '/dist/iro-widgets.js?v=2'],
  ] as const) {
    it(`are one until the four elements show everything: ${name}`, async () => {
      const frame = await openFour(head);
      expect(tagsWithItems(frame)).to.deep.equal(tags);
      expect(requestsOf(frame)).to.deep.equal([file]);
    });
  }

  it('stay one where src names the built-in content', async () => {
    const frame = await openFour(moduleScript());
    const list = await showSource(frame, ' iro:content ');
    expect(shadowText(list)).to.include('Haiti Library Relief Fund');
    expect(requestsOf(frame)).to.deep.equal(['/dist/iro-widgets.js']);
  });

  it('are one more when the reader turns to the search field', async () => {
    const frame = await openFour(moduleScript());
    const arrived = requested(frame, searchChunk);
    focusSearch(frame);
    await arrived;
    const [, chunk, ...others] = requestsOf(frame);
    expect(chunk).to.match(searchChunk);
    expect(others).to.deep.equal([]);
    await search(first(frame, 'iro-resource-directory'), 'alaworld');
    expect(shadowText(first(frame, 'iro-resource-directory'))).to.include('1 result');
    expect(requestsOf(frame)).to.have.length(2);
  });

  it('are the code for it and the content where src names an address', async () => {
    const frame = await openFour(moduleScript());
    const list = await showSource(frame, '/content/iro.json');
    expect(shadowText(list)).to.include('Haiti Library Relief Fund');
    const [, ...atOnce] = requestsOf(frame);
    expectOutside(atOnce);
  });

  it('are for content once, however many elements name its address', async () => {
    const frame = await openFour(moduleScript());
    const elements = tags.map((tag) => first(frame, tag));
    for (const element of elements) element.setAttribute('src', '/content/iro.json');
    await Promise.all(elements.map(settled));
    expect(requestsOf(frame).filter((path) => path.endsWith('.json'))).to.have.length(1);
    expect(tagsWithItems(frame)).to.deep.equal(tags);
  });

  for (const file of ['iro-widgets.js', 'elements/iro-resource-directory.js']) {
    it(`go to beside the script, wherever that and the page are: ${file}`, async () => {
      const folder = `${window.location.origin}/deep/folder@1/dist`;
      const head = `<base href="https://example.org/elsewhere/">${moduleScript(`${folder}/${file}`)}`;
      const frame = await openShown(
        page(head, '<iro-resource-directory></iro-resource-directory>'),
      );
      const directory = first(frame, 'iro-resource-directory');
      await search(directory, 'alaworld');
      expect(shadowText(directory)).to.include('1 result');
      directory.setAttribute('src', dataUrl(sample));
      await settled(directory);
      await search(directory, '');
      expect(shadowText(directory)).to.include('Linked item');
      expect(
        requestsOf(frame).filter((path) => !path.startsWith('/deep/folder@1/dist/')),
      ).to.deep.equal([]);
      expect(frame.reports).to.deep.equal([]);
    });
  }

  it('are none for a second time where the script’s address has a query', async () => {
    const frame = await openFour(moduleScript('/dist/iro-widgets.js?v=2'));
    const arrived = requested(frame, searchChunk);
    focusSearch(frame);
    await arrived;
    const told = requested(frame, /^\/content\/iro\.json$/);
    await showSource(frame, '/content/iro.json');
    await told;
    const paths = requestsOf(frame).map((path) => path.replace(/\?.*/, ''));
    expect(paths).to.have.length(4);
    expect(new Set(paths).size).to.equal(4);
  });

  it('of a classic script go to beside that script as well', async () => {
    const frame = await openFour(classicScript());
    await search(first(frame, 'iro-resource-directory'), 'alaworld');
    expect(shadowText(first(frame, 'iro-resource-directory'))).to.include('1 result');
    const told = requested(frame, /^\/content\/iro\.json$/);
    const list = await showSource(frame, '/content/iro.json');
    expect(shadowText(list)).to.include('Haiti Library Relief Fund');
    await told;
    const [script, code, ...atOnce] = requestsOf(frame);
    expect(script).to.equal('/dist/iro-widgets.classic.js');
    expect(code).to.match(searchChunk);
    expectOutside(atOnce);
  });
});

describe('content from the page itself, in the built files', () => {
  afterEach(closePages);

  for (const [name, head] of [
    ['module', moduleScript()],
    ['classic script', classicScript()],
  ] as const) {
    for (const [source, attributes, inside, body] of [
      ['a JSON script inside the tag', '', JSON.stringify(sample), ''],
      ['a JSON script by id', 'src="#json"', '', `id="json">${JSON.stringify(sample)}`],
      ['a data address', `src="${dataUrl(sample)}"`, '', ''],
    ] as const) {
      it(`is shown from ${source}: ${name}`, async () => {
        const json = '<script type="application/json"';
        const frame = await openShown(
          page(
            head,
            `${body && `${json} ${body}</script>`}
            <iro-initiative-list ${attributes}>
              ${inside && `${json}>${inside}</script>`}
            </iro-initiative-list>`,
          ),
        );
        const list = first(frame, 'iro-initiative-list');
        if (!shadowText(list).includes('Linked item')) await settled(list);
        expect(shadowText(list)).to.include('Linked item');
        expect(frame.reports).to.deep.equal([]);
      });
    }

    it(`is shown from a list by id: ${name}`, async () => {
      const list = '<ul id="list"><li><a href="https://example.org/">Listed item</a></li></ul>';
      const frame = await openShown(page(head, list + fourElements));
      expect(shadowText(await showSource(frame, '#list'))).to.include('Listed item');
    });
  }
});
