import {distance} from 'fastest-levenshtein';
import {searchWords, textsOf, type SearchIndex} from './search-index.js';

/** Letters that a word may be off by: more in longer ones; short ones would be anything. */
const allowance = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** Two letters changed places count as one slip, but as two changes. */
const isSwapped = (one: string, other: string): boolean => {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return (
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
};

type Pause = () => Promise<void> | undefined;

/** The words of an index of four letters and more, with how many entries have each. */
export const readVocabulary = async (
  {entries}: SearchIndex,
  pause: Pause,
): Promise<ReadonlyMap<string, number>> => {
  const words = new Map<string, number>();
  for (const {text} of entries) {
    for (const word of new Set(text.split(' '))) {
      if (word.length > 3) words.set(word, (words.get(word) ?? 0) + 1);
    }
    const waiting = pause();
    if (waiting) await waiting;
  }
  return words;
};

/**
 * The word of a vocabulary that a misspelt one is nearest to, of equals the more frequent; the word
 * itself where one begins with it.
 */
const nearest = async (
  word: string,
  vocabulary: ReadonlyMap<string, number>,
  pause: Pause,
): Promise<string | undefined> => {
  const most = allowance(word);
  let best: {readonly word: string; readonly off: number; readonly count: number} | undefined;
  for (const [known, count] of vocabulary) {
    if (known.startsWith(word)) return word;
    if (Math.abs(known.length - word.length) > most) continue;
    const off = isSwapped(word, known) ? 1 : distance(word, known);
    if (off <= most && (!best || off < best.off || (off === best.off && count > best.count))) {
      best = {word: known, off, count};
    }
    const waiting = pause();
    if (waiting) await waiting;
  }
  return best?.word;
};

/**
 * Words that were probably meant: each that begins no word of the vocabulary is replaced by the
 * nearest. Undefined where one has none near it, or nothing is to replace.
 */
export const correctSpelling = async (
  words: readonly string[],
  vocabulary: ReadonlyMap<string, number>,
  pause: Pause,
): Promise<readonly string[] | undefined> => {
  const corrected: string[] = [];
  for (const word of words) {
    const meant = await nearest(word, vocabulary, pause);
    if (meant === undefined) return undefined;
    corrected.push(meant);
  }
  return corrected.some((word, index) => word !== words[index]) ? corrected : undefined;
};

/** A word as a text has it, accents included; undefined where it is not there. */
export const spellingOf = (word: string, text: string): string | undefined =>
  text.match(/[\p{L}\p{M}\p{N}]+/gu)?.find((own) => searchWords(own) === ` ${word}`);

/** A word as the first entry has it that it is in, in small letters. */
export const spellingIn = ({entries, tag}: SearchIndex, word: string): string | undefined => {
  const entry = entries.find(({text}) => `${text} `.includes(` ${word} `));
  const text = entry && textsOf(entry.item, tag).join(' ');
  return text === undefined ? undefined : spellingOf(word, text)?.toLocaleLowerCase(tag);
};
