import {expect, html} from '@open-wc/testing';
import type {IroEventCard} from '../../../src/elements/event-card/event-card.js';
import {all, loaded, part, show, textOf} from '../../support/element.js';

const card = (lang = 'en') => show<IroEventCard>(html`<iro-event-card></iro-event-card>`, lang);

const event = (id: string, startDate: string, endDate?: string, more: object = {}) => ({
  id,
  title: {en: `Event ${id}`, es: `Evento ${id}`},
  startDate,
  endDate,
  ...more,
});

const show1 = async (lang: string, ...items: object[]): Promise<IroEventCard> => {
  const element = await card(lang);
  await loaded(element, {content: {items}});
  return element;
};

describe('<iro-event-card>', () => {
  for (const [lang, dates, ended] of [
    ['en', 'November 26 – 30, 2011', 'This event has ended'],
    ['es', 'del 26 al 30 de noviembre de 2011', 'Este evento ya finalizó'],
    ['es-MX', 'del 26 al 30 de noviembre de 2011', 'Este evento ya finalizó'],
    ['es-PR', 'del 26 al 30 de noviembre de 2011', 'Este evento ya finalizó'],
  ] as const) {
    it(`shows the office's event in ${lang}: its days, and that it has ended`, async () => {
      const element = await card(lang);
      // engines differ on which kind of space they put around the dash
      expect(textOf(part(element, 'dates')).replace(/\s/g, ' ')).to.equal(dates);
      expect(textOf(part(element, 'ended'))).to.equal(ended);
      expect(all(element, 'article')).to.have.length(1);
    });
  }

  for (const [lang, start, end, expected] of [
    ['es', '2030-05-07', undefined, '7 de mayo de 2030'],
    ['es', '2030-05-07', '2030-05-07', '7 de mayo de 2030'],
    ['es', '2030-05-30', '2030-06-02', 'del 30 de mayo al 2 de junio de 2030'],
    ['es', '2030-12-30', '2031-01-02', 'del 30 de diciembre de 2030 al 2 de enero de 2031'],
    ['en', '2030-05-07', undefined, 'May 7, 2030'],
    ['en', '2030-05-30', '2030-06-02', 'May 30 – June 2, 2030'],
    ['en', '2030-12-30', '2031-01-02', 'December 30, 2030 – January 2, 2031'],
    ['en-GB', '2030-05-07', '2030-05-09', '7 – 9 May 2030'],
    ['en', '2030-05-07', '2030-05-01', 'May 7, 2030'],
  ] as const) {
    it(`writes ${start} to ${end ?? 'nothing'} in ${lang} as “${expected}”`, async () => {
      const element = await show1(lang, event('one', start, end));
      expect(textOf(part(element, 'dates')).replace(/\s*–\s*/g, ' – ')).to.equal(expected);
      expect(part(element, 'ended')).to.equal(null);
    });
  }

  it('writes times in the reader’s zone, with its name', async () => {
    const element = await show1('en', event('one', '2030-05-07T10:00:00Z', '2030-05-07T11:30:00Z'));
    const text = textOf(part(element, 'dates'));
    expect(text).to.match(/2030/);
    expect(text).to.match(/:30/);
    const zone = new Intl.DateTimeFormat('en', {timeZoneName: 'short'})
      .formatToParts(Date.UTC(2030, 4, 7))
      .find(({type}) => type === 'timeZoneName')!.value;
    expect(text).to.include(zone);
  });

  it('shows the next event that has not ended', async () => {
    const element = await show1(
      'en',
      event('past', '2011-01-01'),
      event('later', '2131-01-01'),
      event('next', '2130-01-01'),
    );
    expect(textOf(part(element, 'title'))).to.equal('Event next');
  });

  it('shows the latest where all have ended', async () => {
    const element = await show1(
      'es',
      event('older', '2010-01-01'),
      event('latest', '2011-01-01', '2011-02-01'),
      event('old', '2011-01-05'),
    );
    expect(textOf(part(element, 'title'))).to.equal('Evento latest');
  });

  it('shows the event that `item` names, one without dates too', async () => {
    const element = await card();
    element.item = 'ifla';
    await element.updateComplete;
    expect(textOf(part(element, 'title'))).to.equal('IFLA Website');
    expect(part(element, 'dates')).to.equal(null);
  });

  it('says so where `item` names nothing', async () => {
    const element = await card();
    element.item = 'nothing-of-that-name';
    await element.updateComplete;
    expect(textOf(part(element, 'empty'))).to.equal('Nothing listed at present.');
    expect(textOf(part(element, 'heading'))).to.equal('Events');
  });

  it('shows place and link', async () => {
    const element = await show1(
      'es',
      event('one', '2130-01-01', undefined, {
        location: {en: 'Sample place', es: 'Lugar de muestra'},
        url: 'https://example.org/event',
      }),
    );
    expect(textOf(part(element, 'location'))).to.equal('Lugar de muestra');
    expect(part(element, 'link')).to.have.attribute('href', 'https://example.org/event');
  });

  it('leaves out the description in the compact layout', async () => {
    const element = await show(html`<iro-event-card layout="compact"></iro-event-card>`);
    expect(part(element, 'description')).to.equal(null);
    expect(part(element, 'dates')).not.to.equal(null);
  });

  for (const [status, english, spanish] of [
    ['cancelled', 'Cancelled', 'Cancelado'],
    ['postponed', 'Postponed', 'Pospuesto'],
    ['rescheduled', 'The date has changed', 'Cambio de fecha'],
    ['moved-online', 'Moved online', 'Pasa a celebrarse en línea'],
  ] as const) {
    it(`says of an event that it is ${status}`, async () => {
      const content = {items: [{id: 'one', title: 'One', startDate: '2130-01-01', status}]};
      const [element, other] = [await card(), await card('es')];
      await loaded(element, {content});
      await loaded(other, {content});
      expect(textOf(part(element, 'event-status'))).to.equal(english);
      expect(textOf(part(other, 'event-status'))).to.equal(spanish);
    });
  }

  it('says nothing of an event that takes place as planned', async () => {
    const element = await show1('en', event('one', '2130-01-01', undefined, {status: 'scheduled'}));
    expect(part(element, 'event-status')).to.equal(null);
  });

  it('shows a recurring event at its next occurrence', async () => {
    const element = await show1(
      'en',
      event('one', '2011-01-05', undefined, {
        occurrences: [{startDate: '2011-01-05'}, {startDate: '2130-01-05'}],
      }),
    );
    expect(textOf(part(element, 'dates'))).to.equal('January 5, 2130');
    expect(part(element, 'ended')).to.equal(null);
  });
});
