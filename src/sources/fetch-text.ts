import type {Failure} from './failure.js';
import {pagePlatform, type Platform} from './fetch/platform.js';
import type {FetchedText} from './fetch/request-text.js';
import {SharedRequest} from './fetch/shared-request.js';
import type {EarlyAnswers} from './loaded.js';

export type {FetchedText} from './fetch/request-text.js';

/** How a text is asked for. */
export interface FetchTextOptions {
  /** Asks the server again, whatever was answered before. */
  readonly fresh: boolean;
  /**
   * Aborts when the asker no longer wants the text. The asker is told `unreachable` at once; the
   * request ends when no asker is left.
   */
  readonly signal?: AbortSignal | undefined;
  /** What was asked for already, and serves where it need not be fresh. */
  readonly earlyAnswers?: EarlyAnswers | undefined;
}

/**
 * The text at an absolute address, asked for once however many elements want it. A failure is not
 * kept; a text is, for all who come later. Never rejects.
 *
 * A server that fails is asked three times in all; what is worth asking again, and when, says
 * `retryDelay`.
 */
export interface FetchText {
  (source: string, options: FetchTextOptions): Promise<FetchedText | Failure>;
  /** The text where it has come already. */
  atHand(source: string): FetchedText | undefined;
}

/** A `fetchText` with requests and texts of its own. */
export const createFetchText = (platform: Platform): FetchText => {
  const requests = new Map<string, SharedRequest>();

  const start = (
    key: string,
    source: string,
    {fresh, earlyAnswers}: FetchTextOptions,
  ): SharedRequest => {
    const answer = fresh ? undefined : earlyAnswers?.get(key);
    earlyAnswers?.delete(key);
    const request = new SharedRequest({source, fresh, answer, platform});
    requests.set(key, request);
    void request.outcome.then((outcome) => {
      const good = outcome && !('kind' in outcome);
      if (!good && requests.get(key) === request) requests.delete(key);
    });
    return request;
  };

  // servers are not told what follows
  const keyOf = (source: string) => source.split('#', 1)[0]!;

  const atHand = (source: string): FetchedText | undefined => {
    const outcome = requests.get(keyOf(source))?.told;
    return outcome && !('kind' in outcome) ? outcome : undefined;
  };

  const fetchIt = async (source: string, options: FetchTextOptions) => {
    const {fresh, signal} = options;
    const gone: Failure = {kind: 'unreachable', source};
    if (signal?.aborted) return gone;
    const key = keyOf(source);
    const known = requests.get(key);
    const request = known?.answers(fresh) ? known : start(key, source, options);
    return (await request.join(signal)) ?? gone;
  };

  return Object.assign(fetchIt, {atHand});
};

/** The text at an address, shared by all elements of the page. */
export const fetchText: FetchText = createFetchText(pagePlatform);
