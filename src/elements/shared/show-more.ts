import {numberFormat, pluralRules} from '../../i18n/formatters.js';
import {msg, str} from '../../i18n/msg.js';

/**
 * What the button says that shows more of a list, of which so many are left; undefined where no one
 * can tell. Called with the language of the element spoken.
 *
 * @param tag BCP 47 tag of that language
 */
export const describeMore = (tag: string, left: number | undefined): string => {
  if (left === undefined) return msg('Show more', {id: 'show-more'});
  const number = numberFormat(tag).format(left);
  switch (pluralRules(tag).select(left)) {
    case 'zero':
      return msg(str`Show more (${number} left)`, {id: 'show-more-zero'});
    case 'one':
      return msg(str`Show more (${number} left)`, {id: 'show-more-one'});
    case 'two':
      return msg(str`Show more (${number} left)`, {id: 'show-more-two'});
    case 'few':
      return msg(str`Show more (${number} left)`, {id: 'show-more-few'});
    case 'many':
      return msg(str`Show more (${number} left)`, {id: 'show-more-many'});
    case 'other':
      return msg(str`Show more (${number} left)`, {id: 'show-more-other'});
  }
};
