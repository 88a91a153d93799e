import {expect, html} from '@open-wc/testing';
import type {IroResourceDirectory} from '../../../src/elements/resource-directory/resource-directory.js';
import {readContent} from '../../../src/formats/read.js';
import {replace} from '../../support/actions.js';
import {all, part, show, textOf, texts} from '../../support/element.js';
import {until} from './browse/support.js';

const content = {
  title: 'Example Library',
  sections: [
    {
      id: 'documents',
      title: {en: 'Documents', es: 'Documentos'},
      items: [
        {
          id: 'peace',
          kind: 'resolution',
          title: {en: 'Resolution on peace', es: 'Resolución sobre la paz'},
          tags: ['peace'],
          url: 'https://example.org/peace',
        },
        {
          id: 'guide',
          kind: 'page',
          title: {en: 'Guide', es: 'Guía'},
          tags: ['books'],
          url: 'https://example.org/guide',
        },
      ],
    },
    {
      id: 'blogs',
      title: 'Blogs',
      items: [
        {id: 'over', kind: 'subheading', title: 'All blogs'},
        {
          id: 'news',
          kind: 'blog',
          title: {en: 'News', es: 'Noticias'},
          parent: 'over',
          feedUrl: 'https://example.org/feed',
        },
      ],
    },
  ],
};

const labels = {
  en: {
    button: 'Download',
    formats: [
      'Spreadsheet (CSV)',
      'Data (JSON)',
      'References (RIS)',
      'References (BibTeX)',
      'Blogs and lists (OPML)',
    ],
    saved: ['Saved: 3 entries', 'Saved: 3 entries', ...Array<string>(3).fill('Saved: 1 entry')],
    nothing: 'Nothing on view can be saved as a file of this kind.',
    heading: 'Resources',
  },
  es: {
    button: 'Descargar',
    formats: [
      'Hoja de cálculo (CSV)',
      'Datos (JSON)',
      'Referencias (RIS)',
      'Referencias (BibTeX)',
      'Blogs y listas (OPML)',
    ],
    saved: [
      'Se guardaron 3 entradas',
      'Se guardaron 3 entradas',
      ...Array<string>(3).fill('Se guardó 1 entrada'),
    ],
    nothing: 'Nada de lo que se muestra puede guardarse en un archivo de este tipo.',
    heading: 'Recursos',
  },
} as const;

const everything = 'csv json ris bibtex opml';

type Lang = keyof typeof labels;

const showDirectory = (lang: Lang = 'en', downloads: string | undefined = everything, more = {}) =>
  show<IroResourceDirectory>(
    html`<iro-resource-directory
      .content=${{...content, ...more}}
      .downloads=${downloads}
    ></iro-resource-directory>`,
    lang,
  );

const shown = async (lang: Lang = 'en', downloads?: string, more = {}) => {
  const element = await showDirectory(lang, downloads, more);
  await until(element, () => part(element, 'download'));
  return element;
};

const openMenu = (element: Element): HTMLElement | undefined =>
  all(element, '[role=menu]').find((menu) => menu.getClientRects().length);

const entriesOf = (element: Element): HTMLElement[] => [
  ...(openMenu(element)?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
];

const focused = (element: Element): string => textOf(element.shadowRoot!.activeElement);

/** False where the press was taken from the browser. */
const press = (element: Element, key: string): boolean =>
  element.shadowRoot!.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}),
  );

const status = (element: Element): string => textOf(part(element, 'action-status'));

const openBy = async (element: Element, key: string): Promise<void> => {
  part(element, 'download')!.focus();
  if (key === 'click') part(element, 'download')!.click();
  else expect(press(element, key)).to.equal(false);
  await until(element, () => openMenu(element) ?? status(element));
};

const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

