/** Wraps a maker so that it makes one thing for each set of arguments. Intl formatters are dear. */
const remember = <Arguments extends readonly unknown[], Made>(
  make: (...wanted: Arguments) => Made,
) => {
  const made = new Map<string, Made>();
  return (...wanted: Arguments): Made => {
    const key = JSON.stringify(wanted);
    let formatter = made.get(key);
    if (!formatter) made.set(key, (formatter = make(...wanted)));
    return formatter;
  };
};

export const dateTimeFormat = remember(
  (tag: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options),
);

export const numberFormat = remember(
  (tag: string, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options),
);

export const pluralRules = remember((tag: string) => new Intl.PluralRules(tag));

/** Which form the number of a place in an order has: 1st, 2nd, 3rd, 4th. */
export const ordinalRules = remember((tag: string) => new Intl.PluralRules(tag, {type: 'ordinal'}));

/** Says “today” and “tomorrow” where the language has a word. */
export const relativeTimeFormat = remember(
  (tag: string) => new Intl.RelativeTimeFormat(tag, {numeric: 'auto'}),
);

export const listFormat = remember((tag: string) => new Intl.ListFormat(tag));

/** Compares texts as the readers of a language order them. */
export const collator = remember(
  (tag: string, options?: Intl.CollatorOptions) => new Intl.Collator(tag, options),
);

const displayNames = remember(
  (tag: string) => new Intl.DisplayNames(tag, {type: 'language', fallback: 'code'}),
);

/** What `language` (a BCP 47 tag) is called in the language of `tag`; the tag itself if unknown. */
export const languageName = (tag: string, language: string): string => {
  try {
    const name = displayNames(tag).of(language) ?? language;
    // WebKit starts all names with a capital, which most languages do not inside a sentence
    return /^(en|de)\b/.test(tag) ? name : name.charAt(0).toLocaleLowerCase(tag) + name.slice(1);
  } catch {
    return language; // content may hold any text where a tag belongs
  }
};
