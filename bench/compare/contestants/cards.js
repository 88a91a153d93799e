/** Events with buttons, by libraries of elements. Functions of pages stand alone. */
import {writeDates} from '../data.js';
import {writeCard} from './plain.js';

const shoelaceFolder = '/node_modules/@shoelace-style/shoelace/cdn';

/** https://shoelace.style/getting-started/installation: each component that is used, by itself. */
export const shoelace = {
  name: 'Shoelace',
  modules: ['card', 'button', 'dropdown', 'menu', 'menu-item'].map(
    (name) => `${shoelaceFolder}/components/${name}/${name}.js`,
  ),
  styles: ['/site/page.css', `${shoelaceFolder}/themes/light.css`],
  write: (event) =>
    `<sl-card><h3 slot="header"><a href="${event.url}">${event.title}</a></h3>` +
    `<p>${writeDates(event)}</p><p>${event.location}</p><p>${event.description}</p>` +
    '<div slot="footer"><sl-dropdown><sl-button slot="trigger" caret>Add to calendar</sl-button>' +
    '<sl-menu><sl-menu-item>Apple</sl-menu-item><sl-menu-item>Google</sl-menu-item>' +
    '<sl-menu-item>iCal</sl-menu-item><sl-menu-item>Outlook.com</sl-menu-item></sl-menu>' +
    '</sl-dropdown><sl-button>Share</sl-button></div></sl-card>',
  shown: (host) =>
    [...host.querySelectorAll('sl-card')].filter((card) =>
      [card, ...card.querySelectorAll('sl-button, sl-dropdown')].every(
        ({shadowRoot}) => shadowRoot?.firstElementChild,
      ),
    ),
  buttons: (host) => host.querySelectorAll('sl-dropdown > sl-button'),
};

/** Its README: one script, attributes. Around it what our card says. */
export const calendarButton = {
  name: 'add-to-calendar-button',
  scripts: ['/node_modules/add-to-calendar-button/dist/atcb.js'],
  styles: ['/site/page.css', '/site/plain.css'],
  write: (event) => {
    const {title, description, location, startDate, endDate} = event;
    return writeCard(
      event,
      `<add-to-calendar-button name="${title}" description="${description}" location="${location}" ` +
        `startDate="${startDate.slice(0, 10)}" startTime="${startDate.slice(11, 16)}" ` +
        `endDate="${endDate.slice(0, 10)}" endTime="${endDate.slice(11, 16)}" timeZone="UTC" ` +
        `options="'Apple','Google','iCal','Outlook.com'"></add-to-calendar-button>` +
        '<button type="button">Share</button>',
    );
  },
  shown: (host) =>
    [...host.querySelectorAll('add-to-calendar-button')].filter((element) =>
      element.shadowRoot?.querySelector('button'),
    ),
  buttons: (host) =>
    [...host.querySelectorAll('add-to-calendar-button')].map(({shadowRoot}) =>
      shadowRoot.querySelector('button'),
    ),
};
