import {isolate} from '../../../i18n/isolate.js';
import {msg, str} from '../../../i18n/msg.js';
import type {Item} from '../../../model/content.js';
import {pickText} from '../../../model/text.js';
import {fragmentStart} from './fragment.js';
import type {BrowseHost} from './host.js';
import type {Mark, ShownItem} from './marks.js';
import {hrefOf} from './rows.js';
import {nameOfMark} from './words.js';

export interface EntryContext {
  /** Whether each entry is to have a link to itself. */
  readonly permalinks: boolean;
  /** An item of all that was loaded. */
  readonly itemOf: (id: string) => Item | undefined;
  /** Whether an entry is in this directory. */
  readonly isHere: (id: string) => boolean;
  /** Goes to an entry of this directory. */
  readonly go: (event: Event, id: string) => void;
}

const titleOf = (item: Item, tag: string): string => isolate(pickText(item.title, tag).value);

const nameOfPermalink = (title: string): string => msg(str`Link to ${title}`, {id: 'permalink'});

const renderRelated = (host: BrowseHost, item: Item, context: EntryContext): unknown => {
  const {html, nothing} = host;
  const related = (item.related ?? []).flatMap((id) => context.itemOf(id) ?? []);
  if (!related.length) return nothing;
  const {tag} = host.language();
  return html`<div part="related">
    <span>${msg('Related:', {id: 'related', desc: 'Before links to entries'})}</span>
    <ul role="list">
      ${related.map(({id, title, url, broken}) => {
        const {value, language} = pickText(title, tag);
        const text = html`<span lang=${language ?? tag}>${value}</span>`;
        if (context.isHere(id)) {
          return html`<li>
            <a part="related-link" href=${hrefOf(id)} @click=${(event: Event) => context.go(event, id)}
              >${text}</a
            >
          </li>`;
        }
        return html`<li>
          ${
            url && !broken
              ? html`<a part="related-link" href=${url} rel="noopener">${text}</a>`
              : text
          }
        </li>`;
      })}
    </ul>
  </div>`;
};

/** An entry with all there is to say of it. Called with the language of the element spoken. */
export const renderEntry = (host: BrowseHost, item: ShownItem, context: EntryContext): unknown => {
  const {html, nothing} = host;
  const {marks} = item;
  return [
    html`<span part="title" .entry=${item}
      >${host.title(item)}${
        marks === undefined
          ? nothing
          : marks
              .split(' ')
              .map((mark) => [
                ' ',
                html`<span part="mark" data-mark=${mark}>${nameOfMark[mark as Mark]()}</span>`,
              ])
      }</span
    >`,
    context.permalinks
      ? html`<a
          part="permalink"
          href=${fragmentStart}
          aria-label=${nameOfPermalink(titleOf(item, host.language().tag))}
          ><span aria-hidden="true">#</span></a
        >`
      : nothing,
    host.describe(item),
    item.related ? renderRelated(host, item, context) : nothing,
  ];
};
