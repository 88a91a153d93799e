import type {Content} from '../model/content.js';
import type {Problem} from '../model/normalise.js';
import type {Failure} from './failure.js';

/** Where an element's content comes from; the first that is there is it. */
export interface ContentRequest {
  /** Content handed over by script. */
  readonly content: unknown;
  /** Text of the JSON script inside the tag. */
  readonly inline: string | undefined;
  /** Entries separated by spaces: addresses, `#id`, `iro:content`. */
  readonly src: string;
  /** Seconds between refreshes; 0 for none. */
  readonly refresh: number;
}

/** What loading needs to know besides the request. */
export interface LoadContext {
  /** The element that asks; ids are looked up from its place. */
  readonly host: Element;
  /** What `iro:content` stands for. */
  readonly builtIn: Content;
}

/** What came of a request. */
export interface Loaded {
  readonly content: Content;
  readonly problems: readonly Problem[];
  /** The sources that gave nothing. */
  readonly failures: readonly Failure[];
}
