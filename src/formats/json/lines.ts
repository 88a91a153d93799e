import type {Position} from '../../model/problem.js';

/** Where the lines of a text start. Lines end at LF, CR LF or CR. */
const lineStarts = (text: string): readonly number[] => {
  const starts = [0];
  for (const {0: end, index} of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return starts;
};

/** Tells the line and column of places in a text; the lines are counted when first asked. */
export const createPositions = (text: string): ((offset: number) => Position) => {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return {line: low + 1, column: offset - starts[low]! + 1};
  };
};
