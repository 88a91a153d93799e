import {readItemFragment} from './fragment.js';

/** What looks for the entry that the page's address names. */
export interface Seeker {
  readonly element: Element;
  /** Whether it has an entry. */
  readonly has: (id: string) => boolean;
}

const seekers = new Set<Seeker>();

/** The fragment that was followed last, and by whom: who comes later does not follow it again. */
let followed: {readonly fragment: string; readonly by: Seeker} | undefined;

/** The entry that the page's address names, until it was found and shown by one directory. */
export class Target {
  readonly #seeker: Seeker;
  readonly #changed: () => void;
  #id: string | undefined;

  constructor(seeker: Seeker, changed: () => void) {
    this.#seeker = seeker;
    this.#changed = changed;
  }

  /** The entry to show; undefined where there is none, or another directory shows it. */
  get id(): string | undefined {
    const id = this.#id;
    if (id === undefined || !this.#seeker.has(id)) return undefined;
    const {element} = this.#seeker;
    const isFirst = ![...seekers].some(
      (other) =>
        other !== this.#seeker &&
        other.element.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING &&
        other.has(id),
    );
    return isFirst ? id : undefined;
  }

  connect(): void {
    seekers.add(this.#seeker);
    addEventListener('hashchange', this.#onMove);
    if (location.hash !== followed?.fragment) this.#onMove();
  }

  disconnect(): void {
    seekers.delete(this.#seeker);
    if (followed?.by === this.#seeker) followed = undefined;
    removeEventListener('hashchange', this.#onMove);
  }

  seek(id: string): void {
    this.#id = id;
    this.#changed();
  }

  reached(): void {
    this.#id = undefined;
    followed = {fragment: location.hash, by: this.#seeker};
  }

  readonly #onMove = (): void => {
    this.#id = readItemFragment(location.hash);
    if (this.#id !== undefined) this.#changed();
  };
}
