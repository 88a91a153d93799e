import {isRecord} from '../../model/schema.js';
import type {LocalisedText} from '../../model/text.js';
import type {Context} from './context.js';

/** A value of a property: a text, a number, or another node. */
export interface Value {
  readonly value: string | number | boolean | LdNode;
  readonly language?: string | undefined;
}

/** Finds the node that an `@id` names in the same document. */
export type Resolve = (id: string) => LdNode | undefined;

/** How deep lists of lists are followed. */
const deepest = 8;

const isScalar = (raw: unknown): raw is string | number | boolean =>
  typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean';

const isLanguageMap = (raw: Record<string, unknown>): boolean => {
  const keys = Object.keys(raw);
  return (
    keys.length > 0 &&
    keys.every(
      (key) =>
        // `{"url": "…"}` is a thing that says nothing but where it is
        key !== 'url' &&
        /^([a-z]{2,3}(-[\w-]{1,20})?|@none)$/i.test(key) &&
        (typeof raw[key] === 'string' || Array.isArray(raw[key])),
    )
  );
};

/** A node of a document, whose properties are read by their names in schema.org's vocabulary. */
export class LdNode {
  readonly raw: Record<string, unknown>;
  readonly context: Context;
  readonly #resolve: Resolve;
  #keys: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(raw: Record<string, unknown>, context: Context, resolve: Resolve) {
    this.raw = raw;
    this.context = Object.hasOwn(raw, '@context') ? context.extend(raw['@context']) : context;
    this.#resolve = resolve;
  }

  /** Names of its types, without the vocabulary. */
  get types(): readonly string[] {
    return this.#rawOf('@type').flatMap(([, raw]) =>
      (Array.isArray(raw) ? raw : [raw]).flatMap((type: unknown) =>
        typeof type === 'string' ? (this.context.nameOf(type) ?? []) : [],
      ),
    );
  }

  get id(): string | undefined {
    const [, id] = this.#rawOf('@id')[0] ?? [];
    return typeof id === 'string' && id ? id : undefined;
  }

  /** Whether it says nothing but its `@id`. */
  get isReference(): boolean {
    return this.id !== undefined && Object.keys(this.raw).length === 1;
  }

  /** What it refers to, where it is a reference into its document; else itself. */
  get followed(): LdNode {
    return (this.isReference ? this.#resolve(this.id!) : undefined) ?? this;
  }

  has(name: string): boolean {
    return this.#rawOf(name).length > 0;
  }

  /** All values of a property, lists opened and references followed. */
  all(name: string): readonly Value[] {
    return this.#rawOf(name).flatMap(([key, raw]) => {
      const values: Value[] = [];
      this.#open(raw, this.context.languageOf(key), 0, values);
      return values;
    });
  }

  /** The nodes among the values of a property. */
  nodes(name: string): readonly LdNode[] {
    return this.all(name).flatMap(({value}) => (value instanceof LdNode ? value : []));
  }

  /** The first value of a property that is a text or a number, as text. */
  text(name: string): string | undefined {
    return this.texts(name)[0];
  }

  texts(name: string): readonly string[] {
    return this.all(name).flatMap(({value}) =>
      (typeof value === 'string' || typeof value === 'number') && `${value}`.trim()
        ? `${value}`.trim()
        : [],
    );
  }

  /** The texts of a property by language, or the first one where none says its language. */
  localised(name: string): LocalisedText | undefined {
    const texts = new Map<string, string>();
    let plain: string | undefined;
    for (const {value, language} of this.all(name)) {
      if (typeof value !== 'string' && typeof value !== 'number') continue;
      const text = `${value}`.trim();
      if (!text) continue;
      if (language === undefined) plain ??= text;
      else if (!texts.has(language)) texts.set(language, text);
    }
    return texts.size ? Object.fromEntries(texts) : plain;
  }

  #rawOf(name: string): readonly (readonly [key: string, raw: unknown])[] {
    if (!this.#keys) {
      const keys = new Map<string, string[]>();
      for (const key of Object.keys(this.raw)) {
        const known = this.context.nameOf(key);
        if (known === undefined) continue;
        const same = keys.get(known);
        if (same) same.push(key);
        else keys.set(known, [key]);
      }
      this.#keys = keys;
    }
    return (this.#keys.get(name) ?? []).map((key) => [key, this.raw[key]]);
  }

  #open(raw: unknown, language: string | undefined, depth: number, values: Value[]): void {
    if (depth > deepest) return;
    if (Array.isArray(raw)) {
      for (const entry of raw) this.#open(entry, language, depth + 1, values);
    } else if (isScalar(raw)) {
      values.push({value: raw, ...(typeof raw === 'string' && {language})});
    } else if (isRecord(raw)) {
      this.#openObject(raw, language, depth, values);
    }
  }

  #openObject(
    raw: Record<string, unknown>,
    language: string | undefined,
    depth: number,
    values: Value[],
  ): void {
    if (Object.hasOwn(raw, '@value')) {
      const own = raw['@language'];
      this.#open(raw['@value'], typeof own === 'string' ? own : language, depth + 1, values);
    } else if (Object.hasOwn(raw, '@list') || Object.hasOwn(raw, '@set')) {
      this.#open(raw['@list'] ?? raw['@set'], language, depth + 1, values);
    } else if (isLanguageMap(raw)) {
      for (const [tag, text] of Object.entries(raw)) {
        this.#open(text, tag === '@none' ? undefined : tag, depth + 1, values);
      }
    } else {
      const node = new LdNode(raw, this.context, this.#resolve);
      values.push({value: node.followed});
    }
  }
}
