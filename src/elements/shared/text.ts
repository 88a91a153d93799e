import {html, nothing, type TemplateResult} from 'lit';
import {languageName} from '../../i18n/formatters.js';
import {msg, str} from '../../i18n/msg.js';
import type {ForeignName} from '../../model/schema.js';
import {pickText, sameLanguage, type LocalisedText} from '../../model/text.js';

/** Names in another language than the text around them, each in an element that says so. */
const markNames = (text: string, names: readonly ForeignName[]): unknown => {
  for (const {name, language} of names) {
    const start = text.indexOf(name);
    if (start >= 0) {
      return [
        markNames(text.slice(0, start), names),
        html`<span lang=${language}>${name}</span>`,
        markNames(text.slice(start + name.length), names),
      ];
    }
  }
  return text;
};

/**
 * A text in the reader's language. Where it is there only in another one, that is shown, in an
 * element with its `lang` and followed by a mark that names the language.
 *
 * @param tag BCP 47 tag of the reader's language
 */
export const renderText = (
  text: LocalisedText,
  tag: string,
  names: readonly ForeignName[],
): unknown => {
  const {value, language} = pickText(text, tag);
  if (language === undefined) return value;
  const foreign = names.filter((name) => !sameLanguage(name.language, language));
  const marked = markNames(value, foreign);
  return sameLanguage(language, tag)
    ? marked
    : html`<span lang=${language} dir="auto">${marked}</span> ${renderLanguageMark(language, tag)}`;
};

const renderLanguageMark = (language: string, tag: string): TemplateResult =>
  html`<span part="language-mark">${msg(str`(in ${languageName(tag, language)})`)}</span>`;

/** The language that a link leads to, by its own name, where it is not the reader's. */
export const renderLanguageBadge = (language: string | undefined): unknown =>
  language === undefined
    ? nothing
    : html` <span part="language" lang=${language}>${languageName(language, language)}</span>`;
