import {Tokenizer} from 'htmlparser2';

/** What is read of markup at once; text that is to be short is looked for no further than needed. */
const chunkLength = 4096;

/** Elements that start and end a line of their own. */
const blocks: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol optgroup ' +
    'option p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);

/** Elements that stand apart from their neighbours in the same line. */
const cells: ReadonlySet<string> = new Set([
  'td',
  'th',
  'img',
  'input',
  'button',
  'video',
  'audio',
]);

/** Elements whose content is not for reading. */
const unread: ReadonlySet<string> = new Set([
  ...['script', 'style', 'template', 'iframe', 'noembed', 'noframes'],
]);

/** Stands for the end of a line: line breaks of the markup are none. */
const lineEnd = '\0';

/** Puts the readable text of markup together, tag by tag. */
export class TextBuilder {
  /** Characters added so far, before white space is collapsed. */
  length = 0;
  #text = '';
  #unread = '';
  #unreadDepth = 0;

  /** What was added, white space and all. */
  get raw(): string {
    return this.#text;
  }

  open(name: string): void {
    const local = localName(name);
    if (this.#unread === '' && unread.has(local)) this.#unread = local;
    if (this.#unread === local) this.#unreadDepth += 1;
    this.#separate(local);
  }

  close(name: string): void {
    const local = localName(name);
    if (this.#unread !== '' && this.#unread === local) {
      this.#unreadDepth -= 1;
      if (this.#unreadDepth === 0) this.#unread = '';
    }
    this.#separate(local);
  }

  add(text: string): void {
    if (this.#unread !== '') return;
    this.#text += text;
    this.length += text.length;
  }

  /**
   * The text without control characters; blocks are lines. Those of C1 are taken for what they are
   * in windows-1252, as in numeric references of HTML.
   */
  toString(): string {
    return (
      this.#text
        .replace(/[\u0080-\u009F]/g, (c) => decodeReference(`&#${c.charCodeAt(0)};`))
        .replace(/\s+/g, ' ')
        // eslint-disable-next-line no-control-regex
        .replace(/[\u0001-\u001F\u007F-\u009F]/g, '')
        .replace(/ {2,}/g, ' ')
        .replace(/ ?\0[ \0]*/g, '\n')
        .trim()
    );
  }

  #separate(local: string): void {
    if (blocks.has(local)) this.#text += lineEnd;
    else if (cells.has(local)) this.#text += ' ';
  }
}

const localName = (name: string): string => name.slice(name.lastIndexOf(':') + 1).toLowerCase();

const ignore = (): void => {
  // attributes, comments and declarations are not for reading
};

/** Reads markup of HTML. Tokenizers are dear to make and cheap to use again. */
class MarkupReader {
  #source = '';
  #text = new TextBuilder();
  readonly #tokenizer = new Tokenizer(
    {},
    {
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onattribname: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
      ontext: (start, end) => this.#text.add(this.#source.slice(start, end)),
      ontextentity: (codePoint) => this.#text.add(String.fromCodePoint(codePoint)),
      onopentagname: (start, end) => this.#text.open(this.#source.slice(start, end)),
      onclosetag: (start, end) => this.#text.close(this.#source.slice(start, end)),
    },
  );

  read(source: string, enough: number): TextBuilder {
    this.#source = source;
    this.#text = new TextBuilder();
    this.#tokenizer.reset();
    for (let at = 0; at < source.length && this.#text.length <= enough; at += chunkLength) {
      this.#tokenizer.write(source.slice(at, at + chunkLength));
    }
    if (this.#text.length <= enough) this.#tokenizer.end();
    this.#source = '';
    return this.#text;
  }
}

let markupReader: MarkupReader | undefined;

const readMarkup = (source: string, enough: number): TextBuilder => {
  markupReader ??= new MarkupReader();
  return markupReader.read(source, enough);
};

/** What each reference said; pages repeat the same few. */
const decoded = new Map<string, string>();

/** The characters of one reference of HTML; the reference itself where there are none. */
const decodeReference = (reference: string): string => {
  let text = decoded.get(reference);
  if (text === undefined) {
    text = readMarkup(reference, Infinity).raw;
    if (decoded.size > 1000) decoded.clear();
    decoded.set(reference, text);
  }
  return text;
};

/** Decodes the character references of HTML that end as they should, once. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#\d{1,8}|#x[\da-f]{1,7}|[a-z][\da-z]{1,31});/gi, decodeReference)
    : text;

/** White space as a reader sees it: one space, and no line breaks. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Markup of HTML as readable text: no tags, no scripts, references decoded, white space collapsed.
 * Blocks and `<br>` become lines. What was escaped twice (`&amp;lt;`) is decoded twice.
 *
 * @param enough stops some way after as many characters
 */
export const markupToText = (markup: string, enough = Infinity): string => {
  if (!/[<&]/.test(markup)) {
    const plain = new TextBuilder();
    plain.add(markup);
    return plain.toString();
  }
  // sections that were escaped with what is in them
  const source = markup.replaceAll('<![CDATA[', '').replaceAll(']]>', '');
  const read = readMarkup(source, enough).toString();
  if (!read.includes('&')) return read;
  return decodeEntities(read).split('\n').map(oneLine).filter(Boolean).join('\n');
};

/** Text of at most about `length` characters that ends at a word, with an ellipsis where it was longer. */
export const shorten = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const space = text.slice(0, length + 1).search(/\s\S*$/);
  const cut = space > length / 2 ? space : length - Number(isHighSurrogate(text, length - 1));
  return `${text.slice(0, cut).replace(/[\s,;:.–—-]+$/, '')}…`;
};

const isHighSurrogate = (text: string, index: number): boolean =>
  (text.charCodeAt(index) & 0xfc00) === 0xd800;
