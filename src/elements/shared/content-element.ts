import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {
  builtInContent,
  ContentController,
  isBuiltInRich,
} from '../../controllers/content-controller.js';
import {failuresOf, type ContentState} from '../../controllers/content-state.js';
import {textDirection} from '../../i18n/locale.js';
import {LocalisedElement} from '../../i18n/localised-element.js';
import {msg} from '../../i18n/msg.js';
import type {Content, Section} from '../../model/content.js';
import type {Loaded} from '../../sources/loaded.js';
import {announce, type OutsideContent} from './announce.js';
import {LazyCode} from './lazy-code.js';
import {keepLinkFocus} from './link-focus.js';
import {unreachableMessage} from './unreachable-message.js';

const outsideCode = new LazyCode<OutsideContent>(() => import('./outside-content.js'));

/**
 * An element that shows content: where that comes from, and the states around it.
 *
 * @attribute {string} lang - Language of this element as a BCP 47 tag; without it the nearest `lang` above.
 * @slot - Links that are read where no script runs, while content loads and when loading fails.
 * @fires {CustomEvent<{content: Content, problems: readonly ExplainedProblem[]}>} iro-load - Content is on view. Bubbles, crosses shadow roots.
 * @fires {CustomEvent<{failures: readonly Failure[], problems: readonly ExplainedProblem[]}>} iro-error - A source gave no content. Bubbles, crosses shadow roots.
 * @csspart base - Everything inside the element.
 * @csspart content - What is said or, in its place, the links inside the tag.
 * @csspart status - What is said about loading and failures.
 * @csspart retry - The button that loads again.
 */
export abstract class ContentElement extends LocalisedElement {
  static override properties: PropertyDeclarations = {
    src: {},
    content: {attribute: false},
    format: {},
    refresh: {type: Number},
    persist: {type: Boolean},
  };

  /**
   * Where content comes from: addresses of JSON, JSON-LD, iCalendar, RSS, Atom, JSON Feed, CSV or
   * TSV; `#id` of a list or a JSON script in the page; `iro:content` for the built-in content. Several,
   * separated by spaces, are merged. Without it: a `<script type="application/json">` inside the tag,
   * else the built-in content.
   */
  declare src: string | null | undefined;

  /** Content handed over by script, as the JSON holds it. Goes before every other source. */
  declare content: unknown;

  /**
   * Format of what `src` names: `json`, `json-ld`, `ics`, `feed` or `csv`. Without it, it is found
   * out.
   */
  declare format: string | null | undefined;

  /** Seconds between refreshes while the page is visible; 0, the default, for none. */
  declare refresh: number;

  /**
   * Keeps the last good answer of `src` in this browser's Cache API, to be shown where a later visit
   * gets none. Off by default: nothing is stored.
   */
  declare persist: boolean;

