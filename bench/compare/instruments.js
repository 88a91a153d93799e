/**
 * What is set up in each page before anything else: `window.bench`. Stands alone, for it is handed
 * to the page as a text.
 */
export const installInstruments = () => {
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const {value, hadRecentInput} of list.getEntries()) if (!hadRecentInput) shift += value;
  }).observe({type: 'layout-shift', buffered: true});

  /** After the next frame was painted, as far as the main thread is concerned. */
  const afterPaint = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const {port1, port2} = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(undefined);
      });
    });

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

  /** The texts of the first rows that are on view. */
  const firstTexts = (rows, most = 20) => {
    const texts = [];
    for (const row of rows) {
      if (row.checkVisibility()) texts.push(row.textContent.replace(/\s+/g, ' ').trim());
      if (texts.length === most) break;
    }
    return texts;
  };

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
    wait,
    frameWhen,
    firstTexts,
    showsFirst,
    host,
    settled,
    shift: () => shift,
  };
};
