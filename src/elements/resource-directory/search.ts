/** Search in a directory and the words for what it finds. Loaded when a reader turns to the field. */
import {numberFormat, pluralRules} from '../../i18n/formatters.js';
import type {ElementLanguage} from '../../i18n/locale.js';
import {isolate} from '../../i18n/isolate.js';
import {msg, str, withLocale} from '../../i18n/msg.js';
import type {Item, Section} from '../../model/content.js';
import {foldText, pickText, type LocalisedText} from '../../model/text.js';

/** What an item says to a reader of a language, folded for search. */
const searchText = ({title, description, tags = []}: Item, tag: string): string =>
  foldText(
    [title, description ?? '', ...tags]
      .map((text: LocalisedText) => pickText(text, tag).value)
      .join(' '),
  );

/** A title over other items of its section; it leads nowhere and is no result. */
const isSubheading = ({kind}: Item): boolean => kind === 'subheading';

/**
 * The sections and items in which every word of `query` occurs, in any case, with or without
 * accents. A word of the section's title counts for all its items. What an item belongs under stays.
 */
export const searchSections = (
  sections: readonly Section[],
  query: string,
  tag: string,
): readonly Section[] => {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  if (!words.length) return sections;
  return sections.flatMap((section) => {
    const sectionText = foldText(pickText(section.title ?? '', tag).value);
    const occursIn = (text: string) =>
      words.every((word) => text.includes(word) || sectionText.includes(word));
    const found = section.items.filter((item) => occursIn(searchText(item, tag)));
    const kept = new Set(found);
    const parents = new Set(found.map(({parent}) => parent));
    const subheadings = new Set<string | undefined>(found.filter(isSubheading).map(({id}) => id));
    const items = section.items.filter(
      (item) => kept.has(item) || parents.has(item.id) || subheadings.has(item.parent),
    );
    return items.length || (!section.items.length && occursIn('')) ? [{...section, items}] : [];
  });
};

/** How many items there are, without the titles over others. */
export const countItems = (sections: readonly Section[]): number =>
  sections.flatMap(({items}) => items).filter((item) => !isSubheading(item)).length;

/** How many results there are. A message for each plural category of any language. */
const describeCount = (tag: string, count: number): string => {
  const number = numberFormat(tag).format(count);
  switch (pluralRules(tag).select(count)) {
    case 'zero':
      return msg(str`${number} results`, {id: 'results-zero'});
    case 'one':
      return msg(str`${number} result`, {id: 'results-one'});
    case 'two':
      return msg(str`${number} results`, {id: 'results-two'});
    case 'few':
      return msg(str`${number} results`, {id: 'results-few'});
    case 'many':
      return msg(str`${number} results`, {id: 'results-many', desc: 'In Spanish: a million'});
    case 'other':
      return msg(str`${number} results`, {id: 'results-other'});
  }
};

/** What a search left, in words. Nothing for an empty query. */
export const describeResults = (
  query: string,
  found: readonly Section[],
  {locale, tag}: ElementLanguage,
): string =>
  withLocale(locale, () => {
    if (!query) return '';
    const words = isolate(query);
    return found.length
      ? describeCount(tag, countItems(found))
      : msg(str`Nothing found for “${words}”. Check the spelling or use fewer words.`, {
          id: 'no-results',
        });
  });
