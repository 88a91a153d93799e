import {loadContent} from '../sources/load.js';
import type {ContentRequest, Loaded, LoadContext} from '../sources/loaded.js';
import type {ContentState} from './content-state.js';

/** Milliseconds between two requests at least, so that no page floods a server. */
const shortestInterval = 1000;
/** Longer ones overflow in the platform's timers and become none at all. */
const longestInterval = 2 ** 31 - 1;

/**
 * The content of one request over time: keeps the last good one through a failure, asks again at
 * intervals while the page is visible, drops answers that come too late.
 */
export class SourceSession {
  readonly #request: ContentRequest;
  readonly #context: LoadContext;
  readonly #changed: (state: ContentState) => void;
  #state: ContentState;
  #since = new Date();
  /** The answer that is waited for; another one that comes is late. */
  #awaited: Promise<Loaded> | undefined;
  readonly #timer: ReturnType<typeof setInterval> | undefined;

  /**
   * @param shown what the reader sees until the first answer
   * @param changed called with each new state until the session is closed
   */
  constructor(
    request: ContentRequest,
    context: LoadContext,
    shown: Loaded | undefined,
    changed: (state: ContentState) => void,
  ) {
    this.#request = request;
    this.#context = context;
    this.#changed = changed;
    this.#state = {status: 'loading', busy: true, loaded: shown};
    if (request.refresh > 0) {
      this.#timer = setInterval(
        () => {
          if (!document.hidden && !this.#awaited) void this.load(true);
        },
        Math.min(Math.max(request.refresh * 1000, shortestInterval), longestInterval),
      );
    }
  }

  /**
   * Asks the sources. Resolves when the answer has been told.
   *
   * @param fresh asks servers again, whatever they answered before
   */
  async load(fresh: boolean): Promise<void> {
    const answer = loadContent(this.#request, this.#context, fresh);
    this.#awaited = answer;
    this.#tell({...this.#state, busy: true});
    const loaded = await answer;
    if (this.#awaited !== answer) return;
    this.#awaited = undefined;
    this.#tell(this.#stateAfter(loaded));
  }

  close(): void {
    this.#awaited = undefined;
    clearInterval(this.#timer);
  }

  #stateAfter(loaded: Loaded): ContentState {
    const {failures, content} = loaded;
    if (!failures.length || content.sections.length) {
      this.#since = new Date();
      return {status: 'ready', busy: false, loaded};
    }
    const before = this.#state;
    return before.status === 'ready' || before.status === 'stale'
      ? {status: 'stale', busy: false, loaded: before.loaded, since: this.#since, failures}
      : {status: 'failed', busy: false, failures};
  }

  #tell(state: ContentState): void {
    this.#state = state;
    this.#changed(state);
  }
}
