import {expect, html} from '@open-wc/testing';
import type {IroEventCard} from '../../../src/elements/event-card/event-card.js';
import {all, part, show, texts, textOf} from '../../support/element.js';
import {holdTime, restoreTime} from '../../support/event-time.js';
import {event, said, showCard, showOne, titleOf} from './support.js';

const card = (lang = 'en') => show<IroEventCard>(html`<iro-event-card></iro-event-card>`, lang);

describe('<iro-event-card>', () => {
  afterEach(restoreTime);

  for (const [lang, dates, ended] of [
    ['en', 'November 26 – 30, 2011', 'This event has ended'],
    ['es', 'del 26 al 30 de noviembre de 2011', 'Este evento ya finalizó'],
    ['es-MX', 'del 26 al 30 de noviembre de 2011', 'Este evento ya finalizó'],
    ['es-PR', 'del 26 al 30 de noviembre de 2011', 'Este evento ya finalizó'],
  ] as const) {
    it(`shows the office's event in ${lang}: its days, and that it has ended`, async () => {
      const element = await card(lang);
      expect(said(element, 'dates')).to.equal(dates);
      expect(said(element, 'ended')).to.equal(ended);
      expect(all(element, 'article')).to.have.length(1);
    });
  }

  // what is said of all other kinds of times is told in when.test.ts
  for (const [lang, startDate, endDate, expected] of [
    ['en', '2130-05-07', undefined, 'Sunday, May 7, 2130'],
    ['en', '2130-05-07', '2130-05-01', 'Sunday, May 7, 2130'],
    ['en', '2130-05-30', '2130-06-02', 'Tuesday, May 30 – Friday, June 2, 2130'],
    ['es', '2130-05-07', undefined, 'domingo, 7 de mayo de 2130'],
    ['es', '2130-05-30', '2130-06-02', 'del martes, 30 de mayo al viernes, 2 de junio de 2130'],
  ] as const) {
    it(`writes ${startDate} to ${endDate ?? 'nothing'} in ${lang} as “${expected}”`, async () => {
      const element = await showCard([event('one', startDate, {endDate})], {}, lang);
      expect(said(element, 'dates')!.replace(/ ?– ?/g, ' – ')).to.equal(expected);
      expect(part(element, 'dates')!.getAttribute('datetime')).to.equal(startDate);
      expect(part(element, 'ended')).to.equal(null);
    });
  }

  it('says a time in the zone of the event and in the reader’s, each with its name', async () => {
    const element = await showOne({
      startDate: '2130-05-07T19:30',
      endDate: '2130-05-07T21:00',
      timeZone: 'Pacific/Chatham',
    });
    expect(said(element, 'dates')).to.match(/7:30 ?– ?9:00 PM \(Chatham time\)$/);
    expect(said(element, 'other-zone')).to.match(/^Your time \(.+\): .*:\d\d/);
    expect(part(element, 'dates')!.getAttribute('datetime')).to.equal('2130-05-07T06:45Z');
  });

  for (const [lang, items, expected] of [
    ['en', ['2011-01-01 a', '2131-01-01 b', '2130-01-01 c'], 'Event c'],
    ['es', ['2010-01-01 a', '2011-02-01 b', '2011-01-05 c'], 'Evento b'],
    ['en', ['2011-01-01 a', 'undated'], 'Event a'],
  ] as const) {
    it(`shows of ${items.join(', ')} “${expected}”`, async () => {
      const events = items.map((item) => {
        const [date, id] = item.split(' ');
        return id === undefined ? event(date!) : event(id, date);
      });
      expect(titleOf(await showCard(events, {}, lang))).to.equal(expected);
    });
  }

  it('shows the event that `item` names, one without dates too', async () => {
    const element = await card();
    element.item = 'ifla';
    await element.updateComplete;
    expect(titleOf(element)).to.equal('IFLA Website');
    expect(part(element, 'dates')).to.equal(null);
  });

  it('says so where `item` names nothing', async () => {
    const element = await card();
    element.item = 'nothing-of-that-name';
    await element.updateComplete;
    expect(said(element, 'empty')).to.equal('Nothing listed at present.');
    expect(said(element, 'heading')).to.equal('Events');
  });

  it('leaves out description and organizer in the compact layout', async () => {
    const more = {description: 'About it', organizer: 'A library'};
    const element = await showOne(more, 'en', {layout: 'compact'});
    expect(part(element, 'description')).to.equal(null);
    expect(getComputedStyle(part(element, 'organizer')!).display).to.equal('none');
    expect(part(element, 'dates')).not.to.equal(null);
  });

  describe('past', () => {
    const [past, older, coming] = [
      event('past', '2011-01-05'),
      event('older', '2010-01-05'),
      event('coming', '2130-01-05'),
    ];
    const undated = event('undated');
    const nothing = 'Nothing listed at present.';

    for (const [value, items, attributes, expected] of [
      ['show', [past, coming], {}, 'Event coming'],
      ['show', [past, older], {}, 'Event past'],
      ['show', [past, coming], {item: 'past'}, 'Event past'],
      ['unknown', [past, older], {}, 'Event past'],
      ['hide', [past, coming], {}, 'Event coming'],
      ['hide', [past, older], {}, nothing],
      ['hide', [past, coming], {item: 'past'}, nothing],
      ['hide', [past, coming], {item: 'coming'}, 'Event coming'],
      ['hide', [past, undated], {item: 'undated'}, 'Event undated'],
      ['only', [past, older, coming], {}, 'Event past'],
      ['only', [coming], {}, nothing],
      ['only', [past, coming], {item: 'coming'}, nothing],
      ['only', [past, coming], {item: 'past'}, 'Event past'],
      ['only', [past, undated], {item: 'undated'}, nothing],
    ] as const) {
      const ids = items.map(({id}) => id).join(', ');
      it(`${value} of ${ids} with ${JSON.stringify(attributes)}: ${expected}`, async () => {
        const element = await showCard(items, {past: value, ...attributes});
        expect(titleOf(element) ?? said(element, 'empty')).to.equal(expected);
      });
    }

    it('hides the built-in event that is over', async () => {
      const element = await card();
      element.past = 'hide';
      await element.updateComplete;
      expect(said(element, 'empty')).to.equal(nothing);
    });
  });

  describe('while the page stays open', () => {
    const talk = event('talk', '2030-05-07T10:00:00Z', {endDate: '2030-05-07T11:00:00Z'});
    const next = event('next', '2030-05-07T15:00:00Z');

    it('says how far off an event is, that it has begun and that it has ended', async () => {
      const time = holdTime('2030-05-07T08:30:00Z');
      const element = await showCard([talk]);
      expect(said(element, 'relative')).to.equal('today');
      await time.passTo('2030-05-07T09:58:00Z', element);
      expect(said(element, 'relative')).to.equal('in 2 minutes');
      await time.passTo('2030-05-07T10:00:00Z', element);
      expect(said(element, 'relative')).to.equal('happening now');
      await time.passTo('2030-05-07T11:00:00Z', element);
      expect(said(element, 'relative')).to.equal(null);
      expect(said(element, 'ended')).to.equal('This event has ended');
      expect(time.awaited()).to.deep.equal([]);
    });

    it('turns to the next event when one ends', async () => {
      const time = holdTime('2030-05-07T10:30:00Z');
      const element = await showCard([talk, next]);
      expect(titleOf(element)).to.equal('Event talk');
      await time.passTo('2030-05-07T11:00:00Z', element);
      expect(titleOf(element)).to.equal('Event next');
    });

    it('leaves an event that ends where those that are over are hidden', async () => {
      const time = holdTime('2030-05-07T10:30:00Z');
      const element = await showCard([talk], {past: 'hide', item: 'talk'});
      await time.passTo('2030-05-07T11:00:00Z', element);
      expect(said(element, 'empty')).to.equal('Nothing listed at present.');
    });

    it('comes to an event that ends where only those that are over are shown', async () => {
      const time = holdTime('2030-05-07T10:30:00Z');
      const element = await showCard([event('old', '2011-01-05'), talk, next], {past: 'only'});
      expect(titleOf(element)).to.equal('Event old');
      await time.passTo('2030-05-07T11:00:00Z', element);
      expect(titleOf(element)).to.equal('Event talk');
      await time.passTo('2030-05-07T15:00:00Z', element);
      expect(titleOf(element)).to.equal('Event next');
      expect(time.awaited()).to.deep.equal([]);
    });

    it('awaits nothing of an event whose element has left the page', async () => {
      const time = holdTime('2030-05-07T10:30:00Z');
      const element = await showCard([talk]);
      expect(time.awaited()).to.have.length(1);
      element.remove();
      expect(time.awaited()).to.deep.equal([]);
    });
  });

  describe('recurring events', () => {
    const named = event('one', '2011-01-05', {
      occurrences: [{startDate: '2011-01-05'}, {startDate: '2130-01-05'}],
    });
    // Tuesdays at noon; that of May 14 takes place on Thursday
    const weekly = event('weekly', '2030-05-07T12:00:00Z', {
      endDate: '2030-05-07T13:00:00Z',
      recurrence: 'FREQ=WEEKLY;BYDAY=TU;COUNT=3',
      exceptions: ['2030-05-14T12:00:00Z'],
      occurrences: [
        {startDate: '2030-05-07T12:00:00Z', endDate: '2030-05-07T13:00:00Z'},
        {
          startDate: '2030-05-16T12:00:00Z',
          endDate: '2030-05-16T13:00:00Z',
          title: 'Moved talk',
          location: 'Another hall',
        },
      ],
    });

    it('are shown at their next time', async () => {
      const element = await showCard([named]);
      expect(said(element, 'dates')).to.equal('Thursday, January 5, 2130');
      expect(part(element, 'ended')).to.equal(null);
    });

    it('turn to the next time when one ends, with what is otherwise then', async () => {
      const time = holdTime('2030-05-07T12:30:00Z');
      const element = await showCard([weekly]);
      const dates = () => part(element, 'dates')!.getAttribute('datetime');
      expect(dates()).to.equal('2030-05-07T12:00Z');
      expect(said(element, 'relative')).to.equal('happening now');
      await time.passTo('2030-05-07T13:00:00Z', element);
      expect(dates()).to.equal('2030-05-16T12:00Z');
      expect(titleOf(element)).to.equal('Moved talk');
      expect(said(element, 'location')).to.equal('Another hall');
      await time.passTo('2030-05-16T13:00:00Z', element);
      expect(dates()).to.equal('2030-05-21T12:00Z');
      expect(titleOf(element)).to.equal('Event weekly');
      await time.passTo('2030-05-21T13:00:00Z', element);
      expect(dates()).to.equal('2030-05-21T12:00Z');
      expect(said(element, 'ended')).to.equal('This event has ended');
      expect(time.awaited()).to.deep.equal([]);
    });

    for (const [lang, rule] of [
      ['en', 'every tuesday, 3 times, except may 14, 2030'],
      ['es', 'todos los martes, 3 veces, excepto el 14 de mayo de 2030'],
    ] as const) {
      it(`say their rule in ${lang} as that of the series, at a moved time too`, async () => {
        const time = holdTime('2030-05-07T12:30:00Z');
        const element = await showCard([weekly], {}, lang);
        const words = said(element, 'recurrence')!;
        expect(words.toLowerCase()).to.equal(rule);
        await time.passTo('2030-05-16T12:30:00Z', element);
        expect(said(element, 'recurrence')).to.equal(words);
      });
    }

    it('compete with other events at their next time', async () => {
      holdTime('2030-05-08T12:00:00Z');
      const single = event('single', '2030-05-10');
      expect(titleOf(await showCard([weekly, single]))).to.equal('Event single');
      expect(titleOf(await showCard([weekly, event('later', '2030-05-20')]))).to.equal(
        'Moved talk',
      );
    });
  });

  describe('actions', () => {
    for (const [actions, expected] of [
      [undefined, ['Add to calendar', 'Share']],
      ['calendar share', ['Add to calendar', 'Share']],
      ['share  calendar', ['Add to calendar', 'Share']],
      ['calendar', ['Add to calendar']],
      ['share', ['Share']],
      ['', []],
      ['unknown', []],
    ] as const) {
      it(`${JSON.stringify(actions)}: ${expected.join() || 'none'}`, async () => {
        const attributes = actions === undefined ? {} : {actions};
        const element = await showOne({}, 'en', attributes);
        expect(texts(element, '[part=actions] button')).to.deep.equal(expected);
        if (!expected.length) expect(part(element, 'actions')).to.equal(null);
      });
    }

    it('are both again when the attribute goes', async () => {
      const element = await showOne({}, 'es', {actions: ''});
      element.removeAttribute('actions');
      await element.updateComplete;
      expect(texts(element, '[part=actions] button')).to.deep.equal([
        'Agregar al calendario',
        'Compartir',
      ]);
    });

    for (const [name, more] of [
      ['is over', {startDate: '2011-01-05'}],
      ['is cancelled', {status: 'cancelled'}],
      ['is postponed', {status: 'postponed'}],
      ['has no date', {startDate: undefined}],
    ] as const) {
      it(`put no event into a calendar that ${name}`, async () => {
        expect(texts(await showOne(more, 'en', {item: 'one'}), 'button')).to.deep.equal(['Share']);
      });
    }

    it('lose the calendar when the event ends', async () => {
      const time = holdTime('2030-05-07T10:30:00Z');
      const element = await showCard([
        event('one', '2030-05-07T10:00:00Z', {endDate: '2030-05-07T11:00:00Z'}),
      ]);
      expect(texts(element, 'button')).to.have.length(2);
      await time.passTo('2030-05-07T11:00:00Z', element);
      expect(texts(element, 'button')).to.deep.equal(['Share']);
    });
  });

  it('marks the words of another language', async () => {
    const element = await showOne({location: {es: 'Sala grande'}});
    expect(textOf(part(element, 'location'))).to.equal('Sala grande (in Spanish)');
  });
});
