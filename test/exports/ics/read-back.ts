import ICAL from 'ical.js';
import type {IcsOptions} from '../../../src/exports/ics/event.js';
import {writeIcs} from '../../../src/exports/ics/write-ics.js';
import {readContent} from '../../../src/formats/read.js';
import type {Item} from '../../../src/model/content.js';

export const now = Date.parse('2026-02-01T00:00Z');

export const event = (fields: Partial<Item>): Item => ({
  id: 'talk@example.org',
  title: 'Talk',
  startDate: '2026-03-10',
  ...fields,
});

export const write = (items: readonly Partial<Item>[], options: Partial<IcsOptions> = {}): string =>
  writeIcs(items.map(event), {now, tag: 'en', ...options});

/** What our own reader makes of a calendar. */
export const readBack = async (text: string): Promise<readonly Item[]> => {
  const {content, problems} = await readContent(text, {now, pause: () => undefined});
  if (problems.length) throw new Error(JSON.stringify(problems));
  return content.sections.flatMap(({items}) => items);
};

/** What ical.js makes of one, and its events. */
export const parse = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent');
  return {calendar, events};
};

/** The content lines of a text, unfolded. */
export const linesOf = (text: string): readonly string[] =>
  text.replaceAll('\r\n ', '').split('\r\n');

/** The value of a property with its parameters, where it is written first. */
export const lineOf = (text: string, name: string): string | undefined =>
  linesOf(text).find((line) => new RegExp(`^${name}[;:]`).test(line));
