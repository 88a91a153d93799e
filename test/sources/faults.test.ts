import {expect} from '@open-wc/testing';
import {createFetchText} from '../../src/sources/fetch-text.js';
import {holdClock} from '../support/clock.js';
import {fault, otherOrigin} from '../support/fault-client.js';

const goodText = '{"items":[{"id":"good","title":"Educación y niños"}]}';

/** A `fetchText` whose waits pass at once; `waits` lists them. */
const hurried = () => {
  const clock = holdClock();
  return {clock, waits: clock.hurry(), fetchText: createFetchText(clock.platform)};
};

/** Whether there is one; WebKitGTK has none while a driver steers it. */
const hasHttpCache = async (): Promise<boolean> => {
  const {address, counts} = fault('unchanged');
  for (let count = 0; count < 2; count += 1) await (await fetch(address)).text();
  return (await counts()).requests === 1;
};

describe('fetchText, of a server that fails', () => {
  for (const [name, kind, parameters, contentType] of [
    ['good', 'good', {}, 'application/json'],
    ['packed', 'gzip', {}, 'application/json'],
    ['of a wrong type', 'wrong-type', {type: 'image/png'}, 'image/png'],
    ['Latin-1 by its header', 'latin-1', {}, 'application/json; charset=iso-8859-1'],
    ['UTF-16', 'utf-16', {}, 'application/json'],
    ['UTF-16, big end first', 'utf-16', {big: ''}, 'application/json'],
  ] as const) {
    it(`reads an answer that is ${name}`, async () => {
      const {fetchText, waits} = hurried();
      const {address, counts} = fault(kind, parameters);
      const answer = await fetchText(address, {fresh: false});
      expect(answer).to.deep.equal({text: goodText, url: address, contentType});
      expect(waits).to.deep.equal([]);
      expect(await counts()).to.have.property('requests', 1);
    });
  }

  for (const kind of ['latin-1-feed', 'utf-16-feed']) {
    it(`reads ${kind} by what it says itself`, async () => {
      const {fetchText} = hurried();
      const answer = await fetchText(fault(kind).address, {fresh: false});
      expect(answer).to.have.property('text').that.contains('<title>Educación y niños</title>');
      expect(answer).to.have.property('contentType', 'application/rss+xml');
    });
  }

  it('reads an empty answer', async () => {
    const {fetchText} = hurried();
    const {address} = fault('empty');
    const answer = await fetchText(address, {fresh: false});
    expect(answer).to.deep.equal({text: '', url: address, contentType: 'application/json'});
  });

  it('waits for a slow answer', async () => {
    const {fetchText, clock} = hurried();
    const {address, asked, release} = fault('slow');
    const answer = fetchText(address, {fresh: false});
    await asked();
    expect(clock.running()).to.deep.equal([10_000]);
    await release();
    expect(await answer).to.have.property('text', goodText);
    expect(clock.running()).to.deep.equal([]);
  });

  for (const [when, parameters] of [
    ['before its first word', {}],
    ['in the middle', {part: ''}],
  ] as const) {
    it(`gives up an answer that is too slow ${when}`, async () => {
      const {fetchText, clock, waits} = hurried();
      const {address, asked, left, counts} = fault('slow', parameters);
      const answer = fetchText(address, {fresh: false});
      await asked();
      (await clock.next()).pass();
      expect(await answer).to.deep.equal({kind: 'timeout', source: address});
      await left();
      expect(waits).to.deep.equal([]);
      expect(await counts()).to.have.property('requests', 1);
    });

    it(`leaves ${when} when nobody waits any more`, async () => {
      const {fetchText, clock} = hurried();
      const {address, asked, left, counts} = fault('slow', parameters);
      const askers = [new AbortController(), new AbortController()];
      const answers = askers.map(({signal}) => fetchText(address, {fresh: false, signal}));
      await asked();
      for (const asker of askers) asker.abort();
      const gone = {kind: 'unreachable', source: address};
      expect(await Promise.all(answers)).to.deep.equal([gone, gone]);
      await left();
      expect(clock.running()).to.deep.equal([]);
      expect(await counts()).to.have.property('requests', 1);
    });
  }

  for (const [name, kind, parameters] of [
    ['breaks off before the length that it told', 'cut-off', {length: ''}],
    ['sends round in circles', 'redirect-loop', {}],
    ['resets the connection', 'reset', {}],
  ] as const) {
    it(`tells that it is out of reach when it ${name}, after two retries`, async () => {
      const {fetchText, waits} = hurried();
      const {address, counts} = fault(kind, parameters);
      const answer = await fetchText(address, {fresh: false});
      expect(answer).to.deep.equal({kind: 'unreachable', source: address});
      expect(waits).to.deep.equal([750, 1500]);
      // browsers ask again by themselves after a reset, and follow redirects some 20 times
      expect((await counts()).requests).to.be.at.least(3);
    });
  }

  it('does not make up the rest of an answer that breaks off', async () => {
    const {fetchText} = hurried();
    const {address, counts} = fault('cut-off');
    const answer = await fetchText(address, {fresh: false});
    if ('text' in answer) {
      // WebKitGTK takes the end of the connection for that of the answer, and tells nobody
      expect(goodText).to.satisfy((text: string) => text.startsWith(answer.text));
      expect(answer.text.length).to.be.below(goodText.length);
    } else {
      expect(answer).to.deep.equal({kind: 'unreachable', source: address});
      expect((await counts()).requests).to.be.at.least(3);
    }
  });

  it('tells that it is out of reach where pages of this origin may not read it', async () => {
    const {fetchText, waits} = hurried();
    const {address, counts} = fault('good', {cors: 'none'}, await otherOrigin());
    const answer = await fetchText(address, {fresh: false});
    expect(answer).to.deep.equal({kind: 'unreachable', source: address});
    expect(waits).to.deep.equal([750, 1500]);
    expect(await counts()).to.have.property('requests', 3);
  });

  it('reads another origin that allows it', async () => {
    const {fetchText} = hurried();
    const {address} = fault('good', {}, await otherOrigin());
    expect(await fetchText(address, {fresh: false})).to.have.property('text', goodText);
  });

  for (const [kind, parameters, requests, waited] of [
    ['status', {times: '1'}, 2, [750]],
    ['status', {times: '2'}, 3, [750, 1500]],
    ['status', {times: '1', status: '429', after: '20'}, 2, [20_000]],
    ['status', {times: '1', status: '503', after: '0'}, 2, [750]],
    ['status', {times: '1', status: '503'}, 2, [750]],
  ] as const) {
    it(`gets the text from a server that recovers: ${JSON.stringify(parameters)}`, async () => {
      const {fetchText, waits} = hurried();
      const {address, counts} = fault(kind, parameters);
      expect(await fetchText(address, {fresh: false})).to.have.property('text', goodText);
      expect(waits).to.deep.equal(waited);
      expect(await counts()).to.have.property('requests', requests);
    });
  }

  it('gets the text after a reset', async () => {
    const {fetchText, clock} = hurried();
    const {address} = fault('reset', {times: '1'});
    expect(await fetchText(address, {fresh: false})).to.have.property('text', goodText);
    expect(clock.running()).to.deep.equal([]);
  });

  for (const [parameters, failure, requests] of [
    [{}, {status: 500}, 3],
    [{status: '502'}, {status: 502}, 3],
    [{status: '404'}, {status: 404}, 1],
    [{status: '429'}, {status: 429}, 1],
    [{status: '429', after: '3600'}, {status: 429, retryAfter: 3_600_000}, 1],
    [{status: '503', after: '31'}, {status: 503, retryAfter: 31_000}, 1],
    [{status: '503', after: '2'}, {status: 503, retryAfter: 2000}, 3],
  ] as const) {
    it(`tells of an answer that is no success: ${JSON.stringify(parameters)}`, async () => {
      const {fetchText} = hurried();
      const {address, counts} = fault('status', parameters);
      const answer = await fetchText(address, {fresh: false});
      expect(answer).to.deep.equal({kind: 'http-status', source: address, ...failure});
      expect(await counts()).to.have.property('requests', requests);
    });
  }

  for (const [expose, requests] of [
    ['', 1],
    ['retry-after', 2],
  ] as const) {
    it(`sees Retry-After of another origin that exposes “${expose}”`, async () => {
      const {fetchText} = hurried();
      const parameters = {times: '1', status: '429', after: '1', expose};
      const {address, counts} = fault('status', parameters, await otherOrigin());
      await fetchText(address, {fresh: false});
      expect(await counts()).to.have.property('requests', requests);
    });
  }

  it('tells where a redirect led', async () => {
    const {fetchText} = hurried();
    const {address} = fault('redirect');
    const answer = await fetchText(address, {fresh: false});
    expect(answer).to.have.property('text', goodText);
    expect(answer)
      .to.have.property('url')
      .that.matches(/\/fault\/good\?key=/);
  });

  for (const kind of ['huge', 'gzip-bomb']) {
    it(`stops reading ${kind}`, async () => {
      const {fetchText, waits} = hurried();
      const {address, counts} = fault(kind);
      const answer = await fetchText(address, {fresh: false});
      expect(answer).to.deep.equal({kind: 'too-large', source: address});
      expect(waits).to.deep.equal([]);
      expect(await counts()).to.have.property('requests', 1);
    });
  }

  it('asks the server whether its text has changed, and is spared the text', async () => {
    const {fetchText} = hurried();
    const {address, counts} = fault('unchanged');
    for (const fresh of [false, true, true]) {
      expect(await fetchText(address, {fresh})).to.have.property('text', goodText);
    }
    const notModified = (await hasHttpCache()) ? 2 : 0;
    expect(await counts()).to.deep.equal({requests: 3, notModified});
  });

  it('tells that there is no connection, without retries', async () => {
    const {fetchText, clock, waits} = hurried();
    const {address} = fault('reset');
    clock.connect(false);
    const answer = await fetchText(address, {fresh: false});
    expect(answer).to.deep.equal({kind: 'offline', source: address});
    expect(waits).to.deep.equal([]);
  });
});
