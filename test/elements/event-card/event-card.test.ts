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
