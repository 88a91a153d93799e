/**
 * What is set up in each page before anything else: `window.bench`. Stands alone, for it is handed
 * to the page as a text.
 */
export const installInstruments = () => {
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const {value, hadRecentInput} of list.getEntries()) if (!hadRecentInput) shift += value;
  }).observe({type: 'layout-shift', buffered: true});

  /**
   * After the next frame was painted, as far as the main thread is concerned.
   *
   * @param begun called when the frame begins: what changes later is not in it
   */
  const afterPaint = (begun) =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        begun?.();
        const {port1, port2} = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(undefined);
      });
    });

  /** How many rows a reader sees before anything else. */
  const firstScreen = 20;

  /** Whether a change may be one of what is first on view, which was these rows. */
  const concerns = (rows, {target, removedNodes, nextSibling}) =>
    rows.length < firstScreen ||
    (!removedNodes.length && nextSibling) ||
    rows.some(
      (row) => row.contains(target) || [...removedNodes].some((node) => node.contains(row)),
    );

  /**
   * Watches for changes of the first rows below some roots.
   *
   * @param first gives those that were seen last
   * @returns `last`, which says when they may last have changed, and `stop`
   */
  const watchFirst = (roots, first) => {
    let last = 0;
    const observer = new MutationObserver((records) => {
      if (records.some((record) => concerns(first(), record))) last = performance.now();
    });
    for (const root of roots) {
      observer.observe(root, {childList: true, subtree: true, characterData: true});
    }
    return {last: () => last, stop: () => observer.disconnect()};
  };

  const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));

  /** How long a page is waited for, in milliseconds. */
  const patience = 60_000;

  /** The first frame after which something is so; looked at after painting, never before. */
  const frameWhen = async (isSo) => {
    const end = performance.now() + patience;
    for (;;) {
      const time = await afterPaint();
      if (isSo()) return time;
      if (time > end) throw new Error('What should be in the page never came.');
    }
  };

  const isOnView = (element) => element.getBoundingClientRect().height > 0;

  /** The first rows that are on view. */
  const firstRows = (rows, most = firstScreen) => {
    const seen = [];
    for (const row of rows) {
      if (row.checkVisibility()) seen.push(row);
      if (seen.length === most) break;
    }
    return seen;
  };

  const textOf = (row) => row.textContent.replace(/\s+/g, ' ').trim();

  const firstTexts = (rows, most) => firstRows(rows, most).map(textOf);

  /** Whether so many rows are there, the last of them with a place on the screen. */
  const showsFirst = (rows, count) => rows.length >= count && isOnView(rows[count - 1]);

  const host = () => document.querySelector('#host');

  /**
   * Looks every tenth of a second, until nothing more is awaited.
   *
   * @returns how long looking took, which is none of the contestant's time; milliseconds
   */
  const settled = async (isSo) => {
    const end = performance.now() + patience;
    let looking = 0;
    for (;;) {
      const start = performance.now();
      const done = isSo();
      looking += performance.now() - start;
      if (done || start > end) break;
      await wait(100);
    }
    await afterPaint();
    await afterPaint();
    return looking;
  };

  window.bench = {
    afterPaint,
    watchFirst,
    wait,
    frameWhen,
    firstRows,
    firstTexts,
    textOf,
    showsFirst,
    host,
    settled,
    shift: () => shift,
  };
};
