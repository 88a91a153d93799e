/** Where things stand in a JSON text. Loaded where something is wrong with one. */
import type {Position} from '../../model/problem.js';
import {malformed, type ParsedText} from '../format.js';
import {createPositions} from './lines.js';
import {faultOf, placeAt, placesOf, type Place} from './scan.js';

/** Why a text is no JSON: where it stops being one, and what stands there. */
export const refuse = (text: string): ParsedText => {
  const fault = faultOf(text);
  // an engine may refuse more than the standard does: a text too deep for it
  return fault ? malformed(createPositions(text)(fault.offset), fault.found) : malformed();
};

/** Tells where in a text a path of its records comes from. The text is read for that once. */
export const createLocate = (text: string): ((path: string) => Position | undefined) => {
  const positionOf = createPositions(text);
  let root: Place | undefined;
  return (path) => {
    root ??= placesOf(text);
    return root && positionOf(placeAt(root, path).offset);
  };
};
