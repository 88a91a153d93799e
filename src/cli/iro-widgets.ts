#!/usr/bin/env node
/** The command line: docs/command-line.md. */
import {readFileSync} from 'node:fs';
import {withLocale} from '../i18n/msg.js';
import {contentSchema} from '../model/json-schema.js';
import {check} from './check.js';
import {readCommandLine, systemLanguage, type CommandLine} from './command-line.js';
import {convert} from './convert.js';
import {describeUsageProblem, helpOf, seeHelp, unexpected} from './messages.js';
import {exitCodes} from './report.js';

const readVersion = (): string => {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as {readonly version: string}).version;
};

const run = async (asked: CommandLine): Promise<number> => {
  const {locale} = asked;
  switch (asked.asks) {
    case 'help':
      process.stdout.write(withLocale(locale, () => helpOf(asked.command)));
      return exitCodes.fine;
    case 'version':
      process.stdout.write(`${readVersion()}\n`);
      return exitCodes.fine;
    case 'nonsense': {
      const help = ['iro-widgets', ...(asked.command ? [asked.command] : []), '--help'].join(' ');
      const words = withLocale(locale, () => [describeUsageProblem(asked.problem), seeHelp(help)]);
      process.stderr.write(`${words.join('\n')}\n`);
      return exitCodes.usage;
    }
    case 'work': {
      const surroundings = {locale, version: readVersion()};
      switch (asked.arguments.command) {
        case 'check':
          return check(asked.arguments, surroundings);
        case 'convert':
          return convert(asked.arguments, surroundings);
        case 'schema':
          process.stdout.write(`${JSON.stringify(contentSchema(), undefined, 2)}\n`);
          return exitCodes.fine;
      }
    }
  }
};

// who reads the output may stop reading: `iro-widgets check … | head`
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const asked = readCommandLine(process.argv.slice(2), systemLanguage(process.env));
try {
  // not process.exit: it would cut off what is still being written
  process.exitCode = await run(asked);
} catch (error) {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${withLocale(asked.locale, () => unexpected(detail))}\n`);
  process.exitCode = exitCodes.unread;
}
