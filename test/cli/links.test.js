import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {checkLinks} from '../../build/cli/links.js';
import {checkJson, cli, contentOf, createFolder, serve} from './support.js';

const options = {userAgent: 'iro-widgets/test', pause: 20, patience: 300};

const answers = {
  '/fine': [200],
  '/gone': [410],
  '/missing': [404],
  '/broken': [500],
  '/login': [401],
  '/robots': [403],
  '/busy': [429],
  '/moved': [301, '/fine'],
  '/moved-308': [308, '/fine'],
  '/moved-twice': [301, '/moved'],
  '/for-now': [302, '/fine'],
  '/moved-then-for-now': [301, '/for-now'],
  '/for-now-then-moved': [302, '/moved'],
  '/moved-to-missing': [301, '/missing'],
  '/loop': [302, '/loop'],
  '/to-script': [302, 'javascript:alert(1)'],
  '/to-nowhere': [302, 'http://['],
  '/without-location': [302],
  ...Object.fromEntries(
    [1, 2, 3, 4, 5].map((n) => [`/five-${n}`, [302, n === 5 ? '/fine' : `/five-${n + 1}`]]),
  ),
  '/six': [302, '/five-1'],
};

let origin;
const seen = [];
before(async () => {
  origin = await serve((request, response) => {
    seen.push({method: request.method, url: request.url, at: Date.now(), headers: request.headers});
    if (request.url.startsWith('/silent')) return;
    if (request.url === '/cut') return request.socket.destroy();
    if (request.url === '/no-head') {
      return response.writeHead(request.method === 'HEAD' ? 405 : 200).end('page');
    }
    if (request.url === '/endless' && request.method === 'GET') {
      response.writeHead(200);
      response.write('page');
      return; // the body never ends
    }
    if (request.url === '/endless') return response.writeHead(501).end();
    const [status, location] = answers[request.url] ?? [200];
    response.writeHead(status, location === undefined ? {} : {location}).end();
  });
});

const ask = async (...paths) => {
  const found = await checkLinks(
    paths.map((path) => origin + path),
    options,
  );
  return paths.map((path) => found.get(origin + path));
};

describe('what becomes of an address', () => {
  for (const [path, state, more] of [
    ['/fine', 'fine'],
    ['/fine#part', 'fine'],
    ['/no-head', 'fine'],
    ['/endless', 'fine'],
    ['/for-now', 'fine'],
    ['/for-now-then-moved', 'fine'],
    ['/without-location', 'fine'],
    ['/five-1', 'fine'],
    ['/gone', 'dead', 410],
    ['/missing', 'dead', 404],
    ['/moved-to-missing', 'dead', 404],
    ['/loop', 'dead', 'redirects'],
    ['/six', 'dead', 'redirects'],
    ['/to-script', 'dead', 'bad-redirect'],
    ['/to-nowhere', 'dead', 'bad-redirect'],
    ['/broken', 'unanswered', 500],
    ['/silent', 'unanswered', 'timeout'],
    ['/cut', 'unanswered', 'failed'],
    ['/login', 'guarded', 401],
    ['/robots', 'guarded', 403],
    ['/busy', 'guarded', 429],
    ['/moved', 'moved', '/fine'],
    ['/moved-308', 'moved', '/fine'],
    ['/moved-twice', 'moved', '/fine'],
    ['/moved-then-for-now', 'moved', '/for-now'],
  ]) {
    it(`${path} is ${state}`, async () => {
      const [answer] = await ask(path);
      assert.equal(answer.state, state);
      if (state === 'moved') assert.equal(answer.target, origin + more);
      else if (more !== undefined) assert.ok([answer.why.status, answer.why.reason].includes(more));
    });
  }

  it('a server that is not there is dead', async () => {
    const found = await checkLinks(['http://127.0.0.1:1/'], options);
    // 1 is a port that fetch refuses by itself
    assert.ok(['dead', 'unanswered'].includes(found.get('http://127.0.0.1:1/').state));
  });
});

