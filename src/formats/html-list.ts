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

/** Entries under a heading of their own: a list inside a list, or what follows a heading. */
export interface ListGroup {
  /** Text of the heading; undefined for entries that stand under none. */
  readonly title: string | undefined;
  /** What else the entry says that holds the list. */
  readonly rest: string;
  /** The `id` that the page gives the heading. */
  readonly id: string | undefined;
  /** Language that the heading is written in, by the nearest `lang`. */
  readonly language: string | undefined;
  readonly entries: readonly ListEntry[];
}

/** What stands between a link and its description: `Title - text`, `Title: text`. */
const separator = /^[\s:;,.|–—-]+/;

const localised = (text: string, language: string | undefined) =>
  language && text ? {[language]: text} : text;

const description = (rest: string): string => rest.replace(separator, '').trim();

const withoutColon = (title: string): string =>
  title.endsWith(':') ? title.slice(0, -1).trimEnd() : title;

const readEntry = ({title, rest, url, language, linkLanguage}: ListEntry) => ({
  title: localised(title.trim(), language),
  description: localised(description(rest), language),
  url,
  language: linkLanguage,
});

/** Makes records of the entries of a list: sections where it has groups with titles. */
export const readList = (groups: readonly ListGroup[]): unknown =>
  groups.some(({title}) => title !== undefined)
    ? {
        sections: groups.map(({title = '', rest, id, language, entries}) => ({
          id,
          title: localised(withoutColon(title.trim()), language),
          description: localised(description(rest), language),
          items: entries.map(readEntry),
        })),
      }
    : {items: groups.flatMap(({entries}) => entries).map(readEntry)};
