/**
 * `npm run bench`, second part: hostile texts of 5 MB, each against a benign one of its format and
 * size in the same run. Fails where one takes more than ten times as long.
 */
import {readContent} from '../build/formats/read.js';
import {hostileNames, writeHostile} from './lib/hostile.js';
import {readNumbers} from './lib/options.js';
import {formats, writeSample} from './lib/samples.js';

const help = `node bench/hostile.js [options]

  --size NUMBER  characters of each text (5000000)
  --runs NUMBER  runs of which the fastest counts (2)
  --help         shows this
`;

const most = 10;

const {size, runs} = readNumbers(help, {size: 5_000_000, runs: 2});

/** A benign text of about the size; how many items that is differs by format. */
const writeBenign = (format) => {
  const perItem = writeSample(format, 1000).length / 1000;
  return writeSample(format, Math.ceil(size / perItem));
};

const timeOf = async (text, format) => {
  let fastest = Infinity;
  for (let run = 0; run < runs; run += 1) {
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
