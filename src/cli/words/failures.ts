/** Words for what keeps a command from its work. */
import {msg, str} from '../../i18n/msg.js';
import type {InputFailure, LinkTrouble, UsageProblem} from '../failures.js';

/** Why an input could not be read, in the language that is spoken now. */
export const describeInputFailure = (failure: InputFailure): string => {
  switch (failure.reason) {
    case 'not-found':
      return msg('There is no such file.', {id: 'cli-input-not-found'});
    case 'no-file':
      return msg('This is a folder, not a file.', {id: 'cli-input-no-file'});
    case 'not-allowed':
      return msg('This file may not be read. Check its permissions.', {
        id: 'cli-input-not-allowed',
      });
    case 'too-large':
      return msg('This is larger than 5 MB, the most that is read.', {id: 'cli-input-too-large'});
    case 'timeout':
      return msg('No answer came within 10 seconds.', {id: 'cli-input-timeout'});
    case 'http-status':
      return msg(str`The server answered with the error ${failure.status}.`, {
        id: 'cli-input-http-status',
      });
    case 'unreadable':
      return msg(str`This could not be read (${failure.detail}).`, {id: 'cli-input-unreadable'});
    case 'unreachable':
      return msg(str`The server could not be reached (${failure.detail}).`, {
        id: 'cli-input-unreachable',
      });
  }
};

/** Why a link is not fine, as the end of a sentence. */
export const describeLinkTrouble = (why: LinkTrouble): string => {
  switch (why.reason) {
    case 'status':
      return msg(str`the server answers with the error ${why.status}`, {id: 'cli-link-status'});
    case 'unknown-host':
      return msg('no server has that name', {id: 'cli-link-unknown-host'});
    case 'refused':
      return msg('the server refuses the connection', {id: 'cli-link-refused'});
    case 'redirects':
      return msg('it leads from one address to the next without end', {
        id: 'cli-link-redirects',
      });
    case 'bad-redirect':
      return msg('it leads to an address that is none', {id: 'cli-link-bad-redirect'});
    case 'timeout':
      return msg('no answer came in time', {id: 'cli-link-timeout'});
    case 'failed':
      return msg(str`the connection failed (${why.detail})`, {id: 'cli-link-failed'});
  }
};

/** What is wrong with the arguments of a command. */
export const describeUsageProblem = (problem: UsageProblem): string => {
  const {name = '', values = ''} = problem;
  switch (problem.reason) {
    case 'no-command':
      return msg('Say what to do: check, convert or schema.', {id: 'cli-usage-no-command'});
    case 'unknown-command':
      return msg(str`“${name}” is not a command. Use check, convert or schema.`, {
        id: 'cli-usage-unknown-command',
      });
    case 'unknown-option':
      return msg(str`The option ${name} is not known here.`, {id: 'cli-usage-unknown-option'});
    case 'needs-value':
      return msg(str`The option ${name} needs a value.`, {id: 'cli-usage-needs-value'});
    case 'takes-no-value':
      return msg(str`The option ${name} takes no value.`, {id: 'cli-usage-takes-no-value'});
    case 'bad-value':
      return msg(str`The option ${name} takes one of these: ${values}.`, {
        id: 'cli-usage-bad-value',
      });
    case 'bad-address':
      return msg(str`The option ${name} takes an address that starts with https:// or http://.`, {
        id: 'cli-usage-bad-address',
      });
    case 'no-input':
      return msg('Name a file or an address, or “-” for the standard input.', {
        id: 'cli-usage-no-input',
      });
    case 'too-many-inputs':
      return msg(str`“${name}” is one argument too many.`, {id: 'cli-usage-too-many'});
    case 'input-twice':
      return msg('The standard input can be read only once: name “-” once.', {
        id: 'cli-usage-input-twice',
      });
  }
};

export const seeHelp = (command: string): string =>
  msg(str`See: ${command}`, {id: 'cli-usage-see-help'});

export const cannotWrite = (file: string, detail: string): string =>
  msg(str`${file} could not be written (${detail}).`, {id: 'cli-cannot-write'});

export const nothingConverted = (): string =>
  msg('Nothing could be read, so nothing was written.', {id: 'cli-nothing-converted'});

export const unexpected = (detail: string): string =>
  msg(str`This should not have happened: ${detail}`, {id: 'cli-unexpected'});
