import {expect} from '@open-wc/testing';
import {createPause} from '../../src/model/pause.js';

/** Keeps the page busy for some milliseconds. */
const work = (milliseconds: number): void => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
};

describe('createPause', () => {
  const {scheduler} = globalThis as {scheduler?: unknown};

  afterEach(() => {
    Object.defineProperty(globalThis, 'scheduler', {value: scheduler, configurable: true});
  });

  for (const name of ['the scheduler of the page', 'messages']) {
    it(`gives way by ${name} once the page has waited, and not before`, async () => {
      if (name === 'messages') {
        Object.defineProperty(globalThis, 'scheduler', {value: undefined, configurable: true});
      }
      const pause = createPause();
      expect(pause()).to.equal(undefined);
      work(10);
      const pausing = pause();
      expect(pausing).to.be.instanceOf(Promise);
      await pausing;
      expect(pause()).to.equal(undefined);
    });
  }
});
