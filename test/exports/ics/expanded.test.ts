import {expect} from '@open-wc/testing';
import ICAL from 'ical.js';
import {event, parse, write} from './read-back.js';

describe('a series, expanded by ical.js', () => {
  it('has the times that the item names', () => {
    const starts = ['2026-03-02', '2026-03-10', '2026-03-16', '2026-03-30'].map(
      (date) => `${date}T18:00:00-0${date < '2026-03-08' ? 5 : 4}:00`,
    );
    const item = event({
      startDate: starts[0]!,
      timeZone: 'America/New_York',
      recurrence: 'FREQ=WEEKLY;COUNT=5',
      occurrences: starts.map((startDate) => ({startDate})),
    });
    const {events} = parse(write([item]));
    const series = new ICAL.Event(events[0], {exceptions: events.slice(1)});
    const iterator = series.iterator();
    const found: string[] = [];
    while (!iterator.complete && found.length < 10) {
      const next = iterator.next() as ICAL.Time | undefined;
      if (next) found.push(series.getOccurrenceDetails(next).startDate.toString());
    }
    expect(found.map((start) => start.slice(0, 10))).to.deep.equal(
      starts.map((start) => start.slice(0, 10)),
    );
  });
});
