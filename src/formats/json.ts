/** Reads JSON; `undefined` where the text is none. A byte order mark is passed over. */
export const parseJson = (text: string): {readonly records: unknown} | undefined => {
  try {
    return {records: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown};
  } catch {
    return undefined;
  }
};
