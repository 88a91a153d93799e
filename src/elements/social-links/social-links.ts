import {html, nothing, render, type PropertyDeclarations, type TemplateResult} from 'lit';
import {listFormat} from '../../i18n/formatters.js';
import {msg} from '../../i18n/msg.js';
import type {Content, Item, Section} from '../../model/content.js';
import {sameLanguage} from '../../model/text.js';
import {IroListElement} from '../shared/iro-list-element.js';
import {LazyCode} from '../shared/lazy-code.js';
import type * as follow from './follow.js';
import {globe, outlineOf} from './icons.js';
import {socialLinksStyles} from './social-links.styles.js';

const followCode = new LazyCode<typeof follow>(() => import('./follow.js'));

/**
 * Accounts and blogs to follow: icon, name, what became of them and what is there; in the `compact`
 * layout icons alone, with their names for who cannot see them. Accounts in the reader's language
 * come first. Below them, where attributes ask for it, the latest posts of feeds and ways to share
 * the page.
 *
 * @customElement iro-social-links
 * @csspart icon - The icon of an account.
 * @csspart note - That no address is known; in the compact layout, what became of accounts.
 * @csspart state - What became of an account: active, renamed, without recent posts, closed.
 * @csspart feed - The link to the feed of an account or a blog.
 * @csspart facts - When and where a post came out, and who wrote it.
 * @csspart date - When a post came out.
 * @csspart author - Who wrote a post.
 * @csspart share-page - The ways to share the page.
 * @csspart share-title - What that is called.
 * @csspart share-list - The list of these ways.
 * @csspart share-way - One of them: a link or a button.
 * @csspart mastodon - The way by Mastodon, which asks for a server.
 * @csspart share-status - What is said about them, such as that the link is copied.
 * @csspart server-form - The field for a server of Mastodon, and its button.
 * @csspart server - That field.
 * @csspart server-go - That button.
 * @csspart server-error - That something else than a server stands in the field.
 * @csspart address-field - The address of the page, where the browser does not let it be copied.
 */
export class IroSocialLinks extends IroListElement {
  static override styles = [...IroListElement.styles, socialLinksStyles];

  static override properties: PropertyDeclarations = {
    me: {type: Boolean},
    monograms: {type: Boolean},
    posts: {type: Number},
    share: {},
  };

  /**
   * Says in each link to an account that it is that of the page's owner (`rel="me"`), by which
   * services such as Mastodon verify that the page is theirs. Off by default: it claims an identity.
   */
  declare me: boolean | undefined;

  /** Shows letters in the place of the marks of services. */
  declare monograms: boolean | undefined;

  /**
   * How many of the newest posts of the feeds of `src` are shown, in a list of their own; with it,
   * `limit` counts accounts alone. 0, the default: posts are entries as all others.
   */
  declare posts: number | null | undefined;

  /**
   * Offers ways to share the page, separated by spaces: `facebook`, `x`, `linkedin`, `whatsapp`,
   * `telegram`, `bluesky`, `mastodon`, `email`, `copy`; empty, all of them. Without it, none.
   * Nothing is sent before a reader follows one.
   */
  declare share: string | null | undefined;

  /** The code for all that the built-in accounts are not. */
  #follow: follow.Follow | undefined;

  protected override readonly defaultSections = ['social-links'];

  protected override readonly alwaysExtras = true;

  protected override readonly extraProperties = ['me', 'monograms', 'posts', 'share'];

  protected override defaultHeading(): string {
    return msg('Follow us', {id: 'follow'});
  }

  protected override get itemLimit(): number {
    return this.posts && this.posts > 0 ? Infinity : super.itemLimit;
  }

  protected override select(content: Content): readonly Section[] {
    const sections = super.select(content);
    return this.#follow?.arrange(sections) ?? sections;
  }

  protected override readonly extrasCode = followCode;

  protected override makeExtras({Follow}: typeof follow): Promise<void> | undefined {
    this.#follow = new Follow(
      {
        element: this,
        language: () => this.language,
        text: (text) => this.renderText(text),
        title: (item, label) => this.renderTitle(item, label),
        list: (items, row, isSingle) => this.renderList(items, row, {isSingle}),
        outlineOf,
      },
      {html, nothing, render},
    );
    return this.#follow.prepare();
  }

  protected override renderItems(items: readonly Item[]): unknown {
    if (this.#follow) return this.#follow.render(items);
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
        ${this.#renderNote(!item.url && msg('(address not available)', {id: 'no-address'}))}
        ${this.#renderNote(item.service === 'twitter' && msg('Twitter, now X', {id: 'twitter-now-x'}))}
        ${this.renderDescription(item)}
      </div>`;
  }

  #renderNote(words: string | false): unknown {
    return words ? html`<span part="note">${words}</span>` : nothing;
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
      <path d=${outlineOf(item) ?? globe} />
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iro-social-links': IroSocialLinks;
  }
}
