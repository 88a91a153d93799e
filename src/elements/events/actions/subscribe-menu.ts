import {subscribeLinks} from '../../../exports/calendar-links.js';
import {msg} from '../../../i18n/msg.js';
import {copyAddress, copyLabel} from './copy.js';
import type {Entry, Group} from './entries.js';
import type {MenuContent} from './menu.js';
import type {ActionRequest} from './request.js';

const hostOf = (address: string): string => {
  try {
    return new URL(address).host;
  } catch {
    return address;
  }
};

/** What tells calendars apart: the host, and the rest of the address where that is not enough. */
const nameOf = (address: string, all: readonly string[]): string => {
  const host = hostOf(address);
  const isOnly = all.filter((other) => hostOf(other) === host).length === 1;
  return isOnly ? host : address.replace(/^\w+:\/\//, '');
};

/** The programs that can follow the calendars of the content. */
export const subscribeMenu = (button: HTMLElement, request: ActionRequest): MenuContent => {
  const calendars = [...new Set(request.calendars)];
  const entriesOf = (address: string): readonly Entry[] => {
    const links = subscribeLinks(address);
    return [
      {label: msg('Calendar app', {id: 'calendar-app'}), url: links.calendar},
      {label: 'Google Calendar', url: links.google},
      {label: 'Outlook.com', url: links.outlook},
      {label: 'Microsoft 365', url: links.office365},
      {label: copyLabel(), run: () => void copyAddress(button, request, address)},
    ];
  };
  const groups = (): readonly Group[] =>
    calendars.map((address) => ({
      entries: entriesOf(address),
      ...(calendars.length > 1 && {label: nameOf(address, calendars)}),
    }));
  return {language: request.language, groups};
};
