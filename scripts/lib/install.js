/** Installs the packages where they are missing or of another lock file. Runs before anything is installed. */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';

const leastNode = [20, 19];
const stampFile = 'node_modules/.lock-stamp';

/** What is wrong with a version of Node, in words; undefined where nothing is. */
export const nodeProblem = (version) => {
  const [major, minor] = version.split('.').map(Number);
  return major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1])
    ? undefined
    : `Node ${leastNode.join('.')} or newer is needed, and this is ${version}. ` +
        'Install a newer one, for example from your system’s packages, and run the command again.';
};

const lockStamp = () =>
  createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

export const isInstalled = () =>
  existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lockStamp();

const runNpm = (args) => {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  return spawnSync(npm, args, {stdio: 'inherit', shell: process.platform === 'win32'}).status;
};

/**
 * Makes sure of Node and of the packages. Ends the process, with words, where that fails.
 *
 * @param run runs npm with arguments and gives its exit status
 */
export const ensureInstalled = (run = runNpm) => {
  const problem = nodeProblem(process.versions.node);
  if (problem) {
    console.error(problem);
    process.exit(1);
  }
  if (isInstalled()) return;
  console.log('Installing packages; this takes about a minute the first time.');
  if (run(['ci', '--no-progress']) !== 0) {
    console.error('The packages could not be installed. What npm said is above.');
    process.exit(1);
  }
  writeFileSync(stampFile, lockStamp());
};
