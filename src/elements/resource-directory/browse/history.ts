import {holdPrefix, readState, releasePrefix, writeState, type AddressState} from './address.js';

/** How long a reader must have stopped typing before the address says so, in milliseconds. */
const quiet = 300;

/** Keeps the state of one directory in the page's address. */
export class AddressKeeper {
  readonly #element: Element;
  readonly #state: () => AddressState;
  readonly #arrive: (state: AddressState) => void;
  #prefix: string | undefined;
  /** The attribute that the prefix was made of. */
  #wanted: string | null | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the address says of the directory, as parameters. Other parts of it change as well. */
  #said = '';

  /**
   * @param state what the directory shows
   * @param arrive called with what the address says: at first, and after going back or forward
   */
  constructor(element: Element, state: () => AddressState, arrive: (state: AddressState) => void) {
    this.#element = element;
    this.#state = state;
    this.#arrive = arrive;
  }

  /** Follows the attribute: reads the address where it asks for that. */
  follow(wanted: string | null | undefined): void {
    if (wanted === this.#wanted) return;
    this.release();
    this.#wanted = wanted;
    if (typeof wanted !== 'string') return;
    this.#prefix = holdPrefix(this.#element, wanted);
    addEventListener('popstate', this.#onMove);
    this.#said = '';
    this.#onMove();
  }

  /** Lets go of the address, as when the element leaves the page. */
  release(): void {
    this.#wanted = undefined;
    clearTimeout(this.#timer);
    removeEventListener('popstate', this.#onMove);
    if (this.#prefix !== undefined) releasePrefix(this.#prefix);
    this.#prefix = undefined;
  }

  /** A reader types: the address follows in its place. */
  typed(): void {
    if (this.#prefix === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write('replaceState', this.#state()), quiet);
  }

  /**
   * A reader chose: the view before it can be gone back to.
   *
   * @param before what was on view
   */
  chose(before: AddressState): void {
    clearTimeout(this.#timer);
    this.#write('replaceState', before);
    this.#write('pushState', this.#state());
  }

  /** The view became another with the address that the reader went to. */
  became(state: AddressState): void {
    clearTimeout(this.#timer);
    this.#write('replaceState', state);
  }

  readonly #onMove = (): void => {
    if (this.#prefix === undefined) return;
    const state = readState(location.search, this.#prefix);
    const said = writeState('', this.#prefix, state);
    if (said === this.#said) return;
    this.#said = said;
    clearTimeout(this.#timer);
    this.#arrive(state);
  };

  #write(how: 'pushState' | 'replaceState', state: AddressState): void {
    if (this.#prefix === undefined) return;
    const {href, search, hash} = location;
    this.#said = writeState('', this.#prefix, state);
    const written = writeState(search, this.#prefix, state);
    if (written === search) return;
    try {
      history[how](history.state, '', href.replace(/[?#].*/s, '') + written + hash);
    } catch {
      // frames without an address of their own have no history to write; nor may one write too often
    }
  }
}
