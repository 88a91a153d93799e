/**
 * Runs any text through the parsers: `node scripts/parse.mjs [--format ics] < file` prints
 * `{format, content, problems}` as JSON. It ends with 0 whatever the text; only wrong options end
 * with 2, and a build that fails with 1.
 */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

const help = `node scripts/parse.mjs [options] < file

Prints the content and the problems of a text of any format as JSON: {format, content, problems}.

  --format FORMAT      json, json-ld, html, ics, rss, atom, json-feed, csv, tsv, …; otherwise it is
                       found out
  --base ADDRESS       what relative addresses in the text are relative to
  --content-type TYPE  the Content-Type that the text came with
  --now DATE           an ISO 8601 date to read recurring events at, in the place of the present
  --help               shows this
`;

const refuse = (message) => {
  console.error(`${message}\n\n${help}`);
  process.exit(2);
};

const readOptions = () => {
  try {
    const text = {type: 'string'};
    const options = {format: text, base: text, now: text, 'content-type': text};
    return parseArgs({options: {...options, help: {type: 'boolean'}}}).values;
  } catch (error) {
    return refuse(error.message);
  }
};

const build = new URL('../build/', import.meta.url);

const buildIfMissing = () => {
  if (existsSync(new URL('formats/read.js', build))) return;
  console.error('build/ is missing: running “npm run build” first.');
  const {status} = spawnSync('npm', ['run', 'build'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    // standard output is for the answer
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
};

const readInput = async () => {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
};

const options = readOptions();
if (options.help) {
  console.log(help);
  process.exit(0);
}
const now = options.now === undefined ? Date.now() : Date.parse(options.now);
if (Number.isNaN(now)) refuse(`--now: “${options.now}” is no date.`);
if (options.base !== undefined && !URL.canParse(options.base)) {
  refuse(`--base: “${options.base}” is no absolute address.`);
}
buildIfMissing();

const {decodeText} = await import(new URL('formats/decode.js', build));
const {formatNamed, formatNames} = await import(new URL('formats/detect.js', build));
const {readContent} = await import(new URL('formats/read.js', build));

const format = options.format === undefined ? undefined : formatNamed(options.format);
if (options.format !== undefined && !format) {
  refuse(`--format: “${options.format}” is none of ${formatNames.join(', ')}.`);
}

const read = async () => {
  const mediaType = options['content-type'];
  const {text} = decodeText(await readInput(), mediaType);
  return readContent(text, {format, mediaType, base: options.base, now, pause: () => undefined});
};

const answer = await read().catch((error) => {
  console.error(error); // parsers never reject; should one do so, a run over many texts goes on
  return {format, content: {sections: []}, problems: [{code: 'malformed', path: ''}]};
});
const {content, problems} = answer;
process.stdout.write(
  `${JSON.stringify({format: answer.format ?? null, content, problems}, undefined, 2)}\n`,
);
