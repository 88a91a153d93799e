/** What the script tag runs: registers all elements. */
import './iro-initiative-list.js';
import './iro-event-card.js';
import './iro-event-list.js';
import './iro-social-links.js';
import './iro-resource-directory.js';
