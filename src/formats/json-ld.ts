import type {Position, Problem} from '../model/problem.js';
import {malformed, type ParsedText, type ParseText} from './format.js';
import {Collector, type Group} from './json-ld/collector.js';
import {readDocument} from './json-ld/document.js';
import type {LdNode} from './json-ld/node.js';
import {objectOffsets, readParts, type Part} from './json-ld/parts.js';
import {createPositions} from './json/lines.js';

/** The most things passed over that are told one by one. */
const mostTold = 100;

/** One untitled group is the items; more are sections. */
const toRecords = ({groups, publishers}: Collector): Record<string, unknown> => {
  const [first] = groups;
  const flat = groups.length === 1 && !Object.keys(first!.fields).length;
  return {
    ...(publishers.length === 1 && {title: publishers[0]}),
    ...(flat
      ? {items: first!.entries.map(({fields}) => fields)}
      : {
          sections: groups.map(({fields, entries}) => ({
            ...fields,
            items: entries.map((entry) => entry.fields),
          })),
        }),
  };
};

/** The node that a path of the records comes from. */
const nodeAt = (groups: readonly Group[], path: string): LdNode | undefined => {
  const [, section = '0', item = '0'] =
    /^(?:sections\[(\d+)\])?\.?(?:items\[(\d+)\])?/.exec(path) ?? [];
  return groups[Number(section)]?.entries[Number(item)]?.node;
};

/** Tells where nodes stand in the text; that is found out when first asked. */
const createNodePositions = (text: string, parts: readonly Part[]) => {
  const positionOf = createPositions(text);
  let offsets: Map<object, number> | undefined;
  return (node: LdNode): Position | undefined => {
    if (!offsets) {
      offsets = new Map();
      for (const part of parts) objectOffsets(part, offsets);
    }
    const offset = offsets.get(node.raw);
    return offset === undefined ? undefined : positionOf(offset);
  };
};

const pathOf = (groups: readonly Group[], flat: boolean, node: LdNode): string => {
  for (const [section, {entries}] of groups.entries()) {
    const item = entries.findIndex((entry) => entry.node === node);
    if (item >= 0) return `${flat ? '' : `sections[${section}].`}items[${item}]`;
  }
  return '';
};

/** A text in which nothing is content. */
const nothing = (problems: readonly Problem[], parts: readonly Part[]): ParsedText => {
  const [broken] = problems;
  if (!parts.length) return malformed(broken?.position ?? {line: 1, column: 1}, broken?.found);
  return {records: undefined, problems};
};

/**
 * Reads schema.org's vocabulary from JSON-LD, as a text of its own or in the scripts of a page:
 * events, lists, organisations with their accounts, and works. No context is fetched.
 */
export const parseJsonLd: ParseText = async (raw, {language, pause}) => {
  const text = raw.replace(/^\uFEFF/, '');
  const {parts, problems} = readParts(text);
  const collector = new Collector(pause);
  const documents: (readonly LdNode[])[] = [];
  for (const {value} of parts) documents.push(await readDocument(value, language, pause));
  const roots = documents.flat();
  await collector.add(roots);
  const {groups, passedOver} = collector;
  const positionOf = createNodePositions(text, parts);
  const records = toRecords(collector);
  const flat = 'items' in records;
  const all: readonly Problem[] = [
    ...problems,
    ...passedOver.slice(0, mostTold).map(({found, node}) => ({
      code: 'unknown-field' as const,
      path: pathOf(groups, flat, node),
      position: positionOf(node),
      found,
    })),
  ];
  if (!groups.length) return nothing(all, roots.length ? parts : []);
  return {
    records,
    problems: all,
    locate: (path) => {
      const node = nodeAt(groups, path);
      return node && positionOf(node);
    },
  };
};
