/** Words for editors about what is wrong with their content. Loaded with content from outside. */
import type {Expectation, Problem} from '../model/problem.js';
import {listFormat} from './formatters.js';
import {isolate} from './isolate.js';
import {matchLanguage, type Locale} from './locale.js';
import {msg, str, withLocale} from './msg.js';

/** A problem in words of one language. */
export interface ProblemMessage {
  /** What is wrong, and what was found. */
  readonly message: string;
  /** How to mend it. */
  readonly remedy: string;
}

const longest = 80;

/** What was found, as it stands in the text, shortened. */
const quote = (found: unknown): string => {
  let text: string | undefined;
  try {
    text = typeof found === 'string' ? found : JSON.stringify(found);
  } catch {
    text = undefined; // objects that hold themselves
  }
  const line = (text ?? '').replace(/\s+/g, ' ').trim();
  return isolate(line.length > longest ? `${line.slice(0, longest)}…` : line);
};

const describeExpectation = (expected: Expectation, tag: string): string => {
  if (typeof expected === 'object') {
    if ('from' in expected) {
      const {from, to} = expected;
      return msg(str`Write a number from ${from} to ${to}.`, {id: 'expected-number-between'});
    }
    const values = listFormat(tag).format(expected.oneOf);
    return msg(str`Use one of these: ${values}.`, {id: 'expected-one-of'});
  }
  switch (expected) {
    case 'text':
      return msg('Write a text.', {id: 'expected-text'});
    case 'localised-text':
      return msg('Write a text, or one text for each language: {"en": "…", "es": "…"}.', {
        id: 'expected-localised-text',
      });
    case 'list-of-texts':
      return msg('Write a text or a list of texts.', {id: 'expected-list-of-texts'});
    case 'address':
      return msg('Write an address that starts with https://, http://, mailto: or tel:.', {
        id: 'expected-address',
      });
    case 'date':
      return msg(
        'Write a date such as 2026-11-26, or a date and time such as 2026-11-26T10:00:00-06:00.',
        {id: 'expected-date'},
      );
    case 'list-of-dates':
      return msg(
        'Write a list of dates in the form of “startDate”: ["2026-11-26", "2026-12-03"].',
        {
          id: 'expected-list-of-dates',
        },
      );
    case 'time-zone':
      return msg(
        'Write the name that IANA has for the time zone, such as America/Mexico_City or Europe/Madrid.',
        {id: 'expected-time-zone'},
      );
    case 'count':
      return msg('Write a whole number, such as 0 or 2.', {id: 'expected-count'});
    case 'list-of-occurrences':
      return msg('Write a list of objects with “startDate” and, where it is known, “endDate”.', {
        id: 'expected-occurrences',
      });
  }
};

const describe = ({code, found, expected, path}: Problem, tag: string): ProblemMessage => {
  const value = quote(found);
  switch (code) {
    case 'malformed':
      return {
        message: value
          ? msg(str`This cannot be read: “${value}”.`, {id: 'malformed-found'})
          : msg('This cannot be read.', {id: 'malformed'}),
        remedy: msg('Correct the text here, or publish it in one of the formats that are read.', {
          id: 'malformed-remedy',
        }),
      };
    case 'malformed-part':
      return {
        message: msg(str`This breaks the rules of its format and was passed over: “${value}”.`, {
          id: 'malformed-part',
        }),
        remedy: msg('Correct it in the program that the text comes from.', {
          id: 'malformed-part-remedy',
        }),
      };
    case 'missing-column':
      return {
        message: msg('No column holds titles.', {id: 'missing-column'}),
        remedy: msg('Name one column “title” in the first row.', {id: 'missing-column-remedy'}),
      };
    case 'unknown-field':
      return {
        message: msg(str`“${value}” means nothing here and was passed over.`, {
          id: 'unknown-field',
        }),
        remedy: msg('Check the spelling of the name, or leave it if it is meant for others.', {
          id: 'unknown-field-remedy',
        }),
      };
    case 'too-many-occurrences':
      return {
        message: msg(str`The event takes place too often; ${value} times of it were read.`, {
          id: 'too-many-occurrences',
        }),
        remedy: msg('Give the rule an end, or split the event.', {
          id: 'too-many-occurrences-remedy',
        }),
      };
    case 'no-sections':
      return {
        message: msg('There are neither sections nor items in it.', {id: 'no-sections'}),
        remedy: msg('Put a list called “sections” or “items” at the top.', {
          id: 'no-sections-remedy',
        }),
      };
    case 'newer-version':
      return {
        message: msg(str`This is content of version ${value}, which is later than this program.`, {
          id: 'newer-version',
        }),
        remedy: msg('Update iro-widgets; until then what is known of it is shown.', {
          id: 'newer-version-remedy',
        }),
      };
    case 'not-an-object':
      return {
        message: msg(str`A section or an item belongs here, not “${value}”.`, {
          id: 'not-an-object',
        }),
        remedy: msg('Write an object with at least a “title”: {"title": "…"}.', {
          id: 'not-an-object-remedy',
        }),
      };
    case 'not-a-list':
      return {
        message: msg(str`A list belongs here, not “${value}”.`, {id: 'not-a-list'}),
        remedy: msg('Put square brackets around the items: [ … ].', {id: 'not-a-list-remedy'}),
      };
    case 'missing-title':
      return {
        message: msg('This item has no title and is left out.', {id: 'missing-title'}),
        remedy: msg('Give it a “title”.', {id: 'missing-title-remedy'}),
      };
    case 'too-many-items':
      return {
        message: msg(str`There are more items than are read; the first ${value} were.`, {
          id: 'too-many-items',
        }),
        remedy: msg('Split the content over several files.', {id: 'too-many-items-remedy'}),
      };
    case 'duplicate-id':
      return {
        message: msg(str`An earlier item has the id “${value}”; this one is left out.`, {
          id: 'duplicate-id',
        }),
        remedy: msg('Give each item an id of its own.', {id: 'duplicate-id-remedy'}),
      };
    case 'unknown-parent':
      return {
        message: msg(str`No earlier item of this section has the id “${value}”.`, {
          id: 'unknown-parent',
        }),
        remedy: msg('Put the item that “parent” names before this one, in the same section.', {
          id: 'unknown-parent-remedy',
        }),
      };
    case 'invalid-value': {
      const name = /[^.\]]*$/.exec(path)?.[0] ?? path;
      return {
        message: msg(str`“${value}” cannot be read as “${name}” and was left out.`, {
          id: 'invalid-value',
        }),
        remedy: describeExpectation(expected ?? 'text', tag),
      };
    }
  }
};

/** A problem in words of one language. */
export const describeProblem = (problem: Problem, locale: Locale): ProblemMessage =>
  withLocale(locale, () => describe(problem, matchLanguage(locale).tag));
