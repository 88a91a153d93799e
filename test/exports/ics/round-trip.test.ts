import {expect} from '@open-wc/testing';
import {event, readBack, write} from './read-back.js';
import {cases, weekly, weeklyTimes} from './round-trip-cases.js';

/** What calendars do not keep, or is in other tests. */
const unread = new Set(['updated', 'exceptions']);

const fieldsOf = (item: object) =>
  Object.fromEntries(
    Object.entries(item).filter(([name, value]) => value !== undefined && !unread.has(name)),
  );

describe('writeIcs, read by our own reader', () => {
  for (const {name, fields, expected = {}} of cases) {
    it(`keeps ${name}`, async () => {
      const [item, ...others] = await readBack(write([fields]));
      expect(others).to.deep.equal([]);
      const days = (fields.startDate ?? '2026-03-10').length === 10;
      const end = days ? {endDate: fields.startDate ?? '2026-03-10'} : {};
      expect(fieldsOf(item!)).to.deep.equal(fieldsOf({...event({...end, ...fields}), ...expected}));
    });
  }

  it('keeps when an event was changed', async () => {
    const [item] = await readBack(write([{updated: '2026-01-05T10:00:00Z'}]));
    expect(item!.updated).to.equal('2026-01-05T10:00:00Z');
  });

  it('keeps many events apart', async () => {
    const items = cases.map(({fields}, index) => ({...fields, id: `${index}@example.org`}));
    const text = write(items);
    expect((await readBack(text)).map(({id}) => id)).to.deep.equal(items.map(({id}) => id));
    const zones = [...text.matchAll(/BEGIN:VTIMEZONE\r\nTZID:(.*)\r\n/g)].map(([, name]) => name);
    expect(zones).to.deep.equal([...new Set(zones)]);
    expect(zones).to.have.lengthOf(5);
  });

  it('keeps a rule that goes on after the times that are named', async () => {
    const fields = {
      ...weekly,
      recurrence: 'FREQ=WEEKLY;UNTIL=20260331T000000Z',
      occurrences: [weeklyTimes[0]!, weeklyTimes[2]!],
      exceptions: ['2026-03-09T18:00:00-04:00', '2026-03-23T18:00:00-04:00'],
    };
    const [item] = await readBack(write([fields]));
    expect(item!.occurrences!.map(({startDate}) => startDate)).to.deep.equal([
      '2026-03-02T18:00:00-05:00',
      '2026-03-16T18:00:00-04:00',
      '2026-03-30T18:00:00-04:00',
    ]);
  });

  it('starts a series with its first time, whichever of them it is at', () => {
    const fields = {...weekly, occurrences: weeklyTimes};
    const later = {
      ...fields,
      startDate: weeklyTimes[1]!.startDate,
      endDate: weeklyTimes[1]!.endDate,
    };
    expect(write([later])).to.equal(write([fields]));
  });

  it('reads the language that was written', async () => {
    const title = {en: 'Talk', es: 'Charla'};
    for (const [tag, language] of [
      ['es-MX', 'es'],
      ['en', 'en'],
    ] as const) {
      const [item] = await readBack(write([{title}], {tag}));
      expect(item!.title).to.deep.equal({[language]: title[language]});
    }
  });
});
