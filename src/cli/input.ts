/** Bytes from a file, an address or the standard input. */
import {open} from 'node:fs/promises';
import type {InputFailure} from './failures.js';
import {withPatience} from './patience.js';

export interface Input {
  /** As it was named on the command line. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The `Content-Type` that it came with. */
  readonly mediaType?: string | undefined;
  /** Where it came from in the end. */
  readonly address?: string | undefined;
}

export type InputResult =
  | {readonly input: Input; readonly failure?: undefined}
  | {readonly input?: undefined; readonly failure: InputFailure};

/** The most bytes that are read of an input. */
export const sizeLimit = 5 * 1024 * 1024;

/** Milliseconds that an address has for its whole answer. */
const patience = 10_000;

export const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

/** All bytes, or undefined where there are too many. */
const collect = async (chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > sizeLimit) return undefined;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
};

const tooLarge: InputResult = {failure: {reason: 'too-large'}};

const codeOf = (error: unknown): string =>
  (error as {readonly code?: string} | undefined)?.code ?? '';

const detailOf = (error: unknown): string => {
  const {cause} = error as {readonly cause?: unknown};
  return codeOf(cause) || codeOf(error) || String(error);
};

const fileFailure = (error: unknown): InputFailure => {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return {reason: 'not-found'};
    case 'EISDIR':
      return {reason: 'no-file'};
    case 'EACCES':
    case 'EPERM':
      return {reason: 'not-allowed'};
    default:
      return {reason: 'unreadable', detail: detailOf(error)};
  }
};

const readFileInput = async (name: string): Promise<InputResult> => {
  try {
    const file = await open(name);
    try {
      if ((await file.stat()).isDirectory()) return {failure: {reason: 'no-file'}};
      const bytes = await collect(file.createReadStream({autoClose: false}));
      return bytes ? {input: {name, bytes}} : tooLarge;
    } finally {
      await file.close();
    }
  } catch (error) {
    return {failure: fileFailure(error)};
  }
};

const readStandardInput = async (): Promise<InputResult> => {
  try {
    const bytes = await collect(process.stdin);
    return bytes ? {input: {name: '-', bytes}} : tooLarge;
  } catch (error) {
    return {failure: {reason: 'unreadable', detail: detailOf(error)}};
  }
};

const fetchInput = async (name: string, userAgent: string): Promise<InputResult> => {
  try {
    return await withPatience(patience, async (signal) => {
      const response = await fetch(name, {signal, headers: {'user-agent': userAgent}});
      if (!response.ok) return {failure: {reason: 'http-status', status: response.status}};
      const bytes = response.body ? await collect(response.body) : new Uint8Array();
      const mediaType = response.headers.get('content-type') ?? undefined;
      return bytes ? {input: {name, bytes, mediaType, address: response.url}} : tooLarge;
    });
  } catch (error) {
    return (error as Error).name === 'TimeoutError'
      ? {failure: {reason: 'timeout'}}
      : {failure: {reason: 'unreachable', detail: detailOf(error)}};
  }
};

/** Never rejects. */
export const readInput = (name: string, userAgent: string): Promise<InputResult> => {
  if (name === '-') return readStandardInput();
  return isAddress(name) ? fetchInput(name, userAgent) : readFileInput(name);
};
