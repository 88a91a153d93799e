import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {startStaticServer} from '../../scripts/lib/static-server.js';

/** Asks for a path as it stands; `fetch` would tidy it first. */
const statusOf = (port, path) =>
  new Promise((resolve, reject) => {
    request({port, path, host: '127.0.0.1', agent: false}, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('startStaticServer', () => {
  let folder;
  let server;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'iro-static-'));
    await mkdir(join(folder, 'site'));
    await mkdir(join(folder, 'dist'));
    await writeFile(join(folder, 'site/index.html'), '<title>Home</title>');
    await writeFile(join(folder, 'dist/a.js'), 'export {};');
    await writeFile(join(folder, 'secret.txt'), 'secret');
    server = await startStaticServer({
      roots: {'/': join(folder, 'site'), '/dist/': join(folder, 'dist')},
    });
  });

  after(async () => {
    await server.close();
    await rm(folder, {recursive: true});
  });

  it('serves the index of a folder and files by their type', async () => {
    const home = await fetch(`${server.origin}/`);
    assert.equal(await home.text(), '<title>Home</title>');
    assert.match(home.headers.get('content-type'), /^text\/html/);
    const script = await fetch(`${server.origin}/dist/a.js?version=2`);
    assert.equal(await script.text(), 'export {};');
    assert.match(script.headers.get('content-type'), /^text\/javascript/);
  });

  for (const path of [
    '/missing.html',
    '/../secret.txt',
    '/dist/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/dist/..%2f..%2fsecret.txt',
    '/%00',
    '/%zz',
    '/dist/',
  ]) {
    it(`answers ${path} with 404`, async () => {
      assert.equal(await statusOf(server.port, path), 404);
    });
  }

  it('takes another port where the wanted one is taken', async () => {
    const other = await startStaticServer({port: server.port});
    assert.notEqual(other.port, server.port);
    await other.close();
  });

  it('holds an answer back until the hook lets it go', async () => {
    let release;
    const held = new Promise((resolve) => (release = resolve));
    let asked;
    const arrived = new Promise((resolve) => (asked = resolve));
    const slow = await startStaticServer({
      roots: {'/': join(folder, 'site')},
      hook: async (incoming, response) => {
        asked(incoming.url);
        await held;
        response.setHeader('x-held', 'yes');
      },
    });
    const answer = fetch(`${slow.origin}/index.html`);
    assert.equal(await arrived, '/index.html');
    release();
    assert.equal((await answer).headers.get('x-held'), 'yes');
    await slow.close();
  });
});
