import {IroInitiativeList} from '../elements/initiative-list/initiative-list.js';
import {define} from './define.js';

define('iro-initiative-list', IroInitiativeList);
