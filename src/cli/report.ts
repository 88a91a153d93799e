/** What is reported of each input, and what the exit code comes from. */
import {describeProblem, type ProblemMessage} from '../i18n/problem-messages.js';
import type {Locale} from '../i18n/locale.js';
import {inOrder, type Finding} from './finding.js';
import type {InputFailure} from './failures.js';
import {describeCheck} from './messages.js';
import type {Reading} from './read-text.js';
import type {Severity} from './severity.js';

export interface CheckedInput {
  readonly name: string;
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  readonly failure?: undefined;
}

export interface UnreadInput {
  readonly name: string;
  readonly failure: InputFailure;
}

export type ReportedInput = CheckedInput | UnreadInput;

export const exitCodes = {fine: 0, problems: 1, usage: 2, unread: 3} as const;

export interface Counts {
  readonly inputs: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  readonly unread: number;
}

export const countAll = (inputs: readonly ReportedInput[]): Counts => {
  const findings = inputs.flatMap((input) => (input.failure ? [] : input.findings));
  const count = (wanted: Severity): number =>
    findings.filter(({severity}) => severity === wanted).length;
  return {
    inputs: inputs.length,
    errors: count('error'),
    warnings: count('warning'),
    notices: count('notice'),
    unread: inputs.filter(({failure}) => failure).length,
  };
};

export const exitCodeOf = ({errors, warnings, unread}: Counts, strict: boolean): number => {
  if (unread) return exitCodes.unread;
  return errors || (strict && warnings) ? exitCodes.problems : exitCodes.fine;
};

export const describeFinding = (finding: Finding, locale: Locale): ProblemMessage =>
  finding.of === 'text'
    ? describeProblem(finding.problem, locale)
    : describeCheck(finding.problem, locale);

/** The inputs with the findings that are wanted, in the order of the text. */
export const choose = (
  inputs: readonly ReportedInput[],
  {quiet, strict}: {readonly quiet: boolean; readonly strict: boolean},
): readonly ReportedInput[] =>
  inputs.map((input) => {
    if (input.failure) return input;
    const wanted = input.findings.filter(
      ({severity}) => !quiet || severity === 'error' || (strict && severity === 'warning'),
    );
    return {...input, findings: inOrder(wanted)};
  });
