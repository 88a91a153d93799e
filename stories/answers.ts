/** Answers that stand in for servers; stories make no requests. */
import {pagePlatform} from '../src/sources/fetch/platform.js';
import {timeLimit} from '../src/sources/fetch/request-text.js';
import {samples} from './samples.js';

type Answer = (options: RequestInit | undefined) => Promise<Response>;

const answerWith =
  (body: string, status: number): Answer =>
  () =>
    Promise.resolve(new Response(body, {status}));

const never: Answer = () => new Promise(() => undefined);

const noConnection: Answer = () => Promise.reject(new TypeError('no connection'));

const good = answerWith(JSON.stringify(samples), 200);

/** An element asks past the browser's cache when it asks again. */
const goodOnce: Answer = (options) =>
  options?.cache === 'no-cache' ? noConnection(options) : good(options);

/** What is told of a content that is larger than elements read. */
const tooLarge: Answer = () => answerWith(' '.repeat(5_000_001), 200)(undefined);

/** The addresses that stories load content from. */
export const addresses = {
  good: 'https://example.org/sample.json',
  goodOnce: 'https://example.org/sample-once.json',
  never: 'https://example.org/sample-that-never-comes.json',
  unreachable: 'https://example.org/sample-without-connection.json',
  missing: 'https://example.org/sample-that-is-missing.json',
  brokenServer: 'https://example.org/sample-of-a-broken-server.json',
  unreadable: 'https://example.org/sample-that-is-no-json.json',
  tooLarge: 'https://example.org/sample-that-is-too-large.json',
} as const;

const answers: Readonly<Record<string, Answer>> = {
  [addresses.good]: good,
  [addresses.goodOnce]: goodOnce,
  [addresses.never]: never,
  [addresses.unreachable]: noConnection,
  [addresses.missing]: answerWith('', 404),
  [addresses.brokenServer]: answerWith('', 503),
  [addresses.unreadable]: answerWith('<!doctype html>', 200),
  [addresses.tooLarge]: tooLarge,
};

const realFetch = window.fetch.bind(window);

const realAfter = pagePlatform.after;

/** What is asked again is asked without a pause; stories need not wait. */
const afterNoTime: typeof realAfter = (milliseconds, task) =>
  realAfter(milliseconds === timeLimit ? milliseconds : 0, task);

/** Stories on view, of which the page of an element has many. */
let onView = 0;

/** For `beforeEach`: answers in place of servers for as long as the story is on view. */
export const answerInPlaceOfServers = (): (() => void) => {
  onView += 1;
  pagePlatform.after = afterNoTime;
  window.fetch = (input, options) =>
    (typeof input === 'string' ? answers[input]?.(options) : undefined) ??
    realFetch(input, options);
  return () => {
    onView -= 1;
    if (onView) return;
    window.fetch = realFetch;
    pagePlatform.after = realAfter;
  };
};
