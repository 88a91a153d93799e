import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {checkJson, cli, contentOf, createFolder, serve} from './support.js';

let put;
before(async () => {
  ({put} = await createFolder());
});

const codesOf = ({inputs}) => inputs.flatMap(({problems}) => problems.map(({code}) => code));

describe('inputs', () => {
  it('come from the standard input', async () => {
    const {inputs} = await checkJson(['-'], {input: '{"items": [{"title": ""}]}'});
    assert.equal(inputs[0].name, '-');
    assert.deepEqual(codesOf({inputs}), ['missing-title']);
    assert.match(
      (await cli(['check', '-'], {input: 'nonsense'})).stdout,
      /standard input.*malformed/,
    );
  });

  it('are of any format, found out or said', async () => {
    const csv = 'title,url\nBooks,https://example.org/\n';
    const table = await put('table.csv', csv);
    assert.equal((await checkJson([table])).inputs[0].format, 'csv');
    assert.equal(
      (await checkJson(['-', '--as', 'csv'], {input: 'title\nBooks\n'})).inputs[0].format,
      'csv',
    );
    const calendar =
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Fair\r\nDTSTART;VALUE=DATE:20111126\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
    assert.equal((await checkJson(['-'], {input: calendar})).inputs[0].format, 'ics');
    const feed =
      '<rss version="2.0"><channel><title>F</title><item><title>A</title></item></channel></rss>';
    assert.equal((await checkJson(['-'], {input: feed})).inputs[0].format, 'feed');
  });

  it('come from addresses, relative ones in them resolved', async () => {
    const origin = await serve((request, response) => {
      if (request.url === '/moved')
        return response.writeHead(302, {location: '/content.json'}).end();
      if (request.url !== '/content.json') return response.writeHead(500).end();
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(contentOf({title: 'A', url: 'page.html'})));
    });
    const {code, inputs} = await checkJson([`${origin}/moved`]);
    assert.equal(code, 1);
    assert.deepEqual(codesOf({inputs}), ['address-local']); // it was read as of 127.0.0.1
    const failed = await checkJson([`${origin}/other`]);
    assert.equal(failed.code, 3);
    assert.deepEqual(
      [failed.inputs[0].failure.reason, failed.inputs[0].failure.status],
      ['http-status', 500],
    );
  });

  it('from addresses may not be endless', async () => {
    const origin = await serve((request, response) => {
      const more = () => response.write(Buffer.alloc(65_536, ' '));
      response.on('drain', more);
      while (more());
    });
    const {code, inputs} = await checkJson([`${origin}/`]);
    assert.equal(code, 3);
    assert.equal(inputs[0].failure.reason, 'too-large');
  });

  it('from addresses have 10 seconds', async () => {
    const origin = await serve(() => undefined);
    const {code, inputs} = await checkJson([`${origin}/`]);
    assert.equal(code, 3);
    assert.equal(inputs[0].failure.reason, 'timeout');
  });
});

describe('big and hostile files', () => {
  const size = 5 * 1000 * 1000;
  const cases = {
    'brackets without end': '['.repeat(size),
    'braces without end': '{"a":'.repeat(size / 5),
    'one line of many items': JSON.stringify({
      items: Array.from({length: 40_000}, (_, index) => ({
        id: `i${index}`,
        title: 'A',
        url: 'x:y',
        related: ['none'],
      })),
    }),
    'digits and joins': JSON.stringify(
      contentOf({title: '1 - '.repeat(size / 5), startDate: '2011-01-01'}),
    ),
    'month after month': JSON.stringify(
      contentOf({title: 'Nov 26 – '.repeat(size / 12), startDate: '2011-01-01'}),
    ),
    spaces: JSON.stringify(
      contentOf({title: `a${' '.repeat(size - 100)}b`, startDate: '2011-01-01'}),
    ),
    'names of objects':
      '{"items":[{"title":"A","__proto__":{"x":1},"constructor":{"prototype":1}}]}',
    'zero bytes': '\u0000'.repeat(size),
    nothing: '',
  };
  for (const [name, text] of Object.entries(cases)) {
    it(`ends: ${name}`, async () => {
      const file = await put('hostile.json', text);
      const {code, stdout, stderr} = await cli(['check', file]);
      assert.ok([0, 1].includes(code), `${code} ${stderr.slice(0, 500)}`);
      assert.equal(stderr, '');
      assert.ok(stdout.length < 1_000_000);
    });
  }

  it('shows the first 200 problems and how many more there are', async () => {
    const items = Array.from({length: 250}, (_, index) => ({
      id: `i${index}`,
      title: 'A',
      colour: 1,
    }));
    const file = await put('many.json', {items});
    assert.match((await cli(['check', file])).stdout, /… and 50 more/);
    assert.equal((await checkJson([file])).inputs[0].problems.length, 250);
  });
});
