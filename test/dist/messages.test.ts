import {expect} from '@open-wc/testing';
import {scripts, search, settled, type tags} from '../support/bundle.js';
import {closePages, openPage, page, shown, type Frame} from '../support/frame.js';
import {sample} from '../support/samples.js';
import {textOf} from '../support/text.js';

type Tag = (typeof tags)[number];
type Attributes = Readonly<Record<string, string>>;
type Fetch = typeof window.fetch;

/** Spanish chooses none of these plural forms for a number of items that a page can hold. */
const formsOfOthers = ['results-zero', 'results-two', 'results-few', 'results-many'];

/**
 * Families that other tests show in both languages, message by message. Here their texts are looked
 * for in the files.
 */
const shownElsewhere: readonly (readonly [ids: RegExp, where: string])[] = [
  [/^rule-/, 'test/elements/events/recurrence-words.test.ts'],
  [/^(times|city-time|cities)$/, 'test/elements/events/when.test.ts'],
  [
    /^(new-window|calendar-(file|file-saved|app)|copy-(link|refused)|link-copied|address-field|e-mail)$/,
    'test/elements/events/actions-menu.test.ts and actions-share.test.ts',
  ],
  [
    /^(event-count|show-more|week-of|day-events|events-without-date|no-(past|coming|matching)-events|no-events|month-count|(previous|next)-(month|events)|today-button|no-events-(on-day|in-month)|whole-month|filter-|filters$|past-|view|clear-filters$|all$|subscribe$)/,
    'test/elements/event-list/',
  ],
];
const isShownElsewhere = (id: string) => shownElsewhere.some(([ids]) => ids.test(id));

let addresses = 0;

/** An address that no element asked for before; answers are kept by address. */
const newAddress = () => `/content-${(addresses += 1)}.json`;

const add = (frame: Frame, tag: Tag, attributes: Attributes = {}): Element => {
  const element = frame.document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  frame.document.body.replaceChildren(element);
  return element;
};

const addSettled = async (frame: Frame, tag: Tag, attributes?: Attributes): Promise<Element> => {
  const element = add(frame, tag, attributes);
  await settled(element);
  return element;
};

const addSearched = async (frame: Frame, query: string): Promise<Element> => {
  const directory = await addSettled(frame, 'iro-resource-directory');
  await search(directory, query);
  return directory;
};

/** Milliseconds that an answer may take. */
const limit = 10_000;

/** Lets times pass at once: those between two requests, or all. */
const hurry = ({window}: Frame, all = false): void => {
  const setTimeout = window.setTimeout.bind(window);
  window.setTimeout = ((task: () => void, milliseconds: number) =>
    setTimeout(task, milliseconds === limit && !all ? limit : 0)) as typeof setTimeout;
};

/** An element whose address answers, or fails, as told. */
const addAnswered = (frame: Frame, answer: Fetch, src = newAddress()): Promise<Element> => {
  hurry(frame);
  frame.window.fetch = answer;
  return addSettled(frame, 'iro-initiative-list', {src});
};

const fail: Fetch = () => Promise.reject(new TypeError('Failed to fetch'));

const answer =
  (body: BodyInit, status = 200, headers: HeadersInit = {}): Fetch =>
  () =>
    Promise.resolve(new Response(body, {status, headers}));

const neverAnswer: Fetch = (_input, options) =>
  new Promise((_resolve, reject) => {
    options!.signal!.addEventListener('abort', () => reject(new Error('aborted')));
  });

const [passed, coming] = ['2011-01-05', '2130-01-05'];

/** A time that no reader's clock shows. */
const chatham = {startDate: '2130-01-05T10:00', timeZone: 'Pacific/Chatham'};

/** A card with an event to come. */
const addEvent = async (frame: Frame, event: object = {}): Promise<Element> => {
  const element = add(frame, 'iro-event-card');
  Object.assign(element, {content: {items: [{title: 'A', startDate: coming, ...event}]}});
  await settled(element);
  return element;
};

/** How each message comes to be read, and in which part. */
const messages: Readonly<
  Record<string, readonly [part: string, show: (frame: Frame) => Promise<Element>]>
