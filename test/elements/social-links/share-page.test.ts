import {expect, html, waitUntil} from '@open-wc/testing';
import type {IroSocialLinks} from '../../../src/elements/social-links/social-links.js';
import {replace} from '../../support/actions.js';
import {all, loaded, part, show, textOf, texts} from '../../support/element.js';

const sharing = async ({lang = 'en', share = '', layout = 'list'} = {}) => {
  const element = await show<IroSocialLinks>(
    html`<iro-social-links share=${share} layout=${layout}></iro-social-links>`,
    lang,
  );
  await waitUntil(() => part(element, 'share-page'), 'the ways to share are there');
  await element.updateComplete;
  return element;
};

const hint = (lang: string) =>
  lang === 'es' ? ' (se abre en una ventana nueva)' : ' (opens in a new window)';

/** What a reader reads of each way. */
const names = (element: Element, lang = 'en') =>
  texts(element, '[part=share-list] li').map((text) =>
    text.replace(/^L LinkedIn/, 'LinkedIn').replace(hint(lang), ''),
  );

const way = (element: Element, name: string) =>
  all(element, '[part~=share-way]').find((found) => textOf(found).startsWith(name))!;

const focused = (element: Element) => element.shadowRoot!.activeElement;

const press = (target: Element, key: string) => {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  target.dispatchEvent(event);
  return event;
};

