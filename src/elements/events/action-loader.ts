import {msg, withLocale} from '../../i18n/msg.js';
import type {Item} from '../../model/content.js';
import {eventFragment} from '../event-list/fragment.js';
import {unreachableMessage} from '../shared/unreachable-message.js';
import type * as actions from './actions.js';
import type {EventHost, Templates} from './templates.js';
import type {When} from './when.js';

type Actions = typeof actions;

/** The address of the page, for events that have none of their own. */
const pageAddress = (): string => location.href.replace(/#.*/, '');

/** The buttons of events. Their code is loaded when a reader turns to one. */
export class ActionLoader {
  readonly #host: EventHost;
  readonly #templates: Templates;
  #loading: Promise<Actions> | undefined;
  #actions: Actions | undefined;
  /** What the last update showed, and in which language. */
  #shown: ReadonlySet<string> = new Set();

  constructor(host: EventHost, templates: Templates) {
    this.#host = host;
    this.#templates = templates;
  }

  /** Called after each update: menus of events that have changed are closed. */
  showing(items: ReadonlySet<Item>): void {
    const {tag} = this.#host.language();
    const shown = new Set(
      [...items].map(({id, startDate}) => JSON.stringify([tag, id, startDate])),
    );
    // those that come piece by piece change nothing for those that are there
    if ([...this.#shown].some((key) => !shown.has(key))) {
      this.#actions?.closeMenus(this.#host.element.renderRoot as ShadowRoot);
    }
    this.#shown = shown;
  }

  /**
   * The buttons of an event; one that is over or off goes into no calendar.
   *
   * @param series the event with all its times, which is what calendars are given
   */
  render(item: Item, series: Item, phase: When['phase'] | undefined): unknown {
    const {html, nothing} = this.#templates;
    const wanted = new Set((this.#host.element.actions ?? 'calendar share').split(/\s+/));
    const calendar =
      wanted.has('calendar') &&
      (phase === 'coming' || phase === 'now') &&
      item.status !== 'cancelled' &&
      item.status !== 'postponed';
    if (!calendar && !wanted.has('share')) return nothing;
    const preload = () => void this.#load().catch(() => undefined);
    return html`<div part="actions" @pointerenter=${preload} @focusin=${preload}>
      ${
        calendar
          ? html`<button
              part="calendar"
              type="button"
              aria-haspopup="menu"
              aria-expanded="false"
              @click=${(event: Event) =>
                this.#act(event, ({openCalendarMenu}, button) =>
                  openCalendarMenu(button, this.#request(series)),
                )}
              @keydown=${(event: KeyboardEvent) => this.#onKey(event, series)}
            >
              ${msg('Add to calendar', {id: 'add-to-calendar'})}
            </button>`
          : nothing
      }
      ${
        wanted.has('share')
          ? html`<button
              part="share"
              type="button"
              @click=${(event: Event) =>
                this.#act(
                  event,
                  ({share}, button) => void share(button, this.#request(item, series)),
                )}
            >
              ${msg('Share', {id: 'share'})}
            </button>`
          : nothing
      }
      <span part="action-status" role="status"></span>
    </div>`;
  }

  /** @param series the event with all its times, where the item is one of them */
  #request(item: Item, series = item): actions.ActionRequest {
    const {alarm} = this.#host.element;
    return {
      item,
      language: this.#host.language(),
      page: this.#addressOf(item, series),
      calendars: this.#host.calendars(),
      ...(typeof alarm === 'number' && {alarmMinutes: alarm}),
    };
  }

  /** Where a reader sees the event on this page. */
  #addressOf({id, startDate}: Item, series: Item): string {
    if (!this.#host.hasAddresses) return pageAddress();
    const isOneOfMany = startDate !== series.startDate;
    return pageAddress() + eventFragment({id, startDate: isOneOfMany ? startDate : undefined});
  }

  async #load(): Promise<Actions> {
    this.#loading ??= import('./actions.js').catch((error: unknown) => {
      this.#loading = undefined; // no connection; the next try asks again
      throw error;
    });
    return (this.#actions = await this.#loading);
  }

  async #act(event: Event, task: (loaded: Actions, button: HTMLElement) => void): Promise<void> {
    const button = event.currentTarget as HTMLElement;
    try {
      task(await this.#load(), button);
    } catch {
      const status = button.parentElement?.querySelector('[role="status"]');
      if (status) {
        status.textContent = withLocale(this.#host.language().locale, unreachableMessage);
      }
    }
  }

  #onKey(event: KeyboardEvent, item: Item): void {
    if (!/^Arrow(Down|Up)$/.test(event.key)) return;
    event.preventDefault();
    void this.#act(event, ({onCalendarKey}, button) =>
      onCalendarKey(button, event, this.#request(item)),
    );
  }
}
