import type {ReactiveController} from 'lit';
import {msg, withLocale} from '../../i18n/msg.js';
import type {Content} from '../../model/content.js';
import {LazyCode} from '../shared/lazy-code.js';
import {unreachableMessage} from '../shared/unreachable-message.js';
import type {BrowseHost} from './browse/host.js';
import type * as takeAway from './take-away.js';

type TakeAway = typeof takeAway;

const takeAwayCode = new LazyCode<TakeAway>(() => import('./take-away.js'));

/** The button of a directory that saves what is on view. What it does loads on intent. */
export class DownloadButton implements ReactiveController {
  readonly #host: BrowseHost;
  readonly #content: () => Content;
  /** What the reader used last, to be closed. */
  #used: {readonly takeAway: TakeAway; readonly button: HTMLElement} | undefined;
  /** The language of the last update. */
  #tag: string | undefined;

  /** @param content what is on view, whether or not its rows are there yet */
  constructor(host: BrowseHost, content: () => Content) {
    this.#host = host;
    this.#content = content;
    host.element.addController(this);
  }

  /** A menu does not come along when the element is moved: it leaves the top layer. */
  hostDisconnected(): void {
    this.#close();
  }

  /** What is in a language that is not the reader's any more goes, as does the menu of no button. */
  hostUpdated(): void {
    const {tag} = this.#host.language();
    if (tag !== this.#tag || this.#used?.button.isConnected === false) this.#close();
    this.#tag = tag;
  }

  /** Nothing where no format is named that is known. */
  render(): unknown {
    const {html, nothing, element} = this.#host;
    if (!/\b(csv|json|ris|bibtex|opml)\b/.test(element.downloads ?? '')) return nothing;
    const preload = () => void takeAwayCode.load().catch(() => undefined);
    return html`<div part="actions" @pointerenter=${preload} @focusin=${preload}>
      <button
        part="download"
        type="button"
        aria-haspopup="menu"
        aria-expanded="false"
        @click=${this.#onClick}
        @keydown=${this.#onKey}
      >
        ${msg('Download', {id: 'download'})}
      </button>
      <span part="action-status" role="status"></span>
    </div>`;
  }

  readonly #onClick = ({currentTarget}: Event): void =>
    void this.#act(currentTarget as HTMLElement, ({openTakeAway}, button, request) =>
      openTakeAway(button, request),
    );

  readonly #onKey = (event: KeyboardEvent): void => {
    const {key, currentTarget} = event;
    if (!/^Arrow(Down|Up)$/.test(key)) return;
    event.preventDefault();
    void this.#act(currentTarget as HTMLElement, ({enterTakeAway}, button, request) =>
      enterTakeAway(button, request, key),
    );
  };

  #close(): void {
    const used = this.#used;
    this.#used = undefined;
    used?.takeAway.closeTakeAway(this.#host.element.renderRoot, used.button);
  }

  async #act(
    button: HTMLElement,
    task: (loaded: TakeAway, button: HTMLElement, request: takeAway.TakeAwayRequest) => void,
  ): Promise<void> {
    const {element, language} = this.#host;
    try {
      const takeAway = await takeAwayCode.load();
      if (!button.isConnected) return; // the reader is gone
      this.#used = {takeAway, button};
      task(takeAway, button, {
        get language() {
          return language();
        },
        formats: element.downloads ?? '',
        title: element.renderRoot.querySelector('[part="heading"]')?.textContent ?? document.title,
        content: this.#content,
      });
    } catch {
      const status = button.parentElement?.querySelector('[role="status"]');
      if (status) status.textContent = withLocale(language().locale, unreachableMessage);
    }
  }
}
