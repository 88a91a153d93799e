import {allItems, type Content} from '../../model/content.js';

/** Fields that the plain form of an element says nothing of. The elements that are not here have none. */
const richFields: Readonly<Record<string, RegExp>> = {
  'iro-initiative-list':
    /^(deadline|nominationsClose|registration\w+|activity|archived|(start|end)Date|parent|featured|related)$/,
  'iro-resource-directory': /^(published|updated|related|access|archived|broken|featured)$/,
};

/** What was found out, by content and by the name of the element. */
const known = new WeakMap<Content, Map<string, boolean>>();

/** Whether content says more than the plain form of an element can. */
export const isRich = ({localName}: Pick<Element, 'localName'>, content: Content): boolean => {
  const fields = richFields[localName];
  if (!fields) return true;
  const answers = known.get(content) ?? new Map<string, boolean>();
  known.set(content, answers);
  const answer =
    answers.get(localName) ??
    allItems(content.sections).some((item) => Object.keys(item).some((name) => fields.test(name)));
  answers.set(localName, answer);
  return answer;
};
