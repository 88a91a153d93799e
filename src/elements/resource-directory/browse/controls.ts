import {isolate} from '../../../i18n/isolate.js';
import {msg, str} from '../../../i18n/msg.js';
import type {Layout} from '../../shared/iro-element.js';
import {renderSelect, type SelectOption} from '../../shared/select-control.js';
import {compareTitles, type Catalogue} from './catalogue.js';
import {
  groups,
  layouts,
  sorts,
  type BrowseHost,
  type Choice,
  type FacetName,
  type Group,
  type Sort,
} from './host.js';
import type {Sifted} from './sift.js';
import {
  formatCount,
  nameOfFacet,
  nameOfGroup,
  nameOfLayout,
  nameOfSort,
  nameOfValue,
} from './words.js';

/** What the controls show and do. */
export interface Controls {
  readonly catalogue: Catalogue;
  readonly sifted: Sifted;
  readonly choice: Choice;
  /** Names of the controls that the page's author wants. */
  readonly wanted: ReadonlySet<string>;
  readonly sort: Sort;
  readonly group: Group;
  readonly layout: Layout;
  readonly choose: (change: Partial<Choice>) => void;
  /** Undoes all choices, and the query. */
  readonly clear: () => void;
}

interface Option extends SelectOption {
  readonly chosen: boolean;
}

type Templates = Pick<BrowseHost, 'html' | 'nothing'>;

/** The most values of one facet on offer: those that most entries have. */
const mostOptions = 60;

/** Facets of which an entry may have several values, or a reader want several. */
const several: readonly FacetName[] = ['tag', 'language'];

const chosenOf = (choice: Choice, name: FacetName): readonly string[] => choice.facets[name] ?? [];

/** Values that leave something, and those chosen, by name. */
const optionsOf = ({catalogue, sifted, choice}: Controls, at: number): readonly Option[] => {
  const {name, values} = catalogue.facets[at]!;
  const {tag} = catalogue;
  const chosen = new Set(chosenOf(choice, name));
  const counted = values
    .map((value, number) => ({value, count: sifted.counts[at]![number]!}))
    .filter(({value, count}) => count > 0 || chosen.has(value));
  const most = new Set(
    counted.toSorted((one, other) => other.count - one.count).slice(0, mostOptions),
  );
  const compare = compareTitles(tag);
  const options = counted
    .filter((option) => most.has(option) || chosen.has(option.value))
    .map(({value, count}) => {
      const label = nameOfValue(name, value, catalogue);
      return {value, name: label, label: `${isolate(label)} (${formatCount(tag, count)})`};
    });
  if (name !== 'section') options.sort((one, other) => compare(one.name, other.name));
  return options.map(({value, label}) => ({value, label, chosen: chosen.has(value)}));
};

const withFacet = (choice: Choice, name: FacetName, values: readonly string[]): Choice => ({
  ...choice,
  facets: {...choice.facets, [name]: values},
});

/** One value of a few, and one that an entry has one of: a select is short and known to all. */
const renderSingle = (templates: Templates, controls: Controls, at: number): unknown => {
  const {name} = controls.catalogue.facets[at]!;
  const options = optionsOf(controls, at);
  return renderSelect(templates, {
    id: `choose-${name}`,
    label: nameOfFacet[name](),
    options: [{value: '', label: msg('All', {id: 'all'})}, ...options],
    chosen: options.find(({chosen}) => chosen)?.value ?? '',
    choose: (value) => controls.choose(withFacet(controls.choice, name, value ? [value] : [])),
  });
};

/** Escape closes the values of a facet. */
const closeOnEscape = (event: KeyboardEvent): void => {
  const details = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !details.open) return;
  event.preventDefault();
  details.open = false;
  details.querySelector('summary')?.focus();
};

/** Several values at once: boxes to check, put away where they are not wanted. */
const renderSeveral = ({html}: Templates, controls: Controls, at: number): unknown => {
  const {choice, catalogue} = controls;
  const {name} = catalogue.facets[at]!;
  const label = nameOfFacet[name]();
  const chosen = chosenOf(choice, name);
  const toggle = (value: string) =>
    controls.choose(
      withFacet(
        choice,
        name,
        chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value],
      ),
    );
  return html`<details part="filter" @keydown=${closeOnEscape}>
    <summary part="filter-name">
      ${chosen.length ? `${label} (${formatCount(catalogue.tag, chosen.length)})` : label}
    </summary>
    <div part="options" role="group" aria-label=${label}>
      ${optionsOf(controls, at).map(
        (option) =>
          html`<label part="option"
            ><input
              type="checkbox"
              name=${name}
              value=${option.value}
              .checked=${option.chosen}
              @change=${() => toggle(option.value)}
            />
            <span>${option.label}</span></label
          >`,
      )}
    </div>
  </details>`;
};

