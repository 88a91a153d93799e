import type {ProblemCode} from '../model/problem.js';

/** `error`: something is lost or wrong for readers. `warning`: likely. `notice`: worth a look. */
export type Severity = 'error' | 'warning' | 'notice';

/** What `check` finds in content that can be read. */
export type CheckCode =
  /** A text is there in one of English and Spanish, in content that has both. */
  | 'missing-translation'
  /** `related` names an item that is not there. */
  | 'dangling-related'
  /** The deadline has passed. */
  | 'past-deadline'
  /** The text gives other dates than the fields do. */
  | 'date-mismatch'
  /** An event ends before it starts. */
  | 'end-before-start'
  /** A section has no items. */
  | 'empty-section'
  /** A picture without words for who cannot see it; elements do not show it. */
  | 'image-without-description'
  /** A name or password in an address. */
  | 'address-credentials'
  /** A number in the place of a host's name. */
  | 'address-ip'
  /** A host that only this machine or network knows. */
  | 'address-local'
  /** A host's name with letters of another script that look like Latin ones. */
  | 'address-lookalike'
  /** Another port than the usual one. */
  | 'address-port'
  /** A service that hides where an address leads. */
  | 'address-shortener'
  /** http, where https is likely to work. */
  | 'address-insecure'
  /** An address leads nowhere. */
  | 'link-dead'
  /** An address leads to another for good. */
  | 'link-moved'
  /** No answer in time, or one that says to come back later. */
  | 'link-unanswered'
  /** The server does not answer programs, or asks who is there. */
  | 'link-guarded'
  | EventCheckCode;

/** What it finds in events. */
export type EventCheckCode =
  /** A recurrence rule that cannot be followed. */
  | 'unreadable-recurrence'
  /** A rule, and no date to count from. */
  | 'recurrence-without-start'
  /** Each time of a recurring event would last beyond the next one. */
  | 'overlapping-recurrence'
  /** Exceptions to no rule. */
  | 'idle-exceptions'
  /** A time that is another instant for each reader. */
  | 'floating-time'
  /** Registration closes before it opens. */
  | 'registration-order'
  /** One can register or apply for an event that is over. */
  | 'deadline-after-end'
  /** One can register for an event that is cancelled. */
  | 'cancelled-registration'
  /** An event online, and no address to join it at. */
  | 'missing-join-link'
  /** An event in person, and no place. */
  | 'missing-place';

export type FindingCode = ProblemCode | CheckCode;

/** How bad each is: the only place that says so. */
export const severities: Readonly<Record<FindingCode, Severity>> = {
  malformed: 'error',
  'malformed-part': 'warning',
  'missing-column': 'error',
  'unknown-field': 'notice',
  'too-many-items': 'warning',
  'too-many-occurrences': 'warning',
  'no-sections': 'error',
  'newer-version': 'warning',
  'not-an-object': 'error',
  'not-a-list': 'error',
  'missing-title': 'error',
  'duplicate-id': 'error',
  'unknown-parent': 'warning',
  'invalid-value': 'error',
  'missing-translation': 'warning',
  'dangling-related': 'warning',
  'past-deadline': 'warning',
  'date-mismatch': 'warning',
  'end-before-start': 'error',
  'unreadable-recurrence': 'error',
  'recurrence-without-start': 'error',
  'overlapping-recurrence': 'warning',
  'idle-exceptions': 'warning',
  'floating-time': 'notice',
  'registration-order': 'error',
  'deadline-after-end': 'warning',
  'cancelled-registration': 'warning',
  'missing-join-link': 'notice',
  'missing-place': 'notice',
  'empty-section': 'notice',
  'image-without-description': 'warning',
  'address-credentials': 'error',
  'address-ip': 'warning',
  'address-local': 'error',
  'address-lookalike': 'warning',
  'address-port': 'notice',
  'address-shortener': 'warning',
  'address-insecure': 'notice',
  'link-dead': 'error',
  'link-moved': 'warning',
  'link-unanswered': 'warning',
  'link-guarded': 'notice',
};
