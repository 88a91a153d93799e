/**
 * Runs a task that stops by a signal: after so many milliseconds with a `TimeoutError`, and when it
 * is done, so that the rest of an answer that nobody wants is not sent. A timer of its own, because
 * Node 20 may collect the signal of `AbortSignal.any([AbortSignal.timeout(…)])` as garbage, and the
 * task then waits for ever.
 */
export const withPatience = async <Result>(
  milliseconds: number,
  task: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> => {
  const abort = new AbortController();
  const timer = setTimeout(
    () => abort.abort(new DOMException('No answer in time', 'TimeoutError')),
    milliseconds,
  );
  try {
    return await task(abort.signal);
  } finally {
    clearTimeout(timer);
    abort.abort();
  }
};
