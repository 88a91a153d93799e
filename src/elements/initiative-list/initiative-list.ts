import {msg} from '../../i18n/msg.js';
import type {Item} from '../../model/content.js';
import {renderHeading} from '../shared/heading.js';
import {IroListElement} from '../shared/iro-list-element.js';
import {initiativeListStyles} from './initiative-list.styles.js';

/**
 * Initiatives, projects and highlights: each with its title, as a link where it has an address, and
 * what it is about.
 *
 * @customElement iro-initiative-list
 */
export class IroInitiativeList extends IroListElement {
  static override styles = [...IroListElement.styles, initiativeListStyles];

  protected override readonly defaultSections = ['initiatives'];

  protected override defaultHeading(): string {
    return msg('Initiatives', {id: 'initiatives'});
  }

  protected override renderItems(items: readonly Item[], level: number): unknown {
    return this.renderList(items, (item) => [
      renderHeading(level, 'title', this.renderTitle(item)),
      this.renderDescription(item),
    ]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iro-initiative-list': IroInitiativeList;
  }
}
