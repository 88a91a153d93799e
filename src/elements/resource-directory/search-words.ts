import {numberFormat, pluralRules} from '../../i18n/formatters.js';
import {isolate} from '../../i18n/isolate.js';
import type {ElementLanguage} from '../../i18n/locale.js';
import {msg, str, withLocale} from '../../i18n/msg.js';

/** Makes ready what counts are told with: that takes longer than to search. Resolves when it is. */
export const prepareCounts = async (
  tag: string,
  pause: () => Promise<void> | undefined,
): Promise<void> => {
  const numbers = numberFormat(tag);
  await pause();
  numbers.format(0);
  await pause();
  const rules = pluralRules(tag);
  await pause();
  rules.select(0);
  await pause();
};

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

/**
 * What a search left, in words. Nothing for an empty query.
 *
 * @param empty whether nothing is left: a section without items is something, and counts as none
 */
export const describeResults = (
  query: string,
  count: number,
  {locale, tag}: ElementLanguage,
  empty = !count,
): string =>
  withLocale(locale, () => {
    if (!query) return '';
    const words = isolate(query);
    return !empty
      ? describeCount(tag, count)
      : msg(str`Nothing found for “${words}”. Check the spelling or use fewer words.`, {
          id: 'no-results',
        });
  });

/** How many entries the reader's choices leave, where there is no query. */
export const describeLeft = (count: number, {locale, tag}: ElementLanguage): string =>
  withLocale(locale, () => describeCount(tag, count));

/** The question whether a query was meant to be another. */
export const askDidYouMean = (query: string, {locale}: ElementLanguage): string =>
  withLocale(locale, () => {
    const words = isolate(query);
    return msg(str`Did you mean “${words}”?`, {id: 'did-you-mean'});
  });
