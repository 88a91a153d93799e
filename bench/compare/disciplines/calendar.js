import {calendarDirectory, eventList} from '../contestants/iro-widgets.js';
import {plainCalendar} from '../contestants/plain.js';
import {makeEvents, writeCalendar} from '../data.js';
import {measureLoad} from '../load.js';

const address = '/events.ics';

const writeGlue = ({load}) => `<script type="module">
  await (${load})(document.querySelector('#host'), '${address}');
</script>`;

export const calendar = {
  name: 'calendar',
  title: ({size}) =>
    `A calendar (.ics) of ${size} events: milliseconds from the page's first script to painted ` +
    'rows, nothing in any cache, served by this machine',
  sizes: [200],
  contestants: [plainCalendar, calendarDirectory, eventList],
  columns: [
    {key: 'longest', title: 'longest task'},
    {key: 'time', title: 'painted', ratio: 'time'},
    {key: 'busy', title: 'main thread', ratio: 'busy'},
    {key: 'bytes', title: 'bytes (brotli)', digits: 0},
    {key: 'shift', title: 'shift', digits: 3},
    {key: 'rows', title: 'rows', digits: 0},
  ],

  measure: async ({lab, contestant, size, throttle}) => {
    const events = makeEvents(size);
    await lab.publish('events.ics', writeCalendar(events));
    const {markup, rows, leastRows = size} = contestant;
    const {found, ...numbers} = await measureLoad(lab, contestant, {
      throttle,
      ...(markup ? {inside: markup(address)} : {inside: '', after: writeGlue(contestant)}),
      isShown: `(host) => bench.showsFirst((${rows})(host), ${Math.min(20, leastRows)})`,
      look: `(host) => ({rows: (${rows})(host).length, texts: bench.firstTexts((${rows})(host))})`,
    });
    if (found.rows < leastRows) {
      throw new Error(`${found.rows} events are in the page where ${leastRows} should be.`);
    }
    if (!found.texts[0].includes(events[0].title)) {
      throw new Error(`The first row shows “${found.texts[0]}”, not “${events[0].title}”.`);
    }
    return {...numbers, rows: found.rows};
  },
};
