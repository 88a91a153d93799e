import {expect, waitUntil} from '@open-wc/testing';
import {IroEventList} from '../../../src/elements/event-list/event-list.js';
import {LazyCode} from '../../../src/elements/shared/lazy-code.js';
import {answerAll, newAddress, restoreFetch} from '../../support/answers.js';
import {all, loaded, part, texts, textOf} from '../../support/element.js';
import {event, holdSlices, hurrySlices, restore, settled, showList, stopClock} from './support.js';

const titles = '[part=title]';

const click = async (element: Awaited<ReturnType<typeof showList>>, name: string) => {
  part(element, name)!.click();
  await settled(element);
};

describe('<iro-event-list>, one event after the other', () => {
  beforeEach(() => {
    stopClock();
    hurrySlices();
  });
  afterEach(restore);

  const some = [
    event('undated'),
    event('later', '2030-06-09'),
    event('next', '2030-05-07T10:00:00Z', {endDate: '2030-05-07T11:00:00Z'}),
    event('past', '2030-04-01'),
    event('now', '2030-04-30', {endDate: '2030-05-04'}),
  ];

  for (const [past, expected] of [
    ['', ['Event now', 'Event next', 'Event later', 'Event undated']],
    ['hide', ['Event now', 'Event next', 'Event later', 'Event undated']],
    ['nonsense', ['Event now', 'Event next', 'Event later', 'Event undated']],
    ['show', ['Event past', 'Event now', 'Event next', 'Event later', 'Event undated']],
    ['only', ['Event past']],
  ] as const) {
    it(`shows events in order of time, with past=“${past}”`, async () => {
      const element = await showList(some, {past});
      expect(texts(element, titles)).to.deep.equal(expected);
    });
  }

  it('shows those that are over from the latest on', async () => {
    const items = [event('a', '2030-01-01'), event('b', '2030-03-01'), event('c', '2029-03-01')];
    const element = await showList(items, {past: 'only'});
    expect(texts(element, titles)).to.deep.equal(['Event b', 'Event a', 'Event c']);
  });

  for (const [lang, group, expected] of [
    [
      'en',
      'day',
      [
        'Thursday, May 2, 2030',
        'Friday, May 3, 2030',
        'Saturday, May 4, 2030',
        'Tuesday, May 7, 2030',
        'Sunday, June 9, 2030',
        'Events without a date',
      ],
    ],
    [
      'en',
      'week',
      [
        'Week of April 28 – May 4, 2030',
        'Week of May 5 – 11, 2030',
        'Week of June 9 – 15, 2030',
        'Events without a date',
      ],
    ],
    [
      'en-GB',
      'week',
      [
        'Week of 29 April – 5 May 2030',
        'Week of 6 – 12 May 2030',
        'Week of 3 – 9 June 2030',
        'Events without a date',
      ],
    ],
    ['en', 'month', ['May 2030', 'June 2030', 'Events without a date']],
    ['es', 'month', ['mayo de 2030', 'junio de 2030', 'Eventos sin fecha']],
    [
      'es',
      'week',
      [
        'Semana del 28 de abril al 4 de mayo de 2030',
        'Semana del 5 al 11 de mayo de 2030',
        'Semana del 9 al 15 de junio de 2030',
        'Eventos sin fecha',
      ],
    ],
    [
      'es-ES',
      'week',
      [
        'Semana del 29 de abril al 5 de mayo de 2030',
        'Semana del 6 al 12 de mayo de 2030',
        'Semana del 3 al 9 de junio de 2030',
        'Eventos sin fecha',
      ],
    ],
    ['en', 'nonsense', ['Events without a date']],
  ] as const) {
    it(`groups by ${group} in ${lang}, with headings`, async () => {
      const element = await showList(some, {group}, {lang});
      expect(texts(element, '[part=group-heading]')).to.deep.equal(expected);
      expect(all(element, 'h3[part=group-heading]')).to.have.length(expected.length);
      expect(all(element, 'h4[part=title], h3[part=title]').length).to.equal(
        all(element, titles).length,
      );
      expect(all(element, '[part=group]:has(h3[part=group-heading]) h3[part=title]')).to.deep.equal(
        [],
      );
    });
  }

  it('has an event of several days on each of them by day, once by month', async () => {
    const element = await showList(some, {group: 'day'});
    const count = () => texts(element, titles).filter((title) => title === 'Event now').length;
    expect(count()).to.equal(3);
    element.group = 'month';
    await settled(element);
    expect(count()).to.equal(1);
  });

  it('keeps to the level of its heading', async () => {
    const element = await showList(some, {group: 'day', 'heading-level': 4});
    expect(all(element, 'h5[part=group-heading]').length).to.be.greaterThan(0);
    expect(all(element, 'h6[part=title]').length).to.be.greaterThan(0);
  });

  it('needs no heading where no event has a date', async () => {
    const element = await showList([event('a'), event('b')], {group: 'day'});
    expect(part(element, 'group-heading')).to.equal(null);
    expect(all(element, titles)).to.have.length(2);
  });

  for (const [lang, past, expected] of [
    ['en', 'hide', 'No coming events.'],
    ['es', 'hide', 'No hay eventos próximos.'],
    ['en', 'only', 'No past events.'],
    ['es', 'only', 'No hay eventos pasados.'],
  ] as const) {
    it(`says in ${lang} that there are none with past=${past}`, async () => {
      const items = past === 'hide' ? [event('a', '2030-01-01')] : [event('a', '2031-01-01')];
      const element = await showList(items, {past}, {lang});
      expect(textOf(part(element, 'empty'))).to.equal(expected);
      await expect(element).to.be.accessible();
    });
  }

  for (const [attributes, expected] of [
    [{place: 'bogota'}, ['Event b']],
    [{place: 'CALLE'}, ['Event c']],
    [{place: 'nowhere'}, []],
    [{attendance: 'online'}, ['Event b', 'Event c']],
    [{attendance: 'in-person'}, ['Event a', 'Event c']],
    [{attendance: 'mixed'}, ['Event c']],
    [{attendance: 'nonsense'}, ['Event a', 'Event b', 'Event c']],
    [{tag: 'x'}, ['Event a']],
    [{ids: 'b c'}, ['Event b', 'Event c']],
  ] as const) {
    it(`shows those that the page chose: ${JSON.stringify(attributes)}`, async () => {
      const items = [
        event('a', '2030-05-07', {attendance: 'in-person', tags: ['x'], location: 'Madrid'}),
        event('b', '2030-05-08', {attendance: 'online', location: {es: 'Bogotá'}}),
        event('c', '2030-05-09', {attendance: 'mixed', address: 'Calle 1'}),
      ];
      const element = await showList(items, attributes);
      expect(texts(element, titles)).to.deep.equal(expected);
    });
  }

  it('makes one list of several sections', async () => {
    const element = await showList([]);
    element.content = {
      sections: [
        {id: 'one', title: 'One', items: [event('b', '2030-05-08')]},
        {id: 'two', title: 'Two', items: [event('a', '2030-05-07')]},
      ],
    };
    await new Promise((resolve) => element.addEventListener('iro-load', resolve, {once: true}));
    await settled(element);
    expect(texts(element, titles)).to.deep.equal(['Event a', 'Event b']);
    expect(textOf(part(element, 'heading'))).to.equal('Events');
  });

  it('shows of the built-in content events only', async () => {
    const element = await showList([], {past: 'show'});
    element.content = undefined;
    await settled(element);
    expect(all(element, titles)).to.have.length(1);
  });

  describe('“Show more”', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((id, index) => event(id, `2030-05-0${index + 3}`));

    for (const [lang, first, second] of [
      ['en', 'Show more (3 left)', 'Show more (1 left)'],
      ['es', 'Mostrar más (quedan 3)', 'Mostrar más (queda 1)'],
    ] as const) {
      it(`shows as many again and says how many are left, in ${lang}`, async () => {
        const element = await showList(five, {limit: 2}, {lang});
        expect(all(element, titles)).to.have.length(2);
        expect(textOf(part(element, 'more'))).to.equal(first);
        await click(element, 'more');
        expect(all(element, titles)).to.have.length(4);
        expect(textOf(part(element, 'more'))).to.equal(second);
        await click(element, 'more');
        expect(all(element, titles)).to.have.length(5);
        expect(part(element, 'more')).to.equal(null);
      });
    }

    it('puts the keyboard on the first new title', async () => {
      const element = await showList(five, {limit: 2});
      await click(element, 'more');
      const active = element.shadowRoot!.activeElement!;
      expect(textOf(active)).to.equal('Event c');
      expect(active).to.have.attribute('tabindex', '-1');
      expect(active.localName).to.equal('h3');
    });

    it('shows as many after new content came', async () => {
      const element = await showList(five, {limit: 2});
      await click(element, 'more');
      element.content = {items: [event('new', '2030-05-02'), ...five]};
      await new Promise((resolve) => element.addEventListener('iro-load', resolve, {once: true}));
      await settled(element);
      expect(texts(element, titles)).to.deep.equal(['Event new', 'Event a', 'Event b', 'Event c']);
    });

    it('brings more of recurring events, past the first year too', async () => {
      const weekly = event('w', '2030-05-03', {recurrence: 'FREQ=MONTHLY'});
      const element = await showList([weekly], {limit: 10});
      expect(all(element, titles)).to.have.length(10);
      expect(textOf(part(element, 'more'))).to.equal('Show more');
      await click(element, 'more');
      expect(all(element, titles)).to.have.length(20);
      await click(element, 'more');
      expect(all(element, titles)).to.have.length(30);
    });
  });

  it('shows a recurring event at each of its times, with what is otherwise then', async () => {
    const series = event('s', '2030-05-03', {
      recurrence: 'FREQ=WEEKLY;COUNT=4',
      exceptions: ['2030-05-10'],
    });
    const named = event('n', '2030-05-04', {
      occurrences: [{startDate: '2030-05-04'}, {startDate: '2030-05-18', title: 'Otherwise'}],
    });
    const element = await showList([series, named]);
    expect(texts(element, titles)).to.deep.equal([
      'Event s',
      'Event n',
      'Event s',
      'Otherwise',
      'Event s',
    ]);
    expect(part(element, 'more')).to.equal(null);
  });

  it('gives way between slices of many events, and comes to all of them', async () => {
    const held = holdSlices();
    const many = Array.from({length: 205}, (_, index) =>
      event(`e${index}`, `2031-01-01T${`${index % 24}`.padStart(2, '0')}:00:00Z`),
    );
    const element = await showList(many);
    const grown = [all(element, titles).length];
    while (held.isWaiting()) {
      held.pass();
      await settled(element);
      grown.push(all(element, titles).length);
    }
    expect(grown.slice(0, 3)).to.deep.equal([10, 20, 30]);
    expect(grown.at(-1)).to.equal(205);
    const steps = grown.slice(1).map((count, index) => count - grown[index]!);
    expect(Math.max(...steps)).to.equal(10);
  });

  it('stops with its slices when it is taken out, and goes on when it is back', async () => {
    const held = holdSlices();
    const many = Array.from({length: 50}, (_, index) => event(`e${index}`, '2031-01-01'));
    const element = await showList(many);
    const parent = element.parentElement!;
    element.remove();
    expect(held.isWaiting()).to.equal(false);
    parent.append(element);
    await settled(element);
    expect(held.isWaiting()).to.equal(true);
  });

  it('keeps elements and the keyboard where new events come above', async () => {
    const items = [event('a', '2030-05-08', {url: 'https://example.org/a'})];
    const element = await showList(items);
    const link = part(element, 'link')!;
    link.focus();
    element.content = {
      items: [event('first', '2030-05-07', {url: 'https://example.org/f'}), ...items],
    };
    await new Promise((resolve) => element.addEventListener('iro-load', resolve, {once: true}));
    await settled(element);
    expect(texts(element, titles)).to.deep.equal(['Event first', 'Event a']);
    expect(element.shadowRoot!.activeElement).to.equal(link);
  });

  it('keeps the links on view until the code for lists is there', async () => {
    const never = new Promise<never>(() => undefined);
    class WaitingList extends IroEventList {
      protected override readonly extrasCode = new LazyCode<never>(() => never);
    }
    customElements.define('test-waiting-list', WaitingList);
    const element = new WaitingList();
    element.innerHTML = '<a href="https://example.org/">Events</a>';
    document.body.append(element);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('slot')).not.to.equal(null);
    expect(part(element, 'content')).to.have.attribute('aria-busy', 'true');
    element.remove();
  });

  for (const [lang, label] of [
    ['en', 'Subscribe to this calendar'],
    ['es', 'Suscribirse a este calendario'],
  ] as const) {
    it(`subscribes to the calendar that the events come from, in ${lang}`, async () => {
      const element = await showList([], {}, {lang});
      expect(part(element, 'subscribe')).to.equal(null);
      const calendar = [
        'BEGIN:VCALENDAR',
        'BEGIN:VEVENT',
        'UID:a',
        'SUMMARY:Event a',
        'DTSTART;VALUE=DATE:20300507',
        'END:VEVENT',
        'END:VCALENDAR',
      ].join('\r\n');
      answerAll(calendar);
      element.content = undefined;
      await loaded(element, {src: `${newAddress()}.ics`});
      restoreFetch();
      await settled(element);
      expect(texts(element, titles)).to.deep.equal(['Event a']);
      const button = part(element, 'subscribe')!;
      expect(textOf(button)).to.equal(label);
      button.click();
      await waitUntil(() => button.getAttribute('aria-expanded') === 'true');
      await expect(element).to.be.accessible();
    });
  }

  for (const lang of ['en', 'es']) {
    for (const group of ['none', 'day', 'month']) {
      it(`is accessible, grouped by ${group}, in ${lang}`, async () => {
        const element = await showList(
          some,
          {group, limit: 3, filters: 'tag place attendance past view'},
          {lang},
        );
        await expect(element).to.be.accessible();
      });
    }
  }
});
