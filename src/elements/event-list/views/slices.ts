/** When work goes on that was left for later, so that the page has its turn in between. Tests hold it. */
export const slices = {
  /** Calls a task when the browser is at leisure; what comes back calls that off. */
  later: (task: () => void): (() => void) => {
    if ('requestIdleCallback' in globalThis) {
      const request = requestIdleCallback(task, {timeout: 100});
      return () => cancelIdleCallback(request);
    }
    const timer = setTimeout(task, 16); // WebKit; a frame
    return () => clearTimeout(timer);
  },
};
