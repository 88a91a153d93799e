import {readContent, type ReadOptions} from '../formats/read.js';
import {normaliseInSlices} from '../model/normalise.js';
import {createPause} from '../model/pause.js';
import type {Failure} from './failure.js';
import type {ReadSource} from './loaded.js';

/** What reading gives: content, or why there is none. */
export type Result = ReadSource | Failure;

export const isFailure = (result: Result): result is Failure => 'kind' in result;

/** Records that need no parser: handed over, or read off the page. */
export const readRecords = async (records: unknown, source: string): Promise<Result> => {
  const context = {base: document.baseURI, idPrefix: source && `${source}/`};
  const {content, problems} = await normaliseInSlices(records, context, createPause());
  return problems.some(({code}) => code === 'no-sections')
    ? {kind: 'unreadable', source, problems}
    : {content, problems, since: new Date()};
};

/** What besides the text decides what it is read as. */
export type TextOptions = Pick<ReadOptions, 'base' | 'mediaType' | 'name' | 'format' | 'language'>;

/** @param source the entry of `src`; empty for a text inside the tag */
export const readText = async (
  text: string,
  source: string,
  options: TextOptions,
): Promise<Result> => {
  try {
    const read = await readContent(text, {
      ...options,
      now: Date.now(),
      idPrefix: source && `${source}/`,
      pause: createPause(),
    });
    const {content, problems, format, readable} = read;
    return readable
      ? {content, problems, format, since: new Date()}
      : {kind: 'unreadable', source, problems};
  } catch {
    return {kind: 'unreachable', source}; // the code for the format did not come
  }
};

interface Reading {
  readonly text: string;
  readonly source: string;
  readonly options: TextOptions;
  readonly result: Promise<Result>;
  /** What it gave, once it has. */
  given?: Result;
}

/** What is being or was read of texts, by what holds them. */
const readings = new WeakMap<object, readonly Reading[]>();

const optionNames = ['base', 'mediaType', 'name', 'format', 'language'] as const;

const sameOptions = (one: TextOptions, other: TextOptions): boolean =>
  optionNames.every((name) => one[name] === other[name]);

const findReading = (
  holder: object,
  text: string,
  source: string,
  options: TextOptions,
): Reading | undefined =>
  readings
    .get(holder)
    ?.find(
      (reading) =>
        reading.source === source && sameOptions(reading.options, options) && reading.text === text,
    );

/** What a text was read as for another element. */
export const alreadyRead = (...asked: Parameters<typeof findReading>): Result | undefined =>
  findReading(...asked)?.given;

/**
 * The same, once for all elements that show the text of one holder: they share its content, in
 * memory too. A holder whose text has changed is read anew.
 *
 * @param holder the answer of a server, or the element of the page that the text is in
 */
export const readTextOf = (
  holder: object,
  text: string,
  source: string,
  options: TextOptions,
): Promise<Result> => {
  const same = findReading(holder, text, source, options);
  if (same) return same.result;
  const known = readings.get(holder) ?? [];
  const reading: Reading = {text, source, options, result: readText(text, source, options)};
  readings.set(holder, [...known.filter((other) => other.text === text), reading]);
  void reading.result.then((result) => {
    reading.given = result;
    if (!isFailure(result) || result.kind !== 'unreachable') return;
    readings.set(
      holder,
      readings.get(holder)!.filter((other) => other !== reading),
    );
  });
  return reading.result;
};
