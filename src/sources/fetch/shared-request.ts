import {requestText, type Outcome, type TextRequest} from './request-text.js';

/** One request for all who ask for the same text. It is called off when all of them have gone. */
export class SharedRequest {
  /** Undefined once it was called off. */
  readonly outcome: Promise<Outcome>;
  readonly #fresh: boolean;
  readonly #controller = new AbortController();
  #askers = 0;
  #ended = false;
  #told: Outcome;

  constructor(request: Omit<TextRequest, 'signal'>) {
    this.#fresh = request.fresh;
    this.outcome = requestText({...request, signal: this.#controller.signal});
    void this.outcome.then((outcome) => {
      this.#ended = true;
      this.#told = outcome;
    });
  }

  /** The outcome, where it is there already. */
  get told(): Outcome {
    return this.#told;
  }

  /** Whether who asks now may join, and need not ask anew. */
  answers(fresh: boolean): boolean {
    if (this.#controller.signal.aborted) return false;
    // an old text, or one that may come out of the HTTP cache, is not what the server says now
    return !fresh || (this.#fresh && !this.#ended);
  }

  /** The outcome, or undefined as soon as the signal aborts. Never rejects. */
  join(signal: AbortSignal | undefined): Promise<Outcome> {
    this.#askers += 1;
    if (!signal) return this.outcome;
    return new Promise((resolve) => {
      const leave = () => {
        resolve(undefined);
        this.#askers -= 1;
        if (!this.#askers && !this.#ended) this.#controller.abort();
      };
      signal.addEventListener('abort', leave, {once: true});
      void this.outcome.then((outcome) => {
        signal.removeEventListener('abort', leave);
        resolve(outcome);
      });
    });
  }
}
