import {createPause} from '../../model/pause.js';

/** Work that can be left at each of its steps and taken up again. */
export type Work<Result> = Generator<undefined, Result>;

/** Milliseconds of work that are done at once. */
const firstSlice = 8;

/**
 * Does work: at once where it is little, else a slice at a time, between which the page has its turn.
 *
 * @param isWanted whether somebody still waits for what comes of it
 * @param done called with the result, before this returns where the work was little
 */
export const doWork = <Result>(
  work: Work<Result>,
  isWanted: () => boolean,
  done: (result: Result) => void,
): void => {
  const end = performance.now() + firstSlice;
  while (performance.now() < end) {
    const step = work.next();
    if (step.done) {
      done(step.value);
      return;
    }
  }
  void goOn(work, isWanted, done);
};

const goOn = async <Result>(
  work: Work<Result>,
  isWanted: () => boolean,
  done: (result: Result) => void,
): Promise<void> => {
  const pause = createPause();
  await new Promise((resolve) => setTimeout(resolve));
  for (;;) {
    const waiting = pause();
    if (waiting) await waiting;
    if (!isWanted()) return;
    const step = work.next();
    if (step.done) {
      done(step.value);
      return;
    }
  }
};

/** How many comparisons make a step. */
const comparisonsOfStep = 50;

/** The numbers from 0 to `count - 1` in the order of a comparison; those that are equal stay. */
export function* sortInSteps(
  count: number,
  compare: (one: number, other: number) => number,
): Work<Uint32Array> {
  let from = Uint32Array.from({length: count}, (_, index) => index);
  let to = new Uint32Array(count);
  let comparisons = 0;
  for (let width = 1; width < count; width *= 2) {
    for (let start = 0; start < count; start += 2 * width) {
      const middle = Math.min(start + width, count);
      const end = Math.min(start + 2 * width, count);
      let [left, right] = [start, middle];
      for (let at = start; at < end; at += 1) {
        const takesLeft =
          left < middle && (right >= end || compare(from[left]!, from[right]!) <= 0);
        to[at] = from[takesLeft ? left++ : right++]!;
        comparisons += 1;
        if (comparisons % comparisonsOfStep === 0) yield;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}
