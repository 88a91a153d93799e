import {expect} from '@open-wc/testing';
import {occurrencesBetween} from '../../../src/model/recurrence/series.js';
import fc from '../../support/properties.js';
import {event, parse, readBack, write} from './read-back.js';

describe('writeIcs of any text', () => {
  const text = fc.string({unit: 'binary', minLength: 1, maxLength: 120});

  it('gives it back by ical.js, and never another property', () => {
    fc.assert(
      fc.property(
        text,
        text,
        text,
        fc.array(text, {maxLength: 3}),
        (title, description, id, tags) => {
          const written = write([
            {id: `${id}@example.org`, title, description, location: title, tags},
          ]);
          const {events} = parse(written);
          expect(events).to.have.lengthOf(1);
          const [found] = events;
          const names = found!.getAllProperties().map(({name}) => name);
          expect(new Set(names).size).to.equal(names.length);
          const clean = (value: string) =>
            value
              .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
              .replace(/[^\P{Cc}\n\t]/gu, '')
              .trim();
          expect(found!.getFirstPropertyValue('description') ?? '').to.equal(clean(description));
          expect(found!.getFirstPropertyValue('summary') ?? '').to.equal(
            clean(title).replace(/\s+/g, ' '),
          );
          expect(found!.getFirstProperty('categories')?.getValues() ?? []).to.deep.equal(
            tags.map(clean).filter(Boolean),
          );
        },
      ),
      {numRuns: 200},
    );
  });

  it('gives it back by our own reader, where it has nothing of markup in it', async () => {
    const plain = text.filter((value) => !/[<&]|https?:|-::~/i.test(value));
    await fc.assert(
      fc.asyncProperty(plain, plain, async (title, description) => {
        fc.pre(/\p{L}/u.test(title) && /\p{L}/u.test(description));
        const [item] = await readBack(write([{title, description}]));
        const [again] = await readBack(write([item!]));
        expect(again!.title).to.equal(item!.title);
        expect(again!.description).to.equal(item!.description);
        expect(item!.title).to.equal(
          title
            .replace(/[\u0085]/g, '\n')
            .replace(/[^\P{Cc}\s]/gu, '')
            .replace(/\s+/g, ' ')
            .trim(),
        );
      }),
      {numRuns: 100},
    );
  });
});

describe('writeIcs of any series', () => {
  const rules = [
    'FREQ=DAILY;COUNT=9',
    'FREQ=DAILY;INTERVAL=5;COUNT=12',
    'FREQ=WEEKLY;BYDAY=MO,TH,SU;COUNT=10',
    'FREQ=MONTHLY;BYDAY=-1FR;COUNT=8',
    'FREQ=MONTHLY;BYMONTHDAY=31;COUNT=6',
    'FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU;COUNT=6',
  ];
  const starts = [
    {startDate: '2026-03-27', endDate: '2026-03-28'},
    {startDate: '2026-03-27T01:30:00', endDate: '2026-03-27T02:30:00'},
    ...['Europe/Madrid', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca'].map(
      (timeZone) => ({
        startDate: '2026-03-27T18:30:00',
        endDate: '2026-03-27T20:00:00',
        timeZone,
      }),
    ),
  ];

  it('keeps which of its times take place, are moved and are added', async () => {
    const series = fc.record({
      dates: fc.constantFrom(...starts),
      recurrence: fc.constantFrom(...rules),
      dropped: fc.uniqueArray(fc.nat(11), {maxLength: 4}),
      moved: fc.uniqueArray(fc.nat(11), {maxLength: 3}),
      added: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(series, async ({dates, recurrence, dropped, moved, added}) => {
        const rule = event({...dates, recurrence});
        const all = occurrencesBetween(rule, Date.UTC(2026, 0), Date.UTC(2040, 0));
        const change = (date: string, days: number) =>
          new Date(Date.parse(`${date}Z`.replace(/^(.{10})Z$/, '$1')) + days * 86_400_000)
            .toISOString()
            .slice(0, date.length);
        const occurrences = all
          .map(({startDate, endDate}) => ({startDate: startDate!, endDate: endDate!}))
          .map((each, index) =>
            moved.includes(index)
              ? {startDate: change(each.startDate, 2), endDate: change(each.endDate, 2)}
              : each,
          )
          .filter((_, index) => !dropped.includes(index));
        const {startDate, endDate} = all.at(-1)!;
        if (added) {
          occurrences.push({startDate: change(startDate!, 90), endDate: change(endDate!, 90)});
        }
        fc.pre(occurrences.length > 0);
        const exceptions = all
          .filter((_, index) => dropped.includes(index))
          .map((each) => each.startDate!);
        const [item] = await readBack(write([{...rule, occurrences, exceptions}]));
        const told = new Set(occurrences.map((each) => each.startDate));
        const found = item!.occurrences!.map((each) => each.startDate.slice(0, startDate!.length));
        expect(found).to.deep.equal([...told].sort());
      }),
      {numRuns: 150},
    );
  });
});
