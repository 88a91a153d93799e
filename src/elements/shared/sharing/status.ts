import type {ElementLanguage} from '../../../i18n/locale.js';
import {withLocale} from '../../../i18n/msg.js';

/** Who is spoken to. */
export interface Listener {
  readonly language: ElementLanguage;
}

/** What is around a button: the other buttons, and what is said about them. */
export const actionsOf = (button: HTMLElement): Element =>
  button.closest('[part~="actions"]') ?? button.parentElement ?? button;

/** Says something about an action, to be seen and to be heard. The next action wipes it. */
export const say = (button: HTMLElement, {language}: Listener, words: () => string): void => {
  const status = actionsOf(button).querySelector('[role="status"]');
  if (status) status.textContent = withLocale(language.locale, words);
};

/** Wipes what the last action said and left: a text that is said again is heard again. */
export const clear = (actions: Element): void => {
  actions.querySelector('[role="status"]')?.replaceChildren();
  actions.querySelector('[part="address-field"]')?.remove();
};