describe('sharing the page from <iro-social-links>', () => {
  const restores: (() => void)[] = [];
  const {title} = document;

  const stub = (target: object, name: string, value: unknown) =>
    restores.push(replace(target, name, value));

  beforeEach(() => {
    document.title = 'Books & fairs';
    stub(navigator, 'share', undefined);
    stub(navigator, 'canShare', undefined);
  });

  afterEach(() => {
    document.title = title;
    for (const restore of restores.splice(0)) restore();
    document.head.querySelector('link[rel="canonical"]')?.remove();
  });

  const services = ['Facebook', 'X', 'LinkedIn', 'WhatsApp', 'Telegram', 'Bluesky', 'Mastodon'];
  for (const [lang, heading, more] of [
    ['en', 'Share this page', ['E-mail', 'Copy link']],
    ['es', 'Comparta esta página', ['Correo electrónico', 'Copiar enlace']],
  ] as const) {
    it(`offers all ways, named (${lang})`, async () => {
      const element = await sharing({lang});
      const group = part(element, 'share-page')!;
      expect(textOf(part(element, 'share-title'))).to.equal(heading);
      expect(group.getAttribute('aria-labelledby')).to.equal(part(element, 'share-title')!.id);
      expect(names(element, lang)).to.deep.equal([...services, ...more]);
      await expect(element).shadowDom.to.be.accessible();
    });
  }

  it('offers the ways that the attribute names, and none without it', async () => {
    const element = await sharing({share: 'copy x'});
    expect(names(element)).to.deep.equal(['Copy link', 'X']);
    element.share = null;
    await element.updateComplete;
    expect(part(element, 'share-page')).to.equal(null);
    element.share = 'email';
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['E-mail']);
  });

  it('stands below content from elsewhere, above what is said of it', async () => {
    const element = await show<IroSocialLinks>(html`<iro-social-links share></iro-social-links>`);
    await loaded(element, {content: {items: []}});
    const parts = [...part(element, 'base')!.children].map((child) => child.getAttribute('part'));
    expect(parts).to.deep.equal(['content', null, 'status']);
    expect(textOf(part(element, 'empty'))).to.equal('Nothing listed at present.');
    expect(part(element, 'share-page')!.parentElement!.previousElementSibling).to.equal(
      part(element, 'content'),
    );
  });

  it('leads to the services with the title and the address of the page', async () => {
    const element = await sharing();
    const page = location.href.replace(/#.*/, '');
    const address = new URL(way(element, 'X').getAttribute('href')!);
    expect(address.searchParams.get('text')).to.equal('Books & fairs');
    expect(address.searchParams.get('url')).to.equal(page);
    for (const link of all(element, 'a[part=share-way]')) {
      const mail = link.getAttribute('href')!.startsWith('mailto:');
      expect(link.getAttribute('rel')).to.equal(mail ? null : 'noopener noreferrer');
      expect(link.getAttribute('target')).to.equal(mail ? null : '_blank');
    }
  });

  it('shares the address that the page goes by, and a title that has changed', async () => {
    const link = document.createElement('link');
    link.rel = 'canonical';
    link.href = 'https://example.org/books#part';
    document.head.append(link);
    const element = await sharing();
    document.title = `Half\ud83d`;
    way(element, 'Facebook').focus();
    const address = new URL(way(element, 'X').getAttribute('href')!);
    expect(address.searchParams.get('url')).to.equal('https://example.org/books');
    expect(address.searchParams.get('text')).to.equal('Half\ufffd');
  });

  it('leaves the accounts of the office in their place', async () => {
    const element = await sharing();
    expect(texts(element, '[part=section-content] [part=title]')).to.have.length(6);
    expect(part(element, 'content')).to.have.attribute('aria-busy', 'false');
  });

  it('asks nobody before a reader does', async () => {
    const asked: unknown[] = [];
    stub(window, 'fetch', (input: unknown) => {
      asked.push(input);
      return Promise.reject(new TypeError());
    });
    const before = document.head.childElementCount;
    const element = await sharing();
    way(element, 'Facebook').focus();
    expect(asked).to.deep.equal([]);
    expect(document.head.childElementCount).to.equal(before);
    const foreign = performance
      .getEntriesByType('resource')
      .filter(({name}) =>
        /facebook|x\.com|linkedin|bsky|wa\.me|t\.me/.test(new URL(name).hostname),
      );
    expect(foreign).to.deep.equal([]);
  });

  for (const [lang, words] of [
    ['en', 'Link copied'],
    ['es', 'Enlace copiado'],
  ] as const) {
    it(`copies the link and says so (${lang})`, async () => {
      const copied: string[] = [];
      stub(navigator, 'clipboard', {
        writeText: (text: string) => {
          copied.push(text);
          return Promise.resolve();
        },
      });
      const element = await sharing({lang, share: 'copy'});
      part(element, 'share-way')!.click();
      await waitUntil(() => textOf(part(element, 'share-status')));
      expect(copied).to.deep.equal([location.href.replace(/#.*/, '')]);
      expect(textOf(part(element, 'share-status'))).to.equal(words);
      expect(part(element, 'share-status')).to.have.attribute('role', 'status');
      await expect(element).shadowDom.to.be.accessible();
    });
  }

  it('shows the address where the browser refuses to copy; Escape leads back', async () => {
    stub(navigator, 'clipboard', undefined);
    const element = await sharing({share: 'copy'});
    const button = part(element, 'share-way')!;
    button.focus();
    button.click();
    await waitUntil(() => part(element, 'address-field'));
    expect(focused(element)).to.equal(part(element, 'address-field'));
    await expect(element).shadowDom.to.be.accessible();
    press(part(element, 'address-field')!, 'Escape');
    expect(part(element, 'address-field')).to.equal(null);
    expect(focused(element)).to.equal(button);
  });

  it('opens the share sheet of the device where there is one', async () => {
    const given: ShareData[] = [];
    stub(navigator, 'share', (data: ShareData) => {
      given.push(data);
      return Promise.reject(new DOMException('No.', 'AbortError'));
    });
    const element = await sharing({share: 'copy'});
    expect(names(element)).to.deep.equal(['Copy link', 'More ways to share']);
    way(element, 'More').click();
    const [{url, title: shared} = {}] = given;
    expect({url, shared}).to.deep.equal({
      url: location.href.replace(/#.*/, ''),
      shared: 'Books & fairs',
    });
    expect(textOf(part(element, 'share-status'))).to.equal('');
  });

  it('names the share sheet in Spanish', async () => {
    stub(navigator, 'share', () => Promise.resolve());
    const element = await sharing({lang: 'es', share: 'copy'});
    expect(names(element, 'es')).to.deep.equal(['Copiar enlace', 'Más formas de compartir']);
    await expect(element).shadowDom.to.be.accessible();
  });

  it('says so where the share sheet does not open', async () => {
    for (const [lang, words] of [
      ['en', 'The share sheet of the device did not open. Use one of the other ways.'],
      [
        'es',
        'El panel para compartir del dispositivo no se abrió. Use otra de las formas de compartir.',
      ],
    ] as const) {
      stub(navigator, 'share', () => Promise.reject(new DOMException('No.', 'NotAllowedError')));
      const element = await sharing({lang, share: 'copy'});
      all(element, '[part~=share-way]')[1]!.click();
      await waitUntil(() => textOf(part(element, 'share-status')));
      expect(textOf(part(element, 'share-status'))).to.equal(words);
    }
  });

  it('gives links and buttons one look', async () => {
    const element = await sharing();
    element.style.setProperty('--iro-link-color', 'rgb(1, 2, 3)');
    const looks = all(element, '[part~=share-way]').map((target) => {
      const {color, borderTopColor} = getComputedStyle(target);
      return `${color} ${borderTopColor}`;
    });
    expect(new Set(looks).size).to.equal(1);
  });

  it('shows marks with names for screen readers in the compact layout, large enough', async () => {
    const element = await sharing({layout: 'compact'});
    element.parentElement!.style.fontSize = '8px';
    expect(names(element)).to.deep.equal([...services, 'E-mail', 'Copy link']);
    for (const target of all(element, '[part~=share-way]')) {
      const {width, height} = target.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
    for (const name of all(element, '[part~=share-way] .name')) {
      expect(name.getBoundingClientRect().width).to.be.at.most(1);
    }
    await expect(element).shadowDom.to.be.accessible();
  });
});

describe('sharing on a server of Mastodon', () => {
  const opened: (readonly unknown[])[] = [];
  let restore: () => void;

  beforeEach(() => {
    opened.length = 0;
    restore = replace(window, 'open', (...given: unknown[]) => opened.push(given));
  });

  afterEach(() => restore());

  const ask = async (lang = 'en') => {
    const element = await sharing({share: 'mastodon', lang});
    const button = way(element, 'Mastodon');
    button.focus();
    button.click();
    return {element, button, field: part(element, 'server') as HTMLInputElement};
  };

  const submit = (element: Element) => part(element, 'server-go')!.click();

  for (const [lang, label, go] of [
    ['en', 'Your Mastodon server', 'Continue'],
    ['es', 'Su servidor de Mastodon', 'Continuar'],
  ] as const) {
    it(`asks for the server, in a field that has the keyboard (${lang})`, async () => {
      const {element, button, field} = await ask(lang);
      expect(button).to.have.attribute('aria-expanded', 'true');
      expect(focused(element)).to.equal(field);
      expect(field.labels![0]!.textContent).to.equal(label);
      expect(textOf(part(element, 'server-go'))).to.equal(go);
      await expect(element).shadowDom.to.be.accessible();
    });
  }

  it('opens that server, and keeps nothing', async () => {
    const {element, button, field} = await ask();
    field.value = '@reader@library.example';
    submit(element);
    const [[address, target, features] = []] = opened;
    expect(String(address)).to.match(/^https:\/\/library\.example\/share\?text=/);
    expect([target, features]).to.deep.equal(['_blank', 'noopener,noreferrer']);
    expect(focused(element)).to.equal(button);
    expect(part(element, 'server-form')).to.equal(null);
    button.click();
    expect((part(element, 'server') as HTMLInputElement).value).to.equal('');
  });

  for (const [lang, words] of [
    ['en', 'Write the address of your server, such as “library.example”.'],
    ['es', 'Escriba la dirección de su servidor; por ejemplo, «biblioteca.example».'],
  ] as const) {
    it(`says so where it is none (${lang})`, async () => {
      const {element, field} = await ask(lang);
      field.value = 'library';
      submit(element);
      expect(opened).to.deep.equal([]);
      expect(field).to.have.attribute('aria-invalid', 'true');
      expect(textOf(part(element, 'server-error'))).to.equal(words);
      expect(field.getAttribute('aria-describedby')).to.equal(part(element, 'server-error')!.id);
      expect(focused(element)).to.equal(field);
      expect(field.value).to.equal('library');
      await expect(element).shadowDom.to.be.accessible();
    });
  }

  it('closes by Escape and by its button, the keyboard on the button', async () => {
    const {element, button, field} = await ask();
    expect(press(field, 'Escape').defaultPrevented).to.equal(true);
    expect(part(element, 'server-form')).to.equal(null);
    expect(focused(element)).to.equal(button);
    expect(button).to.have.attribute('aria-expanded', 'false');
    button.click();
    button.click();
    expect(part(element, 'server-form')).to.equal(null);
  });
});
