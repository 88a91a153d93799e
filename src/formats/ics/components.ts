import type {Position, Problem} from '../../model/problem.js';
import type {FormatContext} from '../format.js';
import {properties, type Property} from './lines.js';

/** `BEGIN:NAME` to `END:NAME`. */
export interface Component {
  readonly name: string;
  readonly position: Position;
  readonly properties: Property[];
  readonly components: Component[];
}

export const propertyOf = (component: Component, name: string): Property | undefined =>
  component.properties.find((property) => property.name === name);

export const propertiesOf = (component: Component, name: string): readonly Property[] =>
  component.properties.filter((property) => property.name === name);

export const componentsOf = (component: Component, name: string): readonly Component[] =>
  component.components.filter((inner) => inner.name === name);

/** What stands in a calendar and in nothing else. The start of one is the end of what was open. */
const outermost = new Set(['VEVENT', 'VTODO', 'VJOURNAL', 'VFREEBUSY', 'VTIMEZONE']);

/** How many components may stand in each other; real ones need three. */
const deepest = 8;

const componentAt = (name: string, position: Position): Component => ({
  name,
  position,
  properties: [],
  components: [],
});

/** Puts properties into the components that they stand in. */
class Nesting {
  readonly calendars: Component[] = [];
  readonly problems: Problem[] = [];
  /** Open components, the calendar first. */
  #open: Component[] = [];

  add(property: Property): void {
    if (property.name === 'BEGIN') this.#begin(property);
    else if (property.name === 'END') this.#end(property);
    else this.#open.at(-1)?.properties.push(property);
  }

  /** What the end of the text closes. */
  finish(): void {
    this.#close(0);
  }

  #begin({value, position}: Property): void {
    const name = value.trim().toUpperCase();
    if (name === 'VCALENDAR') this.#close(0);
    else if (outermost.has(name)) this.#close(1);
    if (!this.#open.length) {
      const calendar = componentAt('VCALENDAR', position);
      this.calendars.push(calendar);
      this.#open.push(calendar);
      if (name === 'VCALENDAR') return;
    }
    this.#close(deepest - 1);
    const component = componentAt(name, position);
    this.#open.at(-1)!.components.push(component);
    this.#open.push(component);
  }

  #end({value, position}: Property): void {
    const name = value.trim().toUpperCase();
    const depth = this.#open.findLastIndex((component) => component.name === name);
    if (depth < 0) this.#report(`END:${name}`, position);
    else {
      this.#close(depth + 1);
      this.#open.pop();
    }
  }

  /** Closes what nobody closed, down to a depth. */
  #close(depth: number): void {
    while (this.#open.length > depth) {
      const {name, position} = this.#open.pop()!;
      this.#report(`BEGIN:${name}`, position);
    }
  }

  #report(found: string, position: Position): void {
    this.problems.push({code: 'malformed-part', path: '', position, found});
  }
}

/** After how many lines a page may want its turn. */
const linesAtATime = 500;

/** The calendars of a text, and which starts and ends have no counterpart. */
export const readCalendars = async (
  text: string,
  {pause}: FormatContext,
): Promise<{readonly calendars: readonly Component[]; readonly problems: Problem[]}> => {
  const nesting = new Nesting();
  let count = 0;
  for (const property of properties(text)) {
    if (property) nesting.add(property);
    count += 1;
    if (count % linesAtATime === 0) await pause();
  }
  nesting.finish();
  return nesting;
};
