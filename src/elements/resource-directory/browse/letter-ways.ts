import {withLocale} from '../../../i18n/msg.js';
import type {Item} from '../../../model/content.js';
import type {Arranged} from './arrange.js';
import type {GroupsOnView} from './groups-on-view.js';
import type {BrowseHost} from './host.js';
import {nameOfLetter, renderLetterBar} from './letter-bar.js';
import {scrollTo} from './scroll.js';

/** The bar of letters, and the headings that its letters lead to. */
export class LetterWays {
  readonly #host: BrowseHost;
  readonly #groups: GroupsOnView;

  constructor(host: BrowseHost, groups: GroupsOnView) {
    this.#host = host;
    this.#groups = groups;
  }

  renderBar(arranged: readonly Arranged[]): unknown {
    const {locale, tag} = this.#host.language();
    return withLocale(locale, () =>
      renderLetterBar(this.#host, arranged, tag, (letter) => this.#go(arranged, letter)),
    );
  }

  /** The heading over some items, where they have one that is no section's. */
  renderHeading(items: readonly Item[], level: number): unknown {
    const {html, nothing, language} = this.#host;
    const {heading, letter} = this.#groups.groupOf(items) ?? {};
    if (heading === undefined) return nothing;
    const name =
      letter === undefined ? heading : withLocale(language().locale, () => nameOfLetter(letter));
    return this.#host.heading(
      level,
      'group-heading',
      html`<span tabindex="-1" data-letter=${letter ?? nothing}>${name}</span>`,
    );
  }

  /** Puts the keyboard on the heading of a letter. */
  #go(arranged: readonly Arranged[], letter: string): void {
    const {element} = this.#host;
    this.#groups.show(arranged.findIndex((group) => group.letter === letter));
    void element.updateComplete.then(() => {
      const heading = [...element.renderRoot.querySelectorAll<HTMLElement>('[data-letter]')].find(
        ({dataset}) => dataset['letter'] === letter,
      );
      heading?.focus({preventScroll: true});
      if (heading) scrollTo(heading, 'start');
    });
  }
}
