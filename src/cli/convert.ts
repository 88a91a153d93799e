/** `iro-widgets convert` */
import {rename, rm, writeFile} from 'node:fs/promises';
import {writeContentJson} from '../exports/content-json.js';
import {withLocale} from '../i18n/msg.js';
import type {Surroundings} from './check.js';
import type {Arguments} from './command-line.js';
import {textFinding} from './finding.js';
import {readInput} from './input.js';
import {cannotWrite, nothingConverted} from './messages.js';
import {readText} from './read-text.js';
import {choose, exitCodes, type ReportedInput} from './report.js';
import {takesColours, textReport} from './report-text.js';

/** Whole or not at all: who serves the file never serves half of it. */
const writeWhole = async (file: string, text: string): Promise<void> => {
  const draft = `${file}.${process.pid}.part`;
  try {
    await writeFile(draft, text);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, {force: true});
    throw error;
  }
};

const tell = (input: ReportedInput, {quiet}: Arguments, {locale}: Surroundings): void => {
  const inputs = choose([input], {quiet, strict: false});
  const colours = takesColours(process.stderr, process.env);
  process.stderr.write(textReport(inputs, undefined, {locale, colours, quiet: true}));
};

/** Gives the exit code. */
export const convert = async (wanted: Arguments, surroundings: Surroundings): Promise<number> => {
  const {locale, version} = surroundings;
  const [name = '-'] = wanted.inputs;
  const {input, failure} = await readInput(name, `iro-widgets/${version}`);
  if (failure) {
    tell({name, failure}, wanted, surroundings);
    return exitCodes.unread;
  }
  const reading = await readText(input, {format: wanted.as, base: wanted.base});
  tell({name, reading, findings: reading.problems.map(textFinding)}, wanted, surroundings);
  if (!reading.readable) {
    process.stderr.write(`${withLocale(locale, nothingConverted)}\n`);
    return exitCodes.problems;
  }
  const json = writeContentJson(reading.content);
  const {out} = wanted;
  if (out === undefined) {
    process.stdout.write(json);
    return exitCodes.fine;
  }
  try {
    await writeWhole(out, json);
    return exitCodes.fine;
  } catch (error) {
    const {code} = error as {readonly code?: string};
    const words = withLocale(locale, () => cannotWrite(out, code ?? String(error)));
    process.stderr.write(`${words}\n`);
    return exitCodes.unread;
  }
};
