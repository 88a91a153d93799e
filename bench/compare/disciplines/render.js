import {traceTasks} from '../lab.js';
import {dataTablesAll, dataTablesPaged} from '../contestants/data-tables.js';
import {gridJsAll, gridJsPaged} from '../contestants/grid-js.js';
import {directory} from '../contestants/iro-widgets.js';
import {listJsAll} from '../contestants/list-js.js';
import {plainList} from '../contestants/plain.js';
import {makeItems} from '../data.js';

/** In the page: hands items over; resolves when all that are to be there are, and painted. */
const renderInPage = async ({mount, rows, options}, expected) => {
  const {bench} = window;
  const host = bench.host();
  const items = await (await fetch('/items.json')).json();
  await bench.wait(100);
  await bench.afterPaint();
  performance.mark('bench:handed-over');
  mount(host, items, options);
  const onFirstRow = () => {
    if (!rows(host).length) return;
    observer.disconnect();
    performance.mark('bench:first-row');
  };
  const observer = new MutationObserver(onFirstRow);
  for (const root of [host, host.firstElementChild?.shadowRoot]) {
    if (root) observer.observe(root, {childList: true, subtree: true});
  }
  onFirstRow();
  const first = Math.min(20, expected);
  await bench.frameWhen(() => bench.showsFirst(rows(host), first));
  performance.mark('bench:first-screen');
  const looking = await bench.settled(() => rows(host).length >= expected);
  performance.mark('bench:all');
  return {
    looking,
    rows: rows(host).length,
    texts: bench.firstTexts(rows(host), first),
    shift: bench.shift(),
  };
};

export const render = {
  name: 'render',
  title: ({size}) =>
    `Render ${size} items: milliseconds of the main thread from the items handed over, ` +
    `layout and style included`,
  sizes: [1000, 10_000],
  contestants: [
    plainList,
    directory,
    listJsAll,
    dataTablesAll,
    dataTablesPaged,
    gridJsAll,
    gridJsPaged,
  ],
  compared: ['all', 'firstScreen', 'longest'],
  columns: [
    {key: 'all', title: 'all', ratio: 'all'},
    {key: 'firstScreen', title: 'first screen', ratio: 'all'},
    {key: 'fromFirstRow', title: 'first row to all', ratio: 'all'},
    {key: 'longest', title: 'longest task'},
    {key: 'shift', title: 'shift', digits: 3},
    {key: 'rows', title: 'rows', digits: 0},
  ],

  measure: async ({lab, contestant, size, throttle}) => {
    const items = makeItems(size);
    await lab.publish('items.json', JSON.stringify(items));
    const expected = Math.min(size, contestant.pageSize ?? size);
    return lab.withPage(contestant, {throttle}, async (page, open) => {
      await open();
      const task = `(${renderInPage})({mount: ${contestant.mount}, rows: ${contestant.rows},
        options: ${JSON.stringify(contestant.options ?? {})}}, ${expected})`;
      let before;
      let after;
      const {result, busy, longest} = await traceTasks(page, async () => {
        before = await page.metrics();
        const shown = await page.evaluate(task);
        after = await page.metrics();
        return shown;
      });
      if (result.rows !== expected) {
        throw new Error(`${result.rows} rows are in the page where ${expected} should be.`);
      }
      result.texts.forEach((text, index) => {
        if (!text.includes(items[index].title)) {
          throw new Error(`Row ${index} shows “${text}” where “${items[index].title}” should be.`);
        }
      });
      return {
        all: busy('handed-over', 'all') - result.looking,
        taskDuration: (after.TaskDuration - before.TaskDuration) * 1000,
        firstScreen: busy('handed-over', 'first-screen'),
        fromFirstRow: busy('first-row', 'all') - result.looking,
        longest: longest('handed-over', 'all'),
        shift: result.shift,
        rows: result.rows,
      };
    });
  },
};
