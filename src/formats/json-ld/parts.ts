import type {Problem} from '../../model/problem.js';
import {isRecord} from '../../model/schema.js';
import {createPositions} from '../json/lines.js';
import {faultOf, placesOf, type Place} from '../json/scan.js';
import {blankWrappers, decodeEntities, findScripts, type PageScript} from './scripts.js';

/** A piece of JSON-LD in a text: the whole of it, or a script of a page. */
export interface Part {
  readonly value: unknown;
  /** The JSON text; undefined where its places are not those of the whole text. */
  readonly json: string | undefined;
  /** Where the JSON starts in the whole text. */
  readonly offset: number;
}

export interface Parts {
  readonly parts: readonly Part[];
  /** One for each piece that is no JSON. */
  readonly problems: readonly Problem[];
}

const parse = (json: string): {readonly value: unknown} | undefined => {
  try {
    return {value: JSON.parse(json) as unknown};
  } catch {
    return undefined;
  }
};

const readScript = ({text, offset}: PageScript): Part | undefined => {
  const json = blankWrappers(text);
  const plain = parse(json);
  if (plain) return {...plain, json, offset};
  const decoded = parse(decodeEntities(json));
  return decoded && {...decoded, json: undefined, offset};
};

/** Why a piece is no JSON. */
const problemOf = (
  {text, offset}: PageScript,
  positionOf: ReturnType<typeof createPositions>,
): Problem => {
  const fault = faultOf(blankWrappers(text));
  return {
    code: 'malformed-part',
    path: '',
    position: positionOf(offset + (fault?.offset ?? 0)),
    found: fault?.found,
  };
};

/** All JSON-LD in a text: in the scripts of a page, or the text itself. */
export const readParts = (text: string): Parts => {
  const isPage = /^\s*</.test(text);
  const scripts = isPage ? findScripts(text) : [{text, offset: 0}];
  const positionOf = createPositions(text);
  const parts: Part[] = [];
  const problems: Problem[] = [];
  for (const script of scripts) {
    if (isPage && !script.text.trim()) continue;
    const part = readScript(script);
    if (part) parts.push(part);
    else problems.push(problemOf(script, positionOf));
  }
  return {parts, problems};
};

/** Where the objects of a piece stand in the whole text. */
export const objectOffsets = ({value, json, offset}: Part, offsets: Map<object, number>): void => {
  const root = json === undefined ? undefined : placesOf(json);
  if (!root) {
    if (typeof value === 'object' && value !== null) offsets.set(value, offset);
    return;
  }
  const left: (readonly [unknown, Place | undefined])[] = [[value, root]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [found, place] = next;
    if (!place) continue;
    if (Array.isArray(found)) {
      found.forEach((entry, index) => left.push([entry, place.entries?.[index]]));
    } else if (isRecord(found)) {
      offsets.set(found, offset + place.offset);
      for (const [key, entry] of Object.entries(found)) left.push([entry, place.members?.get(key)]);
    }
  }
};
