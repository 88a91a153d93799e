import type {ElementLanguage} from '../../i18n/locale.js';
import {msg, str} from '../../i18n/msg.js';
import {clockOffsets} from '../../model/clock.js';
import type {Item} from '../../model/content.js';
import {firstInstant, isOver, lastInstant, occasionOf} from '../../model/event.js';
import {describeWhen} from './when.js';

/** What is said about taking part, and until when it is true. */
export interface Registration {
  readonly sentences: readonly string[];
  /** Whether one can register now. */
  readonly open: boolean;
  /** When any of it changes, in milliseconds since 1970; Infinity where nothing will. */
  readonly changesAt: number;
}

interface Deadline {
  readonly text: string;
  readonly passed: boolean;
  /** When it passes; Infinity where it has. */
  readonly changesAt: number;
}

/**
 * What a date says as the end of something, or as its beginning. A day is one of the item's zone,
 * where those are who set the date.
 *
 * @param ends whether what is dated goes on until then, so that a day is included
 */
const deadlineOf = (
  date: string | undefined,
  {timeZone}: Item,
  language: ElementLanguage,
  now: number,
  ends: boolean,
): Deadline | undefined => {
  const occasion = occasionOf({startDate: date, timeZone});
  if (!occasion) return undefined;
  const {text} = describeWhen(occasion, {language, now});
  const offsets = timeZone === undefined ? undefined : clockOffsets(timeZone);
  const passes = (ends ? lastInstant : firstInstant)(occasion.start, offsets);
  const passed = passes <= now;
  return {text, passed, changesAt: passed ? Infinity : passes};
};

const describeOpening = ({text: date}: Deadline): string =>
  msg(str`Registration opens: ${date}`, {id: 'registration-opens'});

const describeClosing = ({text: date, passed}: Deadline): string =>
  passed
    ? msg(str`Registration has closed: ${date}`, {id: 'registration-closed'})
    : msg(str`Registration closes: ${date}`, {id: 'registration-closes'});

const describeNominations = ({text: date, passed}: Deadline): string =>
  passed
    ? msg(str`Nominations have closed: ${date}`, {id: 'nominations-closed'})
    : msg(str`Nominations close: ${date}`, {id: 'nominations-close'});

const describeDeadline = ({text: date, passed}: Deadline): string =>
  passed
    ? msg(str`The deadline has passed: ${date}`, {id: 'deadline-passed'})
    : msg(str`Deadline: ${date}`, {id: 'deadline'});

/**
 * Registration, nominations and what else has a deadline, said as such. Of an event that is over
 * only what is still to come; of one that is off nothing of registration.
 *
 * @param now milliseconds since 1970
 */
export const describeRegistration = (
  item: Item,
  language: ElementLanguage,
  now: number,
): Registration => {
  const read = (date: string | undefined, ends: boolean) =>
    deadlineOf(date, item, language, now, ends);
  const isBehind = isOver(item, now);
  const isOff = item.status === 'cancelled';
  const opens = isOff ? undefined : read(item.registrationOpens, false);
  const closes = isOff ? undefined : read(item.registrationCloses, true);
  const nominations = read(item.nominationsClose, true);
  const deadline = read(item.deadline, true);
  const said = [
    [opens?.passed ? undefined : opens, describeOpening],
    [closes, describeClosing],
    [nominations, describeNominations],
    [deadline, describeDeadline],
  ] as const;
  const hasBegun = !opens || opens.passed;
  return {
    sentences: said.flatMap(([date, describe]) =>
      date && !(isBehind && date.passed) ? [describe(date)] : [],
    ),
    open:
      Boolean(item.registrationUrl) &&
      hasBegun &&
      !closes?.passed &&
      !isBehind &&
      !isOff &&
      item.status !== 'sold-out',
    changesAt: Math.min(
      ...[opens, closes, nominations, deadline].map((each) => each?.changesAt ?? Infinity),
    ),
  };
};
