import {expect} from '@open-wc/testing';
import {describeWhen, type When, type WhenContext} from '../../../src/elements/events/when.js';
import {matchLanguage, type ElementLanguage} from '../../../src/i18n/locale.js';
import {occasionOf} from '../../../src/model/event.js';
import {matches, now as then, whenCases, type WhenCase} from './when-cases.js';

/** Arabic has no words of the interface yet, but its own dates. */
const languageOf = (tag: string): ElementLanguage =>
  tag === 'ar' ? {locale: 'en', tag} : matchLanguage(tag);

const describeItem = (
  item: WhenCase['item'],
  now: number,
  context: Partial<WhenContext> = {},
): When =>
  describeWhen(occasionOf(item)!, {
    language: languageOf('en'),
    now,
    readerZone: 'America/New_York',
    ...context,
  });

describe('the date and time of an event', () => {
  for (const {tag, item, reader, text, other, attendance} of whenCases) {
    const zone = item.timeZone ? ` of ${item.timeZone}` : '';
    it(`of ${item.startDate} to ${item.endDate ?? 'nothing'}${zone} in ${tag}, read in ${reader}${attendance ? `, ${attendance}` : ''}`, () => {
      const found = describeItem(item, then, {
        language: languageOf(tag),
        readerZone: reader,
        attendance,
      });
      expect(found.text).to.satisfy((words: string) => matches(words, text));
      if (other === undefined) expect(found.other).to.equal(undefined);
      else {
        expect(`${found.other?.label}: ${found.other?.text}`).to.satisfy((words: string) =>
          matches(words, other),
        );
      }
    });
  }

  for (const [start, timeZone, expected] of [
    ['2030-05-07', undefined, '2030-05-07'],
    ['2030-05-07', 'Pacific/Auckland', '2030-05-07'],
    ['2030-05-07T10:00', undefined, '2030-05-07T10:00'],
    ['2030-05-07T10:00', 'Asia/Kathmandu', '2030-05-07T04:15Z'],
    ['2030-05-07T10:00:30+05:30', undefined, '2030-05-07T04:30:30.000Z'],
  ] as const) {
    it(`is ${expected} to machines for ${start} of ${timeZone ?? 'no zone'}`, () => {
      expect(describeItem({startDate: start, timeZone}, then).dateTime).to.equal(expected);
    });
  }

  it('is in the zone of the platform where none is named', () => {
    const {timeZone} = new Intl.DateTimeFormat().resolvedOptions();
    const [found, expected] = [undefined, timeZone].map((readerZone) =>
      describeItem({startDate: '2030-05-07T10:00+13:45'}, then, {readerZone}),
    );
    expect(found).to.deep.equal(expected);
  });

  it('is in the zone of the platform where it knows none of the reader’s name', () => {
    const item = {startDate: '2030-05-07T10:00+13:45'};
    const [found, expected] = ['Mars/Olympus', undefined].map((readerZone) =>
      describeItem(item, then, {readerZone}),
    );
    expect(found).to.deep.equal(expected);
  });
});

/** An event of May 7th 2030, 16:00 to 17:30 in New York. */
const timed = {
  startDate: '2030-05-07T16:00',
  endDate: '2030-05-07T17:30',
  timeZone: 'America/New_York',
};
const days = {startDate: '2030-05-07', endDate: '2030-05-09'};
const today = {startDate: '2030-05-07'};
const open = {startDate: '2030-05-07T16:00', timeZone: 'America/New_York'};

/** Instants of New York in May, which is four hours behind UTC. */
const may = (text: string) => Date.parse(`2030-${text}-04:00`);