> = {
  'results-one': ['count', (frame) => addSearched(frame, 'alaworld')],
  'results-other': ['count', (frame) => addSearched(frame, 'ala')],
  'no-results': ['count', (frame) => addSearched(frame, 'zzz')],
  clear: ['clear', (frame) => addSearched(frame, 'zzz')],
  search: ['search', (frame) => addSettled(frame, 'iro-resource-directory')],
  resources: ['heading', (frame) => addSettled(frame, 'iro-resource-directory')],
  initiatives: [
    'heading',
    (frame) => addSettled(frame, 'iro-initiative-list', {section: 'initiatives about'}),
  ],
  follow: [
    'heading',
    (frame) => addSettled(frame, 'iro-social-links', {section: 'social-links about'}),
  ],
  events: ['heading', (frame) => addSettled(frame, 'iro-event-card', {item: 'none'})],
  ended: ['ended', (frame) => addSettled(frame, 'iro-event-card')],
  days: ['dates', (frame) => addSettled(frame, 'iro-event-card')],
  ...Object.fromEntries(
    ['cancelled', 'postponed', 'rescheduled', 'moved-online', 'sold-out'].map((status) => [
      status,
      ['event-status', (frame: Frame) => addEvent(frame, {status})] as const,
    ]),
  ),
  'happening-now': [
    'relative',
    (frame) => addEvent(frame, {startDate: '2011-01-05', endDate: '2130-01-01'}),
  ],
  'your-time': ['other-zone', (frame) => addEvent(frame, chatham)],
  'local-time': ['other-zone', (frame) => addEvent(frame, {...chatham, attendance: 'online'})],
  map: ['map', (frame) => addEvent(frame, {mapUrl: 'https://example.org/'})],
  join: ['join', (frame) => addEvent(frame, {joinUrl: 'https://example.org/'})],
  'in-person': ['attendance', (frame) => addEvent(frame, {attendance: 'in-person'})],
  online: ['attendance', (frame) => addEvent(frame, {attendance: 'online'})],
  'in-person-and-online': ['attendance', (frame) => addEvent(frame, {attendance: 'mixed'})],
  'organized-by': ['organizer', (frame) => addEvent(frame, {organizer: 'B'})],
  register: ['register', (frame) => addEvent(frame, {registrationUrl: 'https://example.org/'})],
  ...Object.fromEntries(
    (
      [
        ['registration-opens', {registrationOpens: coming}],
        ['registration-closes', {registrationCloses: coming}],
        ['registration-closed', {registrationCloses: passed}],
        ['nominations-close', {nominationsClose: coming}],
        ['nominations-closed', {nominationsClose: passed}],
        ['deadline', {deadline: coming}],
        ['deadline-passed', {deadline: passed}],
      ] as const
    ).map(([id, event]) => [
      id,
      ['registration', (frame: Frame) => addEvent(frame, event)] as const,
    ]),
  ),
  ...Object.fromEntries(
    ['recording', 'report', 'photos', 'resolution'].map((id) => [
      id,
      [
        'outcome',
        (frame: Frame) => addEvent(frame, {[`${id}Url`]: 'https://example.org/'}),
      ] as const,
    ]),
  ),
  'add-to-calendar': ['calendar', (frame) => addEvent(frame)],
  share: ['share', (frame) => addEvent(frame)],
  empty: ['empty', (frame) => addSettled(frame, 'iro-resource-directory')],
  'no-address': ['note', (frame) => addSettled(frame, 'iro-social-links')],
  'no-addresses': ['note', (frame) => addSettled(frame, 'iro-social-links', {layout: 'compact'})],
  'in-language': [
    'language-mark',
    async (frame) => {
      const element = add(frame, 'iro-initiative-list', {ids: 'english spanish'});
      Object.assign(element, {content: sample});
      await settled(element);
      return element;
    },
  ],
  loading: [
    'status',
    async (frame) => {
      frame.window.fetch = () => new Promise(() => undefined);
      const element = add(frame, 'iro-initiative-list', {src: newAddress()});
      await shown(element);
      return element;
    },
  ],
  unreachable: ['status', (frame) => addAnswered(frame, fail)],
  timeout: [
    'status',
    (frame) => {
      const element = addAnswered(frame, neverAnswer);
      hurry(frame, true);
      return element;
    },
  ],
  offline: [
    'status',
    (frame) => {
      Object.defineProperty(frame.window.navigator, 'onLine', {value: false});
      return addAnswered(frame, fail);
    },
  ],
  busy: ['status', (frame) => addAnswered(frame, answer('', 429, {'retry-after': '120'}))],
  'http-status': ['status', (frame) => addAnswered(frame, answer('', 503))],
  'too-large': ['status', (frame) => addAnswered(frame, answer(new Uint8Array(5_000_001)))],
  unreadable: ['status', (frame) => addAnswered(frame, answer('<html>'))],
  'not-found': ['status', (frame) => addAnswered(frame, fail, '#nowhere')],
  retry: ['retry', (frame) => addAnswered(frame, fail)],
  partial: ['status', (frame) => addAnswered(frame, fail, `iro:content ${newAddress()}`)],
  stale: [
    'status',
    async (frame) => {
      const element = await addAnswered(frame, answer(JSON.stringify(sample)));
      frame.window.fetch = fail;
      await (element as Element & {reload: () => Promise<void>}).reload();
      return element;
    },
  ],
};

