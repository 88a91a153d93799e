import {decodeText} from '../../formats/decode.js';
import {requestOptions} from '../early-answers.js';
import type {Failure} from '../failure.js';
import type {EarlyAnswer} from '../loaded.js';
import type {Platform} from './platform.js';
import {readBytes} from './read-bytes.js';
import {readRetryAfter, retryDelay} from './retry.js';

/** The body of an answer as text, and where it came from. */
export interface FetchedText {
  readonly text: string;
  /** The address after redirects. */
  readonly url: string;
  /** What the answer says its body is; empty where it does not. */
  readonly contentType: string;
}

/** What came of a request; undefined where it was called off. */
export type Outcome = FetchedText | Failure | undefined;

/** Milliseconds until an answer must be there whole, at each attempt. */
export const timeLimit = 10_000;

/** The same for all attempts at one text. */
export interface TextRequest {
  /** An absolute address. */
  readonly source: string;
  /** Asks the server whether what is in the HTTP cache is still right. */
  readonly fresh: boolean;
  /** What the server was asked for already; undefined where it is to be asked. */
  readonly answer?: EarlyAnswer | undefined;
  /** Calls the request off. */
  readonly signal: AbortSignal;
  readonly platform: Platform;
}

const readStatus = (source: string, {status, headers}: Response, now: number): Failure => {
  const retryAfter = readRetryAfter(status, headers, now);
  return {kind: 'http-status', source, status, ...(retryAfter !== undefined && {retryAfter})};
};

const ask = async ({source, fresh, answer, signal, platform}: TextRequest): Promise<Outcome> => {
  try {
    if (answer) signal.addEventListener('abort', () => answer.abort.abort());
    const response = await (answer?.response ??
      fetch(source, {...requestOptions, signal, cache: fresh ? 'no-cache' : 'default'}));
    if (!response.ok) return readStatus(source, response, platform.now());
    const bytes = await readBytes(response);
    if (!bytes) return {kind: 'too-large', source};
    const contentType = response.headers.get('content-type') ?? '';
    const {text} = decodeText(bytes, contentType);
    return {text, url: response.url || source, contentType};
  } catch {
    // not said before: the HTTP cache and servers on the device itself answer without a connection
    return {kind: platform.online() ? 'unreachable' : 'offline', source};
  }
};

/** Asks once, and ends in time even where a page's own `fetch` heeds no signal. */
const askInTime = (request: TextRequest): Promise<Outcome> =>
  new Promise((resolve) => {
    const {source, signal, platform} = request;
    const attempt = new AbortController();
    const end = (outcome: Outcome) => {
      callOff();
      signal.removeEventListener('abort', leave);
      resolve(outcome);
      attempt.abort(); // what is left of the answer is not wanted
    };
    const leave = () => end(undefined);
    const callOff = platform.after(timeLimit, () => end({kind: 'timeout', source}));
    signal.addEventListener('abort', leave);
    void ask({...request, signal: attempt.signal}).then(end);
  });

/** Resolves after a time, at once when the request is called off. */
const wait = (milliseconds: number, {signal, platform}: TextRequest): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      callOff();
      signal.removeEventListener('abort', end);
      resolve();
    };
    const callOff = platform.after(milliseconds, end);
    signal.addEventListener('abort', end);
  });

/** The text at an address, asked for again where that may help. Never rejects. */
export const requestText = async (request: TextRequest): Promise<Outcome> => {
  const {signal, platform} = request;
  for (let attempt = 0; ; attempt += 1) {
    if (signal.aborted) return undefined;
    // a failure may be in the HTTP cache as well
    const outcome = await askInTime(
      attempt ? {...request, fresh: true, answer: undefined} : request,
    );
    if (!outcome || !('kind' in outcome)) return outcome;
    const delay = retryDelay(outcome, attempt, platform.random());
    if (delay === undefined) return outcome;
    await wait(delay, request);
  }
};
