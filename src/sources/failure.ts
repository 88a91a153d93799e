import type {Problem} from '../model/problem.js';

/** Why a source gave no content. Put into words only where it is shown. */
export type Failure =
  /** No answer: no connection, no such host, or an answer that this page may not read (CORS). */
  | {readonly kind: 'unreachable'; readonly source: string}
  /** The reader's device has no connection. */
  | {readonly kind: 'offline'; readonly source: string}
  /** No whole answer in time. */
  | {readonly kind: 'timeout'; readonly source: string}
  /** An HTTP answer other than success. */
  | {
      readonly kind: 'http-status';
      readonly source: string;
      readonly status: number;
      /** Milliseconds until the server wants to be asked again, where it says that. */
      readonly retryAfter?: number;
    }
  /** More bytes than are read. */
  | {readonly kind: 'too-large'; readonly source: string}
  /** An answer, but not in a known format, or with nothing in it that is content. */
  | {
      readonly kind: 'unreadable';
      readonly source: string;
      /** What is wrong with it. */
      readonly problems: readonly Problem[];
    }
  /** An entry of `src` that is neither an address nor the `#id` of an element in the page. */
  | {readonly kind: 'not-found'; readonly source: string};
