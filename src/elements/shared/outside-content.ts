/**
 * What only content from outside the bundle needs: getting it, and words for when that fails.
 * Loaded when an element first asks for such content.
 */
import type {ContentState} from '../../controllers/content-state.js';
import {dateTimeFormat} from '../../i18n/formatters.js';
import type {ElementLanguage} from '../../i18n/locale.js';
import {msg, str, withLocale} from '../../i18n/msg.js';
import type {Failure} from '../../sources/failure.js';
import {unreachableMessage} from './unreachable-message.js';

export {SourceSession} from '../../controllers/source-session.js';

const describeFailure = (failure: Failure): string => {
  const {kind, source} = failure;
  switch (kind) {
    case 'unreachable':
      return unreachableMessage();
    case 'timeout':
      return msg('This content took too long to arrive. Please try again.', {id: 'timeout'});
    case 'http-status': {
      const {status} = failure;
      return msg(
        str`The site that holds this content answered with error ${status}. Please try again later.`,
        {id: 'http-status'},
      );
    }
    case 'too-large':
      return msg('This content is too large to show here. Please tell the owners of this page.', {
        id: 'too-large',
      });
    case 'unreadable':
      return msg('This content cannot be read. Please tell the owners of this page.', {
        id: 'unreadable',
      });
    case 'not-found':
      return msg(
        str`This content was not found under “${source}”. Please tell the owners of this page.`,
        {id: 'not-found'},
      );
  }
};

/** What happened to the content and what to do, in words for a reader. */
export const describeFailures = (
  state: ContentState,
  failures: readonly Failure[],
  {locale, tag}: ElementLanguage,
): string =>
  withLocale(locale, () => {
    if (state.status === 'stale') {
      const style = {dateStyle: 'long', timeStyle: 'short'} as const;
      const time = dateTimeFormat(tag, style).format(state.since);
      return msg(str`This content could not be renewed. It is shown as it was on ${time}.`, {
        id: 'stale',
      });
    }
    return [
      ...(state.loaded ? [msg('Part of this content could not be loaded.', {id: 'partial'})] : []),
      ...new Set(failures.map(describeFailure)),
    ].join(' ');
  });
