import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {checkJson, cli, contentOf, createFolder} from './support.js';

const both = {title: {en: 'Books', es: 'Libros'}};

let put;
before(async () => {
  ({put} = await createFolder());
});

const codesOf = ({inputs}) => inputs.flatMap(({problems}) => problems.map(({code}) => code));

describe('what check finds', () => {
  const cases = [
    ['nothing in good content', contentOf({...both, url: 'https://example.org/'}), []],
    ['nothing in relative addresses of a file', contentOf({...both, url: 'page.html'}), []],
    ['what is no address', contentOf({...both, url: 'javascript:alert(1)'}), ['invalid-value']],
    ['an item without a title', contentOf({id: 'a'}), ['empty-section', 'missing-title']],
    [
      'two items of one id',
      contentOf({id: 'a', title: 'A'}, {id: 'a', title: 'B'}),
      ['duplicate-id'],
    ],
    ['a name that means nothing', contentOf({title: 'A', colour: 'red'}), ['unknown-field']],
    ['a missing translation', contentOf(both, {title: {en: 'A'}}), ['missing-translation']],
    ['one in a regional tag', contentOf(both, {title: {'es-MX': 'A'}}), ['missing-translation']],
    ['none in content of one language', contentOf({title: {en: 'A'}}), []],
    ['none of a text without language', contentOf(both, {title: 'ALA Connect'}), []],
    [
      'a related id that is none',
      contentOf({id: 'a', title: 'A', related: ['a', 'b']}),
      ['dangling-related'],
    ],
    [
      'a deadline that has passed',
      contentOf({title: 'A', deadline: '2011-12-01'}),
      ['past-deadline'],
    ],
    ['none that is to come', contentOf({title: 'A', deadline: '2999-12-01'}), []],
    [
      'an end before the start',
      contentOf({title: 'A', startDate: '2011-12-02', endDate: '2011-12-01'}),
      ['end-before-start'],
    ],
    [
      'an end before the start by the hour',
      contentOf({
        title: 'A',
        startDate: '2011-12-01T10:00:00Z',
        endDate: '2011-12-01T10:30:00+02:00',
      }),
      ['end-before-start'],
    ],
    [
      'a rule that cannot be followed',
      contentOf({title: 'A', startDate: '2026-11-26', recurrence: 'weekly'}),
      ['unreadable-recurrence'],
    ],
    [
      'what is no time zone',
      contentOf({title: 'A', startDate: '2026-11-26', timeZone: 'Central Time'}),
      ['invalid-value'],
    ],
    [
      'an address of one of its times',
      contentOf({
        title: 'A',
        startDate: '2026-11-26',
        occurrences: [{startDate: '2026-11-26', joinUrl: 'https://localhost/'}],
      }),
      ['address-local'],
    ],
    [
      'the address of a map',
      contentOf({title: 'A', startDate: '2026-11-26', mapUrl: 'https://bit.ly/map'}),
      ['address-shortener'],
    ],
    ['an empty section', {sections: [{id: 'a', items: []}]}, ['empty-section']],
    [
      'other dates in the text',
      contentOf({
        title: 'Nov 26 – November 29, 2011',
        startDate: '2011-11-26',
        endDate: '2011-11-30',
      }),
      ['date-mismatch'],
    ],
    [
      'the same dates in the text',
      contentOf({
        title: 'Nov 26 – November 30, 2011',
        startDate: '2011-11-26',
        endDate: '2011-11-30',
      }),
      [],
    ],
    [
      'a picture without a description',
      contentOf({title: 'A', image: 'https://example.org/a.jpg'}),
      ['image-without-description'],
    ],
    [
      'none of a picture with one',
      contentOf({title: 'A', image: 'https://example.org/a.jpg', imageDescription: 'Books'}),
      [],
    ],
    ['no content at all', {}, ['no-sections']],
    ['a later version', {...contentOf({title: 'A'}), version: 9}, ['newer-version']],
  ];
  for (const [name, content, codes] of cases) {
    it(name, async () => {
      const file = await put('case.json', content);
      assert.deepEqual(codesOf(await checkJson([file])), codes);
    });
  }

  const addresses = [
    ['https://user:secret@example.org/', 'address-credentials'],
    ['https://93.184.216.34/', 'address-ip'],
    ['https://1572395042/', 'address-ip'],
    ['https://[2606:2800:220:1::1]/', 'address-ip'],
    ['http://localhost/', 'address-local'],
    ['http://127.0.0.1:8080/', 'address-local'],
    ['http://[::1]/', 'address-local'],
    ['https://intranet/', 'address-local'],
    ['https://printer.local/', 'address-local'],
    ['https://аррӏе.com/', 'address-lookalike'],
    ['https://exаmple.org/', 'address-lookalike'],
    ['https://example.org:8443/', 'address-port'],
    ['https://bit.ly/abc', 'address-shortener'],
    ['https://www.tinyurl.com/abc', 'address-shortener'],
    ['http://example.org/', 'address-insecure'],
    ['https://niño.example.org/', undefined],
    ['https://библиотека.example.org/', undefined],
    ['https://example.org:443/', undefined],
    ['mailto:office@example.org', undefined],
    ['tel:+1-312-555-0100', undefined],
  ];
  for (const [url, code] of addresses) {
    it(`${code ?? 'nothing'} in ${url}`, async () => {
      const file = await put('address.json', contentOf({title: 'A', url}));
      assert.deepEqual(codesOf(await checkJson([file])), code ? [code] : []);
    });
  }

  it('does not repeat a password', async () => {
    const file = await put(
      'secret.json',
      contentOf({title: 'A', url: 'https://user:secret@example.org/'}),
    );
    const {inputs} = await checkJson([file]);
    assert.doesNotMatch(JSON.stringify(inputs), /secret@|user:/);
  });

  it('says where, also after items that were left out', async () => {
    const file = await put('where.json', contentOf({id: 'a'}, 7, {title: 'B', related: ['x']}));
    const {inputs} = await checkJson([file]);
    const problem = inputs[0].problems.find(({code}) => code === 'dangling-related');
    assert.equal(problem.path, 'sections[0].items[2].related');
    assert.equal(problem.line, 13);
    assert.ok(problem.column > 1);
  });

  it('reads a bare list and one under “items”', async () => {
    for (const [content, path] of [
      [[{title: 'A', related: ['x']}], '[0].related'],
      [{items: [{title: 'A', related: ['x']}]}, 'items[0].related'],
    ]) {
      const file = await put('list.json', content);
      assert.equal((await checkJson([file])).inputs[0].problems[0].path, path);
    }
  });
});

describe('exit codes', () => {
  for (const [name, content, plain, strict] of [
    ['good content', contentOf({title: 'A'}), 0, 0],
    ['a notice', contentOf({title: 'A', colour: 'red'}), 0, 0],
    ['a warning', contentOf({title: 'A', deadline: '2011-01-01'}), 0, 1],
    ['an error', contentOf({title: 'A', url: 'javascript:1'}), 1, 1],
  ]) {
    it(`${name}: ${plain}, with --strict ${strict}`, async () => {
      const file = await put('exit.json', content);
      assert.equal((await cli(['check', file])).code, plain);
      assert.equal((await cli(['check', '--strict', file])).code, strict);
      assert.equal((await cli(['check', '--strict', '--quiet', file])).code, strict);
    });
  }
});
