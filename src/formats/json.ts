import {malformed, type ParsedText, type ParseText} from './format.js';
import {createPositions} from './json/lines.js';
import {faultOf, placeAt, placesOf, type Place} from './json/scan.js';

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

/** Why a text is no JSON: where it stops being one, and what stands there. */
const refuse = (text: string): ParsedText => {
  const fault = faultOf(text);
  // an engine may refuse more than the standard does: a text too deep for it
  return fault ? malformed(createPositions(text)(fault.offset), fault.found) : malformed();
};

/**
 * Reads content in our own JSON. The text is read a second time, for its places, only where it is
 * no JSON or somebody asks for one.
 */
export const parseJson: ParseText = (text) => {
  const json = withoutMark(text);
  const read = readJson(text);
  if (!read) return Promise.resolve(refuse(json));
  const positionOf = createPositions(json);
  let root: Place | undefined;
  const locate = (path: string) => {
    root ??= placesOf(json);
    return root && positionOf(placeAt(root, path).offset);
  };
  return Promise.resolve({records: read.records, problems: [], locate});
};
