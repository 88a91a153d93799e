/** Runs commands and keeps what they print until it is wanted. */
import {spawn} from 'node:child_process';

/**
 * @param command the program
 * @param args its arguments
 * @param options.env variables besides those of this process
 * @param options.show prints as the command goes
 * @returns the exit code, 1 where there is none, and all that was printed
 */
export const run = (command, args, {env = {}, show = false} = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      env: {...process.env, FORCE_COLOR: '0', ...env},
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
      if (show) process.stdout.write(chunk);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({code: 1, output: `${output}${error.message}\n`}));
    child.on('close', (code) => resolve({code: code ?? 1, output}));
  });

/** Runs a script of package.json. */
export const runScript = (name, options) => run('npm', ['run', '--silent', name], options);
