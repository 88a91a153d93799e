import {expect} from '@open-wc/testing';
import {normalise} from '../../../src/model/normalise.js';
import fc from '../../support/properties.js';
import {parseAt} from './read-ics.js';

const now = '2026-03-01T00:00Z';

const names = ['google', 'outlook', 'libcal'];

const fixtures = (): Promise<readonly string[]> =>
  Promise.all(
    names.map(async (name) =>
      (await fetch(new URL(`../../fixtures/ics/${name}.ics`, import.meta.url))).text(),
    ),
  );

/** Reads a text; what it gives can be normalised and has dates that can. */
const read = async (text: string): Promise<void> => {
  const {records, problems, locate} = await parseAt(text, now);
  const {problems: found} = normalise(records ?? {sections: []});
  for (const {path, code} of found) {
    expect(['invalid-value', 'missing-title', 'duplicate-id']).to.include(code);
    expect(locate?.(path)).to.include.keys('line', 'column');
    expect(path).not.to.match(/occurrences|endDate|updated|recurrence/);
  }
  expect(problems.length).to.be.at.most(1000);
};

const part = fc.oneof(
  fc.constantFrom(
    ...['BEGIN:VCALENDAR', 'END:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VTIMEZONE'],
    ...['TZID:X', 'BEGIN:STANDARD', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:-9959', 'END:VTIMEZONE'],
    ...['DTSTART;TZID=X:00010101T000000', 'DTSTART:99991231T235959Z', 'DURATION:P9999W', 'UID:a'],
    ...['RRULE:FREQ=YEARLY;COUNT=9', 'RDATE:99991231,00010101', 'EXDATE:', 'SUMMARY:a', ' b'],
    ...['RECURRENCE-ID;RANGE=THISANDFUTURE:20260101', 'DTEND;TZID=Asia/Tokyo:99991231T235959'],
    ...['DTSTART;TZID=America/New_York:99991231T235959', 'GEO:1;2', 'METHOD:CANCEL', 'DTEND:1'],
  ),
  fc
    .tuple(
      fc.constantFrom('DTSTART', 'DTEND', 'RRULE', 'RDATE', 'EXDATE', 'DURATION', 'SUMMARY', 'GEO'),
      fc.constantFrom(':', ';VALUE=DATE:', ';TZID="', ';TZID=Europe/Paris:', ';X'),
      fc.string(),
    )
    .map((parts) => parts.join('')),
  fc.string({unit: 'binary'}),
);

describe('parseIcs of anything', () => {
  it('reads any text', async () => {
    await fc.assert(fc.asyncProperty(fc.string({unit: 'binary'}), read), {numRuns: 300});
  });

  it('reads any lines', async () => {
    const lines = fc.array(part, {maxLength: 40}).map((all) => all.join('\r\n'));
    await fc.assert(fc.asyncProperty(lines, read), {numRuns: 500});
  });

  it('reads any rule', async () => {
    const number = fc.integer({min: -400, max: 400});
    const rules = fc
      .record({
        frequency: fc.constantFrom('YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'SECONDLY'),
        parts: fc.array(
          fc.tuple(
            fc.constantFrom(
              ...['BYMONTH', 'BYWEEKNO', 'BYYEARDAY', 'BYMONTHDAY', 'BYHOUR', 'BYMINUTE'],
              ...['BYSETPOS', 'INTERVAL', 'COUNT', 'BYDAY', 'UNTIL', 'WKST'],
            ),
            fc.oneof(number, fc.constantFrom('MO', '-1FR', '1SU,TU', '20300101T000000Z')),
          ),
          {maxLength: 4},
        ),
      })
      .map(({frequency, parts}) =>
        [`FREQ=${frequency}`, ...parts.map((pair) => pair.join('='))].join(';'),
      );
    const starts = fc.constantFrom('20200229', '20200229T100000', '19700101T000000Z');
    await fc.assert(
      fc.asyncProperty(rules, starts, (rule, start) =>
        read(`BEGIN:VEVENT\nSUMMARY:a\nDTSTART:${start}\nRRULE:${rule}\nEND:VEVENT`),
      ),
      {numRuns: 150},
    );
  }).timeout(60_000);

  it('reads what is left of a calendar when pieces are cut out, doubled or changed', async () => {
    const texts = await fixtures();
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(60), fc.string({maxLength: 3})), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...texts), changes, (text, list) =>
        read(
          list.reduce((changed, [at, length, instead]) => {
            const from = at % (changed.length + 1);
            return changed.slice(0, from) + instead + changed.slice(from + length);
          }, text),
        ),
      ),
      {numRuns: 200},
    );
  }).timeout(60_000);
});
