/** What `--help` prints. */
import {msg} from '../../i18n/msg.js';

const generalHelp = (): string =>
  msg(
    `Usage: iro-widgets COMMAND [options]

Commands:
  check INPUT ...  tells what is wrong with content, where, and how to mend it
  convert INPUT    turns content of any format into iro-widgets JSON
  schema           prints the JSON Schema of that JSON

An INPUT is a file, an address, or “-” for the standard input.

Options of all commands:
  --lang en|es    language of the messages (otherwise that of the system)
  --help          shows this, or the help of a command
  --version       shows the version

Formats: iro-widgets JSON, schema.org JSON-LD (also inside a web page), iCalendar,
RSS, Atom, JSON Feed, CSV and TSV.

Exit codes: 0 all is well, 1 problems were found, 2 wrong usage, 3 an input could not be read.
`,
    {id: 'cli-help'},
  );

const checkHelp = (): string =>
  msg(
    `Usage: iro-widgets check INPUT ... [options]

Reads each INPUT (a file, an address, or “-” for the standard input) and tells what is wrong,
where, and how to mend it. It may have up to 5 MB; an address has 10 seconds to answer.

Options:
  --as FORMAT     reads the inputs as json, json-ld, html, ics, rss, atom, json-feed, csv or tsv;
                  otherwise the format is found out
  --base ADDRESS  what relative addresses in the inputs are relative to
  --links         asks each address in the content, and tells of dead and moved ones
  --format text|json|sarif
                  how the report is written (text if it is not given)
  --strict        warnings count as errors in the exit code
  --quiet         shows errors alone (with --strict, warnings too), and no summary
  --lang en|es    language of the messages (otherwise that of the system)
  --help          shows this
  --version       shows the version

Exit codes: 0 no errors, 1 errors (with --strict, or warnings), 2 wrong usage, 3 an input could
not be read.
`,
    {id: 'cli-help-check'},
  );

const convertHelp = (): string =>
  msg(
    `Usage: iro-widgets convert INPUT [options]

Writes content of any format as iro-widgets JSON, version 1. INPUT is a file, an address, or “-”
for the standard input. Problems go to the standard error.

Options:
  --as FORMAT     reads the input as json, json-ld, html, ics, rss, atom, json-feed, csv or tsv;
                  otherwise the format is found out
  --base ADDRESS  what relative addresses in the input are relative to; without it those of a file
                  are left out
  --out FILE      writes there, not to the standard output
  --quiet         shows errors alone
  --lang en|es    language of the messages (otherwise that of the system)
  --help          shows this
  --version       shows the version

Exit codes: 0 it was written, 1 nothing could be read in the input, 2 wrong usage, 3 the input
could not be read, or FILE could not be written.
`,
    {id: 'cli-help-convert'},
  );

const schemaHelp = (): string =>
  msg(
    `Usage: iro-widgets schema [options]

Prints the JSON Schema (draft 2020-12) of iro-widgets JSON, version 1.

Options:
  --lang en|es    language of the messages (otherwise that of the system)
  --help          shows this
  --version       shows the version
`,
    {id: 'cli-help-schema'},
  );

/** In the language that is spoken now. */
export const helpOf = (command: string | undefined): string => {
  switch (command) {
    case 'check':
      return checkHelp();
    case 'convert':
      return convertHelp();
    case 'schema':
      return schemaHelp();
    default:
      return generalHelp();
  }
};
