import {formatNamed} from '../formats/detect.js';
import {readList} from '../formats/html-list.js';
import {mergeContents, type Content} from '../model/content.js';
import type {LocalisedText} from '../model/text.js';
import {fetchText, type FetchedText} from './fetch-text.js';
import type {
  ContentRequest,
  LoadContext,
  Loaded,
  LoadOptions,
  ReadSource,
  SourceOutcome,
} from './loaded.js';
import {findElement, lookUp, readListEntries} from './page.js';
import type * as persist from './persist.js';
import {
  alreadyRead,
  isFailure,
  readRecords,
  readText,
  readTextOf,
  type Result,
  type TextOptions,
} from './read-source.js';

/** What keeps texts across visits, where that is wanted; nothing where it cannot be had. */
type Keeper = Promise<typeof persist | undefined> | undefined;

/** What an earlier visit kept of an address. */
const readKept = async (
  keeper: Keeper,
  address: string,
  source: string,
  format: string,
): Promise<ReadSource | undefined> => {
  const kept = await (await keeper)?.readPersisted(address, Date.now());
  if (!kept) return undefined;
  const {text, url, contentType: mediaType, savedAt} = kept;
  const read = await readText(text, source, {
    base: url,
    mediaType,
    name: url,
    format: formatNamed(format),
  });
  return isFailure(read) ? undefined : {...read, since: new Date(savedAt)};
};

const addressOf = (source: string): string | undefined => {
  try {
    return new URL(source, document.baseURI).href;
  } catch {
    return undefined;
  }
};

/** What the text of an answer is read with. */
const answerOptions = ({url, contentType}: FetchedText, format: string): TextOptions => ({
  base: url,
  mediaType: contentType,
  name: url,
  format: formatNamed(format),
});

/** Asks an address; what it says is kept where that is wanted. */
const readAddress = async (
  keeper: Keeper,
  address: string,
  source: string,
  format: string,
  options: LoadOptions,
): Promise<Result> => {
  const answer = await fetchText(address, options);
  if ('kind' in answer) return {...answer, source};
  const read = await readTextOf(answer, answer.text, source, answerOptions(answer, format));
  if (!isFailure(read)) {
    void keeper?.then((kept) => kept?.savePersisted(address, answer, Date.now()));
  }
  return read;
};

const loadAddress = async (
  source: string,
  {format, persist}: ContentRequest,
  options: LoadOptions,
): Promise<SourceOutcome> => {
  const address = addressOf(source);
  if (address === undefined) return {source, failure: {kind: 'not-found', source}};
  const keeper = persist ? import('./persist.js').catch(() => undefined) : undefined;
  const result = await readAddress(keeper, address, source, format, options);
  if (!isFailure(result)) return {source, read: result};
  const kept = options.signal.aborted ? undefined : await readKept(keeper, address, source, format);
  return {source, failure: result, read: kept};
};

/** What the text of a script in the page is read with. */
const scriptOptions = ({type}: HTMLScriptElement, format: string): TextOptions => ({
  base: document.baseURI,
  mediaType: type,
  format: formatNamed(format),
});

const loadElement = async (
  source: string,
  {format}: ContentRequest,
  {host}: LoadContext,
): Promise<Result> => {
  const element = await findElement(source.slice(1), host);
  if (!element) return {kind: 'not-found', source};
  if (!(element instanceof HTMLScriptElement)) {
    return readRecords(readList(readListEntries(element)), source);
  }
  return readTextOf(element, element.text, source, scriptOptions(element, format));
};

const asOutcome = (source: string, result: Result): SourceOutcome =>
  isFailure(result) ? {source, failure: result} : {source, read: result};

const builtInOutcome = (source: string, {builtIn}: LoadContext): SourceOutcome => ({
  source,
  read: {content: builtIn, problems: [], since: new Date()},
});

const loadSource = async (
  source: string,
  request: ContentRequest,
  context: LoadContext,
  options: LoadOptions,
): Promise<SourceOutcome> => {
  if (source === 'iro:content') return builtInOutcome(source, context);
  return source.startsWith('#')
    ? asOutcome(source, await loadElement(source, request, context))
    : loadAddress(source, request, options);
};

const sourcesOf = (src: string): readonly string[] => src.split(/\s+/).filter(Boolean);

