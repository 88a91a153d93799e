import {expect} from '@open-wc/testing';
import {parseCsv} from '../../src/formats/csv.js';
import {readHeader} from '../../src/formats/csv/header.js';
import {normalise} from '../../src/model/normalise.js';
import fc from '../support/properties.js';

const context = {now: 0, pause: () => undefined};

const parse = (text: string, language?: string) => parseCsv(text, {...context, language});

const fixtureText = async (name: string): Promise<string> =>
  (await fetch(new URL(`../fixtures/csv/${name}`, import.meta.url))).text();

/** The items of a table without sections. */
const itemsOf = async (text: string) =>
  ((await parse(text)).records as {readonly items: readonly Record<string, unknown>[]}).items;

describe('parseCsv', () => {
  for (const [name, text, items] of [
    ['texts in two languages', 'title,title_es\nA,B', [{title: {en: 'A', es: 'B'}}]],
    [
      'a text that is there in one',
      'title,title_es\nA,\n,B',
      [{title: {en: 'A'}}, {title: {es: 'B'}}],
    ],
    ['headers in two languages', 'Title,Título\nA,B', [{title: {en: 'A', es: 'B'}}]],
    ['an English text beside the Spanish', 'título,title_en\nA,B', [{title: {es: 'A', en: 'B'}}]],
    ['one language only', 'title_es\nA', [{title: {es: 'A'}}]],
    [
      'tags',
      'title,tags\nA,"b, c"\nD,e;f',
      [
        {title: 'A', tags: ['b', 'c']},
        {title: 'D', tags: ['e', 'f']},
      ],
    ],
    [
      'addresses as people write them',
      'title,url\nA,www.example.org\nB,a@example.org',
      [
        {title: 'A', url: 'https://www.example.org'},
        {title: 'B', url: 'mailto:a@example.org'},
      ],
    ],
    [
      'files',
      'title,attachments\nA,"https://example.org/a,b.pdf, https://example.org/c"',
      [{title: 'A', attachments: ['https://example.org/a,b.pdf', 'https://example.org/c']}],
    ],
    [
      'words for what becomes of events',
      'título;estado;modalidad\nA;Cancelado;En línea',
      [{title: 'A', status: 'cancelled', attendance: 'online'}],
    ],
    [
      'a time in a column of its own',
      'title,date,time\nA,2011-11-26,2:30 PM',
      [{title: 'A', startDate: '2011-11-26T14:30:00'}],
    ],
    [
      'an end time',
      'title,date,start time,end time\nA,2011-11-26,14:30,16:00',
      [{title: 'A', startDate: '2011-11-26T14:30:00', endDate: '2011-11-26T16:00:00'}],
    ],
    [
      'a whole day',
      'title,start,end,all day\nA,2011-11-26 00:00,2011-11-27 00:00,sí',
      [{title: 'A', startDate: '2011-11-26', endDate: '2011-11-27'}],
    ],
    [
      'times of a zone',
      'title,start,time zone\nA,2011-11-26 10:00,America/Chicago\nB,2011-07-01 10:00,America/Chicago',
      [
        {title: 'A', startDate: '2011-11-26T10:00:00-06:00', timeZone: 'America/Chicago'},
        {title: 'B', startDate: '2011-07-01T10:00:00-05:00', timeZone: 'America/Chicago'},
      ],
    ],
    [
      'times of a zone that nobody knows',
      'title,start,time zone\nA,2011-11-26 10:00,Nowhere',
      [{title: 'A', startDate: '2011-11-26T10:00:00', timeZone: 'Nowhere'}],
    ],
    [
      'several dates',
      'title,dates\nA,2011-11-26; 2011-12-03 10:00 – 2011-12-03 12:00',
      [
        {
          title: 'A',
          occurrences: [
            {startDate: '2011-11-26'},
            {startDate: '2011-12-03T10:00:00', endDate: '2011-12-03T12:00:00'},
          ],
        },
      ],
    ],
    [
      'exceptions, in the zone of the event',
      'title,start,recurrence,except,time zone\nA,2011-11-01 10:00,FREQ=WEEKLY,2011-11-08 10:00; 2011-11-15,America/Chicago',
      [
        {
          title: 'A',
          startDate: '2011-11-01T10:00:00-05:00',
          recurrence: 'FREQ=WEEKLY',
          exceptions: ['2011-11-08T10:00:00-06:00', '2011-11-15'],
          timeZone: 'America/Chicago',
        },
      ],
    ],
    [
      'when one can register, in the zone of the event',
      'title,registration opens,registration deadline,nominations close,time zone\nA,2011-07-01 09:00,2011-11-26 17:00,2011-10-01,America/Chicago',
      [
        {
          title: 'A',
          registrationOpens: '2011-07-01T09:00:00-05:00',
          registrationCloses: '2011-11-26T17:00:00-06:00',
          nominationsClose: '2011-10-01',
          timeZone: 'America/Chicago',
        },
      ],
    ],
    [
      'addresses of what belongs to an event',
      'título;enlace al mapa;inscripción;grabación;informe;fotos;resolución\nA;www.example.org/m;a@example.org;www.example.org/v;www.example.org/i;www.example.org/f;/r',
      [
        {
          title: 'A',
          mapUrl: 'https://www.example.org/m',
          registrationUrl: 'mailto:a@example.org',
          recordingUrl: 'https://www.example.org/v',
          reportUrl: 'https://www.example.org/i',
          photosUrl: 'https://www.example.org/f',
          resolutionUrl: '/r',
        },
      ],
    ],
    ['how often it was changed', 'title,sequence\nA,3', [{title: 'A', sequence: '3'}]],
    ['degrees with a comma', 'título;latitud\nA;-19,43', [{title: 'A', latitude: '-19.43'}]],
    ['NUL characters', 'ti\0tle\0\nA\0', [{title: 'A'}]],
    ['a title row above the header', 'Our list\n\ntitle,url\nA,/a', [{title: 'A', url: '/a'}]],
    ['rows that are too short', 'title,url,tags\nA', [{title: 'A'}]],
    ['nothing below the header', 'title,url\n', []],
    ['a row without a title', 'title,url\n,/a', [{url: '/a'}]],
    [
      'languages by name',
      'title,language\nA,español\nB,tlh',
      [
        {title: 'A', language: 'es'},
        {title: 'B', language: 'tlh'},
      ],
    ],
  ] as const) {
    it(`reads ${name}`, async () => {
      expect(await itemsOf(text)).to.deep.equal(items);
      expect((await parse(text)).problems).to.deep.equal([]);
    });
  }

  for (const [name, text, dates] of [
    ['by a day above 12', 'title,date\nA,03/04/2011\nB,26/11/2011', ['2011-04-03', '2011-11-26']],
    [
      'by a month in the second place',
      'title,date\nA,03/04/2011\nB,11/26/2011',
      ['2011-03-04', '2011-11-26'],
    ],
    ['by another column', 'title,start,deadline\nA,03/04/2011,25/03/2011', ['2011-04-03']],
    ['by a Spanish header', 'título,fecha\nA,03/04/2011', ['2011-04-03']],
    ['by a note in the header', 'title,date (mm/dd/yyyy)\nA,03/04/2011', ['2011-03-04']],
    ['not at all', 'title,date\nA,03/04/2011', ['03/04/2011']],
    [
      'not where it changes',
      'title,date\nA,03/04/2011\nB,26/11/2011\nC,11/26/2011',
      ['03/04/2011', '2011-11-26', '2011-11-26'],
    ],
  ] as const) {
    it(`knows which is the day ${name}`, async () => {
      expect((await itemsOf(text)).map(({startDate}) => startDate)).to.deep.equal(dates);
    });
  }

  it('groups rows into sections, in their order, and under the section above', async () => {
    const {records} = await parse('section,section_es,title\nB,C,1\n,,2\nA,,3\nB,,4\nEmpty,,\n');
    expect(records).to.deep.equal({
      sections: [
        {id: 'b', title: {en: 'B', es: 'C'}, items: [{title: '1'}, {title: '2'}, {title: '4'}]},
        {id: 'a', title: {en: 'A'}, items: [{title: '3'}]},
        {id: 'empty', title: {en: 'Empty'}, items: []},
      ],
    });
  });

  it('takes the language of the text where nothing in it says one', async () => {
    expect((await parse('title\nA', 'es')).records).to.deep.equal({items: [{title: {es: 'A'}}]});
  });

  it('tells of columns that mean nothing', async () => {
    const {problems} = await parse('title,Foo,,url,"bar"\nA,1,2,/a,3');
    expect(problems).to.deep.equal([
      {code: 'unknown-field', path: '', position: {line: 1, column: 7}, found: 'Foo'},
      {code: 'unknown-field', path: '', position: {line: 1, column: 16}, found: 'bar'},
    ]);
  });

  it('tells of cells that stand under no header', async () => {
    const {problems} = await parse('title,url\nA,/a\nB, and more,/b\n');
    expect(problems).to.deep.equal([
      {code: 'malformed-part', path: '', position: {line: 3, column: 13}, found: '/b'},
    ]);
  });

  it('tells of a quote that is never closed, and reads on', async () => {
    const {records, problems} = await parse('title,url\n"A,/a\nB,/b\n');
    expect(records).to.deep.equal({
      items: [
        {title: '"A', url: '/a'},
        {title: 'B', url: '/b'},
      ],
    });
    expect(problems).to.deep.equal([
      {code: 'malformed-part', path: '', position: {line: 2, column: 1}, found: '"A,/a'},
    ]);
  });

  for (const text of ['a,b\n1,2', 'url,tags\n/a,b', 'no table at all', '<p>markup</p>']) {
    it(`misses a title in ${JSON.stringify(text)}`, async () => {
      const {records, problems} = await parse(text);
      expect(records).to.equal(undefined);
      expect(problems.map(({code}) => code)).to.deep.equal(['missing-column']);
      expect(problems[0]!.position).to.deep.equal({line: 1, column: 1});
    });
  }

  for (const text of ['', ' \n\t', '\uFEFF', '\0\0']) {
    it(`reads nothing of ${JSON.stringify(text)}`, async () => {
      const {records, problems} = await parse(text);
      expect(records).to.equal(undefined);
      expect(problems.map(({code}) => code)).to.deep.equal(['malformed']);
    });
  }

  it('finds the cell that a path comes from', async () => {
    const {locate} = await parse(
      'Our list\nsection,title,date\nA,"1\n1",soon\nB,2,later\nA,3,then\n',
    );
    expect(locate!('sections[0].items[0].startDate')).to.deep.equal({line: 4, column: 4});
    expect(locate!('sections[1].items[0]')).to.deep.equal({line: 5, column: 1});
    expect(locate!('sections[0].items[1].title')).to.deep.equal({line: 6, column: 3});
    expect(locate!('sections[1]')).to.deep.equal({line: 5, column: 1});
    expect(locate!('sections[9].items[9]')).to.equal(undefined);
  });

  it('lets others have their turn on the way', async () => {
    let pauses = 0;
    const pause = () => {
      pauses += 1;
      return Promise.resolve();
    };
    await parseCsv(`title\n${'A\n'.repeat(5000)}`, {now: 0, pause});
    expect(pauses).to.be.greaterThan(40);
  });

  it('makes no field and no prototype of what content is called', async () => {
    const {records} = await parse('title,__proto__,constructor\nA,{},{}');
    expect(records).to.deep.equal({items: [{title: 'A'}]});
  });
});