  readonly #controller = new ContentController(
    this,
    () => this.outsideCode,
    () => ({
      content: this.content ?? undefined,
      src: this.src ?? '',
      format: this.format ?? '',
      refresh: this.refresh,
      persist: this.persist,
    }),
    (state) => {
      this.#untold = state;
      this.#tell();
    },
  );

  #broken = false;

  /** What the page is yet to be told, once it is on view. */
  #untold: ContentState | undefined;

  /** The extras, once they are asked for. */
  #extras: Promise<void> | undefined;

  /** Whether they are there, or could not be loaded: the plain form has to do then. */
  #extrasSettled = false;

  constructor() {
    super();
    // after the controller that knows the content; those of the extras take part in the same update
    this.addController({
      hostUpdate: () => {
        if (this.waits) void this.loadExtras();
      },
    });
    this.refresh = 0;
    this.persist = false;
  }

  /** Loads the content again. Resolves when what came is shown. */
  async reload(): Promise<void> {
    await this.#controller.reload();
  }

  /**
   * The code of the extras: of what an element can say and do beyond its plain form, which is what
   * the built-in content needs.
   */
  protected abstract readonly extrasCode: LazyCode<unknown>;

  /** Makes the extras of their code. Gives a promise where they have to wait for more. */
  protected abstract makeExtras(code: unknown): unknown;

  /** Names of the properties that need the extras. */
  protected readonly extraProperties: readonly string[] = [];

  /** Whether all content from outside needs them. */
  protected readonly alwaysExtras: boolean = false;

  /**
   * Makes the extras, once: at once where their code is at hand. Resolves when they are there, or
   * cannot be had.
   */
  protected loadExtras(): Promise<void> {
    return (this.#extras ??= this.#settleExtras());
  }

  async #settleExtras(): Promise<void> {
    const {extrasCode} = this;
    try {
      const preparing = this.makeExtras(extrasCode.code ?? (await extrasCode.load()));
      if (preparing instanceof Promise) await preparing;
    } catch {
      // the plain form has to do
    }
    this.#extrasSettled = true;
    this.requestUpdate();
  }

  /** Whether attributes or content ask for more than the plain form. */
  protected get wantsExtras(): boolean {
    const properties = this as unknown as Readonly<Record<string, never>>;
    return (
      // `false` and `0` are what they are without an attribute
      this.extraProperties.some(
        (name) => ![undefined, null, false, 0].includes(properties[name]),
      ) || this.#isRich()
    );
  }

  #isRich(): boolean {
    const content = this.loaded?.content;
    return content === builtInContent
      ? isBuiltInRich
      : Boolean(content && this.outside?.isRich(this, content, () => this.select(content)));
  }

  /** The sections and items that the attributes choose; the same ones as long as nothing changes. */
  protected abstract select(content: Content): readonly Section[];

  /** Whether content that is there waits for the extras. */
  protected get waits(): boolean {
    return !this.#extrasSettled && this.wantsExtras;
  }

  /** The code for content from outside the bundle; the extras come at the same time. */
  protected get outsideCode(): LazyCode<OutsideContent> {
    if (this.alwaysExtras) void this.loadExtras();
    return outsideCode;
  }

  /** That code, once it was needed. */
  protected get outside(): OutsideContent | undefined {
    return this.#controller.outside;
  }

  /** What came of the sources, once something has. */
  protected get loaded(): Loaded | undefined {
    return this.#controller.state.loaded;
  }

  /** Whether an id is that of a section of the built-in content. */
  protected isBuiltIn(section: string): boolean {
    return this.#controller.isBuiltIn(section);
  }

  /** The class of the base, for style sheets. */
  protected abstract get baseClass(): string;

  protected abstract renderContent(content: Content): unknown;

  protected override performUpdate(): void {
    if (this.#broken) return;
    try {
      keepLinkFocus(this, () => super.performUpdate());
      this.#tell();
    } catch (error) {
      // a page may refuse the Trusted Types policy, or hand over objects whose properties throw
      this.#broken = true;
      this.renderRoot.replaceChildren(document.createElement('slot'));
      console.error(error);
    }
  }

  #tell(): void {
    const state = this.#untold;
    if (!state || this.waits) return;
    this.#untold = undefined;
    // what has been replaced meanwhile never was on view
    if (state === this.#controller.state) void announce(this, state, this.language, this.outside);
  }

  protected override render(): TemplateResult {
    const tag = this.language.tag;
    const {state} = this.#controller;
    const {waits} = this;
    return html`<div
      part="base"
      class=${this.baseClass}
      lang=${tag}
      dir=${textDirection(tag)}
      tabindex="-1"
    >
      <div part="content" aria-busy=${state.busy || waits}>
        ${state.loaded && !waits ? this.renderContent(state.loaded.content) : html`<slot></slot>`}
      </div>
      <div part="status" role="status">${this.#statusMessage(state)}</div>
      ${
        failuresOf(state).length
          ? html`<button part="retry" type="button" @click=${this.#onRetry}>
            ${msg('Try again', {id: 'retry'})}
          </button>`
          : nothing
      }
    </div>`;
  }

  #statusMessage(state: ContentState): unknown {
    if (state.busy) return msg('Loading…', {id: 'loading'});
    const failures = failuresOf(state);
    if (!failures.length) return nothing;
    return this.outside?.describeFailures(state, failures, this.language) ?? unreachableMessage();
  }

  async #onRetry({target}: Event): Promise<void> {
    await this.reload();
    // a button that goes away would take the keyboard's place in the page with it
    if (!(target as Node).isConnected) this.renderRoot.querySelector<HTMLElement>('div')?.focus();
  }
}
