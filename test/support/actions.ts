import type * as module from '../../src/elements/events/actions.js';
import type {ActionRequest} from '../../src/elements/events/actions.js';
import {matchLanguage, textDirection} from '../../src/i18n/locale.js';
import {textOf} from './text.js';

export type Actions = typeof module;

/** An event of an organisation that is made up. */
export const request = (
  changes: Partial<Omit<ActionRequest, 'language'>> = {},
  tag = 'en',
): ActionRequest => ({
  item: {
    id: 'reading',
    title: {en: 'Reading group', es: 'Grupo de lectura'},
    startDate: '2031-03-04T18:00:00Z',
    endDate: '2031-03-04T19:00:00Z',
    location: {en: 'Small hall', es: 'Sala pequeña'},
    url: 'https://example.org/reading',
  },
  language: matchLanguage(tag),
  page: 'https://example.org/page',
  calendars: ['https://calendar.example.org/events.ics'],
  ...changes,
});

/** The buttons of an event in a shadow root, as the elements have them. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly calendar: HTMLButtonElement;
  readonly subscribe: HTMLButtonElement;
  readonly share: HTMLButtonElement;
  readonly status: HTMLElement;
  /** What resolves when the last share is over. */
  shared: Promise<void>;
}

/** Adds an element with buttons that do what is asked for to a page. */
export const addHost = (
  actions: Actions,
  wanted: ActionRequest,
  {page = document, direction = textDirection(wanted.language.tag)} = {},
): Host => {
  const element = page.createElement('div');
  element.dataset['host'] = '';
  const root = element.attachShadow({mode: 'open'});
  const base = page.createElement('div');
  base.lang = wanted.language.tag;
  base.dir = direction;
  const group = page.createElement('div');
  group.setAttribute('part', 'actions');
  const button = (part: string, text: string) => {
    const made = page.createElement('button');
    made.setAttribute('part', part);
    made.type = 'button';
    made.textContent = text;
    group.append(' ', made);
    return made;
  };
  const calendar = button('calendar', 'Add to calendar');
  const subscribe = button('subscribe', 'Subscribe');
  const share = button('share', 'Share');
  const status = page.createElement('span');
  status.setAttribute('part', 'action-status');
  status.setAttribute('role', 'status');
  group.append(status);
  base.append(group);
  root.append(base);
  page.body.append(element);
  const host: Host = {element, root, calendar, subscribe, share, status, shared: Promise.resolve()};
  calendar.addEventListener('click', () => actions.openCalendarMenu(calendar, wanted));
  calendar.addEventListener('keydown', (event) => actions.onCalendarKey(calendar, event, wanted));
  subscribe.addEventListener('click', () => actions.openSubscribeMenu(subscribe, wanted));
  subscribe.addEventListener('keydown', (event) =>
    actions.onSubscribeKey(subscribe, event, wanted),
  );
  share.addEventListener('click', () => {
    host.shared = actions.share(share, wanted);
  });
  return host;
};

/** Removes what tests have added to their own page. */
export const removeHosts = (): void => {
  for (const host of document.querySelectorAll('[data-host]')) host.remove();
};

/** The menu of a button, open or not. */
export const menuOf = ({root}: Host, button: HTMLElement): HTMLElement | null =>
  root.getElementById(button.getAttribute('aria-controls') ?? 'none');

/** Menus that a person sees. */
export const openMenus = ({root}: Host): readonly HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('[role="menu"]')].filter(
    (menu) => menu.getClientRects().length,
  );

export const entriesOf = (host: Host): readonly HTMLElement[] =>
  openMenus(host).flatMap((menu) => [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')]);

export const labels = (host: Host): readonly string[] => entriesOf(host).map(textOf);

/** The open entry that starts with a text. */
export const entry = (host: Host, label: string): HTMLElement =>
  entriesOf(host).find((found) => textOf(found).startsWith(label))!;

export const focusedText = ({root}: Host): string => textOf(root.activeElement);

/** Presses a key where the focus is. False where the press was taken from the browser. */
export const press = ({root}: Host, key: string, more: KeyboardEventInit = {}): boolean =>
  root.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true, ...more}),
  );

/** Keeps a link from leading away from the test page; resolves to what was followed. */
export const followed = (host: Host): Promise<string> =>
  new Promise((resolve) => {
    host.root.addEventListener(
      'click',
      (event) => {
        const link = (event.target as Element).closest('a');
        if (!link) return;
        event.preventDefault();
        resolve(link.href);
      },
      {once: true},
    );
  });

/** Gives an object a property for a test; what comes back takes it away again. */
export const replace = (target: object, name: string, value: unknown): (() => void) => {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, {value, configurable: true, writable: true});
  return () => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  };
};
