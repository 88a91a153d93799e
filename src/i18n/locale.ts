import {sourceLocale, targetLocales} from './generated/locale-codes.js';

/** A language that the interface is written in. */
export type Locale = typeof sourceLocale | (typeof targetLocales)[number];

/** All languages of the interface, the one it is written in first. */
export const locales: readonly Locale[] = [sourceLocale, ...targetLocales];

/** What a bare language formats as where the office's readers expect another region than Intl does. */
const defaultRegions: Readonly<Record<string, string>> = {es: 'es-US'};

/** The language of an element: which strings it shows, and how it formats. */
export interface ElementLanguage {
  readonly locale: Locale;
  /** BCP 47 tag for Intl and `lang`, always valid and always of the same language as `locale`. */
  readonly tag: string;
}

const canonical = (tag: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined; // not a tag at all
  }
};

/** The supported language for a tag: `es-MX` speaks `es` and formats as `es-MX`; unknown ones, English. */
export const matchLanguage = (wanted: string): ElementLanguage => {
  const tag = canonical(wanted) ?? sourceLocale;
  const locale = locales.find((known) => tag === known || tag.startsWith(`${known}-`));
  return locale
    ? {locale, tag: defaultRegions[tag] ?? tag}
    : {locale: sourceLocale, tag: sourceLocale};
};

const rightToLeft = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/** Which way a language is written, for `dir`. Not every engine's `Intl.Locale` knows it. */
export const textDirection = (tag: string): 'ltr' | 'rtl' =>
  rightToLeft.test(tag) ? 'rtl' : 'ltr';
