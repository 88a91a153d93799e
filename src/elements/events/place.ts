import {msg} from '../../i18n/msg.js';
import type {Item} from '../../model/content.js';
import {renderLink} from './link.js';
import type {EventHost, Templates} from './templates.js';

/** Where an event takes place. One that was moved online does not any more, wherever it was to be. */
export const renderPlace = (
  {location, address, mapUrl, status}: Item,
  host: Pick<EventHost, 'text'>,
  templates: Templates,
): unknown => {
  const {html, nothing} = templates;
  const isSomewhere = location !== undefined || address !== undefined || mapUrl;
  if (!isSomewhere || status === 'moved-online') return nothing;
  const named = [
    ['location', location],
    ['address', address],
  ] as const;
  // spaces by themselves, because those at the edges of a template go when it is minified
  return html`<p part="place">
    ${named.map(([part, text]) =>
      text === undefined ? nothing : [html`<span part=${part}>${host.text(text)}</span>`, ' '],
    )}
    ${mapUrl ? renderLink(templates, 'map', mapUrl, msg('Map', {id: 'map'})) : nothing}
  </p>`;
};
