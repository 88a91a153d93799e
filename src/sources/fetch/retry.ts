import type {Failure} from '../failure.js';

/** How many times a source is asked again after it failed. */
export const retries = 2;
/** Milliseconds that a server's wish to be left alone is waited for at most. */
export const longestRetryAfter = 30_000;

/** Milliseconds before the first retry at most; the second waits twice as long. */
const firstDelay = 1000;

/** Answers with which a server says when it may be asked again. */
const saysWhen = (status: number): boolean => status === 429 || status === 503;

const readDate = (text: string | null): number | undefined => {
  // a date of HTTP is in Greenwich time; engines take others for the reader's own
  const time = text?.trim().endsWith('GMT') ? Date.parse(text) : NaN;
  return isNaN(time) ? undefined : time;
};

/**
 * Milliseconds until a server wants to be asked again: seconds or a date of its `Retry-After`.
 * Undefined where it does not say, which from other sites is the rule: they have to expose that
 * header to pages.
 *
 * @param now the present in milliseconds, for a server that does not tell its own
 */
export const readRetryAfter = (
  status: number,
  headers: Headers,
  now: number,
): number | undefined => {
  const value = headers.get('retry-after');
  if (value === null || !saysWhen(status)) return undefined;
  if (/^\s*\d{1,10}\s*$/.test(value)) return Number(value) * 1000;
  const date = readDate(value);
  // by the server's own clock, because those of readers go wrong
  return date === undefined
    ? undefined
    : Math.max(0, date - (readDate(headers.get('date')) ?? now));
};

/**
 * Milliseconds to wait before a source is asked again, or undefined where that is no use: only a
 * connection or a server that failed may do better next time. An answer that was too slow is not
 * asked for again; the reader has waited enough.
 *
 * @param attempt counts from 0
 * @param random from 0 up to 1, so that the widgets of many pages do not come back all at once
 */
export const retryDelay = (
  failure: Failure,
  attempt: number,
  random: number,
): number | undefined => {
  const backOff = (firstDelay * 2 ** attempt * (1 + random)) / 2;
  if (attempt >= retries) return undefined;
  if (failure.kind === 'unreachable') return /^https?:/i.test(failure.source) ? backOff : undefined;
  if (failure.kind !== 'http-status') return undefined;
  const {status, retryAfter} = failure;
  if (retryAfter !== undefined) {
    return retryAfter <= longestRetryAfter ? Math.max(retryAfter, backOff) : undefined;
  }
  return status >= 500 ? backOff : undefined;
};
