import {IroEventList} from '../elements/event-list/event-list.js';
import {define} from './define.js';

define('iro-event-list', IroEventList);
