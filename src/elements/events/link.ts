import type {Templates} from './templates.js';

/** A link of an event to what is elsewhere. */
export const renderLink = ({html}: Templates, part: string, url: string, label: string): unknown =>
  html`<a part=${part} href=${url} rel="noopener">${label}</a>`;
