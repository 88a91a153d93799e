import {LitElement} from 'lit';
import {followLanguage, nearestLang, unfollowLanguage} from './language-observer.js';
import {matchLanguage, type ElementLanguage} from './locale.js';
import {withLocale} from './msg.js';

/** An element that speaks the language of its place in the page and follows its changes. */
export abstract class LocalisedElement extends LitElement {
  #language: ElementLanguage = matchLanguage('');

  /** The language that the element shows. */
  protected get language(): ElementLanguage {
    return this.#language;
  }

  /** Runs a synchronous task, an event handler say, with `msg` in this element's language. */
  protected localise<Result>(task: () => Result): Result {
    return withLocale(this.#language.locale, task);
  }

  /** @internal */
  languageMayHaveChanged(): void {
    const language = matchLanguage(nearestLang(this));
    if (language.tag === this.#language.tag) return;
    this.#language = language;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    followLanguage(this);
    this.languageMayHaveChanged();
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unfollowLanguage(this);
  }

  protected override performUpdate(): void {
    this.localise(() => super.performUpdate());
  }
}
