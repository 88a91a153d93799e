import type {Content, Section} from '../model/content.js';
import {aboutSection, selfContainedItems} from './self-contained.js';

/** As it stands so deep in other JSON, without the spaces before its first line. */
const writeValue = (value: unknown, depth: number): string =>
  JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${'  '.repeat(depth)}`);

/** An object that another field is to follow in. */
const openObject = (fields: object, depth: number): string =>
  `${writeValue(fields, depth).replace(/\n *\}$/, '')},`;

function* writeSection(section: Section): Generator<string, void> {
  yield `${openObject(aboutSection(section), 2)}\n      "items": [`;
  let separator = '';
  for (const item of selfContainedItems(section)) {
    yield `${separator}\n        ${writeValue(item, 4)}`;
    separator = ',';
  }
  yield `${separator && '\n      '}]\n    }`;
}

/** Content as the JSON that anyone can publish, version 1; yields a text for each item. */
export function* contentJsonPieces({
  title,
  names = {},
  sections,
}: Content): Generator<string, void> {
  const about = {
    version: 1,
    ...(title !== undefined && {title}),
    ...(Object.keys(names).length && {names}),
  };
  yield `${openObject(about, 0)}\n  "sections": [`;
  let separator = '';
  for (const section of sections) {
    yield `${separator}\n    `;
    yield* writeSection(section);
    separator = ',';
  }
  yield `${separator && '\n  '}]\n}\n`;
}

/** The same in one text. */
export const writeContentJson = (content: Content): string =>
  [...contentJsonPieces(content)].join('');
