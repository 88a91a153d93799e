import type {LocalisedText} from '../../model/text.js';
import type {FormatContext} from '../format.js';
import {accountFields} from './account.js';
import {eventFields, subEventFields} from './event.js';
import {
  addressesOf,
  commonFields,
  compact,
  descriptionOf,
  idOf,
  titleOf,
  type Fields,
} from './fields.js';
import {listElements} from './list.js';
import type {LdNode} from './node.js';
import {kindOf} from './types.js';

/** An item, and the node that it comes from. */
export interface Entry {
  readonly fields: Record<string, unknown>;
  readonly node: LdNode;
}

/** A group of items: an untitled one, or a list that has a name. */
export interface Group {
  readonly fields: Record<string, unknown>;
  readonly entries: Entry[];
}

/** What was passed over, and at which item. */
export interface PassedOver {
  readonly found: string;
  readonly node: LdNode;
}

/** How deep lists in lists and events in events are followed. */
const deepest = 8;

const sameValue = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const sameTitle = (one: unknown, other: unknown): boolean =>
  one === undefined || sameValue(one, other);

/** What one time of a series may have for itself. */
const ownOfOccurrence = ['description', 'location', 'joinUrl', 'url', 'status'] as const;

/** Collects the items of nodes. A node that is met twice gives one item. */
export class Collector {
  readonly groups: Group[] = [];
  readonly passedOver: PassedOver[] = [];
  /** Names of the organisations that the document is about. */
  readonly publishers: LocalisedText[] = [];
  readonly #pause: FormatContext['pause'];
  readonly #seen = new Set<object>();
  readonly #pages: LdNode[] = [];
  #untitled: Group | undefined;

  constructor(pause: FormatContext['pause']) {
    this.#pause = pause;
  }

  async add(roots: readonly LdNode[]): Promise<void> {
    for (const root of roots) await this.#addRoot(root, 0);
    // a page is only content where there is nothing on it
    if (this.groups.length) return;
    for (const page of this.#pages) this.#addItem(this.#group, page, 'resource');
  }

  get #group(): Group {
    if (!this.#untitled) {
      this.#untitled = {fields: {}, entries: []};
      this.groups.push(this.#untitled);
    }
    return this.#untitled;
  }

  /** Whether a node is met for the first time. */
  #isNew(node: LdNode): boolean {
    if (this.#seen.has(node.raw)) return false;
    this.#seen.add(node.raw);
    return true;
  }

  async #addRoot(node: LdNode, depth: number): Promise<void> {
    await this.#pause();
    if (depth > deepest) return;
    switch (kindOf(node.types)) {
      case 'event':
        return this.#addEvent(this.#group, node, undefined, depth);
      case 'list':
        return this.#addList(node, depth);
      case 'organization':
        this.#addOrganization(node);
        break;
      case 'work':
        this.#addItem(this.#group, node, node.types.includes('Blog') ? 'blog' : 'resource');
        break;
      case 'page':
        if (!node.has('mainEntity')) this.#pages.push(node);
        break;
      case undefined:
        this.passedOver.push({found: node.types[0] ?? '@type', node});
    }
    for (const name of ['mainEntity', 'event', 'events', 'blogPost', 'blogPosts']) {
      for (const inside of node.nodes(name)) await this.#addRoot(inside, depth + 1);
    }
  }

  #addItem(group: Group, node: LdNode, kind?: string, fallback: Fields = {}): void {
    if (!this.#isNew(node)) return;
    group.entries.push({
      fields: compact({...fallback, ...compact({...commonFields(node), kind})}),
      node,
    });
  }

  #addOrganization(node: LdNode): void {
    if (!this.#isNew(node)) return;
    const fields = {...commonFields(node), kind: 'organization'};
    const title = titleOf(node);
    if (title !== undefined) this.publishers.push(title);
    this.#group.entries.push({fields: compact(fields), node});
    for (const address of addressesOf(node, 'sameAs')) {
      this.#group.entries.push({fields: compact(accountFields(address)), node});
    }
  }

  async #addEvent(
    group: Group,
    node: LdNode,
    above: Fields | undefined,
    depth: number,
  ): Promise<void> {
    if (depth > deepest || !this.#isNew(node)) return;
    await this.#pause();
    const fields = above ? subEventFields(node, above) : eventFields(node);
    // one that is no rule, or none of several but the first
    const schedules = node.all('eventSchedule').length;
    if (schedules > (fields['recurrence'] === undefined ? 0 : 1)) {
      this.passedOver.push({found: 'eventSchedule', node});
    }
    const inside = [...node.nodes('subEvent'), ...node.nodes('subEvents')];
    const repeats = inside.filter(
      (event) => node.types.includes('EventSeries') && sameTitle(titleOf(event), fields['title']),
    );
    group.entries.push({fields: compact({...fields, ...this.#occurrences(fields, repeats)}), node});
    const parent = idOf(node);
    for (const event of inside.filter((each) => !repeats.includes(each))) {
      await this.#addEvent(group, event, {...fields, parent}, depth + 1);
    }
  }

  /** The events of a series that bear its name: the times that it takes place again. */
  #occurrences(series: Fields, repeats: readonly LdNode[]): Fields {
    const occurrences = repeats
      .filter((event) => this.#isNew(event))
      .map((event) => {
        const fields = eventFields(event);
        const {startDate, endDate} = fields;
        const own = ownOfOccurrence.filter((name) => !sameValue(fields[name], series[name]));
        return compact({
          startDate,
          endDate,
          ...Object.fromEntries(own.map((name) => [name, fields[name]])),
        });
      })
      .filter(({startDate}) => startDate !== undefined);
    if (!occurrences.length) return {};
    const [first] = [...occurrences].sort((one, other) =>
      String(one['startDate']).localeCompare(String(other['startDate'])),
    );
    return {
      startDate: series['startDate'] ?? first!['startDate'],
      endDate:
        series['endDate'] ?? (series['startDate'] === undefined ? first!['endDate'] : undefined),
      occurrences,
    };
  }

  async #addList(list: LdNode, depth: number): Promise<void> {
    if (!this.#isNew(list)) return;
    const title = titleOf(list);
    const group: Group =
      title === undefined
        ? this.#group
        : {
            fields: compact({id: idOf(list), title, description: descriptionOf(list)}),
            entries: [],
          };
    if (title !== undefined) this.groups.push(group);
    for (const {node, fields} of listElements(list)) {
      await this.#pause();
      if (!node) {
        group.entries.push({fields: compact(fields), node: list});
        continue;
      }
      const kind = kindOf(node.types);
      if (kind === 'event') await this.#addEvent(group, node, undefined, depth + 1);
      else if (kind === 'list') await this.#addRoot(node, depth + 1);
      else this.#addItem(group, node, elementKinds.get(kind ?? ''), fields);
    }
  }
}

/** What the elements of a list are called, by what they are read as. */
const elementKinds: ReadonlyMap<string, string> = new Map([
  ['organization', 'organization'],
  ['work', 'resource'],
  ['page', 'resource'],
]);
