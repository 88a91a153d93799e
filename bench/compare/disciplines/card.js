import {calendarButton, shoelace} from '../contestants/cards.js';
import {eventCards} from '../contestants/iro-widgets.js';
import {plainCards} from '../contestants/plain.js';
import {makeEvents} from '../data.js';
import {measureLoad} from '../load.js';

/** Events that pages of elements look theirs up in. */
export const writeEvents = (events) =>
  `<script type="application/json" id="events">${JSON.stringify({
    version: 1,
    sections: [{id: 'events', items: events}],
  })}</script>`;

export const card = {
  name: 'card',
  title: () =>
    "A card with a button for calendars: milliseconds from the page's first script to the painted " +
    'card, nothing in any cache, served by this machine',
  sizes: [1],
  fixed: true,
  contestants: [{...plainCards, baseline: true}, eventCards, calendarButton, shoelace],
  compared: ['time', 'bytes'],
  columns: [
    {key: 'time', title: 'painted', ratio: 'time'},
    {key: 'busy', title: 'main thread', ratio: 'busy'},
    {key: 'bytes', title: 'bytes (brotli)', digits: 0},
    {key: 'longest', title: 'longest task'},
    {key: 'shift', title: 'shift', digits: 3},
    {key: 'buttons', title: 'calendar buttons', digits: 0},
  ],

  measure: async ({lab, contestant, throttle}) => {
    const [event] = makeEvents(1);
    const {write, shown, buttons} = contestant;
    const {found, ...numbers} = await measureLoad(lab, contestant, {
      throttle,
      inside: write(event) + (contestant.ours ? writeEvents([event]) : ''),
      isShown: `(host) => (${shown})(host).length === 1`,
      look: `(host) => {
        const [card] = (${shown})(host);
        return {
          text: host.textContent + card.shadowRoot?.textContent,
          buttons: (${buttons})(host).length,
        };
      }`,
    });
    if (!found.text.includes(event.title)) throw new Error('The card does not show its title.');
    if (!found.buttons && !contestant.ours) throw new Error('The card has no button.');
    return {...numbers, buttons: found.buttons};
  },
};
