import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {takesColours, textReport} from '../../build/cli/report-text.js';
import {checkJson, cli, contentOf, createFolder} from './support.js';

let put;
before(async () => {
  ({put} = await createFolder());
});

describe('the text report', () => {
  it('has file, line, column, code, words, frame, remedy and summary', async () => {
    const file = await put(
      'frame.json',
      '{"items": [\n  {"title": "A",\n   "url": "javascript:1"}\n]}\n',
    );
    const {stdout, stderr} = await cli(['check', file]);
    assert.equal(stderr, '');
    assert.ok(stdout.includes(`${file}:3:11  error  invalid-value  items[0].url\n`), stdout);
    assert.match(stdout, /“javascript:1” cannot be read as “url”/);
    assert.match(stdout, /→ Write an address that starts with https:/);
    assert.ok(
      stdout.includes(
        [
          '      2 |   {"title": "A",',
          '      3 |    "url": "javascript:1"}',
          '        |           ^',
          '      4 | ]}',
        ].join('\n'),
      ),
      stdout,
    );
    assert.match(stdout, /Checked: 1\. Errors: 1\. Warnings: 0\. Notices: 0\.\n$/);
  });

  it('speaks Spanish', async () => {
    const file = await put('es.json', contentOf({title: 'A', related: ['b']}));
    const {stdout} = await cli(['check', file], {env: {LANG: 'es_MX.UTF-8'}});
    assert.match(stdout, /advertencia {2}dangling-related/);
    assert.match(stdout, /«related» nombra «b»/);
    assert.match(stdout, /Errores: 0\. Advertencias: 1\./);
    assert.match(
      (await cli(['check', file, '--lang', 'en'], {env: {LANG: 'es'}})).stdout,
      /warning/,
    );
  });

  it('groups by file, and says where there is nothing to mend', async () => {
    const bad = await put('bad.json', contentOf({title: 'A', url: 'x:y'}));
    const good = await put('good.json', contentOf({title: 'A'}));
    const {stdout} = await cli(['check', bad, good]);
    assert.ok(
      stdout.indexOf(`${bad} (json)\n`) < stdout.indexOf(`${good} (json): nothing to mend`),
    );
  });

  it('shows errors alone with --quiet, and nothing where there are none', async () => {
    const file = await put(
      'quiet.json',
      contentOf({title: 'A', url: 'x:y', deadline: '2011-01-01', colour: 1}),
    );
    const {stdout} = await cli(['check', '--quiet', file]);
    assert.match(stdout, /invalid-value/);
    assert.doesNotMatch(stdout, /past-deadline|unknown-field|Checked/);
    const strict = await cli(['check', '--quiet', '--strict', file]);
    assert.match(strict.stdout, /past-deadline/);
    assert.doesNotMatch(strict.stdout, /unknown-field/);
    const fine = await put('fine.json', contentOf({title: 'A', colour: 1}));
    assert.equal((await cli(['check', '--quiet', fine])).stdout, '');
  });

  it('has no colours in a pipe', async () => {
    const file = await put('plain.json', contentOf({title: 'A', url: 'x:y'}));
    assert.doesNotMatch(
      (await cli(['check', file], {env: {FORCE_COLOR: '1'}})).stdout,
      /\p{Cc}\[/u,
    );
  });

  for (const [stream, env, expected] of [
    [{isTTY: true}, {}, true],
    [{isTTY: true}, {NO_COLOR: ''}, true],
    [{isTTY: true}, {NO_COLOR: '1'}, false],
    [{isTTY: true}, {TERM: 'dumb'}, false],
    [{}, {}, false],
  ]) {
    it(`takes colours: ${JSON.stringify([stream, env])} ${expected}`, () =>
      assert.equal(takesColours(stream, env), expected));
  }

  it('has colours where they are taken', () => {
    const failed = [{name: 'a', failure: {reason: 'not-found'}}];
    const options = {locale: 'en', quiet: false};
    assert.match(textReport(failed, undefined, {...options, colours: true}), /\p{Cc}\[31m/u);
    assert.doesNotMatch(textReport(failed, undefined, {...options, colours: false}), /\p{Cc}\[/u);
  });

  it('leaves the terminal alone, whatever the content', async () => {
    const evil = '\u001B]0;owned\u0007\u001B[2J\u009B31m\u202Etxt';
    const file = await put(
      'evil.json',
      `{"items":[{"title":"${evil}","url":"${evil}","related":["${evil}"],"${evil}":1}]}`,
    );
    const json = await put(
      'evil-2.json',
      contentOf({title: evil, url: evil, related: [evil], [evil]: 1}),
    );
    for (const input of [file, json]) {
      const {stdout} = await cli(['check', input]);
      assert.doesNotMatch(stdout.replaceAll('\n', ''), /[\p{Cc}\p{Bidi_Control}]/u);
    }
  });
});

describe('the JSON report', () => {
  it('has the shape that the guide tells', async () => {
    const file = await put('shape.json', contentOf({title: 'A', url: 'x:y'}));
    const {code, version, inputs, summary} = await checkJson([file]);
    assert.equal(code, 1);
    assert.equal(version, 1);
    assert.deepEqual(summary, {inputs: 1, errors: 1, warnings: 0, notices: 0, unread: 0});
    const [{name, format, readable, problems}] = inputs;
    assert.deepEqual([name, format, readable], [file, 'json', true]);
    const [{message, remedy, ...rest}] = problems;
    assert.ok(message && remedy);
    assert.deepEqual(rest, {
      severity: 'error',
      code: 'invalid-value',
      path: 'sections[0].items[0].url',
      line: 9,
      column: 18,
      found: 'x:y',
      expected: 'address',
    });
  });
});

describe('the SARIF report', () => {
  it('has rules, levels and regions', async () => {
    const file = await put(
      'sarif file.json',
      contentOf({title: 'A', url: 'x:y', deadline: '2011-01-01', colour: 1}),
    );
    const {stdout, code} = await cli(['check', file, '--format', 'sarif']);
    assert.equal(code, 1);
    const {version, runs} = JSON.parse(stdout);
    assert.equal(version, '2.1.0');
    assert.equal(runs.length, 1);
    const [{tool, results, invocations, columnKind}] = runs;
    assert.equal(columnKind, 'utf16CodeUnits');
    assert.deepEqual([invocations[0].executionSuccessful, invocations[0].exitCode], [true, 1]);
    const {rules} = tool.driver;
    assert.equal(new Set(rules.map(({id}) => id)).size, rules.length);
    for (const {shortDescription, defaultConfiguration} of rules) {
      assert.ok(shortDescription.text);
      assert.ok(['error', 'warning', 'note'].includes(defaultConfiguration.level));
    }
    assert.deepEqual(results.map(({level}) => level).sort(), ['error', 'note', 'warning']);
    for (const {ruleId, ruleIndex, message, locations} of results) {
      assert.equal(rules[ruleIndex].id, ruleId);
      assert.ok(message.text);
      const {artifactLocation, region} = locations[0].physicalLocation;
      assert.match(artifactLocation.uri, /^file:\/\/\/.*sarif%20file\.json$/);
      assert.ok(region.startLine >= 1 && region.startColumn >= 1);
    }
  });

  it('names files under the folder that it runs in by relative addresses', async () => {
    const file = await put('rel.json', contentOf({title: 'A', colour: 1}));
    const cwd = file.replace(/rel\.json$/, '');
    const {stdout} = await cli(['check', 'rel.json', '--format', 'sarif', '--lang', 'es'], {cwd});
    const [{results, language}] = JSON.parse(stdout).runs;
    assert.equal(language, 'es-US');
    assert.equal(results[0].locations[0].physicalLocation.artifactLocation.uri, 'rel.json');
  });
});
