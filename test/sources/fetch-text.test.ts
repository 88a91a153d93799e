import {expect} from '@open-wc/testing';
import {createFetchText, type FetchText} from '../../src/sources/fetch-text.js';
import {sizeLimit} from '../../src/sources/fetch/read-bytes.js';
import {answerAll, failAll, newAddress, restoreFetch} from '../support/answers.js';
import {holdClock, type HeldClock} from '../support/clock.js';
import {holdRequests} from '../support/requests.js';

/** Every request gets a body in these pieces. Tells how many of them were taken. */
const answerInPieces = (pieces: readonly Uint8Array<ArrayBuffer>[]) => {
  const taken = {pieces: 0, cancelled: false};
  window.fetch = () => {
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        pull: (controller) => {
          const piece = pieces[taken.pieces];
          if (piece) {
            taken.pieces += 1;
            controller.enqueue(piece);
          } else controller.close();
        },
        cancel: () => {
          taken.cancelled = true;
        },
      },
      {highWaterMark: 0},
    );
    return Promise.resolve(new Response(body));
  };
  return taken;
};

const bytes = (text: string) => new TextEncoder().encode(text);

const old = {fresh: false};
const fresh = {fresh: true};

describe('fetchText', () => {
  let clock: HeldClock;
  let fetchText: FetchText;

  beforeEach(() => {
    clock = holdClock();
    fetchText = createFetchText(clock.platform);
  });

  afterEach(restoreFetch);

  describe('an answer', () => {
    it('is the text at an address, and where it came from', async () => {
      answerAll('educación');
      const url = newAddress();
      const contentType = 'text/plain;charset=UTF-8';
      expect(await fetchText(url, old)).to.deep.equal({text: 'educación', url, contentType});
    });

    it('may come out of the HTTP cache or from the device itself without a connection', async () => {
      clock.connect(false);
      answerAll('here');
      expect(await fetchText(newAddress(), old)).to.have.property('text', 'here');
    });

    it('is that of an address that holds it', async () => {
      const url = 'data:text/plain,here';
      const answer = await fetchText(url, old);
      expect(answer).to.deep.equal({text: 'here', url, contentType: 'text/plain'});
    });

    it('has the address after a redirect', async () => {
      const response = new Response('moved');
      Object.defineProperty(response, 'url', {value: 'https://example.org/elsewhere'});
      window.fetch = () => Promise.resolve(response);
      const answer = await fetchText(newAddress(), old);
      expect(answer).to.have.property('url', 'https://example.org/elsewhere');
    });

    it('has no content type where the server tells none', async () => {
      window.fetch = () => Promise.resolve(new Response(bytes('a')));
      expect(await fetchText(newAddress(), old)).to.have.property('contentType', '');
    });

    for (const status of [204, 205]) {
      it(`${status} without a body is an empty text`, async () => {
        window.fetch = () => Promise.resolve(new Response(null, {status}));
        expect(await fetchText(newAddress(), old)).to.have.property('text', '');
      });
    }

    it('is put together, characters that are cut in two as well', async () => {
      const [n, rest] = [bytes('ñ').slice(0, 1), bytes('ñandú').slice(1)];
      answerInPieces([bytes('un '), n, rest]);
      expect(await fetchText(newAddress(), old)).to.have.property('text', 'un ñandú');
    });

    it('may be as large as the limit', async () => {
      answerInPieces([new Uint8Array(sizeLimit - 1).fill(97), bytes('a')]);
      const answer = await fetchText(newAddress(), old);
      expect('text' in answer && answer.text.length).to.equal(sizeLimit);
    });

    it('is not read beyond the limit', async () => {
      const half = new Uint8Array(sizeLimit / 2);
      const taken = answerInPieces([half, half, bytes('a'), half, half]);
      const source = newAddress();
      expect(await fetchText(source, old)).to.deep.equal({kind: 'too-large', source});
      expect(taken).to.deep.equal({pieces: 3, cancelled: true});
    });
  });

  describe('a request', () => {
    it('has no cookies and no more of the page’s address than its origin', async () => {
      const requests = holdRequests();
      void fetchText(newAddress(), old);
      const {options} = await requests.next();
      expect(options.credentials).to.equal('omit');
      expect(options.referrerPolicy).to.equal('strict-origin');
    });

    it('is one for what is wanted several times, then and later', async () => {
      const requests = holdRequests();
      const source = newAddress();
      const answers = [fetchText(source, old), fetchText(source, old)];
      (await requests.next()).answer('once');
      for (const answer of [...answers, fetchText(source, old)]) {
        expect(await answer).to.have.property('text', 'once');
      }
      expect(requests.count()).to.equal(1);
    });

    it('is one for what differs in nothing that servers are told', async () => {
      const requests = holdRequests();
      const source = newAddress();
      const answers = ['', '#', '#a', '#b'].map((end) => fetchText(source + end, old));
      (await requests.next()).answer('once');
      await Promise.all(answers);
      expect(requests.count()).to.equal(1);
    });

    it('is one for each address', async () => {
      window.fetch = (input) => Promise.resolve(new Response(new Request(input).url));
      for (const address of [newAddress(), newAddress()]) {
        expect(await fetchText(address, old)).to.have.property('text', address);
      }
    });

    it('is made again where the answer is to be fresh, and that one is kept', async () => {
      const requests = holdRequests();
      const source = newAddress();
      const first = fetchText(source, old);
      const before = await requests.next();
      before.answer('old');
      await first;
      const second = fetchText(source, fresh);
      const after = await requests.next();
      after.answer('new');
      await second;
      expect(await fetchText(source, old)).to.have.property('text', 'new');
      expect(requests.count()).to.equal(2);
      const caches = [before, after].map(({options}) => options.cache);
      expect(caches).to.deep.equal(['default', 'no-cache']);
    });

    it('is not answered from the HTTP cache after a failure', async () => {
      const requests = holdRequests();
      clock.hurry();
      void fetchText(newAddress(), old);
      const first = await requests.next();
      first.answer('', 500);
      const second = await requests.next();
      const caches = [first, second].map(({options}) => options.cache);
      expect(caches).to.deep.equal(['default', 'no-cache']);
    });

    it('is one for all who want a fresh answer at a time', async () => {
      const requests = holdRequests();
      const source = newAddress();
      const answers = [fresh, fresh, old].map((options) => fetchText(source, options));
      (await requests.next()).answer('new');
      for (const answer of answers) expect(await answer).to.have.property('text', 'new');
      expect(requests.count()).to.equal(1);
      void fetchText(source, fresh);
      await requests.next();
    });

    it('keeps a newer answer when an older one fails after it', async () => {
      const requests = holdRequests();
      const source = newAddress();
      const older = fetchText(source, old);
      const newer = fetchText(source, fresh);
      const [first, second] = [await requests.next(), await requests.next()];
      second.answer('newer');
      await newer;
      first.answer('', 404);
      expect(await older).to.have.property('kind', 'http-status');
      expect(await fetchText(source, old)).to.have.property('text', 'newer');
      expect(requests.count()).to.equal(2);
    });
  });

  describe('an asker who has gone', () => {
    it('gets an end at once, the others their answer', async () => {
      const requests = holdRequests();
      const source = newAddress();
      const gone = new AbortController();
      const first = fetchText(source, {...old, signal: gone.signal});
      const second = fetchText(source, {...old, signal: new AbortController().signal});
      const request = await requests.next();
      gone.abort();
      expect(await first).to.deep.equal({kind: 'unreachable', source});
      expect(request.options.signal!.aborted).to.be.false;
      request.answer('here');
      expect(await second).to.have.property('text', 'here');
    });

    it('ends the request when all have gone, and the next one starts another', async () => {
      const requests = holdRequests();
      const source = newAddress();
      const askers = [new AbortController(), new AbortController()];
      const answers = askers.map(({signal}) => fetchText(source, {...old, signal}));
      const request = await requests.next();
      for (const asker of askers) asker.abort();
      expect(request.options.signal!.aborted).to.be.true;
      const next = fetchText(source, old);
      await Promise.all(answers);
      (await requests.next()).answer('here');
      expect(await next).to.have.property('text', 'here');
      expect(await fetchText(source, old)).to.have.property('text', 'here');
      expect(requests.count()).to.equal(2);
    });

    it('ends the wait for a retry', async () => {
      answerAll('', 500);
      const gone = new AbortController();
      const answer = fetchText(newAddress(), {...old, signal: gone.signal});
      await clock.next();
      await clock.next();
      gone.abort();
      expect(await answer).to.have.property('kind', 'unreachable');
      expect(clock.running()).to.deep.equal([]);
    });

    it('does not end what one without a signal waits for', async () => {
      const requests = holdRequests();
      const source = newAddress();
      const gone = new AbortController();
      const staying = fetchText(source, old);
      void fetchText(source, {...old, signal: gone.signal});
      const request = await requests.next();
      gone.abort();
      request.answer('here');
      expect(await staying).to.have.property('text', 'here');
    });

    it('asks for nothing where it has gone before', async () => {
      const requests = holdRequests();
      const source = newAddress();
      const answer = await fetchText(source, {...old, signal: AbortSignal.abort()});
      expect(answer).to.deep.equal({kind: 'unreachable', source});
      expect(requests.count()).to.equal(0);
    });

    it('takes nothing away from a text that is there', async () => {
      answerAll('here');
      const source = newAddress();
      const gone = new AbortController();
      await fetchText(source, {...old, signal: gone.signal});
      gone.abort();
      failAll();
      expect(await fetchText(source, old)).to.have.property('text', 'here');
    });
  });
});
