import {expect} from '@open-wc/testing';
import * as actions from '../../../src/elements/events/actions.js';
import {
  addHost,
  entriesOf,
  entry,
  focusedText,
  followed,
  labels,
  menuOf,
  openMenus,
  press,
  removeHosts,
  replace,
  request,
  type Host,
} from '../../support/actions.js';
import {textOf} from '../../support/text.js';

const newWindow = ' (opens in a new window)';

const calendars = [
  'Apple Calendar or calendar file (.ics)',
  `Google Calendar${newWindow}`,
  `Outlook.com${newWindow}`,
  `Microsoft 365${newWindow}`,
  `Yahoo${newWindow}`,
];

const expanded = ({calendar}: Host) => calendar.getAttribute('aria-expanded');

const pointerDown = (target: EventTarget, init: PointerEventInit = {}) =>
  target.dispatchEvent(
    new PointerEvent('pointerdown', {
      bubbles: true,
      composed: true,
      clientX: -9,
      clientY: -9,
      ...init,
    }),
  );

describe('the menu of calendars', () => {
  let host: Host;

  beforeEach(() => {
    host = addHost(actions, request());
    host.calendar.focus();
  });

  afterEach(() => {
    actions.closeMenus(host.root);
    removeHosts();
  });

  it('opens on a click with the focus on its first entry', () => {
    host.calendar.click();
    expect(labels(host)).to.deep.equal(calendars);
    expect(focusedText(host)).to.equal(calendars[0]);
  });

  it('is named by its button and named to it', () => {
    host.calendar.click();
    const [menu] = openMenus(host);
    expect(menuOf(host, host.calendar)).to.equal(menu);
    expect(menu!.getAttribute('aria-labelledby')).to.equal(host.calendar.id);
    expect(host.calendar.getAttribute('aria-haspopup')).to.equal('menu');
    expect(expanded(host)).to.equal('true');
    expect(entriesOf(host).every(({tabIndex}) => tabIndex === -1)).to.equal(true);
  });

  it('closes on a second click, with the focus on the button', () => {
    host.calendar.click();
    host.calendar.click();
    expect(openMenus(host)).to.deep.equal([]);
    expect(expanded(host)).to.equal('false');
    expect(host.root.activeElement).to.equal(host.calendar);
  });

  for (const [key, index] of [
    ['ArrowDown', 0],
    ['ArrowUp', 4],
  ] as const) {
    it(`opens by ${key} on the button`, () => {
      expect(press(host, key)).to.equal(false);
      expect(focusedText(host)).to.equal(calendars[index]);
    });

    it(`is entered by ${key} on the button while it is open`, () => {
      host.calendar.click();
      host.calendar.focus();
      expect(openMenus(host)).to.have.length(1);
      press(host, key);
      expect(focusedText(host)).to.equal(calendars[index]);
      expect(host.root.querySelectorAll('[role=menu]')).to.have.length(1);
    });
  }

  it('leaves other keys of the button to the browser', () => {
    expect(press(host, 'a')).to.equal(true);
    expect(openMenus(host)).to.deep.equal([]);
  });

  for (const [keys, index] of [
    ['ArrowDown', 1],
    ['ArrowDown ArrowDown', 2],
    ['ArrowUp', 4],
    ['ArrowUp ArrowDown', 0],
    ['End', 4],
    ['End Home', 0],
    ['End ArrowUp', 3],
    ['g', 1],
    ['m', 3],
    ['G', 1],
    ['y y', 4],
    ['o u t', 2],
    ['a p p', 0],
    ['z', 0],
    ['m i ArrowDown', 4],
  ] as const) {
    it(`moves by ${keys}`, () => {
      host.calendar.click();
      for (const key of keys.split(' ')) expect(press(host, key)).to.equal(false);
      expect(focusedText(host)).to.equal(calendars[index]);
    });
  }

  it('takes a space for a part of a word that is being typed', () => {
    let calls = 0;
    host.root.addEventListener('click', () => calls++);
    host.calendar.click();
    calls = 0;
    for (const key of 'google c') press(host, key);
    expect(focusedText(host)).to.equal(calendars[1]);
    expect(calls).to.equal(0);
  });

  it('leaves keys with Control to the browser', () => {
    host.calendar.click();
    expect(press(host, 'm', {ctrlKey: true})).to.equal(true);
    expect(focusedText(host)).to.equal(calendars[0]);
  });

  it('closes by Escape with the focus on the button, and lets nobody else know', () => {
    let heard = 0;
    const hear = () => heard++;
    document.addEventListener('keydown', hear);
    host.calendar.click();
    expect(press(host, 'Escape')).to.equal(false);
    document.removeEventListener('keydown', hear);
    expect(heard).to.equal(0);
    expect(openMenus(host)).to.deep.equal([]);
    expect(host.root.activeElement).to.equal(host.calendar);
  });

  it('closes by Escape on the button', () => {
    host.calendar.click();
    host.calendar.focus();
    expect(press(host, 'Escape')).to.equal(false);
    expect(expanded(host)).to.equal('false');
  });

  for (const shiftKey of [false, true]) {
    it(`closes by Tab and lets the browser move on from the button, Shift ${shiftKey}`, () => {
      host.calendar.click();
      expect(press(host, 'Tab', {shiftKey})).to.equal(true);
      expect(openMenus(host)).to.deep.equal([]);
      expect(host.root.activeElement).to.equal(host.calendar);
    });
  }

  it('closes when the focus goes elsewhere, and leaves it there', () => {
    host.calendar.click();
    host.share.focus();
    expect(openMenus(host)).to.deep.equal([]);
    expect(host.root.activeElement).to.equal(host.share);
  });

  it('closes on a press outside, without the focus on the button by force', () => {
    host.calendar.click();
    pointerDown(document.body);
    expect(openMenus(host)).to.deep.equal([]);
    expect(expanded(host)).to.equal('false');
  });

  it('stays on a press inside and on the button', () => {
    host.calendar.click();
    pointerDown(entriesOf(host)[1]!);
    pointerDown(host.calendar);
    expect(openMenus(host)).to.have.length(1);
  });

  it('stays on a press inside that a closed shadow root hides', () => {
    const outer = document.createElement('div');
    outer.dataset['host'] = '';
    document.body.append(outer);
    outer.attachShadow({mode: 'closed'}).append(host.element);
    host.calendar.click();
    const {left, top} = entriesOf(host)[1]!.getBoundingClientRect();
    pointerDown(entriesOf(host)[1]!, {clientX: left + 5, clientY: top + 5});
    expect(openMenus(host)).to.have.length(1);
    pointerDown(document.body);
    expect(openMenus(host)).to.deep.equal([]);
  });

  it('follows a link, and closes', async () => {
    host.calendar.click();
    const link = entry(host, 'Google');
    const going = followed(host);
    link.click();
    expect(await going).to.match(/^https:\/\/calendar\.google\.com\//);
    expect(link.isConnected).to.equal(true);
    expect(openMenus(host)).to.deep.equal([]);
    expect(host.root.activeElement).to.equal(host.calendar);
  });

  it('follows a link by the space bar, and leaves Enter to the browser', async () => {
    host.calendar.click();
    press(host, 'End');
    expect(press(host, 'Enter')).to.equal(true);
    const going = followed(host);
    expect(press(host, ' ')).to.equal(false);
    expect(await going).to.match(/^https:\/\/calendar\.yahoo\.com\//);
  });

  it('tells nobody where its links were followed from', () => {
    host.calendar.click();
    for (const link of entriesOf(host).slice(1)) {
      expect(link.getAttribute('target')).to.equal('_blank');
      expect(link.getAttribute('rel')).to.equal('noopener noreferrer');
    }
  });

  it('is one at a time on a page', () => {
    const other = addHost(actions, request());
    host.calendar.click();
    other.calendar.click();
    expect(openMenus(host)).to.deep.equal([]);
    expect(openMenus(other)).to.have.length(1);
    expect(other.calendar.id).not.to.equal(host.calendar.id);
    actions.closeMenus(host.root);
    expect(openMenus(other)).to.have.length(1);
    actions.closeMenus(other.root);
    expect(openMenus(other)).to.deep.equal([]);
  });

  it('is there once, however often it was opened', () => {
    for (let click = 0; click < 5; click++) host.calendar.click();
    expect(host.root.querySelectorAll('[role=menu]')).to.have.length(1);
    expect(host.root.adoptedStyleSheets).to.have.length(1);
  });

  it('gives its focus back when closed from outside', () => {
    host.calendar.click();
    actions.closeMenus(host.root);
    expect(host.root.activeElement).to.equal(host.calendar);
  });

  it('opens again after its element was away', () => {
    host.calendar.click();
    host.element.remove();
    document.body.append(host.element);
    pointerDown(document.body);
    host.calendar.click();
    expect(openMenus(host)).to.have.length(1);
    expect(expanded(host)).to.equal('true');
  });

  it('works without the Popover API', () => {
    const restore = replace(HTMLElement.prototype, 'showPopover', undefined);
    try {
      host.calendar.click();
      expect(openMenus(host)).to.have.length(1);
      const {top} = openMenus(host)[0]!.getBoundingClientRect();
      expect(top).to.be.greaterThan(host.calendar.getBoundingClientRect().bottom);
      press(host, 'ArrowDown');
      expect(focusedText(host)).to.equal(calendars[1]);
      press(host, 'Escape');
      expect(openMenus(host)).to.deep.equal([]);
    } finally {
      restore();
    }
  });

  it('has entries large enough for fingers', () => {
    host.element.style.fontSize = '9px';
    host.calendar.click();
    for (const found of entriesOf(host)) {
      expect(found.getBoundingClientRect().height).to.be.at.least(44);
    }
  });
});

describe('the menu of calendars, in Spanish', () => {
  afterEach(removeHosts);

  it('is in the language of the element', () => {
    const host = addHost(actions, request({}, 'es'));
    host.calendar.click();
    expect(labels(host).slice(0, 2)).to.deep.equal([
      'Calendario de Apple o archivo de calendario (.ics)',
      'Google Calendar (se abre en una ventana nueva)',
    ]);
    const link = entry(host, 'Google') as HTMLAnchorElement;
    expect(link.href).to.include('text=Grupo%20de%20lectura');
  });
});

describe('the menu for subscribing', () => {
  afterEach(removeHosts);

  it('offers what can follow a calendar', () => {
    const host = addHost(actions, request());
    host.subscribe.click();
    expect(labels(host)).to.deep.equal([
      'Calendar app',
      `Google Calendar${newWindow}`,
      `Outlook.com${newWindow}`,
      `Microsoft 365${newWindow}`,
      'Copy link',
    ]);
    const app = entry(host, 'Calendar app');
    expect(app.getAttribute('href')).to.equal('webcal://calendar.example.org/events.ics');
    expect(app.hasAttribute('target')).to.equal(false);
    expect(openMenus(host)[0]!.querySelector('[role=group]')).to.equal(null);
  });

  it('groups several calendars under what tells them apart', async () => {
    const host = addHost(
      actions,
      request({
        calendars: [
          'https://one.example.org/a.ics',
          'https://two.example.org/a.ics',
          'https://two.example.org/b.ics',
          'https://two.example.org/b.ics',
        ],
      }),
    );
    host.subscribe.focus();
    press(host, 'ArrowUp');
    const groups = [...openMenus(host)[0]!.querySelectorAll('[role=group]')];
    const names = groups.map((group) =>
      textOf(host.root.getElementById(group.getAttribute('aria-labelledby')!)),
    );
    expect(names).to.deep.equal([
      'one.example.org',
      'two.example.org/a.ics',
      'two.example.org/b.ics',
    ]);
    expect(entriesOf(host)).to.have.length(15);
    expect(host.root.activeElement).to.equal(entriesOf(host)[14]);
    press(host, 'ArrowDown');
    expect(host.root.activeElement).to.equal(entriesOf(host)[0]);
    await expect(host.element).to.be.accessible();
  });
});

describe('menus, by axe', () => {
  afterEach(removeHosts);

  for (const lang of ['en', 'es']) {
    for (const name of ['calendar', 'subscribe'] as const) {
      it(`finds nothing in an open menu: ${name}, ${lang}`, async () => {
        const host = addHost(actions, request({}, lang));
        host[name].click();
        await expect(host.element).to.be.accessible();
      });
    }
  }
});
