import {pageClock} from '../../src/elements/events/clock.js';
import type {IroElement} from '../../src/elements/shared/iro-element.js';

/** The time of a page that passes when a test says so, for what is said of events. */
export interface HeldTime {
  /** Lets the time come to an instant, with all that was set to happen until then. */
  readonly passTo: (instant: string, element: IroElement) => Promise<void>;
  /** The instants at which something is set to happen. */
  readonly awaited: () => readonly string[];
}

const realNow = Date.now;
const realClock = {...pageClock};

/** Stops the time at an instant. `restoreTime` lets it go. */
export const holdTime = (start: string): HeldTime => {
  let now = Date.parse(start);
  const timers = new Set<{readonly at: number; readonly task: () => void}>();
  Date.now = () => now;
  Object.assign(pageClock, {
    after: (milliseconds: number, task: () => void) => {
      const timer = {at: now + milliseconds, task};
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    onReturn: () => () => undefined,
  });
  const inOrder = () => [...timers].sort((one, other) => one.at - other.at);
  return {
    passTo: async (instant, element) => {
      const until = Date.parse(instant);
      for (let [due] = inOrder(); due && due.at <= until; [due] = inOrder()) {
        timers.delete(due);
        now = due.at;
        due.task();
        await element.updateComplete;
      }
      now = until;
    },
    awaited: () => inOrder().map(({at}) => new Date(at).toISOString()),
  };
};

/** For `afterEach`. */
export const restoreTime = (): void => {
  Date.now = realNow;
  Object.assign(pageClock, realClock);
};
