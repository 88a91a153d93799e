/** The actions of events, for pages of their own that tests open. */
import * as actions from '../../src/elements/events/actions.js';

declare global {
  interface Window {
    actions: typeof actions;
  }
}

window.actions = actions;
