import {readList} from '../formats/html-list.js';
import {parseJson} from '../formats/json.js';
import {mergeContents} from '../model/content.js';
import {normalise, type NormaliseResult} from '../model/normalise.js';
import type {Failure} from './failure.js';
import {fetchText} from './fetch-text.js';
import type {ContentRequest, LoadContext, Loaded} from './loaded.js';
import {findElement, readListEntries} from './page.js';

type SourceResult = NormaliseResult | Failure;

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

const join = (results: readonly SourceResult[]): Loaded => {
  const read = results.filter((result): result is NormaliseResult => !isFailure(result));
  return {
    content: read.length === 1 ? read[0]!.content : mergeContents(read.map(({content}) => content)),
    problems: read.flatMap(({problems}) => problems),
    failures: results.filter(isFailure),
  };
};

const loadSource = async (
  source: string,
  {host, builtIn}: LoadContext,
  fresh: boolean,
): Promise<SourceResult> => {
  if (source === 'iro:content') return {content: builtIn, problems: []};
  return source.startsWith('#') ? loadElement(source, host) : loadAddress(source, fresh);
};

/**
 * Loads what a request asks for. Never rejects.
 *
 * @param fresh asks servers again, whatever they answered before
 */
export const loadContent = async (
  {content, inline, src}: ContentRequest,
  context: LoadContext,
  fresh: boolean,
): Promise<Loaded> => {
  if (content !== undefined) return join([readRecords(content, '', document.baseURI)]);
  if (inline !== undefined) return join([readJson(inline, '', document.baseURI)]);
  const sources = src.split(/\s+/).filter(Boolean);
  return join(await Promise.all(sources.map((source) => loadSource(source, context, fresh))));
};
