import {calendarButton, shoelace} from '../contestants/cards.js';
import {eventCards} from '../contestants/iro-widgets.js';
import {plainCards, plainElements} from '../contestants/plain.js';
import {makeEvents} from '../data.js';
import {traceTasks} from '../lab.js';
import {writeEvents} from './card.js';

/** In the page: adds widgets to those that are there; resolves when all are painted. */
const addInPage = async ({shown}, markup, expected) => {
  const {bench} = window;
  const host = bench.host();
  await bench.afterPaint();
  const start = performance.now();
  performance.mark('bench:added');
  host.insertAdjacentHTML('beforeend', markup);
  const end = await bench.frameWhen(() => shown(host).length >= expected);
  performance.mark('bench:painted');
  await bench.wait(100);
  return end - start;
};

const heapOf = async (page) => {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.enable');
  for (let pass = 0; pass < 3; pass += 1) await client.send('HeapProfiler.collectGarbage');
  const {usedSize} = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return usedSize;
};

export const widgets = {
  name: 'widgets',
  title: ({size}) =>
    `${size} more widgets on a page that has one: milliseconds from their markup to painted cards`,
  sizes: [100],
  contestants: [plainElements, plainCards, eventCards, shoelace, calendarButton],
  compared: ['time', 'heap'],
  columns: [
    {key: 'time', title: 'painted', ratio: 'time'},
    {key: 'busy', title: 'main thread', ratio: 'busy'},
    {key: 'longest', title: 'longest task'},
    {key: 'heap', title: 'heap a widget, kB', digits: 1},
    {key: 'shown', title: 'shown', digits: 0},
  ],

  measure: async ({lab, contestant, size, throttle}) => {
    const events = makeEvents(size + 1);
    const {write, shown} = contestant;
    const inside = write(events[0]);
    const markup = events.slice(1).map(write).join('');
    return lab.withPage(
      contestant,
      {throttle, inside, after: writeEvents(events)},
      async (page, open) => {
        await open();
        await page.evaluate(`bench.frameWhen(() => (${shown})(bench.host()).length === 1)`);
        await page.evaluate('bench.wait(500)');
        const before = await heapOf(page);
        const {result, busy, longest} = await traceTasks(page, () =>
          page.evaluate(
            `(${addInPage})({shown: ${shown}}, ${JSON.stringify(markup)}, ${size + 1})`,
          ),
        );
        const heap = ((await heapOf(page)) - before) / size / 1000;
        const found = await page.evaluate(`(() => {
          const all = [...(${shown})(bench.host())];
          return {
            shown: all.filter((card) => card.getBoundingClientRect().height > 0).length - 1,
            text: bench.host().textContent + all.map(({shadowRoot}) => shadowRoot?.textContent),
          };
        })()`);
        if (found.shown !== size) throw new Error(`${found.shown} of ${size} widgets are shown.`);
        const absent = events.find(({title}) => !found.text.includes(title));
        if (absent) throw new Error(`“${absent.title}” is not shown.`);
        return {
          time: result,
          busy: busy('added', 'painted'),
          longest: longest('added', 'painted'),
          heap,
          shown: found.shown,
        };
      },
    );
  },
};
