import {expect} from '@open-wc/testing';
import {decodeEntities, markupToText, oneLine, shorten} from '../../src/formats/plain-text.js';
import fc from '../support/properties.js';

describe('markupToText', () => {
  for (const [markup, text] of [
    ['', ''],
    ['plain', 'plain'],
    ['  plain\n\ttext ', 'plain text'],
    ['a <b>bold</b> word', 'a bold word'],
    ['no<b>sp</b>ace', 'nospace'],
    ['<p>One</p><p>Two</p>', 'One\nTwo'],
    ['<P>One\n<P>Two', 'One\nTwo'],
    ['One<br>Two<br/>Three', 'One\nTwo\nThree'],
    ['<ul>\n <li>One</li>\n <li>Two</li>\n</ul>', 'One\nTwo'],
    ['<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>', '1 2\n3'],
    ['One<img src="a.png">Two', 'One Two'],
    ['<a href="https://example.org/" title="1 > 0">Link</a>', 'Link'],
    ['a &amp; b &lt; c &gt; d', 'a & b < c > d'],
    ['&eacute;&#233;&#xE9;&nbsp;&hellip;', 'ééé …'],
    ['&copy 2011', '© 2011'],
    ['AT&T', 'AT&T'],
    ['a &unknown; b', 'a &unknown; b'],
    ['&#150; &#x80;', '– €'],
    ['\u0096 \u0080\u0085\u0081', '– €…'],
    ['&#0;&#xD800;', '\uFFFD\uFFFD'],
    ['a &amp;lt; b', 'a < b'],
    ['a &amp;amp; b', 'a & b'],
    ['a&amp;nbsp;b', 'a b'],
    ['&amp;#8217;', '’'],
    ['&amp;lt;b&amp;gt;', '<b>'],
    ['<script>x("<p>")</script>text', 'text'],
    ['<STYLE>p {}</STYLE>text', 'text'],
    ['<script>x(', ''],
    ['<iframe src="https://example.org/">text</iframe>more', 'more'],
    ['<template><p>a</p><template>b</template>c</template>d', 'd'],
    ['<!-- comment -->text<!-- another', 'text'],
    ['<![CDATA[<p>One</p>]]>', 'One'],
    ['<?php echo 1 ?>text', 'text'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['cut in a <a href="http', 'cut in a'],
    ['a\u0000\u0007b', 'a\nb'],
    ['a\u200Bb', 'a\u200Bb'],
    ['<title>a &amp; <b></title>', 'a & <b>'],
    ['</p>a</p>', 'a'],
  ] as const) {
    it(`reads ${JSON.stringify(markup)}`, () => expect(markupToText(markup)).to.equal(text));
  }

  it('reads on from one piece of a long text to the next', () => {
    const text = Array.from({length: 3000}, (_, index) => `é ${index}`).join(' ');
    const markup = text.replaceAll('é', '<b class="x">&eacute;</b>');
    expect(markupToText(markup)).to.equal(text);
  });

  it('reads no more than is needed', () => {
    const text = markupToText('word &amp; '.repeat(10_000), 100);
    expect(text.length).to.be.within(100, 10_000);
  });

  it('forgets one text before the next', () => {
    expect(markupToText('<script>')).to.equal('');
    expect(markupToText('<p>text')).to.equal('text');
    expect(markupToText('&am')).to.equal('&am');
    expect(markupToText('<b>p;</b>')).to.equal('p;');
  });

  it('gives tidy text for any markup', () => {
    const pieces = fc.constantFrom(
      ...['<p>', '</p>', '<b ', '">', '&amp;', 'lt;', '<!--', '\0', ' \n'],
    );
    const markup = fc
      .array(fc.oneof(pieces, fc.string({unit: 'binary'})))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(markup, (source) => {
        const text = markupToText(source);
        expect(text).to.equal(text.trim());
        // eslint-disable-next-line no-control-regex
        expect(text).not.to.match(/ {2}|\n\n|[\0-\t\x0B-\x1F]/);
      }),
      {numRuns: 500},
    );
  });
});

describe('decodeEntities', () => {
  for (const [text, decoded] of [
    ['a & b', 'a & b'],
    ['&amp;lt;', '&lt;'],
    ['&nbsp;', '\u00A0'],
    ['&NotEqualTilde;', '≂̸'],
    ['&copy 2011', '&copy 2011'],
    ['&constructor;&__proto__;', '&constructor;&__proto__;'],
    ['<b>&lt;</b>', '<b><</b>'],
    ['&#1234567890;', '&#1234567890;'],
  ] as const) {
    it(`decodes ${JSON.stringify(text)}`, () => expect(decodeEntities(text)).to.equal(decoded));
  }
});

describe('oneLine', () => {
  it('leaves single spaces', () => expect(oneLine(' a \n b\u00A0 c ')).to.equal('a b c'));
});

describe('shorten', () => {
  for (const [text, length, short] of [
    ['one two', 7, 'one two'],
    ['one two three', 7, 'one two…'],
    ['one two three', 9, 'one two…'],
    ['one two, three', 10, 'one two…'],
    ['onetwothree', 5, 'onetw…'],
    ['abc😀def', 4, 'abc…'],
  ] as const) {
    it(`makes “${short}” of “${text}”`, () => expect(shorten(text, length)).to.equal(short));
  }
});
