import {isRecord} from '../../model/schema.js';

const vocabulary = /^https?:\/\/(?:www\.)?schema\.org\/?#?/;

/** The name that an address gives in schema.org's vocabulary; undefined for those of others. */
export const schemaName = (address: string): string | undefined =>
  vocabulary.test(address) ? address.replace(vocabulary, '') : undefined;

/** The longest chain of terms that name each other. */
const longestChain = 10;

/**
 * What the names in a document stand for. Contexts at an address are taken for schema.org's and
 * never fetched; those written into the document may rename its terms.
 */
export class Context {
  /** Language of texts that do not say theirs. */
  readonly language: string | undefined;
  readonly #terms: ReadonlyMap<string, string>;
  readonly #languageOf: ReadonlyMap<string, string>;
  /** What plain names belong to, where that is said. */
  readonly #vocabulary: string | undefined;

  constructor(
    language?: string,
    terms: ReadonlyMap<string, string> = new Map(),
    languageOf: ReadonlyMap<string, string> = new Map(),
    vocabularyAddress?: string,
  ) {
    this.language = language;
    this.#terms = terms;
    this.#languageOf = languageOf;
    this.#vocabulary = vocabularyAddress;
  }

  /** This context with what a `@context` adds. */
  extend(raw: unknown): Context {
    const contexts = (Array.isArray(raw) ? raw : [raw]).filter(isRecord);
    if (!contexts.length) return this;
    const terms = new Map(this.#terms);
    const languageOf = new Map(this.#languageOf);
    let {language} = this;
    let vocabularyAddress = this.#vocabulary;
    for (const [key, value] of contexts.flatMap((context) => Object.entries(context))) {
      const address = isRecord(value) ? value['@id'] : value;
      if (key === '@language') language = typeof value === 'string' ? value : undefined;
      else if (key === '@vocab') vocabularyAddress = typeof value === 'string' ? value : undefined;
      else if (typeof address === 'string') terms.set(key, address);
      if (isRecord(value) && typeof value['@language'] === 'string') {
        languageOf.set(key, value['@language']);
      }
    }
    return new Context(language, terms, languageOf, vocabularyAddress);
  }

  /** The language that a property's texts have by its definition, else that of all. */
  languageOf(key: string): string | undefined {
    return this.#languageOf.get(key) ?? this.language;
  }

  /** The name in schema.org's vocabulary of a property, type or value; undefined for others. */
  nameOf(key: string): string | undefined {
    let address = key;
    for (let step = 0; step < longestChain; step += 1) {
      const known = schemaName(address);
      if (known !== undefined) return known;
      const next = this.#step(address);
      if (next === undefined || next === address) break;
      address = next;
    }
    if (address.startsWith('schema:')) return address.slice('schema:'.length);
    if (address.startsWith('@')) return address;
    if (address.includes(':')) return undefined;
    const other = this.#vocabulary === undefined ? undefined : this.#vocabulary + address;
    return other === undefined ? address : (schemaName(other) ?? this.#byPrefix(other));
  }

  /** `@vocab` may be a prefix itself: `schema:`. */
  #byPrefix(address: string): string | undefined {
    const next = this.#step(address) ?? address;
    return schemaName(next) ?? (next.startsWith('schema:') ? next.slice(7) : undefined);
  }

  #step(address: string): string | undefined {
    const whole = this.#terms.get(address);
    if (whole !== undefined) return whole;
    const colon = address.indexOf(':');
    const prefix = colon > 0 ? this.#terms.get(address.slice(0, colon)) : undefined;
    return prefix === undefined ? undefined : prefix + address.slice(colon + 1);
  }
}
