import {withLocale} from '../../../i18n/msg.js';
import type {Section} from '../../../model/content.js';
import {arrange, type Arranged} from './arrange.js';
import type {Catalogue, Entry} from './catalogue.js';
import type {BrowseHost} from './host.js';
import type {Prepared} from './preparation.js';
import type {Settings} from './settings.js';
import {entriesOf, sift, type Sifted} from './sift.js';
import {nameOfBestBets} from './words.js';

/** Keeps what was made last, as long as it is made of the same. */
class Kept<Result> {
  result: Result | undefined;
  #makings: readonly unknown[] = [];

  isOf(makings: readonly unknown[]): boolean {
    return (
      this.result !== undefined && makings.every((value, at) => Object.is(value, this.#makings[at]))
    );
  }

  get(makings: readonly unknown[], make: () => Result): Result {
    if (this.result === undefined || !this.isOf(makings)) this.result = make();
    this.#makings = makings;
    return this.result;
  }
}

/** What the query and the reader's choices leave, in order and under headings. */
export class Selection {
  readonly #host: BrowseHost;
  readonly #settings: Settings;
  readonly #entries = new Kept<readonly (readonly Entry[])[]>();
  readonly #sifted = new Kept<Sifted>();
  readonly #arranged = new Kept<readonly Arranged[]>();
  readonly #replaced: (groups: readonly Arranged[]) => void;

  /** @param replaced called with what is arranged anew */
  constructor(
    host: BrowseHost,
    settings: Settings,
    replaced: (groups: readonly Arranged[]) => void,
  ) {
    this.#host = host;
    this.#settings = settings;
    this.#replaced = replaced;
  }

  sift(catalogue: Catalogue, found: readonly Section[]): Sifted {
    const {choice} = this.#settings;
    const entries = this.#entries.get([catalogue, found], () => entriesOf(catalogue, found));
    return this.#sifted.get([entries, choice.facets], () => sift(catalogue, entries, choice));
  }

  /** As it was, while what is wanted now is being made ready. */
  arrange(prepared: Prepared | undefined): readonly Arranged[] {
    if (!prepared || !this.#isReady(prepared)) return this.#arranged.result ?? [];
    return this.#arranged.get(this.#makings(prepared), () => this.#arrangeAnew(prepared));
  }

  /** What is arranged as it is wanted now; undefined while it is not. */
  current(prepared: Prepared | undefined): readonly Arranged[] | undefined {
    const isCurrent =
      prepared && this.#isReady(prepared) && this.#arranged.isOf(this.#makings(prepared));
    return isCurrent ? this.#arranged.result : undefined;
  }

  #isReady({catalogue, orders}: Prepared): boolean {
    return (
      catalogue.sections === this.#host.selected() &&
      this.#settings.sorts.every((sort) => orders[sort])
    );
  }

  get #isSearching(): boolean {
    return Boolean(this.#host.query().trim());
  }

  #makings(prepared: Prepared): readonly unknown[] {
    const {group, order, permalinks} = this.#settings;
    const sifted = this.sift(prepared.catalogue, this.#host.found());
    return [prepared, sifted, group, order, this.#isSearching, permalinks];
  }

  #arrangeAnew({catalogue, orders}: Prepared): readonly Arranged[] {
    const found = this.#host.found();
    const {group, order} = this.#settings;
    const {locale} = this.#host.language();
    const hasBestBets = this.#isSearching && group !== 'none';
    const arranged = arrange(catalogue, found, this.sift(catalogue, found), {
      group,
      order: order && orders[order],
      letters: orders.title?.letters,
      bestBets: hasBestBets ? withLocale(locale, nameOfBestBets) : undefined,
    });
    this.#replaced(arranged);
    return arranged;
  }
}
