import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What telling the time takes from the page. Tests put their own in its place. */
export interface ClockPlatform {
  /** The present in milliseconds since 1970. */
  now: () => number;
  /** Calls back once, when so many milliseconds have passed. Gives a function that calls it off. */
  after: (milliseconds: number, task: () => void) => () => void;
  /** Calls back when the page comes back to a reader. Gives a function that calls it off. */
  onReturn: (task: () => void) => () => void;
}

/** What is called when the page comes back. The page is listened to once for all. */
const returning = new Set<() => void>();

const tellAll = (): void => {
  if (!document.hidden) for (const task of [...returning]) task();
};

/** The clock of this page. */
export const pageClock: ClockPlatform = {
  now: () => Date.now(),
  after: (milliseconds, task) => {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
  onReturn: (task) => {
    if (!returning.size) {
      document.addEventListener('visibilitychange', tellAll);
      window.addEventListener('pageshow', tellAll);
    }
    returning.add(task);
    return () => {
      returning.delete(task);
      if (returning.size) return;
      document.removeEventListener('visibilitychange', tellAll);
      window.removeEventListener('pageshow', tellAll);
    };
  },
};

/** Timers that are set for longer run at once: browsers count in 32 bits. */
const longest = 2 ** 31 - 1;

/** Updates its host when what that says of the time is no longer true. */
export class Clock implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #platform: ClockPlatform;
  #changesAt = Infinity;
  #connected = false;
  #stopTimer: (() => void) | undefined;
  #stopListening: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, platform: ClockPlatform = pageClock) {
    this.#host = host;
    this.#platform = platform;
    host.addController(this); // connects at once where the host is
  }

  /** Asks for an update at an instant, in place of any asked for before; Infinity for none. */
  schedule(changesAt: number): void {
    this.#changesAt = changesAt;
    if (this.#connected) this.#wait();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#stopListening ??= this.#platform.onReturn(() => this.#check());
    this.#check();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#stopListening?.();
    this.#stopListening = undefined;
    this.#stopTimer?.();
    this.#stopTimer = undefined;
  }

  /** Timers stand still while a machine sleeps, and come late and early: the clock decides. */
  #check(): void {
    if (this.#platform.now() < this.#changesAt) {
      this.#wait();
      return;
    }
    this.#changesAt = Infinity; // the update names the next
    this.#stopTimer?.();
    this.#stopTimer = undefined;
    this.#host.requestUpdate();
  }

  #wait(): void {
    this.#stopTimer?.();
    this.#stopTimer = undefined;
    if (this.#changesAt === Infinity) return;
    const wait = Math.max(0, this.#changesAt - this.#platform.now());
    this.#stopTimer = this.#platform.after(Math.min(wait, longest), () => this.#check());
  }
}
