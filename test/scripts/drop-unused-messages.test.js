import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dropUnusedMessages} from '../../scripts/lib/drop-unused-messages.js';

const table = (name, ...entries) => `const ${name} = {\n${entries.join(',\n')},\n    };\n`;

/** What the plug-in makes of a chunk of one file; null where it changes nothing. */
const drop = (code, imports = []) =>
  dropUnusedMessages().renderChunk.call(
    {
      error: (message) => {
        throw new Error(message);
      },
    },
    code,
    {imports},
  )?.code ?? null;

const events = "      'events': `Eventos`";
const results = "'results': str`${0} resultados`";
const call = (id) => `msg('Text', {id: '${id}'});\n`;

describe('dropUnusedMessages', () => {
  it('keeps what the code asks for and drops the rest', () => {
    assert.equal(
      drop(table('templates', events, results) + call('results')),
      table('templates', results) + call('results'),
    );
  });

  it('leaves code alone that asks for all', () => {
    assert.equal(drop(table('templates', events) + call('events')), null);
    assert.equal(drop(call('events')), null);
  });

  it('drops from the tables of all languages', () => {
    const code = table('templates$1', events, results) + table('templates', results, events);
    assert.equal(
      drop(code + call('events')),
      table('templates$1', events) + table('templates', events) + call('events'),
    );
  });

  it('leaves code that runs where it drops all', () => {
    const code = drop(`${table('templates', events, results)}return templates;`);
    assert.deepEqual(new Function(code)(), {});
  });

  it('keeps texts as they are, with signs that replacements give a meaning', () => {
    const odd = "'odd': `$& $1 $$ « } »`";
    assert.equal(
      drop(table('templates', odd, events) + call('odd')),
      table('templates', odd) + call('odd'),
    );
  });

  it('touches no other table', () => {
    assert.equal(drop(table('others', events)), null);
  });

  it('refuses a bundle of several files, of which another one may ask', () => {
    assert.throws(() => drop(table('templates', events), ['other.js']), /several files/);
  });
});
