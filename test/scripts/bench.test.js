import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {run} from '../../scripts/lib/run.js';

const bench = (...args) => run(process.execPath, args.map(String));

describe('npm run bench', () => {
  it('reads content of every format whole', async () => {
    const {code, output} = await bench('bench/formats.js', '--items', 50, '--runs', 1);
    assert.equal(code, 0, output);
    for (const format of ['json', 'json-ld', 'ics', 'feed', 'csv']) {
      assert.match(output, new RegExp(`^${format} .* 50$`, 'm'));
    }
  });

  it('measures hostile texts of every format', async () => {
    const {output} = await bench('bench/hostile.js', '--size', 2000, '--runs', 1);
    for (const format of ['json', 'json-ld', 'ics', 'feed', 'csv']) {
      assert.match(output, new RegExp(`^${format}: benign \\d+ ms$`, 'm'));
    }
    assert.doesNotMatch(output, /NaN|undefined|Error/);
  });

  for (const file of ['bench/formats.js', 'bench/hostile.js']) {
    it(`explains ${file}, and refuses what it cannot measure`, async () => {
      const help = await bench(file, '--help');
      assert.equal(help.code, 0);
      assert.match(help.output, /--runs/);
      const refused = await bench(file, '--runs', 'many');
      assert.equal(refused.code, 2);
      assert.match(refused.output, /--runs takes a number/);
    });
  }
});
