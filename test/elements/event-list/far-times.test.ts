import {expect} from '@open-wc/testing';
import {EventDetails} from '../../../src/elements/events/details.js';
import {all, part, texts, textOf} from '../../support/element.js';
import {
  event,
  holdSlices,
  reload,
  restore,
  settled,
  showList as show,
  stopClock,
} from './support.js';

const titles = '[part=title]';

const times = (count: number, name: string, start: string, recurrence: string) =>
  Array.from({length: count}, (_, index) => event(`${name}${index}`, start, {recurrence}));

type List = Awaited<ReturnType<typeof show>>;

let slices: ReturnType<typeof holdSlices>;

/** Waits until all rows are there. */
const whole = async (element: List): Promise<List> => {
  await settled(element);
  while (slices.isWaiting()) {
    slices.pass();
    await settled(element);
  }
  return element;
};

const showList = async (...what: Parameters<typeof show>): Promise<List> =>
  whole(await show(...what));

const more = async (element: List): Promise<void> => {
  part(element, 'more')!.click();
  await whole(element);
};

const starts = (element: List): string[] =>
  all(element, '[part=dates]').map((dates) => dates.getAttribute('datetime')!);

const inOrder = (element: List): boolean => {
  const shown = starts(element);
  return shown.every((start, index) => !index || shown[index - 1]! <= start);
};

const ended = times(20, 'ended', '2028-01-04', 'FREQ=WEEKLY;COUNT=10');
const club = event('club', '2030-01-03', {recurrence: 'FREQ=MONTHLY;INTERVAL=3'});

