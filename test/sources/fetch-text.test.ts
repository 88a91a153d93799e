import {expect} from '@open-wc/testing';
import {fetchText, sizeLimit, timeLimit} from '../../src/sources/fetch-text.js';
import {answerAll, failAll, newAddress, restoreFetch} from '../support/answers.js';
import {holdRequests} from '../support/requests.js';

/** Every request gets a body in these pieces, then `end`. Tells how many pieces were taken. */
const answerInPieces = (pieces: readonly Uint8Array<ArrayBuffer>[], end?: Error) => {
  const taken = {pieces: 0, cancelled: false};
  window.fetch = () => {
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        pull: (controller) => {
          const piece = pieces[taken.pieces];
          if (piece) {
            taken.pieces += 1;
            controller.enqueue(piece);
          } else if (end) controller.error(end);
          else controller.close();
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

describe('fetchText', () => {
  const timeout = AbortSignal.timeout.bind(AbortSignal);

  afterEach(() => {
    restoreFetch();
    AbortSignal.timeout = timeout;
  });

  it('gives the text at an address', async () => {
    answerAll('educación');
    const url = newAddress();
    expect(await fetchText(url, false)).to.deep.equal({text: 'educación', url});
  });

  it('gives the address that the text came from', async () => {
    const url = 'data:text/plain,here';
    expect(await fetchText(url, false)).to.deep.equal({text: 'here', url});
  });

  it('gives the address after a redirect', async () => {
    const response = new Response('moved');
    Object.defineProperty(response, 'url', {value: 'https://example.org/elsewhere'});
    window.fetch = () => Promise.resolve(response);
    const answer = await fetchText(newAddress(), false);
    expect(answer).to.have.property('url', 'https://example.org/elsewhere');
  });

  for (const status of [204, 205]) {
    it(`gives an empty text for an answer ${status} without a body`, async () => {
      window.fetch = () => Promise.resolve(new Response(null, {status}));
      expect(await fetchText(newAddress(), false)).to.have.property('text', '');
    });
  }

  it('puts pieces together, characters that are cut in two as well', async () => {
    const [n, rest] = [bytes('ñ').slice(0, 1), bytes('ñandú').slice(1)];
    answerInPieces([bytes('un '), n, rest]);
    expect(await fetchText(newAddress(), false)).to.have.property('text', 'un ñandú');
  });

  it('shows that a character was cut off at the end', async () => {
    answerInPieces([bytes('un '), bytes('ñ').slice(0, 1)]);
    expect(await fetchText(newAddress(), false)).to.have.property('text', 'un \ufffd');
  });

  for (const status of [400, 404, 410, 500, 503]) {
    it(`tells of an answer ${status}`, async () => {
      answerAll('not content', status);
      const source = newAddress();
      expect(await fetchText(source, false)).to.deep.equal({kind: 'http-status', source, status});
    });
  }

  it('tells that there is no connection', async () => {
    failAll();
    const source = newAddress();
    expect(await fetchText(source, false)).to.deep.equal({kind: 'unreachable', source});
  });

  it('tells of an answer that breaks off', async () => {
    answerInPieces([bytes('{"items"')], new TypeError('network error'));
    const source = newAddress();
    expect(await fetchText(source, false)).to.deep.equal({kind: 'unreachable', source});
  });

  it('tells of an answer that does not come in time', async () => {
    const clock = new AbortController();
    const limits: number[] = [];
    AbortSignal.timeout = (milliseconds) => {
      limits.push(milliseconds);
      return clock.signal;
    };
    const requests = holdRequests();
    const source = newAddress();
    const answer = fetchText(source, false);
    await requests.next();
    clock.abort();
    expect(await answer).to.deep.equal({kind: 'timeout', source});
    expect(limits).to.deep.equal([timeLimit]);
  });

  it('reads as much as the limit', async () => {
    answerInPieces([new Uint8Array(sizeLimit - 1).fill(97), bytes('a')]);
    const answer = await fetchText(newAddress(), false);
    expect('text' in answer && answer.text.length).to.equal(sizeLimit);
  });

  it('stops reading beyond the limit', async () => {
    const half = new Uint8Array(sizeLimit / 2);
    const taken = answerInPieces([half, half, bytes('a'), half, half]);
    const source = newAddress();
    expect(await fetchText(source, false)).to.deep.equal({kind: 'too-large', source});
    expect(taken).to.deep.equal({pieces: 3, cancelled: true});
  });

  it('sends no cookies and no more of the page’s address than its origin', async () => {
    const requests = holdRequests();
    void fetchText(newAddress(), false);
    const {options} = await requests.next();
    expect(options.credentials).to.equal('omit');
    expect(options.referrerPolicy).to.equal('strict-origin');
  });

  it('asks once for what is wanted several times, then and later', async () => {
    const requests = holdRequests();
    const source = newAddress();
    const answers = [fetchText(source, false), fetchText(source, false)];
    (await requests.next()).answer('once');
    const texts = await Promise.all([...answers, fetchText(source, false)]);
    expect(texts).to.deep.equal(Array(3).fill({text: 'once', url: source}));
    expect(requests.count()).to.equal(1);
  });

  it('asks for each address', async () => {
    window.fetch = (input) => Promise.resolve(new Response(new Request(input).url));
    for (const address of [newAddress(), newAddress()]) {
      expect(await fetchText(address, false)).to.have.property('text', address);
    }
  });

  it('asks the server again where the answer is to be fresh, and keeps that one', async () => {
    const requests = holdRequests();
    const source = newAddress();
    const first = fetchText(source, false);
    const old = await requests.next();
    old.answer('old');
    await first;
    const second = fetchText(source, true);
    const fresh = await requests.next();
    fresh.answer('new');
    await second;
    expect(await fetchText(source, false)).to.have.property('text', 'new');
    expect(requests.count()).to.equal(2);
    expect([old, fresh].map(({options}) => options.cache)).to.deep.equal(['default', 'no-cache']);
  });

  it('does not keep a failure', async () => {
    const source = newAddress();
    failAll();
    await fetchText(source, false);
    answerAll('', 500);
    expect(await fetchText(source, false)).to.have.property('kind', 'http-status');
    answerAll('there');
    expect(await fetchText(source, false)).to.have.property('text', 'there');
  });

  it('keeps a newer answer when an older request fails after it', async () => {
    const requests = holdRequests();
    const source = newAddress();
    const older = fetchText(source, false);
    const newer = fetchText(source, true);
    const [first, second] = [await requests.next(), await requests.next()];
    second.answer('newer');
    await newer;
    first.fail();
    expect(await older).to.have.property('kind', 'unreachable');
    expect(await fetchText(source, false)).to.have.property('text', 'newer');
    expect(requests.count()).to.equal(2);
  });
});
