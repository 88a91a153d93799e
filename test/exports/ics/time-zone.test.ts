import {expect} from '@open-wc/testing';
import ICAL from 'ical.js';
import {parse, write} from './read-back.js';

const hour = 3_600_000;
const day = 24 * hour;

const zones = [
  'America/New_York',
  'America/Mexico_City',
  'Europe/Madrid',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Africa/Casablanca',
  'Asia/Jerusalem',
  'America/St_Johns',
  'Pacific/Auckland',
];

/** How far ahead of UTC the platform says clocks are, in seconds. */
const platformOffset = (zone: string) => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant: number): number => {
    const parts = Object.fromEntries(
      format.formatToParts(instant).map(({type, value}) => [type, Number(value)]),
    );
    const {year, month, day: date, hour, minute, second} = parts as Record<string, number>;
    return (Date.UTC(year!, month! - 1, date, hour! % 24, minute, second) - instant) / 1000;
  };
};

/** The offset by a zone's own rules, as ical.js follows them. */
const writtenOffset = (text: string) => {
  const component = parse(text).calendar.getFirstSubcomponent('vtimezone')!;
  const zone = new ICAL.Timezone({
    component,
    tzid: component.getFirstPropertyValue('tzid') as string,
  });
  return (instant: number, expected: number): number => {
    const local = ICAL.Time.fromJSDate(new Date(instant + expected * 1000), true);
    local.zone = zone;
    return local.utcOffset();
  };
};

interface Span {
  readonly startDate: string;
  readonly endDate?: string;
  readonly recurrence?: string;
  /** Until when offsets must be right. */
  readonly until: string;
}

const spans: Readonly<Record<string, Span>> = {
  'a short event': {
    startDate: '2026-03-20T10:00',
    endDate: '2026-03-20T11:00',
    until: '2026-03-22',
  },
  'an event of years ago': {startDate: '2021-10-15T10:00', until: '2021-10-17'},
  'half a year': {startDate: '2026-02-01T10:00', endDate: '2026-11-30T10:00', until: '2026-12-01'},
  'a series of three years': {
    startDate: '2020-01-15T10:00',
    recurrence: 'FREQ=WEEKLY;UNTIL=20230201T000000Z',
    until: '2023-02-01',
  },
  'a series without an end': {
    startDate: '2025-01-15T10:00',
    recurrence: 'FREQ=WEEKLY',
    until: '2035-12-01',
  },
};

describe('VTIMEZONE', () => {
  for (const timeZone of zones) {
    for (const [name, {until, ...dates}] of Object.entries(spans)) {
      it(`gives the offsets of ${timeZone} for ${name}`, () => {
        const expected = platformOffset(timeZone);
        const found = writtenOffset(write([{...dates, timeZone}]));
        const wrong: string[] = [];
        const from = Date.parse(`${dates.startDate}Z`) - day;
        for (let instant = from; instant < Date.parse(until); instant += day * 0.6875) {
          const offset = expected(instant);
          // what clocks show twice, ical.js tells apart as it likes
          if (expected(instant - hour) !== offset || expected(instant + hour) !== offset) continue;
          if (found(instant, offset) !== offset) wrong.push(new Date(instant).toISOString());
        }
        expect(wrong).to.deep.equal([]);
      });
    }
  }

  it('says changes by rules where they follow one', () => {
    const parts = (timeZone: string) =>
      [...write([{startDate: '2026-06-01T10:00', timeZone}]).matchAll(/^RRULE:(.*)\r$/gm)]
        .map(([, rule]) => rule)
        .sort();
    expect(parts('Europe/Madrid')).to.deep.equal([
      'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    ]);
    expect(parts('Asia/Kolkata')).to.deep.equal([]);
    expect(parts('Africa/Casablanca')).to.deep.equal([]);
  });

  it('covers all events of a calendar once', () => {
    const timeZone = 'America/Mexico_City';
    const text = write([
      {id: 'a@example.org', startDate: '2026-06-01T10:00', timeZone},
      {id: 'b@example.org', startDate: '2019-06-01T10:00', timeZone},
    ]);
    expect(text.match(/BEGIN:VTIMEZONE/g)).to.have.lengthOf(1);
    const offset = writtenOffset(text);
    const ofPlatform = platformOffset(timeZone);
    for (const year of [2019, 2022, 2026]) {
      const instant = Date.UTC(year, 5, 1);
      expect(offset(instant, ofPlatform(instant)), `${year}`).to.equal(ofPlatform(instant));
    }
  });

  it('is not written for UTC, days and floating times', () => {
    const items = [
      {startDate: '2026-06-01T10:00Z', timeZone: 'Etc/UTC'},
      {startDate: '2026-06-01', timeZone: 'Europe/Madrid'},
      {startDate: '2026-06-01T10:00'},
    ];
    expect(write(items)).not.to.include('VTIMEZONE');
  });
});
