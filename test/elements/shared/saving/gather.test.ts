import {expect} from '@open-wc/testing';
import {gather} from '../../../../src/elements/shared/saving/gather.js';

const textsOf = (parts: readonly Blob[]): Promise<readonly string[]> =>
  Promise.all(parts.map((part) => part.text()));

describe('gather', () => {
  for (const [name, pausesAt, parts] of [
    ['at once', [], ['abcd']],
    ['in slices', [2, 3], ['ab', 'c', 'd']],
    ['with a pause at the end', [4], ['abcd', '']],
  ] as const) {
    it(`takes what is written ${name}`, async () => {
      const made: string[] = [];
      function* write(): Generator<string> {
        for (const piece of ['a', 'b', 'c', 'd']) {
          made.push(piece);
          yield piece;
        }
      }
      const pauses: number[] = [];
      const pause = () => {
        if (!pausesAt.some((at) => at === made.length)) return undefined;
        pauses.push(made.length);
        return Promise.resolve();
      };
      expect(await textsOf(await gather(write(), pause))).to.deep.equal(parts);
      expect(pauses).to.deep.equal(pausesAt);
    });
  }

  it('has one part of nothing', async () => {
    expect(await textsOf(await gather([], () => undefined))).to.deep.equal(['']);
  });

  it('makes nothing while it waits', async () => {
    const made: number[] = [];
    function* write(): Generator<string> {
      for (const piece of [1, 2]) {
        made.push(piece);
        yield `${piece}`;
      }
    }
    let goOn: () => void = () => undefined;
    const gathering = gather(write(), () => new Promise((resolve) => (goOn = resolve)));
    expect(made).to.deep.equal([1]);
    goOn();
    await Promise.resolve();
    expect(made).to.deep.equal([1, 2]);
    goOn();
    expect(await textsOf(await gathering)).to.deep.equal(['1', '2', '']);
  });
});
