/** An answer of a server that a test holds until it says so. */
export interface HeldAnswer {
  /** Resolves when it has been asked for. */
  readonly asked: Promise<string>;
  readonly answer: (body: string, status?: number) => void;
  readonly fail: () => void;
}

const realFetch = window.fetch.bind(window);

/** Puts `window.fetch` back. For `afterEach`. */
export const restoreFetch = (): void => {
  window.fetch = realFetch;
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

/** Every request gets this answer at once. */
export const answerAll = (body: string, status = 200): void => {
  window.fetch = () => Promise.resolve(new Response(body, {status}));
};

/** Every request fails as without a connection. */
export const failAll = (): void => {
  window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
};

let addresses = 0;

/** An address that no test asked for before; answers are kept by address. */
export const newAddress = (): string => `https://example.org/content-${(addresses += 1)}.json`;
