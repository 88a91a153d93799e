import type {Position} from '../model/problem.js';
import {malformed, type ParseText} from './format.js';

/** A text without the byte order mark that it may start with. */
export const withoutMark = (text: string): string =>
  text.startsWith('\uFEFF') ? text.slice(1) : text;

/** Reads JSON; `undefined` where the text is none. A byte order mark is passed over. */
export const readJson = (text: string): {readonly records: unknown} | undefined => {
  try {
    return {records: JSON.parse(withoutMark(text)) as unknown};
  } catch {
    return undefined;
  }
};

/**
 * Reads content in our own JSON. The text is read a second time, for its places, only where it is
 * no JSON or somebody asks for one; the code for that comes then.
 */
export const parseJson: ParseText = async (text) => {
  const json = withoutMark(text);
  const read = readJson(text);
  const loadPlaces = () => import('./json/places.js');
  if (!read) {
    try {
      return (await loadPlaces()).refuse(json);
    } catch {
      return malformed();
    }
  }
  let locating: Promise<(path: string) => Position | undefined> | undefined;
  const locate = async (path: string) => {
    try {
      locating ??= loadPlaces().then(({createLocate}) => createLocate(json));
      return (await locating)(path);
    } catch {
      locating = undefined; // the next to ask asks again
      return undefined; // it is said what is wrong, if not where
    }
  };
  return {records: read.records, problems: [], locate};
};
