import {msg, str} from '../../i18n/msg.js';
import type {Failure} from '../../sources/failure.js';

/** What happened and what to do, in words for a reader. */
export const failureMessage = (failure: Failure): string => {
  const {kind, source} = failure;
  switch (kind) {
    case 'unreachable':
      return msg('This content could not be reached. Check your connection and try again.');
    case 'timeout':
      return msg('This content took too long to arrive. Please try again.');
    case 'http-status':
      return msg(
        str`The site that holds this content answered with error ${failure.status}. Please try again later.`,
      );
    case 'too-large':
      return msg('This content is too large to show here. Please tell the owners of this page.');
    case 'unreadable':
      return msg('This content cannot be read. Please tell the owners of this page.');
    case 'not-found':
      return msg(
        str`This content was not found under “${source}”. Please tell the owners of this page.`,
      );
  }
};
