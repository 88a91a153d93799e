export {closeMenu, menuEntry, openMenu, type MenuContent} from '../../shared/menu/menu.js';
