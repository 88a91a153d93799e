import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseAst} from 'rollup/parseAst';
import {
  dropCommandLineMessages,
  dropUnusedMessages,
} from '../../scripts/lib/drop-unused-messages.js';

const table = (name, ...entries) => `const ${name} = {\n${entries.join(',\n')},\n    };\n`;

const context = {
  parse: parseAst,
  error: (message) => {
    throw new Error(message);
  },
};

/** What the plug-in makes of a chunk of one file; null where it changes nothing. */
const drop = (code, imports = []) =>
  dropUnusedMessages().renderChunk.call(context, code, {imports})?.code ?? null;

/** The table that code makes. */
const run = (code, name = 'templates') =>
  new Function('str', 'msg', `${code}\nreturn ${name};`)(String.raw, () => undefined);

const events = "      'events': `Eventos`";
const results = "'results': str`${0} resultados`";
const call = (id) => `msg('Text', {id: '${id}'});\n`;

describe('dropUnusedMessages', () => {
  it('keeps what the code asks for and drops the rest', () => {
    const code = drop(table('templates', events, results) + call('results'));
    assert.deepEqual(run(code), {results: '0 resultados'});
  });

  it('leaves code alone that asks for all', () => {
    assert.equal(drop(table('templates', events) + call('events')), null);
    assert.equal(drop(call('events')), null);
  });

  it('drops from the tables of all languages', () => {
    const tables = table('templates$1', events, results) + table('templates', results, events);
    const code = drop(tables + call('events'));
    assert.deepEqual(run(code), {events: 'Eventos'});
    assert.deepEqual(run(code, 'templates$1'), {events: 'Eventos'});
  });

  it('leaves code that runs where it drops all', () => {
    assert.deepEqual(run(drop(table('templates', events, results))), {});
  });

  it('keeps texts as they are: of several lines, with signs that end tables or are names', () => {
    const odd = "'odd': `$& $1 $$\n },\n    };\n 'events': « } »`";
    const code = drop(table('templates', odd, events) + call('odd'));
    assert.deepEqual(run(code), {odd: "$& $1 $$\n },\n    };\n 'events': « } »"});
  });

  it('touches no other table', () => {
    assert.equal(drop(table('others', events)), null);
  });

  it('refuses a bundle of several files, of which another one may ask', () => {
    assert.throws(() => drop(table('templates', events), ['other.js']), /several files/);
  });
});

describe('dropCommandLineMessages', () => {
  const transform = (code, id) =>
    dropCommandLineMessages().transform.call(context, code, id)?.code ?? null;

  it('drops what only the command line says from the tables of locales', () => {
    const code = transform(
      `export ${table('templates', events, "'cli-help': `Uso:\n\n  ...`", results)}`,
      'build/i18n/generated/locales/es.js',
    );
    assert.deepEqual(run(code.replace('export ', '')), {
      events: 'Eventos',
      results: '0 resultados',
    });
  });

  it('touches no other module', () => {
    assert.equal(transform(table('templates', "'cli-help': `Uso`"), 'build/elements/a.js'), null);
  });
});
