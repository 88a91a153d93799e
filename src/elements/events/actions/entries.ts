export type {Entry, Group} from '../../shared/menu/entries.js';
