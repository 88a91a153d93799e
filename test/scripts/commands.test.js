import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createInterface} from 'node:readline';
import {after, describe, it} from 'node:test';
import {run} from '../../scripts/lib/run.js';

const node = (...args) => run(process.execPath, args);

describe('npm start', () => {
  it('prints the address and the pages, and ends cleanly', async () => {
    const child = spawn(process.execPath, ['scripts/start.js', '--no-build', '--port', '0']);
    after(() => child.kill()); // one that stays would keep the tests from ending
    const lines = [];
    for await (const line of createInterface({input: child.stdout})) {
      lines.push(line);
      if (line.startsWith('Ctrl-C')) break;
    }
    const pages = lines.filter((line) => line.startsWith('  http://'));
    assert.equal(pages.length, 6);
    const [address] = pages[0].trim().split(' ');
    const page = await fetch(address);
    assert.match(await page.text(), /<iro-initiative-list>/);
    child.kill('SIGINT');
    const [code] = await once(child, 'exit');
    assert.equal(code, 0);
  });

  it('explains itself', async () => {
    const {code, output} = await node('scripts/start.js', '--help');
    assert.equal(code, 0);
    assert.match(output, /--port NUMBER/);
  });

  for (const args of [
    ['--port', 'x'],
    ['--port', '70000'],
    ['--prot', '1'],
  ]) {
    it(`refuses ${args.join(' ')} in words`, async () => {
      const {code, output} = await node('scripts/start.js', ...args);
      assert.equal(code, 2);
      assert.match(output, /--port/);
      assert.doesNotMatch(output, /\n\s+at /);
    });
  }
});

describe('npm test', () => {
  it('explains itself', async () => {
    const {code, output} = await node('scripts/test.js', '--help');
    assert.equal(code, 0);
    assert.match(output, /--engines ENGINES/);
  });

  for (const args of [['--only', 'everything'], ['--engines', 'trident'], ['--fast']]) {
    it(`refuses ${args.join(' ')} in words`, async () => {
      const {code, output} = await node('scripts/test.js', ...args);
      assert.equal(code, 2);
      assert.match(output, /npm test -- \[options\]/);
    });
  }
});
