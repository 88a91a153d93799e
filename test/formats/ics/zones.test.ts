import {expect} from '@open-wc/testing';
import {readEvent} from './read-ics.js';

const ruled = (id: string, more = '') =>
  `BEGIN:VTIMEZONE\nTZID:${id}\n${more}BEGIN:STANDARD\nDTSTART:16011104T020000\nRRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11\nTZOFFSETFROM:-0400\nTZOFFSETTO:-0500\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:16010311T020000\nRRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3\nTZOFFSETFROM:-0500\nTZOFFSETTO:-0400\nEND:DAYLIGHT\nEND:VTIMEZONE`;

describe('time zones of iCalendar', () => {
  for (const [id, winter, name] of [
    ['America/New_York', '-05:00', 'America/New_York'],
    ['"America/New_York"', '-05:00', 'America/New_York'],
    ['/freeassociation.sourceforge.net/America/New_York', '-05:00', 'America/New_York'],
    ['/freeassociation.sourceforge.net/Tzfile/America/New_York', '-05:00', 'America/New_York'],
    ['/mozilla.org/20070129_1/America/Argentina/Salta', '-03:00', 'America/Argentina/Salta'],
    ['America/New York', '-05:00', 'America/New_York'],
    ['US/Eastern', '-05:00', 'US/Eastern'],
    ['Eastern Standard Time', '-05:00', 'America/New_York'],
    ['eastern standard time', '-05:00', 'America/New_York'],
    ['W. Europe Standard Time', '+01:00', 'Europe/Berlin'],
    ['Central Standard Time (Mexico)', '-06:00', 'America/Mexico_City'],
    ['"(UTC-05:00) Eastern Time (US & Canada)"', '-05:00', 'America/New_York'],
    ['"(UTC+01:00) Brussels, Copenhagen, Madrid, Paris"', '+01:00', 'Europe/Paris'],
    ['"(UTC-05:00) Eastern Time (US and Canada)"', '-05:00', 'America/New_York'],
    ['UTC', 'Z', 'UTC'],
    ['GMT', 'Z', 'UTC'],
    ['tzone://Microsoft/Utc', 'Z', 'UTC'],
    ['UTC-05:30', '-05:30', undefined],
    ['GMT+0100', '+01:00', undefined],
    ['Nowhere', '', undefined],
    ['__proto__', '', undefined],
    ['constructor', '', undefined],
  ] as const) {
    it(`knows ${id}`, async () => {
      const {startDate, timeZone} = await readEvent(`DTSTART;TZID=${id}:20260115T100000`);
      expect([startDate, timeZone]).to.deep.equal([`2026-01-15T10:00:00${winter}`, name]);
    });
  }

  for (const [date, offset] of [
    ['20260115T100000', '-05:00'],
    ['20260308T015959', '-05:00'],
    ['20260308T030000', '-04:00'],
    ['20260715T100000', '-04:00'],
    ['20261101T013000', '-04:00'],
    ['20261101T020000', '-05:00'],
  ]) {
    it(`follows the rules of a text for ${date}`, async () => {
      const {startDate, timeZone} = await readEvent(`DTSTART;TZID=Mine:${date}`, ruled('Mine'));
      expect((startDate as string).slice(19)).to.equal(offset);
      expect(timeZone).to.equal(undefined);
    });
  }

  it('finds rules under a name with escapes', async () => {
    const {startDate} = await readEvent(
      'DTSTART;TZID="(UTC-05:00) Here, there; everywhere":20260715T100000',
      ruled('(UTC-05:00) Here\\, there\\; everywhere'),
    );
    expect(startDate).to.equal('2026-07-15T10:00:00-04:00');
  });

  for (const [date, offset] of [
    ['20050409T100000', '-04:00'],
    ['20051102T100000', '-05:00'],
    ['20260320T100000', '-04:00'],
    ['20261030T100000', '-04:00'],
    ['20261102T100000', '-05:00'],
  ] as const) {
    it(`follows the rules of the time of ${date} where older ones have no end`, async () => {
      const part = (name: string, from: string, to: string, start: string, rule: string) =>
        `BEGIN:${name}\nTZOFFSETFROM:${from}\nTZOFFSETTO:${to}\nDTSTART:${start}\nRRULE:FREQ=YEARLY;${rule}\nEND:${name}`;
      const zone = [
        'BEGIN:VTIMEZONE\nTZID:Mine',
        part('STANDARD', '-0400', '-0500', '19701025T020000', 'BYMONTH=10;BYDAY=-1SU'),
        part('DAYLIGHT', '-0500', '-0400', '19700405T020000', 'BYMONTH=4;BYDAY=1SU'),
        part('STANDARD', '-0400', '-0500', '20071104T020000', 'BYMONTH=11;BYDAY=1SU'),
        part('DAYLIGHT', '-0500', '-0400', '20070311T020000', 'BYMONTH=3;BYDAY=2SU'),
        'END:VTIMEZONE',
      ].join('\n');
      const {startDate} = await readEvent(`DTSTART;TZID=Mine:${date}`, zone);
      expect((startDate as string).slice(19)).to.equal(offset);
    });
  }

  it('takes the place that a text gives for a zone', async () => {
    const zone = ruled('Mine', 'X-LIC-LOCATION:America/Chicago\n');
    const {startDate, timeZone} = await readEvent('DTSTART;TZID=Mine:20260115T100000', zone);
    expect([startDate, timeZone]).to.deep.equal(['2026-01-15T10:00:00-06:00', 'America/Chicago']);
  });

  it('takes EST for what the text says it is', async () => {
    const {startDate} = await readEvent('DTSTART;TZID=EST:20260715T100000', ruled('EST'));
    expect(startDate).to.equal('2026-07-15T10:00:00-04:00');
  });

  for (const [line, startDate, timeZone] of [
    ['DTSTART:20260715T150000Z', '2026-07-15T15:00:00Z', 'America/Chicago'],
    ['DTSTART:20260715T150000', '2026-07-15T15:00:00-05:00', 'America/Chicago'],
    ['DTSTART;TZID=Nowhere:20260715T150000', '2026-07-15T15:00:00-05:00', 'America/Chicago'],
    ['DTSTART;TZID=Asia/Tokyo:20260715T150000', '2026-07-15T15:00:00+09:00', 'Asia/Tokyo'],
    ['DTSTART;VALUE=DATE:20260715', '2026-07-15', undefined],
  ]) {
    it(`reads ${line} in a calendar of Chicago`, async () => {
      const read = await readEvent(line!, 'X-WR-TIMEZONE:America/Chicago');
      expect([read['startDate'], read['timeZone']]).to.deep.equal([startDate, timeZone]);
    });
  }
});
