import {expect} from '@open-wc/testing';
import * as actions from '../../../src/elements/events/actions.js';
import {
  addHost,
  entry,
  focusedText,
  labels,
  openMenus,
  press,
  removeHosts,
  replace,
  request,
  type Host,
} from '../../support/actions.js';
import {textOf} from '../../support/text.js';

/** What a device does with what is shared. */
type Sheet = (data: ShareData) => Promise<void>;

const refuse = (name: string) => () => Promise.reject(new DOMException('No.', name));

const turned = (text: string): string => `\u2068${text}\u2069`;

describe('sharing', () => {
  const restores: (() => void)[] = [];

  const device = (share: Sheet | undefined, canShare?: () => boolean) => {
    restores.push(replace(navigator, 'share', share), replace(navigator, 'canShare', canShare));
  };

  const clipboard = (writeText: ((text: string) => Promise<void>) | undefined) => {
    restores.push(replace(navigator, 'clipboard', writeText && {writeText}));
  };

  const click = async (host: Host) => {
    host.share.focus();
    host.share.click();
    await host.shared;
  };

  afterEach(() => {
    for (const restore of restores.splice(0)) restore();
    removeHosts();
  });

  it('hands the event to the share sheet of the device', async () => {
    const given: ShareData[] = [];
    device((data) => {
      given.push(data);
      return Promise.resolve();
    });
    const host = addHost(actions, request());
    expect(given).to.deep.equal([]);
    await click(host);
    const [{title, text, url} = {}] = given;
    expect({title, url}).to.deep.equal({
      title: 'Reading group',
      url: 'https://example.org/reading',
    });
    expect(text!.split('\n')).to.have.length(3);
    expect(text).to.match(/^Reading group\nMarch 4.*2031[^]*\nSmall hall$/);
    expect(openMenus(host)).to.deep.equal([]);
    expect(textOf(host.status)).to.equal('');
  });

  it('shares in the language of the element', async () => {
    let given: ShareData = {};
    device((data) => {
      given = data;
      return Promise.resolve();
    });
    await click(addHost(actions, request({}, 'es')));
    expect(given.text).to.match(/^Grupo de lectura\n4.*marzo[^]*\nSala pequeña$/);
  });

  it('shares the page of an event that has no address', async () => {
    let given: ShareData = {};
    device((data) => {
      given = data;
      return Promise.resolve();
    });
    await click(addHost(actions, request({item: {id: 'bare', title: 'Bare'}})));
    expect({...given}).to.deep.equal({
      title: 'Bare',
      text: 'Bare',
      url: 'https://example.org/page',
    });
  });

  for (const name of ['AbortError', 'InvalidStateError']) {
    it(`says nothing of a sheet that ends with ${name}`, async () => {
      device(refuse(name), () => true);
      const host = addHost(actions, request());
      await click(host);
      expect(openMenus(host)).to.deep.equal([]);
      expect(textOf(host.status)).to.equal('');
    });
  }

  for (const [name, share, canShare] of [
    ['there is no sheet', undefined, undefined],
    ['the sheet is refused', refuse('NotAllowedError'), () => true],
    ['the sheet does not take it', () => Promise.resolve(), () => false],
  ] as const) {
    it(`offers a menu where ${name}`, async () => {
      device(share, canShare);
      const host = addHost(actions, request());
      await click(host);
      expect(labels(host)).to.deep.equal(['Copy link', 'E-mail']);
      expect(focusedText(host)).to.equal('Copy link');
      expect(host.share.getAttribute('aria-expanded')).to.equal('true');
      await expect(host.element).to.be.accessible();
      press(host, 'Escape');
      expect(host.root.activeElement).to.equal(host.share);
      expect(host.share.getAttribute('aria-expanded')).to.equal('false');
    });
  }

  it('writes an e-mail in the language of the element', async () => {
    device(undefined);
    const host = addHost(actions, request({}, 'es'));
    await click(host);
    expect(labels(host)).to.deep.equal(['Copiar enlace', 'Correo electrónico']);
    const mail = entry(host, 'Correo') as HTMLAnchorElement;
    const query = new URL(mail.href).searchParams;
    expect(mail.protocol).to.equal('mailto:');
    expect(mail.hasAttribute('target')).to.equal(false);
    expect(query.get('subject')).to.equal('Grupo de lectura');
    expect(query.get('body')).to.match(
      /^Grupo de lectura\r\n4.*\r\nSala pequeña\r\n\r\nhttps:\/\/example\.org\/reading\r\n$/,
    );
    expect(mail.getAttribute('href')).not.to.include('+');
  });

  it('writes an e-mail of a title that would be more than its subject', async () => {
    device(undefined);
    const title = 'A&bcc=x@example.org\r\nBcc: y@example.org \ud800 ?';
    const host = addHost(actions, request({item: {id: 'odd', title}}));
    await click(host);
    const query = new URL((entry(host, 'E-mail') as HTMLAnchorElement).href).searchParams;
    expect([...query.keys()]).to.deep.equal(['subject', 'body']);
    expect(query.get('subject')).to.include('A&bcc=x@example.org').and.to.include('\ufffd');
  });

  for (const [lang, label, words] of [
    ['en', 'Copy link', 'Link copied'],
    ['es', 'Copiar enlace', 'Enlace copiado'],
  ] as const) {
    it(`copies the address and says so: ${lang}`, async () => {
      device(undefined);
      const copied: string[] = [];
      clipboard((text) => {
        copied.push(text);
        return Promise.resolve();
      });
      const host = addHost(actions, request({}, lang));
      await click(host);
      expect(copied).to.deep.equal([]);
      entry(host, label).click();
      await Promise.resolve();
      expect(copied).to.deep.equal(['https://example.org/reading']);
      await Promise.resolve();
      expect(textOf(host.status)).to.equal(words);
      expect(host.status.getClientRects()).not.to.have.length(0);
      expect(openMenus(host)).to.deep.equal([]);
      expect(host.root.activeElement).to.equal(host.share);
      await click(host);
      expect(textOf(host.status), 'wiped by the next action').to.equal('');
      await expect(host.element).to.be.accessible();
    });
  }

  for (const [name, writeText] of [
    ['refused', refuse('NotAllowedError')],
    ['missing', undefined],
  ] as const) {
    it(`shows the address where the clipboard is ${name}`, async () => {
      device(undefined);
      clipboard(writeText);
      const host = addHost(actions, request());
      await click(host);
      press(host, 'Enter');
      await Promise.resolve();
      await Promise.resolve();
      const field = host.root.querySelector('input')!;
      expect(field.value).to.equal('https://example.org/reading');
      expect(field.readOnly).to.equal(true);
      expect(host.root.activeElement).to.equal(field);
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
      expect(textOf(host.status)).to.include('Copy the address from the field');
      await expect(host.element).to.be.accessible();
      press(host, 'Escape');
      expect(host.root.querySelector('input')).to.equal(null);
      expect(textOf(host.status)).to.equal('');
      expect(host.root.activeElement).to.equal(host.share);
    });
  }

  it('takes the field and the words away with what they were about', async () => {
    device(undefined);
    clipboard(undefined);
    const host = addHost(actions, request());
    await click(host);
    entry(host, 'Copy').click();
    expect(host.root.querySelector('input')).not.to.equal(null);
    actions.closeMenus(host.root);
    expect(host.root.querySelector('input')).to.equal(null);
    expect(textOf(host.status)).to.equal('');
  });

  it('copies the address of a calendar', async () => {
    const copied: string[] = [];
    clipboard((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    const host = addHost(actions, request());
    host.subscribe.click();
    entry(host, 'Copy').click();
    await Promise.resolve();
    expect(copied).to.deep.equal(['https://calendar.example.org/events.ics']);
  });
});

describe('the calendar file', () => {
  const saved: {name: string; text: Promise<string>; type: string}[] = [];
  let blob: Blob | undefined;
  const restores: (() => void)[] = [];

  beforeEach(() => {
    saved.length = 0;
    restores.push(
      replace(URL, 'createObjectURL', (made: Blob) => {
        blob = made;
        return 'blob:made';
      }),
      replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
        saved.push({name: this.download, text: blob!.text(), type: blob!.type});
      }),
    );
  });

  afterEach(() => {
    for (const restore of restores.splice(0)) restore();
    removeHosts();
  });

  /** Resolves when the status says something. */
  const said = (host: Host) =>
    new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        if (!host.status.textContent) return;
        observer.disconnect();
        resolve();
      }).observe(host.status, {childList: true});
    });

  const save = async (host: Host): Promise<(typeof saved)[number]> => {
    host.calendar.click();
    const done = said(host);
    press(host, 'Enter');
    await done;
    return saved[0]!;
  };

  it('holds the event, with an alarm where one is asked for', async () => {
    const host = addHost(actions, request({alarmMinutes: 30}));
    const {name, text, type} = await save(host);
    expect(name).to.equal('Reading group.ics');
    expect(type).to.match(/^text\/calendar/);
    expect(await text)
      .to.match(/^BEGIN:VCALENDAR\r\n/)
      .and.to.include('SUMMARY;LANGUAGE=en:Reading group\r\n')
      .and.to.include('DTSTART:20310304T180000Z\r\n')
      .and.to.match(/TRIGGER[^:]*:-PT30M/);
    expect(textOf(host.status)).to.equal(
      'Open the file “Reading group.ics” to add the event to your calendar.',
    );
  });

  it('is in the language of the element', async () => {
    const host = addHost(actions, request({}, 'es'));
    const {name, text} = await save(host);
    expect(name).to.equal('Grupo de lectura.ics');
    expect(await text)
      .to.include(':Grupo de lectura')
      .and.not.to.include('VALARM');
    expect(textOf(host.status)).to.match(/^Abra el archivo «Grupo de lectura\.ics»/);
  });

  it('cannot turn the words around its name', async () => {
    const host = addHost(
      actions,
      request({item: {id: 'he', title: 'קריאה', startDate: '2031-03-04'}}),
    );
    const {name} = await save(host);
    expect(name).to.equal('קריאה.ics');
    expect(textOf(host.status)).to.include(turned('קריאה.ics'));
  });

  for (const [title, name] of [
    ['Tea: "black/green"?', 'Tea black green.ics'],
    ['..\\..\\hidden', 'hidden.ics'],
    ['\u202etxt.exe', 'txt.exe.ics'],
    ['soft\u00adhyphen', 'softhyphen.ics'],
    ['Nine\nlives\t', 'Nine lives.ics'],
    ['CON', 'event CON.ics'],
    ['???', 'event.ics'],
    ['ends.', 'ends.ics'],
    ['half \ud83d', 'half.ics'],
    ['x'.repeat(300), `${'x'.repeat(60)}.ics`],
    ['📚'.repeat(90), `${'📚'.repeat(60)}.ics`],
    ['Año e\u0301', 'Año é.ics'],
  ] as const) {
    it(`is named safely: ${JSON.stringify(title).slice(0, 30)}`, async () => {
      const host = addHost(actions, request({item: {id: 'named', title, startDate: '2031-03-04'}}));
      expect((await save(host)).name).to.equal(name);
    });
  }
});