describe('a list of events far and near', () => {
  beforeEach(() => {
    stopClock();
    slices = holdSlices();
  });
  afterEach(restore);

  it('shows what recurs seldom beside series that are over', async () => {
    const element = await showList([...ended, club, event('gala', '2030-09-01')]);
    expect(starts(element)).to.deep.equal([
      '2030-07-03',
      '2030-09-01',
      '2030-10-03',
      '2031-01-03',
      '2031-04-03',
    ]);
    expect(textOf(part(element, 'more'))).to.equal('Show more');
  });

  it('fills its first page with what many series have later', async () => {
    const element = await showList(times(21, 'y', '2030-04-09', 'FREQ=YEARLY'), {limit: 5});
    expect(part(element, 'empty')).to.equal(null);
    expect(starts(element)).to.deep.equal(Array.from({length: 5}, () => '2031-04-09'));
  });

  for (const limit of ['', '30']) {
    it(`shows nothing above what is on view by “Show more”, limit “${limit}”`, async () => {
      const weekly = times(21, 'w', '2030-05-07', 'FREQ=WEEKLY');
      const element = await showList([...weekly, event('june', '2031-06-12')], {limit});
      for (let page = 1; page <= 3; page += 1) {
        const before = starts(element);
        expect(texts(element, titles)).not.to.include('Event june');
        expect(inOrder(element)).to.equal(true);
        await more(element);
        expect(starts(element).slice(0, before.length)).to.deep.equal(before);
        expect(starts(element).length).to.be.greaterThan(before.length);
      }
    });
  }

  it('brings one window more where no limit is set', async () => {
    const element = await showList([club]);
    expect(starts(element)).to.have.length(4);
    await more(element);
    expect(starts(element)).to.have.length(8);
    expect(starts(element).at(-1)).to.equal('2032-04-03');
  });

  for (const [start, recurrence, first] of [
    ['2033-11-05', 'FREQ=WEEKLY', '2033-11-05'],
    ['2031-11-05', 'FREQ=WEEKLY', '2031-11-05'],
    ['2029-03-05', 'FREQ=YEARLY;INTERVAL=3', '2032-03-05'],
    ['2060-03-05', 'FREQ=DAILY;COUNT=2', '2060-03-05'],
  ] as const) {
    it(`finds ${recurrence} from ${start} on`, async () => {
      const item = event('far', start, {recurrence});
      const element = await showList([item], {limit: 2});
      expect(starts(element)[0]).to.equal(first);
      expect(part(element, 'empty')).to.equal(null);
      element.view = 'month';
      await settled(element);
      const [year, month] = first.split('-').map(Number);
      const name = new Date(year!, month! - 1).toLocaleDateString('en', {
        month: 'long',
        year: 'numeric',
      });
      expect(texts(element, '[part=nearest]').at(-1)).to.equal(`Next events: ${name}`);
    });
  }

  it('finds all times of a rule that comes seldom', async () => {
    const item = event('far', '2029-03-05', {recurrence: 'FREQ=YEARLY;INTERVAL=3'});
    const element = await showList([item], {limit: 3});
    expect(starts(element)).to.deep.equal(['2032-03-05', '2035-03-05', '2038-03-05']);
  });

  const old = event('old', '2028-03-07', {recurrence: 'FREQ=WEEKLY;COUNT=4'});
  const fourth = ['2028-03-28', '2028-03-21', '2028-03-14', '2028-03-07'];

  for (const [past, expected] of [
    ['only', fourth],
    ['show', fourth.toReversed()],
  ] as const) {
    it(`finds a series that was over years ago, past=${past}`, async () => {
      const element = await showList([old], {past});
      expect(starts(element)).to.deep.equal(expected);
      expect(part(element, 'more')).to.equal(null);
    });
  }

  it('goes back step by step, and holds back what was earlier', async () => {
    const items = [
      event('monthly', '2027-01-15', {recurrence: 'FREQ=MONTHLY'}),
      event('single', '2027-06-01'),
    ];
    const element = await showList(items, {past: 'only'});
    expect(starts(element)).to.have.length(12);
    expect(starts(element).at(-1)).to.equal('2029-05-15');
    await more(element);
    await more(element);
    expect(starts(element)).to.have.length(37);
    await more(element);
    expect(starts(element)).to.have.length(41);
    expect(texts(element, titles)).to.include('Event single');
    expect(part(element, 'more')).to.equal(null);
    expect(starts(element)).to.deep.equal(starts(element).toSorted().toReversed());
  });

  it('pages through the days of long events', async () => {
    const long = Array.from({length: 30}, (_, index) =>
      event(`x${index}`, '2030-04-01', {endDate: '2032-04-01'}),
    );
    const element = await showList(long, {group: 'day'});
    expect(all(element, titles)).to.have.length(200);
    await more(element);
    expect(all(element, titles)).to.have.length(400);
  });

  for (const [what, first, second] of [
    ['other places', {location: 'Room 1'}, {location: 'Room 2'}],
    ['one place', {title: 'First'}, {title: 'Second'}],
  ] as const) {
    it(`shows both of two times at once, in ${what}`, async () => {
      const startDate = '2030-05-07T10:00:00Z';
      const item = event('p', startDate, {
        occurrences: [
          {startDate, ...first},
          {startDate, ...second},
        ],
      });
      const element = await showList([item]);
      expect(all(element, titles)).to.have.length(2);
      const shown = all(element, '[part=item]').map(textOf);
      expect(shown[0]).to.include(Object.values(first)[0]);
      expect(shown[1]).to.include(Object.values(second)[0]);
    });
  }

  it('counts each time of a series', async () => {
    const items = [
      event('w', '2030-05-07', {recurrence: 'FREQ=WEEKLY;COUNT=4'}),
      event('long', '2030-05-07', {endDate: '2030-05-09'}),
    ];
    const element = await showList(items, {filters: 'view', group: 'day'});
    expect(textOf(part(element, 'count'))).to.equal('5 events');
  });

  describe('asks for the times of a series', () => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this`
    const asked = EventDetails.prototype.occurrencesBetween;
    let ids: string[] = [];
    beforeEach(() => {
      ids = [];
      EventDetails.prototype.occurrencesBetween = function (item, from, to) {
        ids.push(item.id);
        return asked.call(this, item, from, to);
      };
    });
    afterEach(() => {
      EventDetails.prototype.occurrencesBetween = asked;
    });

    it('not where it is over', async () => {
      await showList([...ended, club]);
      expect([...new Set(ids)]).to.deep.equal(['club']);
    });

    it('not again where it comes back as it was', async () => {
      const items = [...ended, club, event('w', '2030-05-07', {recurrence: 'FREQ=WEEKLY'})];
      const element = await showList(items);
      ids = [];
      const changed = event('w', '2030-05-08', {recurrence: 'FREQ=WEEKLY'});
      await reload(element, [...structuredClone(items.slice(0, -1)), changed]);
      expect([...new Set(ids)]).to.deep.equal(['w']);
    });
  });
});
