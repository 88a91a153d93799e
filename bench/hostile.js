/**
 * `npm run bench`, second part: hostile texts of 5 MB, each against a benign one of its format and
 * size in the same run. Fails where one takes more than ten times as long.
 */
import {parseArgs} from 'node:util';
import {readContent} from '../build/formats/read.js';
import {hostileNames, writeHostile} from './lib/hostile.js';
import {formats, writeSample} from './lib/samples.js';

const help = `node bench/hostile.js [options]

  --size NUMBER  characters of each text (5000000)
  --runs NUMBER  runs of which the fastest counts (2)
  --help         shows this
`;

const most = 10;

const readOptions = () => {
  try {
    const {values} = parseArgs({
      options: {
        size: {type: 'string', default: '5000000'},
        runs: {type: 'string', default: '2'},
        help: {type: 'boolean', default: false},
      },
    });
    for (const name of ['size', 'runs']) {
      if (!/^[1-9]\d*$/.test(values[name])) {
        throw new Error(`--${name} takes a number from 1 on, not “${values[name]}”.`);
      }
    }
    return values;
  } catch (error) {
    console.error(`${error.message}\n\n${help}`);
    process.exit(2);
  }
};

const options = readOptions();
if (options.help) {
  console.log(help);
  process.exit(0);
}
const size = Number(options.size);

/** A benign text of about the size; how many items that is differs by format. */
const writeBenign = (format) => {
  const perItem = writeSample(format, 1000).length / 1000;
  return writeSample(format, Math.ceil(size / perItem));
};

const timeOf = async (text, format) => {
  let fastest = Infinity;
  for (let run = 0; run < Number(options.runs); run += 1) {
    const start = performance.now();
    await readContent(text, {format, now: Date.now(), pause: () => undefined});
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
};

console.log(`\nHostile texts of ${(size / 1e6).toFixed(1)} MB, as multiples of a benign one\n`);
let failed = false;
for (const format of formats) {
  const benign = await timeOf(writeBenign(format), format);
  console.log(`${format}: benign ${benign.toFixed(0)} ms`);
  for (const name of hostileNames(format)) {
    const ratio = (await timeOf(writeHostile(format, name, size), format)) / benign;
    failed ||= ratio > most;
    console.log(`  ${ratio > most ? '✗' : '✓'} ${name.padEnd(26)} ${ratio.toFixed(2)}`);
  }
}
if (failed)
  console.error(`\nA hostile text takes more than ${most} times as long as a benign one.`);
process.exitCode = failed ? 1 : 0;