describe('where an event stands', () => {
  for (const [name, item, at, relative, phase, changes] of [
    ['too far off', timed, '04-20T12:00', undefined, 'coming', '04-24T00:00'],
    ['14 days off', timed, '04-23T23:59', undefined, 'coming', '04-24T00:00'],
    ['13 days off', timed, '04-24T00:00', 'in 13 days', 'coming', '04-25T00:00'],
    ['three days off', timed, '05-04T08:00', 'in 3 days', 'coming', '05-05T00:00'],
    ['of tomorrow', timed, '05-06T23:59', 'tomorrow', 'coming', '05-07T00:00'],
    ['of today', timed, '05-07T00:00', 'today', 'coming', '05-07T15:01'],
    ['an hour off', timed, '05-07T15:00', 'today', 'coming', '05-07T15:01'],
    ['minutes off', timed, '05-07T15:40', 'in 20 minutes', 'coming', '05-07T15:41'],
    ['seconds off', timed, '05-07T15:59:30', 'in 1 minute', 'coming', '05-07T16:00'],
    ['that begins', timed, '05-07T16:00', 'happening now', 'now', '05-07T17:30'],
    ['about to end', timed, '05-07T17:29', 'happening now', 'now', '05-07T17:30'],
    ['that ends', timed, '05-07T17:30', undefined, 'ended', undefined],
    ['of a day before', days, '05-06T23:50', 'tomorrow', 'coming', '05-07T00:00'],
    ['of days on the first', days, '05-07T00:00', 'happening now', 'now', '05-10T00:00'],
    ['of days on the last', days, '05-09T23:59', 'happening now', 'now', '05-10T00:00'],
    ['of days behind', days, '05-10T00:00', undefined, 'ended', undefined],
    ['of the day', today, '05-07T12:00', 'today', 'now', '05-08T00:00'],
    ['that says no end, as it begins', open, '05-07T16:00', 'today', 'now', '05-08T00:00'],
    ['that says no end, at night', open, '05-07T23:59', 'today', 'now', '05-08T00:00'],
    ['that says no end, the day after', open, '05-08T00:00', undefined, 'ended', undefined],
    ['of the day before', today, '05-08T00:00', undefined, 'ended', undefined],
  ] as const) {
    it(`says of one ${name}: ${relative ?? phase}`, () => {
      const {changesAt, ...found} = describeItem(item, may(at));
      expect(found.relative).to.equal(relative);
      expect(found.phase).to.equal(phase);
      expect(changesAt).to.equal(changes ? may(changes) : Infinity);
    });
  }

  for (const [zone, at, expected] of [
    ['Pacific/Kiritimati', '2030-05-07T09:59Z', 'tomorrow'],
    ['Pacific/Kiritimati', '2030-05-07T10:00Z', 'today'],
    ['Pacific/Pago_Pago', '2030-05-07T10:59Z', 'tomorrow'],
    ['Pacific/Pago_Pago', '2030-05-07T11:00Z', 'today'],
  ] as const) {
    it(`counts in days of the reader: ${expected} in ${zone} at ${at}`, () => {
      // the 8th at 10:00 in Kiritimati, the 7th at 9:00 in Pago Pago
      const {relative} = describeItem({startDate: '2030-05-07T20:00Z'}, Date.parse(at), {
        readerZone: zone,
      });
      expect(relative).to.equal(expected);
    });
  }

  // the 7th at 20:00 in New York, the 8th at 2:00 in Madrid
  for (const [readerZone, attendance, at, expected] of [
    ['Europe/Madrid', undefined, '05-07T12:00', 'today'],
    ['Europe/Madrid', undefined, '05-06T23:59', 'tomorrow'],
    ['Europe/Madrid', 'mixed', '05-07T00:00', 'today'],
    ['Europe/Madrid', 'online', '05-07T12:00', 'tomorrow'],
    ['Europe/Madrid', 'online', '05-07T18:00', 'today'],
    ['America/Toronto', 'online', '05-06T23:59', 'tomorrow'],
    ['America/Toronto', undefined, '05-07T00:00', 'today'],
  ] as const) {
    it(`counts in days of the clocks that are named first: ${expected} at ${at} in New York, read in ${readerZone}, ${attendance ?? 'anyhow'}`, () => {
      const item = {...timed, startDate: '2030-05-07T20:00', endDate: '2030-05-07T21:00'};
      const {relative} = describeItem(item, may(at), {readerZone, attendance});
      expect(relative).to.equal(expected);
    });
  }

  it('says of one without an end that it is today for as long as it is', () => {
    const at = (instant: string) =>
      describeItem(open, may(instant), {readerZone: 'Europe/Madrid', attendance: 'online'});
    const midnight = may('05-07T18:00');
    expect(at('05-07T17:59')).to.include({phase: 'now', relative: 'today', changesAt: midnight});
    const {relative, ...late} = at('05-07T18:00');
    expect(relative).to.equal(undefined);
    expect(late).to.include({phase: 'now', changesAt: may('05-08T00:00')});
    expect(late.text).to.match(/10:00.PM \(Madrid time\)$/);
  });

  for (const [tag, ...expected] of [
    ['es', 'hoy', 'mañana', 'dentro de 3 días', 'dentro de 20 minutos', 'en curso'],
    ['es-MX', 'hoy', 'mañana', 'dentro de 3 días', 'dentro de 20 minutos', 'en curso'],
    ['es-PR', 'hoy', 'mañana', 'dentro de 3 días', 'dentro de 20 minutos', 'en curso'],
    ['en', 'today', 'tomorrow', 'in 3 days', 'in 20 minutes', 'happening now'],
  ] as const) {
    it(`is said in ${tag}`, () => {
      const found = ['05-07T12:00', '05-06T12:00', '05-04T12:00', '05-07T15:40', '05-07T16:30'].map(
        (at) => describeItem(timed, may(at), {language: languageOf(tag)}).relative,
      );
      expect(found).to.deep.equal(expected);
    });
  }

  // over days on which clocks change, some by half an hour
  for (const [readerZone, item] of [
    ['America/New_York', {startDate: '2030-03-11T01:00Z', endDate: '2030-03-11T03:00Z'}],
    ['America/New_York', {startDate: '2030-11-03', endDate: '2030-11-04'}],
    [
      'Australia/Lord_Howe',
      {startDate: '2030-04-07T10:00', timeZone: 'Australia/Lord_Howe', endDate: '2030-04-07T11:00'},
    ],
    ['Australia/Lord_Howe', {startDate: '2030-10-06'}],
    ['Pacific/Kiritimati', {startDate: '2030-12-31', endDate: '2031-01-01'}],
    ['Pacific/Pago_Pago', {startDate: '2030-12-31T10:00', timeZone: 'Pacific/Auckland'}],
    ['America/Havana', {startDate: '2030-03-10', endDate: '2030-03-11'}],
  ] as const) {
    it(`changes when it says, and not before: ${item.startDate}, read in ${readerZone}`, () => {
      const describeAt = (now: number) => describeItem(item, now, {readerZone});
      const said = ({relative, phase}: When) => [relative, phase].join();
      let now = Date.parse(item.startDate.slice(0, 10)) - 20 * 86_400_000;
      const seen: string[] = [];
      for (;;) {
        const when = describeAt(now);
        seen.push(said(when));
        if (when.changesAt === Infinity) break;
        expect(when.changesAt).to.be.above(now);
        expect(said(describeAt(when.changesAt - 1))).to.equal(said(when));
        expect(said(describeAt(when.changesAt))).not.to.equal(said(when));
        now = when.changesAt;
      }
      expect(seen[0]).to.equal(',coming');
      expect(seen.at(-1)).to.equal(',ended');
      expect(seen.length).to.be.above(14);
    });
  }
});
