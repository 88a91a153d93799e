/** Our own elements, from the built file, as a page uses them. Functions of pages stand alone. */

const ours = {ours: true, modules: ['/dist/iro-widgets.js'], styles: ['/site/page.css']};

const itemsOf = (host) =>
  host.firstElementChild?.shadowRoot?.querySelectorAll('[part~="item"]') ?? [];

export const directory = {
  ...ours,
  name: 'iro-resource-directory',
  mount: (host, items) => {
    const element = document.createElement('iro-resource-directory');
    element.content = {version: 1, sections: [{id: 'all', title: 'All', items}]};
    host.append(element);
  },
  markup: (address) => `<iro-resource-directory src="${address}"></iro-resource-directory>`,
  rows: itemsOf,
  field: (host) => host.firstElementChild.shadowRoot.querySelector('[part~="input"]'),
  count: (host) => {
    const text = host.firstElementChild.shadowRoot.querySelector('[part~="count"]').textContent;
    return Number(/\d[\d,]*/.exec(text)?.[0].replaceAll(',', '') ?? 0);
  },
};

/** Shows a calendar as a list of items. */
export const calendarDirectory = {
  ...ours,
  name: directory.name,
  markup: directory.markup,
  rows: itemsOf,
};

/** Shows a calendar in whichever way it has by default; its own rows are what is on view. */
export const eventList = {
  ...ours,
  name: 'iro-event-list',
  element: 'iro-event-list',
  markup: (address) => `<iro-event-list src="${address}"></iro-event-list>`,
  rows: (host) =>
    host.firstElementChild?.shadowRoot?.querySelectorAll('[part~="item"], [part~="card"]') ?? [],
  leastRows: 1,
};

export const eventCards = {
  ...ours,
  name: 'iro-event-card',
  write: ({id}) => `<iro-event-card src="#events" item="${id}" heading=""></iro-event-card>`,
  shown: (host) =>
    [...host.querySelectorAll('iro-event-card')].filter(({shadowRoot}) =>
      shadowRoot?.querySelector('[part~="card"]')?.textContent.trim(),
    ),
  /** The buttons that put an event into a calendar. */
  buttons: (host) =>
    [...host.querySelectorAll('iro-event-card')].flatMap(({shadowRoot}) =>
      [...shadowRoot.querySelectorAll('button')].filter(({textContent}) =>
        /calendar/i.test(textContent),
      ),
    ),
};
