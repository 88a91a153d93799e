/** `iro-widgets check` */
import type {Locale} from '../i18n/locale.js';
import {withLocale} from '../i18n/msg.js';
import {addressesOf, unknownBase} from './checks/addresses.js';
import {checkContent} from './checks/content.js';
import type {Arguments} from './command-line.js';
import {checkFinding, textFinding, type CheckProblem, type Finding} from './finding.js';
import {readInput} from './input.js';
import {checkLinks, type LinkAnswer} from './links.js';
import {askingLinks, describeLinkTrouble} from './messages.js';
import {createProgress} from './progress.js';
import {readText} from './read-text.js';
import {choose, countAll, exitCodeOf, type CheckedInput, type ReportedInput} from './report.js';
import {jsonReport} from './report-json.js';
import {sarifReport} from './report-sarif.js';
import {takesColours, textReport} from './report-text.js';

export interface Surroundings {
  readonly locale: Locale;
  readonly version: string;
}

const userAgent = (version: string): string => `iro-widgets/${version}`;

/** What is wrong, with its places in the text. */
const located = (problems: readonly CheckProblem[], {locate}: CheckedInput['reading']) =>
  Promise.all(problems.map(async (problem) => checkFinding(problem, await locate(problem.path))));

const checkInput = async (
  name: string,
  {as, base}: Arguments,
  version: string,
): Promise<ReportedInput> => {
  const {input, failure} = await readInput(name, userAgent(version));
  if (failure) return {name, failure};
  // a file does not know its address, but relative ones in it are none the worse for that
  const reading = await readText(input, {format: as, base: base ?? input.address ?? unknownBase});
  const checks = reading.readable ? checkContent(reading.places, Date.now()) : [];
  const findings: readonly Finding[] = [
    ...reading.problems.map(textFinding),
    ...(await located(checks, reading)),
  ];
  return {name, reading, findings};
};

const linksOf = ({reading}: CheckedInput) =>
  reading.places
    .flatMap(({items}) => items)
    .flatMap(addressesOf)
    .filter(({address}) => {
      const {protocol, username, password} = new URL(address);
      return /^https?:$/.test(protocol) && !username && !password;
    });

const linkProblem = (
  {address, path}: {readonly address: string; readonly path: string},
  answer: LinkAnswer | undefined,
  locale: Locale,
): readonly CheckProblem[] => {
  if (!answer || answer.state === 'fine') return [];
  if (answer.state === 'moved') {
    return [{code: 'link-moved', path, found: address, other: answer.target}];
  }
  const other = withLocale(locale, () => describeLinkTrouble(answer.why));
  return [{code: `link-${answer.state}`, path, found: address, other}];
};

/** The inputs with what is wrong with their links. */
const withLinks = async (
  inputs: readonly ReportedInput[],
  {locale, version}: Surroundings,
  showsProgress: boolean,
): Promise<readonly ReportedInput[]> => {
  const checked = inputs.flatMap((input) => (input.failure ? [] : [input]));
  const addresses = [...new Set(checked.flatMap(linksOf).map(({address}) => address))];
  const progress = createProgress(withLocale(locale, askingLinks), addresses.length, showsProgress);
  const answers = await checkLinks(addresses, {
    userAgent: userAgent(version),
    onProgress: progress.show,
  });
  progress.end();
  const ask = async (input: ReportedInput): Promise<ReportedInput> => {
    if (input.failure) return input;
    const found = linksOf(input).flatMap((place) =>
      linkProblem(place, answers.get(place.address), locale),
    );
    return {...input, findings: [...input.findings, ...(await located(found, input.reading))]};
  };
  return Promise.all(inputs.map(ask));
};

/** Gives the exit code. */
export const check = async (wanted: Arguments, surroundings: Surroundings): Promise<number> => {
  const {locale, version} = surroundings;
  const read: ReportedInput[] = [];
  for (const name of wanted.inputs) read.push(await checkInput(name, wanted, version));
  const inputs = wanted.links ? await withLinks(read, surroundings, !wanted.quiet) : read;
  const counts = countAll(inputs);
  const exitCode = exitCodeOf(counts, wanted.strict);
  const shown = choose(inputs, wanted);
  if (wanted.format === 'json') process.stdout.write(jsonReport(shown, counts, locale));
  else if (wanted.format === 'sarif') {
    process.stdout.write(sarifReport(shown, locale, {version, exitCode}));
  } else {
    const colours = takesColours(process.stdout, process.env);
    process.stdout.write(textReport(shown, counts, {locale, colours, quiet: wanted.quiet}));
  }
  return exitCode;
};
