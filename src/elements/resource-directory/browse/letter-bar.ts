import {msg} from '../../../i18n/msg.js';
import type {Arranged} from './arrange.js';
import {compareTitles} from './catalogue.js';
import type {BrowseHost} from './host.js';
import {alphabetOf, noLetter, sortLetters} from './letters.js';

/** What a letter is called where it is read out. */
export const nameOfLetter = (letter: string): string =>
  letter === noLetter ? msg('Numbers and symbols', {id: 'letter-other'}) : letter;

/** The letters, each a way to the entries under it; those without entries lead nowhere. */
export const renderLetterBar = (
  {html}: BrowseHost,
  arranged: readonly Arranged[],
  tag: string,
  go: (letter: string) => void,
): unknown => {
  const present = new Set(arranged.flatMap(({letter}) => letter ?? []));
  const letters = sortLetters([...alphabetOf(tag), ...present], tag, compareTitles(tag));
  return html`<nav part="letters" aria-label=${msg('A to Z', {id: 'a-to-z'})}>
    ${letters.map(
      (letter) =>
        html`<button
          part="letter"
          type="button"
          aria-label=${nameOfLetter(letter)}
          ?disabled=${!present.has(letter)}
          @click=${() => go(letter)}
        >
          ${letter}
        </button>`,
    )}
  </nav>`;
};