/** What a unit of locales/ says, with any text in its gaps; more may follow it. */
const patternOf = (text: Element): RegExp => {
  const pieces = [...text.childNodes].map((node) =>
    node.nodeName === 'x' ? '(.+)' : node.textContent!.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  return new RegExp(`^${pieces.join('')}(?=[ :]|$)`, 'u');
};

/** What stands in the files of a text: what is between its gaps, as scripts quote it. */
const piecesOf = (text: Element): readonly string[] =>
  [...text.childNodes]
    .filter(({nodeName}) => nodeName !== 'x')
    .map(({textContent}) => textContent!.trim())
    .filter(Boolean);

const locale = new DOMParser().parseFromString(
  await (await fetch('/locales/es.xlf')).text(),
  'text/xml',
);
const units = [...locale.querySelectorAll('trans-unit')].flatMap((unit) => {
  const [source, target] = [unit.querySelector('source'), unit.querySelector('target')];
  return source && target
    ? [
        {
          id: unit.id,
          en: patternOf(source),
          es: patternOf(target),
          pieces: [...piecesOf(source), ...piecesOf(target)],
        },
      ]
    : [];
});

/** Those for editors, which no element shows: they come in events and on the command line. */
const problemWords = await (await fetch('/src/i18n/problem-messages.ts')).text();
const isForEditors = (id: string) => id.startsWith('cli-') || problemWords.includes(`"${id}"`);
const shownUnits = units.filter(({id}) => !isForEditors(id) && !isShownElsewhere(id));

describe('the messages of the bundle', () => {
  it('are all tried here', () => {
    expect(shownUnits.map(({id}) => id)).to.have.members([
      ...Object.keys(messages),
      ...formsOfOthers,
    ]);
  });
});

/** A file and all that it loads. */
const readFiles = async (address: string, known = new Set<string>()): Promise<string> => {
  if (known.has(address)) return '';
  known.add(address);
  const text = await (await fetch(address)).text();
  const chunks = [...text.matchAll(/import\(["'`]\.\/(?:chunks\/)?([\w-]+\.js)["'`]\)/g)];
  const texts = [];
  for (const [, name] of chunks) texts.push(await readFiles(`/dist/chunks/${name}`, known));
  // the server of the tests writes what is not ASCII as escapes
  const escapes = /\\x[\da-f]{2}|\\u[\da-f]{4}/gi;
  return [text, ...texts]
    .join('\n')
    .replace(escapes, (escape) => String.fromCharCode(parseInt(escape.slice(2), 16)));
};

describe('the messages that other tests show', () => {
  for (const [ids, where] of shownElsewhere) {
    it(`are in the files in both languages: ${where}`, async () => {
      const files = await readFiles('/dist/iro-widgets.js');
      const family = units.filter(({id}) => ids.test(id) && !isForEditors(id));
      expect(family).not.to.deep.equal([]);
      const missing = family.flatMap(({id, pieces}) =>
        pieces.filter((piece) => !files.includes(piece)).map((piece) => `${id}: ${piece}`),
      );
      expect(missing).to.deep.equal([]);
    });
  }
});

for (const [file, script] of Object.entries(scripts)) {
  for (const [lang, other] of [
    ['en', 'es'],
    ['es', 'en'],
  ] as const) {
    describe(`the messages of ${file}, ${lang}`, () => {
      let frame: Frame;

      beforeEach(async () => {
        frame = await openPage(page(script, '', lang));
      });

      afterEach(closePages);

      it('have words for the problems of content', async () => {
        const element = add(frame, 'iro-initiative-list');
        const told = new Promise<CustomEvent>((resolve) => {
          element.addEventListener('iro-load', (event) => resolve(event as CustomEvent), {
            once: true,
          });
        });
        Object.assign(element, {content: [{title: 'A'}, {}]});
        const [problem] = (await told).detail.problems;
        expect(problem.message[lang]).to.equal(
          lang === 'en'
            ? 'This item has no title and is left out.'
            : 'Esta entrada no tiene título y se omite.',
        );
      });

      for (const unit of shownUnits.filter(({id}) => !formsOfOthers.includes(id))) {
        it(`have “${unit.id}”`, async () => {
          const [name, show] = messages[unit.id]!;
          const element = await show(frame);
          const text = textOf(element.shadowRoot!.querySelector(`[part~="${name}"]`));
          expect(text).to.match(unit[lang]);
          expect(text).not.to.match(unit[other]);
          expect(frame.reports).to.deep.equal([]);
        });
      }
    });
  }
}
