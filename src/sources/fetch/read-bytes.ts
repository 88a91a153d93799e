/** Bytes of an answer that are read at most, as they are once unpacked. */
export const sizeLimit = 5_000_000;

const join = (pieces: readonly Uint8Array[], size: number): Uint8Array => {
  const bytes = new Uint8Array(size);
  let start = 0;
  for (const piece of pieces) {
    bytes.set(piece, start);
    start += piece.length;
  }
  return bytes;
};

/**
 * The bytes of an answer, unpacked. Undefined where they are too many: no more of them is taken than
 * shows that. Rejects where the answer breaks off.
 */
export const readBytes = async (response: Response): Promise<Uint8Array | undefined> => {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const {done, value} = await reader.read();
    if (done) break;
    size += value.length;
    if (size > sizeLimit) {
      reader.cancel().catch(() => undefined); // it may have broken off by now
      return undefined;
    }
    pieces.push(value);
  }
  return join(pieces, size);
};
