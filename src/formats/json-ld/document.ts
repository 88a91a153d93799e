import {isRecord} from '../../model/schema.js';
import type {FormatContext} from '../format.js';
import {Context} from './context.js';
import {LdNode} from './node.js';

/** How deep nodes are looked for: no document that means something is deeper. */
const deepest = 60;

/** How many objects are looked at between pauses. */
const objectsAtATime = 500;

interface Found {
  readonly value: unknown;
  readonly context: Context;
  readonly depth: number;
}

/** The nodes of a document, by id where they have one. */
class LdDocument {
  readonly #byId = new Map<string, LdNode>();

  readonly #resolve = (id: string): LdNode | undefined => this.#byId.get(id);

  /** Learns all nodes, however deep, so that references to them can be followed. */
  async register(raw: unknown, context: Context, pause: FormatContext['pause']): Promise<void> {
    const left: Found[] = [{value: raw, context, depth: 0}];
    for (let count = 1, next = left.pop(); next; next = left.pop(), count += 1) {
      this.#registerOne(next, left);
      if (count % objectsAtATime === 0) await pause();
    }
  }

  #registerOne({value, context, depth}: Found, left: Found[]): void {
    if (depth > deepest) return;
    const add = (entry: unknown, inside: Context) => {
      if (typeof entry === 'object' && entry !== null) {
        left.push({value: entry, context: inside, depth: depth + 1});
      }
    };
    if (Array.isArray(value)) {
      for (const entry of value) add(entry, context);
    } else if (isRecord(value)) {
      const node = new LdNode(value, context, this.#resolve);
      this.#registerNode(node);
      for (const [key, entry] of Object.entries(value)) {
        if (key !== '@context') add(entry, node.context);
      }
    }
  }

  /** Of two nodes of one id the one that says more stands. */
  #registerNode(node: LdNode): void {
    const {id} = node;
    if (id === undefined || node.isReference) return;
    const known = this.#byId.get(id);
    const size = Object.keys(node.raw).length;
    if (!known || Object.keys(known.raw).length <= size) this.#byId.set(id, node);
  }

  /** What the document is about: its own object or list, and its `@graph`, in their order. */
  roots(value: unknown, context: Context, depth = 0): readonly LdNode[] {
    if (depth > deepest) return [];
    if (Array.isArray(value)) {
      return value.flatMap((entry) => this.roots(entry, context, depth + 1));
    }
    if (!isRecord(value)) return [];
    const node = new LdNode(value, context, this.#resolve);
    const graph = node.raw['@graph'];
    if (graph === undefined) return [node.followed];
    return [...(node.types.length ? [node] : []), ...this.roots(graph, node.context, depth + 1)];
  }
}

/** The nodes that a document is about; references to what else is in it are followed. */
export const readDocument = async (
  raw: unknown,
  language: string | undefined,
  pause: FormatContext['pause'],
): Promise<readonly LdNode[]> => {
  const context = new Context(language);
  const document = new LdDocument();
  await document.register(raw, context, pause);
  return document.roots(raw, context);
};
