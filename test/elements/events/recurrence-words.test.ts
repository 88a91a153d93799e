import {expect} from '@open-wc/testing';
import {describeRecurrence, type Recurring} from '../../../src/elements/events/recurrence-words.js';
import {readContent} from '../../../src/formats/read.js';
import {matchLanguage} from '../../../src/i18n/locale.js';
import {expandRule} from '../../../src/model/recurrence/expand.js';
import {readRule} from '../../../src/model/recurrence/rule.js';
import fc from '../../support/properties.js';
import {rulesInWords, rulesWithoutWords} from './rules-in-words.js';

const tuesday = {startDate: '2026-09-08T18:00:00-04:00', timeZone: 'America/New_York'};

/** Engines differ in the kinds of spaces that they put into times. */
const words = (language: string, item: Recurring): string | undefined =>
  describeRecurrence(item, matchLanguage(language))?.replace(/\s/g, ' ');

describe('describeRecurrence', () => {
  for (const [recurrence, en, es] of rulesInWords) {
    it(`says ${recurrence}`, () => {
      const item = {...tuesday, recurrence};
      expect(words('en', item)).to.equal(en);
      expect(words('es', item)).to.equal(es);
      expect(words('es-MX', item)).to.equal(es);
    });
  }

  for (const recurrence of rulesWithoutWords) {
    it(`has no words for ${recurrence || 'an empty rule'}`, () => {
      expect(words('en', {...tuesday, recurrence})).to.equal(undefined);
      expect(words('es', {...tuesday, recurrence})).to.equal(undefined);
    });
  }

  for (const [name, item, en, es] of [
    [
      'the weekday in the zone of the event',
      {recurrence: 'FREQ=WEEKLY', startDate: '2026-09-08T18:00:00-04:00', timeZone: 'Asia/Tokyo'},
      'Every Wednesday',
      'Todos los miércoles',
    ],
    [
      'the date where clocks show another than in UTC',
      {recurrence: 'FREQ=MONTHLY', startDate: '2026-09-08T23:30:00Z', timeZone: 'Pacific/Auckland'},
      'The 9th of every month',
      'El día 9 de cada mes',
    ],
    [
      'the weekday at the offset of a date without a zone',
      {recurrence: 'FREQ=WEEKLY', startDate: '2026-09-08T23:30:00-10:00'},
      'Every Tuesday',
      'Todos los martes',
    ],
    [
      'the weekday in a zone that is unknown',
      {recurrence: 'FREQ=WEEKLY', startDate: '2026-09-08T00:30:00+09:00', timeZone: 'Mars/Base'},
      'Every Tuesday',
      'Todos los martes',
    ],
    [
      'the weekday of a time that is floating',
      {recurrence: 'FREQ=WEEKLY;UNTIL=20270601T233000', startDate: '2026-09-08T23:30'},
      'Every Tuesday until June 1, 2027',
      'Todos los martes, hasta el 1 de junio de 2027',
    ],
    [
      'the weekday of a local time with a zone',
      {recurrence: 'FREQ=WEEKLY', startDate: '2026-09-13T00:00:00', timeZone: 'Europe/Madrid'},
      'Every Sunday',
      'Todos los domingos',
    ],
    [
      'the last day of a rule of days',
      {recurrence: 'FREQ=WEEKLY;UNTIL=20270601', startDate: '2026-09-08'},
      'Every Tuesday until June 1, 2027',
      'Todos los martes, hasta el 1 de junio de 2027',
    ],
    [
      'the last day of a rule of days that ends at midnight of a zone ahead',
      {recurrence: 'FREQ=WEEKLY;UNTIL=20270531T220000Z', startDate: '2026-09-08'},
      'Every Tuesday until June 1, 2027',
      'Todos los martes, hasta el 1 de junio de 2027',
    ],
    [
      'an end in winter time of a rule that starts in summer',
      {...tuesday, recurrence: 'FREQ=WEEKLY;UNTIL=20261201T230000Z'},
      'Every Tuesday until December 1, 2026',
      'Todos los martes, hasta el 1 de diciembre de 2026',
    ],
    [
      'the last whole day of a rule of hours',
      {...tuesday, recurrence: 'FREQ=HOURLY;UNTIL=20260909'},
      'Every hour until September 9, 2026',
      'Cada hora, hasta el 9 de septiembre de 2026',
    ],
    [
      'what it can without a start',
      {recurrence: 'FREQ=WEEKLY;INTERVAL=2;COUNT=4'},
      'Every 2 weeks, 4 times',
      'Cada 2 semanas, 4 veces',
    ],
    ['months without a start', {recurrence: 'FREQ=MONTHLY'}, 'Every month', 'Cada mes'],
    ['years without a start', {recurrence: 'FREQ=YEARLY'}, 'Every year', 'Cada año'],
    [
      'years of a month without a start',
      {recurrence: 'FREQ=YEARLY;BYMONTH=6'},
      'Every year in June',
      'Cada año, en junio',
    ],
    [
      'an exception, on its day where the event is',
      {...tuesday, recurrence: 'FREQ=WEEKLY;COUNT=10', exceptions: ['2026-09-16T01:00:00Z']},
      'Every Tuesday, 10 times, except September 15, 2026',
      'Todos los martes, 10 veces, excepto el 15 de septiembre de 2026',
    ],
    [
      'exceptions, each day once and in their order',
      {
        recurrence: 'FREQ=WEEKLY',
        startDate: '2026-09-08',
        exceptions: ['2026-12-29', '2026-12-22', '2026-12-22'],
      },
      'Every Tuesday, except December 22, 2026 and December 29, 2026',
      'Todos los martes, excepto los días 22 de diciembre de 2026 y 29 de diciembre de 2026',
    ],
    [
      'that there are many exceptions',
      {
        recurrence: 'FREQ=WEEKLY',
        startDate: '2026-09-08',
        exceptions: ['2026-09-15', '2026-09-22', '2026-09-29', '2026-10-06'],
      },
      'Every Tuesday, with exceptions',
      'Todos los martes, con excepciones',
    ],
    [
      'no day of which one of many hours is excepted',
      {...tuesday, recurrence: 'FREQ=HOURLY;COUNT=9', exceptions: ['2026-09-08T20:00:00-04:00']},
      'Every hour, 9 times, with exceptions',
      'Cada hora, 9 veces, con excepciones',
    ],
    [
      'which times of the rule are not among those that are named',
      {
        startDate: '2030-12-04T18:00:00-05:00',
        timeZone: 'America/New_York',
        recurrence: 'FREQ=MONTHLY;BYDAY=1WE;COUNT=5',
        occurrences: [
          {startDate: '2030-12-04T18:00:00-05:00'},
          {startDate: '2031-02-12T18:00:00-05:00'},
          {startDate: '2031-03-05T18:00:00-05:00', status: 'cancelled'},
          {startDate: '2031-04-02T18:00:00-04:00'},
        ],
      },
      'The first Wednesday of every month, 5 times, except January 1, 2031, February 5, 2031, and March 5, 2031',
      'El primer miércoles de cada mes, 5 veces, excepto los días 1 de enero de 2031, 5 de febrero de 2031 y 5 de marzo de 2031',
    ],
    [
      'exceptions before and after the last time that is named',
      {
        recurrence: 'FREQ=WEEKLY',
        startDate: '2030-09-10',
        exceptions: ['2030-12-24'],
        occurrences: [
          {startDate: '2030-09-17T18:00:00'},
          {startDate: '2030-09-24'},
          {startDate: '2030-10-01'},
        ],
      },
      'Every Tuesday, except September 10, 2030 and December 24, 2030',
      'Todos los martes, excepto los días 10 de septiembre de 2030 y 24 de diciembre de 2030',
    ],
    [
      'nothing of the first years of a series, which are not named',
      {
        recurrence: 'FREQ=WEEKLY',
        startDate: '2014-09-09',
        occurrences: [{startDate: '2026-09-08'}, {startDate: '2026-09-15'}],
      },
      'Every Tuesday',
      'Todos los martes',
    ],
    [
      'nothing of a time besides those of the rule, nor after its end',
      {
        recurrence: 'FREQ=WEEKLY;UNTIL=20300917',
        startDate: '2030-09-10',
        occurrences: [
          {startDate: '2030-09-10'},
          {startDate: '2030-09-12'},
          {startDate: '2030-09-17'},
          {startDate: '2030-10-17'},
        ],
      },
      'Every Tuesday until September 17, 2030',
      'Todos los martes, hasta el 17 de septiembre de 2030',
    ],
    [
      'no exceptions where all is off',
      {
        recurrence: 'FREQ=WEEKLY',
        startDate: '2030-09-10',
        occurrences: [
          {startDate: '2030-09-10', status: 'cancelled'},
          {startDate: '2030-09-17', status: 'postponed'},
        ],
      },
      'Every Tuesday',
      'Todos los martes',
    ],
    [
      'that a rule has few of its times',
      {
        recurrence: 'FREQ=MINUTELY',
        startDate: '2030-09-10T10:00',
        occurrences: [{startDate: '2030-09-10T10:00'}, {startDate: '2090-09-10T10:00'}],
      },
      'Every minute, with exceptions',
      'Cada minuto, con excepciones',
    ],
    [
      'how many dates follow no rule',
      {
        ...tuesday,
        occurrences: [
          {startDate: '2026-09-08T18:00:00-04:00'},
          {startDate: '2027-01-02T01:00:00Z'},
          {startDate: '2026-10-01T18:00:00-04:00'},
        ],
      },
      '3 dates, the last on January 1, 2027',
      '3 fechas, la última el 1 de enero de 2027',
    ],
    [
      'only dates on which it takes place',
      {
        startDate: '2026-09-08',
        occurrences: [
          {startDate: '2026-09-08'},
          {startDate: '2026-09-10'},
          {startDate: '2026-09-12', status: 'cancelled'},
          {startDate: '2026-09-14', status: 'postponed'},
        ],
      },
      '2 dates, the last on September 10, 2026',
      '2 fechas, la última el 10 de septiembre de 2026',
    ],
  ] as const satisfies readonly (readonly [string, Recurring, string, string])[]) {
    it(`says ${name}`, () => {
      expect(words('en', item)).to.equal(en);
      expect(words('es', item)).to.equal(es);
      expect(words('es-MX', item)).to.equal(es);
    });
  }

  for (const [lines, en] of [
    ['RRULE:FREQ=WEEKLY\nEXDATE:20261208T230000Z', 'Every Tuesday, except December 8, 2026'],
    [
      'RRULE:FREQ=WEEKLY;COUNT=4\nEXDATE:20261201T230000Z\nEXDATE:20261208T230000Z',
      'Every Tuesday, 4 times, except December 1, 2026 and December 8, 2026',
    ],
    ['RRULE:FREQ=WEEKLY;COUNT=4', 'Every Tuesday, 4 times'],
  ] as const) {
    it(`says ${lines} of a calendar`, async () => {
      const now = Date.parse('2026-11-24T00:00Z');
      const event = `UID:1\nSUMMARY:A\nDTSTART:20261124T230000Z\n${lines}`;
      const text = `BEGIN:VCALENDAR\nBEGIN:VEVENT\n${event}\nEND:VEVENT\nEND:VCALENDAR\n`;
      const {content} = await readContent(text, {now, pause: () => undefined});
      expect(words('en', content.sections[0]!.items[0]!)).to.equal(en);
    });
  }

  for (const [name, item] of [
    ['an event that does not recur', tuesday],
    ['a single date', {occurrences: [{startDate: '2026-09-08'}]}],
    [
      'several times of one day',
      {occurrences: [{startDate: '2026-09-08T10:00:00'}, {startDate: '2026-09-08T14:00:00'}]},
    ],
    ['no date', {occurrences: []}],
    [
      'a rule without words that also has dates, as they need not be all',
      {
        recurrence: 'FREQ=YEARLY;BYWEEKNO=20',
        occurrences: [{startDate: '2026-09-08'}, {startDate: '2026-09-09'}],
      },
    ],
  ] as const satisfies readonly (readonly [string, Recurring])[]) {
    it(`says nothing of ${name}`, () => {
      expect(words('en', item)).to.equal(undefined);
    });
  }

  for (const [unit, en, es] of [
    ['MINUTELY', 'minutes', 'minutos'],
    ['HOURLY', 'hours', 'horas'],
    ['DAILY', 'days', 'días'],
    ['WEEKLY', 'weeks', 'semanas'],
    ['MONTHLY', 'months', 'meses'],
    ['YEARLY', 'years', 'años'],
  ] as const) {
    it(`counts ${en} as each language does`, () => {
      for (const [interval, english, spanish] of [
        [2, `Every 2 ${en}`, `Cada 2 ${es}`],
        [21, `Every 21 ${en}`, `Cada 21 ${es}`],
        [1000, `Every 1,000 ${en}`, `Cada 1,000 ${es}`],
        [1_000_000, `Every 1,000,000 ${en}`, `Cada 1,000,000 de ${es}`],
      ] as const) {
        const recurrence = `FREQ=${unit};INTERVAL=${interval}`;
        expect(words('en', {recurrence})).to.equal(english);
        expect(words('es', {recurrence})).to.equal(spanish);
      }
    });
  }

  it('says at what time a rule of hours ends', () => {
    const item = {...tuesday, recurrence: 'FREQ=HOURLY;INTERVAL=3;UNTIL=20270603T210000Z'};
    // engines differ in how they write times, and join them to days
    expect(words('en', item)).to.match(/^Every 3 hours until June 3, 2027\b.*\b5:00 PM$/);
    expect(words('es', item)).to.match(/^Cada 3 horas, hasta el 3 de junio de 2027\b.*\b5:00 p/);
    expect(words('es-MX', item)).to.match(
      /^Cada 3 horas, hasta el 3 de junio de 2027\b.*\b(5:00 p|17:00)/,
    );
  });

  it('counts times as each language does', () => {
    const recurrence = 'FREQ=DAILY;COUNT=1000000';
    expect(words('en', {recurrence})).to.equal('Every day, 1,000,000 times');
    expect(words('es', {recurrence})).to.equal('Todos los días, 1,000,000 de veces');
  });

  it('writes numbers as the region does', () => {
    const item = {recurrence: 'FREQ=DAILY;COUNT=12345'};
    expect(words('es-MX', item)).to.equal('Todos los días, 12,345 veces');
    expect(words('es-ES', item)).to.equal('Todos los días, 12.345 veces');
  });

  it('names every day of a month in both languages', () => {
    for (const [nth, en, es] of [
      [1, 'first', 'primer'],
      [2, 'second', 'segundo'],
      [3, 'third', 'tercer'],
      [4, 'fourth', 'cuarto'],
      [5, 'fifth', 'quinto'],
      [-1, 'last', 'último'],
      [-2, 'second to last', 'penúltimo'],
    ] as const) {
      for (const [days, english, spanish] of [
        ['SU', 'Sunday', 'domingo'],
        ['MO', 'Monday', 'lunes'],
        ['TU', 'Tuesday', 'martes'],
        ['WE', 'Wednesday', 'miércoles'],
        ['TH', 'Thursday', 'jueves'],
        ['FR', 'Friday', 'viernes'],
        ['SA', 'Saturday', 'sábado'],
        ['MO,TU,WE,TH,FR', 'weekday', 'día entre semana'],
        ['SA,SU', 'weekend day', 'día de fin de semana'],
      ] as const) {
        const item = {recurrence: `FREQ=MONTHLY;BYDAY=${days};BYSETPOS=${nth}`};
        expect(words('en', item)).to.equal(`The ${en} ${english} of every month`);
        expect(words('es', item)).to.equal(`El ${es} ${spanish} de cada mes`);
      }
    }
  });
});

