import {expect} from '@open-wc/testing';
import {normalise} from '../../../src/model/normalise.js';
import {occurrencesBetween, presentOccurrence} from '../../../src/model/recurrence/series.js';
import {parseAt} from './read-ics.js';

const zoned = (name: string, value: string) => `${name};TZID=Europe/Madrid:${value}`;

/** Each Tuesday at six, but for some. */
const text = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'UID:a',
  'SUMMARY:Club',
  zoned('DTSTART', '20200107T180000'),
  zoned('DTEND', '20200107T193000'),
  'RRULE:FREQ=WEEKLY;BYDAY=TU',
  `${zoned('EXDATE', '20260317T180000')},20320106T180000`,
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:a',
  zoned('RECURRENCE-ID', '20260324T180000'),
  zoned('DTSTART', '20260325T190000'),
  zoned('DTEND', '20260325T203000'),
  'SUMMARY:Club on Wednesday',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:a',
  zoned('RECURRENCE-ID', '20260407T180000'),
  zoned('DTSTART', '20260407T180000'),
  'SUMMARY:Club',
  'STATUS:CANCELLED',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\n');

const read = async () => {
  const {records, problems} = await parseAt(text, '2026-03-01T00:00Z');
  const {content, problems: found} = normalise(records);
  expect([...problems, ...found]).to.deep.equal([]);
  return content.sections[0]!.items[0]!;
};

describe('a series of iCalendar in time', () => {
  it('starts where it did and keeps what comes after the named times', async () => {
    const {startDate, timeZone, recurrence, exceptions} = await read();
    expect({startDate, timeZone, recurrence, exceptions}).to.deep.equal({
      startDate: '2020-01-07T18:00:00+01:00',
      timeZone: 'Europe/Madrid',
      recurrence: 'FREQ=WEEKLY;BYDAY=TU',
      exceptions: ['2032-01-06T18:00:00+01:00'],
    });
  });

  for (const [from, to, expected] of [
    [
      '2026-03-10',
      '2026-04-15',
      [
        ['2026-03-10T18:00:00+01:00', 'Club', undefined],
        ['2026-03-25T19:00:00+01:00', 'Club on Wednesday', undefined],
        ['2026-03-31T18:00:00+02:00', 'Club', undefined],
        ['2026-04-07T18:00:00+02:00', 'Club', 'cancelled'],
        ['2026-04-14T18:00:00+02:00', 'Club', undefined],
      ],
    ],
    // past the last time that is named, on 29 February
    [
      '2028-02-20',
      '2028-03-20',
      [
        ['2028-02-22T18:00:00+01:00', 'Club', undefined],
        ['2028-02-29T18:00:00+01:00', 'Club', undefined],
        ['2028-03-07T18:00:00+01:00', 'Club', undefined],
        ['2028-03-14T18:00:00+01:00', 'Club', undefined],
      ],
    ],
    [
      '2031-12-30',
      '2032-01-14',
      [
        ['2031-12-30T18:00:00+01:00', 'Club', undefined],
        ['2032-01-13T18:00:00+01:00', 'Club', undefined],
      ],
    ],
  ] as const) {
    it(`takes place from ${from} to ${to}`, async () => {
      const found = occurrencesBetween(await read(), Date.parse(from), Date.parse(to));
      expect(found.map(({startDate, title, status}) => [startDate, title, status])).to.deep.equal(
        expected,
      );
    });
  }

  for (const [now, startDate] of [
    ['2026-03-15T00:00Z', '2026-03-25T19:00:00+01:00'],
    ['2026-04-01T00:00Z', '2026-04-14T18:00:00+02:00'],
    ['2040-04-01T00:00Z', '2040-04-03T18:00:00+02:00'],
  ] as const) {
    it(`is at ${startDate} on ${now}`, async () => {
      expect(presentOccurrence(await read(), Date.parse(now)).startDate).to.equal(startDate);
    });
  }
});
