import {expect, html} from '@open-wc/testing';
import type {IroEventCard} from '../../../src/elements/event-card/event-card.js';
import {part, show} from '../../support/element.js';
import {holdTime, restoreTime} from '../../support/event-time.js';
import {event, said, showCard, titleOf} from './support.js';

describe('which event <iro-event-card> shows, and what of it is true at present', () => {
  afterEach(restoreTime);

  describe('past', () => {
    const [past, older, coming] = [
      event('past', '2011-01-05'),
      event('older', '2010-01-05'),
      event('coming', '2130-01-05'),
    ];
    const undated = event('undated');
    const postponed = event('postponed', '2011-01-05', {status: 'postponed'});
    const cancelled = event('cancelled', '2011-01-05', {status: 'cancelled'});
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
      ['hide', [past, postponed], {}, 'Event postponed'],
      ['hide', [postponed, coming], {}, 'Event coming'],
      ['hide', [cancelled], {}, nothing],
      ['only', [postponed], {}, nothing],
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
      const element = await show<IroEventCard>(html`<iro-event-card></iro-event-card>`);
      element.past = 'hide';
      await element.updateComplete;
      expect(said(element, 'empty')).to.equal(nothing);
    });
  });

  describe('while the page stays open', () => {
    const talk = event('talk', '2030-05-07T10:00:00Z', {endDate: '2030-05-07T11:00:00Z'});
    const next = event('next', '2030-05-07T15:00:00Z', {endDate: '2030-05-07T16:00:00Z'});

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
      await time.passTo('2030-05-07T16:00:00Z', element);
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

    it('give way to the next of the day where they say no end', async () => {
      const time = holdTime('2030-05-07T09:00:00Z');
      const occurrences = ['10:00', '14:00', '18:00'].map((hour) => ({
        startDate: `2030-05-07T${hour}`,
        ...(hour === '14:00' && {status: 'cancelled'}),
      }));
      const talks = {timeZone: 'Europe/Madrid', occurrences};
      const element = await showCard([event('talks', '2030-05-07T10:00', talks)]);
      const start = () => part(element, 'dates')!.getAttribute('datetime');
      expect(start()).to.equal('2030-05-07T08:00Z');
      await time.passTo('2030-05-07T15:59:59Z', element);
      expect(start()).to.equal('2030-05-07T08:00Z');
      await time.passTo('2030-05-07T16:00:00Z', element);
      expect(start()).to.equal('2030-05-07T16:00Z');
      expect(said(element, 'ended')).to.equal(null);
      await time.passTo('2030-05-07T22:00:00Z', element);
      expect(start()).to.equal('2030-05-07T16:00Z');
      expect(said(element, 'ended')).to.equal('This event has ended');
    });

    it('compete with other events at their next time', async () => {
      holdTime('2030-05-08T12:00:00Z');
      const single = event('single', '2030-05-10');
      expect(titleOf(await showCard([weekly, single]))).to.equal('Event single');
      expect(titleOf(await showCard([weekly, event('later', '2030-05-20')]))).to.equal(
        'Moved talk',
      );
    });
  });
});
