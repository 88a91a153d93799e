/** Random JSON that is the same in every run, for properties that hold for all input. */

/** Numbers from 0 up to 1, by mulberry32. */
export const randomNumbers = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** What is found in content, and what is not but may be. */
const names = [
  ...['sections', 'items', 'names', 'id', 'kind', 'title', 'description', 'url', 'language'],
  ...['parent', 'service', 'tags', 'startDate', 'endDate', 'location', 'en', 'es', 'version'],
  ...['__proto__', 'constructor', 'toString', 'length', ''],
];

const scalars = [
  ...[null, true, false, 0, -1, 1.5, 1e21, '', ' ', 'a', 'b', 'Título', '\u0000', '\ud800'],
  ...['https://example.org/', '/path', 'javascript:alert(1)', 'java\nscript:alert(1)'],
  ...['2011-11-26', '2011-02-30', '2011-11-26T10:00Z', 'en', 'es-MX'],
];

/** A JSON value whose names and values are often those of content. */
export const randomJson = (next: () => number, depth = 5): unknown => {
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(next() * values.length)]!;
  const many = () => Array.from({length: Math.floor(next() * 6)});
  const kind = depth > 0 ? next() : 1;
  if (kind < 0.45) {
    // by JSON, because a literal's `__proto__` is no member
    const members = many().map(
      () => `${JSON.stringify(pick(names))}:${JSON.stringify(randomJson(next, depth - 1))}`,
    );
    return JSON.parse(`{${members.join(',')}}`) as unknown;
  }
  if (kind < 0.75) return many().map(() => randomJson(next, depth - 1));
  return pick(scalars);
};
