import {expect} from '@open-wc/testing';
import {askEarly, earlyAnswers} from '../../src/sources/early-answers.js';
import {fetchText} from '../../src/sources/fetch-text.js';
import {newAddress, restoreFetch} from '../support/answers.js';
import {contentRequest} from '../support/content-request.js';
import {holdRequests} from '../support/requests.js';

describe('askEarly', () => {
  beforeEach(() => earlyAnswers.clear());
  afterEach(restoreFetch);

  it('asks for an address once, whatever its fragment', async () => {
    const requests = holdRequests();
    const src = newAddress();
    for (const fragment of ['', '#a', '#b']) askEarly(contentRequest({src: src + fragment}));
    expect(requests.count()).to.equal(1);
    const {address, options} = await requests.next();
    expect(address).to.equal(src);
    expect(options).to.include({credentials: 'omit', referrerPolicy: 'strict-origin'});
    expect([...earlyAnswers.keys()]).to.deep.equal([src]);
  });

  for (const src of ['', '#list', 'iro:content', 'http://[', `${newAddress()} #list`]) {
    it(`asks for nothing where src is “${src}”`, () => {
      const requests = holdRequests();
      askEarly(contentRequest({src}));
      expect(requests.count()).to.equal(0);
      expect(earlyAnswers.size).to.equal(0);
    });
  }

  it('asks for nothing where the content is there', () => {
    const requests = holdRequests();
    const src = newAddress();
    askEarly(contentRequest({src, content: []}));
    askEarly(contentRequest({src, inline: '[]'}));
    expect(requests.count()).to.equal(0);
  });

  it('forgets an answer that did not come', async () => {
    const requests = holdRequests();
    askEarly(contentRequest({src: newAddress()}));
    const {response} = [...earlyAnswers.values()][0]!;
    (await requests.next()).fail();
    await response.catch(() => undefined);
    await Promise.resolve();
    expect(earlyAnswers.size).to.equal(0);
  });

  it('is taken by who reads the answer', async () => {
    const requests = holdRequests();
    const src = newAddress();
    askEarly(contentRequest({src}));
    const text = fetchText(src, {fresh: false, earlyAnswers});
    expect(earlyAnswers.size).to.equal(0);
    (await requests.next()).answer('early');
    expect(await text).to.include({text: 'early'});
    expect(requests.count()).to.equal(1);
    expect(fetchText.atHand(src)).to.include({text: 'early'});
  });

  it('is not taken by who wants what the server says now', async () => {
    const requests = holdRequests();
    const src = newAddress();
    askEarly(contentRequest({src}));
    const text = fetchText(src, {fresh: true, earlyAnswers});
    expect(requests.count()).to.equal(2);
    (await requests.next()).answer('early');
    (await requests.next()).answer('fresh');
    expect(await text).to.include({text: 'fresh'});
    expect(earlyAnswers.size).to.equal(0);
  });

  it('ends when nobody waits for the answer any more', async () => {
    const requests = holdRequests();
    const src = newAddress();
    askEarly(contentRequest({src}));
    const {options} = await requests.next();
    const leaving = new AbortController();
    const text = fetchText(src, {fresh: false, signal: leaving.signal, earlyAnswers});
    expect(options.signal!.aborted).to.equal(false);
    leaving.abort();
    expect(await text).to.deep.equal({kind: 'unreachable', source: src});
    expect(options.signal!.aborted).to.equal(true);
  });
});
