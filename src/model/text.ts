/** A text in one language, unsaid which, or in several by BCP 47 tag. */
export type LocalisedText = string | Readonly<Record<string, string>>;

/** A text picked for a reader. `language` is undefined where the content does not say it. */
export interface PickedText {
  readonly value: string;
  readonly language: string | undefined;
}

/** The language of a tag without script or region: `es-MX` gives `es`. */
export const baseLanguage = (tag: string): string => tag.toLowerCase().split('-', 1)[0]!;

export const sameLanguage = (one: string, other: string): boolean =>
  baseLanguage(one) === baseLanguage(other);

/**
 * The text for a reader: in exactly their language, else in the same language of another region,
 * else in English, else in whatever language there is.
 */
export const pickText = (text: LocalisedText, reader: string): PickedText => {
  if (typeof text === 'string') return {value: text, language: undefined};
  const tags = Object.keys(text);
  const language =
    tags.find((tag) => tag.toLowerCase() === reader.toLowerCase()) ??
    tags.find((tag) => sameLanguage(tag, reader)) ??
    tags.find((tag) => sameLanguage(tag, 'en')) ??
    tags[0];
  // `und` is how a text says that its language is not known
  return {value: text[language!] ?? '', language: language === 'und' ? undefined : language};
};

/** Lower case without accents, so that `educacion` finds `educación` and `nino` finds `niño`. */
export const foldText = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The text without halves of characters (lone surrogates), which addresses cannot be made of. */
export const wholeCharacters = (text: string): string =>
  // not `\p{Cs}`: WebKit passes over one that U+FFFD and what comes after it follows
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
