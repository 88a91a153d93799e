/** The report as SARIF 2.1.0, which code hosts show beside the lines that it is about. */
import {isAbsolute, relative, resolve, sep} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Locale} from '../i18n/locale.js';
import {withLocale} from '../i18n/msg.js';
import type {Finding} from './finding.js';
import {isAddress} from './input.js';
import {cannotRead, describeInputFailure, ruleTitles} from './messages.js';
import {describeFinding, type ReportedInput} from './report.js';
import {severities, type FindingCode, type Severity} from './severity.js';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  notice: 'note',
};

const codes = Object.keys(severities) as readonly FindingCode[];

/** Relative to the folder that the command runs in, where the file is under it. */
const uriOf = (name: string): string => {
  if (name === '-') return 'stdin';
  if (isAddress(name)) return URL.canParse(name) ? new URL(name).href : encodeURI(name);
  const path = relative(process.cwd(), resolve(name));
  return path.startsWith('..') || isAbsolute(path)
    ? pathToFileURL(name).href
    : path.split(sep).map(encodeURIComponent).join('/');
};

const rulesIn = (locale: Locale) => {
  const titles = withLocale(locale, ruleTitles);
  return codes.map((id) => ({
    id,
    shortDescription: {text: titles[id]},
    defaultConfiguration: {level: levels[severities[id]]},
  }));
};

const resultOf = (finding: Finding, name: string, locale: Locale) => {
  const {code, severity, position, problem} = finding;
  const {message, remedy} = describeFinding(finding, locale);
  const location = {
    physicalLocation: {
      artifactLocation: {uri: uriOf(name)},
      region: {startLine: position?.line ?? 1, startColumn: position?.column ?? 1},
    },
    ...(problem.path && {logicalLocations: [{fullyQualifiedName: problem.path}]}),
  };
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[severity],
    message: {text: `${message} ${remedy}`},
    locations: [location],
  };
};

const notificationsOf = (input: ReportedInput, locale: Locale) => {
  const {failure, name} = input;
  if (!failure) return [];
  const text = withLocale(
    locale,
    () => `${name}: ${cannotRead()}. ${describeInputFailure(failure)}`,
  );
  const locations = [{physicalLocation: {artifactLocation: {uri: uriOf(name)}}}];
  return [{level: 'error', message: {text}, locations}];
};

export const sarifReport = (
  inputs: readonly ReportedInput[],
  locale: Locale,
  tool: {readonly version: string; readonly exitCode: number},
): string => {
  const notifications = inputs.flatMap((input) => notificationsOf(input, locale));
  const report = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'iro-widgets', version: tool.version, rules: rulesIn(locale)}},
        language: locale === 'es' ? 'es-US' : 'en-US',
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: !notifications.length,
            exitCode: tool.exitCode,
            toolExecutionNotifications: notifications,
          },
        ],
        results: inputs.flatMap((input) =>
          input.failure
            ? []
            : input.findings.map((finding) => resultOf(finding, input.name, locale)),
        ),
      },
    ],
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
};
