/** Installs the packages where they are missing, for commands that need no more than that. */
import {ensureInstalled} from './lib/install.js';

ensureInstalled();
