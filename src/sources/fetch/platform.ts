/** What fetching takes from the page besides the network. Tests put their own in its place. */
export interface Platform {
  /** The present in milliseconds since 1970. */
  now: () => number;
  /** Calls back once, when so many milliseconds have passed. Gives a function that calls it off. */
  after: (milliseconds: number, task: () => void) => () => void;
  /** A number from 0 up to 1, another each time. */
  random: () => number;
  /** Whether there may be a connection; false is certain, true is not. */
  online: () => boolean;
}

/** The clock and the connection of this page. */
export const pagePlatform: Platform = {
  now: () => Date.now(),
  after: (milliseconds, task) => {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
  online: () => navigator.onLine,
};
