import type {LitElement, ReactiveController} from 'lit';
import {builtInContent} from '../sources/generated/built-in-content.js';
import type {ContentRequest} from '../sources/loaded.js';
import {askEarly, earlyAnswers, endEarly} from '../sources/early-answers.js';
import {observeChildren, readInlineJson} from '../sources/page.js';
import type {ContentState} from './content-state.js';
import type {SourceSession} from './source-session.js';

export {builtInContent, isBuiltInRich} from '../sources/generated/built-in-content.js';

/** The code for content from outside the bundle. */
export interface OutsideContent {
  readonly SourceSession: typeof SourceSession;
}

/** Code that is at hand, or comes when it is asked for. */
export interface OutsideCode<Outside> {
  readonly code: Outside | undefined;
  load(): Promise<Outside>;
}

/** What the element tells its controller. */
export type ContentOptions = Omit<ContentRequest, 'inline'>;

const isBuiltIn = ({content, inline, src}: ContentRequest): boolean =>
  content === undefined && inline === undefined && /^\s*(iro:content\s*)*$/.test(src);

/**
 * Gives an element its content. The built-in content is there in the first update, and so is what
 * another element of the page has shown; getting the rest is left to a session, whose code is loaded
 * when first needed.
 *
 * Own code and not @lit/task: a task answers in a later update at the earliest.
 */
export class ContentController<Outside extends OutsideContent> implements ReactiveController {
  state: ContentState = {status: 'loading', busy: true};

  /** The code for content from outside the bundle, once it was needed. */
  outside: Outside | undefined;

  readonly #host: LitElement;
  readonly #outsideCode: () => OutsideCode<Outside>;
  readonly #options: () => ContentOptions;
  /** Called after the update that shows what came. */
  readonly #settled: (state: ContentState) => void;
  #request: ContentRequest | undefined;
  #session: SourceSession | undefined;
  #opening: Promise<void> | undefined;
  #stopObserving: (() => void) | undefined;

  constructor(
    host: LitElement,
    outsideCode: () => OutsideCode<Outside>,
    options: () => ContentOptions,
    settled: (state: ContentState) => void,
  ) {
    this.#host = host;
    this.#outsideCode = outsideCode;
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
    // one that is moved is back by then, and goes on
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#close();
    });
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    const request: ContentRequest = {...this.#options(), inline: readInlineJson(this.#host)};
    const asked = this.#request;
    if (
      asked &&
      Object.entries(request).every(([name, value]) =>
        Object.is(asked[name as keyof ContentRequest], value),
      )
    ) {
      return;
    }
    this.#close();
    this.#request = request;
    if (isBuiltIn(request)) {
      const loaded = {content: builtInContent, problems: [], failures: []};
      this.#show({status: 'ready', busy: false, loaded});
    } else {
      this.state = {status: 'loading', busy: true, loaded: this.state.loaded};
      void this.#open(request);
    }
  }

  /** Whether an id is that of a section of the built-in content. */
  isBuiltIn(section: string): boolean {
    return builtInContent.sections.some(({id}) => id === section);
  }

  /** Asks again for the same. Resolves when the answer is shown. */
  async reload(): Promise<void> {
    const request = this.#request;
    if (this.#session) await this.#session.load(true);
    else if (request && !isBuiltIn(request)) await this.#open(request);
    await this.#host.updateComplete;
  }

  /** Opens a session for a request, once however often it is asked for meanwhile. */
  #open(request: ContentRequest): Promise<void> {
    this.#opening ??= this.#openSession(request).finally(() => {
      if (request === this.#request) this.#opening = undefined;
    });
    return this.#opening;
  }

  async #openSession(request: ContentRequest): Promise<void> {
    if (!this.state.busy) this.#show({...this.state, busy: true});
    try {
      const outsideCode = this.#outsideCode();
      if (!(this.outside ??= outsideCode.code)) askEarly(request);
      const {SourceSession} = (this.outside ??= await outsideCode.load());
      if (request !== this.#request) {
        setTimeout(endEarly); // when all who waited for the code have taken theirs
        return;
      }
      const context = {host: this.#host, builtIn: builtInContent, earlyAnswers};
      this.#session = new SourceSession(request, context, this.state.loaded, (state) =>
        this.#show(state),
      );
      await this.#session.load(false);
    } catch {
      endEarly(); // who tries again wants what is there then
      const failures = [{kind: 'unreachable', source: request.src}] as const;
      if (request === this.#request)
        this.#show({status: 'failed', busy: false, failures, problems: []});
    }
  }

  #show(state: ContentState): void {
    this.state = state;
    this.#host.requestUpdate();
    if (!state.busy) void this.#host.updateComplete.then(() => this.#settled(state));
  }

  #close(): void {
    this.#session?.close();
    this.#session = this.#request = this.#opening = undefined;
  }
}
