import {msg, withLocale} from '../../../i18n/msg.js';
import type * as actions from '../../events/actions.js';
import {LazyCode} from '../../shared/lazy-code.js';
import {unreachableMessage} from '../../shared/unreachable-message.js';
import type {ListHost, ViewTemplates} from './host.js';

type Actions = typeof actions;

const actionsCode = new LazyCode<Actions>(() => import('../../events/actions.js'));

/** The button that subscribes to the calendars of a list. Its code is loaded on intent. */
export class SubscribeButton {
  readonly #host: ListHost;
  readonly #templates: ViewTemplates;

  constructor(host: ListHost, templates: ViewTemplates) {
    this.#host = host;
    this.#templates = templates;
  }

  render(): unknown {
    const {html, nothing} = this.#templates;
    if (!this.#host.calendars().length) return nothing;
    const preload = () => void actionsCode.load().catch(() => undefined);
    return html`<div part="actions" @pointerenter=${preload} @focusin=${preload}>
      <button
        part="subscribe"
        type="button"
        aria-haspopup="menu"
        aria-expanded="false"
        @click=${(event: Event) =>
          this.#act(event, ({openSubscribeMenu}, button) =>
            openSubscribeMenu(button, this.#request()),
          )}
        @keydown=${(event: KeyboardEvent) => this.#onKey(event)}
      >
        ${msg('Subscribe to this calendar', {id: 'subscribe'})}
      </button>
      <span part="action-status" role="status"></span>
    </div>`;
  }

  #request(): actions.ActionRequest {
    return {
      item: {id: '', title: ''}, // it is about all of them
      language: this.#host.language(),
      page: location.href.replace(/#.*/, ''),
      calendars: this.#host.calendars(),
    };
  }

  async #act(event: Event, task: (loaded: Actions, button: HTMLElement) => void): Promise<void> {
    const button = event.currentTarget as HTMLElement;
    try {
      task(await actionsCode.load(), button);
    } catch {
      const status = button.parentElement?.querySelector('[role="status"]');
      if (status) {
        status.textContent = withLocale(this.#host.language().locale, unreachableMessage);
      }
    }
  }

  #onKey(event: KeyboardEvent): void {
    if (!/^Arrow(Down|Up)$/.test(event.key)) return;
    event.preventDefault();
    void this.#act(event, ({onSubscribeKey}, button) =>
      onSubscribeKey(button, event, this.#request()),
    );
  }
}
