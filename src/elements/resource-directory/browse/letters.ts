import {sameLanguage} from '../../../model/text.js';

/** Where titles stand that begin with no letter. */
export const noLetter = '#';

/** Latin letters that are no other letter with an accent. */
const latinKin: Readonly<Record<string, string>> = {
  Æ: 'A',
  Œ: 'O',
  Ø: 'O',
  Ł: 'L',
  Đ: 'D',
  Ð: 'D',
  Þ: 'T',
  ẞ: 'S',
};

const hasEnye = (tag: string): boolean => sameLanguage(tag, 'es');

/** The alphabet of a language as its readers expect it in a register: Ñ is a letter in Spanish. */
export const alphabetOf = (tag: string): readonly string[] =>
  Array.from(hasEnye(tag) ? 'ABCDEFGHIJKLMNÑOPQRSTUVWXYZ' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/**
 * The letter that a title is under: without its accent, in upper case. Letters of other scripts are
 * under themselves, numbers and all else under `#`. What stands before the first letter or number,
 * an opening mark say, does not count.
 *
 * @param tag BCP 47 tag of the reader's language
 */
export const letterOf = (title: string, tag: string): string => {
  const first = /[\p{L}\p{N}]\p{M}*/u.exec(title)?.[0].normalize('NFC');
  if (first === undefined || /\p{N}/u.test(first)) return noLetter;
  const upper = first.toLocaleUpperCase(tag);
  if (upper.startsWith('Ñ') && hasEnye(tag)) return 'Ñ';
  const [letter = noLetter] = upper.normalize('NFD');
  return latinKin[letter] ?? letter;
};

/** Letters in the order of a register: the alphabet, then those of other scripts, numbers last. */
export const sortLetters = (
  letters: Iterable<string>,
  tag: string,
  compare: (one: string, other: string) => number,
): readonly string[] => {
  const alphabet = alphabetOf(tag);
  const found = new Set(letters);
  const others = [...found].filter((letter) => letter !== noLetter && !alphabet.includes(letter));
  return [
    ...alphabet.filter((letter) => found.has(letter)),
    ...others.sort(compare),
    ...(found.has(noLetter) ? [noLetter] : []),
  ];
};
