import {msg} from '../../i18n/msg.js';
import type {Item} from '../../model/content.js';
import {renderHeading} from '../shared/heading.js';
import {IroListElement} from '../shared/iro-list-element.js';
import {initiativeListStyles} from './initiative-list.styles.js';

/**
 * Initiatives, projects and highlights: each with its title, as a link where it has an address, and
 * what it is about.
 *
 * @slot - Links that are read where no script runs, while content loads and when loading fails.
 * @fires {CustomEvent<{content: Content, problems: Problem[]}>} iro-load - Content is on view.
 * @fires {CustomEvent<{failures: Failure[]}>} iro-error - A source gave no content.
 * @fires {CustomEvent<{item: Item}>} iro-select - A reader follows a link. Cancelable.
 * @csspart base - Everything inside the element.
 * @csspart heading - The heading.
 * @csspart section - A section, where there are several.
 * @csspart section-heading - The heading of one of several sections.
 * @csspart list - The list of items.
 * @csspart item - One item.
 * @csspart title - The title of an item.
 * @csspart link - A title that is a link.
 * @csspart description - What an item or a section is about.
 * @csspart language - The language of what a link leads to.
 * @csspart language-mark - The language of a text that is not there in the reader's.
 * @csspart empty - What is said where there is nothing to show.
 * @csspart status - What is said about loading and failures.
 * @csspart retry - The button that loads again.
 * @cssprop [--iro-link-color=inherit] - Colour of links.
 * @cssprop [--iro-border-color] - Colour of lines; by default a tint of the text's colour.
 * @cssprop [--iro-gap=1em] - Space between items.
 * @cssprop [--iro-radius=0.5em] - Rounding of cards.
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
