/** Words for what `check` finds in content that can be read. */
import {languageName} from '../../i18n/formatters.js';
import {matchLanguage, type Locale} from '../../i18n/locale.js';
import {msg, str, withLocale} from '../../i18n/msg.js';
import type {ProblemMessage} from '../../i18n/problem-messages.js';
import type {CheckProblem} from '../finding.js';
import {describeEventCheck} from './event-checks.js';

const describe = (problem: CheckProblem, tag: string): ProblemMessage => {
  const {code, found, other = ''} = problem;
  switch (code) {
    case 'missing-translation': {
      const missing = languageName(tag, found);
      const there = languageName(tag, other);
      return {
        message: msg(str`This text is there in ${there}, but not in ${missing}.`, {
          id: 'cli-missing-translation',
        }),
        remedy: msg(str`Add it under “${found}”.`, {id: 'cli-missing-translation-remedy'}),
      };
    }
    case 'dangling-related':
      return {
        message: msg(str`“related” names “${found}”, and no item has that id.`, {
          id: 'cli-dangling-related',
        }),
        remedy: msg('Correct the id, or take it out if the item is gone.', {
          id: 'cli-dangling-related-remedy',
        }),
      };
    case 'past-deadline':
      return {
        message: msg(str`The deadline passed on ${found}.`, {id: 'cli-past-deadline'}),
        remedy: msg('Take the item out, or give it its new deadline.', {
          id: 'cli-past-deadline-remedy',
        }),
      };
    case 'date-mismatch':
      return {
        message: msg(str`The text says “${found}”, but the dates of the item are ${other}.`, {
          id: 'cli-date-mismatch',
        }),
        remedy: msg('Find out which is right, and correct the other.', {
          id: 'cli-date-mismatch-remedy',
        }),
      };
    case 'end-before-start':
      return {
        message: msg(str`The event ends (${found}) before it starts (${other}).`, {
          id: 'cli-end-before-start',
        }),
        remedy: msg('Correct “startDate” or “endDate”.', {id: 'cli-end-before-start-remedy'}),
      };
    case 'unreadable-recurrence':
    case 'recurrence-without-start':
    case 'overlapping-recurrence':
    case 'idle-exceptions':
    case 'floating-time':
    case 'registration-order':
    case 'deadline-after-end':
    case 'cancelled-registration':
    case 'missing-join-link':
    case 'missing-place':
      return describeEventCheck(code, problem);
    case 'empty-section':
      return {
        message: msg(str`The section “${found}” has no items.`, {id: 'cli-empty-section'}),
        remedy: msg('Put items into it, or take it out if nothing is planned for it.', {
          id: 'cli-empty-section-remedy',
        }),
      };
    case 'image-without-description':
      return {
        message: msg(str`The picture ${found} has no description: it is not shown.`, {
          id: 'cli-image-without-description',
        }),
        remedy: msg(
          'Say under “imageDescription” what is to be seen on it, in the languages of the content.',
          {id: 'cli-image-without-description-remedy'},
        ),
      };
    case 'address-credentials':
      return {
        message: msg(str`The address ${found} has a name or a password in it.`, {
          id: 'cli-address-credentials',
        }),
        remedy: msg('Take it out, and change the password: everybody can read it here.', {
          id: 'cli-address-credentials-remedy',
        }),
      };
    case 'address-ip':
      return {
        message: msg(str`The address has the number ${found} in the place of a name.`, {
          id: 'cli-address-ip',
        }),
        remedy: msg('Use the name of the site.', {id: 'cli-address-ip-remedy'}),
      };
    case 'address-local':
      return {
        message: msg(str`“${found}” is known on this computer or network alone.`, {
          id: 'cli-address-local',
        }),
        remedy: msg('Use the address that the public reaches it at.', {
          id: 'cli-address-local-remedy',
        }),
      };
    case 'address-lookalike':
      return {
        message: msg(str`“${other}” (${found}) has letters that look like others.`, {
          id: 'cli-address-lookalike',
        }),
        remedy: msg('Type the address anew by hand, and make sure that it is the right site.', {
          id: 'cli-address-lookalike-remedy',
        }),
      };
    case 'address-port':
      return {
        message: msg(str`The address names the port ${found}, which many networks block.`, {
          id: 'cli-address-port',
        }),
        remedy: msg('Use an address without a port, if the site has one.', {
          id: 'cli-address-port-remedy',
        }),
      };
    case 'address-shortener':
      return {
        message: msg(str`“${found}” hides where the address leads.`, {
          id: 'cli-address-shortener',
        }),
        remedy: msg('Follow it once, and use the address that it leads to.', {
          id: 'cli-address-shortener-remedy',
        }),
      };
    case 'address-insecure':
      return {
        message: msg(str`${found} is not encrypted on its way.`, {id: 'cli-address-insecure'}),
        remedy: msg('Try it with https://, and use that if it works.', {
          id: 'cli-address-insecure-remedy',
        }),
      };
    case 'link-dead':
      return {
        message: msg(str`${found} leads nowhere: ${other}.`, {id: 'cli-link-dead'}),
        remedy: msg('Find its new address, or take it out.', {id: 'cli-link-dead-remedy'}),
      };
    case 'link-moved':
      return {
        message: msg(str`${found} has moved for good to ${other}`, {id: 'cli-link-moved'}),
        remedy: msg('Use the new address, once you have seen that it is the same page.', {
          id: 'cli-link-moved-remedy',
        }),
      };
    case 'link-unanswered':
      return {
        message: msg(str`${found} gave no good answer: ${other}.`, {id: 'cli-link-unanswered'}),
        remedy: msg('Try again later; if it stays so, find another address.', {
          id: 'cli-link-unanswered-remedy',
        }),
      };
    case 'link-guarded':
      return {
        message: msg(str`${found} does not answer programs: ${other}.`, {
          id: 'cli-link-guarded',
        }),
        remedy: msg('Open it in a browser, and see whether the public can read it.', {
          id: 'cli-link-guarded-remedy',
        }),
      };
  }
};

export const describeCheck = (problem: CheckProblem, locale: Locale): ProblemMessage =>
  withLocale(locale, () => describe(problem, matchLanguage(locale).tag));
