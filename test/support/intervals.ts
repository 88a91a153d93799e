/** Intervals that pass when a test says so. */
export interface Intervals {
  /** Milliseconds of those that run. */
  readonly running: () => readonly number[];
  /** Lets the time of all that run pass once. */
  readonly pass: () => void;
  /** Gives the page its clock back. */
  readonly restore: () => void;
}

/** Takes the place of `setInterval`. */
export const holdIntervals = (): Intervals => {
  const setInterval = window.setInterval.bind(window);
  const clearInterval = window.clearInterval.bind(window);
  const intervals = new Map<number, {readonly task: () => void; readonly milliseconds: number}>();
  let last = 0;
  window.setInterval = ((task: () => void, milliseconds = 0) => {
    intervals.set((last += 1), {task, milliseconds});
    return last;
  }) as typeof window.setInterval;
  window.clearInterval = (id) => {
    intervals.delete(id as number);
  };
  return {
    running: () => [...intervals.values()].map(({milliseconds}) => milliseconds),
    pass: () => {
      for (const {task} of [...intervals.values()]) task();
    },
    restore: () => Object.assign(window, {setInterval, clearInterval}),
  };
};
