/** Reads the arguments of the command line. */
import {parseArgs, type ParseArgsConfig} from 'node:util';
import {formatNamed, formatNames, type FormatName} from '../formats/detect.js';
import {locales, matchLanguage, type Locale} from '../i18n/locale.js';
import type {UsageProblem} from './failures.js';
import {isAddress} from './input.js';

export type Command = 'check' | 'convert' | 'schema';
export type ReportFormat = 'text' | 'json' | 'sarif';

export interface Arguments {
  readonly command: Command;
  readonly inputs: readonly string[];
  /** The format that the inputs are of. */
  readonly as: FormatName | undefined;
  readonly base: string | undefined;
  readonly format: ReportFormat;
  readonly links: boolean;
  readonly out: string | undefined;
  readonly quiet: boolean;
  readonly strict: boolean;
}

export type CommandLine = {readonly locale: Locale} & (
  | {readonly asks: 'help'; readonly command: Command | undefined}
  | {readonly asks: 'version'}
  | {
      readonly asks: 'nonsense';
      readonly problem: UsageProblem;
      readonly command: Command | undefined;
    }
  | {readonly asks: 'work'; readonly arguments: Arguments}
);

const commands: readonly Command[] = ['check', 'convert', 'schema'];
const reportFormats: readonly ReportFormat[] = ['text', 'json', 'sarif'];

const texts = ['as', 'base', 'format', 'lang', 'out'] as const;
const switches = ['help', 'links', 'quiet', 'strict', 'version'] as const;
type TextOption = (typeof texts)[number];
type SwitchOption = (typeof switches)[number];
type Option = TextOption | SwitchOption;

/** Options besides `--lang`, `--help` and `--version`. */
const optionsOf: Readonly<Record<Command, readonly Option[]>> = {
  check: ['as', 'base', 'format', 'links', 'quiet', 'strict'],
  convert: ['as', 'base', 'out', 'quiet'],
  schema: [],
};
const common: readonly Option[] = ['lang', 'help', 'version'];

const config = {
  options: {
    ...Object.fromEntries(texts.map((name) => [name, {type: 'string'}] as const)),
    ...Object.fromEntries(switches.map((name) => [name, {type: 'boolean'}] as const)),
    help: {type: 'boolean', short: 'h'},
  },
  allowPositionals: true,
  // its own words about mistakes are in English alone
  strict: false,
  tokens: true,
} satisfies ParseArgsConfig;

/** The language of the system, as POSIX names it: `es_MX.UTF-8`. */
export const systemLanguage = (env: Readonly<Record<string, string | undefined>>): Locale => {
  // a variable that is set to nothing counts as not set
  const value = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((one) => one) ?? '';
  return matchLanguage(value.split(/[.@]/, 1)[0]!).locale;
};

interface Given {
  readonly words: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
  readonly switches: ReadonlySet<string>;
  /** The first mistake in how options are written. */
  readonly problem: UsageProblem | undefined;
}

const isText = (name: string): boolean => (texts as readonly string[]).includes(name);
const isSwitch = (name: string): boolean => (switches as readonly string[]).includes(name);

const readGiven = (argv: readonly string[]): Given => {
  const {tokens} = parseArgs({...config, args: [...argv]});
  const words: string[] = [];
  const given = new Map<string, string>();
  const on = new Set<string>();
  const problems: UsageProblem[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const {name, rawName, value} = token;
    if (isText(name)) {
      // `--out --quiet` forgets a value; one that starts with a dash can be given as `--out=-x`
      const forgotten = value === undefined || (!token.inlineValue && value.startsWith('--'));
      if (forgotten) problems.push({reason: 'needs-value', name: rawName});
      else given.set(name, value);
    } else if (isSwitch(name)) {
      if (value !== undefined) problems.push({reason: 'takes-no-value', name: rawName});
      on.add(name);
    } else problems.push({reason: 'unknown-option', name: rawName});
  }
  return {words, texts: given, switches: on, problem: problems[0]};
};

const strayOption = ({texts: given, switches: on}: Given, command: Command) => {
  const known: readonly string[] = [...optionsOf[command], ...common];
  return [...given.keys(), ...on].find((name) => !known.includes(name));
};

const badValue = (given: ReadonlyMap<string, string>): UsageProblem | undefined => {
  const as = given.get('as');
  if (as !== undefined && !formatNamed(as)) {
    return {reason: 'bad-value', name: '--as', values: formatNames.join(', ')};
  }
  const format = given.get('format');
  if (format !== undefined && !reportFormats.some((known) => known === format)) {
    return {reason: 'bad-value', name: '--format', values: reportFormats.join(', ')};
  }
  const base = given.get('base');
  return base !== undefined && !(isAddress(base) && URL.canParse(base))
    ? {reason: 'bad-address', name: '--base'}
    : undefined;
};

const badInputs = (inputs: readonly string[], command: Command): UsageProblem | undefined => {
  const most = {check: Infinity, convert: 1, schema: 0}[command];
  if (inputs.length > most) return {reason: 'too-many-inputs', name: inputs[most]!};
  if (!inputs.length && most) return {reason: 'no-input'};
  return inputs.filter((input) => input === '-').length > 1 ? {reason: 'input-twice'} : undefined;
};

const findProblem = (given: Given, command: Command | undefined): UsageProblem | undefined => {
  if (given.problem) return given.problem;
  const [word] = given.words;
  if (!command) {
    return word === undefined ? {reason: 'no-command'} : {reason: 'unknown-command', name: word};
  }
  const stray = strayOption(given, command);
  if (stray !== undefined) return {reason: 'unknown-option', name: `--${stray}`};
  return badValue(given.texts) ?? badInputs(given.words.slice(1), command);
};

/** @param system the language where the arguments name none */
export const readCommandLine = (argv: readonly string[], system: Locale): CommandLine => {
  const given = readGiven(argv);
  const command = commands.find((known) => known === given.words[0]);
  const wanted = given.texts.get('lang');
  const spoken = locales.find((known) => known === wanted);
  const locale = spoken ?? system;
  const isOn = (name: SwitchOption): boolean => given.switches.has(name);
  if (wanted !== undefined && !spoken) {
    const problem = {reason: 'bad-value', name: '--lang', values: locales.join(', ')} as const;
    return {locale, asks: 'nonsense', command, problem};
  }
  if (isOn('help')) return {locale, asks: 'help', command};
  if (isOn('version')) return {locale, asks: 'version'};
  const problem = findProblem(given, command);
  if (problem || !command) {
    return {locale, asks: 'nonsense', command, problem: problem ?? {reason: 'no-command'}};
  }
  const as = given.texts.get('as');
  const format = given.texts.get('format');
  return {
    locale,
    asks: 'work',
    arguments: {
      command,
      inputs: given.words.slice(1),
      as: as === undefined ? undefined : formatNamed(as),
      base: given.texts.get('base'),
      format: reportFormats.find((known) => known === format) ?? 'text',
      links: isOn('links'),
      out: given.texts.get('out'),
      quiet: isOn('quiet'),
      strict: isOn('strict'),
    },
  };
};
