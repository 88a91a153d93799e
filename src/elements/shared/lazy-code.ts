/**
 * Code in a file of its own, loaded when it is first needed and at hand from then on. A failure is not
 * kept: who asks next asks again.
 */
export class LazyCode<Code> {
  /** The code, once it has come. */
  code: Code | undefined;
  readonly #import: () => Promise<Code>;
  #loading: Promise<Code> | undefined;

  constructor(importCode: () => Promise<Code>) {
    this.#import = importCode;
  }

  /** Rejects where the code cannot be had now. */
  async load(): Promise<Code> {
    try {
      return (this.code ??= await (this.#loading ??= this.#import()));
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }
}
