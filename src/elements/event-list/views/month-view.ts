import {msg, str} from '../../../i18n/msg.js';
import {dayIn, monthOf} from './days.js';
import type {ListHost, ViewTemplates} from './host.js';
import {dayForKey, renderGrid} from './month-grid.js';
import type {Group} from './rows.js';
import type {Scene} from './scene.js';
import type {Entry} from './series.js';
import {describeCount, describeDay, describeMonth} from './words.js';

/** A calendar of a month, and under it its events, or those of the day that was picked. */
export class MonthView {
  readonly #host: ListHost;
  readonly #templates: ViewTemplates;
  /** The day that the keyboard reaches; its month is on view. Undefined until it is known. */
  #current: number | undefined;
  #selected: number | undefined;
  #focusesDay = false;

  constructor(host: ListHost, templates: ViewTemplates) {
    this.#host = host;
    this.#templates = templates;
  }

  /** Shows a day with its events. */
  open(day: number): void {
    this.#current = this.#selected = day;
  }

  /** Puts the keyboard on its day, after an update that a key led to. */
  focusDay(root: ParentNode): void {
    if (!this.#focusesDay) return;
    this.#focusesDay = false;
    root.querySelector<HTMLElement>('[data-day][tabindex="0"]')?.focus();
  }

  /** The events of the month on view; those without a date are not among them. */
  entries(scene: Scene): readonly Entry[] {
    const {items, past, now, series, target} = scene;
    const month = this.#month(scene);
    const [first, next] = [dayIn(month, 1), dayIn(month + 1, 1)];
    const found = series.between(items, first, next, past, now);
    return target?.span &&
      target.span.first < next &&
      target.span.last >= first &&
      !found.some(({key}) => key === target.key)
      ? [...found, target].sort((one, other) => one.start - other.start)
      : found;
  }

  /** The month and how many events it has, in words. */
  describe(scene: Scene, entries: readonly Entry[]): string {
    const {tag} = scene.language;
    const month = describeMonth(tag, this.#month(scene));
    const count = describeCount(tag, entries.length);
    return msg(str`${month}: ${count}`, {id: 'month-count', desc: 'May 2026: 2 events'});
  }

  groups(scene: Scene, entries: readonly Entry[]): readonly Group[] {
    const {level, series, items} = scene;
    const selected = this.#selected;
    const undated = items.flatMap((item) => {
      const entry = series.entryOf(item);
      return entry.span || item.recurrence || item.occurrences ? [] : [entry];
    });
    const title = msg('Events without a date', {id: 'events-without-date'});
    return [
      {
        key: 'month',
        level: level + 1,
        rows: entries.map((entry) => ({
          key: entry.key,
          entry,
          aside: selected !== undefined && !isOn(entry, selected),
        })),
      },
      ...(undated.length && scene.past !== 'only'
        ? [
            {
              key: 'undated',
              level: level + 1,
              heading: this.#host.renderHeading(level, 'group-heading', title),
              rows: undated.map((entry) => ({key: entry.key, entry})),
            },
          ]
        : []),
    ];
  }

  /** The calendar with its buttons. `entries` are those of its month. */
  render(scene: Scene, entries: readonly Entry[]): unknown {
    const {html} = this.#templates;
    const {today, weekStart, language, level} = scene;
    const month = this.#month(scene);
    const name = describeMonth(language.tag, month);
    return [
      html`<div part="month-bar">
        <div id="month" part="month-name">${this.#host.renderHeading(level, 'month', name)}</div>
        <div class="turns">
          <button
            part="previous"
            type="button"
            aria-label=${msg('Previous month', {id: 'previous-month'})}
            @click=${() => this.#showMonth(month - 1)}
          >
            <span aria-hidden="true">‹</span>
          </button>
          <button part="today" type="button" @click=${() => this.#go(today)}>
            ${msg('Today', {id: 'today-button'})}
          </button>
          <button
            part="next"
            type="button"
            aria-label=${msg('Next month', {id: 'next-month'})}
            @click=${() => this.#showMonth(month + 1)}
          >
            <span aria-hidden="true">›</span>
          </button>
        </div>
      </div>`,
      renderGrid(this.#templates, {
        month,
        current: this.#current!,
        selected: this.#selected,
        today,
        weekStart,
        tag: language.tag,
        eventsOn: (day) => entries.filter((entry) => isOn(entry, day)),
        select: (day) => this.#select(day),
        onKey: (event) => this.#onKey(event, weekStart),
      }),
      this.#renderChosen(scene, entries, name),
    ];
  }

  #renderChosen(scene: Scene, entries: readonly Entry[], month: string): unknown {
    const {html, nothing} = this.#templates;
    const {level, language} = scene;
    const selected = this.#selected;
    if (!entries.length) return this.#renderEmpty(scene, month);
    if (selected === undefined) return nothing;
    return html`<div class="on-screen">
        ${this.#host.renderHeading(level, 'group-heading', describeDay(language.tag, selected))}
        ${
          entries.some((entry) => isOn(entry, selected))
            ? nothing
            : html`<p part="empty">${msg('No events on this day.', {id: 'no-events-on-day'})}</p>`
        }
        <button part="whole-month" type="button" @click=${() => this.#onWholeMonth()}>
          ${msg('Show the whole month', {id: 'whole-month'})}
        </button>
      </div>`;
  }

