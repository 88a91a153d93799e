import {listFormat} from '../../i18n/formatters.js';
import {msg, withLocale} from '../../i18n/msg.js';
import type {Item} from '../../model/content.js';
import {emit} from '../shared/events.js';
import type {FollowHost, FollowTemplates} from './follow-host.js';
import {markOf, type Mark} from './marks.js';
import {isClosed, statesOf, type AccountState} from './states.js';

/** No row is a copy of another: rows go by the address, which copies do not read. */
export const isSingle = (): boolean => true;

/** Accounts as entries of a list or as icons. All is called in the language of the element. */
export class Accounts {
  readonly #host: FollowHost;
  readonly #templates: FollowTemplates;

  constructor(host: FollowHost, templates: FollowTemplates) {
    this.#host = host;
    this.#templates = templates;
  }

  /** An account with all that is to be said of it. */
  renderAccount(item: Item): unknown {
    const {html, nothing} = this.#templates;
    return html`${this.#renderIcon(item)}
      <div>
        <span part="title">${this.renderName(item)}</span>
        ${
          item.url || isClosed(item)
            ? nothing
            : html`<span part="note">${msg('(address not available)', {id: 'no-address'})}</span>`
        }
        ${statesOf(item).map((state) => [this.#renderState(state), ' '])} ${this.#renderFeed(item)}
        ${this.renderAbout(item)}
      </div>`;
  }

  renderAbout({description}: Item): unknown {
    const {html, nothing} = this.#templates;
    return description === undefined || this.#host.element.layout === 'compact'
      ? nothing
      : html`<p part="description">${this.#host.text(description)}</p>`;
  }

  #renderState({name, words, formerName}: AccountState): unknown {
    const {html} = this.#templates;
    const former = formerName === undefined ? '' : [' ', this.#host.text(formerName)];
    return html`<span part="state" data-state=${name}>${words}${former}</span>`;
  }

  /** A closed account is no link. */
  renderName(item: Item, label: unknown = this.#host.text(item.title)): unknown {
    const {html, nothing} = this.#templates;
    const {element, title} = this.#host;
    const {url, ...rest} = item;
    if (url === undefined || isClosed(item)) return title(rest, label);
    const select = (event: Event) => {
      if (!emit(element, 'iro-select', {item}, true)) event.preventDefault();
    };
    const claims = element.me && item.kind !== 'post' && item.kind !== 'feed';
    return title(
      rest,
      html`<a
        part="link"
        href=${url}
        hreflang=${item.language ?? nothing}
        type=${item.kind === 'feed' ? 'application/rss+xml' : nothing}
        rel=${claims ? 'me noopener' : 'noopener'}
        @click=${select}
        >${label}</a
      >`,
    );
  }

  /** What programs that read feeds take up; its name says whose it is, for who reads links alone. */
  #renderFeed(item: Item, label: unknown = msg('RSS feed', {id: 'feed'})): unknown {
    const {html, nothing} = this.#templates;
    const {feedUrl, title} = item;
    if (feedUrl === undefined || isClosed(item)) return nothing;
    return html`<a part="feed" href=${feedUrl} type="application/rss+xml" rel="noopener"
      >${label}<span class="name">: ${this.#host.text(title)}</span></a
    >`;
  }

  /** Icons alone; what they cannot say stands below, for all to read. */
  renderIcons(items: readonly Item[]): unknown {
    const {nothing} = this.#templates;
    const {language, list} = this.#host;
    const linked = items.filter((item) => item.url && !isClosed(item));
    const lost = items.filter((item) => !item.url && !isClosed(item));
    const said = items.flatMap((item) => statesOf(item).map((state) => ({item, state})));
    const words = new Set(said.flatMap(({state}) => (state.formerName ? [] : state.words)));
    const isOf = (line: string) => said.filter(({state}) => state.words === line);
    return [
      linked.length
        ? list(
            linked,
            (item) => withLocale(language().locale, () => this.#renderLink(item)),
            isSingle,
          )
        : nothing,
      [...words].map((line) =>
        this.#renderNote(
          `${line}:`,
          isOf(line).map(({item}) => item),
        ),
      ),
      said.map(({item, state}) => (state.formerName ? this.#renderFormer(item, state) : nothing)),
      lost.length
        ? this.#renderNote(msg('Address not available:', {id: 'no-addresses'}), lost)
        : nothing,
    ];
  }

  /** A line that names accounts. */
  #renderNote(label: string, items: readonly Item[]): unknown {
    const {html} = this.#templates;
    const {language, text} = this.#host;
    const names = listFormat(language().tag)
      .formatToParts(items.map((_item, index) => `${index}`))
      .map(({type, value}) => (type === 'element' ? text(items[Number(value)]!.title) : value));
    return html`<p part="note">${label} ${names}</p>`;
  }

  #renderFormer({title}: Item, state: AccountState): unknown {
    const {html} = this.#templates;
    return html`<p part="note">${this.#host.text(title)} ${this.#renderState(state)}</p>`;
  }

  #renderLink(item: Item): unknown {
    const {html, nothing} = this.#templates;
    const states = statesOf(item);
    const said = states.map((state) => [', ', this.#renderState(state)]);
    const feed = msg('RSS feed', {id: 'feed'});
    // not the mark of blogs: most often, one stands beside it
    const mark = this.renderMark({letters: 'RSS'});
    return [
      this.renderName(
        item,
        html`${this.#renderIcon(item)}<span class="name">${this.#host.text(item.title)}${said}</span>`,
      ),
      item.feedUrl === undefined
        ? nothing
        : this.#renderFeed(item, html`${mark}<span class="name">${feed}</span>`),
    ];
  }

  #renderIcon(item: Item): unknown {
    const {outlineOf, element} = this.#host;
    return this.renderMark(
      markOf(item, this.#host.language().tag, outlineOf, Boolean(element.monograms)),
    );
  }

  renderMark(mark: Mark): unknown {
    const {html} = this.#templates;
    return 'letters' in mark
      ? html`<svg part="icon" class="monogram" viewBox="0 0 24 24" aria-hidden="true">
          <text x="12" y="12">${mark.letters}</text>
        </svg>`
      : html`<svg part="icon" viewBox="0 0 24 24" aria-hidden="true">
          <path d=${mark.outline} />
        </svg>`;
  }
}
