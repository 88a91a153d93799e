import {LdNode} from './node.js';

/** The names that a property lists: addresses in the vocabulary, bare names or nodes of that id. */
export const namesIn = (node: LdNode, name: string): readonly string[] =>
  node.all(name).flatMap(({value}) => {
    const text = value instanceof LdNode ? (value.id ?? value.text('name')) : `${value}`.trim();
    return text === undefined ? [] : (node.context.nameOf(text) ?? text);
  });
