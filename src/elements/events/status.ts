import {msg} from '../../i18n/msg.js';
import type {Item} from '../../model/content.js';

/** What became of an event, in words; undefined where it takes place as it was planned. */
export const describeStatus = ({status}: Pick<Item, 'status'>): string | undefined => {
  switch (status) {
    case 'cancelled':
      return msg('Cancelled', {id: 'cancelled'});
    case 'postponed':
      return msg('Postponed', {id: 'postponed'});
    case 'rescheduled':
      return msg('The date has changed', {id: 'rescheduled'});
    case 'moved-online':
      return msg('Moved online', {id: 'moved-online'});
    case 'sold-out':
      return msg('Sold out', {id: 'sold-out'});
    default:
      return undefined;
  }
};

/** How one takes part, in words. Without word of it, by what is known of the place. */
export const describeAttendance = (item: Item): string | undefined => {
  switch (attendanceOf(item)) {
    case 'in-person':
      return msg('In person', {id: 'in-person'});
    case 'online':
      return msg('Online', {id: 'online'});
    case 'mixed':
      return msg('In person and online', {id: 'in-person-and-online'});
    default:
      return undefined;
  }
};

/** How one takes part; an event that was moved online is there, wherever it was to be. */
export const attendanceOf = ({
  attendance,
  status,
  location,
  address,
  joinUrl,
}: Item): Item['attendance'] => {
  if (status === 'moved-online') return 'online';
  if (attendance || !joinUrl) return attendance;
  return location === undefined && address === undefined ? 'online' : 'mixed';
};
