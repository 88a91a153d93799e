import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {contentOf, runNode} from './support.js';

const parse = (args, input) => runNode(['scripts/parse.mjs', ...args], {input});

const parsed = async (args, input) => {
  const {code, stdout, stderr} = await parse(args, input);
  assert.deepEqual([code, stderr], [0, '']);
  return JSON.parse(stdout);
};

describe('node scripts/parse.mjs', () => {
  it('prints format, content and problems', async () => {
    const {format, content, problems} = await parsed(
      [],
      JSON.stringify(contentOf({title: 'A', colour: 1})),
    );
    assert.equal(format, 'json');
    assert.equal(content.sections[0].items[0].title, 'A');
    assert.equal(problems[0].code, 'unknown-field');
    assert.ok(problems[0].position.line >= 1);
  });

  it('reads the format that it is told', async () => {
    assert.equal((await parsed(['--format', 'tsv'], 'title\nA\n')).format, 'csv');
    assert.equal((await parsed(['--format', 'rss'], '<rss/>')).format, 'feed');
    assert.equal((await parsed(['--content-type', 'text/csv'], 'title\nA\n')).format, 'csv');
  });

  it('resolves by --base', async () => {
    const {content} = await parsed(
      ['--base', 'https://example.org/'],
      JSON.stringify(contentOf({title: 'A', url: 'b'})),
    );
    assert.equal(content.sections[0].items[0].url, 'https://example.org/b');
  });

  it('reads recurring events at --now', async () => {
    const calendar = [
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:1', 'SUMMARY:A'],
      ...['DTSTART;VALUE=DATE:20100101', 'RRULE:FREQ=DAILY', 'END:VEVENT', 'END:VCALENDAR', ''],
    ].join('\r\n');
    const dates = async (now) => {
      const {content} = await parsed(['--format', 'ics', '--now', now], calendar);
      return JSON.stringify(content.sections);
    };
    assert.notEqual(await dates('2011-06-01'), await dates('2024-06-01'));
  });

  it('decodes bytes', async () => {
    const utf16 = Buffer.from(`\uFEFF${JSON.stringify(contentOf({title: 'Año'}))}`, 'utf16le');
    assert.equal((await parsed([], utf16)).content.sections[0].items[0].title, 'Año');
    const latin1 = Buffer.from('title\nAño\n', 'latin1');
    const {content} = await parsed(['--content-type', 'text/csv; charset=iso-8859-1'], latin1);
    assert.equal(content.sections[0].items[0].title, 'Año');
  });

  for (const format of [
    'json',
    'json-ld',
    'html',
    'ics',
    'rss',
    'atom',
    'json-feed',
    'csv',
    'tsv',
  ]) {
    it(`ends with 0 whatever the text (${format})`, async () => {
      for (const text of [
        '',
        '\0\0',
        '{',
        '<',
        'BEGIN:VCALENDAR',
        Buffer.from([0xff, 0xfe, 0xd8, 0]),
      ]) {
        const answer = await parsed(['--format', format], text);
        assert.ok(Array.isArray(answer.content.sections) && Array.isArray(answer.problems));
      }
    });
  }

  it('says null where the format is unknown', async () => {
    const {format, problems} = await parsed([], 'just words');
    assert.equal(format, null);
    assert.equal(problems[0].code, 'malformed');
  });

  for (const args of [['--format', 'pdf'], ['--now', 'soon'], ['--base', 'here'], ['--nonsense']]) {
    it(`ends with 2 for ${args.join(' ')}`, async () => {
      const {code, stdout, stderr} = await parse(args, '');
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /node scripts\/parse\.mjs/);
    });
  }

  it('explains itself', async () => {
    const {code, stdout} = await parse(['--help'], '');
    assert.equal(code, 0);
    assert.match(stdout, /--content-type TYPE/);
  });
});
