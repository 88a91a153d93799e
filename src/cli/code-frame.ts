/** Shows a place in a text: its line, those around it, and a caret. */
import type {Position} from '../model/problem.js';

/** The most characters of a line that are shown; JSON may come in one line of a megabyte. */
const width = 88;

/**
 * A text that leaves the terminal alone: control characters could move the cursor or change what
 * stands on the screen, and those of bidirectional text could show it in another order.
 */
export const harmless = (text: string): string =>
  text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (character) => (character === '\t' ? ' ' : '�'));

/** Where the lines of a text start. */
const lineStarts = (text: string): readonly number[] => {
  const starts = [0];
  for (const {index, 0: end} of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return starts;
};

/** Gives the lines of a frame, for one text after the other place in it. */
export const createFrames = (text: string): ((position: Position) => readonly string[]) => {
  const starts = lineStarts(text);
  return ({line, column}) => {
    if (starts[line - 1] === undefined) return [];
    const first = Math.max(1, line - 1);
    const last = Math.min(starts.length, line + 1);
    const digits = String(last).length;
    const from = Math.max(0, column - 1 - width / 2);
    const lines: string[] = [];
    for (let number = first; number <= last; number += 1) {
      const start = starts[number - 1]!;
      const next = starts[number] ?? text.length;
      const whole = text.slice(start + from, Math.min(next, start + from + width));
      const piece = harmless(whole.replace(/[\r\n]+$/, '')).trimEnd();
      lines.push(`${String(number).padStart(digits)} | ${piece}`.trimEnd());
      if (number === line) {
        lines.push(`${' '.repeat(digits)} | ${' '.repeat(Math.max(0, column - 1 - from))}^`);
      }
    }
    return lines;
  };
};
