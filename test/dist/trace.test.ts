import {expect} from '@open-wc/testing';
import {
  classicScript,
  first,
  fourElements,
  moduleScript,
  openShown,
  search,
  settled,
} from '../support/bundle.js';
import {closePages, openPage, page, type Frame} from '../support/frame.js';

type Shared = Readonly<Record<string, object>>;

/** What all scripts of a page share: the global object, and what hangs on it. */
const sharedOf = ({window}: Frame): Shared => {
  const shared: Record<string, object> = {window, document: window.document};
  for (const [name, {value}] of Object.entries(Object.getOwnPropertyDescriptors(window))) {
    if (typeof value !== 'function') continue;
    shared[name] = value as object;
    const {prototype} = value as {prototype?: object};
    if (prototype) shared[`${name}.prototype`] = prototype;
  }
  return shared;
};

const keysOf = (shared: Shared): readonly string[] =>
  Object.entries(shared).flatMap(([name, object]) =>
    Reflect.ownKeys(object).map((key) => `${name}: ${String(key)}`),
  );

/** What a page has besides the elements: its markup and its style sheets. */
const surroundingsOf = ({document}: Frame) => ({
  // the scripts themselves aside
  head: document.head.innerHTML.replace(/<script.*?<\/script>/gs, ''),
  attributes: [document.documentElement, document.head, document.body].map((element) =>
    element.getAttributeNames(),
  ),
  outside: [...document.body.children].map(({localName}) => localName),
  sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
});

const everything = [
  moduleScript(),
  moduleScript('/dist/iro-widgets.js?v=2'),
  classicScript(),
  moduleScript('/dist/elements/iro-event-card.js'),
].join('');

/** Makes the elements use all that they load on need. */
const useAll = async (frame: Frame) => {
  await search(first(frame, 'iro-resource-directory'), 'ala');
  const list = first(frame, 'iro-initiative-list');
  list.setAttribute('src', '/content/iro.json');
  await settled(list);
};

describe('the trace that the scripts leave on a page', () => {
  let without: Frame;

  beforeEach(async () => {
    without = await openPage(page('', fourElements));
  });

  afterEach(closePages);

  for (const [name, head] of [
    ['iro-widgets.js', moduleScript()],
    ['iro-widgets.classic.js', classicScript()],
    ['all of them', everything],
  ] as const) {
    it(`is no name on anything shared: ${name}`, async () => {
      const frame = await openShown(page(head, fourElements));
      await useAll(frame);
      const before = new Set(keysOf(sharedOf(without)));
      expect(before.size).to.be.greaterThan(5000);
      expect(keysOf(sharedOf(frame)).filter((key) => !before.has(key))).to.deep.equal([]);
      expect(Reflect.ownKeys(frame.window.Symbol)).to.deep.equal(
        Reflect.ownKeys(without.window.Symbol),
      );
    });

    it(`is no change outside the elements: ${name}`, async () => {
      const frame = await openShown(page(head, fourElements));
      await useAll(frame);
      expect(surroundingsOf(frame)).to.deep.equal(surroundingsOf(without));
    });

    it(`is nothing kept in the browser: ${name}`, async () => {
      const frame = await openShown(page(head, fourElements));
      await useAll(frame);
      const {localStorage, sessionStorage, document} = frame.window;
      expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([
        0,
        0,
        '',
      ]);
    });
  }
});
