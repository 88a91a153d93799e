/** Text and the name of the encoding that it was in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/** Bytes at the start in which a text may say its encoding. */
const headLength = 1024;

/** What the bytes 80 to 9F are in windows-1252; Node up to 22 leaves them control characters. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const spellingsOf = (name: string): readonly string[] => [
  name,
  name.replace(/^(win|cp)[-_]?(?=\d)/, 'windows-'),
  name.replaceAll('_', '-'),
  `x-${name}`,
  name.replace(/[-_\s]/g, ''),
];

const decoderOf = (label: string, fatal: boolean): TextDecoder | undefined => {
  for (const spelling of spellingsOf(label.trim().toLowerCase())) {
    try {
      return new TextDecoder(spelling, {fatal});
    } catch {
      // unknown: the next spelling
    }
  }
  return undefined;
};

const decodeWith = (decoder: TextDecoder, bytes: Uint8Array): DecodedText | undefined => {
  try {
    // streaming: a character that was cut off at the end is dropped
    const text = decoder.decode(bytes, {stream: true});
    const {encoding} = decoder;
    if (encoding !== 'windows-1252') return {text, encoding};
    return {
      text: text.replace(/[\x80-\x9F]/g, (c) => windows1252[c.charCodeAt(0) - 0x80]!),
      encoding,
    };
  } catch {
    return undefined;
  }
};

/** UTF-8 where most of what is not ASCII is; else what most old texts of the West are in. */
const guess = (bytes: Uint8Array): DecodedText => {
  const strict = decodeWith(new TextDecoder('utf-8', {fatal: true}), bytes);
  if (strict) return strict;
  const text = new TextDecoder().decode(bytes);
  let right = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 0x80) right += code === 0xfffd ? -1 : 1;
  }
  return right > 0
    ? {text, encoding: 'utf-8'}
    : decodeWith(new TextDecoder('windows-1252'), bytes)!;
};

const byteOrderMark = ([first, second, third]: Uint8Array): string | undefined => {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
};

/** UTF-16 without a mark: a first character of ASCII with a zero byte before or behind it. */
const sniffUtf16 = ([first, second, third, fourth]: Uint8Array): string | undefined => {
  if (first === 0 && second && third === 0 && fourth) return 'utf-16be';
  return first && second === 0 && third && fourth === 0 ? 'utf-16le' : undefined;
};

/** UTF-32 by its mark or by a first character of ASCII: whether the low byte comes first. */
const sniffUtf32 = ([first, second, third, fourth]: Uint8Array): boolean | undefined => {
  if (first === 0 && second === 0 && (third === 0 ? fourth : third === 0xfe && fourth === 0xff)) {
    return false;
  }
  const isMark = first === 0xff && second === 0xfe;
  return third === 0 && fourth === 0 && (isMark || (first && second === 0)) ? true : undefined;
};

/** What no platform decodes any more. */
const decodeUtf32 = (bytes: Uint8Array, isLittle: boolean): DecodedText => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const characters: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle);
    const isCharacter = code < 0x110000 && (code & ~0x7ff) !== 0xd800;
    if (at > 0 || code !== 0xfeff)
      characters.push(String.fromCodePoint(isCharacter ? code : 0xfffd));
  }
  return {text: characters.join(''), encoding: isLittle ? 'utf-32le' : 'utf-32be'};
};

const charsetOf = (contentType: string): string | undefined =>
  /;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType.slice(0, 500))?.[1];

/** What the text says of itself, in the prolog of XML or in the head of HTML. */
const declared = (bytes: Uint8Array): string | undefined => {
  const head = String.fromCharCode(...bytes.subarray(0, headLength));
  const prolog = /<\?xml\s[^>]*/.exec(head)?.[0] ?? '';
  return (
    /\sencoding\s*=\s*["']([^"']+)/.exec(prolog)?.[1] ??
    /<meta\s[^>]*?charset\s*=\s*["']?([^\s"'/>;]+)/i.exec(head)?.[1]
  );
};

/** Whether a label can be believed: in none of these encodings could it have been read so far. */
const isCredible = (label: string, bytes: Uint8Array): boolean => {
  if (/^(utf-?16|ucs-?2|iso-10646-ucs-2|utf-?32|unicode)/i.test(label)) return false;
  // servers say ASCII of anything
  return !/^(us-)?ascii$|^ansi_x3/i.test(label) || bytes.every((byte) => byte < 0x80);
};

/**
 * The text of bytes: by their byte order mark, else by the `charset` of the media type, else by what
 * the text says of itself, else as UTF-8 or, where it is none, as windows-1252. Labels that are
 * unknown or cannot be right are passed over. Never throws.
 */
export const decodeText = (bytes: Uint8Array, contentType = ''): DecodedText => {
  const isLittle = sniffUtf32(bytes);
  if (isLittle !== undefined) return decodeUtf32(bytes, isLittle);
  const certain = byteOrderMark(bytes) ?? sniffUtf16(bytes);
  if (certain !== undefined) return decodeWith(new TextDecoder(certain), bytes)!;
  for (const label of [charsetOf(contentType), declared(bytes)]) {
    if (label === undefined || !isCredible(label, bytes)) continue;
    const decoder = decoderOf(label, false);
    if (!decoder) continue;
    // a text that says UTF-8 and is not is as good as undeclared
    const text = decoder.encoding === 'utf-8' ? guess(bytes) : decodeWith(decoder, bytes);
    if (text) return text;
  }
  return guess(bytes);
};
