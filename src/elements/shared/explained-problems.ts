/** Problems of content in words, for its editors. Loaded when there are any. */
import {locales, type Locale} from '../../i18n/locale.js';
import {describeProblem} from '../../i18n/problem-messages.js';
import type {Problem} from '../../model/problem.js';

type Words = Readonly<Record<Locale, string>>;

/** A problem with its words in all languages; without them where their code could not be loaded. */
export interface ExplainedProblem extends Problem {
  /** What is wrong, by language. */
  readonly message: Words | undefined;
  /** How to mend it, by language. */
  readonly remedy: Words | undefined;
}

/** Who mends so many sees the others next time. */
const most = 200;

const explain = (problem: Problem): ExplainedProblem => {
  const described = locales.map((locale) => [locale, describeProblem(problem, locale)] as const);
  const words = (part: 'message' | 'remedy') =>
    Object.fromEntries(described.map(([locale, each]) => [locale, each[part]])) as Words;
  return {...problem, message: words('message'), remedy: words('remedy')};
};

export const explainAll = (problems: readonly Problem[]): readonly ExplainedProblem[] =>
  problems.slice(0, most).map(explain);
