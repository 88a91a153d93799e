import {expect} from '@open-wc/testing';
import {
  classicScript,
  elementsOf,
  fourElements,
  moduleScript,
  openFour,
  registered,
  tags,
  tagsWithItems,
} from '../support/bundle.js';
import {closePages, openPage, page, type Frame} from '../support/frame.js';

describe('the files of single elements', () => {
  afterEach(closePages);

  for (const tag of tags) {
    for (const folder of ['dist/elements', 'build/embed']) {
      it(`register theirs and no other: ${folder}/${tag}.js`, async () => {
        const frame = await openPage(page(moduleScript(`/${folder}/${tag}.js`), fourElements));
        expect(registered(frame)).to.deep.equal([tag]);
        const own = elementsOf(frame).find(({localName}) => localName === tag)!;
        await (own as Element & {updateComplete: Promise<boolean>}).updateComplete;
        expect(tagsWithItems(frame)).to.deep.equal([tag]);
        expect(frame.reports).to.deep.equal([]);
      });
    }
  }

  it('together are the four elements, in both languages', async () => {
    const head = tags.map((tag) => moduleScript(`/dist/elements/${tag}.js`)).join('');
    const frame = await openFour(head, 'es');
    expect(tagsWithItems(frame)).to.deep.equal(tags);
    expect(frame.reports).to.deep.equal([]);
  });
});

describe('the entry of the package', () => {
  afterEach(closePages);

  /** Opens a page that keeps what a module exports. */
  const openImport = async (address: string) => {
    const keep = `<script type="module">
      import * as exported from '${address}';
      window.exported = exported;
    </script>`;
    const frame = await openPage(page(keep, fourElements));
    const {exported} = frame.window as Frame['window'] & {exported: Record<string, unknown>};
    return {frame, exported};
  };

  it('exports the classes and registers nothing', async () => {
    const {frame, exported} = await openImport('/build/index.js');
    expect(Object.keys(exported)).to.have.members([
      'IroInitiativeList',
      'IroEventCard',
      'IroEventList',
      'IroSocialLinks',
      'IroResourceDirectory',
    ]);
    for (const exportedClass of Object.values(exported)) {
      expect(exportedClass).to.be.a('function');
    }
    expect(registered(frame)).to.deep.equal([]);
    expect(elementsOf(frame).filter(({shadowRoot}) => shadowRoot)).to.deep.equal([]);
    expect(frame.reports).to.deep.equal([]);
  });

  it('gives classes that may have another name', async () => {
    const {frame, exported} = await openImport('/build/index.js');
    const {window, document} = frame;
    window.customElements.define(
      'library-event',
      exported['IroEventCard'] as CustomElementConstructor,
    );
    const element = document.createElement('library-event') as HTMLElement & {
      updateComplete: Promise<boolean>;
    };
    document.body.append(element);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[part=card]')).not.to.equal(null);
    expect(registered(frame)).to.deep.equal([]);
  });

  it('registers the four elements under “define”', async () => {
    const frame = await openFour(moduleScript('/build/embed/iro-widgets.js'));
    expect(tagsWithItems(frame)).to.deep.equal(tags);
    expect(frame.reports).to.deep.equal([]);
  });
});

describe('the main files', () => {
  afterEach(closePages);

  for (const script of [moduleScript(), classicScript()]) {
    it(`register the elements and no others: ${script}`, async () => {
      const frame = await openPage(
        page(
          `<script>
            window.defined = [];
            const {define} = CustomElementRegistry.prototype;
            CustomElementRegistry.prototype.define = function (name, ...rest) {
              window.defined.push(name);
              return define.call(this, name, ...rest);
            };
          </script>${script}`,
          '',
        ),
      );
      const {defined} = frame.window as Frame['window'] & {defined: readonly string[]};
      expect(defined).to.have.members([...tags, 'iro-event-list']);
    });
  }
});
