import {isDate} from '../../model/date.js';
import type {LocalisedText} from '../../model/text.js';
import {readSheetDate} from '../csv/date.js';
import {decodeEntities, markupToText, oneLine} from '../plain-text.js';
import {LdNode} from './node.js';

/** Fields of an item as they are collected; what is undefined is left out in the end. */
export type Fields = Readonly<Record<string, unknown>>;

/** A date in the form that the model reads, or as it is, for the model to complain of. */
export const readDate = (text: string | undefined): string | undefined =>
  text === undefined || isDate(text) ? text : (readSheetDate(text) ?? text);

const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text);

/** Addresses: texts, or what nodes have for one. */
export const addressesOf = (node: LdNode, name: string): readonly string[] =>
  node.all(name).flatMap(({value}) => {
    if (value instanceof LdNode)
      return value.text('url') ?? value.text('contentUrl') ?? value.id ?? [];
    return typeof value === 'string' && value.trim() ? value.trim() : [];
  });

export const addressOf = (node: LdNode, name: string): string | undefined =>
  addressesOf(node, name)[0];

/** Where a node leads to. */
const urlOf = (node: LdNode): string | undefined =>
  addressOf(node, 'url') ??
  addressOf(node, 'mainEntityOfPage') ??
  (node.id !== undefined && isWebAddress(node.id) ? node.id : undefined);

const firstText = (text: LocalisedText): string =>
  typeof text === 'string' ? text : (Object.values(text)[0] ?? '');

/** Names of people or organisations, in one text. */
export const namesOf = (node: LdNode, name: string): LocalisedText | undefined => {
  const own = node.localised(name);
  if (own !== undefined && typeof own !== 'string') return own;
  const names = node.all(name).flatMap(({value}): LocalisedText[] => {
    const found = value instanceof LdNode ? value.localised('name') : `${value}`.trim();
    return found === undefined || found === '' ? [] : [found];
  });
  if (names.length < 2) return names[0];
  return names.map(firstText).join(', ');
};

const plainText = (text: LocalisedText | undefined): string | undefined =>
  text === undefined ? undefined : firstText(text);

const languageOf = (node: LdNode): string | undefined => {
  const [first] = node.all('inLanguage');
  if (!(first?.value instanceof LdNode)) return node.text('inLanguage');
  const language = first.value;
  return language.text('alternateName') ?? language.text('identifier') ?? language.text('name');
};

const keywordsOf = (node: LdNode): readonly string[] | undefined => {
  const words = node.all('keywords').flatMap(({value}) => {
    if (value instanceof LdNode) return value.texts('name');
    return `${value}`
      .split(/[,;]/)
      .map((word) => word.trim())
      .filter(Boolean);
  });
  return words.length ? words : undefined;
};

const imageOf = (node: LdNode): Fields => {
  const [first] = node.nodes('image');
  return {
    image: addressOf(node, 'image') ?? addressOf(node, 'thumbnailUrl'),
    imageDescription: first?.localised('caption') ?? first?.localised('description'),
  };
};

/** The id that links and attributes use; blank nodes have none. */
export const idOf = (node: LdNode): string | undefined =>
  node.id === undefined || node.id.startsWith('_:') ? undefined : node.id.replace(/^#/, '');

const mapText = (
  text: LocalisedText | undefined,
  change: (text: string) => string,
): LocalisedText | undefined =>
  text === undefined || typeof text === 'string'
    ? text && change(text)
    : Object.fromEntries(Object.entries(text).map(([tag, each]) => [tag, change(each)]));

/** Many publishers leave the references of HTML in their names. */
const readName = (text: string): string => oneLine(decodeEntities(text));

/** Many publish the markup of their pages as the description. */
const readDescription = (text: string): string =>
  /<[a-z/!]/i.test(text) ? markupToText(text) : decodeEntities(text);

export const titleOf = (node: LdNode): LocalisedText | undefined =>
  mapText(
    node.localised('name') ??
      node.localised('headline') ??
      node.localised('title') ??
      node.localised('alternateName'),
    readName,
  );

export const descriptionOf = (node: LdNode): LocalisedText | undefined =>
  mapText(
    node.localised('description') ??
      node.localised('abstract') ??
      node.localised('disambiguatingDescription'),
    readDescription,
  );

/** What all sorts of things have. */
export const commonFields = (node: LdNode): Fields => ({
  id: idOf(node),
  title: titleOf(node),
  description: descriptionOf(node),
  url: urlOf(node),
  language: languageOf(node),
  tags: keywordsOf(node),
  ...imageOf(node),
  author: plainText(namesOf(node, 'author') ?? namesOf(node, 'creator')),
  published: readDate(node.text('datePublished')),
  updated: readDate(node.text('dateModified')),
});

/** The fields that there are. */
export const compact = (fields: Fields): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
