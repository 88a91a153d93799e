import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {columnOrder, writeCsv} from '../../src/exports/csv.js';
import {parseCsv} from '../../src/formats/csv.js';
import {readHeader} from '../../src/formats/csv/header.js';
import {readContent} from '../../src/formats/read.js';
import {localisedColumns} from '../../src/formats/csv/names.js';
import type {Content, Item, Section} from '../../src/model/content.js';
import {itemFields} from '../../src/model/schema.js';
import {anyContent} from './arbitrary-content.js';

const context = {now: 0, pause: () => undefined};

const inSection = (...items: readonly (Partial<Item> & Pick<Item, 'title'>)[]): Section => ({
  id: 'news',
  items: items.map((item, index) => ({id: `item-${index + 1}`, ...item})),
});

const readBack = async (sections: readonly Section[]): Promise<Content> =>
  (await readContent(writeCsv(sections), {...context, format: 'csv'})).content;

/** The table without its mark and the columns that all tables have. */
const lines = (...sections: readonly Section[]): readonly string[] =>
  writeCsv(sections).slice(1).split('\r\n');

describe('writeCsv', () => {
  it('starts with a byte order mark and ends each line as RFC 4180 has it', () => {
    const text = writeCsv([inSection({title: 'Guide'})]);
    expect(text).to.equal('\uFEFFtitle,id,sectionId\r\nGuide,item-1,news\r\n');
  });

  it('has columns by language, and one more where a text does not say its own', () => {
    const [header, ...rows] = lines(
      inSection({title: {es: 'Guía', en: 'Guide'}}, {title: 'Atlas'}, {title: {und: 'Index'}}),
    );
    expect(header).to.equal('title_es,title_en,title,id,sectionId');
    expect(rows.slice(0, 3)).to.deep.equal([
      'Guía,Guide,,item-1,news',
      ',,Atlas,item-2,news',
      ',,Index,item-3,news',
    ]);
  });

  for (const [name, item, cells] of [
    ['separators', {title: 'a, b; c'}, '"a, b; c"'],
    ['quotes', {title: 'the "best"'}, '"the ""best"""'],
    ['ends of lines', {title: 'a\nb'}, '"a\nb"'],
    ['lists', {title: 'a', tags: ['b', 'c']}, 'a,"b; c"'],
    ['yes and no', {title: 'a', featured: true, broken: false}, 'a,true,false'],
    ['numbers', {title: 'a', latitude: -20.67}, 'a,-20.67'],
    [
      'times of a recurring event',
      {
        title: 'a',
        occurrences: [{startDate: '2031-01-02', endDate: '2031-01-03'}, {startDate: '2031-02-02'}],
      },
      'a,"2031-01-02 – 2031-01-03; 2031-02-02"',
    ],
  ] as const) {
    it(`writes ${name}`, () => {
      expect(lines(inSection(item))[1]).to.equal(`${cells},item-1,news`);
    });
  }

  for (const [title, cell] of [
    ['=1+1', "'=1+1"],
    ['+52 33 1234', "'+52 33 1234"],
    ['-1+2', "'-1+2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['=HYPERLINK("https://example.org","a")', `"'=HYPERLINK(""https://example.org"",""a"")"`],
    ["=cmd|'/c calc'!A1", "'=cmd|'/c calc'!A1"],
    ['\t=1', `"'\t=1"`],
    ['\u00a0=1', "'\u00a0=1"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ['-5', '-5'],
    ["'twas", "'twas"],
    ['a=1', 'a=1'],
  ] as const) {
    it(`keeps ${JSON.stringify(title)} from being a formula`, async () => {
      const section = inSection({title});
      expect(lines(section)[1]).to.equal(`${cell},item-1,news`);
      expect((await readBack([section])).sections[0]!.items[0]!.title).to.equal(title.trim());
    });
  }

  it('guards every column', () => {
    const bad = '=1+1';
    const names = columnOrder.filter((name) => !/^(occurrences|parent)$/.test(name));
    const item = Object.fromEntries(names.map((name) => [name, bad])) as unknown as Item;
    const section = {id: bad, title: bad, description: {es: bad}, items: [item]};
    const cells = lines(section)[1]!.split(',');
    expect(cells).to.have.length(names.length + 3);
    expect(new Set(cells)).to.deep.equal(new Set([`'${bad}`]));
  });

  it('has a row for a section with nothing in it', async () => {
    const empty = {id: 'empty', title: {en: 'Jobs', es: 'Empleos'}, items: []};
    const {sections} = await readBack([empty, inSection({title: 'a'})]);
    expect(sections[0]).to.deep.equal(empty);
  });

  it('leaves out what an entry of another table belongs under', async () => {
    const items = [
      {title: 'a', parent: 'gone', source: 'Example'},
      {title: 'b', parent: 'item-1'},
    ];
    const [section] = (await readBack([inSection(...items)])).sections;
    expect(section!.items).to.deep.equal([
      {id: 'item-1', title: 'a'},
      {id: 'item-2', title: 'b', parent: 'item-1'},
    ]);
  });

  it('has a column for every field', () => {
    expect([...columnOrder].sort()).to.deep.equal(Object.keys(itemFields).sort());
  });

  it('calls its columns what our own reader calls them', () => {
    for (const name of [...columnOrder, 'section', 'sectionId', 'sectionDescription'] as const) {
      expect(readHeader(name)?.name, name).to.equal(name);
      if (!localisedColumns.has(name)) continue;
      for (const language of ['en', 'es', 'es-MX', 'fr', 'zh']) {
        const header = readHeader(`${name}_${language}`);
        expect([header?.name, header?.language], name).to.deep.equal([name, language]);
      }
    }
  });

  it('is read back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyContent, async ({sections}) => {
        if (!sections.some(({items}) => items.length)) return;
        const {problems} = await parseCsv(writeCsv(sections), context);
        expect(problems).to.deep.equal([]);
        const again = await readBack(sections);
        expect(again.sections).to.deep.equal(sections);
      }),
      {numRuns: 300},
    );
  });
});
