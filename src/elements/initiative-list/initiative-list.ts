import {html, nothing, type PropertyDeclarations} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {Item, Section} from '../../model/content.js';
import {renderHeading} from '../shared/heading.js';
import {IroListElement} from '../shared/iro-list-element.js';
import {LazyCode} from '../shared/lazy-code.js';
import {initiativeListStyles} from './initiative-list.styles.js';
import type * as initiatives from './initiatives.js';

const initiativesCode = new LazyCode<typeof initiatives>(() => import('./initiatives.js'));

/**
 * Initiatives, projects and highlights: each with its title, as a link where it has an address, what
 * it is about and, where its dates tell, how it stands: a call that is open or closed, an end that
 * has passed. Projects stand under the initiative that they are part of (`parent`); events that have
 * to do with one (`related`, of either) are named with it as long as they are to come.
 *
 * @customElement iro-initiative-list
 * @fires {CustomEvent<{query: string, count: number, filters: Record<string, string>}>} iro-filter - A reader filters. Bubbles, crosses shadow roots.
 * @csspart featured - The initiative that stands first and larger than the others.
 * @csspart initiative-status - How an initiative stands: its call, or that it has ended.
 * @csspart part-of - Which initiative a project belongs to, where that is not on view.
 * @csspart picture - The place of a picture.
 * @csspart image - A picture.
 * @csspart image-description - A picture in words, where it could not be loaded.
 * @csspart related-events - The coming events of an initiative.
 * @csspart related-event - One of them.
 * @csspart event-date - When that takes place.
 * @csspart projects - The projects of an initiative.
 * @csspart filters - The controls that filter.
 * @csspart filter - One of them and its label.
 * @csspart count - How many initiatives there are.
 * @csspart clear - The button that undoes all filters.
 * @csspart more - The button that shows more.
 * @cssprop [--iro-image-ratio=3 / 2] - Width of pictures to their height.
 * @cssprop [--iro-image-fit=cover] - How a picture of other proportions fits: `cover` or `contain`.
 */
export class IroInitiativeList extends IroListElement {
  static override styles = [...IroListElement.styles, initiativeListStyles];

  static override properties: PropertyDeclarations = {
    filters: {},
    featured: {},
    images: {type: Boolean},
    more: {type: Boolean},
  };

  /**
   * The controls that readers get, separated by spaces: `kind`, `region` and `status`. None by
   * default.
   */
  declare filters: string | null | undefined;

  /**
   * Id of the item that stands first and larger than the others. Without it, the first one that the
   * content says is featured; empty, none.
   */
  declare featured: string | null | undefined;

  /**
   * Shows pictures, of which those in words alone (`imageDescription`). Off by default: their
   * addresses are the content's, and each is asked of a server that the page does not name.
   */
  declare images: boolean | undefined;

  /**
   * Lets readers have more than `limit` at a time, by a button. `limit` counts initiatives then;
   * their projects come with them.
   */
  declare more: boolean | undefined;

  /** The code for all that the plain form is not. */
  #initiatives: initiatives.Initiatives | undefined;

  protected override readonly defaultSections = ['initiatives'];

  protected override readonly extraProperties = ['filters', 'featured', 'images', 'more'];

  protected override defaultHeading(): string {
    return msg('Initiatives', {id: 'initiatives'});
  }

  protected override get itemLimit(): number {
    return this.more && this.#initiatives ? Infinity : super.itemLimit;
  }

  protected override readonly extrasCode = initiativesCode;

  protected override makeExtras({Initiatives}: typeof initiatives): void {
    this.#initiatives = new Initiatives(this, {
      title: (item) => this.renderTitle(item),
      plain: (item, level) => this.#renderPlain(item, level),
      list: (...rows) => this.renderList(...rows),
      html,
      nothing,
    });
  }

  protected override filter(sections: readonly Section[]): readonly Section[] {
    return this.#initiatives?.arrange(sections, this.loaded!.content, this.language) ?? sections;
  }

  protected override renderControls(sections: readonly Section[]): unknown {
    this.filter(sections);
    return this.#initiatives?.renderFilters() ?? nothing;
  }

  protected override renderItems(items: readonly Item[], level: number): unknown {
    return (
      this.#initiatives?.render(items, level) ??
      this.renderList(items, (item) => this.#renderPlain(item, level), {variant: level})
    );
  }

  #renderPlain(item: Item, level: number): readonly unknown[] {
    return [renderHeading(level, 'title', this.renderTitle(item)), this.renderDescription(item)];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iro-initiative-list': IroInitiativeList;
  }
}
