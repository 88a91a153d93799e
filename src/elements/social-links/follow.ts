/**
 * Accounts with all that is to be said of them, latest posts and sharing. Loaded with content from
 * outside, and where an attribute asks for what it holds.
 */
import type {ReactiveController} from 'lit';
import {dateTimeFormat} from '../../i18n/formatters.js';
import {isolate} from '../../i18n/isolate.js';
import {msg, str, withLocale} from '../../i18n/msg.js';
import type {Item, Section} from '../../model/content.js';
import {sameLanguage} from '../../model/text.js';
import {Accounts, isSingle} from './accounts.js';
import type {FollowHost, FollowTemplates} from './follow-host.js';
import {adoptFollowStyles} from './follow.styles.js';
import {arrangePosts, isPost} from './posts.js';
import type {SharePage} from './share-page.js';

/** What the element shows once it is more than the built-in accounts. */
export class Follow implements ReactiveController {
  readonly #host: FollowHost;
  readonly #templates: FollowTemplates;
  readonly #accounts: Accounts;
  #sharePage: SharePage | undefined;
  #arranged: {readonly by: readonly unknown[]; readonly sections: readonly Section[]} | undefined;
  /** Lists in the order that they are shown in: the same ones as long as nothing changes. */
  readonly #sorted = new WeakMap<readonly Item[], Map<string, readonly Item[]>>();

  constructor(host: FollowHost, templates: FollowTemplates) {
    this.#host = host;
    this.#templates = templates;
    this.#accounts = new Accounts(host, templates);
    host.element.addController(this);
    adoptFollowStyles(host.element.renderRoot);
  }

  /** Whether all is there that the attributes asked for at first. */
  #isReady = false;

  /**
   * Loads what the attributes ask for. A page that cannot get it can be shared by its address.
   *
   * @returns a promise of what the first update shows; nothing where that is there already
   */
  prepare(): Promise<void> | undefined {
    const end = () => {
      this.#isReady = true;
    };
    // without it the next update tries again
    if (this.#isSharing) return this.#loadSharing().then(end, end);
    end();
    return undefined;
  }

  hostUpdated(): void {
    if (this.#sharePage) this.#sharePage.show();
    else if (this.#isReady && this.#isSharing) {
      void this.#loadSharing().then(
        () => this.#sharePage!.show(),
        () => undefined,
      );
    }
  }

  get #isSharing(): boolean {
    return typeof this.#host.element.share === 'string';
  }

  /** What of the selected sections is shown, and in which order. */
  arrange(sections: readonly Section[]): readonly Section[] {
    const {posts, limit} = this.#host.element;
    if (!posts || posts < 1) return sections;
    const language = this.#host.language();
    const by = [sections, posts, limit, language.tag];
    if (by.some((value, index) => value !== this.#arranged?.by[index])) {
      const most = limit && limit > 0 ? limit : Infinity;
      this.#arranged = {
        by,
        sections: this.#localise(() => arrangePosts(sections, posts, most, language)),
      };
    }
    return this.#arranged!.sections;
  }

  render(items: readonly Item[]): unknown {
    const {list, element} = this.#host;
    const {layout, posts} = element;
    const asPosts = Boolean(posts && posts >= 1);
    if (asPosts && items.some(isPost)) {
      return list(items, (item) => this.#localise(() => this.#renderPost(item)), isSingle);
    }
    const sorted = this.#sort(items);
    return layout === 'compact'
      ? this.#localise(() => this.#accounts.renderIcons(sorted))
      : list(sorted, (item) => this.#localise(() => this.#accounts.renderAccount(item)), isSingle);
  }

  #localise<Result>(task: () => Result): Result {
    return withLocale(this.#host.language().locale, task);
  }

  async #loadSharing(): Promise<void> {
    const {SharePage} = await import('./share-page.js');
    this.#sharePage ??= new SharePage(this.#host, this.#templates, (mark) =>
      this.#accounts.renderMark(mark),
    );
  }

  /** Accounts in the reader's language first. */
  #sort(items: readonly Item[]): readonly Item[] {
    const {tag} = this.#host.language();
    const known = this.#sorted.get(items) ?? new Map<string, readonly Item[]>();
    this.#sorted.set(items, known);
    let sorted = known.get(tag);
    if (!sorted) {
      const rank = ({language}: Item) =>
        Number(language === undefined || !sameLanguage(language, tag));
      known.set(tag, (sorted = [...items].sort((one, other) => rank(one) - rank(other))));
    }
    return sorted;
  }

  #renderPost(item: Item): unknown {
    const {html, nothing} = this.#templates;
    const {source, ...rest} = item;
    const date = item.published ?? item.updated;
    const author = item.author === undefined ? undefined : isolate(item.author);
    return html`<span part="title">${this.#accounts.renderName(rest)}</span>
      <p part="facts">
        ${date === undefined ? nothing : html`<time part="date" datetime=${date}>${this.#formatDate(date)}</time>`}
        ${source === undefined ? nothing : html`<span part="source">${this.#host.text(source)}</span>`}
        ${
          author === undefined
            ? nothing
            : html`<span part="author"
                >${msg(str`by ${author}`, {id: 'by-author', desc: 'Who wrote a post'})}</span
              >`
        }
      </p>
      ${this.#accounts.renderAbout(item)}`;
  }

  /** A day is that day everywhere; a moment, the reader's own day. */
  #formatDate(date: string): string {
    const {tag} = this.#host.language();
    const isDay = date.length === 10;
    const options = {dateStyle: 'long', ...(isDay && {timeZone: 'UTC'})} as const;
    return dateTimeFormat(tag, options).format(Date.parse(date));
  }
}
