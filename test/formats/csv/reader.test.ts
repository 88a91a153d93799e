import {expect} from '@open-wc/testing';
import {findDialect} from '../../../src/formats/csv/dialect.js';
import {TableReader} from '../../../src/formats/csv/reader.js';

const readAll = (text: string, separator: string): readonly (readonly string[])[] => {
  const reader = new TableReader(text, separator);
  const rows: (readonly string[])[] = [];
  while (!reader.atEnd) rows.push(reader.next().cells);
  return rows;
};

describe('TableReader', () => {
  for (const [name, text, separator, rows] of [
    [
      'plain cells',
      'a,b\nc,d\n',
      ',',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'CR LF',
      'a,b\r\nc,d\r\n',
      ',',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'CR',
      'a,b\rc,d\r',
      ',',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'no line end at the end',
      'a,b\nc,d',
      ',',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty cells',
      ',\n,a,\n',
      ',',
      [
        ['', ''],
        ['', 'a', ''],
      ],
    ],
    ['empty lines', 'a\n\nb', ',', [['a'], [''], ['b']]],
    ['quoted cells', '"a","b, c"\n', ',', [['a', 'b, c']]],
    ['doubled quotes', '"a ""b"" c",""\n', ',', [['a "b" c', '']]],
    ['nothing but quotes', '"""",""""""', ',', [['"', '""']]],
    ['quoted line ends', '"a\nb","c\r\nd"\r\n"e\rf"', ',', [['a\nb', 'c\nd'], ['e\nf']]],
    ['spaces around quotes', 'a, "b, c" ,d', ',', [['a', 'b, c', 'd']]],
    ['quotes inside a cell', 'a "b" c,d', ',', [['a "b" c', 'd']]],
    ['an inch', '12",5"\n', ',', [['12"', '5"']]],
    ['a quote that nobody doubled', '"a "b" c",d\n', ',', [['a "b" c', 'd']]],
    [
      'a quote that is never closed',
      'a,"b\nc,d\n',
      ',',
      [
        ['a', '"b'],
        ['c', 'd'],
      ],
    ],
    ['semicolons', 'a;"b;c";1,5', ';', [['a', 'b;c', '1,5']]],
    ['tabs', 'a\t"b\tc"\t\td', '\t', [['a', 'b\tc', '', 'd']]],
    ['bars', 'a|b', '|', [['a', 'b']]],
    ['one column', 'a, b; c\nd', '', [['a, b; c'], ['d']]],
    ['rows of all lengths', 'a\nb,c,d\n', ',', [['a'], ['b', 'c', 'd']]],
  ] as const) {
    it(`reads ${name}`, () => {
      expect(readAll(text, separator)).to.deep.equal(rows);
    });
  }

  it('tells where quotes break the rules', () => {
    const reader = new TableReader('"a "b" c",d\n"e', ',');
    while (!reader.atEnd) reader.next();
    expect(reader.brokenQuotes).to.deep.equal([3, 5, 12]);
  });

  it('tells where cells start', () => {
    const reader = new TableReader('a,"b\nb",c', ',');
    reader.next();
    expect(reader.starts).to.deep.equal([0, 2, 8]);
  });
});

describe('findDialect', () => {
  for (const [text, separator] of [
    ['title,url\nA,B', ','],
    ['title;url\nA;B', ';'],
    ['title\turl\nA\tB', '\t'],
    ['title|url\nA|B', '|'],
    ['title;description\n"A, b, c, d";x, y, z\nB, c;d, e, f', ';'],
    ['title,description\n"A; b; c";"d; e; f"\n"g; h","i; j; k"', ','],
    ['"title";"F,i,\ne,l,d\n";"url"\nA;B;C', ';'],
    ['title\nA, b\nC', ''],
    ['"title, short";url;section\nA;B;C', ';'],
    ['Events, 2011\n\ntitle;url\nA;B', ';'],
    ['sep=|\ntitle;url|x', '|'],
    ['"sep=;"\r\ntitle;url', ';'],
    ['SEP=\t\ntitle\turl', '\t'],
    ['a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5', ';'],
    ['título;fecha;lugar\nA;1,5;B', ';'],
  ] as const) {
    it(`finds ${JSON.stringify(separator)} in ${JSON.stringify(text)}`, () => {
      expect(findDialect(text).separator).to.equal(separator);
    });
  }
});
