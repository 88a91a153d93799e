import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {before, describe, it} from 'node:test';
import {readCommandLine, systemLanguage} from '../../build/cli/command-line.js';
import {cli, contentOf, createFolder} from './support.js';

const {version} = JSON.parse(await readFile('package.json', 'utf8'));

let file;
let folder;
before(async () => {
  folder = await createFolder();
  file = await folder.put('good.json', contentOf({id: 'one', title: 'One'}));
});

describe('the language of the system', () => {
  for (const [env, locale] of [
    [{}, 'en'],
    [{LANG: 'es_MX.UTF-8'}, 'es'],
    [{LANG: 'es'}, 'es'],
    [{LANG: 'C'}, 'en'],
    [{LANG: 'POSIX'}, 'en'],
    [{LANG: 'fr_FR.UTF-8'}, 'en'],
    [{LANG: 'en_US.UTF-8', LC_MESSAGES: 'es_ES@euro'}, 'es'],
    [{LANG: 'es', LC_MESSAGES: 'es', LC_ALL: 'en_GB'}, 'en'],
    [{LANG: 'es', LC_ALL: ''}, 'es'],
    [{LANG: '%%%'}, 'en'],
  ]) {
    it(`is ${locale} for ${JSON.stringify(env)}`, () => assert.equal(systemLanguage(env), locale));
  }
});

describe('arguments', () => {
  it('are read in any order', () => {
    const {asks, arguments: wanted} = readCommandLine(
      ['--strict', 'check', '--as=rss', 'a', '--format', 'json', 'b', '--links', '--quiet'],
      'en',
    );
    assert.equal(asks, 'work');
    assert.deepEqual(wanted, {
      command: 'check',
      inputs: ['a', 'b'],
      as: 'feed',
      base: undefined,
      format: 'json',
      links: true,
      out: undefined,
      quiet: true,
      strict: true,
    });
  });

  it('after -- are inputs', () => {
    const {arguments: wanted} = readCommandLine(['check', '--', '--odd.json'], 'en');
    assert.deepEqual(wanted.inputs, ['--odd.json']);
  });

  const mistakes = [
    [[], 'no-command'],
    [['publish'], 'unknown-command'],
    [['check'], 'no-input'],
    [['convert'], 'no-input'],
    [['check', 'a', '--colour'], 'unknown-option'],
    [['check', 'a', '-x'], 'unknown-option'],
    [['check', 'a', '--out', 'b'], 'unknown-option'],
    [['convert', 'a', '--links'], 'unknown-option'],
    [['schema', '--strict'], 'unknown-option'],
    [['check', 'a', '--as'], 'needs-value'],
    [['check', 'a', '--as', '--strict'], 'needs-value'],
    [['check', 'a', '--strict=yes'], 'takes-no-value'],
    [['check', 'a', '--as', 'pdf'], 'bad-value'],
    [['check', 'a', '--format', 'xml'], 'bad-value'],
    [['check', 'a', '--lang', 'fr'], 'bad-value'],
    [['check', 'a', '--base', 'page.html'], 'bad-address'],
    [['check', 'a', '--base', 'https://'], 'bad-address'],
    [['convert', 'a', 'b'], 'too-many-inputs'],
    [['schema', 'a'], 'too-many-inputs'],
    [['check', '-', '-'], 'input-twice'],
    [['__proto__'], 'unknown-command'],
    [['check', 'a', '--__proto__'], 'unknown-option'],
    [['check', 'a', '--constructor=1'], 'unknown-option'],
  ];
  for (const [argv, reason] of mistakes) {
    it(`refuses “${argv.join(' ')}”: ${reason}`, async () => {
      const asked = readCommandLine(argv, 'en');
      assert.equal(asked.asks, 'nonsense');
      assert.equal(asked.problem.reason, reason);
      for (const lang of ['en', 'es']) {
        const {code, stdout, stderr} = await cli(argv, {env: {LANG: lang}});
        assert.equal(code, 2);
        assert.equal(stdout, '');
        assert.match(
          stderr,
          lang === 'es' && !argv.includes('fr')
            ? /Consulte: iro-widgets/
            : /\n\w+: iro-widgets.*--help\n$/,
        );
      }
    });
  }
});

