import {msg} from '../../i18n/msg.js';
import type {Item} from '../../model/content.js';
import type {LocalisedText} from '../../model/text.js';
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
  const named = (part: string, text: LocalisedText) =>
    html`<span part=${part}>${host.text(text)}</span>`;
  return html`<p part="place">
    ${location === undefined ? nothing : named('location', location)}
    ${address === undefined ? nothing : named('address', address)}
    ${mapUrl ? renderLink(templates, 'map', mapUrl, msg('Map', {id: 'map'})) : nothing}
  </p>`;
};
