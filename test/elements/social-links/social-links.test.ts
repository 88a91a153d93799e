import {expect, html} from '@open-wc/testing';
import {outlineOf} from '../../../src/elements/social-links/icons.js';
import type {IroSocialLinks} from '../../../src/elements/social-links/social-links.js';
import {all, loaded, part, show, textOf, texts} from '../../support/element.js';

const links = (lang = 'en', layout = 'list') =>
  show<IroSocialLinks>(html`<iro-social-links layout=${layout}></iro-social-links>`, lang);

const accounts = {
  items: [
    {id: 'one', title: 'Account one', url: 'https://example.org/1', service: 'twitter'},
    {id: 'two', title: 'Account two', service: 'facebook'},
    {id: 'dos', title: 'Cuenta dos', url: 'https://example.org/2', language: 'es'},
  ],
};

describe('<iro-social-links>', () => {
  it('shows each account with an icon and its name', async () => {
    const element = await links();
    expect(all(element, 'svg[aria-hidden=true] path[d]')).to.have.length(6);
    expect(texts(element, '[part=title]')[0]).to.equal('Facebook');
  });

  it('puts accounts in the reader’s language first, without a word on what goes without saying', async () => {
    const element = await links('es-MX');
    expect(textOf(all(element, '[part=title]')[0])).to.equal('Twitter en español');
    expect(part(element, 'language')).to.equal(null);
  });

  it('keeps the order given for others, and marks the language for them', async () => {
    const element = await links('en');
    const mark = part(element, 'language')!;
    expect(mark).to.have.attribute('lang', 'es');
    expect(textOf(mark)).to.equal('español');
    expect(texts(element, '[part=title]')).to.deep.equal([
      'Facebook',
      'Twitter',
      'Twitter in Spanish español',
      'IRRTBlogspot',
      'ALA Weblog Service',
      'Flickr',
    ]);
  });

  it('says of an account without an address that there is none, and links the others', async () => {
    const element = await links();
    expect(all(element, 'a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'http://alairrt.blogspot.com/',
    ]);
    expect(
      texts(element, '[part=note]').filter((text) => text === '(address not available)'),
    ).to.have.length(5);
  });

  it('says of an account on Twitter what that is now, in both languages', async () => {
    for (const [lang, words] of [
      ['en', 'Twitter, now X'],
      ['es', 'Twitter, ahora X'],
    ] as const) {
      const element = await links(lang);
      const notes = texts(element, '[part=note]').filter((text) => text === words);
      expect(notes, lang).to.have.length(2);
    }
  });

  it('shows icons alone in the compact layout, each with an accessible name', async () => {
    const element = await links('en', 'compact');
    await loaded(element, {content: accounts});
    expect(texts(element, 'a .name')).to.deep.equal(['Account one, Twitter, now X', 'Cuenta dos']);
    const name = element.shadowRoot!.querySelector<HTMLElement>('a .name')!;
    expect(name.getBoundingClientRect().width).to.be.at.most(1);
    const target = element.shadowRoot!.querySelector('a')!.getBoundingClientRect();
    expect(Math.min(target.width, target.height), 'big enough to hit').to.be.at.least(24);
    expect(texts(element, '[part=note]')).to.deep.equal([
      'Twitter, now X: Account one',
      'Address not available: Account two',
    ]);
  });

  it('names the accounts without address in the reader’s language in the compact layout', async () => {
    const element = await links('es', 'compact');
    expect(textOf(part(element, 'note'))).to.equal(
      'Dirección no disponible: Twitter en español, Facebook, Twitter, Servicio de blogs de la ALA y Flickr',
    );
  });

  it('tells machines the language that a link leads to', async () => {
    const element = await links();
    await loaded(element, {content: accounts});
    expect(all(element, 'a').map((link) => link.getAttribute('hreflang'))).to.deep.equal([
      null,
      'es',
    ]);
  });
});

describe('outlineOf', () => {
  it('goes by the service, else by the kind', () => {
    expect(outlineOf({service: 'twitter', kind: 'blog'})).not.to.equal(outlineOf({kind: 'blog'}));
    expect(outlineOf({service: 'unknown', kind: 'blog'})).to.equal(outlineOf({service: 'blog'}));
  });

  it('has none for anything else, whatever content says', () => {
    for (const service of ['constructor', '__proto__', 'toString', '']) {
      expect(outlineOf({service})).to.equal(undefined);
    }
  });
});
