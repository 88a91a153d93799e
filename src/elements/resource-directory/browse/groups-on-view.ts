import type {Item} from '../../../model/content.js';
import {mostRowsAtOnce} from '../../shared/list-length.js';
import type {Arranged} from './arrange.js';
import type {BrowseHost} from './host.js';

/** Rows of a group that come with it at once: the others of a long list have slices of their own. */
const rowsAtOnce = 20;

/** Headings that are there before the rows under them are. */
const headingsAhead = 40;

/** Milliseconds between two looks at rows that are on their way out. */
const patience = 100;

/** What a long list shows whose rows are still to come, or to go. */
const noItems: readonly Item[] = [];

/** Stands for a group that is no more while its rows are taken out, which takes long. */
const ghost: Arranged = {id: 'gone', items: [{id: 'gone', title: ''}]};

/** The list of a section that is no more. */
const goneIn = (section: Element): Element | undefined => {
  const list = section.lastElementChild?.lastElementChild;
  return list?.classList.contains('gone') ? list : undefined;
};

/** Brings many groups with many rows on view, and takes them out, a few at a time. */
export class GroupsOnView {
  readonly #host: BrowseHost;
  #groups: readonly Arranged[] = [];
  #places: ReadonlyMap<readonly Item[], number> = new Map();
  /** Of how many groups the rows are on view; the others follow. */
  #shown = 0;
  /** How many groups an update has put on view, those that are no more included. */
  #standing = 0;
  #ghosts = 0;
  /** Whether there are, or were, so many rows that they come in slices. */
  #isLarge = false;

  constructor(host: BrowseHost) {
    this.#host = host;
  }

  /** Other groups are to be on view. */
  replace(groups: readonly Arranged[]): void {
    this.#groups = groups;
    this.#places = new Map(groups.map(({items}, place) => [items, place]));
    this.#isLarge ||= groups.reduce((sum, {items}) => sum + items.length, 0) > mostRowsAtOnce;
    this.#shown = this.#groupsFrom(0);
    this.#ghosts = Math.max(0, this.#standing - groups.length);
  }

  /** The groups that an update is to put on view. */
  standing(): readonly Arranged[] {
    if (!this.#isLarge) return this.#groups;
    const ahead = this.#groups.slice(0, this.#shown + headingsAhead);
    const standing = [...ahead, ...new Array<Arranged>(this.#ghosts).fill(ghost)];
    this.#standing = standing.length;
    return standing;
  }

  /** The group of some items. */
  groupOf(items: readonly Item[]): Arranged | undefined {
    return this.#groups[this.#places.get(items) ?? -1];
  }

  /** Brings the rows of a group on view, with those of all before it. False where they are. */
  show(place: number): boolean {
    if (place < this.#shown) return false;
    this.#shown = place + 1;
    this.#host.element.requestUpdate();
    return true;
  }

  /**
   * The rows of a group, where they come in slices.
   *
   * @param rowsOf makes what a long list shows, where its code is there
   */
  renderRows(items: readonly Item[], rowsOf: () => object | undefined): unknown {
    if (!this.#isLarge) return undefined;
    const isGone = items === ghost.items;
    const isComing = isGone || (this.#places.get(items) ?? 0) >= this.#shown;
    const rows = rowsOf();
    return (
      rows &&
      this.#host.html`<div
        part="list"
        role="list"
        class=${isGone ? 'long gone' : 'long'}
        ?hidden=${isComing}
        .rows=${isComing ? {...rows, items: noItems} : rows}
      ></div>`
    );
  }

  get isLarge(): boolean {
    return this.#isLarge;
  }

  /** Called after each update: goes on with what is to come and to go. */
  updated(): void {
    if (!this.#isLarge) return;
    for (const section of this.#sections) section.hidden = goneIn(section) !== undefined;
    void this.#goOn();
  }

  /** By their places: looking through all rows for them takes long. */
  get #sections(): readonly HTMLElement[] {
    const content = this.#host.element.renderRoot.querySelector('[part="content"]');
    return ([...(content?.children ?? [])] as HTMLElement[]).filter(
      (element) => element.getAttribute('part') === 'section',
    );
  }

  /** Of how many groups the rows are on view when those of a screen are added to some. */
  #groupsFrom(start: number): number {
    if (!this.#isLarge) return this.#groups.length;
    let shown = start;
    for (let left = rowsAtOnce; shown < this.#groups.length && left > 0; shown += 1) {
      left -= this.#groups[shown]!.items.length;
    }
    return shown;
  }

  async #goOn(): Promise<void> {
    const [groups, shown] = [this.#groups, this.#shown];
    const isComing = shown < groups.length;
    if (!isComing && !this.#ghosts) return;
    // what is there already is painted first
    await new Promise((resolve) => setTimeout(resolve, isComing ? 0 : patience));
    if (groups !== this.#groups || shown !== this.#shown) return;
    const gone = this.#sections.flatMap((section) => goneIn(section) ?? []);
    if (isComing) this.#shown = this.#groupsFrom(shown);
    else if (gone.every(({childElementCount}) => childElementCount < 2)) this.#ghosts = 0;
    else return this.#goOn();
    this.#host.element.requestUpdate();
  }
}
