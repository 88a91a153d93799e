/** Words of the report. */
import {msg, str} from '../../i18n/msg.js';
import type {Severity} from '../severity.js';

export const severityName = (severity: Severity): string => {
  switch (severity) {
    case 'error':
      return msg('error', {id: 'cli-severity-error'});
    case 'warning':
      return msg('warning', {id: 'cli-severity-warning'});
    case 'notice':
      return msg('notice', {id: 'cli-severity-notice'});
  }
};

export const cannotRead = (): string => msg('could not be read', {id: 'cli-cannot-read'});

export const nothingWrong = (): string => msg('nothing to mend', {id: 'cli-nothing-wrong'});

export const andMore = (number: string): string =>
  msg(str`… and ${number} more; --format json shows all.`, {id: 'cli-and-more'});

export const summary = (files: string, errors: string, warnings: string, notices: string): string =>
  msg(str`Checked: ${files}. Errors: ${errors}. Warnings: ${warnings}. Notices: ${notices}.`, {
    id: 'cli-summary',
  });

export const unreadSummary = (number: string): string =>
  msg(str`Could not be read: ${number}.`, {id: 'cli-summary-unread'});

export const askingLinks = (): string => msg('Links asked', {id: 'cli-asking-links'});

export const standardInput = (): string => msg('standard input', {id: 'cli-standard-input'});
