import type {FormatName} from '../formats/detect.js';
import type {Content} from '../model/content.js';
import type {Problem} from '../model/problem.js';
import type {Failure} from './failure.js';

/** Where an element's content comes from; the first that is there is it. */
export interface ContentRequest {
  /** Content handed over by script. */
  readonly content: unknown;
  /** Text of the JSON script inside the tag. */
  readonly inline: string | undefined;
  /** Entries separated by spaces: addresses, `#id`, `iro:content`. */
  readonly src: string;
  /** The format of what `src` names, by any of its names; empty where that is to be found out. */
  readonly format: string;
  /** Seconds between refreshes; 0 for none. */
  readonly refresh: number;
  /** Whether the last good answer is kept across visits. */
  readonly persist: boolean;
}

/** What was asked for before the code that reads it was there. */
export interface EarlyAnswer {
  readonly response: Promise<Response>;
  /** Ends the request. */
  readonly abort: AbortController;
}

/** Those that nobody has taken yet, by absolute address. Who takes one takes it out. */
export type EarlyAnswers = Map<string, EarlyAnswer>;

/** What loading needs to know besides the request. */
export interface LoadContext {
  /** The element that asks; ids are looked up from its place. */
  readonly host: Element;
  /** What `iro:content` stands for. */
  readonly builtIn: Content;
  /** What elements asked for before the code that loads was there. */
  readonly earlyAnswers?: EarlyAnswers;
}

/** How a request is carried out. */
export interface LoadOptions {
  /** Asks servers again, whatever they answered before. */
  readonly fresh: boolean;
  /** What was asked for already, and serves where it need not be fresh. */
  readonly earlyAnswers?: EarlyAnswers | undefined;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/** What one source gave. */
export interface ReadSource {
  readonly content: Content;
  readonly problems: readonly Problem[];
  readonly format?: FormatName | undefined;
  /** When the source said so. */
  readonly since: Date;
}

/** What came of one source: content, or why there is none. */
export interface SourceOutcome {
  /** The entry of `src`; empty for what was handed over or stands inside the tag. */
  readonly source: string;
  readonly read?: ReadSource | undefined;
  readonly failure?: Failure | undefined;
}

/** What came of a request. */
export interface Loaded {
  readonly content: Content;
  readonly problems: readonly Problem[];
  /** The sources that gave nothing, or nothing new. */
  readonly failures: readonly Failure[];
  /** Addresses of the sources that are calendars, for who subscribes to them. */
  readonly calendars?: readonly string[];
  /** Where a source could not be asked again: when the oldest content on view is of. */
  readonly since?: Date;
}
