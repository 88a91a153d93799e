/** A script of a page that holds JSON-LD. */
export interface PageScript {
  readonly text: string;
  /** Where its text starts in that of the page. */
  readonly offset: number;
}

/** Elements whose text is no markup. */
const rawTextElements: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title']);

interface Tag {
  readonly name: string;
  readonly type: string;
  /** Where it ends; the length of the text where it does not. */
  readonly end: number;
}

const tagName = /[a-z][^\s/>]{0,30}/iy;
const attributeName = /[^\s/>=][^\s/>=]*/y;
const between = /[\s/]*/y;
const equals = /\s*=\s*/y;
const bareValue = /[^\s>]*/y;

const matchAt = (pattern: RegExp, text: string, offset: number): string | undefined => {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
};

/** The value of an attribute from behind its name, and where it ends. */
const readAttributeValue = (text: string, offset: number): {value: string; end: number} => {
  const sign = matchAt(equals, text, offset);
  if (sign === undefined) return {value: '', end: offset};
  const start = offset + sign.length;
  const quote = text[start];
  if (quote !== '"' && quote !== "'") {
    const value = matchAt(bareValue, text, start) ?? '';
    return {value, end: start + value.length};
  }
  const close = text.indexOf(quote, start + 1);
  const end = close < 0 ? text.length : close;
  return {value: text.slice(start + 1, end), end: Math.min(end + 1, text.length)};
};

/** The tag whose name starts here. */
const readTag = (text: string, offset: number): Tag | undefined => {
  const name = matchAt(tagName, text, offset)?.toLowerCase();
  if (name === undefined) return undefined;
  let type = '';
  let end = offset + name.length;
  for (;;) {
    end += matchAt(between, text, end)!.length;
    if (end >= text.length) return {name, type, end};
    if (text[end] === '>') return {name, type, end: end + 1};
    const attribute = matchAt(attributeName, text, end);
    end += attribute?.length ?? 1;
    if (attribute === undefined) continue;
    const value = readAttributeValue(text, end);
    end = value.end;
    if (attribute.toLowerCase() === 'type') type ||= value.value;
  }
};

/** Where the text of an element ends whose text is no markup. */
const rawTextEnd = (text: string, name: string, offset: number): number => {
  for (let end = text.indexOf('</', offset); end >= 0; end = text.indexOf('</', end + 2)) {
    const found = text.slice(end + 2, end + 2 + name.length).toLowerCase();
    if (found === name && /[\s/>]|^$/.test(text[end + 2 + name.length] ?? '')) return end;
  }
  return text.length;
};

/** Where a comment or declaration ends that starts here with `<!` or `<?`. */
const declarationEnd = (text: string, offset: number): number => {
  const comment = text.startsWith('<!--', offset);
  const end = text.indexOf(comment ? '-->' : '>', offset + 2);
  return end < 0 ? text.length : end + (comment ? 3 : 1);
};

const isJsonLd = (type: string): boolean => /^\s*application\/ld\+json\s*(;|$)/i.test(type);

/**
 * The JSON-LD scripts of a page, as a browser would find them: none in comments, in other scripts
 * or in attributes. One pass over the text.
 */
export const findScripts = (text: string): readonly PageScript[] => {
  const scripts: PageScript[] = [];
  let offset = text.indexOf('<');
  while (offset >= 0 && offset < text.length) {
    const sign = text[offset + 1];
    if (sign === '!' || sign === '?') {
      offset = declarationEnd(text, offset);
    } else {
      const tag = readTag(text, offset + 1);
      offset = tag?.end ?? offset + 1;
      if (tag && rawTextElements.has(tag.name)) {
        const end = rawTextEnd(text, tag.name, offset);
        if (tag.name === 'script' && isJsonLd(tag.type)) {
          scripts.push({text: text.slice(offset, end), offset});
        }
        offset = end;
      }
    }
    offset = text.indexOf('<', offset);
  }
  return scripts;
};

const entities: ReadonlyMap<string, string> = new Map([
  ['&quot;', '"'],
  ['&#34;', '"'],
  ['&#x22;', '"'],
  ['&apos;', "'"],
  ['&#39;', "'"],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
]);

/** A script's text without the entities that an XML writer put there. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:quot|apos|lt|gt|amp|#34|#39|#x22);/gi, (entity) =>
    entities.get(entity.toLowerCase())!,
  );

const blank = (found: string): string => ' '.repeat(found.length);

const opening = /^\s*(?:\/\/|\/\*)?\s{0,9}(?:<!\[CDATA\[|<!--)\s{0,9}(?:\*\/)?/;
const closings = ['-->', ']]>'];

/** A script's text with spaces for the wrappers that hide it from old browsers and XML readers. */
export const blankWrappers = (text: string): string => {
  if (!opening.test(text)) return text;
  const open = text.replace(opening, blank);
  const at = Math.max(...closings.map((closing) => open.lastIndexOf(closing)));
  if (at < 0) return open;
  const head = open.slice(0, at);
  const tail = open.slice(at);
  const comment = /(?:\/\/|\/\*)\s{0,9}$/.exec(head.slice(-20));
  const kept = comment ? head.slice(0, head.length - comment[0].length) : head;
  return (
    kept +
    (/^(?:-->|\]\]>)\s{0,9}(?:\*\/)?\s*$/.test(tail)
      ? blank(open.slice(kept.length))
      : open.slice(kept.length))
  );
};
