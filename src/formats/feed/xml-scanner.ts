/** A piece of XML as it stands in the text; `start` is where. */
export type XmlToken =
  | {readonly kind: 'text' | 'section'; readonly text: string; readonly start: number}
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly empty: boolean;
      readonly start: number;
    }
  | {readonly kind: 'close'; readonly name: string; readonly start: number};

const noAttributes: ReadonlyMap<string, string> = new Map();

const closeName = /[^\s<>/]+/y;
const tagRest = /[^<>]*/y;
const openName = /[^\s<>/="']+/y;
const tagSpace = /[\s/]+/y;
const equalsSign = /\s*=\s*/y;
const unquotedValue = /[^\s<>]+/y;
const nameStart = /[\p{L}_:]/u;

/**
 * Takes XML apart, token by token, and goes on after anything that a strict reader gives up at. Each
 * character is looked at a bounded number of times, whatever the text: what was looked for once and
 * is not ahead is not looked for again. Entities are left as they are: those that a document
 * type declares are never read at all.
 */
export class XmlScanner {
  /** Whether the text ended inside a tag or section. */
  cut = false;
  /** Whether a document type was declared, and with it maybe entities. */
  hasDocumentType = false;
  readonly #text: string;
  readonly #onFault: (offset: number) => void;
  #at = 0;
  /** What is not ahead any more. */
  readonly #missing = new Set<string>();

  constructor(text: string, onFault: (offset: number) => void) {
    this.#text = text;
    this.#onFault = onFault;
  }

  /** The next token; undefined at the end of the text. */
  next(): XmlToken | undefined {
    while (this.#at < this.#text.length) {
      const token = this.#read();
      if (token) return token;
    }
    return undefined;
  }

  /** The index of a string from an offset on, or -1. */
  #find(wanted: string, from: number): number {
    if (this.#missing.has(wanted)) return -1;
    const index = this.#text.indexOf(wanted, from);
    if (index < 0) this.#missing.add(wanted);
    return index;
  }

  #read(): XmlToken | undefined {
    const start = this.#at;
    const text = this.#text;
    if (text[start] !== '<') return this.#readText(start, start);
    if (text.startsWith('<![CDATA[', start)) return this.#readSection(start);
    if (/[!?]/.test(text[start + 1] ?? '')) {
      this.#skipUnread(start);
      return undefined;
    }
    if (text[start + 1] === '/') return this.#readClose(start);
    if (nameStart.test(text[start + 1] ?? '')) return this.#readOpen(start);
    this.#onFault(start);
    return this.#readText(start, start + 1);
  }

  #readText(start: number, from: number): XmlToken {
    const next = this.#find('<', from);
    this.#at = next < 0 ? this.#text.length : next;
    return {kind: 'text', text: this.#text.slice(start, this.#at), start};
  }

  /** Passes over comments, instructions and declarations. */
  #skipUnread(start: number): void {
    if (this.#text[start + 1] === '?') this.#skip('?>', start + 2);
    else if (this.#text.startsWith('<!--', start)) this.#skip('-->', start + 4);
    else this.#skipDeclaration(start);
  }

  /** Passes over what ends with a string, or with the first `>` where that is not ahead. */
  #skip(end: string, from: number): void {
    const found = this.#find(end, from);
    const length = found < 0 ? 1 : end.length;
    const last = found < 0 ? this.#find('>', from) : found;
    if (found < 0) this.#onFault(from);
    if (last < 0) this.cut = true;
    this.#at = last < 0 ? this.#text.length : last + length;
  }

  #skipDeclaration(start: number): void {
    const end = this.#find('>', start);
    const declaration = end < 0 ? '' : this.#text.slice(start, end);
    if (/^<!doctype/i.test(declaration)) this.hasDocumentType = true;
    // the subset of a document type has declarations in it
    const hasSubset = /^<!doctype[^[]*\[/i.test(declaration) && this.#find(']>', start) >= 0;
    this.#skip(hasSubset ? ']>' : '>', start);
  }

  #readSection(start: number): XmlToken {
    const from = start + '<![CDATA['.length;
    const end = this.#find(']]>', from);
    if (end < 0) {
      this.cut = true;
      this.#onFault(start);
    }
    this.#at = end < 0 ? this.#text.length : end + 3;
    return {kind: 'section', text: this.#text.slice(from, end < 0 ? undefined : end), start};
  }

  #readClose(start: number): XmlToken | undefined {
    const name = this.#match(closeName, start + 2);
    if (!name) {
      this.#onFault(start);
      return this.#readText(start, start + 2);
    }
    this.#at = start + 2 + name.length;
    const rest = this.#match(tagRest, this.#at);
    this.#at += rest.length;
    if (this.#text[this.#at] === '>') this.#at += 1;
    else this.#endTagEarly(start);
    return {kind: 'close', name, start};
  }

  #match(pattern: RegExp, from: number): string {
    pattern.lastIndex = from;
    return pattern.exec(this.#text)?.[0] ?? '';
  }

  /** At a tag that another one or the end of the text comes into. */
  #endTagEarly(start: number): void {
    if (this.#at >= this.#text.length) this.cut = true;
    this.#onFault(start);
  }

  #readOpen(start: number): XmlToken | undefined {
    const name = this.#match(openName, start + 1);
    this.#at = start + 1 + name.length;
    let attributes: Map<string, string> | undefined;
    for (;;) {
      const space = this.#match(tagSpace, this.#at);
      this.#at += space.length;
      const next = this.#text[this.#at];
      if (next === '>' || next === '<' || next === undefined) {
        if (next === '>') this.#at += 1;
        else this.#endTagEarly(start);
        // what was cut off may have lost attributes, or a part of one
        if (next === undefined) return undefined;
        const empty = space.endsWith('/') && next === '>';
        return {kind: 'open', name, attributes: attributes ?? noAttributes, empty, start};
      }
      const attribute = this.#match(openName, this.#at);
      this.#at += attribute.length;
      const equals = this.#match(equalsSign, this.#at);
      this.#at += equals.length;
      const value = equals ? this.#readValue() : '';
      if (!attribute && !equals) this.#at += 1; // a stray quote
      attributes ??= new Map();
      const key = attribute.toLowerCase();
      if (key && !attributes.has(key)) attributes.set(key, value);
    }
  }

  #readValue(): string {
    const from = this.#at;
    const quote = this.#text[from];
    if (quote !== '"' && quote !== "'") {
      const value = this.#match(unquotedValue, from);
      const unquoted = value.endsWith('/') && this.#text[from + value.length] === '>';
      this.#at += value.length - Number(unquoted);
      this.#onFault(from);
      return unquoted ? value.slice(0, -1) : value;
    }
    const end = this.#find(quote, from + 1);
    const value = this.#text.slice(from + 1, end < 0 ? from + 1 : end);
    if (end < 0 || /[>]\s*</.test(value)) {
      // the closing quote was left out: the value ends with the tag
      this.#onFault(from);
      const rest = this.#match(tagRest, from + 1);
      this.#at = from + 1 + rest.length;
      return rest.replace(/\/$/, '').trim();
    }
    // `a="x b="y"`: the next attribute begins inside
    const swallowed = value.search(/\s[\w:-]+=$/);
    if (swallowed > 0) {
      this.#onFault(from);
      this.#at = from + 1 + swallowed;
      return value.slice(0, swallowed);
    }
    this.#at = end + 1;
    return value;
  }
}
