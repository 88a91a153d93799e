import {expect, nextFrame} from '@open-wc/testing';
import {answerAll, newAddress, restoreFetch} from '../support/answers.js';
import {json, start, TestHost, told} from '../support/content-host.js';
import {holdIntervals} from '../support/intervals.js';
import {holdRequests} from '../support/requests.js';

describe('ContentController', () => {
  let host: TestHost;
  const now = () => told(host.controller.state);

  beforeEach(() => {
    host = new TestHost();
  });

  afterEach(() => {
    host.remove();
    restoreFetch();
  });

  for (const src of ['', ' ', 'iro:content', ' iro:content\niro:content ']) {
    it(`shows the built-in content in the first update for “${src}”`, async () => {
      host.loadOutside = () => Promise.reject(new Error('not needed'));
      await start(host, {src});
      expect(host.rendered).to.deep.equal(['ready: built in']);
      expect(host.settled).to.deep.equal(['ready: built in']);
      expect(host.controller.outside).to.equal(undefined);
    });
  }

  it('tells of a state once, after the update that shows it', async () => {
    const requests = holdRequests();
    await start(host, {src: newAddress()});
    expect(host.settled).to.deep.equal([]);
    const settled = host.nextSettled();
    (await requests.next()).answer(json('A'));
    await settled;
    expect(host.rendered.at(-1)).to.equal('ready: A');
    host.requestUpdate();
    await host.updateComplete;
    expect(host.settled).to.deep.equal(['ready: A']);
  });

  it('asks for nothing in updates that change nothing', async () => {
    const requests = holdRequests();
    await start(host, {src: newAddress()});
    const settled = host.nextSettled();
    (await requests.next()).answer(json('A'));
    await settled;
    host.requestUpdate();
    await host.updateComplete;
    expect(requests.count()).to.equal(1);
    expect(now()).to.equal('ready: A');
  });

  it('does not ask again and again where `refresh` is no number', async () => {
    let asked = 0;
    answerAll(json('A'));
    Object.defineProperty(host, 'options', {
      get: () => ({
        content: undefined,
        src: 'https://example.org/',
        format: '',
        persist: false,
        refresh: (asked += 1) < 50 ? NaN : 0,
      }),
    });
    document.body.append(host);
    await host.nextSettled();
    await nextFrame();
    expect(asked).to.be.below(10);
  });

  it('keeps what is shown while another source loads', async () => {
    const requests = holdRequests();
    await start(host);
    host.ask({src: newAddress()});
    await host.updateComplete;
    expect(now()).to.equal('busy, loading: built in');
    const settled = host.nextSettled();
    (await requests.next()).answer(json('A'));
    await settled;
    expect(host.rendered.at(-1)).to.equal('ready: A');
  });

  it('drops the answer of a source that was changed in the meantime', async () => {
    const requests = holdRequests();
    await start(host, {src: newAddress()});
    const first = await requests.next();
    host.ask({src: newAddress()});
    const second = await requests.next();
    const settled = host.nextSettled();
    second.answer(json('Second'));
    await settled;
    first.answer(json('First'));
    await nextFrame();
    expect(now()).to.equal('ready: Second');
    expect(host.settled).to.deep.equal(['ready: Second']);
  });

  it('drops an answer that comes before that of the changed source', async () => {
    const requests = holdRequests();
    await start(host, {src: newAddress()});
    const first = await requests.next();
    host.ask({src: newAddress()});
    const second = await requests.next();
    first.fail();
    const settled = host.nextSettled();
    second.answer(json('Second'));
    await settled;
    expect(host.settled).to.deep.equal(['ready: Second']);
  });

  it('goes back to the built-in content at once', async () => {
    const requests = holdRequests();
    await start(host, {src: newAddress()});
    const {answer} = await requests.next();
    host.ask({src: ''});
    await host.updateComplete;
    expect(now()).to.equal('ready: built in');
    answer(json('Late'));
    await nextFrame();
    expect(host.rendered).not.to.include('ready: Late');
    expect(now()).to.equal('ready: built in');
  });

  it('follows the script inside the tag', async () => {
    host.innerHTML = `<script type="application/json">${json('A')}</script>`;
    let settled = host.nextSettled();
    await start(host);
    await settled;
    expect(now()).to.equal('ready: A');
    settled = host.nextSettled();
    host.querySelector('script')!.textContent = json('B');
    await settled;
    expect(now()).to.equal('ready: B');
    settled = host.nextSettled();
    host.replaceChildren();
    await settled;
    expect(now()).to.equal('ready: built in');
  });

  it('takes new content that is handed over, and not the same again', async () => {
    const content = [{title: 'A'}];
    let settled = host.nextSettled();
    await start(host, {content});
    await settled;
    host.ask({content});
    await host.updateComplete;
    expect(host.settled).to.deep.equal(['ready: A']);
    settled = host.nextSettled();
    host.ask({content: [{title: 'B'}]});
    await settled;
    expect(host.settled).to.deep.equal(['ready: A', 'ready: B']);
  });

  describe('out of the page', () => {
    it('asks for nothing', async () => {
      const requests = holdRequests();
      host.ask({src: newAddress()});
      host.connectedCallback();
      await host.updateComplete;
      expect(requests.count()).to.equal(0);
      expect(now()).to.equal('busy, loading: ');
    });

    it('drops what it waited for, and asks again when it is back', async () => {
      const requests = holdRequests();
      const src = newAddress();
      await start(host, {src});
      const dropped = await requests.next();
      host.remove();
      await nextFrame();
      expect(dropped.options.signal!.aborted).to.equal(true);
      expect(host.settled).to.deep.equal([]);
      const settled = host.nextSettled();
      document.body.append(host);
      (await requests.next()).answer(json('A'));
      await settled;
      expect(now()).to.equal('ready: A');
    });

    it('shows at once what it had when it is back', async () => {
      let settled = host.nextSettled();
      answerAll(json('A'));
      await start(host, {src: newAddress()});
      await settled;
      host.remove();
      await nextFrame();
      settled = host.nextSettled();
      document.body.append(host);
      await settled;
      expect(host.rendered).not.to.include('ready: built in');
      expect(host.rendered.at(-1)).to.equal('ready: A');
    });

    it('loads once when it is moved while it loads', async () => {
      const requests = holdRequests();
      await start(host, {src: newAddress()});
      const {answer} = await requests.next();
      const place = document.createElement('div');
      document.body.append(place);
      place.append(host);
      const settled = host.nextSettled();
      answer(json('A'));
      await settled;
      expect(host.settled).to.deep.equal(['ready: A']);
      expect(requests.count()).to.equal(1);
      place.remove();
    });

    it('no longer follows the script inside the tag', async () => {
      await start(host);
      host.remove();
      const updates = host.rendered.length;
      host.innerHTML = `<script type="application/json">${json('A')}</script>`;
      await nextFrame();
      expect(host.rendered).to.have.length(updates);
      expect(now()).to.equal('ready: built in');
    });

    it('ends its refreshes, and starts them when it is back', async () => {
      const intervals = holdIntervals();
      try {
        answerAll(json('A'));
        const settled = host.nextSettled();
        await start(host, {src: newAddress(), refresh: 60});
        await settled;
        expect(intervals.running()).to.deep.equal([60_000]);
        host.remove();
        await nextFrame();
        expect(intervals.running()).to.deep.equal([]);
        const back = host.nextSettled();
        document.body.append(host);
        await back;
        host.ask({refresh: 30});
        await host.nextSettled();
        expect(intervals.running()).to.deep.equal([30_000]);
      } finally {
        intervals.restore();
      }
    });
  });
});
