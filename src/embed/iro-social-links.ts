import {IroSocialLinks} from '../elements/social-links/social-links.js';
import {define} from './define.js';

define('iro-social-links', IroSocialLinks);
