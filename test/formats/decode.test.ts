import {expect} from '@open-wc/testing';
import {decodeText} from '../../src/formats/decode.js';
import fc from '../support/properties.js';

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const latin = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, bigEndian = false): number[] =>
  Array.from({length: text.length}, (_, index) => text.charCodeAt(index)).flatMap((unit) =>
    bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8],
  );

const utf32 = (text: string, bigEndian = false): number[] =>
  Array.from(text).flatMap((character) => {
    const code = character.codePointAt(0)!;
    const units = [code & 255, (code >> 8) & 255, code >> 16, 0];
    return bigEndian ? units.reverse() : units;
  });

const prolog = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><a>ñ</a>`;
const meta = '<!doctype html><meta charset=iso-8859-1><p>ñ';
const httpEquiv = '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">ñ';

describe('decodeText', () => {
  for (const [name, bytes, contentType, text, encoding] of [
    ['nothing', [], undefined, '', 'utf-8'],
    ['ASCII', utf8('abc'), undefined, 'abc', 'utf-8'],
    ['UTF-8 undeclared', utf8('ñ €'), undefined, 'ñ €', 'utf-8'],
    ['Latin-1 undeclared', latin('año'), undefined, 'año', 'windows-1252'],
    ['windows-1252 undeclared', [0x93, 0xe9, 0x94, 0x20, 0x80], undefined, '“é” €', 'windows-1252'],
    [
      'a mark of UTF-8',
      [0xef, 0xbb, 0xbf, ...utf8('ñ')],
      'text/xml; charset=iso-8859-1',
      'ñ',
      'utf-8',
    ],
    [
      'a mark of UTF-16, little',
      [0xff, 0xfe, ...utf16('ñ€')],
      'text/xml; charset=utf-8',
      'ñ€',
      'utf-16le',
    ],
    ['a mark of UTF-16, big', [0xfe, 0xff, ...utf16('ñ€', true)], undefined, 'ñ€', 'utf-16be'],
    [
      'UTF-16 without a mark, little',
      utf16(prolog('utf-16')),
      undefined,
      prolog('utf-16'),
      'utf-16le',
    ],
    [
      'UTF-16 without a mark, big',
      utf16(prolog('utf-16'), true),
      undefined,
      prolog('utf-16'),
      'utf-16be',
    ],
    [
      'UTF-16 declared without a mark',
      utf16('<a>', true),
      'text/xml; charset=utf-16',
      '<a>',
      'utf-16be',
    ],
    ['a mark of UTF-32, little', utf32('\uFEFFñ😀'), undefined, 'ñ😀', 'utf-32le'],
    ['a mark of UTF-32, big', utf32('\uFEFFñ😀', true), undefined, 'ñ😀', 'utf-32be'],
    ['UTF-32 without a mark, little', utf32('<ñ>'), undefined, '<ñ>', 'utf-32le'],
    [
      'UTF-32 without a mark, big',
      utf32(prolog('utf-32'), true),
      'text/xml; charset=utf-32',
      prolog('utf-32'),
      'utf-32be',
    ],
    [
      'UTF-32 with what is no character',
      [...utf32('<'), 0, 0xd8, 0, 0, 0, 0, 0x11, 0, 255, 255, 255, 255, 0x41],
      undefined,
      '<\uFFFD\uFFFD\uFFFD',
      'utf-32le',
    ],
    ['UTF-32 that is none', utf8('ñ'), 'text/xml; charset=utf-32', 'ñ', 'utf-8'],
    ['the header', latin('ñ'), 'text/xml; charset=iso-8859-1', 'ñ', 'windows-1252'],
    ['the header in quotes', latin('ñ'), 'text/xml; charset="ISO-8859-1"', 'ñ', 'windows-1252'],
    [
      'the header before the prolog',
      latin(prolog('utf-8')),
      'text/xml;charset=latin1',
      prolog('utf-8'),
      'windows-1252',
    ],
    [
      'another encoding in the header',
      [0xe6, 0xe9],
      'text/plain; charset=windows-1251',
      'жй',
      'windows-1251',
    ],
    ['Latin-9', [0xa4], 'text/plain; charset=ISO-8859-15', '€', 'iso-8859-15'],
    ['the prolog', latin(prolog('ISO-8859-1')), 'text/xml', prolog('ISO-8859-1'), 'windows-1252'],
    [
      'the prolog in single quotes',
      latin("<?xml version='1.0' encoding='latin1' ?>ñ"),
      undefined,
      "<?xml version='1.0' encoding='latin1' ?>ñ",
      'windows-1252',
    ],
    [
      'a prolog behind a line break',
      latin(`\n${prolog('latin1')}`),
      undefined,
      `\n${prolog('latin1')}`,
      'windows-1252',
    ],
    [
      'Japanese in the prolog',
      [...latin('<?xml encoding="Shift_JIS"?>'), 0x93, 0xfa],
      undefined,
      '<?xml encoding="Shift_JIS"?>日',
      'shift_jis',
    ],
    ['the head of a page', latin(meta), 'text/html', meta, 'windows-1252'],
    ['the head of an old page', latin(httpEquiv), 'text/html', httpEquiv, 'windows-1252'],
    ['a label in other spelling', latin('ñ'), 'text/plain; charset=Latin-1', 'ñ', 'windows-1252'],
    ['a label with underscores', [0xe6], 'text/xml; charset=windows_1251', 'ж', 'windows-1251'],
    ['a short label', [0xe6], 'text/xml; charset=win1251', 'ж', 'windows-1251'],
    ['a label of code pages', [0xc7, 0xd1], 'text/xml; charset=cp949', '한', 'euc-kr'],
    ['a label without its x', [0x8e], 'text/xml; charset=mac-roman', 'é', 'macintosh'],
    ['an unknown label', utf8('ñ'), 'text/xml; charset=klingon', 'ñ', 'utf-8'],
    [
      'an unknown label before a known one',
      latin(prolog('latin1')),
      'text/xml; charset=none',
      prolog('latin1'),
      'windows-1252',
    ],
    ['an empty label', utf8('ñ'), 'text/xml; charset=', 'ñ', 'utf-8'],
    ['a label that may not be', utf8('ñ'), 'text/xml; charset=replacement', 'ñ', 'utf-8'],
    ['UTF-16 that is none', utf8(prolog('utf-16')), undefined, prolog('utf-16'), 'utf-8'],
    ['ASCII that is none', utf8('ñ'), 'text/xml; charset=us-ascii', 'ñ', 'utf-8'],
    ['UTF-8 that is none', latin('año'), 'text/xml; charset=utf-8', 'año', 'windows-1252'],
    ['UTF-8 with one wrong byte', [...utf8('ñññ'), 0xe9, 0x20], undefined, 'ñññ\uFFFD ', 'utf-8'],
    ['UTF-8 that is cut in a character', utf8('ñ€').slice(0, -1), undefined, 'ñ', 'utf-8'],
    ['UTF-16 that is cut in a character', [0xff, 0xfe, 0x41, 0, 0x42], undefined, 'A', 'utf-16le'],
  ] as const) {
    it(`reads ${name}`, () => {
      const decoded = decodeText(Uint8Array.from(bytes), contentType);
      expect(decoded).to.deep.equal({text, encoding});
    });
  }

  it('gives a text for any bytes and any type', () => {
    const declaredAs = fc.oneof(
      fc.string(),
      fc.string().map((label) => `text/xml; charset=${label}`),
    );
    fc.assert(
      fc.property(fc.uint8Array(), declaredAs, fc.string(), (bytes, contentType, label) => {
        const head = latin(`<?xml encoding="${label}"?>`).map((unit) => unit & 255);
        for (const all of [bytes, Uint8Array.from([...head, ...bytes])]) {
          const {text, encoding} = decodeText(all, contentType);
          expect(text).to.be.a('string');
          expect(encoding).not.to.equal('');
        }
      }),
    );
  });

  it('reads back what was written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        fc.pre(!/[\0\uFEFF]/.test(text));
        return decodeText(new TextEncoder().encode(text)).text === text;
      }),
    );
  });
});