describe('parseCsv of files', () => {
  for (const [name, sections, items] of [
    ['events-google-sheets-en.csv', 2, 4],
    ['eventos-excel-es.csv', 2, 3],
    ['accounts.tsv', 1, 2],
    ['calendar-outlook.csv', 1, 2],
  ] as const) {
    it(`reads ${name} as content without a problem but of columns`, async () => {
      const parsed = await parse(await fixtureText(name));
      const {content, problems} = normalise(parsed.records, {base: 'https://example.org/'});
      expect(problems).to.deep.equal([]);
      expect(parsed.problems.every(({code}) => code === 'unknown-field')).to.equal(true);
      expect(content.sections).to.have.length(sections);
      expect(content.sections.flatMap((section) => section.items)).to.have.length(items);
    });
  }

  it('knows every column of the template for editors', async () => {
    const address = new URL('../../docs/spreadsheet-template.csv', import.meta.url);
    const {records, problems} = await parse(await (await fetch(address)).text());
    expect(problems).to.deep.equal([]);
    expect(normalise(records).problems).to.deep.equal([]);
  });

  it('knows every column of the guides for editors', async () => {
    for (const name of ['spreadsheet.md', 'spreadsheet.es.md']) {
      const guide = await (await fetch(new URL(`../../docs/${name}`, import.meta.url))).text();
      const rows = guide.split('\n').filter((line) => line.startsWith('| `'));
      expect(rows.length).to.be.greaterThan(20);
      for (const row of rows) {
        const cells = row.split('|').slice(1, 3).join();
        for (const [, header] of cells.matchAll(/`([^`]+)`/g)) {
          expect(readHeader(header!), header).not.to.equal(undefined);
        }
      }
    }
  });

  it('reads a row of a sheet whole', async () => {
    const parsed = await parse(await fixtureText('events-google-sheets-en.csv'));
    const {content} = normalise(parsed.records);
    expect(content.sections[0]!.items[0]).to.deep.equal({
      id: 'reception',
      title: {
        en: 'Reception for international librarians',
        es: 'Recepción para profesionales de otros países',
      },
      description:
        'Meet colleagues from abroad.\nLight refreshments, and "a few words" of welcome.',
      url: 'https://example.org/reception',
      tags: ['reception', 'networking'],
      startDate: '2012-06-24T18:00:00-07:00',
      endDate: '2012-06-24T20:00:00-07:00',
      timeZone: 'America/Los_Angeles',
      status: 'scheduled',
      attendance: 'in-person',
      location: {en: 'Harbor Hall, Room 2', es: 'Harbor Hall, sala 2'},
    });
  });

  it('reads a Spanish sheet whole', async () => {
    const parsed = await parse(await fixtureText('eventos-excel-es.csv'));
    expect(parsed.records).to.deep.equal({
      sections: [
        {
          id: 'proximos-eventos',
          title: 'Próximos eventos',
          items: [
            {
              title: 'Feria del libro',
              description: 'Viaje; con descuento',
              url: 'https://example.org/feria',
              startDate: '2011-11-26',
              deadline: '2011-10-03',
              tags: ['viajes', 'libros'],
            },
            {
              title: 'Congreso',
              url: 'https://example.org/congreso',
              startDate: '2012-07-05T09:00:00',
            },
          ],
        },
        {
          id: 'recursos',
          title: 'Recursos',
          items: [
            {
              title: 'Guía de hermanamiento',
              description: 'Cómo empezar.',
              url: 'https://www.example.org/guia',
              tags: ['guías'],
            },
          ],
        },
      ],
    });
  });
});

describe('parseCsv of anything', () => {
  const pieces = fc.constantFrom(
    ...[
      'title',
      'Título',
      'title_es',
      'date',
      'section',
      'url',
      'sep=;',
      '2011-11-26',
      '03/04/2011',
    ],
    ...[
      ',',
      ';',
      '\t',
      '|',
      '"',
      '""',
      '\n',
      '\r\n',
      '\r',
      '\0',
      '\uFEFF',
      ' ',
      'A',
      'ñ',
      '__proto__',
    ],
  );

  const check = async (text: string) => {
    const {records, problems, locate} = await parse(text);
    const result = normalise(records);
    for (const {path} of result.problems) await locate?.(path);
    expect(problems.every(({code}) => typeof code === 'string')).to.equal(true);
  };

  it('gives a result for any text', () =>
    fc.assert(fc.asyncProperty(fc.string({unit: 'binary', maxLength: 200}), check), {
      numRuns: 300,
    }));

  it('gives a result for any pieces of tables', () =>
    fc.assert(
      fc.asyncProperty(fc.array(pieces, {maxLength: 60}), (parts) => check(parts.join(''))),
      {numRuns: 500},
    ));

  it('reads what it is given, however it is quoted', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({unit: 'grapheme', minLength: 1}), {minLength: 1, maxLength: 9}),
        async (titles) => {
          // an apostrophe at the start may be the guard of a formula
          const kept = titles.map((title) => `x${title.replace(/[\r\0]/g, '')}x`);
          const rows = kept.map((title) => `"${title.replaceAll('"', '""')}",/a\r\n`);
          const items = await itemsOf(`title,url\r\n${rows.join('')}`);
          expect(items.map(({title}) => title)).to.deep.equal(kept);
        },
      ),
    ));

  it('gives a result for texts that are made to stall it', async () => {
    const size = 20_000; // how long larger ones take is measured by bench/hostile.js
    const fill = (start: string, piece: string) => start + piece.repeat(size / piece.length);
    for (const hostile of [
      ...[fill('title\n', '"a\n'), fill('title,url\n', '"a"",\n'), fill('title\n', '"')],
      ...[fill('title\n', ' '), fill('title', ','), fill('title', '"a" b'), fill('', '\0')],
      fill('title\n', `"a"${' '.repeat(1000)}b`),
    ]) {
      const {problems} = await parse(hostile);
      expect(problems).to.be.an('array');
    }
  });
});
