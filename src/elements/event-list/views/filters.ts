import type {Item} from '../../../model/content.js';
import {foldText, pickText, type LocalisedText} from '../../../model/text.js';
import {attendanceOf} from '../../events/status.js';
import type {Past} from './series.js';

/** Which events a reader wants; an empty text for all. */
export interface Choice {
  readonly tag: string;
  readonly place: string;
  readonly attendance: string;
  readonly past: Past;
}

/** What a filter offers, and of how many events it is true. */
export interface Option {
  readonly value: string;
  readonly count: number;
}

const textOf = (text: LocalisedText | undefined, language: string): string =>
  text === undefined ? '' : pickText(text, language).value;

/** The place of an event as its filter offers it; empty where it has none. */
export const placeOf = ({location}: Item, language: string): string => textOf(location, language);

/** Whether one takes part in a way, be it one of two. */
const hasAttendance = (item: Item, wanted: string): boolean => {
  const attendance = attendanceOf(item);
  return attendance === wanted || (attendance === 'mixed' && wanted !== 'mixed');
};

/** An attendance that is known; empty for any. */
export const readAttendance = (value: string | null | undefined): string =>
  value && /^(in-person|online|mixed)$/.test(value) ? value : '';

export const readPast = (value: string | null | undefined, byDefault: Past): Past =>
  value === 'show' || value === 'only' || value === 'hide' ? value : byDefault;

/** The events that the page's author chose by `place` and `attendance`. */
export const selectEvents = (
  items: readonly Item[],
  chosen: {
    readonly place?: string | null | undefined;
    readonly attendance?: string | null | undefined;
  },
  language: string,
): readonly Item[] => {
  const place = foldText(chosen.place?.trim() ?? '');
  const attendance = readAttendance(chosen.attendance);
  return items.filter(
    (item) =>
      isEvent(item) &&
      (!attendance || hasAttendance(item, attendance)) &&
      (!place ||
        foldText(`${textOf(item.location, language)} ${textOf(item.address, language)}`).includes(
          place,
        )),
  );
};

/** Content may hold other things besides; what does not say what it is counts as an event. */
const isEvent = ({kind = 'event', startDate, occurrences}: Item): boolean =>
  kind === 'event' || startDate !== undefined || Boolean(occurrences);

/** The events that the choices of a reader leave; `past` aside, which is of each time. */
export const filterEvents = (
  items: readonly Item[],
  {tag, place, attendance}: Omit<Choice, 'past'>,
  language: string,
): readonly Item[] =>
  items.filter(
    (item) =>
      (!tag || Boolean(item.tags?.includes(tag))) &&
      (!place || placeOf(item, language) === place) &&
      (!attendance || hasAttendance(item, attendance)),
  );

const count = (values: readonly string[], language: string): readonly Option[] => {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, number]) => ({value, count: number}))
    .sort((one, other) => one.value.localeCompare(other.value, language));
};

export const tagOptions = (items: readonly Item[], language: string): readonly Option[] =>
  count(
    items.flatMap(({tags = []}) => [...new Set(tags)]),
    language,
  );

export const placeOptions = (items: readonly Item[], language: string): readonly Option[] =>
  count(
    items.map((item) => placeOf(item, language)),
    language,
  );

/** Events that take place both ways count for either. */
export const attendanceOptions = (items: readonly Item[]): readonly Option[] =>
  ['in-person', 'online'].flatMap((value) => {
    const {length} = items.filter((item) => hasAttendance(item, value));
    return length ? [{value, count: length}] : [];
  });
