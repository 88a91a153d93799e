import {expect} from '@open-wc/testing';
import {expandRule} from '../../../src/model/recurrence/expand.js';
import {readRule} from '../../../src/model/recurrence/rule.js';
import {readDate} from '../../../src/model/recurrence/values.js';
import {itemsOf, parseAt, startsOf} from './read-ics.js';
import {samples, type Sample} from '../../model/recurrence/rfc5545-samples.js';

const calendarOf = ({start, rule, exclude}: Sample) =>
  [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    `DTSTART;TZID=America/New_York:${start}`,
    'DURATION:PT1H',
    `RRULE:${rule}`,
    ...(exclude === undefined ? [] : [`EXDATE;TZID=America/New_York:${exclude}`]),
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');

describe('the examples of RFC 5545, section 3.8.5.3', () => {
  for (const sample of samples) {
    const {start, rule, listed} = sample;
    it(`${start} ${rule}`, async () => {
      const now = `${start.slice(0, 4)}-06-01T00:00Z`;
      const [item] = itemsOf(await parseAt(calendarOf(sample), now));
      const found = startsOf(item!).map((date) => date.slice(0, 19));
      const latest = `${Number(start.slice(0, 4)) + 2}-06-01`;
      const hasEnd = /COUNT|UNTIL/.test(rule);
      const expected = hasEnd ? listed : listed.filter((date) => date < latest);
      expect(hasEnd ? found : found.slice(0, expected.length)).to.deep.equal(expected);
    });
  }

  it('names the times after two years too', () => {
    const election = samples.find(({rule}) => rule.includes('INTERVAL=4'))!;
    const start = readDate(election.start)!.local;
    const extent = {from: start, to: Date.UTC(2005, 0, 1), work: {left: 100_000}};
    const found = [...expandRule(readRule(election.rule)!, start, extent)].flatMap((time) =>
      time === undefined ? [] : new Date(time).toISOString().slice(0, 19),
    );
    expect(found).to.deep.equal(election.listed);
  });

  it('gives the offset of New York at the time', async () => {
    const [item] = itemsOf(await parseAt(calendarOf(samples[1]!), '1997-10-01T00:00Z'));
    const offsets = new Set(startsOf(item!).map((date) => date.slice(19)));
    expect([...offsets]).to.deep.equal(['-04:00', '-05:00']);
    expect(startsOf(item!)).to.include('1997-10-25T09:00:00-04:00');
    expect(startsOf(item!)).to.include('1997-10-26T09:00:00-05:00');
  });
});
