import {expect} from '@open-wc/testing';
import {safeUrl} from '../../src/model/url.js';
import fc from '../support/properties.js';

const base = 'https://example.org/folder/content.json';

/** Value, base, what becomes of it. */
const kept: readonly (readonly [string, string | undefined, string])[] = [
  ['https://www.ala.org/haiti', undefined, 'https://www.ala.org/haiti'],
  ['http://www.ala.org', undefined, 'http://www.ala.org/'],
  ['HTTPS://WWW.ALA.ORG/Haiti', undefined, 'https://www.ala.org/Haiti'],
  ['  https://example.org/  ', undefined, 'https://example.org/'],
  ['https://exa\nmple.org/', undefined, 'https://example.org/'],
  ['https://ñandú.example/año', undefined, 'https://xn--and-6ma2c.example/a%C3%B1o'],
  ['https://example.org:8443/', undefined, 'https://example.org:8443/'],
  ['https://example.org/?a="<b>', undefined, 'https://example.org/?a=%22%3Cb%3E'],
  ['mailto:office@example.org', undefined, 'mailto:office@example.org'],
  ['tel:+1-312-555-0100', undefined, 'tel:+1-312-555-0100'],
  ['other.html', base, 'https://example.org/folder/other.html'],
  ['/top.html', base, 'https://example.org/top.html'],
  ['../up.html', base, 'https://example.org/up.html'],
  ['?page=2', base, 'https://example.org/folder/content.json?page=2'],
  ['#part', base, 'https://example.org/folder/content.json#part'],
  ['//other.example/x', base, 'https://other.example/x'],
  ['//other.example/x', 'http://example.org/', 'http://other.example/x'],
  ['\\\\other.example\\x', base, 'https://other.example/x'],
  ['https://other.example/', base, 'https://other.example/'],
];

const refused: readonly (readonly [string, string | undefined])[] = [
  ['javascript:alert(1)', undefined],
  ['javascript:alert(1)', base],
  ['JavaScript:alert(1)', base],
  ['java\tscript:alert(1)', base],
  ['java\nscript:alert(1)', base],
  ['java\rscript:alert(1)', base],
  ['\u0000javascript:alert(1)', base],
  ['\u0001\u001f javascript:alert(1)', base],
  ['   javascript:alert(1)', base],
  ['javascript\n:alert(1)', base],
  ['javascript://example.org/%0aalert(1)', base],
  ['vbscript:msgbox(1)', base],
  ['data:text/html,<script>alert(1)</script>', base],
  ['da\tta:text/html,x', base],
  ['blob:https://example.org/0b1c', base],
  ['filesystem:https://example.org/temporary/x', base],
  ['file:///etc/passwd', base],
  ['ftp://example.org/', base],
  ['view-source:https://example.org/', base],
  ['about:blank', base],
  ['intent://example.org#Intent;end', base],
  ['ws://example.org/', base],
  ['other.html', undefined],
  ['//other.example/x', undefined],
  ['', undefined],
  ['https://', base],
  ['https://example.org:99999/', base],
  ['https://example.org:port/', base],
  ['https://[::1', base],
  ['other.html', 'not an address'],
  ['other.html', 'data:application/json,{}'],
  ['alert(1)', 'javascript:0'],
];

/** Text with its control characters visible. */
const visible = (text: string | undefined) => JSON.stringify(text ?? null);

describe('safeUrl', () => {
  for (const [value, from, address] of kept) {
    it(`keeps ${visible(value)} from ${visible(from)}`, () =>
      expect(safeUrl(value, from)).to.equal(address));
  }

  for (const [value, from] of refused) {
    it(`refuses ${visible(value)} from ${visible(from)}`, () =>
      expect(safeUrl(value, from)).to.equal(undefined));
  }

  it('refuses a hidden scheme whatever stands in it', () => {
    const characters = Array.from({length: 33}, (_, code) => String.fromCharCode(code));
    for (const character of characters) {
      for (const value of [
        `${character}javascript:alert(1)`,
        `java${character}script:alert(1)`,
        `javascript${character}:alert(1)`,
      ]) {
        const address = safeUrl(value, base);
        // a character that the parser keeps makes a path of it
        expect(new URL(address ?? base).protocol, visible(value)).to.equal('https:');
      }
    }
  });

  for (const value of [' ', '\n\t']) {
    it(`takes no ${visible(value)} for the address of the content itself`, () =>
      expect(safeUrl(value, base)).to.equal(undefined));
  }
});

describe('safeUrl, whatever it is made of', () => {
  const pieces = fc.constantFrom(
    ...['http://', 'https://', 'example', '1', 'xn', '-', '--', '.', '..', '/', '//', '/.', '%2e'],
    ...['%', ':', ':80', ':443', '@', '?', '&', '=', '+', 'A', 'org', '~', '!', '$', "'", '#', ' '],
  );

  it('says the same as the URL parser', () => {
    fc.assert(
      fc.property(fc.array(pieces, {minLength: 1, maxLength: 12}), (parts) => {
        for (const value of [parts.join(''), `https://example.org/${parts.join('')}`]) {
          let expected: string | undefined;
          try {
            const {href, protocol} = new URL(value);
            expected = /^https?:$/.test(protocol) ? href : undefined;
          } catch {
            expected = undefined;
          }
          expect(safeUrl(value), value).to.equal(expected);
        }
      }),
      {numRuns: 3000},
    );
  });
});
