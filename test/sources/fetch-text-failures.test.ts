import {expect} from '@open-wc/testing';
import {
  createFetchText,
  fetchText as fetchForPage,
  type FetchText,
} from '../../src/sources/fetch-text.js';
import {timeLimit} from '../../src/sources/fetch/request-text.js';
import {answerAll, breakConnection, failAll, newAddress, restoreFetch} from '../support/answers.js';
import {holdClock, holdPageClock, restoreClock, type HeldClock} from '../support/clock.js';
import {holdRequests} from '../support/requests.js';

const throwInFetch = () => {
  window.fetch = () => {
    throw new Error('of the page');
  };
};

const giveNothing = () => {
  window.fetch = () => Promise.resolve(undefined as unknown as Response);
};

const old = {fresh: false};

describe('a failure of fetchText', () => {
  let clock: HeldClock;
  let fetchText: FetchText;

  beforeEach(() => {
    clock = holdClock();
    fetchText = createFetchText(clock.platform);
  });

  afterEach(restoreFetch);

  for (const status of [400, 403, 404, 410, 429]) {
    it(`is told of an answer ${status} at once`, async () => {
      answerAll('not content', status);
      const source = newAddress();
      const failure = {kind: 'http-status', source, status};
      expect(await fetchText(source, old)).to.deep.equal(failure);
    });
  }

  for (const [name, fail, failure] of [
    ['no connection', failAll, {kind: 'unreachable'}],
    ['an answer 500', () => answerAll('', 500), {kind: 'http-status', status: 500}],
    [
      'an answer that breaks off',
      () =>
        (window.fetch = () => {
          const pull = (body: ReadableStreamDefaultController) => body.error(new TypeError());
          return Promise.resolve(new Response(new ReadableStream({pull})));
        }),
      {kind: 'unreachable'},
    ],
    ['a `fetch` of the page’s own that throws', throwInFetch, {kind: 'unreachable'}],
    ['one that gives nothing', giveNothing, {kind: 'unreachable'}],
  ] as const) {
    it(`is told of ${name} after two retries that take ever longer`, async () => {
      fail();
      const source = newAddress();
      const waits = clock.hurry();
      expect(await fetchText(source, old)).to.deep.equal({...failure, source});
      expect(waits).to.deep.equal([750, 1500]);
      expect(clock.running()).to.deep.equal([]);
    });
  }

  it('is told of an address that no server answers, at once', async () => {
    const source = 'unknown:address';
    const waits = clock.hurry();
    expect(await fetchText(source, old)).to.deep.equal({kind: 'unreachable', source});
    expect(waits).to.deep.equal([]);
  });

  for (const heeds of [true, false]) {
    it(`is told at the limit by a \`fetch\` that ${heeds ? 'heeds' : 'ignores'} it`, async () => {
      const requests = holdRequests();
      if (!heeds) window.fetch = () => new Promise(() => undefined);
      const source = newAddress();
      const answer = fetchText(source, old);
      if (heeds) await requests.next();
      const limit = await clock.next();
      expect(limit.milliseconds).to.equal(timeLimit);
      limit.pass();
      expect(await answer).to.deep.equal({kind: 'timeout', source});
      expect(clock.running()).to.deep.equal([]);
    });
  }

  it('is that there is no connection, without retries', async () => {
    breakConnection();
    clock.connect(false);
    const source = newAddress();
    const waits = clock.hurry();
    expect(await fetchText(source, old)).to.deep.equal({kind: 'offline', source});
    expect(waits).to.deep.equal([]);
    answerAll('back');
    clock.connect(true);
    expect(await fetchText(source, old)).to.have.property('text', 'back');
  });

  it('is that the connection is lost when it is time for a retry', async () => {
    answerAll('', 500);
    const source = newAddress();
    const answer = fetchText(source, old);
    await clock.next();
    const wait = await clock.next();
    breakConnection();
    clock.connect(false);
    wait.pass();
    expect(await answer).to.deep.equal({kind: 'offline', source});
  });

  it('is not kept', async () => {
    const source = newAddress();
    answerAll('', 404);
    await fetchText(source, old);
    answerAll('', 410);
    expect(await fetchText(source, old)).to.have.property('status', 410);
    answerAll('there');
    expect(await fetchText(source, old)).to.have.property('text', 'there');
  });

  it('is told to all who wait', async () => {
    const requests = holdRequests();
    const source = newAddress();
    const answers = [fetchText(source, old), fetchText(source, old)];
    (await requests.next()).answer('', 404);
    for (const answer of answers) expect(await answer).to.have.property('status', 404);
  });
});

describe('fetchText of the page', () => {
  afterEach(() => {
    restoreFetch();
    restoreClock();
  });

  it('is without a connection when the browser says so', async () => {
    breakConnection();
    const source = newAddress();
    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
    try {
      expect(await fetchForPage(source, old)).to.deep.equal({kind: 'offline', source});
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('takes its time from the page’s clock', async () => {
    answerAll('', 500);
    const held = holdPageClock();
    const waits = held.hurry();
    expect(await fetchForPage(newAddress(), old)).to.have.property('status', 500);
    expect(waits).to.deep.equal([750, 1500]);
  });

  it('gives the text at an address by the real one', async () => {
    answerAll('here');
    expect(await fetchForPage(newAddress(), old)).to.have.property('text', 'here');
  });
});
