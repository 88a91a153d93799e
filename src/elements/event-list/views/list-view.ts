import {msg} from '../../../i18n/msg.js';
import {addMonths} from './days.js';
import {groupRows, rowsOf} from './groups.js';
import type {ListHost, ViewTemplates} from './host.js';
import type {Group} from './rows.js';
import type {Scene} from './scene.js';
import {isRecurring, isWanted, type Entry} from './series.js';
import {describeMore} from './words.js';

/** How far ahead recurring events are listed at first, and how far at most, in months. */
const windows = {few: 12, many: 1, most: 120} as const;

/** More recurring events than these are many. */
const many = 20;

/** Rows that recurring events are listed in where nothing limits a list. */
const unlimited = 200;

/** What a list shows, before it is rendered. */
interface Listed {
  readonly groups: readonly Group[];
  /** How many events, be they shown or left. */
  readonly count: number;
  /** What "show more" says; undefined where nothing is left. */
  readonly more: string | undefined;
}

/** The events one after the other, so many at a time. */
export class ListView {
  readonly #host: ListHost;
  readonly #templates: ViewTemplates;
  /** How often a reader asked for more. */
  #pages = 1;
  #months = 0;
  /** Keys of the rows that the last update showed. */
  #shown: readonly string[] = [];
  #asked = false;

  constructor(host: ListHost, templates: ViewTemplates) {
    this.#host = host;
    this.#templates = templates;
  }

  /** Starts over, for other events. */
  reset(): void {
    this.#pages = 1;
    this.#months = 0;
  }

  /** After a reader asked for more: the first row that was not there before. */
  takeFirstNew(keys: readonly string[]): string | undefined {
    if (!this.#asked) return undefined;
    this.#asked = false;
    const before = new Set(this.#shown);
    return keys.find((key) => !before.has(key));
  }

  list(scene: Scene): Listed {
    const {items, limit} = scene;
    const recurring = items.filter(isRecurring);
    const step = recurring.length > many ? windows.many : windows.few;
    this.#months ||= step;
    const pageSize =
      limit && limit > 0
        ? Math.ceil(limit)
        : recurring.length
          ? Math.max(unlimited, items.length)
          : Infinity;
    const wanted = pageSize * this.#pages;
    let rows = rowsOf(this.#entries(scene), scene);
    // a page that is not full is filled from what comes later
    while (this.#pages > 1 && rows.length < wanted && this.#goesOn(scene, recurring)) {
      this.#months += step;
      rows = rowsOf(this.#entries(scene), scene);
    }
    const at = rows.findIndex(({entry}) => entry.key === scene.target?.key);
    const shown = rows.slice(0, Math.max(wanted, at + 1));
    const left = rows.length - shown.length;
    const keys = shown.map(({key}) => key);
    const goesOn = this.#goesOn(scene, recurring);
    this.#firstNew = this.takeFirstNew(keys);
    this.#shown = keys;
    return {
      groups: groupRows(shown, scene, (title) =>
        this.#host.renderHeading(scene.level, 'group-heading', title),
      ),
      count: new Set(rows.map(({entry}) => entry.item.id)).size,
      more:
        left || goesOn ? describeMore(scene.language.tag, goesOn ? undefined : left) : undefined,
    };
  }

  /** The first row of what a reader asked for, in the update that brings it. */
  #firstNew: string | undefined;

  get firstNew(): string | undefined {
    return this.#firstNew;
  }

  renderMore(label: string): unknown {
    const {html} = this.#templates;
    return html`<button part="more" type="button" @click=${() => this.#onMore()}>${label}</button>`;
  }

  renderEmpty(scene: Scene): unknown {
    const {html} = this.#templates;
    return html`<p part="empty">
      ${
        scene.past === 'only'
          ? msg('No past events.', {id: 'no-past-events'})
          : scene.past === 'hide'
            ? msg('No coming events.', {id: 'no-coming-events'})
            : msg('No events.', {id: 'no-events'})
      }
    </p>`;
  }

  #entries(scene: Scene): readonly Entry[] {
    const {items, past, now, today, series, target} = scene;
    const from = past === 'hide' ? today : addMonths(today, -windows.few);
    const to = past === 'only' ? today + 1 : addMonths(today, this.#months);
    const dated = [
      ...items.flatMap((item) =>
        isRecurring(item) ? series.timesOf(item, from, to) : series.entryOf(item),
      ),
    ].filter((entry) => isWanted(entry, past, now) || entry.key === target?.key);
    if (target && !dated.some(({key}) => key === target.key)) dated.push(target);
    const entries = new Map(dated.map((entry) => [entry.key, entry]));
    return [...entries.values()].sort((one, other) =>
      one.start === other.start ? 0 : one.start - other.start,
    );
  }

  /** Whether recurring events take place past the end of the window. */
  #goesOn({past, today, series}: Scene, recurring: readonly Scene['items'][number][]): boolean {
    if (past === 'only' || this.#months >= windows.most) return false;
    const from = addMonths(today, this.#months);
    const to = addMonths(from, windows.few);
    return recurring.some((item) => series.timesOf(item, from, to).length > 0);
  }

  #onMore(): void {
    this.#pages += 1;
    this.#asked = true;
    this.#host.element.requestUpdate();
  }
}
