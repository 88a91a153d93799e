/** What can keep a command from its work, as values; the words are in words/failures.ts. */

/** Why an input could not be read. */
export type InputFailure =
  | {readonly reason: 'not-found' | 'no-file' | 'not-allowed' | 'too-large' | 'timeout'}
  | {readonly reason: 'http-status'; readonly status: number}
  | {readonly reason: 'unreadable' | 'unreachable'; readonly detail: string};

/** Why a link is not fine. */
export type LinkTrouble =
  | {readonly reason: 'status'; readonly status: number}
  | {readonly reason: 'unknown-host' | 'refused' | 'redirects' | 'bad-redirect' | 'timeout'}
  | {readonly reason: 'failed'; readonly detail: string};

/** What is wrong with the arguments. */
export interface UsageProblem {
  readonly reason:
    | 'no-command'
    | 'unknown-command'
    | 'unknown-option'
    | 'needs-value'
    | 'takes-no-value'
    | 'bad-value'
    | 'bad-address'
    | 'no-input'
    | 'too-many-inputs'
    | 'input-twice';
  /** The argument that it is about. */
  readonly name?: string;
  /** What it could be. */
  readonly values?: string;
}
