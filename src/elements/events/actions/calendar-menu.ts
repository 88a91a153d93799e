import {calendarLinks} from '../../../exports/calendar-links.js';
import {msg} from '../../../i18n/msg.js';
import {saveCalendarFile, writerCode} from './calendar-file.js';
import type {MenuContent} from './menu.js';
import type {ActionRequest} from './request.js';

/** The calendars that an event can be added to. Opening it loads what the calendar file needs. */
export const calendarMenu = (button: HTMLElement, request: ActionRequest): MenuContent => {
  const {item, occurrence = item, language, page} = request;
  writerCode.load().catch(() => undefined); // it is said when the file is asked for
  const links = calendarLinks(item, {tag: language.tag, page, occurrence, now: Date.now()});
  const groups = () => [
    {
      entries: [
        {
          label: msg('Apple Calendar or calendar file (.ics)', {id: 'calendar-file'}),
          run: () => void saveCalendarFile(button, request),
        },
        {label: 'Google Calendar', url: links.google},
        {label: 'Outlook.com', url: links.outlook},
        {label: 'Microsoft 365', url: links.office365},
        {label: 'Yahoo', url: links.yahoo},
      ],
    },
  ];
  return {language, groups};
};