/** Loads what a request asks for, a source each. Never rejects. */
export const loadSources = async (
  request: ContentRequest,
  context: LoadContext,
  options: LoadOptions,
): Promise<readonly SourceOutcome[]> => {
  const {content, inline, src, format} = request;
  if (content !== undefined) return [asOutcome('', await readRecords(content, ''))];
  if (inline !== undefined) {
    const base = document.baseURI;
    return [
      asOutcome('', await readText(inline, '', {base, format: formatNamed(format) ?? 'json'})),
    ];
  }
  return Promise.all(sourcesOf(src).map((source) => loadSource(source, request, context, options)));
};

/** What holds the text of a source that is here already, and what that is read with. */
const holderAtHand = (
  source: string,
  format: string,
  {host}: LoadContext,
): readonly [HTMLScriptElement | FetchedText, TextOptions] | undefined => {
  if (source.startsWith('#')) {
    const element = lookUp(source.slice(1), host);
    return element instanceof HTMLScriptElement
      ? [element, scriptOptions(element, format)]
      : undefined;
  }
  const answer = fetchText.atHand(addressOf(source) ?? '');
  return answer && [answer, answerOptions(answer, format)];
};

const outcomeAtHand = (
  source: string,
  format: string,
  context: LoadContext,
): SourceOutcome | undefined => {
  if (source === 'iro:content') return builtInOutcome(source, context);
  const atHand = holderAtHand(source, format, context);
  if (!atHand) return undefined;
  const [holder, options] = atHand;
  const result = alreadyRead(holder, holder.text, source, options);
  return result && asOutcome(source, result);
};

/**
 * What came of a request, where other elements of the page had all of it before; undefined where any of
 * it is yet to be asked for or read.
 */
export const outcomesAtHand = (
  {content, inline, src, format, persist}: ContentRequest,
  context: LoadContext,
): readonly SourceOutcome[] | undefined => {
  // what is to be kept for later visits may not have been by others
  if (content !== undefined || inline !== undefined || persist) return undefined;
  const outcomes: SourceOutcome[] = [];
  for (const source of sourcesOf(src)) {
    const outcome = outcomeAtHand(source, format, context);
    if (!outcome) return undefined;
    outcomes.push(outcome);
  }
  return outcomes;
};

/** What the publisher of a source is called: as it says itself, else by the host it comes from. */
const publisherOf = (source: string, {title, sections}: Content): LocalisedText | undefined => {
  if (title !== undefined) return title;
  if (sections.length === 1 && sections[0]!.title !== undefined) return sections[0]!.title;
  return new URL(source, document.baseURI).hostname || undefined;
};

/** The content with each item saying who publishes it. */
const attribute = (source: string, content: Content): Content => {
  if (source === 'iro:content') return content;
  const publisher = publisherOf(source, content);
  if (publisher === undefined) return content;
  return {
    ...content,
    sections: content.sections.map((section) => ({
      ...section,
      items: section.items.map((item) => ({source: publisher, ...item})),
    })),
  };
};

/** The address of a source that is a calendar on the web. */
const calendarOf = ({source, read}: SourceOutcome): readonly string[] => {
  const address = read?.format === 'ics' && !source.startsWith('#') ? addressOf(source) : undefined;
  return address?.startsWith('http') ? [address] : [];
};

/** What came of all sources, as one. Items of several sources say who publishes them. */
export const joinOutcomes = (outcomes: readonly SourceOutcome[]): Loaded => {
  const contents = outcomes.flatMap(({source, read}) =>
    read ? [outcomes.length > 1 ? attribute(source, read.content) : read.content] : [],
  );
  const stale = outcomes.flatMap(({read, failure}) => (read && failure ? [read.since] : []));
  const since = stale.sort((one, other) => one.getTime() - other.getTime())[0];
  return {
    content: contents.length === 1 ? contents[0]! : mergeContents(contents),
    problems: outcomes.flatMap(({source, read, failure}) =>
      [
        ...(read && !failure ? read.problems : []),
        ...(failure?.kind === 'unreadable' ? failure.problems : []),
      ].map((problem) => (source ? {...problem, source} : problem)),
    ),
    failures: outcomes.flatMap(({failure}) => failure ?? []),
    calendars: outcomes.flatMap(calendarOf),
    ...(since && {since}),
  };
};
