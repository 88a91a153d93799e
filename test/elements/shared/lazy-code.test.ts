import {expect} from '@open-wc/testing';
import {LazyCode} from '../../../src/elements/shared/lazy-code.js';
import {defer} from '../../support/deferred.js';

describe('LazyCode', () => {
  it('loads when it is first asked for, once, and is at hand from then on', async () => {
    const coming = defer<string>();
    let loads = 0;
    const lazy = new LazyCode(() => {
      loads += 1;
      return coming.promise;
    });
    expect(loads).to.equal(0);
    const asked = [lazy.load(), lazy.load()];
    expect(lazy.code).to.equal(undefined);
    coming.resolve('code');
    expect(await Promise.all(asked)).to.deep.equal(['code', 'code']);
    expect(lazy.code).to.equal('code');
    expect(await lazy.load()).to.equal('code');
    expect(loads).to.equal(1);
  });

  it('keeps no failure', async () => {
    const answers = [Promise.reject(new Error('no connection')), Promise.resolve('code')];
    const lazy = new LazyCode(() => answers.shift()!);
    const failed: unknown = await lazy.load().catch((error: unknown) => error);
    expect(failed).to.be.instanceOf(Error);
    expect(lazy.code).to.equal(undefined);
    expect(await lazy.load()).to.equal('code');
  });
});
