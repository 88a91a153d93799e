import {expect} from '@open-wc/testing';
import type {Item} from '../../../src/model/content.js';
import {occurrencesBetween, presentOccurrence} from '../../../src/model/recurrence/series.js';
import {samples} from './rfc5545-samples.js';

const item = (fields: Partial<Item>): Item => ({id: 'a', title: 'A', ...fields});

const between = (fields: Partial<Item>, from: string, to: string): readonly Item[] =>
  occurrencesBetween(item(fields), Date.parse(from), Date.parse(to));

const starts = (items: readonly Item[]) => items.map(({startDate}) => startDate);

/** `19970902T090000` as the model writes it. */
const iso = (text: string): string =>
  text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6');

describe('the examples of RFC 5545, section 3.8.5.3, by occurrencesBetween', () => {
  for (const {start, rule, exclude, listed} of samples) {
    it(`${start} ${rule}`, () => {
      const series = {
        startDate: iso(start),
        timeZone: 'America/New_York',
        recurrence: rule,
        ...(exclude !== undefined && {exceptions: exclude.split(',').map(iso)}),
      };
      const hasEnd = /COUNT|UNTIL/.test(rule);
      // to the last one listed, where the rule has no end
      const last = Date.parse(`${listed.at(-1)!}Z`) + 12 * 3_600_000;
      const to = hasEnd ? '2100-01-01T00:00Z' : new Date(last).toISOString();
      const found = starts(between(series, '1990-01-01T00:00Z', to));
      expect(hasEnd ? found : found.slice(0, listed.length)).to.deep.equal(listed);
    });
  }
});

