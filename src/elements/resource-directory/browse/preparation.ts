import type {Section} from '../../../model/content.js';
import {buildCatalogue, orderEntries, type Catalogue, type Order} from './catalogue.js';
import {facetNames, type FacetName} from './host.js';
import {markTimes} from './marks.js';
import {doWork, type Work} from '../../shared/slices.js';

/** What entries can be sorted by that takes work. */
export type WorkedSort = 'title' | 'date';

/** What there is to browse, and how it is to be looked through. */
export interface Wanted {
  readonly sections: readonly Section[];
  /** BCP 47 tag of the reader's language. */
  readonly tag: string;
  readonly facets: ReadonlySet<string>;
  readonly newDays: number | null | undefined;
  readonly sorts: readonly WorkedSort[];
}

/** What is ready. */
export interface Prepared {
  readonly key: string;
  readonly catalogue: Catalogue;
  readonly orders: Readonly<Partial<Record<WorkedSort, Order>>>;
}

const keyOf = ({tag, facets, newDays}: Wanted): string =>
  JSON.stringify([tag, facetNames.filter((name) => facets.has(name)), newDays]);

function* prepare(wanted: Wanted, before: Prepared | undefined): Work<Prepared> {
  const key = keyOf(wanted);
  const known = before?.key === key && before.catalogue.sections === wanted.sections;
  const names: readonly FacetName[] = facetNames.filter((name) => wanted.facets.has(name));
  const catalogue = known
    ? before.catalogue
    : yield* buildCatalogue(
        wanted.sections,
        wanted.tag,
        names,
        markTimes(wanted.newDays, Date.now()),
      );
  const orders: Partial<Record<WorkedSort, Order>> = known ? {...before.orders} : {};
  for (const sort of wanted.sorts) orders[sort] ??= yield* orderEntries(catalogue, sort);
  return {key, catalogue, orders};
}

/** Makes ready what is wanted, once, and never holds up the page for long. */
export class Preparation {
  readonly #done: () => void;
  #prepared: Prepared | undefined;
  #working: Wanted | undefined;

  /** @param done called when something became ready after it was asked for */
  constructor(done: () => void) {
    this.#done = done;
  }

  /** What is wanted, where that is ready or quick to make; else undefined, for the time being. */
  get(wanted: Wanted): Prepared | undefined {
    if (this.#isReady(wanted)) return this.#prepared;
    if (this.#working && this.#isSame(this.#working, wanted)) return undefined;
    this.#working = wanted;
    let atOnce = true;
    doWork(
      prepare(wanted, this.#prepared),
      () => this.#working === wanted,
      (prepared) => {
        this.#prepared = prepared;
        this.#working = undefined;
        if (!atOnce) this.#done();
      },
    );
    atOnce = false;
    return this.#isReady(wanted) ? this.#prepared : undefined;
  }

  #isReady(wanted: Wanted): boolean {
    const prepared = this.#prepared;
    return (
      prepared?.catalogue.sections === wanted.sections &&
      prepared.key === keyOf(wanted) &&
      wanted.sorts.every((sort) => prepared.orders[sort])
    );
  }

  #isSame(one: Wanted, other: Wanted): boolean {
    return (
      one.sections === other.sections &&
      keyOf(one) === keyOf(other) &&
      one.sorts.join() === other.sorts.join()
    );
  }
}
