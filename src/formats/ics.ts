import type {Position, Problem} from '../model/problem.js';
import {readRule} from '../model/recurrence/rule.js';
import {malformed, type FormatContext, type ParsedText, type ParseText} from './format.js';
import {propertiesOf, propertyOf, readCalendars, type Component} from './ics/components.js';
import {EventReader, type EventGroup} from './ics/events.js';
import {positionOf, readItem} from './ics/item.js';
import {findOccurrences, rulesOf, type Allowance} from './ics/recurrence.js';
import {localised, plainText, shortText} from './ics/texts.js';
import {Zones} from './ics/times.js';

/** Calendars of one title, as records. */
interface Section {
  readonly id?: string | undefined;
  readonly title?: unknown;
  readonly description?: unknown;
  readonly items: Record<string, unknown>[];
  /** Which of the sections it is. */
  readonly index: number;
  /** What the items were read from. */
  readonly components: Component[];
}

/** How many events are read before a page may want its turn. */
const eventsAtATime = 50;

/** How many problems are told of one text. */
const mostProblems = 1000;

const sectionOf = (calendar: Component, index: number, language: string | undefined): Section => {
  const read = (names: readonly string[], as: typeof shortText) =>
    localised(
      names.map((name) => propertiesOf(calendar, name)).find(({length}) => length) ?? [],
      as,
      language,
    );
  const title = read(['X-WR-CALNAME', 'NAME'], shortText);
  const description = read(['X-WR-CALDESC', 'DESCRIPTION'], plainText);
  const id = propertyOf(calendar, 'X-WR-RELCALID')?.value.trim();
  return {
    ...(id && {id}),
    ...(title !== undefined && {title}),
    ...(description !== undefined && {description}),
    index,
    items: [],
    components: [],
  };
};

/** Reads one text. */
class IcsReader {
  readonly sections: Section[] = [];
  readonly problems: Problem[] = [];
  readonly #context: FormatContext;
  readonly #allowance: Allowance = {work: {left: 4_000_000}, occurrences: 150_000};
  /** The section of each calendar. */
  readonly #sections: Section[] = [];

  constructor(context: FormatContext) {
    this.#context = context;
  }

  async read(calendars: readonly Component[]): Promise<void> {
    const {pause, language} = this.#context;
    const events = new EventReader();
    const byTitle = new Map<string, Section>();
    const zonesOfAll: Zones[] = [];
    for (const [index, calendar] of calendars.entries()) {
      const section = sectionOf(calendar, byTitle.size, language);
      const title = JSON.stringify(section.title ?? null);
      if (!byTitle.has(title)) byTitle.set(title, section);
      this.#sections.push(byTitle.get(title)!);
      const zones = new Zones(calendar, this.#allowance.work);
      zonesOfAll.push(zones);
      for (const amount of events.readCalendar(calendar, index, zones)) {
        if (amount % eventsAtATime === 0) await pause();
      }
      await pause();
    }
    this.sections.push(...byTitle.values());
    for (const group of events.groups(language)) {
      await this.#readGroup(group);
      await pause();
    }
    this.problems.push(...events.problems, ...unknownZones(zonesOfAll));
  }

  async #readGroup(group: EventGroup): Promise<void> {
    const {event, sharesUid, isCancelled} = group;
    const {component, zones} = event;
    const section = this.#sections[event.calendar]!;
    const path = `sections[${section.index}].items[${section.items.length}]`;
    // a rule in UTC is one of UTC, whatever the zone of the calendar
    const calendarZone = propertyOf(component, 'RRULE') ? undefined : zones.calendarZone?.name;
    const times = {...event, calendarZone};
    const id = idOf(group);
    const recurrence = await this.#recurrenceOf(group, path);
    section.items.push({
      ...(id !== undefined && {id}),
      ...readItem(component, times, this.#context.language),
      ...recurrence,
      ...(isCancelled && {status: 'cancelled'}),
    });
    section.components.push(component);
    if (sharesUid) this.#report('malformed-part', `${path}.id`, component, 'UID', event.uid);
  }

  async #recurrenceOf({event, overrides}: EventGroup, path: string) {
    const {component, zones, start, length, recurrenceId} = event;
    const recurs = propertyOf(component, 'RRULE') ?? propertyOf(component, 'RDATE') ?? overrides[0];
    if (!recurs || !start || recurrenceId) return {};
    const unread = rulesOf(component, 'RRULE').find(({value}) => !readRule(value));
    if (unread) {
      this.#report('malformed-part', `${path}.recurrence`, component, 'RRULE', unread.value);
    }
    const recurring = {component, zones, start, length, overrides};
    const found = await findOccurrences(recurring, this.#context, this.#allowance);
    const {list, exceptions, rule, tooMany, inFull} = found;
    if (tooMany) {
      this.#report('too-many-occurrences', `${path}.occurrences`, component, 'RRULE', list.length);
    }
    return {
      ...(rule && {recurrence: rule}),
      ...(list.length > 0 && {occurrences: list}),
      ...(rule && exceptions.length > 0 && {exceptions}),
      // each of its times was called off
      ...(inFull && list.every(({status}) => status === 'cancelled') && {status: 'cancelled'}),
    };
  }

  #report(
    code: Problem['code'],
    path: string,
    component: Component,
    name: string,
    found: unknown,
  ): void {
    const position = (propertyOf(component, name) ?? component).position;
    this.problems.push({code, path, position, found});
  }

  /** Where the text has what a path leads to. */
  locate(path: string): Position | undefined {
    const match = /^sections\[(\d+)\](?:\.items\[(\d+)\](?:\.(\w+))?)?/.exec(path);
    const section = this.sections[Number(match?.[1])];
    if (!match || !section) return undefined;
    const component = section.components[Number(match[2] ?? 0)];
    return component && positionOf(component, match[3] ?? '');
  }
}

/** `UID`; with what tells an event apart from others that have the same. */
const idOf = ({event, sharesUid}: EventGroup): string | undefined => {
  const {uid, component, recurrenceId} = event;
  const part = recurrenceId ? 'RECURRENCE-ID' : 'DTSTART';
  const value = recurrenceId || sharesUid ? propertyOf(component, part)?.value.trim() : undefined;
  return uid !== undefined && value ? `${uid}/${value}` : uid;
};

/** Each unknown zone once, where it is first named. */
const unknownZones = (zones: readonly Zones[]): readonly Problem[] => {
  const byName = new Map<unknown, Problem>();
  for (const problem of zones.flatMap(({problems}) => problems)) {
    if (!byName.has(problem.found)) byName.set(problem.found, problem);
  }
  return [...byName.values()];
};

/**
 * Reads iCalendar (RFC 5545 and 7986), as programs and people write it. Each calendar is a section;
 * those of one title are one. Of recurring events the times are read that `Allowance` allows.
 */
export const parseIcs: ParseText = async (text, context): Promise<ParsedText> => {
  const {calendars, problems} = await readCalendars(text, context);
  if (!calendars.length) return malformed({line: 1, column: 1}, text.slice(0, 80));
  const reader = new IcsReader(context);
  await reader.read(calendars);
  const sections = reader.sections.map(({components: _, index: __, ...section}) => section);
  return {
    records: {sections},
    problems: [...problems, ...reader.problems].slice(0, mostProblems),
    locate: (path) => reader.locate(path),
  };
};
