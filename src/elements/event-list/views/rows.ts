import type {ListHost, ViewTemplates} from './host.js';
import type {Entry} from './series.js';

/** An event in its place in a list. */
export interface Row {
  readonly key: string;
  readonly entry: Entry;
  /** Whether it is not of the day that was picked, and only printed. */
  readonly aside?: boolean;
}

/** Rows under a heading, or under none. */
export interface Group {
  readonly key: string;
  readonly heading?: unknown;
  /** Level of the titles. */
  readonly level: number;
  readonly rows: readonly Row[];
}

interface ShownRow {
  readonly element: HTMLElement;
  item?: unknown;
  version?: string;
}

interface ShownGroup {
  readonly element: HTMLElement;
  readonly heading: HTMLElement;
  readonly list: HTMLElement;
}

/** Rows rendered in an update, and in one that only goes on with what was left. */
const rowsAtOnce = 10;
const rowsOfSlice = 10;

const create = (part: string, role?: string): HTMLElement => {
  const element = document.createElement('div');
  element.setAttribute('part', part);
  if (role) element.setAttribute('role', role);
  return element;
};

/** Makes `wanted` the children, in order. Those that are in their place are not moved. */
const arrange = (parent: Element, wanted: readonly Element[]): void => {
  const stays = new Set(wanted);
  for (const child of [...parent.children]) if (!stays.has(child)) child.remove();
  let next = parent.firstElementChild;
  for (const child of wanted) {
    if (child === next) next = next.nextElementSibling;
    else parent.insertBefore(child, next);
  }
};

/**
 * The events of a list, in elements that stay theirs through every update. Some are rendered in each
 * update, what is left in later ones; until then rows that were there before stay as they are.
 */
export class RowList {
  readonly element = create('events');
  readonly #host: ListHost;
  readonly #templates: ViewTemplates;
  readonly #rows = new Map<string, ShownRow>();
  readonly #groups = new Map<string, ShownGroup>();

  constructor(host: ListHost, templates: ViewTemplates) {
    this.#host = host;
    this.#templates = templates;
  }

  /** The element of a row, where it is there already. */
  rowOf(key: string): HTMLElement | undefined {
    return this.#rows.get(key)?.element;
  }

  /**
   * Shows rows. Called while the element updates.
   *
   * @param version what besides the event decides what a row says
   * @param goesOn whether the update is only for what earlier ones left
   * @param urgent key of a row that must not be left
   * @returns whether rows are left
   */
  show(groups: readonly Group[], version: string, goesOn: boolean, urgent?: string): boolean {
    let budget = goesOn ? rowsOfSlice : rowsAtOnce;
    let left = false;
    const shown: Element[] = [];
    const keys = new Set<string>();
    for (const group of groups) {
      const elements = group.rows.flatMap((row) => {
        keys.add(row.key);
        const known = this.#rows.get(row.key);
        const current = `${version} ${group.level}`;
        const holds =
          known?.item === row.entry.item &&
          known.version === current &&
          this.#host.details.keep(row.entry.item);
        if (!holds && budget <= 0 && row.key !== urgent) {
          left = true;
          return known?.element ?? [];
        }
        if (!holds) budget -= 1;
        return this.#renderRow(row, known, holds ? undefined : current, group.level);
      });
      if (elements.length) shown.push(this.#renderGroup(group, elements));
    }
    arrange(this.element, shown);
    for (const key of this.#rows.keys()) if (!keys.has(key)) this.#rows.delete(key);
    const groupKeys = new Set(groups.map(({key}) => key));
    for (const key of this.#groups.keys()) if (!groupKeys.has(key)) this.#groups.delete(key);
    return left;
  }

  #renderRow(row: Row, known: ShownRow | undefined, version: string | undefined, level: number) {
    const shown = known ?? {element: create('item', 'listitem')};
    shown.element.classList.toggle('aside', Boolean(row.aside));
    if (version === undefined) return shown.element;
    const {item} = row.entry;
    this.#templates.render(this.#host.renderEvent(item, level), shown.element);
    Object.assign(shown, {item, version});
    this.#rows.set(row.key, shown);
    return shown.element;
  }

  #renderGroup({key, heading, rows}: Group, elements: readonly Element[]): Element {
    const shown = this.#groups.get(key) ?? {
      element: create('group'),
      heading: document.createElement('div'),
      list: create('list', 'list'),
    };
    this.#groups.set(key, shown);
    shown.element.classList.toggle(
      'aside',
      rows.every(({aside}) => aside),
    );
    arrange(shown.element, heading === undefined ? [shown.list] : [shown.heading, shown.list]);
    if (heading !== undefined) this.#templates.render(heading, shown.heading);
    arrange(shown.list, elements);
    return shown.element;
  }
}
