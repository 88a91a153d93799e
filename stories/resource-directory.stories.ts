import type {Meta} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect} from 'storybook/test';
import {browsed} from './browsed.js';
import {manyItems} from './samples.js';
import {
  listControls,
  renderElement,
  search,
  states,
  type Arguments,
  type Story,
} from './support.js';

const meta: Meta<Arguments> = {
  title: 'Elements/Resource directory',
  component: 'iro-resource-directory',
  render: renderElement('iro-resource-directory'),
  argTypes: listControls,
};
export default meta;

export const Default: Story = {};
export const Spanish: Story = states.spanish;
export const Grid: Story = states.grid;
export const Compact: Story = states.compact;
export const OwnHeading: Story = states.ownHeading;
export const HiddenHeading: Story = states.hiddenHeading;
export const HeadingLevel3: Story = states.headingLevel3;

export const NarrowedBySection: Story = {args: {section: 'popular-resources resolutions'}};
export const Nested: Story = {args: {section: 'social-networking'}};
export const ManyItems: Story = {args: {content: manyItems}};
export const ManyItemsInGrid: Story = {args: {content: manyItems, layout: 'grid'}};
export const SearchWithResults: Story = {play: search('ifla', 'results')};
export const SearchWithoutResults: Story = {play: search('xyzzy', 'no results')};
export const SearchInSpanish: Story = {
  ...states.spanish,
  play: search('bibliotecologia', 'results'),
};

export const Loading: Story = states.loading;
export const Ready: Story = states.ready;
export const SeveralSources: Story = states.severalSources;
export const PartlyLoaded: Story = states.partlyLoaded;
export const Empty: Story = states.empty;
export const Unreachable: Story = states.unreachable;
export const HttpError: Story = states.httpError;
export const Unreadable: Story = states.unreadable;
export const TooLarge: Story = states.tooLarge;
export const NotFound: Story = states.notFound;
export const Stale: Story = states.stale;
export const OneLanguage: Story = states.oneLanguage;
export const LongWords: Story = states.longWords;
export const RightToLeft: Story = states.rightToLeft;
export const LargeText: Story = states.largeText;
export const Narrow: Story = states.narrow;
export const NarrowLongWords: Story = states.narrowLongWords;

/** Attributes of a directory that is browsed. */
interface Browsing {
  readonly filters?: string;
  readonly sort?: string;
  readonly group?: string;
  readonly layout?: string;
  readonly urlState?: string;
  readonly downloads?: string;
  readonly content?: object;
}

/** A directory of entries of all sorts; `act` is what a reader does, `expected` a part it leads to. */
const browsing = (
  {filters, sort, group, layout, urlState, downloads, content = browsed}: Browsing,
  expected: string,
  act?: (root: ShadowRoot) => void,
): Story => ({
  render: () =>
    html`<iro-resource-directory
      filters=${filters ?? nothing}
      sort=${sort ?? nothing}
      group=${group ?? nothing}
      layout=${layout ?? nothing}
      url-state=${urlState ?? nothing}
      downloads=${downloads ?? nothing}
      .content=${content}
    ></iro-resource-directory>`,
  play: async ({canvasElement}) => {
    const root = canvasElement.querySelector('iro-resource-directory')!.shadowRoot!;
    const find = (part: string) =>
      new Promise<Element>((resolve) => {
        const look = () => {
          const found = root.querySelector(`[part='${part}']`);
          if (found) resolve(found);
          else requestAnimationFrame(look);
        };
        look();
      });
    await find('item');
    if (filters) await find('filters');
    if (downloads) await find('download');
    act?.(root);
    await expect(await find(expected)).toBeVisible();
  },
});

const allFilters = 'section tag language kind access sort group layout';

const check = (root: ShadowRoot): void => {
  const details = root.querySelector('details')!;
  details.open = true;
  details.querySelector('input')!.click();
};

export const Marks: Story = browsing({}, 'mark');
export const MarksInSpanish: Story = {...browsing({}, 'mark'), ...states.spanish};
export const Filters: Story = browsing({filters: allFilters}, 'filters');
export const FiltersInSpanish: Story = {
  ...browsing({filters: allFilters}, 'filters'),
  ...states.spanish,
};
export const FilterChosen: Story = browsing({filters: allFilters}, 'chosen', check);
export const SortedByTitle: Story = browsing({sort: 'title', group: 'none'}, 'list');
export const SortedByDate: Story = browsing({sort: 'date', group: 'none'}, 'list');
export const ByLetter: Story = browsing({group: 'letter'}, 'letters');
export const ByLetterInSpanish: Story = {
  ...browsing({group: 'letter'}, 'letters'),
  ...states.spanish,
};
/** A reader types; what comes of it is awaited by `browsing`. */
const type =
  (query: string) =>
  (root: ShadowRoot): void => {
    const input = root.querySelector('input')!;
    input.focus();
    input.value = query;
    input.dispatchEvent(new Event('input', {bubbles: true}));
  };

const press =
  (part: string) =>
  (root: ShadowRoot): void =>
    root.querySelector<HTMLElement>(`[part='${part}']`)!.click();

const allDownloads = {downloads: 'csv json ris bibtex opml'};

export const DidYouMean: Story = browsing({}, 'suggestion', type('handbok'));
export const DidYouMeanInSpanish: Story = {
  ...browsing({}, 'suggestion', type('politicca')),
  ...states.spanish,
};
export const Downloads: Story = browsing(allDownloads, 'menu', press('download'));
export const DownloadsInSpanish: Story = {
  ...browsing(allDownloads, 'menu', press('download')),
  ...states.spanish,
};
export const LinksToEntries: Story = browsing({urlState: 'story'}, 'permalink');
export const BrowsedGrid: Story = browsing({filters: allFilters, layout: 'grid'}, 'filters');
export const BrowsedNarrow: Story = {
  ...states.narrow,
  ...browsing({filters: allFilters, group: 'letter', urlState: 'narrow'}, 'letters', check),
};
