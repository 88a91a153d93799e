import {expect} from '@open-wc/testing';
import {globe, outlineOf} from '../../../src/elements/social-links/icons.js';
import {markOf} from '../../../src/elements/social-links/marks.js';
import {serviceOf} from '../../../src/elements/social-links/services.js';
import type {Item} from '../../../src/model/content.js';

const mark = (more: Partial<Item>, monograms = false) =>
  markOf({title: 'Sample account', ...more}, 'en', outlineOf, monograms);

describe('serviceOf', () => {
  const addresses: readonly (readonly [address: string, service: string | undefined])[] = [
    ['https://www.facebook.com/sample', 'facebook'],
    ['https://es-la.facebook.com/sample', 'facebook'],
    ['https://twitter.com/sample', 'twitter'],
    ['https://x.com/sample', 'x'],
    ['https://instagram.com/sample', 'instagram'],
    ['https://www.youtube.com/@sample', 'youtube'],
    ['https://youtu.be/sample', 'youtube'],
    ['https://www.linkedin.com/company/sample', 'linkedin'],
    ['https://www.flickr.com/photos/sample', 'flickr'],
    ['https://bsky.app/profile/sample.example.org', 'bluesky'],
    ['https://www.threads.net/@sample', 'threads'],
    ['https://www.threads.com/@sample', 'threads'],
    ['https://www.tiktok.com/@sample', 'tiktok'],
    ['https://wa.me/15550100', 'whatsapp'],
    ['https://chat.whatsapp.com/sample', 'whatsapp'],
    ['https://t.me/sample', 'telegram'],
    ['https://www.pinterest.com.mx/sample', 'pinterest'],
    ['https://pinterest.es/sample', 'pinterest'],
    ['https://mastodon.social/@sample', 'mastodon'],
    ['https://glammr.us/@sample', 'mastodon'],
    ['https://mastodon.social/about', undefined],
    ['https://social.example.org/@sample', undefined],
    ['https://sample.blogspot.com/', 'blog'],
    ['https://sample.blogspot.com.ar/', 'blog'],
    ['https://sample.wordpress.com/', 'blog'],
    ['mailto:sample@example.org', 'e-mail'],
    ['https://lists.example.org/sample', 'mailing-list'],
    ['https://groups.google.com/g/sample', 'mailing-list'],
    ['https://wiki.example.org/sample', 'wiki'],
    ['https://example.org/wiki/Sample', 'wiki'],
    ['https://netflix.com/', undefined],
    ['https://notfacebook.com/', undefined],
    ['https://facebook.com.example.org/', undefined],
    ['https://example.org/', undefined],
    ['no address', undefined],
  ];
  for (const [url, service] of addresses) {
    it(`takes ${url} for ${service ?? 'none that is known'}`, () => {
      expect(serviceOf({url})).to.equal(service);
    });
  }

  it('goes by what the content says before the address', () => {
    const url = 'https://social.example.org/@sample';
    expect(serviceOf({url, service: 'Mastodon'})).to.equal('mastodon');
    expect(serviceOf({url, service: 'email'})).to.equal('e-mail');
    expect(serviceOf({})).to.equal(undefined);
  });
});

describe('markOf', () => {
  const drawn =
    'facebook x twitter instagram youtube flickr mastodon bluesky threads tiktok whatsapp telegram pinterest blog feed rss e-mail wiki mailing-list';
  for (const service of drawn.split(' ')) {
    it(`has an outline for ${service}`, () => {
      const found = mark({service});
      expect('outline' in found && found.outline)
        .to.match(/^M/)
        .and.not.equal(globe);
    });
  }

  it('has one mark for what was Twitter and for X', () => {
    expect(mark({service: 'twitter'})).to.deep.equal(mark({service: 'x'}));
  });

  const letters: readonly (readonly [Partial<Item>, string])[] = [
    [{service: 'linkedin'}, 'L'],
    [{service: 'linkedin', kind: 'blog'}, 'L'],
    [{service: 'photo sharing'}, 'PS'],
    [{}, 'SA'],
    [{title: {es: 'ñandú'}}, 'Ñ'],
    [{title: 'l’école de la mer'}, 'LD'],
    [{title: '«Ante» todo'}, 'AT'],
    [{title: 'हिन्दी'}, 'हि'],
    [{service: '__proto__'}, 'P'],
  ];
  for (const [item, expected] of letters) {
    it(`puts ${expected} in the place of a mark for ${JSON.stringify(item)}`, () => {
      expect(mark(item)).to.deep.equal({letters: expected});
    });
  }

  it('goes by the kind where no service is known', () => {
    expect(mark({kind: 'blog'})).to.deep.equal(mark({service: 'blog'}));
  });

  it('shows the globe where there are no letters', () => {
    expect(mark({title: '★ ★'})).to.deep.equal({outline: globe});
  });

  it('puts letters in the place of brands on request, and of nothing else', () => {
    expect(mark({service: 'facebook'}, true)).to.deep.equal({letters: 'F'});
    expect(mark({service: 'twitter', kind: 'blog'}, true)).to.deep.equal({letters: 'T'});
    expect(mark({kind: 'blog'}, true)).to.deep.equal(mark({kind: 'blog'}));
  });
});
