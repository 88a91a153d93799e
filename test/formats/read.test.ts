import {expect} from '@open-wc/testing';
import type {FormatName} from '../../src/formats/detect.js';
import {readContent, type ReadOptions} from '../../src/formats/read.js';
import {isDate} from '../../src/model/date.js';
import {safeUrl} from '../../src/model/url.js';
import fc from '../support/properties.js';

const formats: readonly FormatName[] = ['json', 'json-ld', 'ics', 'feed', 'csv'];

const read = (text: string, options: Partial<ReadOptions> = {}) =>
  readContent(text, {
    now: Date.UTC(2027, 0, 15),
    pause: () => undefined,
    base: 'https://example.org/folder/file',
    ...options,
  });

const ics =
  'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:A\r\nDTSTART:20270507\r\nEND:VEVENT\r\nEND:VCALENDAR';

describe('readContent', () => {
  for (const [format, text] of [
    ['json', '{"items": [{"title": "A", "url": "a.html"}]}'],
    [
      'json-ld',
      '{"@context": "https://schema.org", "@type": "Event", "name": "A", "url": "a.html"}',
    ],
    [
      'json-ld',
      '<!doctype html><script type="application/ld+json">{"@context": "https://schema.org", "@type": "Event", "name": "A"}</script>',
    ],
    ['ics', ics],
    ['feed', '<rss version="2.0"><channel><item><title>A</title></item></channel></rss>'],
    [
      'feed',
      '{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "title": "A"}]}',
    ],
    ['csv', 'title,url\nA,a.html\n'],
  ] as const) {
    it(`finds out that this is ${format}, and reads it: ${text.slice(0, 40)}`, async () => {
      const {format: found, content, readable} = await read(text);
      expect(found).to.equal(format);
      expect(readable).to.equal(true);
      expect(content.sections.flatMap(({items}) => items.map(({title}) => title))).to.deep.equal([
        'A',
      ]);
    });
  }

  it('takes the format that is said before what it would find', async () => {
    const text = '[{"title": "A"}]';
    expect((await read(text, {format: 'ics'})).readable).to.equal(false);
    expect((await read(text, {format: 'json'})).readable).to.equal(true);
  });

  for (const [name, text, options] of [
    ['nothing', '', {}],
    ['prose', 'Hello there', {}],
    ['JSON that is cut off', '{"items": [', {}],
    ['JSON without items', '{"hello": 1}', {}],
    ['an empty calendar file', '', {format: 'ics'}],
    ['a page without data', '<!doctype html><p>Sign in</p>', {}],
    ['a table without titles', 'url,kind\na,b\n', {format: 'csv'}],
  ] as const) {
    it(`says that ${name} is not readable, and why`, async () => {
      const {readable, problems, content} = await read(text, options);
      expect(readable).to.equal(false);
      expect(problems).not.to.deep.equal([]);
      expect(content.sections).to.deep.equal([]);
    });
  }

  it('tells where in the text the problems of the records are', async () => {
    const text = '{\n  "items": [\n    {"title": "A", "url": "javascript:1"}\n  ]\n}';
    const {problems} = await read(text);
    expect(problems).to.have.length(1);
    expect(problems[0]!.path).to.equal('items[0].url');
    expect(problems[0]!.position).to.deep.equal({line: 3, column: 27});
  });

  it('gives way between some items and others', async () => {
    let pauses = 0;
    const items = Array.from({length: 1000}, (_, index) => ({title: `Item ${index}`}));
    await read(JSON.stringify(items), {pause: () => void (pauses += 1)});
    expect(pauses).to.be.at.least(50);
  });

  it('gives content that is well-formed for any text in any format, and never rejects', async () => {
    const pieces = fc.constantFrom(
      ...['BEGIN:VCALENDAR\r\n', 'BEGIN:VEVENT\n', 'SUMMARY:', 'RRULE:FREQ=DAILY', 'DTSTART:2027'],
      ...['<rss>', '<item>', '<title>', ']]>', '<![CDATA[', '&amp;', '</item>', '<feed xmlns="'],
      ...['{"items":[', '{"@type":"Event",', '"name":', '"title":', '"url":"', '}]}', ',', ';'],
      ...[
        'title,url\n',
        '"',
        '\n',
        '\r',
        '\u0000',
        '\uFEFF',
        '\uD800',
        'javascript:',
        '2027-05-07',
      ],
    );
    const texts = fc.oneof(
      fc.string({unit: 'binary', maxLength: 200}),
      fc
        .array(fc.oneof(pieces, fc.string({maxLength: 5})), {maxLength: 30})
        .map((all) => all.join('')),
    );
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom(undefined, ...formats), async (text, format) => {
        const {content, problems} = await read(text, {format});
        for (const {id, items} of content.sections) {
          if (typeof id !== 'string') return false;
          for (const item of items) {
            if (item.url !== undefined && safeUrl(item.url) !== item.url) return false;
            if (item.startDate !== undefined && !isDate(item.startDate)) return false;
          }
        }
        return problems.every(({code, path}) =>
          [code, path].every((value) => typeof value === 'string'),
        );
      }),
      {numRuns: 300},
    );
  });
});
