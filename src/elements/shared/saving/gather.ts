/**
 * Gathers what a file is written of, in slices.
 *
 * @param pieces texts that follow each other in the file; each is made when it is asked for
 * @param pause awaited after each piece, so that the page has its turn
 * @returns the file in parts, which are bytes already: to turn all of a long text into those takes long
 */
export const gather = async (
  pieces: Iterable<string>,
  pause: () => Promise<void> | undefined,
): Promise<readonly Blob[]> => {
  const parts: Blob[] = [];
  let part: string[] = [];
  for (const piece of pieces) {
    part.push(piece);
    const waiting = pause();
    if (!waiting) continue;
    parts.push(new Blob([part.join('')]));
    part = [];
    await waiting;
  }
  return [...parts, new Blob([part.join('')])];
};
