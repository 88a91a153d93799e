/** What browsing says. Called with the language of the element spoken. */
import {numberFormat} from '../../../i18n/formatters.js';
import {msg} from '../../../i18n/msg.js';
import {pickText} from '../../../model/text.js';
import type {Layout} from '../../shared/iro-element.js';
import {nameOfKind} from '../../shared/kinds.js';
import {nameOfLanguage, type Catalogue} from './catalogue.js';
import type {FacetName, Group, Sort} from './host.js';
import type {Mark} from './marks.js';

export const nameOfFacet: Readonly<Record<FacetName, () => string>> = {
  section: () => msg('Section', {id: 'facet-section'}),
  tag: () => msg('Topic', {id: 'filter-tag'}),
  language: () => msg('Language', {id: 'facet-language'}),
  kind: () => msg('Kind', {id: 'facet-kind'}),
  access: () => msg('Access', {id: 'facet-access'}),
};

export const nameOfSort: Readonly<Record<Sort, () => string>> = {
  given: () => msg('As listed', {id: 'sort-given', desc: 'An order: as the source has it'}),
  title: () => msg('Title', {id: 'sort-title'}),
  date: () => msg('Newest first', {id: 'sort-date'}),
};

export const nameOfGroup: Readonly<Record<Group, () => string>> = {
  section: () => msg('Section', {id: 'facet-section'}),
  letter: () => msg('Letter', {id: 'group-letter'}),
  none: () => msg('No groups', {id: 'group-none'}),
};

export const nameOfLayout: Readonly<Record<Layout, () => string>> = {
  list: () => msg('List', {id: 'view-list'}),
  grid: () => msg('Grid', {id: 'layout-grid'}),
  compact: () => msg('Compact', {id: 'layout-compact'}),
};

const signIn = () => msg('Sign-in needed', {id: 'sign-in-needed'});

export const nameOfMark: Readonly<Record<Mark, () => string>> = {
  new: () => msg('New', {id: 'mark-new', desc: 'An entry that was published lately'}),
  updated: () => msg('Updated', {id: 'mark-updated', desc: 'An entry that was changed lately'}),
  archived: () =>
    msg('Archived', {id: 'mark-archived', desc: 'An entry that is kept for the record'}),
  broken: () =>
    msg('Link not working', {id: 'mark-broken', desc: 'An entry whose address leads nowhere'}),
  'sign-in': signIn,
};

const sectionName = ({sections, tag}: Catalogue, id: string): string => {
  const title = sections.find((section) => section.id === id)?.title;
  return title === undefined ? id : pickText(title, tag).value;
};

/** What a value of a facet is called. */
export const nameOfValue = (facet: FacetName, value: string, catalogue: Catalogue): string => {
  switch (facet) {
    case 'section':
      return sectionName(catalogue, value);
    case 'language':
      return nameOfLanguage(value, catalogue.tag);
    case 'kind':
      return nameOfKind(value);
    case 'access':
      return value === 'sign-in' ? signIn() : msg('Open to all', {id: 'access-open'});
    case 'tag':
      return value;
  }
};

/** The heading over what is featured, while a reader searches. */
export const nameOfBestBets = (): string => msg('Best bets', {id: 'best-bets'});

export const formatCount = (tag: string, count: number): string => numberFormat(tag).format(count);
