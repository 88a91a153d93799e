import {pagePlatform, type Platform} from '../../src/sources/fetch/platform.js';
import {timeLimit} from '../../src/sources/fetch/request-text.js';

/** A time that has been set to pass. */
export interface HeldTimer {
  readonly milliseconds: number;
  /** Lets it pass, unless it was called off. */
  readonly pass: () => void;
}

/** A clock that stands still but for the test, with a connection that the test makes and breaks. */
export interface HeldClock {
  readonly platform: Platform;
  /** Milliseconds of the times that have been set and neither passed nor were called off. */
  readonly running: () => readonly number[];
  /** Resolves with the first time that was not taken before, once it is set. */
  readonly next: () => Promise<HeldTimer>;
  /** From now on all times pass at once but those of the limit. Gives the list of them as it grows. */
  readonly hurry: () => readonly number[];
  readonly connect: (online: boolean) => void;
}

/** @param now where the clock stands, in milliseconds since 1970 */
export const holdClock = (now = Date.UTC(2026, 0, 15)): HeldClock => {
  const running = new Set<HeldTimer>();
  const untaken: HeldTimer[] = [];
  const waiting: ((timer: HeldTimer) => void)[] = [];
  let hurried: number[] | undefined;
  let connected = true;
  const after = (milliseconds: number, task: () => void) => {
    const pass = () => {
      if (running.delete(timer)) task();
    };
    const timer: HeldTimer = {milliseconds, pass};
    running.add(timer);
    const taker = waiting.shift();
    if (taker) taker(timer);
    else untaken.push(timer);
    if (hurried && milliseconds !== timeLimit) {
      hurried.push(milliseconds);
      queueMicrotask(pass);
    }
    return () => void running.delete(timer);
  };
  return {
    platform: {now: () => now, after, random: () => 0.5, online: () => connected},
    running: () => [...running].map(({milliseconds}) => milliseconds),
    next: () => {
      const timer = untaken.shift();
      return timer ? Promise.resolve(timer) : new Promise((resolve) => waiting.push(resolve));
    },
    hurry: () => (hurried = []),
    connect: (online) => {
      connected = online;
    },
  };
};

const realPlatform = {...pagePlatform};

/** Holds the clock and the connection of all elements of the page until `restoreClock`. */
export const holdPageClock = (): HeldClock => {
  const clock = holdClock();
  Object.assign(pagePlatform, clock.platform);
  return clock;
};

/** Gives the page its clock and its connection back. For `afterEach`. */
export const restoreClock = (): void => {
  Object.assign(pagePlatform, realPlatform);
};
