/** Letters written from right to left, and characters that turn the direction of what follows. */
const turning = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;

/** The text, so that it cannot turn the sentence that it is put into (Unicode isolates). */
export const isolate = (text: string): string =>
  turning.test(text) ? `\u2068${text}\u2069` : text;
