import {expect} from '@open-wc/testing';
import {replace} from '../support/actions.js';
import {classicScript, moduleScript, search, settled} from '../support/bundle.js';
import {closePages, openPage, page, policyReports, sitePage, type Frame} from '../support/frame.js';
import {textOf} from '../support/text.js';
import {until} from '../support/until.js';

/** The policy of the strict page. */
const policy = /<meta\s+http-equiv[^>]*>/.exec(await sitePage('strict.html'))![0];

const ics = '/test/fixtures/ics/sample-events.ics';
const json = '/test/fixtures/json/sample-events.json';

const files = [
  ['iro-widgets.js', moduleScript()],
  ['iro-widgets.classic.js', classicScript()],
] as const;

type Attributes = Readonly<Record<string, string>>;

/** Adds an element to a page; resolves when it shows what it has. */
const add = async (
  {document}: Frame,
  tag: string,
  attributes: Attributes,
  content?: unknown,
): Promise<Element> => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (content !== undefined) Object.assign(element, {content});
  document.body.append(element);
  await settled(element);
  return element;
};

/** Lists look for the times of recurring events some years ahead. */
const stopClock = ({window}: Frame, day: string): void => {
  const now = Date.parse(`${day}T12:00Z`);
  replace((window as unknown as {readonly Date: object}).Date, 'now', () => now);
};

const part = (element: Element, name: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`)!;

const said = (element: Element, name: string): string => textOf(part(element, name));

const textsOf = (element: Element, name: string): readonly string[] =>
  [...element.shadowRoot!.querySelectorAll(`[part~="${name}"]`)].map(textOf);

const titles = (element: Element) => textsOf(element, 'title');

const links = (element: Element) => textsOf(element, 'link');

/** Presses a button that opens a menu; gives the labels of its entries once it is open. */
const openMenu = async (element: Element, name: string): Promise<readonly string[]> => {
  const button = part(element, name);
  button.click();
  await until(element, () => button.getAttribute('aria-expanded') === 'true');
  return [...element.shadowRoot!.querySelectorAll('[role="menuitem"]')].map(textOf);
};

/** The file that the first entry of an open menu saves. */
const saveFile = async ({window}: Frame, element: Element): Promise<string> => {
  let saved: Blob | undefined;
  replace(window.URL, 'createObjectURL', (blob: Blob) => {
    saved = blob;
    return 'blob:saved';
  });
  replace(window.HTMLAnchorElement.prototype, 'click', () => undefined);
  element.shadowRoot!.querySelector<HTMLElement>('[role="menuitem"]')!.click();
  await until(element, () => said(element, 'action-status') !== '');
  return saved!.text();
};

/** Nothing was refused or failed, and nothing asked for but our own code and the sources. */
const expectNothingElse = async (frame: Frame, ...sources: readonly string[]): Promise<void> => {
  await requestsTold(frame, sources.length);
  expect(foreignRequests(frame)).to.deep.equal(sources);
  expect(await policyReports(frame)).to.deep.equal([]);
};

/** Resolves when a page knows of so many requests: it may show what came before it is told of them. */
const requestsTold = (frame: Frame, count: number): Promise<void> =>
  new Promise((resolve) => {
    const observer = new frame.window.PerformanceObserver(() => look());
    const look = () => {
      if (foreignRequests(frame).length < count) return;
      observer.disconnect();
      resolve();
    };
    observer.observe({type: 'resource', buffered: true});
    look();
  });

/** What a page has asked for besides our own code and what the tests put into it. */
const foreignRequests = ({window}: Frame): readonly string[] =>
  window.performance
    .getEntriesByType('resource')
    .map(({name}) => name.replace(window.location.origin, ''))
    .filter((path) => !/^\/(dist\/|test\/support\/)/.test(path));

const many = (count: number, more: (index: number) => object = () => ({})) =>
  Array.from({length: count}, (_, index) => ({
    id: `${index}`,
    title: `Item ${index}`,
    url: `https://example.org/${index}`,
    ...more(index),
  }));

const dated = (index: number) => ({
  startDate: new Date(Date.UTC(2130, 0, 1 + index)).toISOString().slice(0, 10),
});

