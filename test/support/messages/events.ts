import type {Frame} from '../frame.js';
import {addContent, addSettled, type Way, type Ways} from './add.js';

const [passed, coming] = ['2011-01-05', '2130-01-05'];

/** A time that no reader's clock shows. */
const chatham = {startDate: '2130-01-05T10:00', timeZone: 'Pacific/Chatham'};

/** A card with an event to come. */
const addEvent = (frame: Frame, event: object = {}): Promise<Element> =>
  addContent(frame, 'iro-event-card', [{title: 'A', startDate: coming, ...event}]);

/** How messages of the card of an event come to be read. */
export const eventWays: Ways = {
  events: ['heading', (frame) => addSettled(frame, 'iro-event-card', {item: 'none'})],
  ended: ['ended', (frame) => addSettled(frame, 'iro-event-card')],
  days: ['dates', (frame) => addSettled(frame, 'iro-event-card')],
  ...Object.fromEntries(
    ['cancelled', 'postponed', 'rescheduled', 'moved-online', 'sold-out'].map((status) => [
      status,
      ['event-status', (frame: Frame) => addEvent(frame, {status})] satisfies Way,
    ]),
  ),
  'happening-now': [
    'relative',
    (frame) => addEvent(frame, {startDate: '2011-01-05', endDate: '2130-01-01'}),
  ],
  'your-time': ['other-zone', (frame) => addEvent(frame, chatham)],
  'local-time': ['other-zone', (frame) => addEvent(frame, {...chatham, attendance: 'online'})],
  map: ['map', (frame) => addEvent(frame, {mapUrl: 'https://example.org/'})],
  join: ['join', (frame) => addEvent(frame, {joinUrl: 'https://example.org/'})],
  'in-person': ['attendance', (frame) => addEvent(frame, {attendance: 'in-person'})],
  online: ['attendance', (frame) => addEvent(frame, {attendance: 'online'})],
  'in-person-and-online': ['attendance', (frame) => addEvent(frame, {attendance: 'mixed'})],
  'organized-by': ['organizer', (frame) => addEvent(frame, {organizer: 'B'})],
  register: ['register', (frame) => addEvent(frame, {registrationUrl: 'https://example.org/'})],
  ...Object.fromEntries(
    (
      [
        ['registration-opens', {registrationOpens: coming}],
        ['registration-closes', {registrationCloses: coming}],
        ['registration-closed', {registrationCloses: passed}],
        ['nominations-close', {nominationsClose: coming}],
        ['nominations-closed', {nominationsClose: passed}],
        ['deadline', {deadline: coming}],
        ['deadline-passed', {deadline: passed}],
      ] as const
    ).map(([id, event]) => [
      id,
      ['registration', (frame: Frame) => addEvent(frame, event)] satisfies Way,
    ]),
  ),
  ...Object.fromEntries(
    ['recording', 'report', 'photos', 'resolution'].map((id) => [
      id,
      [
        'outcome',
        (frame: Frame) => addEvent(frame, {[`${id}Url`]: 'https://example.org/'}),
      ] satisfies Way,
    ]),
  ),
  'add-to-calendar': ['calendar', (frame) => addEvent(frame)],
  share: ['share', (frame) => addEvent(frame)],
};
