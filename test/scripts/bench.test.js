import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {run} from '../../scripts/lib/run.js';

const bench = (...args) => run(process.execPath, args.map(String));

/** Who takes part, besides our elements, and how many items they are given. */
const comparisons = {
  first: {
    items: 20,
    peers: ['plain innerHTML', 'list.js', 'DataTables, no paging', 'Grid.js, no paging'],
  },
  render: {
    items: 60,
    peers: [
      ...['plain innerHTML', 'list.js', 'DataTables', 'DataTables, no paging'],
      ...['Grid.js', 'Grid.js, no paging'],
    ],
  },
  search: {items: 60, peers: ['list.js', 'list.js, 50 a page', 'DataTables', 'Grid.js']},
  widgets: {
    items: 3,
    peers: ['hand-written elements', 'plain markup', 'Shoelace', 'add-to-calendar-button'],
  },
  calendar: {items: 20, peers: ['ical.js and innerHTML']},
  card: {items: 1, peers: ['plain markup', 'Shoelace', 'add-to-calendar-button']},
  bytes: {
    items: 1,
    peers: [
      'list.js',
      'DataTables',
      'Grid.js',
      'Shoelace, a card with a menu',
      'add-to-calendar-button',
    ],
  },
};

const compare = (...args) => bench('bench/compare.js', '--runs', 1, '--throttle', 1, ...args);

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

  for (const [name, {items, peers}] of Object.entries(comparisons)) {
    it(`compares what others show: ${name}`, async () => {
      const {code, output} = await compare('--only', name, '--items', items, '--json');
      assert.equal(code, 0, output);
      const {tables} = JSON.parse(output.slice(output.indexOf('{')));
      assert.equal(tables.length, 1);
      const [{rows}] = tables;
      assert.ok(rows.some(({kind}) => kind === 'ours'));
      for (const peer of peers)
        assert.ok(
          rows.some(({contestant}) => contestant === peer),
          peer,
        );
      for (const {contestant, medians} of rows) {
        for (const [key, value] of Object.entries(medians)) {
          assert.ok(Number.isFinite(value), `${contestant}, ${key}: ${value}`);
        }
      }
    });
  }

  it('prints a table, and every peer that is ahead', async () => {
    const {code, output} = await compare('--only', 'bytes');
    assert.equal(code, 0, output);
    assert.match(output, /^iro-widgets\.js +\d+ +1$/m);
    assert.match(output, /^ +goal +≤ 18000 [✓✗]$/m);
    assert.match(output, /^(Goals missed: |All )/m);
  });

  it('fails where something shows nothing, and measures the others', async () => {
    const dist = await mkdtemp(join(tmpdir(), 'iro-bench-test-'));
    try {
      await writeFile(join(dist, 'iro-widgets.js'), 'throw new Error("broken file")');
      const {code, output} = await compare('--only', 'first', '--dist', dist);
      assert.equal(code, 1);
      assert.match(output, /Not measured:\n- first, 20, 1×: iro-resource-directory: broken file/);
      assert.match(output, /^list\.js +\d/m);
    } finally {
      await rm(dist, {recursive: true, force: true});
    }
  });

  it('says what it cannot compare', async () => {
    const unknown = await compare('--only', 'colours');
    assert.equal(unknown.code, 2);
    assert.match(unknown.output, /--only knows first, .*, not “colours”/);
    const absent = await compare('--dist', 'nowhere');
    assert.equal(absent.code, 2);
    assert.match(absent.output, /nowhere\/iro-widgets\.js is not there/);
  });

  for (const file of ['bench/formats.js', 'bench/hostile.js', 'bench/compare.js']) {
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
