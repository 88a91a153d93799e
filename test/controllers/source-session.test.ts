import {expect} from '@open-wc/testing';
import type {ContentState} from '../../src/controllers/content-state.js';
import {SourceSession} from '../../src/controllers/source-session.js';
import type {Content} from '../../src/model/content.js';
import type {ContentRequest, Loaded} from '../../src/sources/loaded.js';
import {answerAll, failAll, newAddress, restoreFetch} from '../support/answers.js';
import {json, told} from '../support/content-host.js';
import {holdIntervals, type Intervals} from '../support/intervals.js';
import {holdRequests, type HeldRequests} from '../support/requests.js';

const builtIn: Content = {sections: [{id: 'own', items: [{id: 'own-1', title: 'Built in'}]}]};

const shown: Loaded = {
  content: {sections: [{id: 'old', items: [{id: 'old-1', title: 'Old'}]}]},
  problems: [],
  failures: [],
};

describe('SourceSession', () => {
  let intervals: Intervals;
  let requests: HeldRequests;
  let states: ContentState[];

  beforeEach(() => {
    intervals = holdIntervals();
    requests = holdRequests();
    states = [];
  });

  afterEach(() => {
    intervals.restore();
    restoreFetch();
    Reflect.deleteProperty(document, 'hidden');
  });

  const open = (request: Partial<ContentRequest> = {}, before?: Loaded) =>
    new SourceSession(
      {
        content: undefined,
        inline: undefined,
        src: newAddress(),
        format: '',
        refresh: 0,
        persist: false,
        ...request,
      },
      {host: document.body, builtIn},
      before,
      (state) => states.push(state),
    );

  const seen = () => states.map(told);
  const last = () => told(states.at(-1)!);

  it('tells that it loads, then what came', async () => {
    const loading = open().load(false);
    expect(seen()).to.deep.equal(['busy, loading: ']);
    (await requests.next()).answer(json('A'));
    await loading;
    expect(seen()).to.deep.equal(['busy, loading: ', 'ready: A']);
  });

  it('shows what was there before while it loads for the first time', async () => {
    const loading = open({}, shown).load(false);
    expect(last()).to.equal('busy, loading: Old');
    (await requests.next()).answer(json('A'));
    await loading;
    expect(last()).to.equal('ready: A');
  });

  it('fails where nothing of its own came yet, whatever was there before', async () => {
    failAll();
    const src = newAddress();
    await open({src}, shown).load(false);
    expect(states.at(-1)).to.deep.equal({
      status: 'failed',
      busy: false,
      failures: [{kind: 'unreachable', source: src}],
      problems: [],
    });
  });

  it('goes from failed to ready when asked again', async () => {
    failAll();
    const session = open();
    await session.load(false);
    answerAll(json('A'));
    await session.load(true);
    expect(seen()).to.deep.equal(['busy, loading: ', 'failed: ', 'busy, failed: ', 'ready: A']);
  });

  it('keeps the last good content through failures, and says of when it is', async () => {
    const session = open();
    const before = Date.now();
    answerAll(json('A'));
    await session.load(false);
    const after = Date.now();
    failAll();
    await session.load(true);
    await session.load(true);
    expect(seen().slice(1)).to.deep.equal([
      'ready: A',
      'busy, ready: A',
      'stale: A',
      'busy, stale: A',
      'stale: A',
    ]);
    const state = states.at(-1)!;
    expect(state.status === 'stale' && state.failures[0]?.kind).to.equal('unreachable');
    expect(state.status === 'stale' && state.since.getTime()).to.be.within(before, after);
  });

  it('goes from stale to ready when there is something new', async () => {
    const session = open();
    answerAll(json('A'));
    await session.load(false);
    failAll();
    await session.load(true);
    answerAll(json('B'));
    await session.load(true);
    expect(last()).to.equal('ready: B');
  });

  it('is ready with what came of several sources where one of them fails', async () => {
    failAll();
    await open({src: `${newAddress()} iro:content`}).load(false);
    expect(last()).to.equal('ready: Built in');
    expect(states.at(-1)!.loaded!.failures).to.have.length(1);
  });

  it('is ready with content that is empty', async () => {
    const session = open();
    answerAll(json('A'));
    await session.load(false);
    answerAll('{"sections": []}');
    await session.load(true);
    expect(last()).to.equal('ready: ');
  });

  it('drops an answer that comes after a newer one', async () => {
    const session = open();
    const [first, second] = [session.load(false), session.load(true)];
    const [older, newer] = [await requests.next(), await requests.next()];
    newer.answer(json('New'));
    await second;
    older.answer(json('Old'));
    await first;
    expect(seen()).to.deep.equal(['busy, loading: ', 'busy, loading: ', 'ready: New']);
  });

  it('drops a failure that comes after a newer answer', async () => {
    const session = open();
    const [first, second] = [session.load(false), session.load(true)];
    const [older, newer] = [await requests.next(), await requests.next()];
    newer.answer(json('New'));
    await second;
    older.fail();
    await first;
    expect(last()).to.equal('ready: New');
  });

  it('tells nothing once it is closed', async () => {
    const session = open();
    const loading = session.load(false);
    session.close();
    (await requests.next()).answer(json('A'));
    await loading;
    expect(seen()).to.deep.equal(['busy, loading: ']);
  });

  it('does not reject for content whose properties throw', async () => {
    const hostile = Object.defineProperty({}, 'items', {
      get: () => {
        throw new Error('hostile');
      },
    });
    await open({content: hostile}).load(false);
    expect(states.at(-1)!.status).to.equal('failed');
  });

  describe('with refresh', () => {
    it('asks the server again when the time has passed', async () => {
      const session = open({refresh: 60});
      expect(intervals.running()).to.deep.equal([60_000]);
      const loading = session.load(false);
      (await requests.next()).answer(json('A'));
      await loading;
      intervals.pass();
      const {options, answer} = await requests.next();
      expect(options.cache).to.equal('no-cache');
      expect(last(), 'nobody asked').to.equal('ready: A');
      const done = session.load(false); // shares the answer that the refresh waits for
      answer(json('B'));
      await done;
      expect(last()).to.equal('ready: B');
    });

    for (const refresh of [0, -1, NaN]) {
      it(`does not for ${refresh} seconds`, () => {
        open({refresh});
        expect(intervals.running()).to.deep.equal([]);
      });
    }

    for (const refresh of [2_147_484, 1e12, Infinity]) {
      // the platform takes a longer interval for none at all and asks without a pause
      it(`keeps to the longest interval there is for ${refresh} seconds`, () => {
        open({refresh});
        for (const milliseconds of intervals.running()) {
          expect(milliseconds).to.be.within(1000, 2 ** 31 - 1);
        }
      });
    }

    it('waits while the page is hidden', async () => {
      open({refresh: 60});
      Object.defineProperty(document, 'hidden', {configurable: true, value: true});
      intervals.pass();
      expect(requests.count()).to.equal(0);
      Object.defineProperty(document, 'hidden', {configurable: true, value: false});
      intervals.pass();
      await requests.next();
      expect(requests.count()).to.equal(1);
    });

    it('shows an answer that takes longer than the interval', async () => {
      const session = open({refresh: 1});
      const loading = session.load(false);
      const {answer} = await requests.next();
      intervals.pass();
      answer(json('Slow'));
      await loading;
      expect(last()).to.match(/ready: Slow$/);
    });

    it('ends when it is closed', () => {
      const session = open({refresh: 60});
      session.close();
      expect(intervals.running()).to.deep.equal([]);
    });
  });
});
