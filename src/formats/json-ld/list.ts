import {addressOf, titleOf, type Fields} from './fields.js';
import {LdNode, type Value} from './node.js';

/** An element of a list: the node that it is, and what the list says of it. */
export interface ListElement {
  readonly node: LdNode | undefined;
  readonly fields: Fields;
}

const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text);

/** An element that is but a text: an address or a title. */
const textElement = (text: string, title?: unknown): Fields => ({
  title: title ?? text,
  url: isWebAddress(text) ? text : undefined,
});

const isWrapper = (node: LdNode): boolean => {
  const {types} = node;
  return types.includes('ListItem') || types.includes('DataFeedItem') || types.length === 0;
};

/** What a `ListItem` holds; its own name and address stand in for those of a bare reference. */
const unwrap = (wrapper: LdNode): ListElement => {
  const title = titleOf(wrapper);
  const url = addressOf(wrapper, 'url');
  const inside = wrapper.all('item')[0]?.value;
  if (inside instanceof LdNode) {
    if (inside.isReference) {
      return {node: undefined, fields: {...textElement(inside.id!, title), ...(url && {url})}};
    }
    return {node: inside, fields: {title, url}};
  }
  if (inside !== undefined) {
    return {node: undefined, fields: textElement(`${inside}`.trim(), title)};
  }
  return {node: wrapper, fields: {title: title ?? url}};
};

const elementOf = ({value}: Value): ListElement => {
  if (!(value instanceof LdNode)) {
    return {node: undefined, fields: textElement(`${value}`.trim())};
  }
  if (value.isReference) return {node: undefined, fields: textElement(value.id!)};
  return isWrapper(value) ? unwrap(value) : {node: value, fields: {}};
};

const positionOf = ({value}: Value): number =>
  value instanceof LdNode ? Number(value.text('position') ?? NaN) : NaN;

/** The elements of a list: by their positions where all have one, else as they stand. */
export const listElements = (list: LdNode): readonly ListElement[] => {
  const values = [...list.all('itemListElement'), ...list.all('dataFeedElement')];
  const placed = values.map((value) => ({value, position: positionOf(value)}));
  const sorted = placed.every(({position}) => !isNaN(position))
    ? placed.sort((one, other) => one.position - other.position)
    : placed;
  return sorted.map(({value}) => elementOf(value));
};
