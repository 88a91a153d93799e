/** What the tests of the command line share. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after} from 'node:test';

/** What is to be put away. Asked for at the top: inside a hook, `after` runs when the hook ends. */
const endings = [];
after(() => Promise.all(endings.map((end) => end())));

export const bin = resolve('build/cli/iro-widgets.js');

/** A folder for this file's tests, and a way to put files into it. */
export const createFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'iro-cli-'));
  endings.push(() => rm(folder, {recursive: true, force: true}));
  const put = async (name, text) => {
    const file = join(folder, name);
    await writeFile(
      file,
      typeof text === 'object' && !Buffer.isBuffer(text) ? JSON.stringify(text, null, 2) : text,
    );
    return file;
  };
  return {folder, put};
};

/** Runs a program and gives its exit code and what it wrote. */
export const runNode = async (args, {input, env = {}, cwd} = {}) => {
  const child = spawn(process.execPath, args, {
    cwd,
    env: {PATH: process.env.PATH, LANG: 'en_US.UTF-8', ...env},
    stdio: 'pipe',
  });
  child.stdin.on('error', () => undefined); // programs that refuse their input stop reading it
  child.stdin.end(input ?? '');
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk) => (stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk) => (stderr += chunk));
  const [code] = await once(child, 'close');
  return {code, stdout, stderr};
};

/** Runs `iro-widgets`. */
export const cli = (args, options) => runNode([bin, ...args], options);

/** The report of `check --format json`, and the exit code. */
export const checkJson = async (args, options) => {
  const {code, stdout} = await cli(['check', '--format', 'json', ...args], options);
  return {code, ...JSON.parse(stdout)};
};

/** A server that lives as long as the tests of the file; gives where it is. */
export const serve = async (listener) => {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  endings.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${server.address().port}`;
};

/** Content of one section. */
export const contentOf = (...items) => ({version: 1, sections: [{id: 'all', items}]});
