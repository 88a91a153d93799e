import {IroResourceDirectory} from '../elements/resource-directory/resource-directory.js';
import {define} from './define.js';

define('iro-resource-directory', IroResourceDirectory);
