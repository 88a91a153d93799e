/** What someone would write by hand for the same content. Functions of pages stand alone. */
import {writeDates} from '../data.js';

const styles = ['/site/page.css', '/site/plain.css'];

const itemsOf = (host) => host.querySelectorAll('.item');

export const plainList = {
  name: 'plain innerHTML',
  baseline: true,
  styles,
  mount: (host, items) => {
    const rows = items.map(
      ({title, description, url}) =>
        `<li class="item"><span class="title"><a class="link" href="${url}" rel="noopener">` +
        `${title}</a></span><p class="description">${description}</p></li>`,
    );
    host.innerHTML = `<ul class="list" role="list">${rows.join('')}</ul>`;
  },
  rows: itemsOf,
};

/** A calendar read by ical.js and shown by hand. */
export const plainCalendar = {
  name: 'ical.js and innerHTML',
  baseline: true,
  styles,
  load: async (host, address) => {
    const {default: ICAL} = await import('/node_modules/ical.js/dist/ical.min.js');
    const text = await (await fetch(address)).text();
    const events = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));
    const format = new Intl.DateTimeFormat('en', {dateStyle: 'full', timeStyle: 'short'});
    const rows = events.map(
      ({summary, description, startDate}) =>
        `<li class="item"><span class="title">${summary}</span> ` +
        `<span>${format.format(startDate.toJSDate())}</span>` +
        `<p class="description">${description}</p></li>`,
    );
    host.innerHTML = `<ul class="list" role="list">${rows.join('')}</ul>`;
  },
  rows: itemsOf,
};

/**
 * Markup of an event for pages of the contestants that bring no card of their own.
 *
 * @param buttons what stands where one adds the event to a calendar
 */
export const writeCard = (event, buttons) =>
  `<article class="card"><h3 class="title"><a class="link" href="${event.url}">${event.title}</a>` +
  `</h3><p>${writeDates(event)}</p><p>${event.location}</p>` +
  `<p class="description">${event.description}</p><div class="actions">${buttons}</div></article>`;

export const plainCards = {
  name: 'plain markup',
  reference: true,
  styles,
  write: (event) =>
    writeCard(
      event,
      '<button type="button">Add to calendar</button><button type="button">Share</button>',
    ),
  shown: (host) => host.querySelectorAll('.card'),
  buttons: (host) => host.querySelectorAll('button:first-of-type'),
};

/** An element that does by hand what our card does first: find its event, put it into a shadow root. */
const definePlainEvent = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host { display: block; margin-block: 1em; }
    h3, p { margin: 0; font-size: 1em; } h3 { font-weight: 600; line-height: 1.3; }
    article { display: grid; gap: 0.3em; padding: 1em; border: 1px solid; border-radius: 0.5em; }
    a { color: inherit; } .actions { display: flex; gap: 0.5em; }
    button { min-block-size: 2.5em; padding: 0.4em 0.8em; border: 1px solid; background: none; }`);
  const format = new Intl.DateTimeFormat('en', {dateStyle: 'full', timeStyle: 'short'});
  const template = document.createElement('template');
  template.innerHTML =
    '<article><h3><a></a></h3><p></p><p></p><p></p><div class="actions"><button type="button">' +
    'Add to calendar</button><button type="button">Share</button></div></article>';
  const {sections} = JSON.parse(document.querySelector('#events').textContent);
  const byId = new Map(sections[0].items.map((item) => [item.id, item]));
  customElements.define(
    'plain-event',
    class extends HTMLElement {
      connectedCallback() {
        const root = this.attachShadow({mode: 'open'});
        root.adoptedStyleSheets = [sheet];
        root.append(template.content.cloneNode(true));
        const {title, url, location, description, startDate, endDate} = byId.get(
          this.getAttribute('item'),
        );
        const link = root.querySelector('a');
        link.href = url;
        link.textContent = title;
        const [dates, place, about] = root.querySelectorAll('p');
        dates.textContent = format.formatRange(new Date(startDate), new Date(endDate));
        place.textContent = location;
        about.textContent = description;
        const [calendar, share] = root.querySelectorAll('button');
        calendar.addEventListener('click', () => window.open(url));
        share.addEventListener('click', () => navigator.share?.({title, url}));
      }
    },
  );
};

export const plainElements = {
  name: 'hand-written elements',
  baseline: true,
  styles: ['/site/page.css'],
  setup: definePlainEvent,
  write: ({id}) => `<plain-event item="${id}"></plain-event>`,
  shown: (host) =>
    [...host.querySelectorAll('plain-event')].filter(({shadowRoot}) =>
      shadowRoot?.textContent.trim(),
    ),
  buttons: (host) =>
    [...host.querySelectorAll('plain-event')].map(({shadowRoot}) =>
      shadowRoot.querySelector('button'),
    ),
};
