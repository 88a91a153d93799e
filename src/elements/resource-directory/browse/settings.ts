import type {Layout} from '../../shared/iro-element.js';
import {
  groups,
  layouts,
  oneOf,
  sorts,
  type BrowseHost,
  type Choice,
  type Group,
  type Sort,
} from './host.js';
import type {WorkedSort} from './preparation.js';

/** How a directory is looked through: as its attributes have it or, where they let them, its readers. */
export class Settings {
  /** What the reader chose. It stays through refreshes of the content. */
  choice: Choice = {facets: {}};
  readonly #element: BrowseHost['element'];

  constructor({element}: BrowseHost) {
    this.#element = element;
  }

  /** Names of the controls that the page's author wants. */
  get filters(): ReadonlySet<string> {
    return new Set((this.#element.filters ?? '').split(/\s+/).filter(Boolean));
  }

  get sort(): Sort {
    const chosen = this.filters.has('sort') ? this.choice.sort : undefined;
    return chosen ?? oneOf(sorts, this.#element.sort) ?? 'given';
  }

  get group(): Group {
    const chosen = this.filters.has('group') ? this.choice.group : undefined;
    return chosen ?? oneOf(groups, this.#element.group) ?? 'section';
  }

  /** A register by letter that is in no order of its own is in that of its titles. */
  get order(): WorkedSort | undefined {
    const {sort} = this;
    return sort !== 'given' ? sort : this.group === 'letter' ? 'title' : undefined;
  }

  /** What is to be sorted by, for that order and for letters. */
  get sorts(): readonly WorkedSort[] {
    const {order} = this;
    if (!order) return [];
    return this.group === 'letter' && order === 'date' ? [order, 'title'] : [order];
  }

  /** The layout that the reader chose. */
  get chosenLayout(): Layout | undefined {
    return this.filters.has('layout') ? this.choice.layout : undefined;
  }

  get layout(): Layout {
    return this.chosenLayout ?? oneOf(layouts, this.#element.layout) ?? 'list';
  }

  /** Whether each entry has a link to itself. */
  get permalinks(): boolean {
    return typeof this.#element.urlState === 'string';
  }

  /** Undoes what narrows the directory. */
  clearFacets(): void {
    this.choice = {...this.choice, facets: {}};
  }
}