for (const [file, script] of files) {
  for (const [lang, words] of [
    [
      'en',
      {
        talk: 'Talk',
        status: 'The date has changed',
        place: 'Main hall Calle de Muestra 1 Map',
        attendance: 'In person and online Join online',
        closes: 'Registration closes: Monday, May 1, 2130 Register',
        rule: /^every Tuesday, 10 times$/i,
        cancelled: 'Cancelled',
        button: 'Add to calendar',
        file: 'Apple Calendar or calendar file (.ics)',
        course: 'Course',
      },
    ],
    [
      'es',
      {
        talk: 'Charla',
        status: 'Cambio de fecha',
        place: 'Sala principal Calle de Muestra 1 Mapa',
        attendance: 'En persona y en línea Participar en línea',
        closes: 'Cierre de inscripciones: lunes, 1 de mayo de 2130 Inscribirse',
        rule: /^todos los martes, 10 veces$/i,
        cancelled: 'Cancelado',
        button: 'Agregar al calendario',
        file: 'Calendario de Apple o archivo de calendario (.ics)',
        course: 'Curso',
      },
    ],
  ] as const) {
    describe(`events of ${file} under a strict policy, ${lang}`, () => {
      let frame: Frame;

      beforeEach(async () => {
        frame = await openPage(page(policy + script, '', lang));
      });

      afterEach(closePages);

      it('are shown by a card from JSON with all there is to say', async () => {
        const card = await add(frame, 'iro-event-card', {src: json});
        expect(titles(card)).to.deep.equal([words.talk]);
        expect(said(card, 'event-status')).to.equal(words.status);
        expect(said(card, 'place')).to.equal(words.place);
        expect(said(card, 'attendance')).to.equal(words.attendance);
        expect(said(card, 'registration')).to.equal(words.closes);
        expect(part(card, 'dates').localName).to.equal('time');
        await expectNothingElse(frame, json);
      });

      it('are shown by a card from a calendar, with the words of their rule', async () => {
        const card = await add(frame, 'iro-event-card', {src: ics});
        expect(titles(card)).to.deep.equal(['Reading group']);
        expect(said(card, 'event-status')).to.equal(words.cancelled);
        expect(said(card, 'recurrence')).to.match(words.rule);
        await expectNothingElse(frame, ics);
      });

      it('go into a calendar by a menu and a file, and remind of themselves', async () => {
        const card = await add(frame, 'iro-event-card', {src: json, alarm: '30'});
        expect(said(card, 'calendar')).to.equal(words.button);
        const entries = await openMenu(card, 'calendar');
        expect(entries).to.have.length(5);
        expect(entries[0]).to.equal(words.file);
        const saved = await saveFile(frame, card);
        expect(saved).to.match(/^BEGIN:VCALENDAR\r\n/);
        expect(saved).to.match(new RegExp(`^SUMMARY.*:${words.talk}\r$`, 'm'));
        expect(saved).to.include('TRIGGER:-PT30M\r\n');
        await expectNothingElse(frame, json);
      });

      it('are shared by a menu where there is no sheet', async () => {
        replace(frame.window.navigator, 'share', undefined);
        const card = await add(frame, 'iro-event-card', {src: json});
        expect(await openMenu(card, 'share')).to.have.length(2);
        await expectNothingElse(frame, json);
      });

      it('have structured data where that is asked for', async () => {
        const card = await add(frame, 'iro-event-card', {src: json, 'json-ld': ''});
        await until(card, () => card.querySelector('script') !== null);
        expect(JSON.parse(card.querySelector('script')!.textContent)).to.include({
          '@type': 'Event',
          name: words.talk,
        });
        await expectNothingElse(frame, json);
      });

      it('are listed from JSON, recurring ones at each of their times', async () => {
        stopClock(frame, '2130-05-01');
        const list = await add(frame, 'iro-event-list', {src: json});
        const {course} = words;
        expect(titles(list)).to.deep.equal([words.talk, course, course, course]);
        await expectNothingElse(frame, json);
      });

      it('are listed from a calendar, which can be followed', async () => {
        stopClock(frame, '2130-01-01');
        const list = await add(frame, 'iro-event-list', {src: ics, limit: '4'});
        expect(titles(list)).to.deep.equal(Array(4).fill('Reading group'));
        part(list, 'more').click();
        await until(list, () => titles(list).length === 8);
        expect(await openMenu(list, 'subscribe')).not.to.deep.equal([]);
        await expectNothingElse(frame, ics);
      });

      it('are filtered', async () => {
        const list = await add(frame, 'iro-event-list', {src: json, filters: 'tag past view'});
        const select = list.shadowRoot!.querySelector('select')!;
        const filtered = new Promise<Event>((resolve) => {
          list.addEventListener('iro-filter', resolve, {once: true});
        });
        select.value = 'talks';
        select.dispatchEvent(new frame.window.Event('change', {bubbles: true}));
        const {detail} = (await filtered) as CustomEvent<{filters: object; count: number}>;
        expect(detail.filters).to.include({tag: 'talks', view: 'list'});
        expect(detail.count).to.equal(1);
        expect(titles(list)).to.deep.equal([words.talk]);
        await expectNothingElse(frame, json);
      });

      it('are in the calendar of a month', async () => {
        const list = await add(frame, 'iro-event-list', {src: json, view: 'month'});
        expect(part(list, 'month-grid').getAttribute('role')).to.equal('grid');
        part(list, 'nearest').click();
        await until(list, () => titles(list).length === 4);
        expect(list.shadowRoot!.querySelectorAll('[part~="day-with-events"]')).to.have.length(4);
        await expectNothingElse(frame, json);
      });

      it('are on view at once where they are many', async () => {
        const list = await add(frame, 'iro-event-list', {}, {items: many(200, dated)});
        await until(list, () => titles(list).length === 200);
        expect(titles(list).at(-1)).to.equal('Item 199');
        await expectNothingElse(frame);
      });

      for (const tag of ['iro-initiative-list', 'iro-resource-directory']) {
        it(`share a page with a long list: ${tag}`, async () => {
          const element = await add(frame, tag, {}, {items: many(250)});
          await until(element, () => links(element).length === 250);
          expect(links(element).at(-1)).to.equal('Item 249');
          await expectNothingElse(frame);
        });
      }

      it('share a page with a directory that can be searched', async () => {
        const directory = await add(frame, 'iro-resource-directory', {}, {items: many(250)});
        await search(directory, 'item 249');
        expect(links(directory)[0]).to.equal('Item 249');
        await expectNothingElse(frame);
      });
    });
  }
}
