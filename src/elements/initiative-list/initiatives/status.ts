import type {ElementLanguage} from '../../../i18n/locale.js';
import {msg, str} from '../../../i18n/msg.js';
import type {Item} from '../../../model/content.js';
import {
  firstInstant,
  hasEnded,
  hasStarted,
  occasionOf,
  overAt,
  type Occasion,
} from '../../../model/event.js';
import {formatOccasion} from '../../event-card/when.js';
import {describeWhen} from '../../events/when.js';
import {presentEvent, type FindOccurrence} from './related-events.js';

/** All states that an initiative may be in, in the order that readers are offered them. */
export const statusNames = ['active', 'open', 'upcoming', 'closed', 'archived'] as const;

export type StatusName = (typeof statusNames)[number];

/** Makes a sentence: dates are dear to put into words, and most rows of a long list come later. */
type Sentence = () => string;

/** How an initiative stands, and until when that is true. */
export interface Status {
  readonly name: StatusName;
  /** None where it is active and nothing makes one think otherwise. */
  readonly sentences: readonly Sentence[];
  /** When any of it changes, in milliseconds since 1970; Infinity where nothing will. */
  readonly changesAt: number;
}

/** What a state is called where readers choose by it. */
export const nameOfStatus: Readonly<Record<StatusName, () => string>> = {
  active: () => msg('Active', {id: 'initiative-active', desc: 'An initiative that goes on'}),
  open: () => msg('Call open', {id: 'call-open'}),
  upcoming: () => msg('Not open yet', {id: 'not-open-yet'}),
  closed: () => msg('Closed', {id: 'initiative-closed', desc: 'An initiative or a call'}),
  archived: () =>
    msg('Archived', {id: 'mark-archived', desc: 'An entry that is kept for the record'}),
};

interface Context {
  readonly language: ElementLanguage;
  readonly now: number;
  readonly find: FindOccurrence | undefined;
}

const occasionAt = (date: string | undefined, {timeZone}: Item): Occasion | undefined =>
  occasionOf({startDate: date, endDate: date, timeZone});

/** A day without its name: it stands inside a sentence. A time with its zone. */
const inWords = (occasion: Occasion, {language, now}: Context): string =>
  occasion.start.allDay
    ? formatOccasion(language.tag, occasion)
    : describeWhen(occasion, {language, now}).text;

const lastsUntil = (end: Occasion | undefined, context: Context): readonly Sentence[] =>
  end
    ? [
        () => {
          const date = inWords(end, context);
          return msg(str`Active until ${date}`, {id: 'active-until'});
        },
      ]
    : [];

/** Content may say of nothing what it is; what has a place or recurs is an event. */
const isEvent = ({kind, location, joinUrl, recurrence, occurrences}: Item): boolean =>
  kind === 'event' ||
  (kind === undefined && (location ?? joinUrl ?? recurrence ?? occurrences) !== undefined);

/** An event among initiatives: when it takes place. */
const statusOfEvent = (item: Item, context: Context): Status => {
  const {language, now, find} = context;
  const occasion = presentEvent(item, now, find)?.occasion;
  if (!occasion) return {name: 'active', sentences: [], changesAt: Infinity};
  const when = () => describeWhen(occasion, {language, now}).text;
  return hasEnded(occasion, now)
    ? {
        name: 'archived',
        sentences: [when, () => msg('This event has ended', {id: 'ended'})],
        changesAt: Infinity,
      }
    : {name: 'active', sentences: [when], changesAt: overAt(occasion)};
};

/** A call by its dates; undefined where there is none. Of several ends the next one counts. */
const statusOfCall = (item: Item, context: Context): Status | undefined => {
  const {now} = context;
  const opens = occasionAt(item.registrationOpens, item);
  if (opens && !hasStarted(opens, now)) {
    const sentence = () => {
      const date = inWords(opens, context);
      return msg(str`Call opens on ${date}`, {id: 'call-opens'});
    };
    return {name: 'upcoming', sentences: [sentence], changesAt: firstInstant(opens.start)};
  }
  const ends = [item.deadline, item.nominationsClose, item.registrationCloses]
    .flatMap((date) => occasionAt(date, item) ?? [])
    .sort((one, other) => overAt(one) - overAt(other));
  const next = ends.find((end) => !hasEnded(end, now));
  if (next) {
    const sentence = () => {
      const date = inWords(next, context);
      return msg(str`Call open until ${date}`, {id: 'call-open-until'});
    };
    return {name: 'open', sentences: [sentence], changesAt: overAt(next)};
  }
  const last = ends.at(-1);
  if (last) {
    const sentence = () => {
      const date = inWords(last, context);
      return msg(str`The call closed on ${date}`, {id: 'call-closed'});
    };
    return {name: 'closed', sentences: [sentence], changesAt: Infinity};
  }
  return opens
    ? {name: 'open', sentences: [() => msg('Call open', {id: 'call-open'})], changesAt: Infinity}
    : undefined;
};

const archived = (end: Occasion | undefined, context: Context): Status => ({
  name: 'archived',
  sentences: [
    () => {
      const date = end && inWords(end, context);
      return date === undefined
        ? nameOfStatus.archived()
        : msg(str`Archived: ended on ${date}`, {id: 'archived-ended'});
    },
  ],
  changesAt: Infinity,
});

/** How an initiative stands at `now`, in milliseconds. Its sentences speak the language at hand. */
export const statusOf = (item: Item, context: Context): Status => {
  const {now} = context;
  if (item.archived) return archived(undefined, context);
  if (isEvent(item)) return statusOfEvent(item, context);
  const end = occasionAt(item.endDate, item);
  if (end && hasEnded(end, now)) return archived(end, context);
  if (item.activity === 'closed') {
    return {name: 'closed', sentences: [nameOfStatus.closed], changesAt: Infinity};
  }
  const changesAt = end ? overAt(end) : Infinity;
  const call = statusOfCall(item, context);
  if (call) {
    // a call that is over is easily taken for the end of all
    const rest = call.name === 'closed' ? lastsUntil(end, context) : [];
    return {
      ...call,
      sentences: [...call.sentences, ...rest],
      changesAt: Math.min(changesAt, call.changesAt),
    };
  }
  const start = occasionAt(item.startDate, item);
  if (start && !hasStarted(start, now)) {
    const sentence = () => {
      const date = inWords(start, context);
      return msg(str`Starts on ${date}`, {id: 'initiative-starts'});
    };
    return {name: 'upcoming', sentences: [sentence], changesAt: firstInstant(start.start)};
  }
  const said =
    item.activity === 'active' && !end ? [nameOfStatus.active] : lastsUntil(end, context);
  return {name: 'active', sentences: said, changesAt};
};
