import {html, nothing, type TemplateResult} from 'lit';
import {languageName} from '../../i18n/formatters.js';
import {msg, str} from '../../i18n/msg.js';
import type {Content, Item} from '../../model/content.js';
import {pickText, sameLanguage, type LocalisedText} from '../../model/text.js';

type Names = NonNullable<Content['names']>;

/** The text with each of the names in an element that says its language. */
const markNames = (text: string, names: readonly string[], language: string): unknown => {
  const name = names.find((candidate) => text.includes(candidate));
  if (name === undefined) return text;
  const start = text.indexOf(name);
  return [
    markNames(text.slice(0, start), names, language),
    html`<span lang=${language}>${name}</span>`,
    markNames(text.slice(start + name.length), names, language),
  ];
};

/**
 * A text in the reader's language. Where it is there only in another one, that is shown, in an
 * element with its `lang` and followed by a mark that names the language.
 *
 * @param tag BCP 47 tag of the reader's language
 */
export const renderText = (text: LocalisedText, tag: string, names: Names): unknown => {
  const {value, language} = pickText(text, tag);
  if (language === undefined) return value;
  const [foreign, foreignNames = []] =
    Object.entries(names).find(([other]) => !sameLanguage(other, language)) ?? [];
  const marked = foreign ? markNames(value, foreignNames, foreign) : value;
  return sameLanguage(language, tag)
    ? marked
    : html`<span lang=${language} dir="auto">${marked}</span> ${renderLanguageMark(language, tag)}`;
};

const renderLanguageMark = (language: string, tag: string): TemplateResult => {
  const name = languageName(tag, language);
  return html`<span part="language-mark">${msg(str`(in ${name})`, {id: 'in-language'})}</span>`;
};

/**
 * The title of an item, as a link where the item has an address.
 *
 * @param tag BCP 47 tag of the reader's language
 * @param label the title
 * @param source who publishes it, where that is to be said
 * @param select called where a reader follows the link
 */
export const renderTitle = (
  {url, language}: Item,
  tag: string,
  label: unknown,
  source: unknown,
  select: (event: Event) => void,
): unknown => {
  const title = url
    ? html`<a part="link" href=${url} hreflang=${language ?? nothing} rel="noopener" @click=${select}
        >${label}</a
      >`
    : label;
  const foreign = language !== undefined && !sameLanguage(language, tag) ? language : undefined;
  // one template less for each item that says no more
  return foreign === undefined && source === undefined
    ? title
    : html`${title}${renderLanguageBadge(foreign)}${
        source === undefined ? nothing : [' ', html`<span part="source">(${source})</span>`]
      }`;
};

/** The language that a link leads to, by its own name, where it is not the reader's. */
const renderLanguageBadge = (language: string | undefined): unknown =>
  language === undefined
    ? nothing
    : // a space by itself, because those at the edges of a template go when it is minified
      [
        ' ',
        html`<span part="language" lang=${language}>${languageName(language, language)}</span>`,
      ];
