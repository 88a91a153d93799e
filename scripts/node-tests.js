/** Runs the tests in Node that its arguments name, and writes how many passed. */
import {writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';

const files = process.argv.slice(2).map((file) => resolve(file));
const counts = {passed: 0, failed: 0, skipped: []};

const isSuite = ({details}) => details?.type === 'suite';

const stream = run({files, concurrency: false})
  .on('test:pass', (event) => {
    if (isSuite(event)) return;
    if (event.skip !== undefined || event.todo !== undefined) counts.skipped.push(event.name);
    else counts.passed += 1;
  })
  .on('test:fail', (event) => {
    if (!isSuite(event)) counts.failed += 1;
  });

for await (const chunk of stream.compose(spec)) process.stdout.write(chunk);
if (!counts.passed) counts.failed += 1; // tests that do not run are a failure
if (process.env.IRO_TEST_COUNTS) {
  writeFileSync(process.env.IRO_TEST_COUNTS, JSON.stringify(counts));
}
process.exitCode = counts.failed ? 1 : 0;
