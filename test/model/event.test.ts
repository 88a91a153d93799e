import {expect} from '@open-wc/testing';
import {
  byStart,
  hasEnded,
  hasStarted,
  isOver,
  nextEvent,
  occasionOf,
  overAt,
} from '../../src/model/event.js';

const at = (startDate?: string, endDate?: string) => ({
  id: [startDate, endDate].join('/'),
  title: 'Event',
  ...(startDate !== undefined && {startDate}),
  ...(endDate !== undefined && {endDate}),
});

/** A time of the reader's zone, in milliseconds. */
const local = (...parts: [number, number, number, number?, number?]) => {
  const [year, month, ...rest] = parts;
  return new Date(year, month - 1, ...rest).getTime();
};

describe('occasionOf', () => {
  const day = (date: string) => ({time: Date.parse(`${date}T00:00Z`), allDay: true});
  const time = (date: string) => ({time: Date.parse(date), allDay: false});

  for (const [start, end, from, to] of [
    ['2030-05-07', undefined, day('2030-05-07'), day('2030-05-07')],
    ['2030-05-07', '2030-05-09', day('2030-05-07'), day('2030-05-09')],
    ['2030-05-07', '2030-05-01', day('2030-05-07'), day('2030-05-07')],
    [
      '2030-05-07T10:00Z',
      '2030-05-07T12:00+01:00',
      time('2030-05-07T10:00Z'),
      time('2030-05-07T11:00Z'),
    ],
    ['2030-05-07T10:00Z', undefined, time('2030-05-07T10:00Z'), time('2030-05-07T10:00Z')],
    ['2030-05-07T10:00', undefined, time('2030-05-07T10:00'), time('2030-05-07T10:00')],
    [
      '2030-05-07T10:00Z',
      '2030-05-07T09:00Z',
      time('2030-05-07T10:00Z'),
      time('2030-05-07T10:00Z'),
    ],
    ['2030-05-07', '2030-05-09T18:00Z', day('2030-05-07'), time('2030-05-09T18:00Z')],
  ] as const) {
    it(`reads ${start} to ${end ?? 'nothing'}`, () => {
      const {start: first, end: last} = occasionOf(at(start, end))!;
      expect({start: first, end: last}).to.deep.equal({start: from, end: to});
    });
  }

  for (const [start, end, timeZone, zone, floating, first, last] of [
    ['2030-05-07', '2030-05-09', undefined, undefined, false],
    ['2030-05-07', '2030-05-09', 'Pacific/Auckland', undefined, false],
    ['2030-05-07T10:00', '2030-05-07T11:00', undefined, undefined, true],
    ['2030-05-07T10:00', undefined, 'Mars/Olympus', undefined, true],
    [
      '2030-05-07T10:00',
      '2030-05-07T11:30',
      'America/New_York',
      'America/New_York',
      false,
      '2030-05-07T14:00Z',
      '2030-05-07T15:30Z',
    ],
    [
      '2030-05-07T10:00:30Z',
      '2030-05-07T11:30',
      'Asia/Kathmandu',
      'Asia/Kathmandu',
      false,
      '2030-05-07T10:00:30Z',
      '2030-05-07T10:00:30Z',
    ],
    ['2030-05-07T10:00Z', undefined, undefined, undefined, false, '2030-05-07T10:00Z'],
    ['2030-05-07T10:00+05:30', undefined, undefined, '+05:30', false, '2030-05-07T04:30Z'],
    ['2030-05-07T10:00-09:30', undefined, undefined, '-09:30', false, '2030-05-07T19:30Z'],
    ['2030-05-07T10:00+05:30', '2030-05-07T06:00Z', undefined, '+05:30', false],
    ['2030-05-07', '2030-05-09T18:00-04:00', undefined, '-04:00', false],
    ['2030-05-07', '2030-05-09T18:00', 'America/New_York', 'America/New_York', false],
    ['2030-05-07', '2030-05-09T18:00', undefined, undefined, true],
  ] as const) {
    it(`finds the zone of ${start} to ${end ?? 'nothing'} of ${timeZone ?? 'no zone'}: ${zone ?? (floating ? 'floating' : 'none')}`, () => {
      const occasion = occasionOf({startDate: start, endDate: end, timeZone})!;
      expect(occasion.zone).to.equal(zone);
      expect(occasion.floating).to.equal(floating);
      if (first) expect(occasion.start.time).to.equal(Date.parse(first));
      if (last) expect(occasion.end.time).to.equal(Date.parse(last));
    });
  }

  it('reads a floating time by the clock of the reader', () => {
    const {start} = occasionOf({startDate: '2030-05-07T10:00'})!;
    expect(start.time).to.equal(local(2030, 5, 7, 10));
  });

  it('gives nothing for an item without a start', () => {
    expect(occasionOf(at())).to.equal(undefined);
    expect(occasionOf(at(undefined, '2030-05-07'))).to.equal(undefined);
  });
});

