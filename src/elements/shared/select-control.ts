import type {html} from 'lit';

/** One thing that a reader can choose. */
export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

/** A choice of one thing among several. */
export interface SelectControl {
  /** Its id in the shadow tree. */
  readonly id: string;
  readonly label: string;
  readonly options: readonly SelectOption[];
  readonly chosen: string;
  readonly choose: (value: string) => void;
}

/**
 * A control of a list, with its label.
 *
 * @param templates Lit of the file that loads the code
 */
export const renderSelect = (
  templates: {readonly html: typeof html},
  {id, label, options, chosen, choose}: SelectControl,
): unknown =>
  templates.html`<div part="filter">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      ${options.map(
        ({value, label: text}) =>
          templates.html`<option value=${value} .selected=${value === chosen}>${text}</option>`,
      )}
    </select>
  </div>`;
