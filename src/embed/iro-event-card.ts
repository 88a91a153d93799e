import {IroEventCard} from '../elements/event-card/event-card.js';
import {define} from './define.js';

define('iro-event-card', IroEventCard);