describe('hasEnded', () => {
  for (const [start, end, now, ended] of [
    ['2030-05-07', undefined, local(2030, 5, 6, 23, 59), false],
    ['2030-05-07', undefined, local(2030, 5, 7, 23, 59), false],
    ['2030-05-07', undefined, local(2030, 5, 8), true],
    ['2030-05-07', '2030-05-09', local(2030, 5, 9, 23, 59), false],
    ['2030-05-07', '2030-05-09', local(2030, 5, 10), true],
    ['2030-05-31', undefined, local(2030, 6, 1), true],
    ['2030-12-31', undefined, local(2030, 12, 31, 23, 59), false],
    ['2030-12-31', undefined, local(2031, 1, 1), true],
    ['2030-05-07T10:00Z', '2030-05-07T11:00Z', Date.parse('2030-05-07T10:59Z'), false],
    ['2030-05-07T10:00Z', '2030-05-07T11:00Z', Date.parse('2030-05-07T11:00Z'), true],
    ['2030-05-07T10:00', '2030-05-07', local(2030, 5, 7, 23, 59), false],
    ['2030-05-07T10:00', '2030-05-07', local(2030, 5, 8), true],
    ['2030-05-07T10:00', undefined, local(2030, 5, 7, 10), false],
    ['2030-05-07T10:00', undefined, local(2030, 5, 7, 23, 59), false],
    ['2030-05-07T10:00', undefined, local(2030, 5, 8), true],
    ['2030-05-07T10:00', '2030-05-07T10:00', local(2030, 5, 7, 10), true],
  ] as const) {
    it(`says ${ended ? 'yes' : 'no'} of ${start} to ${end ?? 'nothing'} at ${new Date(now).toString().slice(0, 21)}`, () => {
      expect(hasEnded(occasionOf(at(start, end))!, now)).to.equal(ended);
    });
  }
});

describe('overAt', () => {
  for (const [start, end, timeZone, expected] of [
    ['2030-05-07T10:00', undefined, 'America/New_York', '2030-05-08T04:00Z'],
    ['2030-05-07T10:00Z', undefined, 'America/New_York', '2030-05-08T04:00Z'],
    ['2030-05-08T02:00Z', undefined, 'America/New_York', '2030-05-08T04:00Z'],
    ['2030-05-07T23:30', undefined, 'Pacific/Auckland', '2030-05-07T12:00Z'],
    ['2030-11-03T00:30', undefined, 'America/New_York', '2030-11-04T05:00Z'],
    ['2030-03-10T00:30', undefined, 'America/New_York', '2030-03-11T04:00Z'],
    ['2030-05-07T00:00', undefined, 'America/New_York', '2030-05-08T04:00Z'],
    ['2030-05-07T10:00+05:30', undefined, undefined, '2030-05-07T18:30Z'],
    ['2030-05-07T10:00', '2030-05-07T11:00', 'America/New_York', '2030-05-07T15:00Z'],
    // by the clocks of the reader, which are given: 14 hours ahead of UTC
    ['2030-05-07T09:00Z', undefined, undefined, '2030-05-07T10:00Z'],
    ['2030-05-07T10:00Z', undefined, undefined, '2030-05-08T10:00Z'],
    ['2030-05-07', undefined, 'America/New_York', '2030-05-07T10:00Z'],
  ] as const) {
    it(`of ${start} to ${end ?? 'nothing'} of ${timeZone ?? 'no zone'} is ${expected}`, () => {
      const occasion = occasionOf({startDate: start, endDate: end, timeZone})!;
      const over = overAt(occasion, () => 14 * 3_600_000);
      expect(new Date(over).toISOString()).to.equal(new Date(expected).toISOString());
    });
  }
});

