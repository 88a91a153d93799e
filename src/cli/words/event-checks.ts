/** Words for what `check` finds in events. */
import {msg, str} from '../../i18n/msg.js';
import type {ProblemMessage} from '../../i18n/problem-messages.js';
import type {CheckProblem} from '../finding.js';
import type {EventCheckCode} from '../severity.js';

/** In the language that is spoken now. */
export const describeEventCheck = (
  code: EventCheckCode,
  {found, other = ''}: CheckProblem,
): ProblemMessage => {
  switch (code) {
    case 'unreadable-recurrence':
      return {
        message: msg(str`The rule “${found}” cannot be followed; only the first time is shown.`, {
          id: 'cli-unreadable-recurrence',
        }),
        remedy: msg(
          'Write it in the form of iCalendar (RFC 5545), such as FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270603.',
          {id: 'cli-unreadable-recurrence-remedy'},
        ),
      };
    case 'recurrence-without-start':
      return {
        message: msg(str`The rule “${found}” has no date to count from.`, {
          id: 'cli-recurrence-without-start',
        }),
        remedy: msg('Give the event the “startDate” of its first time.', {
          id: 'cli-recurrence-without-start-remedy',
        }),
      };
    case 'overlapping-recurrence':
      return {
        message: msg(
          str`Each time of the event would last from ${other} to ${found}, beyond the next one.`,
          {id: 'cli-overlapping-recurrence'},
        ),
        remedy: msg(
          'Let “endDate” be the end of the first time, and write the end of the series into the rule, such as UNTIL=20270603.',
          {id: 'cli-overlapping-recurrence-remedy'},
        ),
      };
    case 'idle-exceptions':
      return {
        message: msg(str`There is no rule that ${found} could be exceptions to.`, {
          id: 'cli-idle-exceptions',
        }),
        remedy: msg('Write the rule into “recurrence”, or take “exceptions” out.', {
          id: 'cli-idle-exceptions-remedy',
        }),
      };
    case 'floating-time':
      return {
        message: msg(
          str`${found} has no time zone: readers elsewhere take it for their own time.`,
          {
            id: 'cli-floating-time',
          },
        ),
        remedy: msg(
          'Write “timeZone”, such as America/Mexico_City, unless that is what is meant.',
          {id: 'cli-floating-time-remedy'},
        ),
      };
    case 'registration-order':
      return {
        message: msg(str`Registration closes (${found}) before it opens (${other}).`, {
          id: 'cli-registration-order',
        }),
        remedy: msg('Correct “registrationOpens” or “registrationCloses”.', {
          id: 'cli-registration-order-remedy',
        }),
      };
    case 'deadline-after-end':
      return {
        message: msg(str`${found} lies after the end of the event (${other}).`, {
          id: 'cli-deadline-after-end',
        }),
        remedy: msg('Find out which is right, and correct the other.', {
          id: 'cli-deadline-after-end-remedy',
        }),
      };
    case 'cancelled-registration':
      return {
        message: msg(str`The event is cancelled, and one can still register (${found}).`, {
          id: 'cli-cancelled-registration',
        }),
        remedy: msg('Take the registration out, or correct “status”.', {
          id: 'cli-cancelled-registration-remedy',
        }),
      };
    case 'missing-join-link':
      return {
        message: msg(str`The event is “${found}”, and nothing says where to join it.`, {
          id: 'cli-missing-join-link',
        }),
        remedy: msg(
          'Add “joinUrl”, or “registrationUrl” if the address is sent to those who register.',
          {
            id: 'cli-missing-join-link-remedy',
          },
        ),
      };
    case 'missing-place':
      return {
        message: msg(str`The event is “${found}”, and nothing says where it takes place.`, {
          id: 'cli-missing-place',
        }),
        remedy: msg('Add “location” and, for those who do not know it, “address”.', {
          id: 'cli-missing-place-remedy',
        }),
      };
  }
};