describe('occurrencesBetween', () => {
  const weekly = {
    startDate: '2027-01-04T18:00:00-05:00',
    endDate: '2027-01-04T19:30:00-05:00',
    timeZone: 'America/New_York',
    recurrence: 'FREQ=WEEKLY',
  };

  for (const [what, fields, from, to, expected] of [
    [
      'keeps the time of day when clocks change',
      weekly,
      '2027-03-08T00:00Z',
      '2027-03-16T00:00Z',
      [
        ['2027-03-08T18:00:00-05:00', '2027-03-08T19:30:00-05:00'],
        ['2027-03-15T18:00:00-04:00', '2027-03-15T19:30:00-04:00'],
      ],
    ],
    [
      'keeps an offset that has no zone',
      {...weekly, timeZone: undefined},
      '2027-03-15T00:00Z',
      '2027-03-17T00:00Z',
      [['2027-03-15T18:00:00-05:00', '2027-03-15T19:30:00-05:00']],
    ],
    [
      'writes in UTC what is written so, by the clocks of the zone',
      {startDate: '2027-03-01T23:00Z', timeZone: 'America/New_York', recurrence: 'FREQ=WEEKLY'},
      '2027-03-08T00:00Z',
      '2027-03-16T00:00Z',
      [
        ['2027-03-08T23:00Z', undefined],
        ['2027-03-15T22:00Z', undefined],
      ],
    ],
    [
      'leaves the offset out where the item does',
      {
        startDate: '2027-03-01T18:00',
        endDate: '2027-03-01T19:00',
        timeZone: 'America/New_York',
        recurrence: 'FREQ=WEEKLY',
      },
      '2027-03-15T21:30Z',
      '2027-03-15T22:30Z',
      [['2027-03-15T18:00', '2027-03-15T19:00']],
    ],
    [
      'repeats days with their last days',
      {startDate: '2027-01-30', endDate: '2027-02-01', recurrence: 'FREQ=YEARLY'},
      '2029-01-01T00:00Z',
      '2029-12-01T00:00Z',
      [['2029-01-30', '2029-02-01']],
    ],
    [
      'takes what began before the window and goes on in it',
      {...weekly, endDate: '2027-01-06T19:00:00-05:00'},
      '2027-02-03T20:00Z',
      '2027-02-04T00:00Z',
      [['2027-02-01T18:00:00-05:00', '2027-02-03T19:00:00-05:00']],
    ],
    [
      'leaves out what ends as the window starts',
      weekly,
      '2027-01-05T00:30Z',
      '2027-01-06T00:00Z',
      [],
    ],
    [
      'leaves out what starts as the window ends',
      weekly,
      '2027-01-04T00:00Z',
      '2027-01-04T23:00Z',
      [],
    ],
    ['has nothing before the start', weekly, '2020-01-01T00:00Z', '2027-01-01T00:00Z', []],
    [
      'knows the length of an end written without an offset',
      {...weekly, startDate: '2027-03-01T18:00:00-05:00', endDate: '2027-03-01T19:00:00'},
      '2027-03-15T00:00Z',
      '2027-03-16T00:00Z',
      [['2027-03-15T18:00:00-04:00', '2027-03-15T19:00:00']],
    ],
    [
      'moves an end that is a day by days',
      {...weekly, endDate: '2027-01-05'},
      '2027-03-15T00:00Z',
      '2027-03-16T00:00Z',
      [
        ['2027-03-08T18:00:00-05:00', '2027-03-09'],
        ['2027-03-15T18:00:00-04:00', '2027-03-16'],
      ].slice(1),
    ],
    [
      'goes by the offset of the start where the zone is none',
      {...weekly, timeZone: 'Nowhere/Nothing'},
      '2027-07-05T00:00Z',
      '2027-07-06T00:00Z',
      [['2027-07-05T18:00:00-05:00', '2027-07-05T19:30:00-05:00']],
    ],
    [
      'repeats days by no hours',
      {startDate: '2027-01-30', recurrence: 'FREQ=HOURLY;COUNT=3'},
      '2027-01-01T00:00Z',
      '2028-01-01T00:00Z',
      [['2027-01-30', undefined]],
    ],
    [
      'gives the start alone of a rule that is none',
      {startDate: '2027-01-30', recurrence: 'FREQ=SOMETIMES'},
      '2027-01-01T00:00Z',
      '2028-01-01T00:00Z',
      [['2027-01-30', undefined]],
    ],
    [
      'gives nothing without a start',
      {recurrence: 'FREQ=DAILY'},
      '2027-01-01T00:00Z',
      '2028-01-01T00:00Z',
      [],
    ],
  ] as const) {
    it(what, () => {
      const {timeZone, ...rest} = {timeZone: undefined, ...fields};
      const found = between({...rest, ...(timeZone && {timeZone})}, from, to);
      expect(found.map(({startDate, endDate}) => [startDate, endDate])).to.deep.equal(expected);
    });
  }

  it('reads what floats by the clocks of the reader', () => {
    const floating = {startDate: '2027-01-04T18:00', recurrence: 'FREQ=WEEKLY;INTERVAL=26'};
    const at = new Date(2027, 6, 5, 18).getTime();
    const times = (from: number, to: number) =>
      starts(occurrencesBetween(item(floating), from, to));
    expect(times(at, at + 1)).to.deep.equal(['2027-07-05T18:00']);
    expect(times(at + 1, at + 2)).to.deep.equal([]);
    expect(times(at - 1, at)).to.deep.equal([]);
  });

  it('takes a day for as long as it is one to the reader', () => {
    const days = {startDate: '2027-01-04', recurrence: 'FREQ=MONTHLY'};
    const [from, to] = [new Date(2027, 6, 4).getTime(), new Date(2027, 6, 5).getTime()];
    const times = (...window: [number, number]) =>
      starts(occurrencesBetween(item(days), ...window));
    expect(times(to - 1, to)).to.deep.equal(['2027-07-04']);
    expect(times(to, to + 1)).to.deep.equal([]);
    expect(times(from, from + 1)).to.deep.equal(['2027-07-04']);
    expect(times(from - 1, from)).to.deep.equal([]);
  });

  for (const [what, exceptions, expected] of [
    ['an instant', ['2027-01-11T23:00:00Z'], ['2027-01-18', '2027-01-25']],
    ['a local time', ['2027-01-11T18:00'], ['2027-01-18', '2027-01-25']],
    ['a day of the zone', ['2027-01-11', '2027-01-25'], ['2027-01-18']],
    ['another time', ['2027-01-11T17:00:00-05:00'], ['2027-01-11', '2027-01-18', '2027-01-25']],
    ['what is no date', ['soon'], ['2027-01-11', '2027-01-18', '2027-01-25']],
  ] as const) {
    it(`leaves out exceptions: ${what}`, () => {
      const found = between({...weekly, exceptions}, '2027-01-06T00:00Z', '2027-01-27T00:00Z');
      expect(starts(found).map((date) => date!.slice(0, 10))).to.deep.equal(expected);
    });
  }

  const moved = {
    ...weekly,
    exceptions: ['2027-01-25T18:00:00-05:00'],
    occurrences: [
      {startDate: '2027-01-12T20:00:00-05:00', title: 'Moved', status: 'rescheduled' as const},
      {startDate: '2027-01-04T18:00:00-05:00', endDate: '2027-01-04T19:00:00-05:00'},
      {startDate: '2027-01-18T18:00:00-05:00', location: 'Room 2', status: 'cancelled' as const},
    ],
  };

  it('takes what is named in order, then the rule, without exceptions', () => {
    const found = between(moved, '2027-01-01T00:00Z', '2027-02-10T00:00Z');
    expect(
      found.map(({startDate, endDate, title, location, status}) =>
        [startDate, endDate, title, location, status].map((value) => value ?? ''),
      ),
    ).to.deep.equal([
      ['2027-01-04T18:00:00-05:00', '2027-01-04T19:00:00-05:00', 'A', '', ''],
      ['2027-01-12T20:00:00-05:00', '2027-01-12T21:30:00-05:00', 'Moved', '', 'rescheduled'],
      ['2027-01-18T18:00:00-05:00', '2027-01-18T19:30:00-05:00', 'A', 'Room 2', 'cancelled'],
      ['2027-02-01T18:00:00-05:00', '2027-02-01T19:30:00-05:00', 'A', '', ''],
      ['2027-02-08T18:00:00-05:00', '2027-02-08T19:30:00-05:00', 'A', '', ''],
    ]);
    expect(found[0]!.occurrences).to.equal(moved.occurrences);
  });

  it('goes on after a time that was moved to a day', () => {
    const occurrences = [{startDate: '2027-01-11'}];
    const found = between({...weekly, occurrences}, '2027-01-01T00:00Z', '2027-01-20T00:00Z');
    expect(starts(found)).to.deep.equal(['2027-01-11', '2027-01-18T18:00:00-05:00']);
  });

  it('gives an item that does not recur, as it is', () => {
    const once = item({startDate: '2027-01-04T18:00:00Z', endDate: '2027-01-04T19:00:00Z'});
    const at = Date.parse('2027-01-04T18:30Z');
    expect(occurrencesBetween(once, at, at + 1)[0]).to.equal(once);
    expect(occurrencesBetween(once, at + 3_600_000, at + 7_200_000)).to.deep.equal([]);
    expect(occurrencesBetween(item({}), 0, at)).to.deep.equal([]);
  });
});