  #renderEmpty(scene: Scene, month: string): unknown {
    const {html} = this.#templates;
    const {series, items, past, now, language} = scene;
    const shown = this.#month(scene);
    const button = (direction: -1 | 1) => {
      const nearest = series.nearestMonth(items, shown, direction, past, now);
      if (nearest === undefined) return this.#templates.nothing;
      const name = describeMonth(language.tag, nearest);
      return html`<button part="nearest" type="button" @click=${() => this.#showMonth(nearest)}>
        ${
          direction < 0
            ? msg(str`Previous events: ${name}`, {id: 'previous-events', desc: 'A month'})
            : msg(str`Next events: ${name}`, {id: 'next-events', desc: 'A month'})
        }
      </button>`;
    };
    return html`<div part="empty-month">
      <p part="empty">${msg(str`No events in ${month}.`, {id: 'no-events-in-month'})}</p>
      ${button(-1)} ${button(1)}
    </div>`;
  }

  #month({today}: Scene): number {
    return monthOf((this.#current ??= today));
  }

  /** Shows the month of a day. */
  #go(day: number): void {
    if (monthOf(day) !== monthOf(this.#current!)) this.#selected = undefined;
    this.#current = day;
    this.#host.element.requestUpdate();
  }

  #showMonth(month: number): void {
    this.#go(dayIn(month, 1));
    // the button that led to an empty month's neighbour goes away with it
    const root = this.#host.element.renderRoot as ShadowRoot;
    if (root.activeElement?.matches('[part="nearest"]')) this.#focusesDay = true;
  }

  #select(day: number): void {
    this.#selected = day === this.#selected ? undefined : day;
    this.#current = day;
    this.#focusesDay = true;
    this.#host.element.requestUpdate();
  }

  #onWholeMonth(): void {
    this.#selected = undefined;
    this.#focusesDay = true;
    this.#host.element.requestUpdate();
  }

  #onKey(event: KeyboardEvent, weekStart: number): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const cell = (event.target as Element).closest<HTMLElement>('[data-day]');
    if (!cell) return;
    const day = Number(cell.dataset['day']);
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#select(day);
      return;
    }
    const rightToLeft = getComputedStyle(cell).direction === 'rtl';
    const next = dayForKey(event, day, weekStart, rightToLeft);
    if (next === undefined) return;
    event.preventDefault();
    this.#focusesDay = true;
    this.#go(next);
  }
}

const isOn = ({span}: Entry, day: number): boolean =>
  span !== undefined && span.first <= day && span.last >= day;