/** Rules of few parts, which often come to the same times. */
const similarRule = fc
  .tuple(
    fc.constantFrom('YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY'),
    ...(
      [
        ['INTERVAL', '1', '2'],
        ['BYMONTH', '1', '9', '1,9'],
        ['BYMONTHDAY', '1', '8', '-1', '1,-1'],
        ['BYDAY', 'TU', 'MO,TU,WE,TH,FR', 'SA,SU', 'SU,SA;WKST=SU', 'SU,MO,TU,WE,TH,FR,SA'],
        ['BYDAY', 'TU', '1TU', '2TU', '-1TU', '1TU,-1TU', 'TU,SU'],
        ['BYSETPOS', '1', '2', '-1', '1,-1'],
        ['BYHOUR', '18'],
        ['BYMINUTE', '0', '30'],
      ] as const
    ).map(([name, ...values]) => {
      const absent = {arbitrary: fc.constant(''), weight: 2};
      return fc.oneof(
        absent,
        fc.constantFrom(...values).map((value) => `;${name}=${value}`),
      );
    }),
  )
  .map((parts) => `FREQ=${parts.join('')}`);

describe('describeRecurrence of anything', () => {
  const english =
    /\b(every|until|except|exceptions|times?|dates?|the|of|on|in|and|from|first|last|minutes?|hours?|days?|weeks?|months?|years?|weekend|weekday|[a-z]+day|january|march|june|july|august|october|\d+(st|nd|rd|th))\b/i;

  const check = (item: Recurring): void => {
    const text = words('en', item);
    const texto = words('es', item);
    expect(text === undefined).to.equal(texto === undefined);
    if (text === undefined || texto === undefined) return;
    expect(text).to.match(/^(Every|The|\d)/);
    expect(texto).to.match(/^(Cada|Tod|El|Los|De|\d)/);
    expect(texto).not.to.match(english);
    for (const said of [text, texto])
      expect(said).not.to.match(/undefined|NaN|Invalid|\s[\s,]|\s$/);
  };

  it('knows English words when it sees them', () => {
    for (const [, text, texto] of rulesInWords) {
      expect(text).to.match(english);
      expect(texto).not.to.match(english);
    }
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.string(), fc.string(), (recurrence, date, zone) =>
        check({recurrence, startDate: date, timeZone: zone, exceptions: [date]}),
      ),
    );
  });

  it('takes any rule', () => {
    const number = (least: number, most: number) => fc.integer({min: least, max: most});
    const list = (least: number, most: number) =>
      fc.array(number(least, most), {minLength: 1, maxLength: 4}).map((numbers) => numbers.join());
    const weekday = fc
      .tuple(
        fc.constantFrom('', '', '1', '2', '-1', '-2', '5', '6'),
        fc.constantFrom('SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'),
      )
      .map((parts) => parts.join(''));
    const parts = fc.record(
      {
        INTERVAL: fc.oneof(number(1, 3), number(0, 2_000_000)),
        COUNT: fc.oneof(number(1, 20), number(0, 2_000_000)),
        UNTIL: fc.constantFrom('20270603', '20270603T000000Z', '99991231T235959Z', '00010101', 'x'),
        BYMONTH: list(0, 13),
        BYMONTHDAY: list(-5, 33),
        BYDAY: fc.array(weekday, {minLength: 1, maxLength: 7}).map((days) => days.join()),
        BYSETPOS: list(-3, 6),
        BYWEEKNO: list(1, 53),
        BYYEARDAY: list(-366, 366),
        BYHOUR: list(18, 18),
        WKST: fc.constantFrom('SU', 'MO'),
      },
      {requiredKeys: []},
    );
    const rule = fc
      .tuple(
        fc.constantFrom('YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY'),
        parts,
      )
      .map(([frequency, others]) =>
        [`FREQ=${frequency}`, ...Object.entries(others).map((part) => part.join('='))].join(';'),
      );
    const date = fc.constantFrom(
      ...['2026-09-08', '2026-09-08T18:00:00-04:00', '2026-09-08T18:00', '2026-02-29T99:99Z'],
      ...['0001-01-01T00:00:00Z', '9999-12-31T23:59:59-12:00', '2028-02-29'],
    );
    const zone = fc.constantFrom('America/New_York', 'Asia/Tokyo', 'Nowhere', '');
    fc.assert(
      fc.property(rule, date, zone, fc.array(date), (recurrence, startDate, timeZone, exceptions) =>
        check({recurrence, startDate, timeZone, exceptions}),
      ),
      {numRuns: 2000},
    );
  });

  it('says the same only of rules that come to the same times', () => {
    const start = Date.UTC(2026, 8, 8, 18);
    const seen = new Map<string, {rule: string; times: string}>();
    let compared = 0;
    fc.assert(
      fc.property(similarRule, (rule) => {
        const said = words('en', {recurrence: rule, startDate: '2026-09-08T18:00:00Z'});
        if (said === undefined) return;
        const to = /HOURLY|MINUTELY/.test(rule) ? start + 3e7 : Date.UTC(2031, 0);
        const extent = {from: start, to, work: {left: 1e6}};
        const times = [...expandRule(readRule(rule)!, start, extent)].filter(Boolean).join();
        const before = seen.get(said);
        if (!before) seen.set(said, {rule, times});
        else if (before.rule !== rule) {
          compared += 1;
          expect(times, `${rule} and ${before.rule}: ${said}`).to.equal(before.times);
        }
      }),
      {numRuns: 2000},
    );
    expect(compared).to.be.above(50);
  });

  it('takes any dates', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (dates, timeZone) =>
        check({timeZone, occurrences: dates.map((startDate) => ({startDate}))}),
      ),
    );
  });

  it('takes any dates with any rule of them', () => {
    const date = fc.constantFrom(
      ...['2026-09-08', '2026-09-08T18:00:00-04:00', '2026-10-20T18:00', '2026-02-29T99:99Z'],
      ...['0001-01-01T00:00:00Z', '9999-12-31T23:59:59-12:00', '2028-02-29', ''],
    );
    fc.assert(
      fc.property(similarRule, date, fc.array(date), (recurrence, startDate, dates) =>
        check({recurrence, startDate, occurrences: dates.map((each) => ({startDate: each}))}),
      ),
      {numRuns: 300},
    );
  });
});
