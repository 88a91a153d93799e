/** What each code means in general, for SARIF and the guide. */
import {msg} from '../../i18n/msg.js';
import type {FindingCode} from '../severity.js';

/** In the language that is spoken now. */
export const ruleTitles = (): Readonly<Record<FindingCode, string>> => ({
  malformed: msg('The text cannot be read as its format.', {id: 'cli-rule-malformed'}),
  'malformed-part': msg('A piece of the text breaks the rules of its format.', {
    id: 'cli-rule-malformed-part',
  }),
  'missing-column': msg('A table has no column with titles.', {id: 'cli-rule-missing-column'}),
  'unknown-field': msg('A name means nothing here.', {id: 'cli-rule-unknown-field'}),
  'too-many-items': msg('There are more items than are read.', {id: 'cli-rule-too-many-items'}),
  'too-many-occurrences': msg('An event takes place too often to read it all.', {
    id: 'cli-rule-too-many-occurrences',
  }),
  'no-sections': msg('There are neither sections nor items.', {id: 'cli-rule-no-sections'}),
  'newer-version': msg('The content is of a later version.', {id: 'cli-rule-newer-version'}),
  'not-an-object': msg('A section or an item is not an object.', {id: 'cli-rule-not-an-object'}),
  'not-a-list': msg('What should be a list is none.', {id: 'cli-rule-not-a-list'}),
  'missing-title': msg('An item has no title.', {id: 'cli-rule-missing-title'}),
  'duplicate-id': msg('Two items have the same id.', {id: 'cli-rule-duplicate-id'}),
  'unknown-parent': msg('“parent” names no earlier item of the section.', {
    id: 'cli-rule-unknown-parent',
  }),
  'invalid-value': msg('A value is not what its field holds.', {id: 'cli-rule-invalid-value'}),
  'missing-translation': msg('A text is there in one language alone.', {
    id: 'cli-rule-missing-translation',
  }),
  'dangling-related': msg('“related” names an item that is not there.', {
    id: 'cli-rule-dangling-related',
  }),
  'past-deadline': msg('A deadline has passed.', {id: 'cli-rule-past-deadline'}),
  'date-mismatch': msg('The text gives other dates than the fields do.', {
    id: 'cli-rule-date-mismatch',
  }),
  'end-before-start': msg('An event ends before it starts.', {id: 'cli-rule-end-before-start'}),
  'unreadable-recurrence': msg('A recurrence rule cannot be followed.', {
    id: 'cli-rule-unreadable-recurrence',
  }),
  'recurrence-without-start': msg('A recurrence rule has no first date.', {
    id: 'cli-rule-recurrence-without-start',
  }),
  'overlapping-recurrence': msg('Each time of an event lasts beyond the next one.', {
    id: 'cli-rule-overlapping-recurrence',
  }),
  'idle-exceptions': msg('“exceptions” stands without “recurrence”.', {
    id: 'cli-rule-idle-exceptions',
  }),
  'floating-time': msg('A time has no time zone.', {id: 'cli-rule-floating-time'}),
  'registration-order': msg('Registration closes before it opens.', {
    id: 'cli-rule-registration-order',
  }),
  'deadline-after-end': msg('A deadline lies after the end of the event.', {
    id: 'cli-rule-deadline-after-end',
  }),
  'cancelled-registration': msg('A cancelled event takes registrations.', {
    id: 'cli-rule-cancelled-registration',
  }),
  'missing-join-link': msg('An online event has no address to join it at.', {
    id: 'cli-rule-missing-join-link',
  }),
  'missing-place': msg('An event in person has no place.', {id: 'cli-rule-missing-place'}),
  'empty-section': msg('A section has no items.', {id: 'cli-rule-empty-section'}),
  'image-without-description': msg('A picture has no description.', {
    id: 'cli-rule-image-without-description',
  }),
  'address-credentials': msg('An address has a name or a password in it.', {
    id: 'cli-rule-address-credentials',
  }),
  'address-ip': msg('An address has a number in the place of a name.', {
    id: 'cli-rule-address-ip',
  }),
  'address-local': msg('An address is known on one computer or network alone.', {
    id: 'cli-rule-address-local',
  }),
  'address-lookalike': msg('An address has letters that look like others.', {
    id: 'cli-rule-address-lookalike',
  }),
  'address-port': msg('An address names an unusual port.', {id: 'cli-rule-address-port'}),
  'address-shortener': msg('An address hides where it leads.', {
    id: 'cli-rule-address-shortener',
  }),
  'address-insecure': msg('An address starts with http:// where https:// is likely to work.', {
    id: 'cli-rule-address-insecure',
  }),
  'link-dead': msg('A link leads nowhere.', {id: 'cli-rule-link-dead'}),
  'link-moved': msg('A link has moved for good.', {id: 'cli-rule-link-moved'}),
  'link-unanswered': msg('A link gives no good answer.', {id: 'cli-rule-link-unanswered'}),
  'link-guarded': msg('A link does not answer programs.', {id: 'cli-rule-link-guarded'}),
});
