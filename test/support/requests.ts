/** A request that waits for the test. */
export interface HeldRequest {
  readonly address: string;
  readonly options: RequestInit;
  readonly answer: (body: string, status?: number) => void;
  readonly fail: () => void;
}

/** The requests of the page, in their order. */
export interface HeldRequests {
  /** How many there were. */
  readonly count: () => number;
  /** Resolves with the first request that was not taken before, once it is there. */
  readonly next: () => Promise<HeldRequest>;
}

/** Every request waits for the test. `restoreFetch` puts `window.fetch` back. */
export const holdRequests = (): HeldRequests => {
  const held: HeldRequest[] = [];
  const waiting: ((request: HeldRequest) => void)[] = [];
  let count = 0;
  window.fetch = (input, options = {}) =>
    new Promise((resolve, reject) => {
      options.signal?.addEventListener('abort', () => reject(new Error('aborted')));
      const request: HeldRequest = {
        address: new Request(input).url,
        options,
        answer: (body, status = 200) => resolve(new Response(body, {status})),
        fail: () => reject(new TypeError('Failed to fetch')),
      };
      count += 1;
      const taker = waiting.shift();
      if (taker) taker(request);
      else held.push(request);
    });
  return {
    count: () => count,
    next: () => {
      const request = held.shift();
      return request ? Promise.resolve(request) : new Promise((resolve) => waiting.push(resolve));
    },
  };
};
