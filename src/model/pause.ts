/** Milliseconds of work between two chances for the page to do its own. */
const slice = 8;

interface Scheduler {
  readonly yield?: () => Promise<void>;
}

const nextTask = (): Promise<void> => {
  const {scheduler} = globalThis as {scheduler?: Scheduler};
  if (scheduler?.yield) return scheduler.yield();
  // a message is a task of its own, and is not held back as short timers are
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
};

/**
 * Gives a function that long work calls again and again: it gives way when the page has waited.
 *
 * @param giveWay resolves when the work may go on; by default in a task of its own, soon
 * @param most milliseconds of work at a time
 */
export const createPause = (
  giveWay = nextTask,
  most = slice,
): (() => Promise<void> | undefined) => {
  let start = performance.now();
  return () =>
    performance.now() - start < most
      ? undefined
      : giveWay().then(() => {
          start = performance.now();
        });
};
