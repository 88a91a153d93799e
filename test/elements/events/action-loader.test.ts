import {expect, waitUntil} from '@open-wc/testing';
import type {IroEventCard} from '../../../src/elements/event-card/event-card.js';
import {replace} from '../../support/actions.js';
import {answerAll, newAddress, restoreFetch} from '../../support/answers.js';
import {all, loaded, part, textOf} from '../../support/element.js';
import {event, showCard, showOne} from '../event-card/support.js';
import {reload, restore, settled, showList, stopClock} from '../event-list/support.js';

const menus = (element: Element): readonly HTMLElement[] =>
  all(element, '[role=menu]').filter((menu) => menu.getClientRects().length);

/** Presses a button; resolves when its menu is open. */
const open = async (
  element: Element,
  button: HTMLElement,
  act = (pressed: HTMLElement): unknown => pressed.click(),
) => {
  const opened = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (button.getAttribute('aria-expanded') !== 'true') return;
      observer.disconnect();
      resolve();
    });
    observer.observe(button, {attributes: true});
  });
  act(button);
  await opened;
  return menus(element)[0]!;
};

const openCalendar = (element: Element) => open(element, part(element, 'calendar')!);

/** The calendar file that the open menu of a card saves. */
const saveFile = async (element: IroEventCard): Promise<string> => {
  const menu = await openCalendar(element);
  let made: Blob | undefined;
  const restore = [
    replace(URL, 'createObjectURL', (blob: Blob) => {
      made = blob;
      return 'blob:made';
    }),
    replace(HTMLAnchorElement.prototype, 'click', () => undefined),
  ];
  const status = part(element, 'action-status')!;
  const told = new Promise((resolve) => {
    new MutationObserver(() => textOf(status) && resolve(undefined)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  menu.querySelector<HTMLElement>('[role=menuitem]')!.click();
  await told;
  for (const put of restore) put();
  return (await made!.text()).replace(/\r\n /g, '');
};

describe('the buttons of an event', () => {
  for (const [lang, label, first] of [
    ['en', 'Add to calendar', 'Apple Calendar or calendar file (.ics)'],
    ['es', 'Agregar al calendario', 'Calendario de Apple o archivo de calendario (.ics)'],
  ] as const) {
    it(`open the menu of calendars in ${lang}`, async () => {
      const element = await showOne({}, lang);
      const button = part(element, 'calendar')!;
      expect(textOf(button)).to.equal(label);
      expect(button.getAttribute('aria-haspopup')).to.equal('menu');
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      const menu = await openCalendar(element);
      expect(textOf(menu.querySelector('[role=menuitem]'))).to.equal(first);
      expect(element.shadowRoot!.activeElement).to.equal(menu.querySelector('[role=menuitem]'));
    });
  }

  for (const [key, index] of [
    ['ArrowDown', 0],
    ['ArrowUp', 4],
  ] as const) {
    it(`open it by ${key}`, async () => {
      const element = await showOne({});
      const pressed = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true});
      const menu = await open(element, part(element, 'calendar')!, (button) => {
        button.focus();
        button.dispatchEvent(pressed);
      });
      expect(pressed.defaultPrevented).to.equal(true);
      expect(element.shadowRoot!.activeElement).to.equal(
        menu.querySelectorAll('[role=menuitem]')[index],
      );
    });
  }

  it('leave other keys to the browser', async () => {
    const element = await showOne({});
    const pressed = new KeyboardEvent('keydown', {key: 'a', bubbles: true, cancelable: true});
    part(element, 'calendar')!.dispatchEvent(pressed);
    expect(pressed.defaultPrevented).to.equal(false);
    expect(menus(element)).to.deep.equal([]);
  });

  for (const [alarm, expected] of [
    [undefined, null],
    ['30', 'TRIGGER:-PT30M'],
    ['0', 'TRIGGER:PT0M'],
    ['soon', null],
    ['-5', null],
  ] as const) {
    it(`alarm=${alarm}: ${expected ?? 'no alarm'} in the calendar file`, async () => {
      const element = await showOne({}, 'en', alarm === undefined ? {} : {alarm});
      const file = await saveFile(element);
      expect(file).to.include('DTSTART:21300507T120000Z');
      expect(/^TRIGGER.*$/m.exec(file)?.[0].trim() ?? null).to.equal(expected);
    });
  }

  it('put the whole series of a recurring event into a calendar', async () => {
    const recurring = event('weekly', '2011-01-04', {recurrence: 'FREQ=WEEKLY'});
    const file = await saveFile(await showCard([recurring]));
    expect(file).to.include('DTSTART;VALUE=DATE:20110104');
    expect(file).to.include('RRULE:FREQ=WEEKLY');
  });

  it('close their menu when another event comes on view, and not otherwise', async () => {
    const items = [event('one', '2130-05-07'), event('two', '2130-05-08')];
    const element = await showCard(items);
    await openCalendar(element);
    element.requestUpdate();
    await element.updateComplete;
    await loaded(element, {content: {items: [...items]}});
    expect(menus(element)).to.have.length(1);
    await loaded(element, {content: {items: items.slice(1)}});
    expect(menus(element)).to.have.length(0);
  });

  it('have no part in what is announced before anything was done', async () => {
    const status = part(await showOne({}), 'action-status')!;
    expect(status.getAttribute('role')).to.equal('status');
    expect(textOf(status)).to.equal('');
  });

  it('leave no menu behind where the element is moved', async () => {
    const element = await showOne({});
    const button = part(element, 'calendar')!;
    await openCalendar(element);
    element.parentElement!.append(element);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(menus(element)).to.deep.equal([]);
    await openCalendar(element);
    expect(menus(element)).to.have.length(1);
  });
});

describe('the buttons of the events of a list', () => {
  beforeEach(() => stopClock());
  afterEach(restore);

  const cards = (element: Element) => all(element, '[part=card]');
  const openOf = (element: Element, index: number) =>
    open(element, all(element, '[part=calendar]')[index]!);

  /** What the links of a menu have for dates and for a rule. */
  const addressesOf = (menu: HTMLElement) =>
    Object.fromEntries(
      [...menu.querySelectorAll('a')].map(({href}) => {
        const {host, searchParams: has} = new URL(href);
        return [host, [has.get('dates') ?? has.get('startdt') ?? has.get('st'), has.get('recur')]];
      }),
    );

  for (const [name, more, expected] of [
    [
      'which Google is given with its rule',
      {recurrence: 'FREQ=WEEKLY'},
      ['20300507/20300508', 'RRULE:FREQ=WEEKLY'],
    ],
    [
      'that has no rule',
      {occurrences: ['2030-05-07', '2030-05-14', '2030-05-21'].map((startDate) => ({startDate}))},
      ['20300521/20300522', null],
    ],
    [
      'that does not keep to its rule',
      {recurrence: 'FREQ=WEEKLY', exceptions: ['2030-05-28']},
      ['20300521/20300522', null],
    ],
  ] as const) {
    it(`add the time of their row, of an event ${name}`, async () => {
      const element = await showList([event('one', '2030-05-07', more)]);
      expect(textOf(cards(element)[2])).to.include('May 21');
      expect(addressesOf(await openOf(element, 2))).to.deep.equal({
        'calendar.google.com': expected,
        'outlook.live.com': ['2030-05-21', null],
        'outlook.office.com': ['2030-05-21', null],
        'calendar.yahoo.com': ['20300521', null],
      });
    });
  }

  it('add the time of their row by the arrow keys', async () => {
    const element = await showList([event('one', '2030-05-07', {recurrence: 'FREQ=WEEKLY'})]);
    const button = all(element, '[part=calendar]')[1]!;
    const menu = await open(element, button, () =>
      button.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown'})),
    );
    expect(addressesOf(menu)['outlook.live.com']).to.deep.equal(['2030-05-14', null]);
  });

  it('keep their menu while other events come and go', async () => {
    const items = ['04', '05', '06'].map((day) => event(day, `2030-05-${day}`));
    const element = await showList(items);
    await openOf(element, 1);
    await reload(element, [...items.slice(1), event('07', '2030-05-07')]);
    expect(cards(element)).to.have.length(3);
    expect(menus(element)).to.have.length(1);
    await reload(element, items.slice(2));
    expect(cards(element)).to.have.length(1);
    expect(menus(element)).to.have.length(0);
  });

  it('close their menu in another language', async () => {
    const element = await showList([event('one', '2030-05-07')]);
    await openOf(element, 0);
    element.parentElement!.lang = 'es';
    await waitUntil(() => textOf(cards(element)[0]).includes('Agregar'));
    await settled(element);
    expect(menus(element)).to.have.length(0);
  });

  it('leave no menu behind where a list is moved, not that of the list either', async () => {
    const element = await showList([event('one', '2030-05-07')]);
    const lines = ['UID:a', 'SUMMARY:A', 'DTSTART;VALUE=DATE:20300507', 'END:VEVENT'];
    answerAll(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VCALENDAR'].join('\r\n'));
    element.content = undefined;
    await loaded(element, {src: `${newAddress()}.ics`});
    restoreFetch();
    await settled(element);
    const button = part(element, 'subscribe')!;
    await open(element, button);
    element.parentElement!.append(element);
    await waitUntil(() => button.getAttribute('aria-expanded') === 'false');
    expect(menus(element)).to.deep.equal([]);
  });
});
