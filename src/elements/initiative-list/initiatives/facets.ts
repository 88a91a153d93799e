import {collator} from '../../../i18n/formatters.js';
import {msg} from '../../../i18n/msg.js';
import type {Item} from '../../../model/content.js';
import {pickText} from '../../../model/text.js';
import {nameOfKind} from '../../shared/kinds.js';
import {nameOfStatus, statusNames, type StatusName} from './status.js';

/** What readers can narrow initiatives by. */
export const facetNames = ['kind', 'region', 'status'] as const;

export type FacetName = (typeof facetNames)[number];

/** What a reader chose of each; empty for all. */
export type Choice = Readonly<Record<FacetName, string>>;

export const noChoice: Choice = {kind: '', region: '', status: ''};

/** A value of a facet, and how many items have it that the other choices leave. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface Facet {
  readonly name: FacetName;
  readonly label: string;
  readonly values: readonly FacetValue[];
  /** Whether some items have none of the values. */
  readonly isPartial: boolean;
  readonly isToCome?: boolean;
}

/** How each of some items stands. */
type StatusNameOf = (item: Item) => StatusName;

/** The value of an item, the same in every language of a reader; empty where it has none. */
const valueOf = (item: Item, name: FacetName, statusNameOf: StatusNameOf): string => {
  switch (name) {
    case 'kind':
      return item.kind ?? '';
    case 'region':
      return item.region === undefined ? '' : pickText(item.region, 'en').value;
    case 'status':
      return statusNameOf(item);
  }
};

/** Whether an item is among what was chosen, one facet aside where that is wanted. */
export const isChosen = (
  item: Item,
  choice: Choice,
  statusNameOf: StatusNameOf,
  aside?: FacetName,
): boolean =>
  facetNames.every(
    (name) => !choice[name] || name === aside || valueOf(item, name, statusNameOf) === choice[name],
  );

const nameOfFacet: Readonly<Record<FacetName, () => string>> = {
  kind: () => msg('Kind', {id: 'facet-kind'}),
  region: () => msg('Region', {id: 'facet-region', desc: 'A part of the world'}),
  status: () => msg('Status', {id: 'facet-status', desc: 'How an initiative stands'}),
};

const labelOf = (item: Item, name: FacetName, value: string, tag: string): string => {
  switch (name) {
    case 'kind':
      return nameOfKind(value);
    case 'region':
      return pickText(item.region!, tag).value;
    case 'status':
      return nameOfStatus[value as StatusName]();
  }
};

/** A facet whose values are still to be found out. */
export const facetToCome = (name: FacetName): Facet => ({
  name,
  label: nameOfFacet[name](),
  values: [],
  isPartial: true,
  isToCome: true,
});

/**
 * A facet of some items, with all values that they have: those that nothing is left of are counted
 * as none. Called with the language spoken.
 *
 * @param tag BCP 47 tag of that language
 */
export const facetOf = (
  items: readonly Item[],
  name: FacetName,
  choice: Choice,
  statusNameOf: StatusNameOf,
  tag: string,
): Facet => {
  const found = new Map<string, {label: string; count: number}>();
  let isPartial = false;
  for (const item of items) {
    const value = valueOf(item, name, statusNameOf);
    isPartial ||= !value;
    if (!value) continue;
    const known = found.get(value) ?? {label: labelOf(item, name, value, tag), count: 0};
    if (isChosen(item, choice, statusNameOf, name)) known.count += 1;
    found.set(value, known);
  }
  const chosen = choice[name];
  if (chosen && !found.has(chosen)) found.set(chosen, {label: chosen, count: 0});
  const values = [...found].map(([value, {label, count}]) => ({value, label, count}));
  const order = collator(tag);
  values.sort((one, other) =>
    name === 'status'
      ? statusNames.indexOf(one.value as StatusName) -
        statusNames.indexOf(other.value as StatusName)
      : order.compare(one.label, other.label),
  );
  return {name, label: nameOfFacet[name](), values, isPartial};
};
