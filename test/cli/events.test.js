import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkEvent} from '../../build/cli/checks/events.js';
import {describeCheck, ruleTitles} from '../../build/cli/messages.js';
import {severities} from '../../build/cli/severity.js';
import {withLocale} from '../../build/i18n/msg.js';

const now = Date.parse('2026-11-01T12:00Z');

const found = (item) =>
  checkEvent({item: {id: 'a', title: 'A', ...item}, path: 'items[0]'}, now).map(
    ({code, path}) => `${code} ${path.replace('items[0].', '')}`,
  );

const day = {startDate: '2026-11-26'};
const past = {startDate: '2011-11-26'};
const weekly = {...day, recurrence: 'FREQ=WEEKLY'};

describe('what check finds in events', () => {
  for (const [name, item, ...expected] of [
    ['nothing in what is no event', {attendance: 'online', exceptions: ['2026-11-26']}],
    ['nothing in a day', day],
    ['nothing in a rule', weekly],
    ['nothing in a rule with exceptions', {...weekly, exceptions: ['2026-12-03']}],
    ['a rule in words', {...day, recurrence: 'every Tuesday'}, 'unreadable-recurrence recurrence'],
    ['a rule without a part', {...day, recurrence: 'BYDAY=TU'}, 'unreadable-recurrence recurrence'],
    ['a rule without a start', {recurrence: 'FREQ=DAILY'}, 'recurrence-without-start recurrence'],
    ['the end of a series', {...weekly, endDate: '2027-06-03'}, 'overlapping-recurrence endDate'],
    [
      'every other week, for ten days',
      {...day, recurrence: 'FREQ=WEEKLY;INTERVAL=2', endDate: '2026-12-05'},
    ],
    ['a week every week', {...weekly, endDate: '2026-12-03'}],
    ['exceptions to nothing', {...day, exceptions: ['2026-12-03']}, 'idle-exceptions exceptions'],
    ['a time without a zone', {startDate: '2026-11-26T10:00'}, 'floating-time startDate'],
    ['a time of a zone', {startDate: '2026-11-26T10:00', timeZone: 'America/Chicago'}],
    ['a time with an offset', {startDate: '2026-11-26T10:00Z'}],
    [
      'a later time without a zone',
      {...day, occurrences: [{startDate: '2026-11-26'}, {startDate: '2026-11-27T10:00'}]},
      'floating-time occurrences',
    ],
    [
      'a later time that ends before it starts',
      {...day, occurrences: [{startDate: '2026-11-27', endDate: '2026-11-26'}]},
      'end-before-start occurrences',
    ],
    [
      'registration that closes before it opens',
      {...day, registrationOpens: '2026-11-10', registrationCloses: '2026-11-09'},
      'registration-order registrationCloses',
    ],
    [
      'registration that closes the day it opens',
      {...day, registrationOpens: '2026-11-10', registrationCloses: '2026-11-10T17:00Z'},
    ],
    [
      'deadlines after the end',
      {...day, registrationCloses: '2026-11-27', deadline: '2026-12-01'},
      'deadline-after-end registrationCloses',
      'deadline-after-end deadline',
    ],
    ['a deadline on the last day', {...day, endDate: '2026-11-30', deadline: '2026-11-30'}],
    [
      'a deadline before the last of its times',
      {
        ...day,
        occurrences: [{startDate: '2027-01-05'}, {startDate: '2026-12-01'}],
        deadline: '2027-01-05',
      },
    ],
    ['a deadline of a rule', {...weekly, deadline: '2027-01-01'}],
    [
      'a cancelled event with a form',
      {...day, status: 'cancelled', registrationUrl: 'https://example.org/'},
      'cancelled-registration registrationUrl',
    ],
    [
      'a cancelled event with a deadline',
      {...day, status: 'cancelled', registrationCloses: '2026-11-20'},
      'cancelled-registration registrationCloses',
    ],
    [
      'a cancelled event whose registration is closed',
      {
        ...day,
        status: 'cancelled',
        registrationCloses: '2026-10-20',
        registrationUrl: 'https://example.org/',
      },
    ],
    [
      'a cancelled event of the past',
      {...past, status: 'cancelled', registrationUrl: 'https://example.org/'},
    ],
    ['online, nowhere', {...day, attendance: 'online'}, 'missing-join-link attendance'],
    ['moved online, nowhere', {...day, status: 'moved-online'}, 'missing-join-link status'],
    ['online, somewhere', {...day, attendance: 'online', joinUrl: 'https://example.org/'}],
    [
      'online, for those who register',
      {...day, attendance: 'online', registrationUrl: 'https://example.org/'},
    ],
    [
      'online, each time elsewhere',
      {
        ...day,
        attendance: 'online',
        occurrences: [{...day, joinUrl: 'https://example.org/'}],
      },
    ],
    ['online, in the past', {...past, attendance: 'online'}],
    ['in person, nowhere', {...day, attendance: 'in-person'}, 'missing-place attendance'],
    ['in person, somewhere', {...day, attendance: 'in-person', address: '1 Example Street'}],
    [
      'both ways, nowhere',
      {...day, attendance: 'mixed'},
      'missing-join-link attendance',
      'missing-place attendance',
    ],
    [
      'in person once, now online',
      {
        ...day,
        attendance: 'in-person',
        status: 'moved-online',
        joinUrl: 'https://example.org/',
      },
    ],
  ]) {
    it(name, () => assert.deepEqual(found(item), expected));
  }
});

/** Codes of events, and texts that their words must name. */
const codes = [
  'unreadable-recurrence',
  'recurrence-without-start',
  'overlapping-recurrence',
  'idle-exceptions',
  'floating-time',
  'registration-order',
  'deadline-after-end',
  'cancelled-registration',
  'missing-join-link',
  'missing-place',
];

describe('words for what check finds in events', () => {
  for (const code of codes) {
    it(`${code} in both languages`, () => {
      const problem = {code, path: 'items[0].a', found: 'FOUND', other: 'OTHER'};
      const [english, spanish] = ['en', 'es'].map((locale) => describeCheck(problem, locale));
      for (const words of [english, spanish]) {
        assert.match(words.message, /FOUND/);
        assert.match(words.message, /^\S.*\.$/);
        assert.match(words.remedy, /^\S.*\.$/);
      }
      assert.notEqual(english.message, spanish.message);
      assert.notEqual(english.remedy, spanish.remedy);
      const titles = ['en', 'es'].map((locale) => withLocale(locale, () => ruleTitles()[code]));
      assert.notEqual(titles[0], titles[1]);
      assert.ok(severities[code]);
    });
  }

  it('shows the form of a rule', () => {
    const problem = {code: 'unreadable-recurrence', path: '', found: 'weekly'};
    assert.match(describeCheck(problem, 'en').remedy, /FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270603/);
    assert.match(describeCheck(problem, 'es').remedy, /FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270603/);
  });
});
