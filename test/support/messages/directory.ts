import type {Frame} from '../frame.js';
import {
  addContent,
  addSettled,
  choose,
  searched,
  type Attributes,
  type Way,
  type Ways,
} from './add.js';

const addDirectory = (frame: Frame, attributes?: Attributes) =>
  addSettled(frame, 'iro-resource-directory', attributes);

const addSearched = async (frame: Frame, query: string): Promise<Element> =>
  searched(await addDirectory(frame), query);

/** Two sections, whose entries have nothing in common. */
const sections = [
  {
    id: 'one',
    title: 'One',
    items: [{title: 'Library', language: 'en', kind: 'x', access: 'open', featured: true}],
  },
  {
    id: 'two',
    title: 'Two',
    items: [{title: 'Museum', language: 'es', kind: 'y', access: 'sign-in'}],
  },
];

const addBrowsed = (frame: Frame, attributes: Attributes) =>
  addContent(frame, 'iro-resource-directory', {sections}, attributes);

const withFilters = (filters: string) => (frame: Frame) => addBrowsed(frame, {filters});

const addChosen = async (frame: Frame): Promise<Element> => {
  const element = await addBrowsed(frame, {filters: 'section'});
  await choose(element, 'choose-section', 'two');
  return element;
};

/** The options of a control: their values, and what those are called. */
const optionWays = (name: string, ids: Readonly<Record<string, string>>): Ways =>
  Object.fromEntries(
    Object.entries(ids).map(([value, id]) => [
      id,
      [`#choose-${name} option[value="${value}"]`, withFilters(name)] satisfies Way,
    ]),
  );

/** How messages of a directory come to be read. */
export const directoryWays: Ways = {
  resources: ['heading', addDirectory],
  search: ['search', addDirectory],
  empty: ['empty', addDirectory],
  'results-one': ['count', (frame) => addSearched(frame, 'alaworld')],
  'results-other': ['count', (frame) => addSearched(frame, 'ala')],
  'no-results': ['count', (frame) => addSearched(frame, 'zzz')],
  clear: ['clear', (frame) => addSearched(frame, 'zzz')],
  'did-you-mean': ['suggestion', async (frame) => searched(await addBrowsed(frame, {}), 'librery')],
  'best-bets': [
    'section-heading',
    async (frame) => searched(await addBrowsed(frame, {}), 'library'),
  ],
  'mark-new': [
    'mark',
    (frame) =>
      addContent(frame, 'iro-resource-directory', [
        {title: 'A', published: new Date().toISOString().slice(0, 10)},
      ]),
  ],
  'facet-section': ['label[for="choose-section"]', withFilters('section')],
  'facet-access': ['label[for="choose-access"]', withFilters('access')],
  'facet-language': ['filter-name', withFilters('language')],
  'sort-by': ['label[for="choose-sort"]', withFilters('sort')],
  'group-by': ['label[for="choose-group"]', withFilters('group')],
  layout: ['label[for="choose-layout"]', withFilters('layout')],
  ...optionWays('sort', {given: 'sort-given', title: 'sort-title', date: 'sort-date'}),
  ...optionWays('group', {letter: 'group-letter', none: 'group-none'}),
  ...optionWays('layout', {grid: 'layout-grid', compact: 'layout-compact'}),
  'browse-controls': ['filters', withFilters('sort'), 'aria-label'],
  'chosen-filters': ['chosen', addChosen, 'aria-label'],
  'remove-filter': ['chosen-filter', addChosen, 'aria-label'],
  'clear-all': ['clear-all', addChosen],
  'a-to-z': ['letters', (frame) => addBrowsed(frame, {group: 'letter'}), 'aria-label'],
  download: ['download', (frame) => addBrowsed(frame, {downloads: 'csv'})],
};
