import {foldText} from '../../model/text.js';
import {groupsOnView} from '../shared/long-list/groups.js';
import {onlyAscii} from './search-index.js';

/** The name under which the page's style sheets know what is marked: `::highlight(iro-match)`. */
const name = 'iro-match';

interface Registry {
  get(name: string): Set<AbstractRange> | undefined;
  set(name: string, ranges: Set<AbstractRange>): void;
}

interface Platform {
  readonly CSS?: {readonly highlights?: Registry};
  readonly Highlight?: new () => Set<AbstractRange>;
}

/** What is marked in all directories of the page; undefined where the browser marks nothing. */
const markedRanges = (): Set<AbstractRange> | undefined => {
  const {CSS, Highlight} = globalThis as Platform;
  if (!CSS?.highlights || !Highlight) return undefined;
  const known = CSS.highlights.get(name);
  if (known) return known;
  const ranges = new Highlight();
  CSS.highlights.set(name, ranges);
  return ranges;
};

const letters = /[\p{L}\p{N}]/u;

/** A text as it is searched, and where in the text itself each of its units comes from. */
interface Folded {
  readonly folded: string;
  readonly positions: readonly number[] | undefined;
}

const fold = (text: string): Folded => {
  if (onlyAscii.test(text)) {
    return {folded: text.toLowerCase().replace(/[^a-z0-9]/g, ' '), positions: undefined};
  }
  let folded = '';
  /** For each unit of the folded text the position in the text. */
  const positions: number[] = [];
  let at = 0;
  for (const letter of text) {
    const own = letters.test(letter) ? foldText(letter) : /\p{M}/u.test(letter) ? '' : ' ';
    folded += own;
    positions.push(...Array.from(own, () => at));
    at += letter.length;
  }
  positions.push(at);
  return {folded, positions};
};

/** Where in a text words begin with one of those looked for, in its own units. */
export const findMatches = (
  text: string,
  words: readonly string[],
): readonly (readonly [number, number])[] => {
  const {folded, positions} = fold(text);
  const placeOf = (at: number): number => positions?.[at] ?? at;
  return words.flatMap((word) => {
    const found: [number, number][] = [];
    for (let start = 0; ; start += 1) {
      start = folded.indexOf(word, start);
      if (start < 0) return found;
      if (start === 0 || folded[start - 1] === ' ') {
        found.push([placeOf(start), placeOf(start + word.length)]);
      }
    }
  });
};

const unmark = (own: readonly AbstractRange[]): void => {
  const ranges = markedRanges();
  if (ranges?.size === own.length) ranges.clear();
  else for (const range of own) ranges?.delete(range);
};

/** Long lists tell of their rows themselves, group by group. */
const outsideLongLists = (node: Node): number =>
  node instanceof Element && node.classList.contains('long')
    ? NodeFilter.FILTER_REJECT
    : node instanceof Text && node.parentElement?.closest('[part="title"], [part="description"]')
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_SKIP;

/** Marks what one directory found, without a change to its rows. */
export class Highlighter {
  /** Marks in long lists, whose rows stay while what is around them is updated. */
  #inLists: AbstractRange[] = [];
  #elsewhere: AbstractRange[] = [];
  #words: readonly string[] = [];
  /** Rows that are far out of sight wait until they are not. */
  readonly #nearing = new IntersectionObserver(
    (entries) => {
      for (const {target, isIntersecting} of entries) {
        if (!isIntersecting) continue;
        this.#nearing.unobserve(target);
        this.#inLists.push(...this.#mark(target));
      }
    },
    {rootMargin: '100%'},
  );

  constructor() {
    markedRanges(); // the first of a page takes as long as a whole search
  }

  /** Takes all marks away. */
  clear(): void {
    unmark([...this.#inLists, ...this.#elsewhere]);
    this.#inLists = [];
    this.#elsewhere = [];
    this.#nearing.disconnect();
  }

  /** Marks words in titles and descriptions, in place of those marked before. */
  show(root: Node, words: readonly string[]): void {
    if (words.join(' ') === this.#words.join(' ')) unmark(this.#elsewhere);
    else this.clear();
    this.#words = words;
    this.#elsewhere = this.#mark(root);
  }

  /** Marks again what was cleared. */
  restore(root: ParentNode): void {
    for (const list of root.querySelectorAll('.long')) {
      for (const rows of groupsOnView(list)) this.add(rows);
    }
  }

  /** Marks the same words in rows that have come, as soon as they come near the reader's sight. */
  add(rows: Element): void {
    const isGone = ({startContainer}: AbstractRange) =>
      !startContainer.isConnected || rows.contains(startContainer);
    unmark(this.#inLists.filter(isGone)); // they may be rows of other items by now
    this.#inLists = this.#inLists.filter((range) => !isGone(range));
    if (this.#words.length) this.#nearing.observe(rows);
  }

  #mark(root: Node): AbstractRange[] {
    const own: AbstractRange[] = [];
    const ranges = this.#words.length ? markedRanges() : undefined;
    if (!ranges) return own;
    const texts = document.createTreeWalker(
      root,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      outsideLongLists,
    );
    while (texts.nextNode()) {
      const node = texts.currentNode as Text;
      for (const [startOffset, endOffset] of findMatches(node.data, this.#words)) {
        const range = new StaticRange({
          ...{startContainer: node, endContainer: node},
          ...{startOffset, endOffset},
        });
        ranges.add(range);
        own.push(range);
      }
    }
    return own;
  }
}