describe('isOver', () => {
  const now = local(2030, 5, 7, 12);
  for (const [startDate, status, over] of [
    ['2030-05-06', undefined, true],
    ['2030-05-07', undefined, false],
    ['2030-05-06', 'cancelled', true],
    ['2030-05-06', 'rescheduled', true],
    ['2030-05-06', 'postponed', false],
    [undefined, undefined, false],
  ] as const) {
    it(`says ${over ? 'yes' : 'no'} of ${startDate ?? 'no day'}, ${status ?? 'as planned'}`, () => {
      expect(isOver({startDate, ...(status && {status})}, now)).to.equal(over);
    });
  }
});

describe('hasStarted', () => {
  for (const [start, now, started] of [
    ['2030-05-07', local(2030, 5, 6, 23, 59), false],
    ['2030-05-07', local(2030, 5, 7), true],
    ['2030-05-07T10:00Z', Date.parse('2030-05-07T09:59Z'), false],
    ['2030-05-07T10:00Z', Date.parse('2030-05-07T10:00Z'), true],
  ] as const) {
    it(`says ${started ? 'yes' : 'no'} of ${start} at ${new Date(now).toString().slice(0, 21)}`, () => {
      expect(hasStarted(occasionOf(at(start))!, now)).to.equal(started);
    });
  }
});

describe('byStart', () => {
  it('orders days, times and times of zones by when they begin for the reader', () => {
    const [late, day, early] = [local(2030, 5, 7, 0, 1), '2030-05-07', local(2030, 5, 6, 23, 59)];
    const occasions = [new Date(late).toISOString(), day, new Date(early).toISOString()].map(
      (startDate) => occasionOf({startDate})!,
    );
    const [last, middle, first] = occasions;
    expect(occasions.sort(byStart)).to.deep.equal([first, middle, last]);
  });
});

describe('nextEvent', () => {
  const now = local(2030, 5, 7, 12);
  const [past, older] = [at('2030-05-01', '2030-05-06'), at('2030-05-02', '2030-05-03')];
  const running = at('2030-05-06', '2030-05-08');
  const [soon, later] = [at('2030-06-01'), at('2031-06-01')];

  for (const [name, items, expected] of [
    ['the one that starts next', [later, soon], soon],
    ['one that goes on before one to come', [soon, running, past], running],
    ['one of today', [soon, at('2030-05-07')], at('2030-05-07')],
    ['one of today that says no end', [soon, at('2030-05-07T10:00')], at('2030-05-07T10:00')],
    ['the one that ended last where all have', [older, past], past],
    ['one to come before one that has ended', [past, later], later],
    ['the first of two that start together', [at('2030-06-01', '2030-06-09'), soon], undefined],
  ] as const) {
    it(`gives ${name}`, () => {
      expect(nextEvent(items, now)).to.deep.equal(expected ?? items[0]);
    });
  }

  it('gives nothing where nothing has a start', () => {
    expect(nextEvent([], now)).to.equal(undefined);
    expect(nextEvent([at(), at(undefined, '2030-05-07')], now)).to.equal(undefined);
  });

  it('leaves the items in their order', () => {
    const items = [later, past, soon];
    nextEvent(items, now);
    expect(items).to.deep.equal([later, past, soon]);
  });
});