describe('occurrencesBetween on days when clocks change', () => {
  /** Whether the platform's zones are from before Mexico gave daylight-saving time up. */
  const changesInMexico =
    new Intl.DateTimeFormat('en', {
      timeZone: 'America/Mexico_City',
      hour: 'numeric',
      hourCycle: 'h23',
    }).format(Date.UTC(2027, 6, 1, 12)) === '07';

  for (const [timeZone, startDate, expected] of [
    // 2:30 is skipped, and told by the offset before
    [
      'America/New_York',
      '2027-03-13T02:30:00-05:00',
      ['2027-03-13T02:30:00-05:00', '2027-03-14T03:30:00-04:00', '2027-03-15T02:30:00-04:00'],
    ],
    // 1:30 is shown twice; the first of both counts
    [
      'America/New_York',
      '2027-11-06T01:30:00-04:00',
      ['2027-11-06T01:30:00-04:00', '2027-11-07T01:30:00-04:00', '2027-11-08T01:30:00-05:00'],
    ],
    [
      'Europe/Madrid',
      '2027-03-27T02:30:00+01:00',
      ['2027-03-27T02:30:00+01:00', '2027-03-28T03:30:00+02:00', '2027-03-29T02:30:00+02:00'],
    ],
    [
      'Europe/Madrid',
      '2027-10-30T02:30:00+02:00',
      ['2027-10-30T02:30:00+02:00', '2027-10-31T02:30:00+02:00', '2027-11-01T02:30:00+01:00'],
    ],
    // half an hour
    [
      'Australia/Lord_Howe',
      '2027-10-02T02:15:00+10:30',
      ['2027-10-02T02:15:00+10:30', '2027-10-03T02:45:00+11:00', '2027-10-04T02:15:00+11:00'],
    ],
    [
      'Australia/Lord_Howe',
      '2027-04-03T01:45:00+11:00',
      ['2027-04-03T01:45:00+11:00', '2027-04-04T01:45:00+11:00', '2027-04-05T01:45:00+10:30'],
    ],
    [
      'Australia/Lord_Howe',
      '2027-04-03T01:15:00+11:00',
      ['2027-04-03T01:15:00+11:00', '2027-04-04T01:15:00+11:00', '2027-04-05T01:15:00+10:30'],
    ],
    // no change since 2022, where the platform has heard of it, but before
    [
      'America/Mexico_City',
      '2027-04-03T02:30:00-06:00',
      changesInMexico
        ? ['2027-04-03T02:30:00-06:00', '2027-04-04T03:30:00-05:00', '2027-04-05T02:30:00-05:00']
        : ['2027-04-03T02:30:00-06:00', '2027-04-04T02:30:00-06:00', '2027-04-05T02:30:00-06:00'],
    ],
    [
      'America/Mexico_City',
      '2022-04-02T02:30:00-06:00',
      ['2022-04-02T02:30:00-06:00', '2022-04-03T03:30:00-05:00', '2022-04-04T02:30:00-05:00'],
    ],
    [
      'America/Mexico_City',
      '2022-10-29T01:30:00-05:00',
      ['2022-10-29T01:30:00-05:00', '2022-10-30T01:30:00-05:00', '2022-10-31T01:30:00-06:00'],
    ],
  ] as const) {
    it(`${timeZone} ${startDate}`, () => {
      const series = {timeZone, startDate, recurrence: 'FREQ=DAILY;COUNT=3'};
      expect(starts(between(series, '2020-01-01T00:00Z', '2030-01-01T00:00Z'))).to.deep.equal(
        expected,
      );
    });
  }

  it('names the hour that is skipped once', () => {
    const series = {
      timeZone: 'America/New_York',
      startDate: '2027-03-14T01:00:00-05:00',
      recurrence: 'FREQ=HOURLY;COUNT=4',
    };
    expect(starts(between(series, '2027-03-14T00:00Z', '2027-03-15T00:00Z'))).to.deep.equal([
      '2027-03-14T01:00:00-05:00',
      '2027-03-14T03:00:00-04:00',
      '2027-03-14T04:00:00-04:00',
    ]);
  });

  it('takes as long as ever across a change', () => {
    const series = {
      timeZone: 'Europe/Madrid',
      startDate: '2027-03-27T01:00:00+01:00',
      endDate: '2027-03-27T04:00:00+01:00',
      recurrence: 'FREQ=DAILY;COUNT=2',
    };
    const [, second] = between(series, '2027-01-01T00:00Z', '2028-01-01T00:00Z');
    expect(second!.endDate).to.equal('2027-03-28T05:00:00+02:00');
  });
});

