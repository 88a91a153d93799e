import {expect} from '@open-wc/testing';
import {computeAccessibleName} from 'dom-accessibility-api';
import type {IroEventList} from '../../../src/elements/event-list/event-list.js';
import {all, part, texts, textOf} from '../../support/element.js';
import {event, hurrySlices, press, restore, settled, showList, stopClock} from './support.js';

const titles = '.group:not(.aside) [part=title], [part=item]:not(.aside) [part=title]';

const cellOf = (element: IroEventList, written: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(
    `[data-day="${Date.parse(written) / 86_400_000}"]`,
  )!;

const focused = (element: IroEventList): string => {
  const cell = element.shadowRoot!.activeElement as HTMLElement;
  return new Date(Number(cell.dataset['day']) * 86_400_000).toISOString().slice(0, 10);
};

const click = async (element: IroEventList, target: HTMLElement): Promise<void> => {
  target.click();
  await settled(element);
};

const shownTitles = (element: IroEventList): string[] => texts(element, titles);

const some = [
  event('one', '2030-05-07'),
  event('two', '2030-05-07T20:00', {endDate: '2030-05-08T01:00'}),
  event('three', '2030-05-30', {endDate: '2030-06-02'}),
  event('undated'),
];

const month = (
  items: readonly object[] = some,
  attributes: Record<string, string> = {},
  place: {lang?: string; dir?: string; width?: string} = {},
) => showList(items, {view: 'month', ...attributes}, place);

describe('<iro-event-list view="month">', () => {
  beforeEach(() => {
    stopClock();
    hurrySlices();
  });
  afterEach(restore);

  it('is a grid that the month names', async () => {
    const element = await month();
    const grid = part(element, 'month-grid')!;
    expect(grid).to.have.attribute('role', 'grid');
    const name = element.shadowRoot!.getElementById(grid.getAttribute('aria-labelledby')!)!;
    expect(textOf(name)).to.equal('May 2030');
    expect(textOf(name.querySelector('h3'))).to.equal('May 2030');
  });

  for (const [lang, first, short] of [
    ['en', 'Sunday', 'Sun'],
    ['en-GB', 'Monday', 'Mon'],
    ['es', 'domingo', 'dom'],
    ['es-MX', 'domingo', 'dom'],
    ['es-ES', 'lunes', 'lun'],
  ] as const) {
    it(`starts the week on ${first} in ${lang}`, async () => {
      const element = await month(some, {}, {lang});
      const header = all(element, 'th')[0]!;
      expect(header).to.have.attribute('abbr', first);
      expect(textOf(header.querySelector('.unseen'))).to.equal(first);
      expect(textOf(header.querySelector('[aria-hidden]'))).to.match(new RegExp(`^${short}\\.?$`));
      expect(all(element, 'th')).to.have.length(7);
    });
  }

  for (const [lang, one, two, none] of [
    ['en', 'May 30, 1 event: Event three', 'May 7, 2 events: Event one and Event two', 'May 9'],
    [
      'es',
      '30 de mayo, 1 evento: Evento three',
      '7 de mayo, 2 eventos: Evento one y Evento two',
      '9 de mayo',
    ],
  ] as const) {
    it(`says in ${lang} how many events a day has`, async () => {
      const element = await month(some, {}, {lang});
      expect(computeAccessibleName(cellOf(element, '2030-05-30'))).to.equal(one);
      expect(computeAccessibleName(cellOf(element, '2030-05-07'))).to.equal(two);
      expect(computeAccessibleName(cellOf(element, '2030-05-09'))).to.equal(none);
    });
  }

  it('has events of several days on each of them, up to an end after midnight', async () => {
    const element = await month();
    const days = all(element, '[part~=day-with-events]').map((cell) =>
      textOf(cell.querySelector('[part=day-number]')),
    );
    expect(days).to.deep.equal(['7', '8', '30', '31']);
  });

  it('marks today, and not by colour alone', async () => {
    const element = await month();
    const [today, ...others] = all(element, '[aria-current=date]');
    expect(others).to.deep.equal([]);
    expect(today).to.equal(cellOf(element, '2030-05-02'));
    expect(today).to.have.attribute('aria-current', 'date');
    const number = today!.querySelector('[part=day-number]')!;
    expect(getComputedStyle(number).textDecorationLine).to.equal('underline');
  });

  it('has one stop of the Tab key: today', async () => {
    const element = await month();
    expect(all(element, '[data-day][tabindex="0"]')).to.deep.equal([cellOf(element, '2030-05-02')]);
    expect(all(element, '[data-day][tabindex="-1"]')).to.have.length(30);
  });

  for (const [now, lang, rows] of [
    [new Date(2026, 1, 10, 12), 'en', 4],
    [new Date(2030, 4, 2, 12), 'en', 5],
    [new Date(2030, 5, 2, 12), 'en', 6],
    [new Date(2030, 5, 2, 12), 'es-ES', 5],
  ] as const) {
    it(`has ${rows} weeks in ${now.getMonth() + 1}/${now.getFullYear()}, ${lang}`, async () => {
      stopClock(now.getTime());
      const element = await month([event('one', '2040-01-01')], {}, {lang});
      expect(all(element, 'tbody tr')).to.have.length(rows);
      for (const row of all(element, 'tbody tr')) expect(row.children).to.have.length(7);
    });
  }

  for (const [key, more, expected, name] of [
    ['ArrowRight', {}, '2030-05-03', 'May 2030'],
    ['ArrowLeft', {}, '2030-05-01', 'May 2030'],
    ['ArrowDown', {}, '2030-05-09', 'May 2030'],
    ['ArrowUp', {}, '2030-04-25', 'April 2030'],
    ['Home', {}, '2030-04-28', 'April 2030'],
    ['End', {}, '2030-05-04', 'May 2030'],
    ['PageDown', {}, '2030-06-02', 'June 2030'],
    ['PageUp', {}, '2030-04-02', 'April 2030'],
    ['PageDown', {shiftKey: true}, '2031-05-02', 'May 2031'],
    ['PageUp', {shiftKey: true}, '2029-05-02', 'May 2029'],
  ] as const) {
    it(`${'shiftKey' in more ? 'Shift+' : ''}${key} goes to ${expected}`, async () => {
      const element = await month();
      cellOf(element, '2030-05-02').focus();
      const pressed = await press(element, key, more);
      expect(pressed.defaultPrevented).to.equal(true);
      expect(focused(element)).to.equal(expected);
      expect(textOf(part(element, 'month'))).to.equal(name);
      expect(all(element, '[data-day][tabindex="0"]')).to.deep.equal([
        element.shadowRoot!.activeElement,
      ]);
    });
  }

  it('leaves other keys and the browser’s own alone', async () => {
    const element = await month();
    cellOf(element, '2030-05-02').focus();
    for (const [key, more] of [
      ['Tab', {}],
      ['a', {}],
      ['ArrowLeft', {altKey: true}],
      ['Home', {ctrlKey: true}],
      ['ArrowRight', {metaKey: true}],
    ] as const) {
      const pressed = await press(element, key, more);
      expect(pressed.defaultPrevented, key).to.equal(false);
      expect(focused(element)).to.equal('2030-05-02');
    }
  });

  it('mirrors the arrows from right to left', async () => {
    const element = await month();
    part(element, 'base')!.dir = 'rtl';
    cellOf(element, '2030-05-02').focus();
    await press(element, 'ArrowLeft');
    expect(focused(element)).to.equal('2030-05-03');
    await press(element, 'ArrowRight');
    await press(element, 'ArrowRight');
    expect(focused(element)).to.equal('2030-05-01');
  });

  for (const key of ['Enter', ' ']) {
    it(`“${key}” shows the events of a day, and all again`, async () => {
      const element = await month();
      expect(shownTitles(element)).to.deep.equal([
        'Event one',
        'Event two',
        'Event three',
        'Event undated',
      ]);
      cellOf(element, '2030-05-07').focus();
      await press(element, key);
      expect(shownTitles(element)).to.deep.equal(['Event one', 'Event two', 'Event undated']);
      expect(cellOf(element, '2030-05-07')).to.have.attribute('aria-selected', 'true');
      expect(all(element, '[aria-selected=true]')).to.have.length(1);
      expect(textOf(part(element, 'group-heading'))).to.equal('Tuesday, May 7, 2030');
      expect(focused(element)).to.equal('2030-05-07');
      await press(element, key);
      expect(all(element, '[aria-selected=true]')).to.have.length(0);
      expect(shownTitles(element)).to.have.length(4);
    });
  }

  it('shows the events of a day that is clicked, and by a button all again', async () => {
    const element = await month();
    await click(element, cellOf(element, '2030-05-30'));
    expect(shownTitles(element)).to.deep.equal(['Event three', 'Event undated']);
    await click(element, part(element, 'whole-month')!);
    expect(shownTitles(element)).to.have.length(4);
    expect(focused(element)).to.equal('2030-05-30');
  });

  it('prints the whole month all the same', async () => {
    const element = await month();
    await click(element, cellOf(element, '2030-05-30'));
    const hidden = all(element, '[part=item].aside');
    expect(hidden.map((row) => textOf(row.querySelector('[part=title]')))).to.deep.equal([
      'Event one',
      'Event two',
    ]);
    expect(getComputedStyle(hidden[0]!).display).to.equal('none');
  });

  it('says that a day has none', async () => {
    const element = await month();
    await click(element, cellOf(element, '2030-05-09'));
    expect(textOf(part(element, 'empty'))).to.equal('No events on this day.');
    await expect(element).to.be.accessible();
  });

  it('turns the pages by buttons, which keep the keyboard, and says the month', async () => {
    const element = await month();
    const status = part(element, 'count')!;
    expect(status).to.have.attribute('role', 'status');
    expect(textOf(status)).to.equal('May 2030: 3 events');
    const next = part(element, 'next')!;
    expect(next).to.have.attribute('aria-label', 'Next month');
    next.focus();
    await click(element, next);
    expect(textOf(part(element, 'month'))).to.equal('June 2030');
    expect(textOf(status)).to.equal('June 2030: 1 event');
    expect(element.shadowRoot!.activeElement).to.equal(next);
    await click(element, next);
    expect(textOf(status)).to.equal('July 2030: 0 events');
    await click(element, part(element, 'previous')!);
    expect(textOf(status)).to.equal('June 2030: 1 event');
    await click(element, part(element, 'today')!);
    expect(textOf(status)).to.equal('May 2030: 3 events');
    expect(all(element, '[tabindex="0"][data-day]')).to.deep.equal([cellOf(element, '2030-05-02')]);
  });

  for (const [lang, empty, before, after] of [
    ['en', 'No events in July 2030.', 'Previous events: June 2030', 'Next events: March 2031'],
    [
      'es',
      'No hay eventos en julio de 2030.',
      'Eventos anteriores: junio de 2030',
      'Próximos eventos: marzo de 2031',
    ],
  ] as const) {
    it(`says in ${lang} that a month is empty, and leads to those that are not`, async () => {
      const items = [...some, event('far', '2031-03-05')];
      const element = await month(items, {}, {lang});
      await click(element, part(element, 'next')!);
      await click(element, part(element, 'next')!);
      expect(textOf(part(element, 'empty'))).to.equal(empty);
      const buttons = all(element, '[part=nearest]');
      expect(buttons.map(textOf)).to.deep.equal([before, after]);
      await expect(element).to.be.accessible();
      buttons[1]!.focus();
      await click(element, buttons[1]!);
      expect(shownTitles(element)[0]).to.match(/far/);
      expect(focused(element), 'the button has gone').to.equal('2031-03-01');
    });
  }

  it('leads nowhere where no month has events', async () => {
    const element = await month([event('undated')]);
    expect(textOf(part(element, 'empty'))).to.equal('No events in May 2030.');
    expect(all(element, '[part=nearest]')).to.deep.equal([]);
  });

  it('has recurring events on their days, and finds the next of them', async () => {
    const series = event('s', '2030-05-06', {
      recurrence: 'FREQ=MONTHLY;INTERVAL=3',
      exceptions: ['2030-08-06'],
    });
    const element = await month([series]);
    expect(all(element, '[part~=day-with-events]')).to.deep.equal([cellOf(element, '2030-05-06')]);
    await click(element, part(element, 'next')!);
    expect(all(element, '[part=nearest]').map(textOf)).to.deep.equal([
      'Previous events: May 2030',
      'Next events: November 2030',
    ]);
  });

  it('keeps month, day and keyboard through new content', async () => {
    const element = await month();
    await click(element, part(element, 'next')!);
    await click(element, cellOf(element, '2030-06-01'));
    element.content = {items: [event('new', '2030-06-01'), ...some]};
    await new Promise((resolve) => element.addEventListener('iro-load', resolve, {once: true}));
    await settled(element);
    expect(textOf(part(element, 'month'))).to.equal('June 2030');
    expect(focused(element)).to.equal('2030-06-01');
    expect(shownTitles(element)).to.deep.equal(['Event three', 'Event new', 'Event undated']);
  });

  for (const [width, visible] of [
    ['320px', 'none'],
    ['800px', 'block'],
  ] as const) {
    it(`shows titles in its days or a mark, ${width} wide`, async () => {
      const element = await month(some, {}, {width});
      const title = cellOf(element, '2030-05-07').querySelector('[part=day-title]')!;
      expect(getComputedStyle(title).display).to.equal(visible);
      const mark = cellOf(element, '2030-05-07').querySelector('.mark')!;
      expect(getComputedStyle(mark).display).to.equal(visible === 'none' ? 'block' : 'none');
      expect(part(element, 'base')!.scrollWidth).to.be.at.most(parseInt(width, 10));
      await expect(element).to.be.accessible();
    });
  }

  it('says of many events on a day how many more there are', async () => {
    const items = ['a', 'b', 'c', 'd'].map((id) => event(id, '2030-05-07'));
    const element = await month(items);
    const shown = [...cellOf(element, '2030-05-07').querySelectorAll('[part=day-title]')];
    expect(shown.map(textOf)).to.deep.equal(['Event a', 'Event b', '+2']);
    expect(computeAccessibleName(cellOf(element, '2030-05-07'))).to.match(/Event d/);
  });

  for (const lang of ['en', 'es']) {
    it(`is accessible in ${lang}`, async () => {
      const element = await month(some, {filters: 'tag place attendance past view'}, {lang});
      await expect(element).to.be.accessible();
      await click(element, cellOf(element, '2030-05-07'));
      await expect(element).to.be.accessible();
    });
  }
});
