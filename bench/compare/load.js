import {bytesOf, traceTasks} from './lab.js';

/** How long after a page has loaded it is given for what it does later, in milliseconds. */
const rest = 300;

/**
 * What a page takes from its first script on until it shows what it is to show.
 *
 * @param isShown function of the page, given the place that the contestant fills
 * @param look function of the page as well: what is to be told of the place in the end
 */
export const measureLoad = async (
  lab,
  contestant,
  {throttle, inside, after = '', isShown, look},
) => {
  const watch = `<script>
    window.benchShown = bench.frameWhen(() => (${isShown})(bench.host()))
      .then((time) => (performance.mark('bench:shown'), time));
  </script>`;
  return lab.withPage(
    contestant,
    {throttle, inside, after: watch + after},
    async (page, open, loaded) => {
      const {result, busy, longest} = await traceTasks(page, async () => {
        await open();
        const time = await page.evaluate('window.benchShown');
        const bytes = bytesOf(loaded);
        await page.evaluate(`bench.wait(${rest})`);
        const found = await page.evaluate(
          `performance.mark('bench:done'), (${look})(bench.host())`,
        );
        const start = await page.evaluate(
          `performance.getEntriesByName('bench:start')[0].startTime`,
        );
        return {time: time - start, bytes, found, shift: await page.evaluate('bench.shift()')};
      });
      return {
        ...result,
        busy: busy('start', 'shown'),
        longest: longest('start', 'done'),
      };
    },
  );
};
