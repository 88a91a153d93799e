import {msg} from '../../../i18n/msg.js';

/** What a menu is made of. */
export interface Entry {
  readonly label: string;
  /** Where it leads; without it, it does something. */
  readonly url?: string;
  /** Called in the click, so that the browser knows that a person wants it. */
  readonly run?: () => void;
}

/** Entries that belong together, under a label where there are several such groups. */
export interface Group {
  readonly label?: string;
  readonly entries: readonly Entry[];
}

/** What leads to a page. Other addresses go to programs of the device and open no window. */
const isPage = (url: string): boolean => /^https?:/i.test(url);

const make = (name: string, part: string, text = ''): HTMLElement => {
  const element = document.createElement(name);
  element.setAttribute('part', part);
  element.textContent = text;
  return element;
};

const makeEntry = ({label, url, run}: Entry): HTMLElement => {
  const entry = make(url === undefined ? 'div' : 'a', 'menu-item', label);
  entry.setAttribute('role', 'menuitem');
  entry.tabIndex = -1;
  if (run) entry.addEventListener('click', run);
  if (url !== undefined) entry.setAttribute('href', url);
  if (url !== undefined && isPage(url)) {
    entry.setAttribute('target', '_blank');
    entry.setAttribute('rel', 'noopener noreferrer');
    const hint = msg('opens in a new window', {
      id: 'new-window',
      desc: 'For screen readers, in parentheses after the name of a link',
    });
    entry.append(make('span', 'menu-hint', ` (${hint})`));
  }
  return entry;
};

/** The elements of a group. `id` names its label. */
export const makeGroup = ({label, entries}: Group, id: string): readonly HTMLElement[] => {
  const made = entries.map(makeEntry);
  if (label === undefined) return made;
  const group = make('div', 'menu-group');
  const title = make('span', 'menu-label', label);
  title.id = id;
  title.setAttribute('role', 'presentation');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-labelledby', id);
  group.append(title, ...made);
  return [group];
};