const renderView = (templates: Templates, controls: Controls): unknown => {
  const {wanted, choice, choose} = controls;
  const select = <Value extends string>(
    name: 'sort' | 'group' | 'layout',
    label: string,
    values: readonly Value[],
    nameOf: Readonly<Record<Value, () => string>>,
  ) =>
    wanted.has(name)
      ? renderSelect(templates, {
          id: `choose-${name}`,
          label,
          options: values.map((value) => ({value, label: nameOf[value]()})),
          chosen: controls[name],
          choose: (value) => choose({...choice, [name]: value}),
        })
      : templates.nothing;
  return [
    select('sort', msg('Sort by', {id: 'sort-by'}), sorts, nameOfSort),
    select('group', msg('Group by', {id: 'group-by'}), groups, nameOfGroup),
    select('layout', msg('Layout', {id: 'layout'}), layouts, nameOfLayout),
  ];
};

/** What narrows, orders and lays out the directory. */
export const renderFacets = (templates: Templates, controls: Controls): unknown => {
  const {html, nothing} = templates;
  const {catalogue, wanted, choice} = controls;
  if (!wanted.size) return nothing;
  const label = msg('Filters and order', {id: 'browse-controls'});
  return html`<div part="filters" role="group" aria-label=${label}>
    ${catalogue.facets.map(({name, values}, at) => {
      if (values.length < 2 && !chosenOf(choice, name).length) return nothing;
      return several.includes(name)
        ? renderSeveral(templates, controls, at)
        : renderSingle(templates, controls, at);
    })}
    ${renderView(templates, controls)}
  </div>`;
};

/** What was chosen, each with a way to undo it. */
export const renderChosen = ({html, nothing}: Templates, controls: Controls): unknown => {
  const {catalogue, choice, sifted} = controls;
  if (!sifted.isChosen) return nothing;
  const remove = (event: Event, name: FacetName, value: string) => {
    keepFocus(event.currentTarget as HTMLElement);
    const rest = chosenOf(choice, name).filter((other) => other !== value);
    controls.choose(withFacet(choice, name, rest));
  };
  const chosen = catalogue.facets.flatMap(({name, values}) =>
    chosenOf(choice, name)
      .filter((value) => values.includes(value))
      .map((value) => {
        const text = `${nameOfFacet[name]()}: ${isolate(nameOfValue(name, value, catalogue))}`;
        const label = msg(str`Remove filter ${text}`, {id: 'remove-filter'});
        return html`<li>
          <button
            part="chosen-filter"
            type="button"
            aria-label=${label}
            @click=${(event: Event) => remove(event, name, value)}
          >
            ${text} <span aria-hidden="true">✕</span>
          </button>
        </li>`;
      }),
  );
  return html`<ul
      part="chosen"
      role="list"
      aria-label=${msg('Chosen filters', {id: 'chosen-filters'})}
    >
      ${chosen}
      <li>
        <button
          part="clear-all"
          type="button"
          @click=${(event: Event) => {
            keepFocus(event.currentTarget as HTMLElement, true);
            controls.clear();
          }}
        >
          ${msg('Clear all', {id: 'clear-all'})}
        </button>
      </li>
    </ul>
    ${
      sifted.count
        ? nothing
        : html`<p part="empty">
            ${msg('No entries match these filters.', {id: 'no-matching-entries'})}
          </p>`
    }`;
};

/** A button that goes away hands the keyboard to what stays: another one, or the controls. */
const keepFocus = (button: HTMLElement, all = false): void => {
  const root = button.getRootNode() as ShadowRoot;
  const place = [...root.querySelectorAll('[part="chosen-filter"]')].indexOf(button);
  requestAnimationFrame(() => {
    const buttons = root.querySelectorAll<HTMLElement>('[part="chosen-filter"]');
    const next = all
      ? undefined
      : (buttons[Math.min(place, buttons.length - 1)] ??
        root.querySelector<HTMLElement>('[part="chosen-filter"]'));
    (
      next ??
      root.querySelector<HTMLElement>('[part="filters"] select, [part="filters"] summary') ??
      root.querySelector<HTMLElement>('input')
    )?.focus();
  });
};
