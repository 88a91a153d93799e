import type {ReactiveController} from 'lit';
import {msg, withLocale} from '../../i18n/msg.js';
import type {Item} from '../../model/content.js';
import {eventFragment} from '../event-list/fragment.js';
import {LazyCode} from '../shared/lazy-code.js';
import {unreachableMessage} from '../shared/unreachable-message.js';
import type * as actions from './actions.js';
import type {EventHost, Templates} from './templates.js';
import type {When} from './when.js';

type Actions = typeof actions;

const actionsCode = new LazyCode<Actions>(() => import('./actions.js'));

const preload = (): void => void actionsCode.load().catch(() => undefined);

/** The address of the page, for events that have none of their own. */
const pageAddress = (): string => location.href.replace(/#.*/, '');

/** What tells the buttons of events apart, as the list keeps an element for each of its rows. */
const keyOf = ({id, startDate = ''}: Item): string => `${id} ${startDate}`;

/** The buttons of events. Their code is loaded when a reader turns to one. */
export class ActionLoader implements ReactiveController {
  readonly #host: EventHost;
  readonly #templates: Templates;
  /** The language of the last update. */
  #tag: string;
  /** The button that was turned to last, and what it stood for then. */
  #used: {readonly button: HTMLButtonElement; readonly key: string} | undefined;

  constructor(host: EventHost, templates: Templates) {
    this.#host = host;
    this.#templates = templates;
    this.#tag = host.language().tag;
    host.element.addController(this);
  }

  /** A menu does not come along when the element is moved: it leaves the top layer. */
  hostDisconnected(): void {
    this.#close();
  }

  /**
   * Called after each update. Closes a menu whose button has gone, or is another event's by now, and
   * all in a language that is not the reader's any more.
   */
  shown(): void {
    const {tag} = this.#host.language();
    const used = this.#used;
    const isGone = used && !(used.button.isConnected && used.button.value === used.key);
    if (isGone || tag !== this.#tag) this.#close();
    this.#tag = tag;
  }

  /** Menus that other code of the element has opened as well. */
  #close(): void {
    const root = this.#host.element.renderRoot as ShadowRoot;
    this.#used = undefined;
    if (actionsCode.code) actionsCode.code.closeMenus(root);
    else if (root.querySelector('[aria-haspopup="menu"][aria-expanded="true"]')) {
      actionsCode.load().then(
        ({closeMenus}) => closeMenus(root),
        () => undefined,
      );
    }
  }

  /**
   * The buttons of an event; one that is over or off goes into no calendar.
   *
   * @param item the event, or one of its times
   * @param series the event with all its times
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
    const key = keyOf(item);
    return html`<div part="actions" @pointerenter=${preload} @focusin=${preload}>
      ${
        calendar
          ? html`<button
              part="calendar"
              type="button"
              .value=${key}
              aria-haspopup="menu"
              aria-expanded="false"
              @click=${(event: Event) =>
                this.#act(event, ({openCalendarMenu}, button) =>
                  openCalendarMenu(button, this.#calendarRequest(item, series)),
                )}
              @keydown=${(event: KeyboardEvent) => this.#onKey(event, item, series)}
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
              .value=${key}
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

  /** Calendars are given the series, or where they cannot have that, the time that the row is of. */
  #calendarRequest(occurrence: Item, series: Item): actions.ActionRequest {
    return {...this.#request(series), occurrence};
  }

  /** Where a reader sees the event on this page. */
  #addressOf({id, startDate}: Item, series: Item): string {
    if (!this.#host.hasAddresses) return pageAddress();
    const isOneOfMany = startDate !== series.startDate;
    return pageAddress() + eventFragment({id, startDate: isOneOfMany ? startDate : undefined});
  }

  async #act(event: Event, task: (loaded: Actions, button: HTMLElement) => void): Promise<void> {
    const button = event.currentTarget as HTMLButtonElement;
    this.#used = {button, key: button.value};
    try {
      task(await actionsCode.load(), button);
    } catch {
      const status = button.parentElement?.querySelector('[role="status"]');
      if (status) {
        status.textContent = withLocale(this.#host.language().locale, unreachableMessage);
      }
    }
  }

  #onKey(event: KeyboardEvent, item: Item, series: Item): void {
    if (!/^Arrow(Down|Up)$/.test(event.key)) return;
    event.preventDefault();
    void this.#act(event, ({onCalendarKey}, button) =>
      onCalendarKey(button, event, this.#calendarRequest(item, series)),
    );
  }
}
