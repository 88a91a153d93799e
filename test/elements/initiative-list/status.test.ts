import {expect} from '@open-wc/testing';
import {statusOf} from '../../../src/elements/initiative-list/initiatives/status.js';
import {matchLanguage} from '../../../src/i18n/locale.js';
import {withLocale} from '../../../src/i18n/msg.js';
import type {Item} from '../../../src/model/content.js';
import {present} from './support.js';

const status = (fields: Partial<Item>, lang = 'en', now = present) => {
  const language = matchLanguage(lang);
  const item: Item = {id: 'a', title: 'A', ...fields};
  return withLocale(language.locale, () => {
    const {sentences, ...rest} = statusOf(item, {language, now, find: undefined});
    return {...rest, sentences: sentences.map((say) => say())};
  });
};

const midnightAfter = (month: number, day: number) => new Date(2030, month - 1, day + 1).getTime();

describe('how an initiative stands', () => {
  const cases: readonly (readonly [string, Partial<Item>, string, string, string])[] = [
    ['says nothing without dates', {}, 'active', '', ''],
    [
      'call with a deadline to come',
      {deadline: '2030-05-07'},
      'open',
      'Call open until May 7, 2030',
      'Convocatoria abierta hasta el 7 de mayo de 2030',
    ],
    [
      'call whose last day is today',
      {deadline: '2030-05-02'},
      'open',
      'Call open until May 2, 2030',
      'Convocatoria abierta hasta el 2 de mayo de 2030',
    ],
    [
      'nominations to come',
      {nominationsClose: '2030-06-01'},
      'open',
      'Call open until June 1, 2030',
      'Convocatoria abierta hasta el 1 de junio de 2030',
    ],
    [
      'the next of two ends',
      {deadline: '2030-06-01', nominationsClose: '2030-05-07'},
      'open',
      'Call open until May 7, 2030',
      'Convocatoria abierta hasta el 7 de mayo de 2030',
    ],
    [
      'the one left of two ends',
      {deadline: '2030-06-01', nominationsClose: '2030-04-07'},
      'open',
      'Call open until June 1, 2030',
      'Convocatoria abierta hasta el 1 de junio de 2030',
    ],
    [
      'call that opens',
      {registrationOpens: '2030-05-20', deadline: '2030-06-01'},
      'upcoming',
      'Call opens on May 20, 2030',
      'La convocatoria se abre el 20 de mayo de 2030',
    ],
    [
      'call that has opened and has no end',
      {registrationOpens: '2030-05-01'},
      'open',
      'Call open',
      'Convocatoria abierta',
    ],
    [
      'call that is over',
      {deadline: '2030-05-01'},
      'closed',
      'The call closed on May 1, 2030',
      'La convocatoria se cerró el 1 de mayo de 2030',
    ],
    [
      'call that is over, of what goes on',
      {deadline: '2030-05-01', endDate: '2030-12-01'},
      'closed',
      'The call closed on May 1, 2030 Active until December 1, 2030',
      'La convocatoria se cerró el 1 de mayo de 2030 Vigente hasta el 1 de diciembre de 2030',
    ],
    ['what is closed', {activity: 'closed'}, 'closed', 'Closed', 'Cerrada'],
    ['what is said to go on', {activity: 'active'}, 'active', 'Active', 'En curso'],
    [
      'an end to come',
      {startDate: '2020-01-01', endDate: '2030-12-01'},
      'active',
      'Active until December 1, 2030',
      'Vigente hasta el 1 de diciembre de 2030',
    ],
    [
      'a start to come',
      {startDate: '2030-12-01'},
      'upcoming',
      'Starts on December 1, 2030',
      'Comienza el 1 de diciembre de 2030',
    ],
    [
      'an end that has passed',
      {endDate: '2030-05-01', deadline: '2030-12-01'},
      'archived',
      'Archived: ended on May 1, 2030',
      'En archivo: terminó el 1 de mayo de 2030',
    ],
    [
      'what is archived, whatever its dates',
      {archived: true, deadline: '2030-12-01'},
      'archived',
      'Archived',
      'En archivo',
    ],
  ];
  for (const [name, fields, state, english, spanish] of cases) {
    it(name, () => {
      expect(status(fields).name).to.equal(state);
      expect(status(fields).sentences.join(' ')).to.equal(english);
      expect(status(fields, 'es').sentences.join(' ')).to.equal(spanish);
    });
  }

  for (const [name, fields, changesAt] of [
    ['the end of the last day', {deadline: '2030-05-07'}, midnightAfter(5, 7)],
    ['the first moment', {registrationOpens: '2030-05-20'}, midnightAfter(5, 19)],
    ['the end of all', {endDate: '2030-05-05', deadline: '2030-05-07'}, midnightAfter(5, 5)],
    ['nothing more', {deadline: '2030-05-01'}, Infinity],
    ['nothing at all', {archived: true, deadline: '2030-05-07'}, Infinity],
  ] as const) {
    it(`is true until ${name}`, () => {
      expect(status(fields).changesAt).to.equal(changesAt);
    });
  }

  it('names the zone of a time', () => {
    const deadline = {deadline: '2030-05-07T17:00', timeZone: 'Asia/Tokyo'};
    expect(status(deadline).sentences[0]).to.match(/May 7, 2030.*5:00.*\(.+\)$/);
  });

  it('says of an event when it is, and that it has ended', () => {
    const event = {kind: 'event', startDate: '2030-05-07'};
    expect(status(event).sentences.join(' ')).to.equal('Tuesday, May 7, 2030');
    expect(status(event, 'en', midnightAfter(5, 7)).sentences).to.include('This event has ended');
  });
});
