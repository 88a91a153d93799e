import {readList} from '../formats/html-list.js';
import {parseJson} from '../formats/json.js';
import {mergeContents, type Content} from '../model/content.js';
import {normalise, type NormaliseResult, type Problem} from '../model/normalise.js';
import type {Failure} from './failure.js';
import {fetchText} from './fetch-text.js';
import {builtInContent} from './generated/built-in-content.js';
import {findElement, readListEntries} from './page.js';

/** Where an element's content comes from; the first that is there is it. */
export interface ContentRequest {
  /** Content handed over by script. */
  readonly content: unknown;
  /** Text of the JSON script inside the tag. */
  readonly inline: string | undefined;
  /** Entries separated by spaces: addresses, `#id`, `iro:content`. */
  readonly src: string;
}

/** What came of a request. */
export interface Loaded {
  readonly content: Content;
  readonly problems: readonly Problem[];
  /** The sources of several that gave nothing. */
  readonly failures: readonly Failure[];
}

type SourceResult = NormaliseResult | Failure;

export const builtInSource = 'iro:content';

const isFailure = (result: object): result is Failure => 'kind' in result;

const readRecords = (records: unknown, source: string, base: string): SourceResult => {
  const result = normalise(records, {base, idPrefix: source && `${source}/`});
  return result.problems.some(({code}) => code === 'no-sections')
    ? {kind: 'unreadable', source}
    : result;
};

const readJson = (text: string, source: string, base: string): SourceResult => {
  const parsed = parseJson(text);
  return parsed ? readRecords(parsed.records, source, base) : {kind: 'unreadable', source};
};

const loadAddress = async (source: string, fresh: boolean): Promise<SourceResult> => {
  let address: string;
  try {
    address = new URL(source, document.baseURI).href;
  } catch {
    return {kind: 'not-found', source};
  }
  const answer = await fetchText(address, fresh);
  return isFailure(answer) ? {...answer, source} : readJson(answer.text, source, answer.url);
};

const loadElement = async (source: string, host: Element): Promise<SourceResult> => {
  const element = await findElement(source.slice(1), host);
  if (!element) return {kind: 'not-found', source};
  return element instanceof HTMLScriptElement
    ? readJson(element.text, source, document.baseURI)
    : readRecords(readList(readListEntries(element)), source, document.baseURI);
};

let builtIn: NormaliseResult | undefined;
const loadBuiltIn = (): NormaliseResult => (builtIn ??= normalise(builtInContent));

const join = (results: readonly SourceResult[]): Loaded => {
  const read = results.filter((result): result is NormaliseResult => !isFailure(result));
  return {
    content: read.length === 1 ? read[0]!.content : mergeContents(read.map(({content}) => content)),
    problems: read.flatMap(({problems}) => problems),
    failures: results.filter(isFailure),
  };
};

const loadSources = async (sources: readonly string[], host: Element, fresh: boolean): Promise<Loaded> =>
  join(
    await Promise.all(
      sources.map((source) => {
        if (source === builtInSource) return loadBuiltIn();
        return source.startsWith('#') ? loadElement(source, host) : loadAddress(source, fresh);
      }),
    ),
  );

/**
 * Loads what a request asks for. What is at hand comes at once, so that the first paint has it;
 * what is to be fetched or looked up comes as a promise, which never rejects.
 *
 * @param host the element that asks; ids are looked up from its place
 * @param fresh asks servers again, whatever they answered before
 */
export const loadContent = (
  {content, inline, src}: ContentRequest,
  host: Element,
  fresh: boolean,
): Loaded | Promise<Loaded> => {
  if (content !== undefined && content !== null) {
    return join([readRecords(content, '', document.baseURI)]);
  }
  if (inline !== undefined) return join([readJson(inline, '', document.baseURI)]);
  const sources = src.split(/\s+/).filter(Boolean);
  return sources.every((source) => source === builtInSource)
    ? join([loadBuiltIn()])
    : loadSources(sources, host, fresh);
};