describe('taking away what a directory shows', () => {
  const saved: {name: string; blob: Blob}[] = [];
  const restores: (() => void)[] = [];

  beforeEach(() => {
    saved.length = 0;
    let blob: Blob | undefined;
    restores.push(
      replace(URL, 'createObjectURL', (made: Blob) => {
        blob = made;
        return 'blob:made';
      }),
      replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
        saved.push({name: this.download, blob: blob!});
      }),
    );
  });

  afterEach(() => {
    for (const restore of restores.splice(0)) restore();
  });

  for (const downloads of [undefined, '', 'pdf', 'csvjson']) {
    it(`has no button for ${JSON.stringify(downloads)}`, async () => {
      const element = await show<IroResourceDirectory>(
        html`<iro-resource-directory .content=${content} .downloads=${downloads}></iro-resource-directory>`,
      );
      await until(element, () => all(element, '[part~=item]').length);
      expect(part(element, 'download')).to.equal(null);
    });
  }

  for (const [downloads, formats] of [
    ['csv', ['Spreadsheet (CSV)']],
    ['opml  pdf csv csv', ['Blogs and lists (OPML)', 'Spreadsheet (CSV)']],
  ] as const) {
    it(`offers ${downloads}, in that order`, async () => {
      const element = await shown('en', downloads);
      await openBy(element, 'click');
      expect(entriesOf(element).map(textOf)).to.deep.equal(formats);
    });
  }

  for (const lang of ['en', 'es'] as const) {
    const words = labels[lang];

    it(`is operated by keyboard in ${lang}`, async () => {
      const element = await shown(lang);
      const button = part(element, 'download')!;
      expect(textOf(button)).to.equal(words.button);
      await openBy(element, 'ArrowDown');
      expect(entriesOf(element).map(textOf)).to.deep.equal(words.formats);
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      expect(focused(element)).to.equal(words.formats[0]);
      press(element, 'End');
      expect(focused(element)).to.equal(words.formats[4]);
      press(element, 'Escape');
      expect(openMenu(element)).to.equal(undefined);
      expect(element.shadowRoot!.activeElement).to.equal(button);
      await openBy(element, 'ArrowUp');
      expect(focused(element)).to.equal(words.formats[4]);
      press(element, 'Enter');
      await until(element, () => status(element));
      expect(saved).to.have.length(1);
      expect(element.shadowRoot!.activeElement).to.equal(button);
    });

    for (const [index, [extension, type, start]] of [
      ['csv', 'text/csv', '\uFEFFsection_en,section_es,section,'],
      ['json', 'application/json', '{\n  "version": 1,\n  "title": "Example Library",'],
      ['ris', 'application/x-research-info-systems', 'TY  - RPRT\r\nID  - peace\r\n'],
      ['bib', 'application/x-bibtex', '@techreport{peace,\n'],
      ['opml', 'text/x-opml', '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">'],
    ].entries()) {
      it(`saves ${extension!} and says so in ${lang}`, async () => {
        const element = await shown(lang);
        await openBy(element, 'click');
        entriesOf(element)[index]!.click();
        await until(element, () => status(element));
        expect(status(element)).to.equal(words.saved[index]);
        expect(part(element, 'action-status')!.getAttribute('role')).to.equal('status');
        expect(saved.map(({name, blob}) => [name, blob.type])).to.deep.equal([
          [`${words.heading} ${today()}.${extension!}`, `${type!};charset=utf-8`],
        ]);
        const bytes = new Uint8Array(await saved[0]!.blob.arrayBuffer());
        const wanted = new TextEncoder().encode(start);
        expect(bytes.slice(0, wanted.length)).to.deep.equal(wanted);
      });
    }

    it(`says that there is nothing to save in ${lang}`, async () => {
      const [first] = content.sections;
      const element = await shown(lang, 'opml', {sections: [first]});
      await openBy(element, 'ArrowDown');
      expect(status(element)).to.equal(words.nothing);
      expect(part(element, 'download')!.getAttribute('aria-expanded')).to.equal('false');
      await expect(element).shadowDom.to.be.accessible();
    });

    it(`is accessible in ${lang}, closed, open and after saving`, async () => {
      const element = await shown(lang);
      await expect(element).shadowDom.to.be.accessible();
      await openBy(element, 'click');
      await expect(element).shadowDom.to.be.accessible();
      entriesOf(element)[0]!.click();
      await until(element, () => status(element));
      await expect(element).shadowDom.to.be.accessible();
    });
  }

  it('takes what a search left, and offers no format that would be empty', async () => {
    const element = await shown();
    const input = part(element, 'input') as HTMLInputElement;
    input.focus();
    input.value = 'guide';
    input.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await until(element, () => texts(element, '[part=title]').join() === 'Guide');
    await openBy(element, 'click');
    expect(entriesOf(element).map(textOf)).to.deep.equal(labels.en.formats.slice(0, 2));
    entriesOf(element)[1]!.click();
    await until(element, () => status(element));
    expect(status(element)).to.equal('Saved: 1 entry');
    const read = await readContent(await saved[0]!.blob.text(), {now: 0, pause: () => undefined});
    expect(read.problems).to.deep.equal([]);
    expect(read.content.sections.map(({items}) => items.map(({id}) => id))).to.deep.equal([
      ['guide'],
    ]);
  });

  it('takes what filters left, in sections, however it is grouped', async () => {
    const element = await shown();
    element.filters = 'tag';
    element.group = 'letter';
    await until(element, () => part(element, 'options'));
    const box = element.shadowRoot!.querySelector<HTMLInputElement>('input[value=peace]')!;
    box.click();
    await until(element, () => texts(element, '[part=title]').length === 1);
    await openBy(element, 'click');
    expect(entriesOf(element).map(textOf)).to.deep.equal(labels.en.formats.slice(0, 4));
    entriesOf(element)[1]!.click();
    await until(element, () => status(element));
    const {sections} = JSON.parse(await saved[0]!.blob.text()) as typeof content;
    expect(sections).to.deep.equal([
      {...content.sections[0]!, items: [content.sections[0]!.items[0]!]},
    ]);
  });

  it('names the file by its heading, or by the page where that is hidden', async () => {
    const element = await shown('en', 'csv');
    for (const [heading, name] of [
      ['Guides / Atlas: “A”', 'Guides Atlas “A”'],
      ['', document.title],
    ] as const) {
      element.heading = heading;
      await element.updateComplete;
      await openBy(element, 'click');
      entriesOf(element)[0]!.click();
      await until(element, () => status(element));
      expect(saved.at(-1)!.name).to.equal(`${name || 'entries'} ${today()}.csv`);
    }
  });

  for (const [name, change] of [
    ['its element goes', (element: Element) => element.remove()],
    ['its element is moved', (element: Element) => document.body.append(element)],
    ['the language changes', (element: Element) => element.setAttribute('lang', 'es')],
    ['its button goes', (element: Element) => element.setAttribute('downloads', '')],
  ] as const) {
    it(`closes its menu when ${name}`, async () => {
      const element = await shown();
      const button = part(element, 'download')!;
      await openBy(element, 'click');
      change(element);
      await element.updateComplete;
      await until(element, () => button.getAttribute('aria-expanded') === 'false');
      expect(openMenu(element)).to.equal(undefined);
      document.body.append(element);
      await element.updateComplete;
      expect(openMenu(element)).to.equal(undefined);
      element.remove();
    });
  }

  it('closes its menu without the Popover API as well', async () => {
    restores.push(replace(HTMLElement.prototype, 'showPopover', undefined));
    const element = await shown();
    await openBy(element, 'click');
    expect(openMenu(element)).not.to.equal(undefined);
    document.body.append(element);
    expect(openMenu(element)).to.equal(undefined);
    element.remove();
  });

  it('opens again in the new language, and takes back what it said in the other', async () => {
    const element = await shown('en', 'csv');
    await openBy(element, 'click');
    entriesOf(element)[0]!.click();
    await until(element, () => status(element));
    element.lang = 'es';
    await until(element, () => !status(element));
    await openBy(element, 'click');
    expect(entriesOf(element).map(textOf)).to.deep.equal(labels.es.formats.slice(0, 1));
  });

  it('opens nothing where the reader left before its code was there', async () => {
    const element = await shown();
    const button = part(element, 'download')!;
    button.click();
    element.remove();
    const again = await shown();
    await openBy(again, 'click'); // the same code, asked for later
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(openMenu(element)).to.equal(undefined);
    expect(status(element)).to.equal('');
  });

  describe('of which there is much', () => {
    /** Lets the work go on until it next gives way. */
    let goOn: (() => void) | undefined;

    /** Work goes on for so long between two looks at the clock. */
    const step = 100;

    /** Resolves when the work gives way; `goOn` is then there. */
    const givesWay = async (): Promise<void> => {
      while (!goOn) await Promise.resolve();
    };

    const finish = async (element: Element): Promise<void> => {
      while (!saved.length) {
        goOn?.();
        goOn = undefined;
        await Promise.resolve();
      }
      await until(element, () => /^(Saved|Se guard)/.test(status(element)));
    };

    /** The clock stands still but for looks at it; nothing but the test gives time. */
    const start = async (): Promise<IroResourceDirectory> => {
      const element = await shown();
      await openBy(element, 'click');
      let now = performance.now();
      goOn = undefined;
      restores.push(
        replace(performance, 'now', () => (now += step)),
        replace(globalThis, 'scheduler', {
          yield: () =>
            new Promise<void>((resolve) => {
              goOn = resolve;
            }),
        }),
      );
      entriesOf(element)[0]!.click();
      await givesWay();
      return element;
    };

    const workOn = async (): Promise<void> => {
      goOn!();
      goOn = undefined;
      await givesWay();
    };

    it('gives way, and says that it works once that takes long', async () => {
      const element = await start();
      const button = part(element, 'download')!;
      expect(button.hasAttribute('aria-busy')).to.equal(false);
      expect(status(element)).to.equal('');
      await workOn();
      await workOn();
      expect(button.getAttribute('aria-busy')).to.equal('true');
      expect(status(element)).to.equal('Loading…');
      expect(saved).to.deep.equal([]);
      await expect(element).shadowDom.to.be.accessible();
      await finish(element);
      expect(button.hasAttribute('aria-busy')).to.equal(false);
      expect(status(element)).to.equal('Saved: 3 entries');
      const text = await saved[0]!.blob.text();
      expect(text.split('\r\n')).to.have.length(6);
    });

    for (const key of ['click', 'ArrowDown'] as const) {
      it(`saves once, and says that it works, on ${key}`, async () => {
        const element = await start();
        await openBy(element, key);
        expect(openMenu(element)).to.equal(undefined);
        expect(status(element)).to.equal('Loading…');
        all(element, '[role=menuitem]')[0]!.click(); // as a second click that was on its way
        await finish(element);
        expect(saved).to.have.length(1);
        await openBy(element, 'click');
        expect(entriesOf(element)).to.have.length(5);
      });
    }

    it('speaks the language that the reader changed to', async () => {
      const element = await start();
      element.lang = 'es';
      await element.updateComplete;
      await finish(element);
      expect(status(element)).to.equal('Se guardaron 3 entradas');
    });

    it('saves what was asked for when the reader leaves', async () => {
      const element = await start();
      element.remove();
      await finish(element);
      expect(saved.map(({name}) => name)).to.deep.equal([`Resources ${today()}.csv`]);
    });
  });
});
