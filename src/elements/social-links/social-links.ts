import {html, nothing, type TemplateResult} from 'lit';
import {listFormat} from '../../i18n/formatters.js';
import {msg} from '../../i18n/msg.js';
import type {Item} from '../../model/content.js';
import {sameLanguage} from '../../model/text.js';
import {IroListElement} from '../shared/iro-list-element.js';
import {outlineOf} from './icons.js';
import {socialLinksStyles} from './social-links.styles.js';

/**
 * Accounts and blogs to follow: icon, name and what is there; in the `compact` layout icons alone,
 * with their names for who cannot see them. Accounts in the reader's language come first.
 *
 * @customElement iro-social-links
 * @csspart icon - The icon of an account.
 * @csspart note - That no address is known.
 */
export class IroSocialLinks extends IroListElement {
  static override styles = [...IroListElement.styles, socialLinksStyles];

  protected override readonly defaultSections = ['social-links'];

  protected override defaultHeading(): string {
    return msg('Follow us', {id: 'follow'});
  }

  protected override renderItems(items: readonly Item[]): unknown {
    const ownLanguage = ({language}: Item) =>
      language !== undefined && sameLanguage(language, this.language.tag);
    const sorted = [...items.filter(ownLanguage), ...items.filter((item) => !ownLanguage(item))];
    return this.effectiveLayout === 'compact'
      ? this.#renderIcons(sorted)
      : this.renderList(sorted, (item) => this.#renderAccount(item));
  }

  #renderAccount(item: Item): TemplateResult {
    return html`${this.#renderIcon(item)}
      <div>
        <span part="title">${this.renderTitle(item)}</span>
        ${
          item.url
            ? nothing
            : html`<span part="note">${msg('(address not available)', {id: 'no-address'})}</span>`
        }
        ${this.renderDescription(item)}
      </div>`;
  }

  #renderIcons(items: readonly Item[]): unknown {
    const linked = items.filter(({url}) => url);
    const others = items.filter(({url}) => !url);
    return [
      linked.length
        ? this.renderList(linked, (item) =>
            this.renderTitle(
              item,
              html`${this.#renderIcon(item)}<span class="name">${this.renderText(item.title)}</span>`,
            ),
          )
        : nothing,
      others.length ? this.#renderUnlinked(others) : nothing,
    ];
  }

  #renderUnlinked(items: readonly Item[]): TemplateResult {
    const tag = this.language.tag;
    const names = listFormat(tag)
      .formatToParts(items.map((_item, index) => `${index}`))
      .map(({type, value}) =>
        type === 'element' ? this.renderText(items[Number(value)]!.title) : value,
      );
    return html`<p part="note">${msg('Address not available:', {id: 'no-addresses'})} ${names}</p>`;
  }

  #renderIcon(item: Item): TemplateResult {
    return html`<svg part="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d=${outlineOf(item)} />
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iro-social-links': IroSocialLinks;
  }
}
