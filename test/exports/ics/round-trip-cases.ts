import type {Item} from '../../../src/model/content.js';

/** Dates of the times of a series. */
const times = (...dates: readonly (readonly [string, string])[]) =>
  dates.map(([startDate, endDate]) => ({startDate, endDate}));

export const weekly = {
  startDate: '2026-03-02T18:00:00-05:00',
  endDate: '2026-03-02T19:00:00-05:00',
  timeZone: 'America/New_York',
  recurrence: 'FREQ=WEEKLY;COUNT=3',
};

export const weeklyTimes = times(
  ['2026-03-02T18:00:00-05:00', '2026-03-02T19:00:00-05:00'],
  ['2026-03-09T18:00:00-04:00', '2026-03-09T19:00:00-04:00'],
  ['2026-03-16T18:00:00-04:00', '2026-03-16T19:00:00-04:00'],
);

export interface Case {
  readonly name: string;
  readonly fields: Partial<Item>;
  /** What is read back, where that is not what was written. */
  readonly expected?: {readonly [Name in keyof Item]?: Item[Name] | undefined};
}

export const cases: readonly Case[] = [
  {name: 'days', fields: {startDate: '2026-06-25', endDate: '2026-06-30'}},
  {name: 'one day', fields: {startDate: '2026-06-25'}, expected: {endDate: '2026-06-25'}},
  {
    name: 'the last day of a year',
    fields: {startDate: '2026-12-31', endDate: '2026-12-31'},
  },
  {
    name: 'a time with its zone',
    fields: {
      startDate: '2026-03-10T10:00:00-04:00',
      endDate: '2026-03-10T11:30:00-04:00',
      timeZone: 'America/New_York',
    },
  },
  {
    name: 'a local time of a zone',
    fields: {startDate: '2026-10-31T10:00', timeZone: 'America/Mexico_City'},
    expected: {startDate: '2026-10-31T10:00:00-06:00'},
  },
  {
    name: 'an instant that is told in another zone',
    fields: {startDate: '2026-03-10T14:00Z', timeZone: 'Europe/Madrid'},
    expected: {startDate: '2026-03-10T15:00:00+01:00'},
  },
  {
    name: 'a night of the change of clocks',
    fields: {
      startDate: '2026-10-24T22:00:00+02:00',
      endDate: '2026-10-25T04:00:00+01:00',
      timeZone: 'Europe/Madrid',
    },
  },
  {
    name: 'a change of half an hour',
    fields: {
      startDate: '2026-04-04T20:00:00+11:00',
      endDate: '2026-04-05T09:00:00+10:30',
      timeZone: 'Australia/Lord_Howe',
    },
  },
  {
    name: 'an instant of which no zone is known',
    fields: {startDate: '2026-03-10T10:00:00-05:00', endDate: '2026-03-10T11:00:00-05:00'},
    expected: {
      startDate: '2026-03-10T15:00:00Z',
      endDate: '2026-03-10T16:00:00Z',
      timeZone: 'UTC',
    },
  },
  {
    name: 'an instant in UTC',
    fields: {startDate: '2026-03-10T10:00:00Z', timeZone: 'UTC'},
  },
  {
    name: 'a floating time',
    fields: {startDate: '2026-03-10T10:00:00', endDate: '2026-03-10T11:00:00'},
  },
  {
    name: 'a zone that nobody knows',
    fields: {startDate: '2026-03-10T10:00:00', timeZone: 'Nowhere/At_All'},
    expected: {timeZone: undefined},
  },
  {
    name: 'an end before the start',
    fields: {startDate: '2026-03-10T10:00:00', endDate: '2026-03-10T09:00:00'},
    expected: {endDate: undefined},
  },
  {
    name: 'a time that ends on a day',
    fields: {startDate: '2026-03-10T10:00:00', endDate: '2026-03-12'},
    expected: {endDate: '2026-03-13T00:00:00'},
  },
  {
    name: 'a day that ends at a time',
    fields: {startDate: '2026-03-10', endDate: '2026-03-12T10:00:00'},
    expected: {endDate: '2026-03-12'},
  },
  {name: 'a rule', fields: weekly, expected: {occurrences: weeklyTimes}},
  {
    name: 'a rule and all its times',
    fields: {...weekly, occurrences: weeklyTimes},
  },
  {
    name: 'a rule and an exception',
    fields: {...weekly, exceptions: ['2026-03-09T18:00:00-04:00']},
    expected: {occurrences: [weeklyTimes[0]!, weeklyTimes[2]!]},
  },
  {
    name: 'a rule of which a time is missing',
    fields: {...weekly, occurrences: [weeklyTimes[0]!, weeklyTimes[2]!]},
  },
  {
    name: 'a rule whose first time does not take place',
    fields: {...weekly, occurrences: weeklyTimes.slice(1)},
  },
  {
    name: 'a time that was moved',
    fields: {
      ...weekly,
      occurrences: [
        weeklyTimes[0]!,
        ...times(['2026-03-10T17:00:00-04:00', '2026-03-10T18:00:00-04:00']),
        weeklyTimes[2]!,
      ],
    },
  },
  {
    name: 'a time that was added, far from the others',
    fields: {
      ...weekly,
      occurrences: [
        ...weeklyTimes,
        ...times(['2026-09-10T17:00:00-04:00', '2026-09-10T18:00:00-04:00']),
      ],
    },
  },
  {
    name: 'a time that takes longer',
    fields: {
      ...weekly,
      occurrences: [
        weeklyTimes[0]!,
        ...times(['2026-03-09T18:00:00-04:00', '2026-03-09T22:00:00-04:00']),
        weeklyTimes[2]!,
      ],
    },
  },
  {
    name: 'a series of days',
    fields: {
      startDate: '2026-03-02',
      endDate: '2026-03-03',
      recurrence: 'FREQ=MONTHLY;UNTIL=20260502',
      occurrences: times(['2026-03-02', '2026-03-03'], ['2026-05-02', '2026-05-03']),
    },
  },
  {
    name: 'a floating series',
    fields: {
      startDate: '2026-03-02T10:00:00',
      endDate: '2026-03-02T11:00:00',
      recurrence: 'FREQ=DAILY;UNTIL=20260303T100000',
      occurrences: times(
        ['2026-03-02T10:00:00', '2026-03-02T11:00:00'],
        ['2026-03-03T10:00:00', '2026-03-03T11:00:00'],
      ),
    },
  },
  {
    name: 'a series that keeps its weekday far from UTC, without a zone',
    fields: {
      startDate: '2026-03-03T20:00:00-05:00',
      endDate: '2026-03-03T21:00:00-05:00',
      recurrence: 'FREQ=WEEKLY;COUNT=2;BYDAY=TU',
      occurrences: times(
        ['2026-03-03T20:00:00-05:00', '2026-03-03T21:00:00-05:00'],
        ['2026-03-10T20:00:00-05:00', '2026-03-10T21:00:00-05:00'],
      ),
    },
  },
  {
    name: 'times without a rule',
    fields: {
      ...{startDate: weekly.startDate, endDate: weekly.endDate, timeZone: weekly.timeZone},
      occurrences: times(
        ['2026-03-02T18:00:00-05:00', '2026-03-02T19:00:00-05:00'],
        ['2026-04-20T09:00:00-04:00', '2026-04-20T10:00:00-04:00'],
        ['2026-04-21T09:00:00-04:00', '2026-04-21T12:00:00-04:00'],
      ),
    },
  },
  {
    name: 'days without a rule',
    fields: {
      startDate: '2026-03-02',
      endDate: '2026-03-02',
      occurrences: times(['2026-03-02', '2026-03-02'], ['2026-03-05', '2026-03-05']),
    },
  },
  {name: 'an event that takes place', fields: {status: 'scheduled'}},
  {name: 'an event that is called off', fields: {status: 'cancelled'}},
  {name: 'an event that is put off', fields: {status: 'postponed'}},
  {name: 'an event on another date', fields: {status: 'rescheduled'}},
  {name: 'an event that moved online', fields: {status: 'moved-online'}},
  {name: 'an event that is sold out', fields: {status: 'sold-out'}},
  {name: 'how often an event was changed', fields: {sequence: 3}},
  {
    name: 'a place',
    fields: {
      location: 'Room 5',
      address: '1 Main Street, Springfield',
      latitude: 41.5,
      longitude: -87.25,
    },
    expected: {location: 'Room 5, 1 Main Street, Springfield', address: undefined},
  },
  {
    name: 'an event online',
    fields: {joinUrl: 'https://meet.example.org/abc', attendance: 'online'},
    expected: {description: 'https://meet.example.org/abc'},
  },
  {
    name: 'a place and a way to join',
    fields: {
      description: 'Join https://meet.example.org/abc',
      location: 'Room 5',
      joinUrl: 'https://meet.example.org/abc',
      attendance: 'mixed',
    },
  },
  {
    name: 'what is told besides',
    fields: {
      description: 'First line\nSecond, with; marks \\ and "quotes"',
      url: 'https://example.org/talk?a=1,2;3',
      tags: ['one', 'two, three; four'],
      image: 'https://example.org/picture.jpg',
      attachments: ['https://example.org/programme.pdf'],
      updated: '2026-01-05T10:00:00Z',
    },
    // minutes: an event that is changed later counts as changed more often
    expected: {sequence: 29460120},
  },
];
