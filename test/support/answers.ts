import {holdPageClock, restoreClock} from './clock.js';

/** An answer of a server that a test holds until it says so. */
export interface HeldAnswer {
  /** Resolves when it has been asked for. */
  readonly asked: Promise<string>;
  readonly answer: (body: string, status?: number) => void;
  readonly fail: () => void;
}

const realFetch = window.fetch.bind(window);

/** Every request fails until `mendConnection`; the clock stays as it is. */
export const breakConnection = (): void => {
  window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
};

export const mendConnection = (): void => {
  window.fetch = realFetch;
};

/** Puts `window.fetch` and the clock of requests back. For `afterEach`. */
export const restoreFetch = (): void => {
  restoreClock();
  mendConnection();
};

/** The next request waits for the test, those after it get what the one before got. */
export const holdAnswer = (): HeldAnswer => {
  let tellAsked: (address: string) => void;
  let settle: {resolve: (response: Response) => void; reject: (error: Error) => void};
  const asked = new Promise<string>((resolve) => (tellAsked = resolve));
  window.fetch = (input, options) => {
    tellAsked(new Request(input).url);
    return new Promise((resolve, reject) => {
      settle = {resolve, reject};
      options?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
    });
  };
  return {
    asked,
    answer: (body, status = 200) => settle.resolve(new Response(body, {status})),
    fail: () => settle.reject(new TypeError('Failed to fetch')),
  };
};

/** Every request gets this answer at once; what is asked again is asked without a pause. */
export const answerAll = (body: string, status = 200): void => {
  holdPageClock().hurry();
  window.fetch = () => Promise.resolve(new Response(body, {status}));
};

/** Every request fails as if nothing were there; what is asked again is asked without a pause. */
export const failAll = (): void => {
  holdPageClock().hurry();
  breakConnection();
};

let addresses = 0;

/** An address that no test asked for before; answers are kept by address. */
export const newAddress = (): string => `https://example.org/content-${(addresses += 1)}.json`;
