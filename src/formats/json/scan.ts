/** Where a value stands in a JSON text, with the places of what is in it. */
export interface Place {
  readonly offset: number;
  /** By name, of an object; of two members of one name the later one, as in `JSON.parse`. */
  readonly members?: Map<string, Place>;
  /** In order, of a list. */
  readonly entries?: Place[];
}

/** The first place where a text stops being JSON. */
export interface Fault {
  readonly offset: number;
  /** What stands there; empty at the end of the text. */
  readonly found: string;
}

type ScanResult = {readonly root: Place | undefined} | {readonly fault: Fault};

type Expecting = 'value' | 'first-entry' | 'name' | 'first-name' | 'colon' | 'next' | 'end';

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const literal = /true|false|null/y;
/** What is shown of a text at a fault: a word, or a sign. */
const word = /[\p{L}\p{N}_$.'`+<!#-]{1,30}|[^]/uy;
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

const matchAt = (pattern: RegExp, text: string, offset: number): string | undefined => {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
};

/**
 * Reads a JSON text for its places. It takes and refuses the same texts as `JSON.parse`, whose
 * engines tell the place of a fault each in its own words or not at all. A stack of its own, not
 * recursion: a text of nothing but `[` is read like any other.
 */
class Scanner {
  readonly #text: string;
  /** Whether places are kept, or only faults looked for, which is quicker. */
  readonly #keepsPlaces: boolean;
  /** The places of what is open around this. */
  readonly #places: Place[] = [];
  /** Of each of these, whether it is an object. */
  readonly #open: boolean[] = [];
  #root: Place | undefined;
  #offset = 0;
  #name = '';
  #expecting: Expecting = 'value';

  constructor(text: string, keepsPlaces: boolean) {
    this.#text = text;
    this.#keepsPlaces = keepsPlaces;
  }

  scan(): ScanResult {
    for (;;) {
      let sign = this.#text[this.#offset];
      while (sign === ' ' || sign === '\n' || sign === '\r' || sign === '\t') {
        this.#offset += 1;
        sign = this.#text[this.#offset];
      }
      if (sign === undefined && this.#expecting === 'end') return {root: this.#root};
      const fault = this.#step(sign);
      if (fault) return {fault};
    }
  }

  #fault(offset = this.#offset): Fault {
    return {offset, found: matchAt(word, this.#text, offset) ?? ''};
  }

  #step(sign: string | undefined): Fault | undefined {
    switch (this.#expecting) {
      case 'first-entry':
        return sign === ']' ? this.#close() : this.#value(sign);
      case 'value':
        return this.#value(sign);
      case 'first-name':
        return sign === '}' ? this.#close() : this.#memberName(sign);
      case 'name':
        return this.#memberName(sign);
      case 'colon':
        if (sign !== ':') return this.#fault();
        return this.#pass(1, 'value');
      case 'next':
        return this.#next(sign);
      case 'end':
        return this.#fault();
    }
  }

  #pass(length: number, expecting: Expecting): Fault | undefined {
    this.#offset += length;
    this.#expecting = expecting;
    return undefined;
  }

  #close(): Fault | undefined {
    this.#open.pop();
    this.#places.pop();
    return this.#pass(1, this.#open.length ? 'next' : 'end');
  }

  #next(sign: string | undefined): Fault | undefined {
    const inObject = this.#open[this.#open.length - 1]!;
    if (sign === (inObject ? '}' : ']')) return this.#close();
    if (sign !== ',') return this.#fault();
    return this.#pass(1, inObject ? 'name' : 'value');
  }

  #memberName(sign: string | undefined): Fault | undefined {
    if (sign !== '"') return this.#fault();
    const end = this.#stringEnd();
    if (typeof end !== 'number') return end;
    if (this.#keepsPlaces) {
      this.#name = JSON.parse(this.#text.slice(this.#offset, end)) as string;
    }
    return this.#pass(end - this.#offset, 'colon');
  }

  #value(sign: string | undefined): Fault | undefined {
    if (sign === '{' || sign === '[') return this.#enter(sign === '{');
    const end = sign === '"' ? this.#stringEnd() : this.#scalarEnd();
    if (typeof end !== 'number') return end;
    if (this.#keepsPlaces) this.#add({offset: this.#offset});
    return this.#pass(end - this.#offset, this.#open.length ? 'next' : 'end');
  }

  #enter(isObject: boolean): Fault | undefined {
    if (this.#keepsPlaces) {
      const offset = this.#offset;
      const place: Place = isObject ? {offset, members: new Map()} : {offset, entries: []};
      this.#add(place);
      this.#places.push(place);
    }
    this.#open.push(isObject);
    return this.#pass(1, isObject ? 'first-name' : 'first-entry');
  }

  #add(place: Place): void {
    const parent = this.#places.at(-1);
    this.#root ??= place;
    parent?.members?.set(this.#name, place);
    parent?.entries?.push(place);
  }

  #scalarEnd(): number | Fault {
    const found =
      matchAt(number, this.#text, this.#offset) ?? matchAt(literal, this.#text, this.#offset);
    return found === undefined ? this.#fault() : this.#offset + found.length;
  }

  /** The end of the string that starts here; a line end in it is told as the string left open. */
  #stringEnd(): number | Fault {
    const text = this.#text;
    for (let offset = this.#offset + 1; offset < text.length; offset += 1) {
      const sign = text[offset]!;
      if (sign === '"') return offset + 1;
      if (sign === '\\') {
        const escaped = matchAt(escape, text, offset);
        if (escaped === undefined) return {offset, found: text.slice(offset, offset + 2)};
        offset += escaped.length - 1;
      } else if (sign === '\n' || sign === '\r') {
        return this.#openString(offset);
      } else if (sign < ' ') {
        return {offset, found: sign};
      }
    }
    return this.#openString(text.length);
  }

  #openString(end: number): Fault {
    const found = this.#text.slice(this.#offset, Math.min(end, this.#offset + 30));
    return {offset: this.#offset, found};
  }
}

/** The places of all values of a JSON text; undefined where it is none. */
export const placesOf = (text: string): Place | undefined => {
  const result = new Scanner(text, true).scan();
  return 'fault' in result ? undefined : result.root;
};

/** Where a text stops being JSON; undefined where it never does. */
export const faultOf = (text: string): Fault | undefined => {
  const result = new Scanner(text, false).scan();
  return 'fault' in result ? result.fault : undefined;
};

/** The place that a path of records leads to: `sections[0].items[2].url`; else the nearest above. */
export const placeAt = (root: Place, path: string): Place => {
  let place = root;
  for (const step of path.match(/[^.[\]]+/g) ?? []) {
    const next = place.members?.get(step) ?? place.entries?.[Number(step)];
    if (!next) return place;
    place = next;
  }
  return place;
};
