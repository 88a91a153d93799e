import type {LitElement, ReactiveController} from 'lit';
import type {Failure} from '../sources/failure.js';
import {loadContent, type ContentRequest, type Loaded} from '../sources/load.js';
import {observeChildren, readInlineJson} from '../sources/page.js';

/** What an element can show now. */
export type ContentState =
  /** Nothing has come yet; `loaded` is what was shown before the source changed. */
  | {readonly status: 'loading'; readonly loaded?: Loaded | undefined}
  | {readonly status: 'ready'; readonly loaded: Loaded; readonly since: Date}
  /** A refresh failed; the content is that of `since`. */
  | {
      readonly status: 'stale';
      readonly loaded: Loaded;
      readonly since: Date;
      readonly failures: readonly Failure[];
    }
  | {readonly status: 'failed'; readonly failures: readonly Failure[]};

/** What the element tells its controller. */
export interface ContentOptions extends Pick<ContentRequest, 'content' | 'src'> {
  /** Seconds between refreshes; 0 for none. */
  readonly refresh: number;
}

const nothingLoaded = ({content, failures}: Loaded): boolean =>
  failures.length > 0 && content.sections.length === 0;

/**
 * Owns an element's content over time: loads it when what the element asks for changes, keeps the
 * last good one through a failure, drops answers that come too late.
 *
 * Own code and not @lit/task: content that is at hand must be there in the first update, and a
 * task always answers in a later one.
 */
export class ContentController implements ReactiveController {
  state: ContentState = {status: 'loading'};

  readonly #host: LitElement;
  readonly #options: () => ContentOptions;
  /** Called after the update that shows what came. */
  readonly #settled: (state: ContentState) => void;
  #request: ContentRequest | undefined;
  /** The answer that is waited for; another one that comes is late. */
  #awaited: Promise<Loaded> | undefined;
  #stopObserving: (() => void) | undefined;
  #refreshTimer: ReturnType<typeof setInterval> | undefined;
  #refresh = 0;

  constructor(
    host: LitElement,
    options: () => ContentOptions,
    settled: (state: ContentState) => void,
  ) {
    this.#host = host;
    this.#options = options;
    this.#settled = settled;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopObserving = observeChildren(this.#host, () => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stopObserving?.();
    this.#schedule(0);
    if (this.#awaited) {
      this.#awaited = undefined;
      this.#request = undefined; // so that the next connection asks again
    }
  }

  hostUpdate(): void {
    const {content, src, refresh} = this.#options();
    const request = {content, src, inline: readInlineJson(this.#host)};
    const asked = this.#request;
    if (
      !asked ||
      request.content !== asked.content ||
      request.src !== asked.src ||
      request.inline !== asked.inline
    ) {
      this.#request = request;
      this.#load(false);
    }
    if (this.#host.isConnected) this.#schedule(refresh);
  }

  /** Whether an answer is waited for. */
  get busy(): boolean {
    return this.#awaited !== undefined;
  }

  /** Asks again for the same. Resolves when the answer is shown. */
  async reload(): Promise<void> {
    const answered = this.#load(true);
    this.#host.requestUpdate();
    await answered;
    await this.#host.updateComplete;
  }

  #load(again: boolean): Promise<void> | undefined {
    this.#awaited = undefined;
    const outcome = loadContent(this.#request!, this.#host, again);
    if (!(outcome instanceof Promise)) {
      this.#settle(outcome, again);
      return undefined;
    }
    this.#awaited = outcome;
    if (!again) {
      this.state = {
        status: 'loading',
        loaded: 'loaded' in this.state ? this.state.loaded : undefined,
      };
    }
    return outcome.then((loaded) => {
      if (this.#awaited !== outcome) return;
      this.#awaited = undefined;
      this.#settle(loaded, again);
      this.#host.requestUpdate();
    });
  }

  #settle(loaded: Loaded, again: boolean): void {
    const before = this.state;
    if (!nothingLoaded(loaded)) {
      this.state = {status: 'ready', loaded, since: new Date()};
    } else if (again && (before.status === 'ready' || before.status === 'stale')) {
      const {failures} = loaded;
      this.state = {status: 'stale', loaded: before.loaded, since: before.since, failures};
    } else {
      this.state = {status: 'failed', failures: loaded.failures};
    }
    const {state} = this;
    void this.#host.updateComplete.then(() => this.#settled(state));
  }

  #schedule(refresh: number): void {
    if (refresh === this.#refresh) return;
    this.#refresh = refresh;
    clearInterval(this.#refreshTimer);
    if (refresh > 0) {
      this.#refreshTimer = setInterval(() => {
        if (!document.hidden) void this.reload();
      }, refresh * 1000);
    }
  }
}
