/**
 * What only content from outside the bundle needs: getting it, and words for when that fails.
 * Loaded when an element first asks for such content.
 */
import {failuresOf, problemsOf, type ContentState} from '../../controllers/content-state.js';
import {dateTimeFormat, numberFormat} from '../../i18n/formatters.js';
import type {ElementLanguage} from '../../i18n/locale.js';
import {isolate} from '../../i18n/isolate.js';
import {msg, str, withLocale} from '../../i18n/msg.js';
import type {Problem} from '../../model/problem.js';
import type {ExplainedProblem} from './explained-problems.js';
import type {Failure} from '../../sources/failure.js';
import {unreachableMessage} from './unreachable-message.js';

export {SourceSession} from '../../controllers/source-session.js';
export {isRich} from './rich-content.js';
export {fillLongLists, rowsOf} from './long-list/long-list.js';

const describeWait = (milliseconds: number, tag: string): string =>
  numberFormat(tag, {style: 'unit', unit: 'minute', unitDisplay: 'long'}).format(
    Math.ceil(milliseconds / 60_000),
  );

const describeFailure = (failure: Failure, tag: string): string => {
  const {kind, source} = failure;
  switch (kind) {
    case 'unreachable':
      return unreachableMessage();
    case 'offline':
      return msg('There is no connection. Connect, then try again.', {id: 'offline'});
    case 'timeout':
      return msg('This content took too long to arrive. Please try again.', {id: 'timeout'});
    case 'http-status': {
      const {status, retryAfter} = failure;
      if (retryAfter) {
        const wait = describeWait(retryAfter, tag);
        return msg(str`The site that holds this content is busy. Please try again in ${wait}.`, {
          id: 'busy',
        });
      }
      return msg(
        str`The site that holds this content answered with error ${status}. Please try again later.`,
        {id: 'http-status'},
      );
    }
    case 'too-large':
      return msg('This content is too large to show here. Please tell the owners of this page.', {
        id: 'too-large',
      });
    case 'unreadable':
      return msg('This content cannot be read. Please tell the owners of this page.', {
        id: 'unreadable',
      });
    case 'not-found': {
      const place = isolate(source);
      return msg(
        str`This content was not found under “${place}”. Please tell the owners of this page.`,
        {id: 'not-found'},
      );
    }
  }
};

/** What happened to the content and what to do, in words for a reader. */
export const describeFailures = (
  state: ContentState,
  failures: readonly Failure[],
  {locale, tag}: ElementLanguage,
): string =>
  withLocale(locale, () => {
    const partial = msg('Part of this content could not be loaded.', {id: 'partial'});
    const reasons = [...new Set(failures.map((failure) => describeFailure(failure, tag)))];
    if (state.status !== 'stale') return [...(state.loaded ? [partial] : []), ...reasons].join(' ');
    const style = {dateStyle: 'long', timeStyle: 'short'} as const;
    const time = dateTimeFormat(tag, style).format(state.since);
    return msg(str`This content could not be renewed. It is shown as it was on ${time}.`, {
      id: 'stale',
    });
  });

/** The problems with their words; without those where their code does not come. */
const explain = async (problems: readonly Problem[]): Promise<readonly ExplainedProblem[]> => {
  if (!problems.length) return [];
  try {
    return (await import('./explained-problems.js')).explainAll(problems);
  } catch {
    return problems.map((problem) => ({...problem, message: undefined, remedy: undefined}));
  }
};

const warned = new Set<string>();
const maxWarned = 10;

const placeOf = ({path, position}: Problem): string =>
  [position && `${position.line}:${position.column}`, path].filter(Boolean).join(' ');

/** Tells the console of a developer what is wrong, once for each source of the page. */
const warnOnce = (
  problems: readonly ExplainedProblem[],
  failures: readonly Failure[],
  {locale, tag}: ElementLanguage,
): void => {
  const sourceOf = ({source = ''}: {readonly source?: string}) => source;
  for (const source of new Set([...failures, ...problems].map(sourceOf))) {
    if (warned.has(source)) continue;
    warned.add(source);
    const isOwn = (about: {readonly source?: string}) => sourceOf(about) === source;
    const lines = [
      `iro-widgets: ${source}`,
      ...failures
        .filter(isOwn)
        .map((failure) => withLocale(locale, () => describeFailure(failure, tag))),
      ...problems
        .filter(isOwn)
        .slice(0, maxWarned)
        .map((problem) =>
          [placeOf(problem), problem.message?.[locale], problem.remedy?.[locale]].join(' '),
        ),
    ];
    console.warn(lines.join('\n  '));
  }
};

/** What is wrong with the content of a state, in words. The developer of the page is told as well. */
export const explainProblems = async (
  state: ContentState,
  language: ElementLanguage,
): Promise<readonly ExplainedProblem[]> => {
  const problems = await explain(problemsOf(state));
  warnOnce(problems, failuresOf(state), language);
  return problems;
};
