import {expect, nextFrame} from '@open-wc/testing';
import type {OutsideContent} from '../../src/controllers/content-controller.js';
import {SourceSession} from '../../src/controllers/source-session.js';
import {earlyAnswers} from '../../src/sources/early-answers.js';
import {answerAll, failAll, newAddress, restoreFetch} from '../support/answers.js';
import {json, start, TestHost, told} from '../support/content-host.js';
import {defer} from '../support/deferred.js';
import {holdIntervals} from '../support/intervals.js';
import {holdRequests} from '../support/requests.js';

describe('ContentController with content from outside', () => {
  let host: TestHost;
  const now = () => told(host.controller.state);

  beforeEach(() => {
    host = new TestHost();
  });

  afterEach(() => {
    host.remove();
    restoreFetch();
  });

  describe('the code for content from outside', () => {
    it('is loaded once, when first needed', async () => {
      let loads = 0;
      host.loadOutside = () => {
        loads += 1;
        return Promise.resolve({SourceSession});
      };
      answerAll(json('A'));
      await start(host);
      expect(loads).to.equal(0);
      for (const src of [newAddress(), newAddress()]) {
        const settled = host.nextSettled();
        host.ask({src});
        await settled;
      }
      expect(loads).to.equal(1);
      expect(host.controller.outside).to.deep.equal({SourceSession});
    });

    it('may not come; then the content has failed, and can be asked for again', async () => {
      host.loadOutside = () => Promise.reject(new Error('no connection'));
      const src = newAddress();
      const settled = host.nextSettled();
      await start(host, {src});
      await settled;
      expect(host.controller.state).to.deep.equal({
        status: 'failed',
        busy: false,
        failures: [{kind: 'unreachable', source: src}],
        problems: [],
      });
      host.loadOutside = () => Promise.resolve({SourceSession});
      answerAll(json('A'));
      await host.controller.reload();
      expect(host.rendered.at(-1)).to.equal('ready: A');
    });

    it('may come late, when other content is wanted', async () => {
      const requests = holdRequests();
      const code = defer<OutsideContent>();
      host.loadOutside = () => code.promise;
      await start(host, {src: newAddress()});
      host.ask({src: ''});
      await host.updateComplete;
      (await requests.next()).answer(json('A'));
      code.resolve({SourceSession});
      await nextFrame();
      expect(requests.count()).to.equal(1);
      expect(now()).to.equal('ready: built in');
    });

    describe('while it is still to come', () => {
      const others: TestHost[] = [];
      const code = () => defer<OutsideContent>();

      /** Another element that waits for the same code. */
      const another = async (coming: Promise<OutsideContent>, src: string) => {
        const other = new TestHost();
        other.loadOutside = () => coming;
        others.push(other);
        await start(other, {src});
        return other;
      };

      afterEach(() => {
        for (const other of others.splice(0)) other.remove();
      });

      it('is no time to ask twice, though another element changes its mind', async () => {
        const requests = holdRequests();
        const coming = code();
        const [one, two, three] = [newAddress(), newAddress(), newAddress()];
        host.loadOutside = () => coming.promise;
        await start(host, {src: one});
        const other = await another(coming.promise, two);
        host.ask({src: three});
        await host.updateComplete;
        const [first, second, third] = [
          await requests.next(),
          await requests.next(),
          await requests.next(),
        ];
        expect([first.address, second.address, third.address]).to.deep.equal([one, two, three]);
        const settled = Promise.all([host.nextSettled(), other.nextSettled()]);
        coming.resolve({SourceSession});
        second.answer(json('B'));
        third.answer(json('C'));
        await settled;
        await new Promise((resolve) => setTimeout(resolve));
        expect([now(), told(other.controller.state)]).to.deep.equal(['ready: C', 'ready: B']);
        expect(requests.count()).to.equal(3);
        expect(first.options.signal!.aborted).to.equal(true);
      });

      it('is no time to ask twice for what differs in nothing but its fragment', async () => {
        const requests = holdRequests();
        const coming = code();
        const src = newAddress();
        host.loadOutside = () => coming.promise;
        await start(host, {src: `${src}#a`});
        const other = await another(coming.promise, `${src}#b`);
        const settled = Promise.all([host.nextSettled(), other.nextSettled()]);
        coming.resolve({SourceSession});
        (await requests.next()).answer(json('A'));
        await settled;
        expect(requests.count()).to.equal(1);
        expect(earlyAnswers.size).to.equal(0);
      });
    });

    it('may fail late, when other content is wanted', async () => {
      const code = defer<OutsideContent>();
      host.loadOutside = () => code.promise;
      await start(host, {src: newAddress()});
      host.ask({src: ''});
      await host.updateComplete;
      code.reject(new Error('no connection'));
      await nextFrame();
      expect(now()).to.equal('ready: built in');
    });

    it('leaves no refresh behind where content is asked for again before it is there', async () => {
      const intervals = holdIntervals();
      try {
        const code = defer<OutsideContent>();
        host.loadOutside = () => code.promise;
        answerAll(json('A'));
        await start(host, {src: newAddress(), refresh: 60});
        const settled = host.nextSettled();
        const reloaded = host.controller.reload();
        code.resolve({SourceSession});
        await Promise.all([settled, reloaded]);
        expect(intervals.running()).to.deep.equal([60_000]);
        host.remove();
        await nextFrame();
        expect(intervals.running()).to.deep.equal([]);
      } finally {
        intervals.restore();
      }
    });
  });

  describe('reload', () => {
    it('asks the server again, and resolves when the answer is shown', async () => {
      answerAll(json('A'));
      const settled = host.nextSettled();
      await start(host, {src: newAddress()});
      await settled;
      answerAll(json('B'));
      await host.controller.reload();
      expect(host.rendered.slice(-2)).to.deep.equal(['busy, ready: A', 'ready: B']);
    });

    it('keeps the last good content through a failure', async () => {
      answerAll(json('A'));
      const settled = host.nextSettled();
      await start(host, {src: newAddress()});
      await settled;
      failAll();
      await host.controller.reload();
      expect(host.rendered.at(-1)).to.equal('stale: A');
      expect(host.settled).to.deep.equal(['ready: A', 'stale: A']);
    });

    it('changes nothing for the built-in content', async () => {
      const requests = holdRequests();
      await start(host);
      await host.controller.reload();
      expect(requests.count()).to.equal(0);
      expect(host.settled).to.deep.equal(['ready: built in']);
    });

    it('does nothing out of the page', async () => {
      const requests = holdRequests();
      await start(host);
      host.remove();
      host.ask({src: newAddress()});
      await host.controller.reload();
      expect(requests.count()).to.equal(0);
    });

    it('does not reject for content whose properties throw', async () => {
      const hostile = Object.defineProperty({}, 'items', {
        get: () => {
          throw new Error('hostile');
        },
      });
      const settled = host.nextSettled();
      await start(host, {content: hostile});
      await settled;
      expect(now()).to.equal('failed: ');
      await host.controller.reload();
      expect(now()).to.equal('failed: ');
    });

    it('gives way to another source', async () => {
      const requests = holdRequests();
      await start(host, {src: newAddress()});
      let settled = host.nextSettled();
      (await requests.next()).answer(json('A'));
      await settled;
      const reloading = host.controller.reload();
      const again = await requests.next();
      settled = host.nextSettled();
      host.ask({src: newAddress()});
      (await requests.next()).answer(json('B'));
      await settled;
      again.answer(json('A again'));
      await reloading;
      expect(now()).to.equal('ready: B');
    });
  });
});
