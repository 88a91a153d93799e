import {expect} from '@open-wc/testing';
import {columnOrder, languagesRead, writeCsv} from '../../src/exports/csv.js';
import {parseCsv} from '../../src/formats/csv.js';
import {readHeader} from '../../src/formats/csv/header.js';
import {readContent} from '../../src/formats/read.js';
import {localisedColumns} from '../../src/formats/csv/names.js';
import type {Content, Item, Section} from '../../src/model/content.js';
import {itemFields} from '../../src/model/schema.js';
import fc from '../support/properties.js';
import {anyContent} from './arbitrary-content.js';

const context = {now: 0, pause: () => undefined};

const inSection = (...items: readonly (Partial<Item> & Pick<Item, 'title'>)[]): Section => ({
  id: 'news',
  items: items.map((item, index) => ({id: `item-${index + 1}`, ...item})),
});

const csvOf = (...given: Parameters<typeof writeCsv>): string => [...writeCsv(...given)].join('');

const readBack = async (sections: readonly Section[]): Promise<Content> =>
  (await readContent(csvOf(sections), {...context, format: 'csv'})).content;

/** The table without its mark and the columns that all tables have. */
const lines = (...sections: readonly Section[]): readonly string[] =>
  csvOf(sections).slice(1).split('\r\n');

describe('writeCsv', () => {
  it('starts with a byte order mark and ends each line as RFC 4180 has it', () => {
    const text = csvOf([inSection({title: 'Guide'})]);
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

  it('knows the languages that our own reader knows, and no other', () => {
    const codes = Array.from('abcdefghijklmnopqrstuvwxyz');
    const tags = [
      ...codes.flatMap((one) => codes.map((other) => one + other)),
      'nah',
      'nds',
      'yue',
    ];
    const read = tags.filter((tag) => readHeader(`title_${tag}`)?.language === tag);
    expect(read.sort()).to.deep.equal([...languagesRead].sort());
  });

  for (const [name, title, header, row, again] of [
    ['a country', {'es-MX': 'a', 'pt-BR': 'b'}, 'title_es-MX,title_pt-BR', 'a,b', undefined],
    [
      'a part of the world',
      {'es-419': 'a', en: 'b'},
      'title_es,title_en',
      'a,b',
      {es: 'a', en: 'b'},
    ],
    ['a script', {'zh-Hant-TW': 'a'}, 'title_zh', 'a', {zh: 'a'}],
    ['a script beside none', {'zh-Hant': 'a', zh: 'b'}, 'title_zh-Hant,title_zh', 'a,b', {zh: 'b'}],
    ['a language that is not known', {nl: 'a'}, 'title_nl,title,title_en,title_es', 'a,a,,', 'a'],
    ['one beside another', {nl: 'a', fr: 'b'}, 'title_nl,title_fr', 'a,b', {fr: 'b'}],
    ['a language that is not said', {und: 'a'}, 'title', 'a', 'a'],
  ] as const) {
    it(`keeps what can be kept of texts in ${name}`, async () => {
      const section = inSection({title});
      expect(lines(section).slice(0, 2)).to.deep.equal([
        `${header},id,sectionId`,
        `${row},item-1,news`,
      ]);
      expect((await readBack([section])).sections[0]!.items[0]!.title).to.deep.equal(
        again ?? title,
      );
    });
  }

  for (const [name, item, again] of [
    ['tags', {tags: ['a, b', 'c; d', 'e\nf']}, {tags: ['a', 'b', 'c', 'd', 'e', 'f']}],
    ['other names', {alternateNames: ['a, b']}, {alternateNames: ['a', 'b']}],
    [
      'addresses',
      {attachments: ['https://example.org/a;b.pdf', 'https://example.org/c,https://example.org/']},
      {
        attachments: [
          'https://example.org/a%3Bb.pdf',
          'https://example.org/c%2Chttps://example.org/',
        ],
      },
    ],
  ] as const) {
    it(`writes lists of ${name} as our own reader divides them`, async () => {
      const title = 'a';
      const {sections} = await readBack([inSection({title, ...item})]);
      expect(sections[0]!.items).to.deep.equal([{id: 'item-1', title, ...again}]);
    });
  }

  it('yields a text for each item and one for the header, after a look at each', () => {
    const pieces = [...writeCsv([inSection({title: 'a'}, {title: 'b'})])];
    expect(pieces).to.have.length(5);
    expect(pieces.filter(Boolean)).to.have.length(3);
  });

  it('is read back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyContent, async ({sections}) => {
        if (!sections.some(({items}) => items.length)) return;
        const {problems} = await parseCsv(csvOf(sections), context);
        expect(problems).to.deep.equal([]);
        const again = await readBack(sections);
        expect(again.sections).to.deep.equal(sections);
      }),
      {numRuns: 300},
    );
  });
});
