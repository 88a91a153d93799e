import {expect} from '@open-wc/testing';
import {all, part, texts} from '../../support/element.js';
import {holdTime, restoreTime} from '../../support/event-time.js';
import {leadsTo, said, showOne} from './support.js';

const joinUrl = 'https://example.org/join';
const registrationUrl = 'https://example.org/register';
const past = {startDate: '2011-01-05T10:00:00Z'};

describe('what <iro-event-card> says of an event', () => {
  afterEach(restoreTime);

  describe('status', () => {
    for (const [status, en, es] of [
      ['cancelled', 'Cancelled', 'Cancelado'],
      ['postponed', 'Postponed', 'Pospuesto'],
      ['rescheduled', 'The date has changed', 'Cambio de fecha'],
      ['moved-online', 'Moved online', 'Pasa a celebrarse en línea'],
      ['sold-out', 'Sold out', 'Cupo completo'],
      ['scheduled', null, null],
      [undefined, null, null],
    ] as const) {
      for (const [lang, expected] of Object.entries({en, es})) {
        it(`${status}, ${lang}: ${expected ?? 'nothing'}`, async () => {
          expect(said(await showOne({status}, lang), 'event-status')).to.equal(expected);
        });
      }
    }

    for (const [status, isSaid] of [
      ['cancelled', false],
      ['postponed', false],
      ['sold-out', true],
      ['rescheduled', true],
    ] as const) {
      it(`${status}: how far off it is, ${isSaid ? 'is' : 'is not'} said`, async () => {
        holdTime('2030-05-07T12:00:00Z');
        const element = await showOne({startDate: '2030-05-08T12:00:00Z', status});
        expect(said(element, 'relative')).to.equal(isSaid ? 'tomorrow' : null);
      });
    }
  });

  for (const [status, expected] of [
    ['cancelled', null],
    ['postponed', null],
    ['sold-out', 'This event has ended'],
    ['moved-online', 'This event has ended'],
    [undefined, 'This event has ended'],
  ] as const) {
    it(`${status ?? 'as planned'}, of a day that is over: ${expected ?? 'not that it has ended'}`, async () => {
      expect(said(await showOne({status, ...past}), 'ended')).to.equal(expected);
    });
  }

  it('keeps what one takes part with, where it says no end, for its day', async () => {
    const time = holdTime('2030-05-07T14:30:00Z');
    const element = await showOne({
      ...{startDate: '2030-05-07T10:00', timeZone: 'America/New_York'},
      ...{joinUrl, registrationUrl},
    });
    const offered = () => [leadsTo(element, 'join'), leadsTo(element, 'register')];
    const buttons = () => texts(element, '[part=actions] button');
    expect(said(element, 'ended')).to.equal(null);
    expect(said(element, 'dates')).not.to.match(/–/);
    await time.passTo('2030-05-08T03:59:59Z', element);
    expect(offered()).to.deep.equal([joinUrl, registrationUrl]);
    expect(buttons()).to.deep.equal(['Add to calendar', 'Share']);
    await time.passTo('2030-05-08T04:00:00Z', element);
    expect(said(element, 'ended')).to.equal('This event has ended');
    expect(offered()).to.deep.equal([null, null]);
    expect(buttons()).to.deep.equal(['Share']);
  });

  it('leaves out on paper how far off it is', async () => {
    holdTime('2030-05-07T12:00:00Z');
    const element = await showOne({startDate: '2030-05-09T12:00:00Z'});
    const relative = part(element, 'relative')!;
    expect(getComputedStyle(relative).display).not.to.equal('none');
    const hiding = element
      .shadowRoot!.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules])
      .filter((rule) => rule instanceof CSSMediaRule)
      .filter(({conditionText}) => conditionText === 'print')
      .flatMap(({cssRules}) => [...cssRules] as CSSStyleRule[])
      .filter(
        ({style, selectorText}) => style.display === 'none' && relative.matches(selectorText),
      );
    expect(hiding).to.have.length(1);
  });

  describe('place', () => {
    it('is none of an event that was moved online', async () => {
      const where = {location: 'Hall', address: 'Calle 1', mapUrl: 'https://example.org/map'};
      const element = await showOne({...where, status: 'moved-online', joinUrl});
      expect(part(element, 'place')).to.equal(null);
      expect(said(element, 'attendance')).to.equal('Online Join online');
    });

    it('is a place, an address and the link to a map that is nowhere embedded', async () => {
      const element = await showOne(
        {
          location: {en: 'Main hall', es: 'Sala principal'},
          address: 'Calle de Muestra 1',
          mapUrl: 'https://example.org/map',
        },
        'es',
      );
      expect(said(element, 'place')).to.equal('Sala principal Calle de Muestra 1 Mapa');
      expect(leadsTo(element, 'map')).to.equal('https://example.org/map');
      expect(all(element, 'iframe, img, object, embed')).to.deep.equal([]);
    });

    for (const [more, expected] of [
      [{}, null],
      [{location: 'Main hall'}, 'Main hall'],
      [{address: 'Calle 1'}, 'Calle 1'],
      [{mapUrl: 'https://example.org/map'}, 'Map'],
    ] as const) {
      it(`is of ${JSON.stringify(more)}: ${expected ?? 'nothing'}`, async () => {
        expect(said(await showOne(more), 'place')).to.equal(expected);
      });
    }
  });

  describe('attendance', () => {
    for (const [more, en, es] of [
      [{}, null, null],
      [{location: 'Main hall'}, null, null],
      [{attendance: 'in-person'}, 'In person', 'En persona'],
      [{attendance: 'online'}, 'Online', 'En línea'],
      [{attendance: 'mixed'}, 'In person and online', 'En persona y en línea'],
      [{joinUrl}, 'Online Join online', 'En línea Participar en línea'],
      [
        {joinUrl, location: 'Main hall'},
        'In person and online Join online',
        'En persona y en línea Participar en línea',
      ],
      [
        {joinUrl, address: 'Calle 1'},
        'In person and online Join online',
        'En persona y en línea Participar en línea',
      ],
      [
        {joinUrl, attendance: 'in-person'},
        'In person Join online',
        'En persona Participar en línea',
      ],
      [{attendance: 'in-person', status: 'moved-online'}, 'Online', 'En línea'],
      [{joinUrl, status: 'cancelled'}, 'Online', 'En línea'],
      [{joinUrl, ...past}, 'Online', 'En línea'],
    ] as const) {
      for (const [lang, expected] of Object.entries({en, es})) {
        it(`of ${JSON.stringify(more)}, ${lang}: ${expected ?? 'nothing'}`, async () => {
          const element = await showOne(more, lang);
          expect(said(element, 'attendance')).to.equal(expected);
          const joins = /Join|Participar/.test(expected ?? '');
          expect(leadsTo(element, 'join')).to.equal(joins ? joinUrl : null);
        });
      }
    }
  });

  for (const [lang, expected] of [
    ['en', 'Organized by: Sample library'],
    ['es', 'Organiza: Biblioteca de muestra'],
  ] as const) {
    it(`says in ${lang} who holds it`, async () => {
      const organizer = {en: 'Sample library', es: 'Biblioteca de muestra'};
      expect(said(await showOne({organizer}, lang), 'organizer')).to.equal(expected);
    });
  }

  describe('registration', () => {
    const event = {
      startDate: '2030-06-10T10:00',
      endDate: '2030-06-10T12:00',
      timeZone: 'Pacific/Chatham',
      registrationOpens: '2030-05-01T09:00',
      registrationCloses: '2030-06-01',
      registrationUrl,
    };
    const opens = 'Registration opens: Wednesday, May 1, 2030 at 9:00 AM (Chatham time)';
    const closes = 'Registration closes: Saturday, June 1, 2030';
    const closed = 'Registration has closed: Saturday, June 1, 2030';
    const lines = (element: Element) =>
      texts(element, '[part=registration] > *').map((text) => text.replace(/\s/g, ' '));

    it('opens and closes in the zone of the event, while the page stays open', async () => {
      const time = holdTime('2030-04-30T12:00:00Z');
      const element = await showOne(event);
      expect(lines(element)).to.deep.equal([opens, closes]);
      await time.passTo('2030-04-30T20:14:59Z', element);
      expect(lines(element)).to.deep.equal([opens, closes]);
      await time.passTo('2030-04-30T20:15:00Z', element); // 9:00 at +12:45
      expect(lines(element)).to.deep.equal([closes, 'Register']);
      expect(leadsTo(element, 'register')).to.equal(registrationUrl);
      // the day ends there
      await time.passTo('2030-06-01T11:14:59Z', element);
      expect(lines(element)).to.deep.equal([closes, 'Register']);
      await time.passTo('2030-06-01T11:15:00Z', element);
      expect(lines(element)).to.deep.equal([closed]);
      await time.passTo('2030-06-10T00:00:00Z', element);
      expect(lines(element)).to.deep.equal([]);
    });

    for (const [name, dates, before] of [
      ['registrationOpens', {registrationOpens: '2030-05-02'}, '2030-05-02T03:59:59Z'],
      ['registrationCloses', {registrationCloses: '2030-05-01'}, '2030-05-02T03:59:59Z'],
      ['nominationsClose', {nominationsClose: '2030-05-01'}, '2030-05-02T03:59:59Z'],
      ['deadline', {deadline: '2030-05-01'}, '2030-05-02T03:59:59Z'],
    ] as const) {
      it(`counts the day of ${name} by the clocks of the event`, async () => {
        const time = holdTime(before);
        const element = await showOne({timeZone: 'America/New_York', registrationUrl, ...dates});
        const said = lines(element);
        expect(said.join()).not.to.match(/closed|passed/);
        await time.passTo('2030-05-02T04:00:00Z', element);
        expect(lines(element)).not.to.deep.equal(said);
      });
    }

    it('counts a day by the reader’s clocks where the event has none', async () => {
      const time = holdTime(new Date(2030, 4, 1, 23, 59, 59).toISOString());
      const element = await showOne({registrationCloses: '2030-05-01', registrationUrl});
      expect(lines(element)).to.have.length(2);
      await time.passTo(new Date(2030, 4, 2).toISOString(), element);
      expect(lines(element)).to.deep.equal(['Registration has closed: Wednesday, May 1, 2030']);
    });

    for (const [name, now, more, en, es] of [
      ['open without dates', '2030-05-02', {registrationUrl}, ['Register'], ['Inscribirse']],
      [
        'to open',
        '2030-05-02',
        {registrationOpens: '2030-05-03', registrationUrl},
        ['Registration opens: Friday, May 3, 2030'],
        ['Apertura de inscripciones: viernes, 3 de mayo de 2030'],
      ],
      [
        'to close',
        '2030-05-02',
        {registrationCloses: '2030-05-03', registrationUrl},
        ['Registration closes: Friday, May 3, 2030', 'Register'],
        ['Cierre de inscripciones: viernes, 3 de mayo de 2030', 'Inscribirse'],
      ],
      [
        'closed',
        '2030-05-05',
        {registrationCloses: '2030-05-03', registrationUrl},
        ['Registration has closed: Friday, May 3, 2030'],
        ['Las inscripciones ya cerraron: viernes, 3 de mayo de 2030'],
      ],
      [
        'nominations to close',
        '2030-05-02',
        {nominationsClose: '2030-05-03'},
        ['Nominations close: Friday, May 3, 2030'],
        ['Cierre de candidaturas: viernes, 3 de mayo de 2030'],
      ],
      [
        'nominations closed',
        '2030-05-05',
        {nominationsClose: '2030-05-03'},
        ['Nominations have closed: Friday, May 3, 2030'],
        ['El plazo de candidaturas ya cerró: viernes, 3 de mayo de 2030'],
      ],
      [
        'a deadline',
        '2030-05-02',
        {deadline: '2030-05-03'},
        ['Deadline: Friday, May 3, 2030'],
        ['Fecha límite: viernes, 3 de mayo de 2030'],
      ],
      [
        'a deadline that has passed',
        '2030-05-05',
        {deadline: '2030-05-03'},
        ['The deadline has passed: Friday, May 3, 2030'],
        ['El plazo ya venció: viernes, 3 de mayo de 2030'],
      ],
      ['sold out', '2030-05-02', {status: 'sold-out', registrationUrl}, [], []],
      [
        'cancelled',
        '2030-05-02',
        {status: 'cancelled', registrationUrl, registrationCloses: '2030-05-03'},
        [],
        [],
      ],
      [
        'over, with a deadline to come',
        '2030-07-01',
        {registrationUrl, registrationCloses: '2030-05-03', deadline: '2030-08-01'},
        ['Deadline: Thursday, August 1, 2030'],
        ['Fecha límite: jueves, 1 de agosto de 2030'],
      ],
    ] as const) {
      for (const [lang, expected] of Object.entries({en, es})) {
        it(`${name}, ${lang}: ${expected.join('; ') || 'nothing'}`, async () => {
          holdTime(`${now}T12:00:00Z`);
          const element = await showOne({startDate: '2030-06-10T10:00:00Z', ...more}, lang);
          expect(lines(element)).to.deep.equal(expected);
        });
      }
    }

    it('is said of a call that is no event as well', async () => {
      const call = {startDate: undefined, deadline: '2130-05-03', registrationUrl};
      const element = await showOne(call, 'en', {item: 'one'});
      expect(lines(element)).to.deep.equal(['Deadline: Wednesday, May 3, 2130', 'Register']);
      expect(part(element, 'when')).to.equal(null);
    });
  });

  describe('outcomes', () => {
    const outcomes = {
      recordingUrl: 'https://example.org/recording',
      reportUrl: 'https://example.org/report',
      photosUrl: 'https://example.org/photos',
      resolutionUrl: 'https://example.org/resolution',
    };

    for (const [lang, expected] of [
      ['en', ['Recording', 'Report', 'Photos', 'Resolution']],
      ['es', ['Grabación', 'Informe', 'Fotos', 'Resolución']],
    ] as const) {
      it(`of an event that is over are linked in ${lang}`, async () => {
        const element = await showOne({...past, ...outcomes}, lang);
        expect(texts(element, '[part=outcomes] [part=outcome]')).to.deep.equal(expected);
        const links = all(element, '[part=outcome]').map((link) => link.getAttribute('href'));
        expect(links).to.deep.equal(Object.values(outcomes));
      });
    }

    it('are only those that there are', async () => {
      const element = await showOne({...past, photosUrl: 'https://example.org/photos'});
      expect(texts(element, '[part=outcome]')).to.deep.equal(['Photos']);
      expect(part(await showOne(past), 'outcomes')).to.equal(null);
    });
  });
});
