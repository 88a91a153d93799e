import {dataTablesAll} from '../contestants/data-tables.js';
import {gridJsAll} from '../contestants/grid-js.js';
import {directory} from '../contestants/iro-widgets.js';
import {listJsAll} from '../contestants/list-js.js';
import {plainList} from '../contestants/plain.js';
import {makeItems} from '../data.js';
import {measureLoad} from '../load.js';

/** A page fetches the items, and hands them over where the contestant does not fetch itself. */
const writeGlue = ({mount, options = {}}) => `<script type="module">
  const items = await (await fetch('/items.json')).json();
  (${mount})(document.querySelector('#host'), items, ${JSON.stringify(options)});
</script>`;

export const first = {
  name: 'first',
  title: ({size}) =>
    `First paint of ${size} items: milliseconds from the page's first script to painted rows, ` +
    'nothing in any cache, served by this machine',
  sizes: [20],
  contestants: [plainList, directory, listJsAll, dataTablesAll, gridJsAll],
  compared: ['time', 'bytes'],
  columns: [
    {key: 'time', title: 'painted', ratio: 'time'},
    {key: 'busy', title: 'main thread', ratio: 'busy'},
    {key: 'bytes', title: 'bytes (brotli)', digits: 0},
    {key: 'longest', title: 'longest task'},
    {key: 'shift', title: 'shift', digits: 3},
    {key: 'rows', title: 'rows', digits: 0},
  ],

  measure: async ({lab, contestant, size, throttle}) => {
    const items = makeItems(size);
    await lab.publish('items.json', JSON.stringify(items));
    await lab.publish('content.json', JSON.stringify({version: 1, items}));
    const {markup, rows} = contestant;
    const {found, ...numbers} = await measureLoad(lab, contestant, {
      throttle,
      ...(markup ? {inside: markup('/content.json')} : {inside: '', after: writeGlue(contestant)}),
      isShown: `(host) => bench.showsFirst((${rows})(host), ${Math.min(20, size)})`,
      look: `(host) => ({rows: (${rows})(host).length, texts: bench.firstTexts((${rows})(host))})`,
    });
    if (found.rows !== size) throw new Error(`${found.rows} rows are in the page, not ${size}.`);
    const absent = found.texts.findIndex((text, index) => !text.includes(items[index].title));
    if (absent >= 0) throw new Error(`Row ${absent} shows “${found.texts[absent]}”.`);
    return {...numbers, rows: found.rows};
  },
};
