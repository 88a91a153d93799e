import {numberFormat, pluralRules} from '../../../i18n/formatters.js';
import {isolate} from '../../../i18n/isolate.js';
import {msg, str} from '../../../i18n/msg.js';
import {renderSelect} from '../../shared/select-control.js';
import type {Choice, Facet} from './facets.js';
import type {InitiativeTemplates} from './host.js';

/** The controls of a list. Called with the language of the element spoken. */
export interface FilterControls {
  /** Those that the page's author wants. */
  readonly facets: readonly Facet[];
  readonly choice: Choice;
  /** How many items the choices leave. */
  readonly count: number;
  /** BCP 47 tag of the reader's language. */
  readonly tag: string;
  readonly choose: (change: Partial<Choice>) => void;
  /** Undoes all choices. */
  readonly clear: () => void;
}

/** How many entries there are. A message for each plural category of any language. */
const describeCount = (tag: string, count: number): string => {
  const number = numberFormat(tag).format(count);
  switch (pluralRules(tag).select(count)) {
    case 'zero':
      return msg(str`${number} entries`, {id: 'entry-count-zero'});
    case 'one':
      return msg(str`${number} entry`, {id: 'entry-count-one'});
    case 'two':
      return msg(str`${number} entries`, {id: 'entry-count-two'});
    case 'few':
      return msg(str`${number} entries`, {id: 'entry-count-few'});
    case 'many':
      return msg(str`${number} entries`, {id: 'entry-count-many', desc: 'In Spanish: a million'});
    case 'other':
      return msg(str`${number} entries`, {id: 'entry-count-other'});
  }
};

/** A facet of one value is no choice, unless some items lack it. */
const isUseful = ({name, values, isPartial, isToCome}: Facet, choice: Choice): boolean =>
  isToCome === true || Boolean(choice[name]) || values.length > (isPartial ? 0 : 1);

export const renderFilters = (
  templates: InitiativeTemplates,
  controls: FilterControls,
): unknown => {
  const {html, nothing} = templates;
  const {choice, count, tag} = controls;
  const facets = controls.facets.filter((facet) => isUseful(facet, choice));
  if (!facets.length) return nothing;
  const all = {value: '', label: msg('All', {id: 'all'})};
  return html`<div
      part="filters"
      role="group"
      aria-label=${msg('Filters', {id: 'filters-of-list', desc: 'Controls that narrow a list'})}
    >
      ${facets.map(({name, label, values}) =>
        renderSelect(templates, {
          id: name,
          label,
          options: [
            all,
            ...values.map((value) => ({
              value: value.value,
              label: `${isolate(value.label)} (${numberFormat(tag).format(value.count)})`,
            })),
          ],
          chosen: choice[name],
          choose: (value) => controls.choose({[name]: value}),
        }),
      )}
    </div>
    <p part="count" role="status">${describeCount(tag, count)}</p>
    ${
      count
        ? nothing
        : html`<p part="empty">
              ${msg('No entries match these filters.', {id: 'no-matching-entries'})}
            </p>
            <button part="clear" type="button" @click=${controls.clear}>
              ${msg('Clear the filters', {id: 'clear-filters'})}
            </button>`
    }`;
};
