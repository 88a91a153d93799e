import assert from 'node:assert/strict';
import {readFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {cli, contentOf, createFolder, serve} from './support.js';

let folder;
let put;
before(async () => {
  ({folder, put} = await createFolder());
});

describe('convert', () => {
  it('gives the office’s content back as it is', async () => {
    const {code, stdout, stderr} = await cli(['convert', 'content/iro.json']);
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual(JSON.parse(stdout), JSON.parse(await readFile('content/iro.json', 'utf8')));
    assert.ok(stdout.startsWith('{\n  "version": 1,\n'));
  });

  const texts = {
    csv: 'id,title,title_es,url\nbooks,Books,Libros,https://example.org/books\n',
    ics: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:fair@example.org\r\nSUMMARY:Fair\r\nDTSTART;VALUE=DATE:20111126\r\nDTEND;VALUE=DATE:20111201\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    rss: '<rss version="2.0"><channel><title>News</title><link>https://example.org/</link><item><guid isPermaLink="false">n1</guid><title>One</title><link>https://example.org/1</link></item></channel></rss>',
    'json-ld':
      '{"@context": "https://schema.org", "@type": "Event", "@id": "https://example.org/#fair", "name": "Fair", "startDate": "2011-11-26"}',
  };
  for (const [format, text] of Object.entries(texts)) {
    it(`reads ${format}, and what it writes reads the same`, async () => {
      const first = await cli(['convert', '-'], {input: text});
      assert.equal(first.code, 0, first.stderr);
      const content = JSON.parse(first.stdout);
      assert.equal(content.version, 1);
      const [item] = content.sections.flatMap(({items}) => items);
      assert.ok(item.id && item.title);
      const second = await cli(['convert', '-'], {input: first.stdout});
      assert.deepEqual([second.code, second.stdout, second.stderr], [0, first.stdout, '']);
      const forced = await cli(['convert', '-', '--as', format], {input: text});
      assert.equal(forced.stdout, first.stdout);
    });
  }

  it('keeps ids', async () => {
    const {stdout} = await cli(['convert', '-'], {
      input: JSON.stringify(contentOf({id: 'my-id', title: 'A'})),
    });
    assert.equal(JSON.parse(stdout).sections[0].items[0].id, 'my-id');
  });

  it('tells of problems on the standard error, and writes the rest', async () => {
    const {code, stdout, stderr} = await cli(['convert', '-'], {
      input: JSON.stringify(contentOf({title: 'A', url: 'javascript:1', colour: 1})),
    });
    assert.equal(code, 0);
    assert.match(stderr, /invalid-value/);
    assert.match(stderr, /unknown-field/);
    assert.equal(JSON.parse(stdout).sections[0].items[0].url, undefined);
    const quiet = await cli(['convert', '-', '--quiet', '--lang', 'es'], {
      input: JSON.stringify(contentOf({title: 'A', url: 'javascript:1', colour: 1})),
    });
    assert.match(quiet.stderr, /invalid-value/);
    assert.match(quiet.stderr, /entrada estándar/);
    assert.doesNotMatch(quiet.stderr, /unknown-field/);
  });

  it('resolves addresses by --base, or leaves them out', async () => {
    const input = JSON.stringify(contentOf({title: 'A', url: 'page.html'}));
    const based = await cli(['convert', '-', '--base', 'https://example.org/here/'], {input});
    assert.equal(
      JSON.parse(based.stdout).sections[0].items[0].url,
      'https://example.org/here/page.html',
    );
    assert.equal(based.stderr, '');
    const bare = await cli(['convert', '-'], {input});
    assert.match(bare.stderr, /invalid-value/);
    const origin = await serve((_request, response) => response.end(input));
    const fetched = await cli(['convert', `${origin}/x/y.json`]);
    assert.equal(JSON.parse(fetched.stdout).sections[0].items[0].url, `${origin}/x/page.html`);
  });

  it('writes a file whole, and nothing beside it', async () => {
    const input = await put('in.json', contentOf({title: 'A'}));
    const out = join(folder, 'out.json');
    const {code, stdout} = await cli(['convert', input, '--out', out]);
    assert.deepEqual([code, stdout], [0, '']);
    assert.equal(JSON.parse(await readFile(out, 'utf8')).version, 1);
    assert.deepEqual((await readdir(folder)).sort(), ['in.json', 'out.json']);
  });

  it('ends with 1 where nothing can be read, and leaves the file alone', async () => {
    const out = await put('kept.json', 'kept');
    for (const [lang, words] of [
      ['en', /Nothing could be read/],
      ['es', /No se pudo leer nada/],
    ]) {
      const {code, stdout, stderr} = await cli(['convert', '-', '--out', out, '--lang', lang], {
        input: '{"a":',
      });
      assert.deepEqual([code, stdout], [1, '']);
      assert.match(stderr, words);
      assert.match(stderr, /malformed/);
    }
    assert.equal(await readFile(out, 'utf8'), 'kept');
  });

  it('ends with 3 where the file cannot be written', async () => {
    const out = join(folder, 'no', 'such', 'folder.json');
    const {code, stderr} = await cli(['convert', '-', '--out', out], {
      input: JSON.stringify(contentOf({title: 'A'})),
    });
    assert.equal(code, 3);
    assert.match(stderr, /could not be written \(ENOENT\)/);
  });
});
