import type {FormatName} from '../formats/detect.js';
import {decodeText} from '../formats/decode.js';
import {readContent, type ReadText} from '../formats/read.js';
import type {Input} from './input.js';
import {placesOf, type PlacedSection} from './places.js';

/** What an input says, and where in its text each piece of it is. */
export interface Reading extends ReadText {
  readonly text: string;
  readonly places: readonly PlacedSection[];
}

export interface ReadingOptions {
  /** The format, where it is said; otherwise it is found out. */
  readonly format?: FormatName | undefined;
  /** What relative addresses are relative to, where the input itself does not say. */
  readonly base?: string | undefined;
}

/** Bytes of any format as content. Nothing waits here, so nothing gives way either. */
export const readText = async (
  {bytes, name, mediaType, address}: Input,
  {format, base = address}: ReadingOptions,
): Promise<Reading> => {
  const {text} = decodeText(bytes, mediaType);
  const read = await readContent(text, {
    format,
    base,
    mediaType,
    name,
    now: Date.now(),
    pause: () => undefined,
  });
  return {...read, text, places: placesOf(read.content, read.records, read.recordProblems)};
};
