import {joinOutcomes, loadSources, outcomesAtHand} from '../sources/load.js';
import type {
  ContentRequest,
  Loaded,
  LoadContext,
  ReadSource,
  SourceOutcome,
} from '../sources/loaded.js';
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
  /** What each source said last that could be read. */
  readonly #lastGood = new Map<string, ReadSource>();
  /** Of the answer that is waited for; another one that comes is late. */
  #awaited: AbortController | undefined;
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
          if (!document.hidden && !this.#awaited) void this.load(true, true);
        },
        Math.min(Math.max(request.refresh * 1000, shortestInterval), longestInterval),
      );
    }
  }

  /**
   * Asks the sources. Resolves when the answer has been told, which is before this returns where
   * all of it is at hand.
   *
   * @param fresh asks servers again, whatever they answered before
   * @param quiet does not tell that an answer is waited for: nobody asked for it
   */
  async load(fresh: boolean, quiet = false): Promise<void> {
    const known = fresh ? undefined : outcomesAtHand(this.#request, this.#context);
    if (known) {
      this.#tell(this.#stateAfter(known));
      return;
    }
    const awaited = new AbortController();
    const before = this.#awaited;
    this.#awaited = awaited;
    const {signal} = awaited;
    const loading = loadSources(this.#request, this.#context, {
      ...{fresh, signal},
      earlyAnswers: this.#context.earlyAnswers,
    });
    before?.abort(); // after the new request, so that one for the same address is shared
    if (!quiet) this.#tell({...this.#state, busy: true});
    const outcomes = await loading;
    if (this.#awaited !== awaited) return;
    this.#awaited = undefined;
    this.#tell(this.#stateAfter(outcomes));
  }

  close(): void {
    this.#awaited?.abort();
    this.#awaited = undefined;
    clearInterval(this.#timer);
  }

  /** An outcome with what the source said before, where it says nothing now. */
  #withLastGood(outcome: SourceOutcome): SourceOutcome {
    const {source, read, failure} = outcome;
    if (read && !failure) this.#lastGood.set(source, read);
    return failure ? {...outcome, read: this.#lastGood.get(source) ?? read} : outcome;
  }

  #stateAfter(outcomes: readonly SourceOutcome[]): ContentState {
    const all = outcomes.map((outcome) => this.#withLastGood(outcome));
    const loaded = joinOutcomes(all);
    const {since, failures} = loaded;
    if (outcomes.length && all.every(({read}) => !read)) {
      return {status: 'failed', busy: false, failures, problems: loaded.problems};
    }
    return since
      ? {status: 'stale', busy: false, loaded, since, failures}
      : {status: 'ready', busy: false, loaded};
  }

  #tell(state: ContentState): void {
    this.#state = state;
    this.#changed(state);
  }
}
