import {traceTasks} from '../lab.js';
import {dataTablesPaged} from '../contestants/data-tables.js';
import {gridJsPaged} from '../contestants/grid-js.js';
import {directory} from '../contestants/iro-widgets.js';
import {listJsAll, listJsPaged} from '../contestants/list-js.js';
import {countMatches, makeItems, queries} from '../data.js';

/** In the page: shows the items and has the field focused, as a reader would before typing. */
const prepareInPage = async ({mount, rows, field, options}, expected) => {
  const {bench} = window;
  const host = bench.host();
  const items = await (await fetch('/items.json')).json();
  mount(host, items, options);
  await bench.frameWhen(() => bench.showsFirst(rows(host), Math.min(20, expected)));
  await bench.settled(() => rows(host).length >= expected);
  await bench.wait(200);
  performance.mark('bench:focus');
  field(host).focus();
  await bench.wait(500); // nobody types sooner
};

/**
 * In the page: from the next input event on, looks at each frame after it was painted until nothing
 * has changed for some time. Resolves with the times of the event, of the last change of the list in
 * the document, and of the frame that showed it, in milliseconds after the field was focused.
 *
 * @param settles how long to wait for a change, in milliseconds
 */
const watchInPage = ({rows}, settles) => {
  const {bench} = window;
  const host = bench.host();
  let first = [];
  const look = () => {
    first = bench.firstRows(rows(host));
    return first.map(bench.textOf).join('\n');
  };
  const changes = bench.watchFirst(
    [host, host.firstElementChild?.shadowRoot].filter((root) => root),
    () => first,
  );
  const before = look();
  if (window.benchSeen !== undefined && window.benchSeen !== before) {
    throw new Error('The list changed after it was last looked at: it must be watched for longer.');
  }
  const [focus] = performance.getEntriesByName('bench:focus');
  window.benchWatch = new Promise((resolve) => {
    const onInput = async () => {
      const start = performance.now();
      let shown = start;
      let updated = start;
      let seen = before;
      for (;;) {
        let painted;
        const time = await bench.afterPaint(() => (painted = changes.last()));
        if (painted !== changes.last()) continue; // that comes with the next frame
        const now = look();
        if (now !== seen) [updated, shown] = [painted, time];
        seen = now;
        if (time - shown > (shown === start ? settles : 150)) break;
      }
      changes.stop();
      window.benchSeen = seen;
      resolve({
        changed: seen !== before,
        start: start - focus.startTime,
        updated: updated - focus.startTime,
        shown: shown - focus.startTime,
      });
    };
    window.addEventListener('input', onInput, {capture: true, once: true});
  });
};

/** In the page: what is on view after a word was typed; counts may be told a little later. */
const lookInPage = async ({rows, count}, expected) => {
  const {bench} = window;
  const host = bench.host();
  for (let turn = 0; turn < 20 && count(host) !== expected; turn += 1) await bench.wait(100);
  return {texts: bench.firstTexts(rows(host)), count: count(host)};
};

/** A word is typed, half of it taken back and typed again; then all of it is taken back. */
const keysOf = (word) => {
  const half = Math.ceil(word.length / 2);
  const back = (count) => Array.from({length: count}, () => 'Backspace');
  return {typed: [...word, ...back(half), ...word.slice(-half)], takenBack: back(word.length)};
};

const check = ({texts, count}, word, expected) => {
  if (count !== expected) throw new Error(`“${word}” finds ${count} items, not ${expected}.`);
  if (expected && !texts.length) throw new Error(`“${word}” shows nothing.`);
  const wrong = texts.find((text) => !text.toLowerCase().includes(word));
  if (wrong) throw new Error(`“${word}” shows “${wrong}”.`);
};

const sorted = (times) => times.sort((one, other) => one - other);

const middle = (times) => times[Math.floor(times.length / 2)];

export const search = {
  name: 'search',
  title: ({size}) =>
    `Search ${size} items: milliseconds from the input event until the list in the document is ` +
    'what it finds, and until that is painted',
  sizes: [10_000],
  contestants: [directory, listJsAll, listJsPaged, dataTablesPaged, gridJsPaged],
  compared: ['updated', 'worstUpdated', 'median', 'worst', 'longest'],
  columns: [
    {key: 'updated', title: 'list updated'},
    {key: 'worstUpdated', title: 'worst update'},
    {key: 'median', title: 'painted'},
    {key: 'worst', title: 'worst paint'},
    {key: 'work', title: 'main thread till then'},
    {key: 'longest', title: 'longest task'},
    {key: 'shift', title: 'shift', digits: 3},
    {key: 'keys', title: 'keys', digits: 0},
  ],

  measure: async ({lab, contestant, size, throttle}) => {
    const items = makeItems(size);
    await lab.publish('items.json', JSON.stringify(items));
    const expected = Math.min(size, contestant.pageSize ?? contestant.options?.page ?? size);
    const inPage = `{${['mount', 'rows', 'field', 'count']
      .map((name) => `${name}: ${contestant[name]}`)
      .join(', ')}, options: ${JSON.stringify(contestant.options ?? {})}}`;
    return lab.withPage(contestant, {throttle}, async (page, open) => {
      await open();
      const changes = [];
      let isFirst = true;
      const press = async (key) => {
        // what loads with the first letter takes its time
        const settles = isFirst ? 2000 : 300;
        isFirst = false;
        await page.evaluate(`(${watchInPage})(${inPage}, ${settles})`);
        // list.js waits for the key to be let go
        await Promise.all([page.keyboard.down(key), page.keyboard.up(key)]);
        const change = await page.evaluate('window.benchWatch');
        if (change.changed) changes.push(change);
      };
      const {result, longest, busyAfter} = await traceTasks(page, async () => {
        await page.evaluate(`(${prepareInPage})(${inPage}, ${expected})`);
        for (const word of queries) {
          const {typed, takenBack} = keysOf(word);
          for (const key of typed) await press(key);
          const matches = countMatches(items, word);
          const found = await page.evaluate(`(${lookInPage})(${inPage}, ${matches})`);
          check(found, word, matches);
          for (const key of takenBack) await press(key);
        }
        return page.evaluate(`performance.mark('bench:done'), window.bench.shift()`);
      });
      if (!changes.length) throw new Error('No key changed what is shown.');
      const updates = sorted(changes.map(({start, updated}) => updated - start));
      const frames = sorted(changes.map(({start, shown}) => shown - start));
      const work = sorted(changes.map(({start, shown}) => busyAfter('focus', start, shown)));
      return {
        median: middle(frames),
        worst: frames.at(-1),
        updated: middle(updates),
        worstUpdated: updates.at(-1),
        work: middle(work),
        longest: longest('focus', 'done'),
        shift: result,
        keys: changes.length,
      };
    });
  },
};