describe('--help', () => {
  for (const [args, start] of [
    [['--help'], 'Usage: iro-widgets COMMAND'],
    [['-h'], 'Usage: iro-widgets COMMAND'],
    [['check', '--help'], 'Usage: iro-widgets check INPUT'],
    [['convert', '--help'], 'Usage: iro-widgets convert INPUT'],
    [['schema', '--help'], 'Usage: iro-widgets schema'],
    [['--help', '--lang', 'es'], 'Uso: iro-widgets COMANDO'],
    [['check', '--help', '--lang', 'es'], 'Uso: iro-widgets check FUENTE'],
    [['convert', '--help', '--lang', 'es'], 'Uso: iro-widgets convert FUENTE'],
    [['schema', '--help', '--lang', 'es'], 'Uso: iro-widgets schema'],
  ]) {
    it(`explains ${args.join(' ')}`, async () => {
      const {code, stdout, stderr} = await cli(args);
      assert.equal(code, 0);
      assert.equal(stderr, '');
      assert.ok(stdout.startsWith(start), stdout);
      for (const line of stdout.split('\n')) assert.ok(line.length <= 100, line);
    });
  }

  for (const lang of ['en', 'es']) {
    it(`names every option of check and convert (${lang})`, async () => {
      const {stdout: check} = await cli(['check', '--help', '--lang', lang]);
      for (const option of [
        'as',
        'base',
        'format',
        'lang',
        'links',
        'quiet',
        'strict',
        'help',
        'version',
      ]) {
        assert.match(check, new RegExp(`^ {2}--${option}\\b`, 'm'));
      }
      const {stdout: convert} = await cli(['convert', '--help', '--lang', lang]);
      for (const option of ['as', 'base', 'out', 'lang', 'quiet', 'help', 'version']) {
        assert.match(convert, new RegExp(`^ {2}--${option}\\b`, 'm'));
      }
    });
  }
});

it('--version prints the version', async () => {
  assert.deepEqual(await cli(['--version']), {code: 0, stdout: `${version}\n`, stderr: ''});
  assert.equal((await cli(['check', '--version'])).stdout, `${version}\n`);
});

describe('inputs that cannot be read', () => {
  const cases = [
    ['a file that is not there', () => 'nothing-here.json', /no such file/, /no existe/],
    ['a folder', () => folder.folder, /folder/, /carpeta/],
    [
      'a file above 5 MB',
      () => folder.put('big.json', Buffer.alloc(5 * 1024 * 1024 + 1, ' ')),
      /5 MB/,
      /5 MB/,
    ],
    [
      'a server that is not there',
      () => 'http://127.0.0.1:1/x',
      /could not be reached/,
      /No se pudo acceder/,
    ],
  ];
  for (const [name, make, english, spanish] of cases) {
    it(`ends with 3 for ${name}`, async () => {
      const input = await make();
      const {code, stdout} = await cli(['check', input, file]);
      assert.equal(code, 3);
      assert.match(stdout, english);
      assert.match(stdout, /Checked: 2\. .*Could not be read: 1\./);
      const inSpanish = await cli(['check', input, '--lang', 'es']);
      assert.equal(inSpanish.code, 3);
      assert.match(inSpanish.stdout, spanish);
      const converted = await cli(['convert', input]);
      assert.equal(converted.code, 3);
      assert.equal(converted.stdout, '');
      assert.match(converted.stderr, english);
    });
  }

  it('are told of in JSON and SARIF', async () => {
    const json = JSON.parse((await cli(['check', 'nothing-here.json', '--format', 'json'])).stdout);
    assert.equal(json.inputs[0].failure.reason, 'not-found');
    assert.equal(json.summary.unread, 1);
    const {code, stdout} = await cli(['check', 'nothing-here.json', '--format', 'sarif']);
    assert.equal(code, 3);
    const [{invocations}] = JSON.parse(stdout).runs;
    assert.equal(invocations[0].executionSuccessful, false);
    assert.equal(invocations[0].exitCode, 3);
    assert.match(invocations[0].toolExecutionNotifications[0].message.text, /no such file/);
  });
});

it('reads a file of exactly 5 MB', async () => {
  const text = JSON.stringify(contentOf({id: 'one', title: 'One'}));
  const full = await folder.put('full.json', text.padEnd(5 * 1024 * 1024));
  assert.equal((await cli(['check', full])).code, 0);
});
