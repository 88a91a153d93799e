import {msg} from '../../i18n/msg.js';
import type {Item} from '../../model/content.js';
import {renderLink} from './link.js';
import type {Templates} from './templates.js';

/** What an event left behind, where the content has it. */
export const renderOutcomes = (item: Item, templates: Templates): unknown => {
  const {html, nothing} = templates;
  const links = [
    [item.recordingUrl, msg('Recording', {id: 'recording'})],
    [item.reportUrl, msg('Report', {id: 'report'})],
    [item.photosUrl, msg('Photos', {id: 'photos'})],
    [item.resolutionUrl, msg('Resolution', {id: 'resolution'})],
  ] as const;
  const known = links.filter(([url]) => url);
  return known.length
    ? html`<ul part="outcomes" role="list">
        ${known.map(
          ([url, label]) => html`<li>${renderLink(templates, 'outcome', url!, label)}</li>`,
        )}
      </ul>`
    : nothing;
};
