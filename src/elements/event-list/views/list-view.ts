import {msg} from '../../../i18n/msg.js';
import {groupRows, rowsOf} from './groups.js';
import type {ListHost, ViewTemplates} from './host.js';
import type {Group} from './rows.js';
import type {Scene} from './scene.js';
import {isRecurring} from './series.js';
import {Window} from './window.js';
import {describeMore} from './words.js';

/**
 * Rows of a page where nothing limits a list whose rows are more than its events: recurring ones,
 * and by day long ones. All their days count as rows, so that a list by day stays whole: an
 * exhibition is found on every day of its own, only not all of them at once.
 */
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
  readonly #window = new Window();
  /** How often a reader asked for more. */
  #pages = 1;
  /** Dated rows that the window is to hold where nothing limits the list. */
  #least = 1;
  /** Dated rows of the last update, and how many it left. */
  #dated = 0;
  #left = 0;
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
    this.#least = 1;
    this.#window.reset();
  }

  /** After a reader asked for more: the first row that was not there before. */
  takeFirstNew(keys: readonly string[]): string | undefined {
    if (!this.#asked) return undefined;
    this.#asked = false;
    const before = new Set(this.#shown);
    return keys.find((key) => !before.has(key));
  }

  list(scene: Scene): Listed {
    const {rows, goesOn} = this.#fill(scene);
    const at = rows.findIndex(({entry}) => entry.key === scene.target?.key);
    const shown = rows.slice(0, Math.max(pageSize(scene) * this.#pages, at + 1));
    const left = rows.length - shown.length;
    const keys = shown.map(({key}) => key);
    this.#firstNew = this.takeFirstNew(keys);
    this.#shown = keys;
    this.#left = left;
    return {
      groups: groupRows(shown, scene, (title) =>
        this.#host.renderHeading(scene.level, 'group-heading', title),
      ),
      count: new Set(rows.map(({entry}) => entry.key)).size,
      more:
        left || goesOn ? describeMore(scene.language.tag, goesOn ? undefined : left) : undefined,
    };
  }

  /** The rows of the window, which is widened until it has a page full or nothing is left. */
  #fill(scene: Scene): {readonly rows: ReturnType<typeof rowsOf>; readonly goesOn: boolean} {
    const least = isLimited(scene) ? pageSize(scene) * this.#pages : this.#least;
    for (let inVain = -1; ;) {
      const {entries, goesOn} = this.#window.look(scene);
      const rows = rowsOf(entries, scene);
      const dated = rows.filter(({day}) => day !== undefined).length;
      inVain = dated > this.#dated ? 0 : inVain + 1;
      this.#dated = dated;
      if (!goesOn || dated >= least) return {rows, goesOn};
      this.#window.widen(scene, inVain);
    }
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

  #onMore(): void {
    this.#pages += 1;
    if (!this.#left) this.#least = this.#dated + 1;
    this.#asked = true;
    this.#host.element.requestUpdate();
  }
}

const isLimited = ({limit}: Scene): boolean => Boolean(limit && limit > 0);

const pageSize = ({limit, items, group}: Scene): number => {
  if (limit && limit > 0) return Math.ceil(limit);
  return group === 'day' || items.some(isRecurring) ? Math.max(unlimited, items.length) : Infinity;
};