describe('manners', () => {
  it('asks by HEAD first, and by GET only where that is refused', async () => {
    seen.length = 0;
    await ask('/fine', '/no-head');
    assert.deepEqual(
      seen.map(({method, url}) => `${method} ${url}`),
      ['HEAD /fine', 'HEAD /no-head', 'GET /no-head'],
    );
    assert.equal(seen[0].headers['user-agent'], 'iro-widgets/test');
  });

  it('asks one host one thing at a time, with a pause between', async () => {
    seen.length = 0;
    const urls = Array.from({length: 5}, (_, index) => `${origin}/page-${index}`);
    await checkLinks(urls, {...options, pause: 60});
    const gaps = seen.slice(1).map(({at}, index) => at - seen[index].at);
    assert.equal(gaps.length, 4);
    for (const gap of gaps) assert.ok(gap >= 50, `${gap} ms`);
  });

  it('asks at most four hosts at once', async () => {
    let open = 0;
    let most = 0;
    const origins = await Promise.all(
      Array.from({length: 7}, () =>
        serve((_request, response) => {
          most = Math.max(most, (open += 1));
          setTimeout(() => {
            open -= 1;
            response.end();
          }, 40);
        }),
      ),
    );
    const found = await checkLinks(origins, options);
    assert.equal(found.size, 7);
    assert.equal(most, 4);
  });

  it('gives up on a host that stays silent', async () => {
    seen.length = 0;
    const found = await ask(...Array.from({length: 8}, (_, index) => `/silent-${index}`));
    assert.deepEqual([...new Set(found.map(({state}) => state))], ['unanswered']);
    assert.equal(seen.length, 3);
  });

  it('tells how far it is', async () => {
    const steps = [];
    await checkLinks([`${origin}/fine`, `${origin}/missing`], {
      ...options,
      onProgress: (done) => steps.push(done),
    });
    assert.deepEqual(steps, [1, 2]);
  });
});

describe('check --links', () => {
  let put;
  before(async () => {
    ({put} = await createFolder());
  });

  const linksOf = ({inputs}) => inputs[0].problems.filter(({code}) => code.startsWith('link-'));

  it('reports each address where it stands, and asks it once', async () => {
    seen.length = 0;
    const file = await put(
      'links.json',
      contentOf(
        {title: 'A', url: `${origin}/missing`, image: `${origin}/moved`},
        {title: 'B', url: `${origin}/missing`, attachments: [`${origin}/fine`]},
        {title: 'C', url: 'mailto:a@example.org', joinUrl: 'tel:1'},
        {title: 'D', url: origin.replace('//', '//user:secret@')},
        {title: 'E', url: 'relative.html'},
      ),
    );
    const report = await checkJson(['--links', file]);
    assert.equal(report.code, 1);
    assert.deepEqual(
      linksOf(report).map(({code, path}) => [code, path]),
      [
        ['link-dead', 'sections[0].items[0].url'],
        ['link-moved', 'sections[0].items[0].image'],
        ['link-dead', 'sections[0].items[1].url'],
      ],
    );
    assert.ok(linksOf(report).every(({line, column}) => line > 1 && column > 1));
    assert.equal(linksOf(report)[1].other, `${origin}/fine`);
    assert.equal(seen.filter(({method, url}) => method === 'HEAD' && url === '/missing').length, 1);
  });

  it('asks nothing without --links', async () => {
    seen.length = 0;
    const file = await put('quiet.json', contentOf({title: 'A', url: `${origin}/missing`}));
    await cli(['check', file]);
    assert.deepEqual(seen, []);
  });

  it('speaks both languages, and shows no progress where there is no terminal', async () => {
    const file = await put('words.json', contentOf({title: 'A', url: `${origin}/missing`}));
    const english = await cli(['check', '--links', file]);
    assert.match(english.stdout, /leads nowhere: the server answers with the error 404\./);
    assert.equal(english.stderr, '');
    const spanish = await cli(['check', '--links', file, '--lang', 'es']);
    assert.match(
      spanish.stdout,
      /no lleva a ninguna parte: el servidor responde con el error 404\./,
    );
  });
});
