/** The report for people. */
import {numberFormat} from '../i18n/formatters.js';
import {matchLanguage, type Locale} from '../i18n/locale.js';
import {withLocale} from '../i18n/msg.js';
import {createFrames, harmless} from './code-frame.js';
import type {Finding} from './finding.js';
import {
  andMore,
  cannotRead,
  describeInputFailure,
  nothingWrong,
  severityName,
  standardInput,
  summary,
  unreadSummary,
} from './messages.js';
import {describeFinding, type CheckedInput, type Counts, type ReportedInput} from './report.js';
import type {Severity} from './severity.js';

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green';

const styles: Readonly<Record<Style, number>> = {
  bold: 1,
  dim: 2,
  red: 31,
  green: 32,
  yellow: 33,
  blue: 34,
};

const styleOf: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  notice: 'blue',
};

/** Whether a stream takes colours: a terminal, and nobody against it (https://no-color.org). */
export const takesColours = (
  stream: {readonly isTTY?: boolean},
  env: Readonly<Record<string, string | undefined>>,
): boolean => stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';

export interface TextReportOptions {
  readonly locale: Locale;
  readonly colours: boolean;
  readonly quiet: boolean;
}

/** The most problems of one input that are shown. */
const most = 200;

class TextReport {
  readonly #options: TextReportOptions;

  constructor(options: TextReportOptions) {
    this.#options = options;
  }

  #paint(text: string, ...wanted: readonly Style[]): string {
    if (!this.#options.colours) return text;
    return `${wanted.map((style) => `\u001B[${styles[style]}m`).join('')}${text}\u001B[0m`;
  }

  #number(value: number): string {
    return numberFormat(matchLanguage(this.#options.locale).tag).format(value);
  }

  #say(words: () => string): string {
    return withLocale(this.#options.locale, words);
  }

  #name(name: string): string {
    return name === '-' ? this.#say(standardInput) : harmless(name);
  }

  #finding(finding: Finding, name: string, frame: readonly string[]): readonly string[] {
    const {message, remedy} = describeFinding(finding, this.#options.locale);
    const {position, severity, code, problem} = finding;
    const place = position ? `${name}:${position.line}:${position.column}` : name;
    const label = this.#say(() => severityName(severity));
    const head = [
      this.#paint(place, 'bold'),
      this.#paint(label, styleOf[severity], 'bold'),
      code,
      ...(problem.path ? [this.#paint(harmless(problem.path), 'dim')] : []),
    ];
    return [
      `  ${head.join('  ')}`,
      `    ${harmless(message)}`,
      `    ${this.#paint(`→ ${harmless(remedy)}`, 'green')}`,
      ...frame.map((line) => `      ${this.#paint(line, 'dim')}`),
      '',
    ];
  }

  #checked({name, reading, findings}: CheckedInput): readonly string[] {
    const shown = this.#name(name);
    const title = `${this.#paint(shown, 'bold')}${reading.format ? ` (${reading.format})` : ''}`;
    if (!findings.length) {
      return this.#options.quiet ? [] : [`${title}: ${this.#say(nothingWrong)}`, ''];
    }
    const frames = createFrames(reading.text);
    const rest = findings.length - most;
    return [
      title,
      '',
      ...findings
        .slice(0, most)
        .flatMap((finding) =>
          this.#finding(finding, shown, finding.position ? frames(finding.position) : []),
        ),
      ...(rest > 0 ? [`  ${this.#say(() => andMore(this.#number(rest)))}`, ''] : []),
    ];
  }

  input(input: ReportedInput): readonly string[] {
    const {failure} = input;
    if (!failure) return this.#checked(input);
    const label = this.#paint(this.#say(cannotRead), 'red', 'bold');
    const why = harmless(this.#say(() => describeInputFailure(failure)));
    return [`${this.#paint(this.#name(input.name), 'bold')}: ${label}. ${why}`, ''];
  }

  findings(findings: readonly Finding[], reading: CheckedInput): readonly string[] {
    return this.#checked({...reading, findings});
  }

  summary({inputs, errors, warnings, notices, unread}: Counts): string {
    const [all, ...rest] = [inputs, errors, warnings, notices].map((value) => this.#number(value));
    const text = this.#say(() => summary(all!, rest[0]!, rest[1]!, rest[2]!));
    return unread ? `${text} ${this.#say(() => unreadSummary(this.#number(unread)))}` : text;
  }
}

/** @param counts of all that was found, whether it is shown or not */
export const textReport = (
  inputs: readonly ReportedInput[],
  counts: Counts | undefined,
  options: TextReportOptions,
): string => {
  const report = new TextReport(options);
  const lines = inputs.flatMap((input) => report.input(input));
  if (counts && !options.quiet) lines.push(report.summary(counts));
  return lines.length ? `${lines.join('\n')}\n` : '';
};
