import {facetNames, groups, layouts, oneOf, sorts, type Choice, type FacetName} from './host.js';

/** What of a directory is kept in the page's address. */
export interface AddressState {
  readonly query: string;
  readonly choice: Choice;
}

const names = ['q', 'sort', 'group', 'layout', ...facetNames] as const;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
};

const nameOf = (parameter: string): string => decode(parameter.split('=', 1)[0]!);

/**
 * Reads the state of a directory. What no directory understands is left out.
 *
 * @param search of a location
 * @param prefix the name of the directory
 */
export const readState = (search: string, prefix: string): AddressState => {
  const parameters = new URLSearchParams(search);
  const all = (name: string) => parameters.getAll(`${prefix}.${name}`).filter(Boolean);
  const one = (name: string) => all(name)[0];
  const facets: Partial<Record<FacetName, readonly string[]>> = {};
  for (const name of facetNames) {
    const values = [...new Set(all(name))];
    if (values.length) facets[name] = values;
  }
  return {
    query: one('q') ?? '',
    choice: {
      facets,
      sort: oneOf(sorts, one('sort')),
      group: oneOf(groups, one('group')),
      layout: oneOf(layouts, one('layout')),
    },
  };
};

/**
 * Puts the state of a directory among the parameters of a page. All others stay as they are written.
 *
 * @param search of a location
 * @returns another one
 */
export const writeState = (
  search: string,
  prefix: string,
  {query, choice}: AddressState,
): string => {
  const own = new Set(names.map((name) => `${prefix}.${name}`));
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((parameter) => parameter && !own.has(nameOf(parameter)));
  const {facets, sort, group, layout} = choice;
  const state: (readonly [string, string | undefined])[] = [
    ['q', query.trim()],
    ...facetNames.flatMap((name) => (facets[name] ?? []).map((value) => [name, value] as const)),
    ['sort', sort],
    ['group', group],
    ['layout', layout],
  ];
  const parameters = state.flatMap(([name, value]) =>
    value ? [`${encodeURIComponent(`${prefix}.${name}`)}=${encodeURIComponent(value)}`] : [],
  );
  const all = [...others, ...parameters].join('&');
  return all && `?${all}`;
};

/** Elements that keep their state in the page's address, by the prefix that each has. */
const holders = new Map<string, Element>();

const precedes = (one: Element, other: Element): number =>
  one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** What an author wrote, or the name of all that is ours. */
const baseOf = (wanted: string): string => (wanted.trim() ? wanted.trim() : 'iro');

/**
 * The prefix of an element: what its author wrote, `iro` where that is nothing; where several have
 * the same, with a number by their order in the document. It stays until it is released.
 */
export const holdPrefix = (element: Element, wanted: string): string => {
  const base = baseOf(wanted);
  const root = element.getRootNode() as Document | ShadowRoot;
  const same = [...root.querySelectorAll(`${element.localName}[url-state]`)].filter(
    (other) => baseOf(other.getAttribute('url-state') ?? '') === base,
  );
  if (!same.includes(element)) same.push(element);
  let number = same.sort(precedes).indexOf(element) + 1;
  for (;;) {
    const prefix = number > 1 ? `${base}${number}` : base;
    if (!holders.has(prefix)) {
      holders.set(prefix, element);
      return prefix;
    }
    number += 1;
  }
};

export const releasePrefix = (prefix: string): void => {
  holders.delete(prefix);
};
