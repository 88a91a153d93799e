/** A promise that a test settles when it is ready to. */
export interface Deferred<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
  readonly reject: (reason: unknown) => void;
}

export const defer = <Value>(): Deferred<Value> => {
  let settle: Omit<Deferred<Value>, 'promise'>;
  const promise = new Promise<Value>((resolve, reject) => (settle = {resolve, reject}));
  return {promise, ...settle!};
};
