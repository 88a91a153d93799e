import type {Failure} from './failure.js';

/** The body of an answer and the address that it came from, after redirects. */
export interface FetchedText {
  readonly text: string;
  readonly url: string;
}

/** Milliseconds until an answer must be there whole. */
export const timeLimit = 10_000;
/** Bytes of an answer that are read at most. */
export const sizeLimit = 5_000_000;

const answers = new Map<string, Promise<FetchedText | Failure>>();

const readBody = async (response: Response): Promise<string | undefined> => {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const {done, value} = await reader.read();
    if (done) break;
    size += value.length;
    if (size > sizeLimit) {
      void reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, {stream: true});
  }
  return text + decoder.decode();
};

const request = async (source: string, fresh: boolean): Promise<FetchedText | Failure> => {
  const signal = AbortSignal.timeout(timeLimit);
  try {
    const response = await fetch(source, {
      signal,
      cache: fresh ? 'no-cache' : 'default',
      credentials: 'omit',
      referrerPolicy: 'strict-origin',
    });
    if (!response.ok) return {kind: 'http-status', source, status: response.status};
    const text = await readBody(response);
    return text === undefined ? {kind: 'too-large', source} : {text, url: response.url || source};
  } catch {
    return {kind: signal.aborted ? 'timeout' : 'unreachable', source};
  }
};

/**
 * The text at an address, asked for once however many elements want it. A failure is not kept.
 *
 * @param source an absolute address
 * @param fresh asks the server again, whatever was answered before
 */
export const fetchText = (source: string, fresh: boolean): Promise<FetchedText | Failure> => {
  let answer = answers.get(source);
  if (!answer || fresh) {
    answer = request(source, fresh);
    answers.set(source, answer);
    void answer.then((outcome) => {
      if ('kind' in outcome && answers.get(source) === answer) answers.delete(source);
    });
  }
  return answer;
};
