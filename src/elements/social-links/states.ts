import {msg} from '../../i18n/msg.js';
import type {Item} from '../../model/content.js';
import type {LocalisedText} from '../../model/text.js';
import {serviceOf} from './services.js';

/** What became of an account, in words. */
export interface AccountState {
  readonly name: 'active' | 'renamed' | 'dormant' | 'closed';
  readonly words: string;
  /** What follows the words. */
  readonly formerName?: LocalisedText;
}

/** Whether an account is no more: where it was, somebody else may be by now. */
export const isClosed = ({activity}: Item): boolean => activity === 'closed';

const describeActivity = ({activity}: Item): readonly AccountState[] => {
  switch (activity) {
    case 'active':
      return [{name: 'active', words: msg('Active account', {id: 'account-active'})}];
    case 'dormant':
      return [{name: 'dormant', words: msg('No recent posts', {id: 'account-dormant'})}];
    case 'closed':
      return [{name: 'closed', words: msg('Account closed', {id: 'account-closed'})}];
    default:
      return [];
  }
};

/** The states of an account, the most important one first. */
export const statesOf = (item: Item): readonly AccountState[] => {
  const {formerName} = item;
  const renamed: AccountState[] = [];
  if (serviceOf(item) === 'twitter') {
    renamed.push({name: 'renamed', words: msg('Twitter, now X', {id: 'twitter-now-x'})});
  }
  if (formerName !== undefined) {
    const words = msg('Formerly:', {
      id: 'formerly',
      desc: 'Followed by the former name of an account',
    });
    renamed.push({name: 'renamed', words, formerName});
  }
  return [...describeActivity(item), ...renamed];
};
