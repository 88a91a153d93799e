/** Sharing the page that the element is on. Loaded where the attribute `share` asks for it. */
import {msg, withLocale} from '../../i18n/msg.js';
import {copyAddress, copyLabel} from '../shared/sharing/copy.js';
import {wholeCharacters} from '../../model/text.js';
import {hasSheet, openSheet, type Shared} from '../shared/sharing/sheet.js';
import {clear, say} from '../shared/sharing/status.js';
import type {FollowHost, FollowTemplates} from './follow-host.js';
import {markOf, type Mark} from './marks.js';
import {serviceNames} from './services.js';
import {mastodonAddress, serverOf, shareAddress, waysIn, type Way} from './share-services.js';

/** The address that the page goes by, and its title. A place inside the page is not shared. */
const pageShared = (): Shared => {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]')?.href;
  const url = canonical && /^https?:/.test(canonical) ? canonical : location.href;
  const title = wholeCharacters(document.title.trim());
  return {title, text: title, url: url.replace(/#.*/, '')};
};

/** The row of ways to share. Nothing is sent, and no service is asked, before a reader follows one. */
export class SharePage {
  readonly #host: FollowHost;
  readonly #templates: FollowTemplates;
  readonly #renderMark: (mark: Mark) => unknown;
  readonly #container = document.createElement('div');
  /** Whether the field for a server of Mastodon is open. */
  #asks = false;
  /** Whether what was written into it is no server. */
  #isWrong = false;

  constructor(host: FollowHost, templates: FollowTemplates, renderMark: (mark: Mark) => unknown) {
    this.#host = host;
    this.#templates = templates;
    this.#renderMark = renderMark;
  }

  /** Shows the row below the content, or takes it away where it is not asked for any more. */
  show(): void {
    const {element, language} = this.#host;
    const container = this.#container;
    const status = element.renderRoot.querySelector('[part="base"] > [part="status"]');
    if (typeof element.share !== 'string' || !status) {
      container.remove();
      return;
    }
    if (status.previousElementSibling !== container) status.before(container);
    withLocale(language().locale, () => this.#templates.render(this.#render(), container));
  }

  #render(): unknown {
    const {html, nothing} = this.#templates;
    const {share} = this.#host.element;
    const shared = pageShared();
    // a page may have changed its title or address since
    const renew = () => this.show();
    return html`<div
      part="share-page actions"
      role="group"
      aria-labelledby="share-page"
      @pointerenter=${renew}
      @focusin=${renew}
    >
      <p part="share-title" id="share-page">
        ${msg('Share this page', {id: 'share-page'})}
      </p>
      <ul part="share-list" role="list">
        ${waysIn(share ?? '').map((way) => html`<li>${this.#renderWay(way, shared)}</li>`)}
        ${
          hasSheet(shared)
            ? html`<li>
                <button part="share-way" type="button" @click=${() => void this.#openSheet()}>
                  ${msg('More ways to share', {id: 'share-more', desc: 'Opens the share sheet of the device'})}
                </button>
              </li>`
            : nothing
        }
      </ul>
      ${this.#asks ? this.#renderServerForm() : nothing}
      <p part="share-status" role="status"></p>
    </div>`;
  }

  #renderWay(way: Way, shared: Shared): unknown {
    const {html} = this.#templates;
    const {tag} = this.#host.language();
    const service = way === 'email' ? 'e-mail' : way;
    const {outlineOf, element} = this.#host;
    const mark = this.#renderMark(
      markOf({service, title: way}, tag, outlineOf, Boolean(element.monograms)),
    );
    const name = html`<span class=${element.layout === 'compact' ? 'name' : ''}>${this.#nameOf(way)}</span>`;
    if (way === 'copy') {
      return html`<button part="share-way" type="button" @click=${(event: Event) => this.#onCopy(event)}
        >${mark}${name}</button
      >`;
    }
    if (way === 'mastodon') {
      return html`<button
        part="share-way mastodon"
        type="button"
        aria-expanded=${this.#asks}
        @click=${(event: Event) => this.#onAsk(event)}
        >${mark}${name}</button
      >`;
    }
    const address = shareAddress(way, shared)!;
    if (way === 'email') return html`<a part="share-way" href=${address}>${mark}${name}</a>`;
    const hint = msg('opens in a new window', {
      id: 'new-window',
      desc: 'For screen readers, in parentheses after the name of a link',
    });
    return html`<a part="share-way" href=${address} target="_blank" rel="noopener noreferrer"
      >${mark}${name}<span class="name"> (${hint})</span></a
    >`;
  }

  #nameOf(way: Way): string {
    if (way === 'copy') return copyLabel();
    return way === 'email' ? msg('E-mail', {id: 'e-mail'}) : serviceNames.get(way)!;
  }

  /** Every server of Mastodon has an address of its own, which only its people know. */
  #renderServerForm(): unknown {
    const {html, nothing} = this.#templates;
    const wrong = this.#isWrong;
    return html`<form
      part="server-form"
      novalidate
      @submit=${(event: Event) => this.#onServer(event)}
      @keydown=${(event: KeyboardEvent) => this.#onKey(event)}
    >
      <label for="server">${msg('Your Mastodon server', {id: 'mastodon-server'})}</label>
      <input
        part="server"
        id="server"
        type="text"
        inputmode="url"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        aria-invalid=${wrong ? 'true' : 'false'}
        aria-describedby=${wrong ? 'server-error' : nothing}
      />
      <button part="server-go" type="submit">
        ${msg('Continue', {id: 'mastodon-continue', desc: 'Opens Mastodon with a post to send'})}
      </button>
      ${
        wrong
          ? html`<p part="server-error" id="server-error" role="alert">
              ${msg('Write the address of your server, such as “library.example”.', {id: 'mastodon-wrong'})}
            </p>`
          : nothing
      }
    </form>`;
  }

  #find(part: string): HTMLElement | null {
    return this.#container.querySelector<HTMLElement>(`[part~="${part}"]`);
  }

  #clear(): void {
    clear(this.#find('actions')!);
  }

  #onCopy(event: Event): void {
    this.#clear();
    const {language} = this.#host;
    const button = event.currentTarget as HTMLElement;
    void copyAddress(button, {language: language()}, pageShared().url);
  }

  async #openSheet(): Promise<void> {
    this.#clear();
    if (await openSheet(pageShared())) return;
    const {language} = this.#host;
    say(this.#find('share-list')!, {language: language()}, () =>
      msg('The share sheet of the device did not open. Use one of the other ways.', {
        id: 'share-refused',
      }),
    );
  }

  #onAsk(event: Event): void {
    this.#clear();
    if (this.#asks) {
      this.#close(event.currentTarget as HTMLElement);
      return;
    }
    this.#asks = true;
    this.show();
    this.#find('server')?.focus();
  }

  #onServer(event: Event): void {
    event.preventDefault();
    const input = this.#find('server') as HTMLInputElement;
    const server = serverOf(input.value);
    this.#isWrong = server === undefined;
    if (server === undefined) {
      this.show();
      input.focus();
      return;
    }
    this.#close(this.#find('mastodon'));
    window.open(mastodonAddress(server, pageShared()), '_blank', 'noopener,noreferrer');
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation(); // a dialog of the page stays open
    this.#close(this.#find('mastodon'));
  }

  #close(button: HTMLElement | null): void {
    this.#asks = this.#isWrong = false;
    button?.focus({preventScroll: true});
    this.show();
  }
}
