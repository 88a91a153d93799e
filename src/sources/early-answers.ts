import type {ContentRequest, EarlyAnswer} from './loaded.js';

/** How content is asked for: saying nothing of the reader, and of the page only where it is from. */
export const requestOptions = {credentials: 'omit', referrerPolicy: 'strict-origin'} as const;

/** Answers on their way, or there, that nobody has taken yet, by absolute address. */
export const earlyAnswers = new Map<string, EarlyAnswer>();

/**
 * Asks for the addresses of a request while the code that reads answers is still to come: one way to
 * the server less until a reader sees something.
 */
export const askEarly = ({content, inline, src}: ContentRequest): void => {
  if (content !== undefined || inline !== undefined) return;
  for (const source of src.split(/\s+/)) {
    if (!source || /^(#|iro:)/.test(source)) continue;
    try {
      const {href} = new URL(source, document.baseURI);
      if (earlyAnswers.has(href)) continue;
      const abort = new AbortController();
      const response = fetch(href, {...requestOptions, signal: abort.signal});
      earlyAnswers.set(href, {response, abort});
      response.catch(() => earlyAnswers.delete(href)); // the next to ask asks again
    } catch {
      // what is no address is said where it is read
    }
  }
};
