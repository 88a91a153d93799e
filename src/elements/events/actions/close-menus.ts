import {closeMenu} from './menu.js';
import {clear} from './status.js';

/** Closes what the actions of a shadow root have opened, and takes back what they have said. */
export const closeMenus = (root: ShadowRoot): void => {
  closeMenu(root);
  for (const actions of root.querySelectorAll('[part~="actions"]')) clear(actions);
};
