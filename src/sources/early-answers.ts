import type {ContentRequest, EarlyAnswer} from './loaded.js';

/** How content is asked for: saying nothing of the reader, and of the page only where it is from. */
export const requestOptions = {credentials: 'omit', referrerPolicy: 'strict-origin'} as const;

/** Answers on their way, or there, that nobody has taken yet, by absolute address. */
export const earlyAnswers = new Map<string, EarlyAnswer>();

/**
 * Asks for the address of a request while the code that reads answers is still to come: one way to the
 * server less until a reader sees something. Several sources wait for that code.
 */
export const askEarly = ({content, inline, src}: ContentRequest): void => {
  if ((content ?? inline) !== undefined || !/^(?!iro:)[^#\s]\S*$/.test(src)) return;
  try {
    const [key] = new URL(src, document.baseURI).href.split('#', 1) as [string];
    if (earlyAnswers.get(key)) return;
    const abort = new AbortController();
    const response = fetch(key, {...requestOptions, signal: abort.signal});
    earlyAnswers.set(key, {response, abort});
    response.catch(() => earlyAnswers.delete(key)); // the next to ask asks again
  } catch {
    // what is no address is said where it is read
  }
};

/** Ends the requests of answers that nobody has taken. */
export const endEarly = (): void => {
  for (const {abort} of earlyAnswers.values()) abort.abort();
  earlyAnswers.clear();
};
