/** `npm test`: installs what is missing, builds, checks, and runs all tests. */
import {mkdtemp, readFile, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {ensureInstalled} from './lib/install.js';
import {run, runScript} from './lib/run.js';

const checks = ['types', 'lint', 'locales', 'manifest', 'size', 'package', 'unused'];
const parts = ['build', 'checks', 'node', 'browser', 'stories'];
const allEngines = ['chromium', 'firefox', 'webkit'];

const help = `npm test -- [options]

Installs what is missing, builds, checks, and runs all tests in the browsers that are here.

  --only PARTS       some of ${parts.join(', ')}
  --engines ENGINES  some of ${allEngines.join(', ')}
  --help             shows this

IRO_REQUIRE_ENGINES=${allEngines.join(',')} makes an engine that is not here a failure.
`;

const someOf = (name, given, known) => {
  const chosen = given?.split(',') ?? known;
  const unknown = chosen.filter((one) => !known.includes(one));
  if (unknown.length) {
    throw new Error(`--${name} takes some of ${known.join(', ')}, not “${unknown.join(', ')}”.`);
  }
  return chosen;
};

const readOptions = () => {
  try {
    const {values} = parseArgs({
      options: {
        only: {type: 'string'},
        engines: {type: 'string'},
        help: {type: 'boolean', default: false},
      },
    });
    return {
      only: someOf('only', values.only, parts),
      engines: someOf('engines', values.engines, allEngines),
      help: values.help,
    };
  } catch (error) {
    console.error(`${error.message}\n\n${help}`);
    process.exit(2);
  }
};

const total = {passed: 0, failed: 0, skipped: []};

const add = ({passed = 0, failed = 0, skipped = []}) => {
  total.passed += passed;
  total.failed += failed;
  total.skipped.push(...skipped);
};

const heading = (text) => console.log(`\n${text}`);

/** Runs one thing that passes or fails as a whole. */
const step = async (name, task) => {
  const start = performance.now();
  const {code, output} = await task();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`  ${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (code !== 0) console.log(output);
  add(code === 0 ? {passed: 1} : {failed: 1});
  return code === 0;
};

/** Runs a command that writes how many of its tests passed; one that writes nothing has failed. */
const counted = async (command, args, env = {}) => {
  const folder = await mkdtemp(join(tmpdir(), 'iro-test-'));
  const file = join(folder, 'counts.json');
  const {code} = await run(command, args, {env: {...env, IRO_TEST_COUNTS: file}, show: true});
  const counts = await readFile(file, 'utf8').then(JSON.parse, () => undefined);
  await rm(folder, {recursive: true});
  if (!counts) console.log(`  ✗ ${args.join(' ')} ended with ${code} and counted nothing`);
  add(counts ?? {failed: 1});
  if (counts && code !== 0 && counts.failed === 0) {
    console.log(`  ✗ ${args.join(' ')} ended with ${code}`);
    add({failed: 1});
  }
};

const nodeTests = async () => {
  const files = (await readdir('test', {recursive: true}))
    .filter((file) => file.endsWith('.test.js'))
    .map((file) => join('test', file));
  await counted(process.execPath, ['scripts/node-tests.js', ...files]);
};

const browserTests = async (wanted) => {
  const {findEngines} = await import('./lib/browsers.js');
  const {present, absent} = await findEngines(wanted);
  const required = process.env.IRO_REQUIRE_ENGINES?.split(',') ?? [];
  for (const {engine, remedy} of absent) {
    const must = engine === 'chromium' || required.includes(engine);
    console.log(`  ${must ? '✗' : '–'} ${engine} is not here: ${remedy}`);
    add(must ? {failed: 1} : {skipped: [engine]});
  }
  if (!present.length) return;
  await counted(process.execPath, ['node_modules/@web/test-runner/dist/bin.js'], {
    ENGINES: present.join(','),
    COVERAGE: present.includes('chromium') ? '1' : '0',
  });
};

const storyTests = async () => {
  if (await step('build the stories', () => runScript('build:stories'))) {
    await counted(process.execPath, ['scripts/visit-stories.js']);
  }
};

const options = readOptions();
if (options.help) {
  console.log(help);
  process.exit(0);
}

ensureInstalled();
let built = true;
if (options.only.includes('build')) {
  heading('Build');
  built = await step('build', () => runScript('build'));
}
if (built && options.only.includes('checks')) {
  heading('Checks');
  for (const check of checks) await step(check, () => runScript(`check:${check}`));
}
if (built && options.only.includes('node')) {
  heading('Tests in Node');
  await nodeTests();
}
if (built && options.only.includes('browser')) {
  heading('Tests in browsers');
  await browserTests(options.engines);
}
if (built && options.only.includes('stories')) {
  heading('Stories');
  await storyTests();
}
if (!built) console.log('The rest was not run, because it needs the build.');

const {passed, failed, skipped} = total;
if (skipped.length) console.log(`\nSkipped: ${skipped.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed, ${skipped.length} skipped`);
process.exitCode = failed || !passed ? 1 : 0;
