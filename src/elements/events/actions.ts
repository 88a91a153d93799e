/** What the buttons of events do. Loaded when a reader turns to one of them. */
import {menuEntry, openMenu} from './actions/menu.js';
import {calendarMenu} from './actions/calendar-menu.js';
import type {ActionRequest} from './actions/request.js';
import {subscribeMenu} from './actions/subscribe-menu.js';

export type {ActionRequest} from './actions/request.js';
export {closeMenus} from './actions/close-menus.js';
export {share} from './actions/share.js';

/** Opens the menu of calendars that an event can be added to, or closes it. */
export const openCalendarMenu = (button: HTMLElement, request: ActionRequest): void =>
  openMenu(button, () => calendarMenu(button, request));

/** Opens the menu of programs that can follow the calendars of the content, or closes it. */
export const openSubscribeMenu = (button: HTMLElement, request: ActionRequest): void =>
  openMenu(button, () => subscribeMenu(button, request));

/** What the arrow keys do on the button of a menu: down to its first entry, up to its last. */
const onKey =
  (menu: typeof calendarMenu) =>
  (button: HTMLElement, event: KeyboardEvent, request: ActionRequest): void => {
    if (!/^Arrow(Down|Up)$/.test(event.key)) return;
    event.preventDefault();
    menuEntry(button, () => menu(button, request), event.key === 'ArrowDown' ? 0 : -1);
  };

export const onCalendarKey = onKey(calendarMenu);

export const onSubscribeKey = onKey(subscribeMenu);
