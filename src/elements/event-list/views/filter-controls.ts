import {msg} from '../../../i18n/msg.js';
import type {Item} from '../../../model/content.js';
import {renderSelect} from '../../shared/select-control.js';
import {attendanceOptions, placeOptions, tagOptions, type Choice, type Option} from './filters.js';
import type {ViewTemplates} from './host.js';
import {formatNumber} from './words.js';

/** The controls of a list. Called with the language of the element spoken. */
export interface FilterControls {
  /** Names of the controls that the page's author wants. */
  readonly wanted: ReadonlySet<string>;
  /** The events that options are made of. */
  readonly items: readonly Item[];
  readonly choice: Choice;
  readonly view: 'list' | 'month';
  /** BCP 47 tag of the reader's language. */
  readonly tag: string;
  readonly choose: (change: Partial<Choice>) => void;
  readonly show: (view: 'list' | 'month') => void;
}

interface Select {
  readonly name: keyof Choice;
  readonly label: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

const attendanceName = (value: string): string =>
  value === 'online' ? msg('Online', {id: 'online'}) : msg('In person', {id: 'in-person'});

/** Options with their counts, after one for all. What was chosen stays, even where it has gone. */
const optionsOf = (
  options: readonly Option[],
  chosen: string,
  tag: string,
  name: (value: string) => string = (value) => value,
): Select['options'] => [
  ['', msg('All', {id: 'all'})],
  ...(options.some(({value}) => value === chosen) || !chosen
    ? options
    : [...options, {value: chosen, count: 0}]
  ).map(({value, count}) => [value, `${name(value)} (${formatNumber(tag, count)})`] as const),
];

const selectsOf = ({wanted, items, choice, tag}: FilterControls): readonly Select[] => {
  const selects: Select[] = [
    {
      name: 'tag',
      label: msg('Topic', {id: 'filter-tag'}),
      options: optionsOf(tagOptions(items, tag), choice.tag, tag),
    },
    {
      name: 'place',
      label: msg('Place', {id: 'filter-place'}),
      options: optionsOf(placeOptions(items, tag), choice.place, tag),
    },
    {
      name: 'attendance',
      label: msg('Attendance', {id: 'filter-attendance'}),
      options: optionsOf(attendanceOptions(items), choice.attendance, tag, attendanceName),
    },
    {
      name: 'past',
      label: msg('Dates', {id: 'filter-past'}),
      options: [
        ['hide', msg('Coming events', {id: 'past-hide'})],
        ['only', msg('Past events', {id: 'past-only'})],
        ['show', msg('All events', {id: 'past-show'})],
      ],
    },
  ];
  return selects.filter(({name, options}) => wanted.has(name) && options.length > 1);
};

export const renderFilters = (templates: ViewTemplates, controls: FilterControls): unknown => {
  const {html, nothing} = templates;
  const {wanted, choice, view, show} = controls;
  const selects = selectsOf(controls);
  const button = (name: 'list' | 'month', label: string) =>
    html`<button
      type="button"
      part="view"
      aria-pressed=${view === name ? 'true' : 'false'}
      @click=${() => show(name)}
    >
      ${label}
    </button>`;
  return selects.length || wanted.has('view')
    ? html`<div part="filters" role="group" aria-label=${msg('Which events', {id: 'filters'})}>
        ${selects.map(({name, label, options}) =>
          renderSelect(templates, {
            id: name,
            label,
            options: options.map(([value, text]) => ({value, label: text})),
            chosen: choice[name],
            choose: (value) => controls.choose({[name]: value}),
          }),
        )}
        ${
          wanted.has('view')
            ? html`<div part="view-switch" role="group" aria-label=${msg('View', {id: 'view'})}>
                ${button('list', msg('List', {id: 'view-list'}))}${button(
                  'month',
                  msg('Month', {id: 'view-month'}),
                )}
              </div>`
            : nothing
        }
      </div>`
    : nothing;
};
