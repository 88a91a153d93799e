import {expect} from '@open-wc/testing';
import {
  mastodonAddress,
  serverOf,
  shareAddress,
  ways,
  waysIn,
  type Way,
} from '../../../src/elements/social-links/share-services.js';

const shared = {
  title: 'Ferias & libros: ¿qué es 1+1?',
  text: 'Ferias & libros: ¿qué es 1+1?',
  url: 'https://example.org/a?b=1&c=ñ',
};

describe('waysIn', () => {
  const attributes: readonly (readonly [string, readonly Way[]])[] = [
    ['', ways],
    ['copy', ['copy']],
    ['email  Copy email', ['email', 'copy']],
    ['nothing-known', ways],
    ['nothing-known x', ['x']],
  ];
  for (const [attribute, expected] of attributes) {
    it(`reads “${attribute}”`, () => expect(waysIn(attribute)).to.deep.equal(expected));
  }
});

describe('shareAddress', () => {
  const expected: readonly (readonly [Way, string, Readonly<Record<string, string>>])[] = [
    ['facebook', 'https://www.facebook.com/sharer/sharer.php', {u: shared.url}],
    ['x', 'https://x.com/intent/post', {text: shared.title, url: shared.url}],
    ['linkedin', 'https://www.linkedin.com/sharing/share-offsite/', {url: shared.url}],
    ['whatsapp', 'https://wa.me/', {text: `${shared.title} ${shared.url}`}],
    ['telegram', 'https://t.me/share/url', {url: shared.url, text: shared.title}],
    ['bluesky', 'https://bsky.app/intent/compose', {text: `${shared.title} ${shared.url}`}],
  ];
  for (const [way, place, query] of expected) {
    it(`gives title and address whole to ${way}`, () => {
      const address = new URL(shareAddress(way, shared)!);
      expect(address.origin + address.pathname).to.equal(place);
      expect(Object.fromEntries(address.searchParams)).to.deep.equal(query);
      expect(address.href).to.not.include('+');
    });
  }

  it('writes an e-mail with title and address', () => {
    const [, subject, body] = /^mailto:\?subject=([^&]*)&body=([^&]*)$/.exec(
      shareAddress('email', shared)!,
    )!;
    expect(decodeURIComponent(subject!)).to.equal(shared.title);
    expect(decodeURIComponent(body!)).to.equal(`${shared.text}\r\n\r\n${shared.url}\r\n`);
  });

  it('has no address for what is no link', () => {
    expect(shareAddress('copy', shared)).to.equal(undefined);
    expect(shareAddress('mastodon', shared)).to.equal(undefined);
  });

  it('goes to the reader’s own server of Mastodon', () => {
    const address = new URL(mastodonAddress('library.example', shared));
    expect(address.origin + address.pathname).to.equal('https://library.example/share');
    expect(address.searchParams.get('text')).to.equal(`${shared.title} ${shared.url}`);
  });
});

describe('serverOf', () => {
  const texts: readonly (readonly [string, string | undefined])[] = [
    ['library.example', 'library.example'],
    [' https://library.example/home?x#y ', 'library.example'],
    ['http://Library.Example', 'library.example'],
    ['@reader@library.example', 'library.example'],
    ['reader@library.example', 'library.example'],
    ['https://library.example/@reader', 'library.example'],
    ['bücherei.example', 'xn--bcherei-n2a.example'],
    ['', undefined],
    ['library', undefined],
    ['javascript:alert(1)', undefined],
    ['library.example:8080', undefined],
    ['library.example?x', undefined],
    ['two words.example', undefined],
    ['.example', undefined],
  ];
  for (const [text, expected] of texts) {
    it(`reads “${text}” as ${expected ?? 'none'}`, () => expect(serverOf(text)).to.equal(expected));
  }
});
