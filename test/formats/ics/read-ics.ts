import {parseIcs} from '../../../src/formats/ics.js';
import type {ParsedText} from '../../../src/formats/format.js';

export type Records = Record<string, unknown>;

export const parseAt = (text: string, now: string, language?: string): Promise<ParsedText> =>
  parseIcs(text, {now: Date.parse(now), pause: () => Promise.resolve(), language});

export const itemsOf = ({records}: ParsedText): readonly Records[] =>
  ((records as {sections?: {items: Records[]}[]} | undefined)?.sections ?? []).flatMap(
    ({items}) => items,
  );

/** The only event of a calendar that has these lines in it, read at the start of March 2026. */
export const readEvent = async (lines: string, calendarLines = ''): Promise<Records> => {
  const text = `BEGIN:VCALENDAR\n${calendarLines}\nBEGIN:VEVENT\n${lines}\nEND:VEVENT\nEND:VCALENDAR`;
  return itemsOf(await parseAt(text, '2026-03-01T00:00Z'))[0]!;
};

export const startsOf = ({occurrences}: Records): readonly string[] =>
  ((occurrences ?? []) as {startDate: string}[]).map(({startDate}) => startDate);