describe('the end of a time that is named without one', () => {
  const first = {startDate: '2027-03-01T18:00', endDate: '2027-03-01T19:30'};
  const zoned = {...first, timeZone: 'America/New_York'};
  for (const [what, fields, own, expected] of [
    ['as long after it as that of the first', zoned, '2027-03-09T10:00', '2027-03-09T11:30'],
    ['as much later by the clock', zoned, '2027-03-14T01:45', '2027-03-14T03:15'],
    ['written as it is', zoned, '2027-03-16T14:00Z', '2027-03-16T15:30Z'],
    ['without a zone, where there is none', first, '2027-03-09T10:00', '2027-03-09T11:30'],
    [
      'in the offset of its own',
      {...zoned, startDate: '2027-03-01T18:00-05:00', endDate: '2027-03-02T00:30Z'},
      '2027-03-16T10:00-04:00',
      '2027-03-16T11:30-04:00',
    ],
    [
      'so many days later',
      {startDate: '2027-03-01', endDate: '2027-03-03'},
      '2027-03-31',
      '2027-04-02',
    ],
    ['a day, as many later', {...zoned, endDate: '2027-03-02'}, '2027-03-09T10:00', '2027-03-10'],
    ['none of a day in a series of times', zoned, '2027-03-09', undefined],
    ['none where the first has none', {startDate: '2027-03-01T18:00'}, '2027-03-09T10:00'],
    [
      'none of an end before the start',
      {...zoned, endDate: '2027-02-01T18:00'},
      '2027-03-09T10:00',
    ],
  ] as const) {
    it(`is ${what}`, () => {
      const series = {...fields, occurrences: [{startDate: own}]};
      const [found] = between(series, '2027-03-01T00:00Z', '2027-05-01T00:00Z');
      expect(found?.startDate).to.equal(own);
      expect(found?.endDate).to.equal(expected);
    });
  }

  it('is its own where it has one', () => {
    const occurrences = [{startDate: '2027-03-09T10:00', endDate: '2027-03-09T10:15'}];
    const [found] = between({...zoned, occurrences}, '2027-03-01T00:00Z', '2027-05-01T00:00Z');
    expect(found?.endDate).to.equal('2027-03-09T10:15');
  });
});

