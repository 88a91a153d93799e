/** The report for programs: what it holds stays as it is, more may be added. */
import type {Locale} from '../i18n/locale.js';
import {withLocale} from '../i18n/msg.js';
import type {Finding} from './finding.js';
import {describeInputFailure} from './messages.js';
import {describeFinding, type Counts, type ReportedInput} from './report.js';

/** What JSON has no form for is left out. */
const plain = (value: unknown): unknown => {
  try {
    return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
  } catch {
    return undefined;
  }
};

const problemOf = (finding: Finding, locale: Locale) => {
  const {code, severity, position, problem} = finding;
  const more =
    finding.of === 'text' ? {expected: finding.problem.expected} : {other: finding.problem.other};
  return {
    severity,
    code,
    path: problem.path,
    line: position?.line,
    column: position?.column,
    found: plain(problem.found),
    ...more,
    ...describeFinding(finding, locale),
  };
};

const inputOf = (input: ReportedInput, locale: Locale) => {
  const {name, failure} = input;
  if (failure) {
    const message = withLocale(locale, () => describeInputFailure(failure));
    return {name, failure: {...failure, message}, problems: []};
  }
  const {reading, findings} = input;
  return {
    name,
    format: reading.format,
    readable: reading.readable,
    problems: findings.map((finding) => problemOf(finding, locale)),
  };
};

export const jsonReport = (
  inputs: readonly ReportedInput[],
  summary: Counts,
  locale: Locale,
): string => {
  const report = {version: 1, inputs: inputs.map((input) => inputOf(input, locale)), summary};
  return `${JSON.stringify(report, undefined, 2)}\n`;
};
