import {expect} from '@open-wc/testing';
import type {Failure} from '../../../src/sources/failure.js';
import {readRetryAfter, retryDelay} from '../../../src/sources/fetch/retry.js';

const now = Date.UTC(2026, 0, 15, 12, 0, 0);

describe('readRetryAfter', () => {
  for (const [value, expected] of [
    ['0', 0],
    ['1', 1000],
    [' 120 ', 120_000],
    ['Thu, 15 Jan 2026 12:00:20 GMT', 20_000],
    ['Thu, 15 Jan 2026 11:00:00 GMT', 0],
    ['', undefined],
    ['soon', undefined],
    ['-1', undefined],
    ['1.5', undefined],
    ['1e3', undefined],
    ['9'.repeat(400), undefined],
    ['2026-01-15T12:00:20Z', undefined],
    ['someday GMT', undefined],
  ] as const) {
    it(`reads “${value.slice(0, 40)}”`, () => {
      for (const status of [429, 503]) {
        expect(readRetryAfter(status, new Headers({'retry-after': value}), now)).to.equal(expected);
      }
    });
  }

  it('reads a date by the clock of the server where it tells that', () => {
    const headers = {
      'retry-after': 'Thu, 15 Jan 2026 15:00:20 GMT',
      date: 'Thu, 15 Jan 2026 15:00:10 GMT',
    };
    expect(readRetryAfter(429, new Headers(headers), now)).to.equal(10_000);
  });

  for (const status of [301, 404, 500, 502]) {
    it(`reads nothing of an answer ${status}`, () => {
      expect(readRetryAfter(status, new Headers({'retry-after': '1'}), now)).to.be.undefined;
    });
  }

  it('reads nothing where the server does not say', () => {
    expect(readRetryAfter(503, new Headers(), now)).to.be.undefined;
  });
});

describe('retryDelay', () => {
  const source = 'https://example.org/';
  const status = (code: number, retryAfter?: number): Failure => ({
    kind: 'http-status',
    source,
    status: code,
    ...(retryAfter !== undefined && {retryAfter}),
  });

  for (const [name, failure, delays] of [
    ['no answer', {kind: 'unreachable', source}, [750, 1500, undefined]],
    ['no server', {kind: 'unreachable', source: 'data:,'}, [undefined, undefined, undefined]],
    ['no connection', {kind: 'offline', source}, [undefined, undefined, undefined]],
    ['no answer in time', {kind: 'timeout', source}, [undefined, undefined, undefined]],
    ['too much', {kind: 'too-large', source}, [undefined, undefined, undefined]],
    ['500', status(500), [750, 1500, undefined]],
    ['599', status(599), [750, 1500, undefined]],
    ['503', status(503), [750, 1500, undefined]],
    ['404', status(404), [undefined, undefined, undefined]],
    ['429', status(429), [undefined, undefined, undefined]],
    ['429, in a second', status(429, 1000), [1000, 1500, undefined]],
    ['503, in half a minute', status(503, 30_000), [30_000, 30_000, undefined]],
    ['503, later', status(503, 30_001), [undefined, undefined, undefined]],
  ] as const) {
    it(`is right after ${name}`, () => {
      const found = [0, 1, 2].map((attempt) => retryDelay(failure, attempt, 0.5));
      expect(found).to.deep.equal(delays);
    });
  }

  it('differs from page to page', () => {
    expect([0, 0.999].map((random) => retryDelay(status(500), 0, random))).to.deep.equal([
      500, 999.5,
    ]);
  });
});