describe('presentOccurrence', () => {
  const named = {
    startDate: '2027-05-03',
    occurrences: [
      {startDate: '2027-05-03'},
      {startDate: '2027-05-10T10:00:00Z', endDate: '2027-05-10T11:00:00Z'},
      {startDate: '2027-05-17T10:00:00Z', status: 'cancelled' as const},
    ],
  };
  const rule = {startDate: '2027-05-03T10:00:00Z', endDate: '2027-05-03T11:00:00Z'};
  const daily = {...rule, recurrence: 'FREQ=DAILY'};
  // two hours ahead of UTC
  const madrid = {startDate: '2027-05-03T10:00', timeZone: 'Europe/Madrid'};
  const startsAt = (...startDates: readonly string[]) => ({
    ...madrid,
    occurrences: startDates.map((startDate) => ({startDate})),
  });
  const open = startsAt('2027-05-03T10:00', '2027-05-10T10:00');
  const twice = startsAt('2027-05-03T10:00', '2027-05-03T14:00');
  const openBoth = {...startsAt('2027-05-03T10:00'), recurrence: 'FREQ=DAILY'};
  const openOnce = {...madrid, recurrence: 'FREQ=DAILY;COUNT=1'};
  const openRule = {...madrid, recurrence: 'FREQ=DAILY'};
  for (const [what, fields, now, expected] of [
    ['the first before all', named, '2027-01-01T00:00Z', '2027-05-03'],
    ['one that goes on', named, '2027-05-10T10:30Z', '2027-05-10T10:00:00Z'],
    [
      'a cancelled one where nothing else comes',
      named,
      '2027-05-10T11:00Z',
      '2027-05-17T10:00:00Z',
    ],
    ['the last after all', named, '2028-01-01T00:00Z', '2027-05-17T10:00:00Z'],
    [
      'one after a cancelled one',
      {...named, occurrences: [...named.occurrences, {startDate: '2027-05-24'}]},
      '2027-05-12T00:00Z',
      '2027-05-24',
    ],
    [
      'one by the rule, beyond what is named',
      {...named, ...rule, recurrence: 'FREQ=WEEKLY;BYDAY=MO'},
      '2027-05-12T00:00Z',
      '2027-05-24T10:00:00Z',
    ],
    ['one without an end until its day ends', open, '2027-05-03T21:59Z', '2027-05-03T10:00'],
    ['the next once its day has ended', open, '2027-05-03T22:00Z', '2027-05-10T10:00'],
    ['the next of a day as it begins', twice, '2027-05-03T12:00Z', '2027-05-03T14:00'],
    ['the one before until then', twice, '2027-05-03T11:59Z', '2027-05-03T10:00'],
    ['one without an end by a rule', openRule, '2047-05-03T21:59Z', '2047-05-03T10:00'],
    ['the next by the rule, the day after', openRule, '2047-05-03T22:00Z', '2047-05-04T10:00'],
    [
      'the last that has begun of many a day',
      {...openRule, recurrence: 'FREQ=HOURLY'},
      '2027-06-03T13:00Z',
      '2027-06-03T15:00',
    ],
    ['one that is named and may go on', openBoth, '2027-05-03T21:59Z', '2027-05-03T10:00'],
    ['the one by the rule after that', openBoth, '2027-05-03T22:00Z', '2027-05-04T10:00'],
    ['one by the rule that may go on', openBoth, '2027-05-04T21:59Z', '2027-05-04T10:00'],
    ['the last by a rule without an end', openOnce, '2027-06-01T00:00Z', '2027-05-03T10:00'],
    ['one by the rule alone', daily, '2047-05-03T10:59Z', '2047-05-03T10:00:00Z'],
    ['the one after that', daily, '2047-05-03T11:00Z', '2047-05-04T10:00:00Z'],
    [
      'not an exception',
      {...daily, exceptions: ['2027-05-05T10:00:00Z']},
      '2027-05-05T00:00Z',
      '2027-05-06T10:00:00Z',
    ],
    [
      'the last by UNTIL',
      {...daily, recurrence: 'FREQ=DAILY;UNTIL=20271224T000000Z'},
      '2060-01-01T00:00Z',
      '2027-12-23T10:00:00Z',
    ],
    [
      'the last by COUNT',
      {...daily, recurrence: 'FREQ=DAILY;COUNT=5'},
      '2060-01-01T00:00Z',
      '2027-05-07T10:00:00Z',
    ],
    [
      'the last of rare ones',
      {...daily, recurrence: 'FREQ=YEARLY;INTERVAL=4;UNTIL=20300101'},
      '2060-01-01T00:00Z',
      '2027-05-03T10:00:00Z',
    ],
    [
      'the last of many',
      {...daily, recurrence: 'FREQ=SECONDLY;UNTIL=20300101T000000Z'},
      '2060-01-01T00:00Z',
      '2030-01-01T00:00:00Z',
    ],
    [
      'the start where the rule names nothing',
      {...daily, recurrence: 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'},
      '2060-01-01T00:00Z',
      '2027-05-03T10:00:00Z',
    ],
    ['an item that does not recur', rule, '2060-01-01T00:00Z', '2027-05-03T10:00:00Z'],
  ] as const) {
    it(`gives ${what}`, () => {
      const present = presentOccurrence(item(fields), Date.parse(now));
      expect(present.startDate).to.equal(expected);
    });
  }
});

describe('what a series may cost', () => {
  const from = Date.parse('2027-01-01T00:00Z');
  const month = 31 * 86_400_000;
  const start = {startDate: '1990-01-01T10:00:00-05:00', timeZone: 'America/New_York'};

  for (const [rule, most] of [
    ['FREQ=WEEKLY;BYDAY=MO,WE', 10],
    ['FREQ=MONTHLY;BYDAY=-1FR', 10],
    ['FREQ=DAILY', 31],
    ['FREQ=DAILY;COUNT=14000', 31],
    ['FREQ=SECONDLY', 1000],
    ['FREQ=SECONDLY;COUNT=100000000', 0],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 0],
    ['FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30', 0],
    ['FREQ=DAILY;BYHOUR=0,1,2,3;BYMINUTE=0,1,2,3,4,5,6,7;BYSECOND=1,2,3,4,5,6,7,8,9', 1000],
  ] as const) {
    it(`${rule} is bounded`, () => {
      const series = item({...start, recurrence: rule});
      expect(occurrencesBetween(series, from, from + month).length).to.be.at.most(most);
      // one that is followed without bounds does not come back within the time of a test
      expect(presentOccurrence(series, from).id).to.equal(series.id);
    });
  }
});
