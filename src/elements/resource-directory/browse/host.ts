import type {html, nothing, ReactiveControllerHost} from 'lit';
import type {ElementLanguage} from '../../../i18n/locale.js';
import type {Content, Item, Section} from '../../../model/content.js';
import type {renderHeading} from '../../shared/heading.js';
import type {Layout} from '../../shared/iro-element.js';

/** What readers can narrow a directory by. */
export const facetNames = ['section', 'tag', 'language', 'kind', 'access'] as const;
export type FacetName = (typeof facetNames)[number];

export const sorts = ['given', 'title', 'date'] as const;
export type Sort = (typeof sorts)[number];

export const groups = ['section', 'letter', 'none'] as const;
export type Group = (typeof groups)[number];

export const layouts = ['list', 'grid', 'compact'] as const satisfies readonly Layout[];

/** The value, where it is one of those known. */
export const oneOf = <Value extends string>(
  known: readonly Value[],
  value: string | null | undefined,
): Value | undefined => known.find((candidate) => candidate === value);

/** What a reader chose by the controls; what is not there is as the attributes have it. */
export interface Choice {
  /** Values of which an entry must have one, by facet. */
  readonly facets: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  readonly sort?: Sort | undefined;
  readonly group?: Group | undefined;
  readonly layout?: Layout | undefined;
}

/** A choice as the page is told of it: values by name, several of one separated by spaces. */
export const filtersOf = ({facets, sort, group, layout}: Choice): Record<string, string> => {
  const values: (readonly [string, string | undefined])[] = [
    ...facetNames.map((name) => [name, facets[name]?.join(' ')] as const),
    ...([
      ['sort', sort],
      ['group', group],
      ['layout', layout],
    ] as const),
  ];
  return Object.fromEntries(
    values.flatMap(([name, value]) => (value ? [[name, value] as const] : [])),
  );
};

/** What browsing may know and do of the directory. */
export interface BrowseHost {
  readonly element: HTMLElement &
    ReactiveControllerHost & {
      readonly renderRoot: HTMLElement | DocumentFragment;
      readonly filters: string | null | undefined;
      readonly sort: string | null | undefined;
      readonly group: string | null | undefined;
      readonly urlState: string | null | undefined;
      readonly newDays: number | null | undefined;
      readonly downloads: string | null | undefined;
      readonly layout: string | null;
    };
  readonly language: () => ElementLanguage;
  /** All that was loaded; undefined as long as nothing was. */
  readonly content: () => Content | undefined;
  /** What the attributes choose of it. */
  readonly selected: () => readonly Section[];
  /** What the query leaves of that; the same sections while nothing changes. */
  readonly found: () => readonly Section[];
  readonly query: () => string;
  /** Searches without telling the page: its reader did not type. Resolves when that is on view. */
  readonly search: (query: string) => Promise<void>;
  /** Says how many entries are left, once no choice was made for a moment. */
  readonly announce: () => void;
  /** Tells the page what a reader chose. */
  readonly tell: (count: number, filters: Readonly<Record<string, string>>) => void;
  readonly title: (item: Item) => unknown;
  readonly describe: (item: Item) => unknown;
  readonly heading: typeof renderHeading;
  readonly html: typeof html;
  readonly nothing: typeof nothing;
}
