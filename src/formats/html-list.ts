/** An entry of a list in a page, as its reader sees it. */
export interface ListEntry {
  /** Text of the first link, or of the whole entry where there is none. */
  readonly title: string;
  /** What else the entry says. */
  readonly rest: string;
  /** Address of the first link. */
  readonly url: string | undefined;
  /** Language that the entry is written in, by the nearest `lang`. */
  readonly language: string | undefined;
  /** Language of what the link leads to, by `hreflang`. */
  readonly linkLanguage: string | undefined;
}

/** What stands between a link and its description: `Title - text`, `Title: text`. */
const separator = /^[\s:;,.|–—-]+/;

/** Makes records of the entries of a list. */
export const readList = (entries: readonly ListEntry[]): unknown => ({
  items: entries.map(({title, rest, url, language, linkLanguage}) => {
    const localised = (text: string) => (language && text ? {[language]: text} : text);
    return {
      title: localised(title.trim()),
      description: localised(rest.replace(separator, '').trim()),
      url,
      language: linkLanguage,
    };
  }),
});
