import {baseLanguage, type LocalisedText} from '../../model/text.js';
import {decodeEntities, markupToText, oneLine} from '../plain-text.js';
import type {Property} from './lines.js';
import {unescapeText} from './values.js';

/** Bytes in hexadecimal, as vCalendar 1.0 has them. */
const decodeQuotedPrintable = (value: string): string => {
  const escaped = value
    .replace(/=[ \t]*\n/g, '')
    .replaceAll('%', '%25')
    .replace(/=([\dA-F]{2})/gi, '%$1');
  try {
    return decodeURIComponent(escaped);
  } catch {
    return value; // bytes that are no UTF-8
  }
};

/** The text of a property, without escapes. */
export const textOf = ({value, parameters}: Property): string =>
  unescapeText(
    parameters.get('ENCODING')?.toUpperCase() === 'QUOTED-PRINTABLE'
      ? decodeQuotedPrintable(value)
      : value,
  ).trim();

const markup =
  /<\/?(?:a|b|blockquote|body|br|div|em|font|h[1-6]|hr|html|i|img|li|ol|p|pre|span|strong|table|td|tr|u|ul)(?:[ \t\n/][^<>]*)?>/i;

const markupOfLines = /<\/?(?:blockquote|br|div|h[1-6]|hr|li|ol|p|table|tr|ul)[ \t\n/>]/i;

const entity = /&(?:#\d|#x[\da-f]|(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip);)/i;

/** What Google Calendar writes about a meeting below a description, between two such lines. */
const googleRule = /-::~:~::~[:~]{0,200}::-/g;

/** A description without what a program has put under it. */
const withoutGoogleBlock = (text: string): string => {
  const rules = [...text.matchAll(googleRule)];
  const [from, to] = [rules[0], rules.at(-1)];
  if (!from || !to || from === to) return text;
  return text.slice(0, from.index) + text.slice(to.index + to[0].length);
};

/** A description as text, whether it was written as text or as HTML. */
export const plainText = (property: Property): string => {
  const text = withoutGoogleBlock(textOf(property)).trim();
  if (!markup.test(text)) return entity.test(text) ? decodeEntities(text) : text;
  return markupToText(markupOfLines.test(text) ? text : text.replaceAll('\n', '<br>'));
};

/** A title or a name: no markup, but often with references of HTML. */
export const shortText = (property: Property): string => oneLine(decodeEntities(textOf(property)));

/**
 * One text, or those of several languages, which `LANGUAGE` tells. Of each language the first is
 * read. A text that does not say its language is in that of the calendar.
 */
export const localised = (
  properties: readonly Property[],
  read: (property: Property) => string,
  calendarLanguage: string | undefined,
): LocalisedText | undefined => {
  const texts = new Map<string, string>();
  for (const property of properties) {
    const said = property.parameters.get('LANGUAGE')?.replaceAll('_', '-') ?? '';
    const language = /^[A-Za-z]{2,3}(?:-[A-Za-z\d]{1,8}){0,4}$/.test(said) ? said : '';
    const text = read(property);
    if (text && !texts.has(language)) texts.set(language, text);
  }
  const unsaid = texts.get('');
  if (unsaid !== undefined && texts.size === 1) return unsaid;
  if (unsaid !== undefined) {
    texts.delete('');
    const language = calendarLanguage ?? 'und';
    const isSaid = [...texts.keys()].some((tag) => baseLanguage(tag) === baseLanguage(language));
    if (!isSaid) return Object.fromEntries([[language, unsaid], ...texts]);
  }
  return texts.size ? Object.fromEntries(texts) : undefined;
};
