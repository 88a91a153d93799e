import {msg} from '../../i18n/msg.js';

/** What is said where even the words for failures may be out of reach. */
export const unreachableMessage = (): string =>
  msg('This content could not be reached. Check your connection and try again.', {
    id: 'unreachable',
  });
