import type {Problem} from '../model/problem.js';
import type {Failure} from '../sources/failure.js';
import type {Loaded} from '../sources/loaded.js';

/** What an element can show now. `busy` says whether an answer is waited for. */
export type ContentState =
  /** Nothing has come yet; `loaded` is what was shown before the source changed. */
  | {readonly status: 'loading'; readonly busy: true; readonly loaded?: Loaded | undefined}
  | {readonly status: 'ready'; readonly busy: boolean; readonly loaded: Loaded}
  /** A source could not be asked again; the oldest content on view is that of `since`. */
  | {
      readonly status: 'stale';
      readonly busy: boolean;
      readonly loaded: Loaded;
      readonly since: Date;
      readonly failures: readonly Failure[];
    }
  | {
      readonly status: 'failed';
      readonly busy: boolean;
      readonly loaded?: undefined;
      readonly failures: readonly Failure[];
      readonly problems: readonly Problem[];
    };

/** The sources that gave nothing, or nothing new. */
export const failuresOf = (state: ContentState): readonly Failure[] =>
  'failures' in state ? state.failures : (state.loaded?.failures ?? []);

/** What is wrong with the content, or with what should have been it. */
export const problemsOf = (state: ContentState): readonly Problem[] =>
  'problems' in state ? state.problems : (state.loaded?.problems ?? []);
