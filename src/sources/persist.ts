import type {FetchedText} from './fetch-text.js';

/** The cache that texts are kept in across visits. */
export const cacheName = 'iro-widgets-v1';
/** How many texts are kept at most; the oldest go first. */
export const mostEntries = 50;
/** Milliseconds that a text is kept at most. */
export const longestAge = 30 * 24 * 60 * 60 * 1000;

/** A text of an earlier visit. */
export interface PersistedText extends FetchedText {
  /** When it was kept, in milliseconds since 1970. */
  readonly savedAt: number;
}

/** Header that says when an entry was saved, so that its age is known without reading it. */
const savedAtHeader = 'iro-saved-at';

/**
 * The address that a text is kept under. Not its own: a service worker of the page that looks through
 * all caches would answer with our copy, for ever.
 */
const keyOf = (address: string): string =>
  `https://iro-widgets.invalid/${encodeURIComponent(address)}`;

const savedAtOf = (entry: Response | undefined): number =>
  Number(entry?.headers.get(savedAtHeader) ?? NaN);

/** Whether an entry is of use still. One from the future is as bad: the clock was set since. */
const isCurrent = (savedAt: number, now: number): boolean => Math.abs(now - savedAt) <= longestAge;

/** The task before; each waits for it, so that what was saved is there for who reads after. */
let before: Promise<unknown> = Promise.resolve();

/**
 * What a task gives, or undefined where the page may not keep anything: `caches` is missing on
 * insecure pages, throws in sandboxed frames, and rejects where storage is full or switched off.
 */
const quietly = <Value>(
  task: (storage: CacheStorage) => Promise<Value>,
): Promise<Value | undefined> => {
  const result = before.then(() => task(caches)).catch(() => undefined);
  before = result;
  return result;
};

/** Removes entries that are too old, and the oldest of those that are too many. */
const tidy = async (cache: Cache, now: number): Promise<void> => {
  const entries = await Promise.all(
    (await cache.keys()).map(async (key) => ({key, savedAt: savedAtOf(await cache.match(key))})),
  );
  const kept = entries
    .filter(({savedAt}) => isCurrent(savedAt, now))
    .sort((one, other) => other.savedAt - one.savedAt)
    .slice(0, mostEntries);
  const unwanted = entries.filter((entry) => !kept.includes(entry));
  await Promise.all(unwanted.map(({key}) => cache.delete(key)));
};

/**
 * Keeps the text of an address across visits, in place of an earlier one. Resolves when that is done
 * or cannot be done. Never rejects.
 *
 * @param now the present in milliseconds
 */
export const savePersisted = async (
  address: string,
  {text, url, contentType}: FetchedText,
  now: number,
): Promise<void> => {
  await quietly(async (storage) => {
    const body = JSON.stringify({text, url, contentType});
    const cache = await storage.open(cacheName);
    await cache.put(keyOf(address), new Response(body, {headers: {[savedAtHeader]: `${now}`}}));
    await tidy(cache, now);
  });
};

const readEntry = async (entry: Response): Promise<FetchedText | undefined> => {
  const {text, url, contentType} = (await entry.json()) as Record<keyof FetchedText, unknown>;
  return typeof text === 'string' && typeof url === 'string' && typeof contentType === 'string'
    ? {text, url, contentType}
    : undefined;
};

/**
 * The text that was kept for an address; undefined where there is none, or none young enough. Never
 * rejects.
 *
 * @param now the present in milliseconds
 */
export const readPersisted = (address: string, now: number): Promise<PersistedText | undefined> =>
  quietly(async (storage) => {
    const entry = await storage.match(keyOf(address), {cacheName}); // `open` would make the cache
    const savedAt = savedAtOf(entry);
    if (!entry || !isCurrent(savedAt, now)) return undefined;
    const fetched = await readEntry(entry);
    return fetched && {...fetched, savedAt};
  });

/** Removes all that was kept. Never rejects. */
export const forgetPersisted = async (): Promise<void> => {
  await quietly((storage) => storage.delete(cacheName));
};
