import {allItems, type Content, type Item, type Section} from '../../model/content.js';
import {mostRowsAtOnce} from './list-length.js';

/** Fields that the plain form of an element says nothing of. The elements that are not here have none. */
const richFields: Readonly<Record<string, readonly (keyof Item)[]>> = {
  'iro-initiative-list': [
    ...(['deadline', 'nominationsClose', 'activity', 'archived', 'startDate', 'endDate'] as const),
    ...(['registrationOpens', 'registrationCloses', 'registrationUrl'] as const),
    ...(['parent', 'featured', 'related'] as const),
  ],
  'iro-resource-directory': [
    ...(['published', 'updated', 'related', 'access', 'archived', 'broken', 'featured'] as const),
  ],
};

/** Rows of several sections come in slices where they are many, which the extras see to. */
const isLarge = (sections: readonly Section[]): boolean =>
  sections.length > 1 && sections.reduce((sum, {items}) => sum + items.length, 0) > mostRowsAtOnce;

/** What was found out, by the sections on view and by the name of the element. */
const known = new WeakMap<readonly Section[], Map<string, boolean>>();

/**
 * Whether content says more than the plain form of an element can.
 *
 * @param select gives the sections that the element shows of it
 */
export const isRich = (
  {localName}: Pick<Element, 'localName'>,
  content: Content,
  select: () => readonly Section[],
): boolean => {
  const fields = richFields[localName];
  if (!fields) return true;
  const sections = select();
  const answers = known.get(sections) ?? new Map<string, boolean>();
  known.set(sections, answers);
  const answer =
    answers.get(localName) ??
    (isLarge(sections) ||
      allItems(sections).some((item) => fields.some((name) => name in item)) ||
      // what others have to do with those on view
      allItems(content.sections).some(({related}) => related));
  answers.set(localName, answer);
  return answer;
};
