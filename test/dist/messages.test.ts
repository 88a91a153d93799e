import {expect} from '@open-wc/testing';
import {scripts} from '../support/bundle.js';
import {closePages, openPage, page, type Frame} from '../support/frame.js';
import {accountWays} from '../support/messages/accounts.js';
import {add, appear, type Ways} from '../support/messages/add.js';
import {directoryWays} from '../support/messages/directory.js';
import {eventWays} from '../support/messages/events.js';
import {faultWays} from '../support/messages/faults.js';
import {initiativeWays} from '../support/messages/initiatives.js';
import {textOf} from '../support/text.js';

/** Spanish chooses none of these plural forms for a number of items that a page can hold. */
const formsOfOthers = ['results', 'entry-count', 'saved'].flatMap((family) =>
  ['zero', 'two', 'few', 'many'].map((form) => `${family}-${form}`),
);

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
    /^(event-count|show-more|week-of|day-events|events-without-date|no-(past|coming|matching)-events|no-events|month-count|(previous|next)-(month|events)$|today-button|no-events-(on-day|in-month)|whole-month|filter-|filters$|past-|view|clear-filters$|all$|subscribe$)/,
    'test/elements/event-list/',
  ],
  [
    /^(active-until|archived-ended|call-(open|opens|closed)|initiative-(active|closed|starts))$/,
    'test/elements/initiative-list/status.test.ts',
  ],
  [/^account-(active|closed)$/, 'test/elements/social-links/follow.test.ts'],
  [/^(latest-posts|by-author)$/, 'test/elements/social-links/posts.test.ts'],
  [/^mastodon-wrong$/, 'test/elements/social-links/share-page.test.ts'],
  [
    /^(mark-(updated|broken)|sign-in-needed|related)$/,
    'test/elements/resource-directory/browse/marks.test.ts',
  ],
  [/^access-open$/, 'test/elements/resource-directory/browse/browse.test.ts'],
  [/^permalink$/, 'test/elements/resource-directory/browse/marks.test.ts and target.test.ts'],
  [/^letter-other$/, 'test/elements/resource-directory/browse/letters.test.ts'],
  [
    /^(save-|saved-(one|other)$|nothing-to-save$)/,
    'test/elements/resource-directory/take-away.test.ts',
  ],
  [/^kind-/, 'test/elements/shared/kinds.test.ts'],
];
const isShownElsewhere = (id: string) => shownElsewhere.some(([ids]) => ids.test(id));

const ways: Ways = {
  ...eventWays,
  ...initiativeWays,
  ...accountWays,
  ...directoryWays,
  ...faultWays,
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
    expect(shownUnits.map(({id}) => id)).to.have.members([...Object.keys(ways), ...formsOfOthers]);
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
          const [place, show, attribute] = ways[unit.id]!;
          const found = await appear(await show(frame), place);
          const text = attribute ? found.getAttribute(attribute) : textOf(found);
          expect(text).to.match(unit[lang]);
          expect(text).not.to.match(unit[other]);
          expect(frame.reports).to.deep.equal([]);
        });
      }
    });
  }
}
