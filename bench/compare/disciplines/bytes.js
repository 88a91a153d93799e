import {calendarButton, shoelace} from '../contestants/cards.js';
import {dataTablesPaged} from '../contestants/data-tables.js';
import {gridJsPaged} from '../contestants/grid-js.js';
import {directory, eventCards} from '../contestants/iro-widgets.js';
import {listJsAll} from '../contestants/list-js.js';
import {makeEvents} from '../data.js';
import {bytesOf} from '../lab.js';
import {writeEvents} from './card.js';

const [event] = makeEvents(1);

const items = JSON.stringify({version: 1, items: [{title: 'Sample'}]});

/** What stands in the page, and what a reader then does. */
const visits = [
  {
    ...directory,
    name: 'iro-widgets.js',
    inside: '<iro-resource-directory></iro-resource-directory>',
  },
  {...directory, name: '+ content from outside', inside: directory.markup('/content.json')},
  {
    ...directory,
    name: '+ a search in it',
    inside: directory.markup('/content.json'),
    then: async (page) => {
      await page.evaluate(`(${directory.field})(bench.host()).focus()`);
      await page.keyboard.type('a');
    },
  },
  {
    ...directory,
    name: '+ an event',
    inside: eventCards.write(event) + writeEvents([event]),
  },
  listJsAll,
  dataTablesPaged,
  gridJsPaged,
  {...shoelace, name: 'Shoelace, a card with a menu', inside: shoelace.write(event)},
  {...calendarButton, inside: calendarButton.write(event)},
].map(({inside = '', ...visit}) => ({
  ...visit,
  inside,
  styles: visit.styles.filter((file) => !file.startsWith('/site/')),
}));

export const bytes = {
  name: 'bytes',
  title: () => 'Code and style that a page loads, in bytes (brotli)',
  sizes: [1],
  fixed: true,
  once: true,
  contestants: visits,
  columns: [
    {key: 'bytes', title: 'bytes', digits: 0},
    {key: 'files', title: 'files', digits: 0},
  ],

  measure: async ({lab, contestant}) => {
    await lab.publish('content.json', items);
    const {inside, then} = contestant;
    return lab.withPage(contestant, {throttle: 1, inside}, async (page, open, loaded) => {
      await open();
      if (then) {
        await then(page);
        await page.waitForNetworkIdle();
      }
      if (!loaded.size) throw new Error('Nothing was loaded.');
      return {bytes: bytesOf(loaded), files: loaded.size};
    });
  },
};
