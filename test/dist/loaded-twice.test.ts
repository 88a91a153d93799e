import {expect} from '@open-wc/testing';
import {
  classicScript,
  elementsOf,
  first,
  fourElements,
  moduleScript,
  openFour,
  openShown,
  registered,
  tags,
  tagsWithItems,
} from '../support/bundle.js';
import {closePages, page, shadowText, type Frame} from '../support/frame.js';

/** Keeps in the page which classes serve after the script before it. */
const keepClasses = `<script type="module">
  window.kept = ${JSON.stringify(tags)}.map((tag) => customElements.get(tag));
</script>`;

const expectFirstServes = (frame: Frame) => {
  const {kept} = frame.window as Frame['window'] & {kept: readonly unknown[]};
  expect(kept).not.to.include(undefined);
  expect(tags.map((tag) => frame.window.customElements.get(tag))).to.deep.equal(kept);
  const served = elementsOf(frame).map(({constructor}) => constructor);
  expect(served.every((constructor, index) => constructor === kept[index])).to.equal(true);
};

const elementScripts = tags.map((tag) => moduleScript(`/dist/elements/${tag}.js`)).join('');

describe('a page that loads the script more than once', () => {
  afterEach(closePages);

  for (const [name, one, other] of [
    ['the same address twice', moduleScript(), moduleScript()],
    ['two addresses', moduleScript(), moduleScript('/dist/iro-widgets.js?v=2')],
    ['module and classic script', moduleScript(), classicScript()],
    ['classic script and module', classicScript(), moduleScript()],
    ['the classic script twice', classicScript(), classicScript()],
    ['all elements and each by itself', moduleScript(), elementScripts],
    ['each element by itself and all', elementScripts, moduleScript()],
  ] as const) {
    it(`shows everything, by the first: ${name}`, async () => {
      const frame = await openFour(one + keepClasses + other);
      expect(tagsWithItems(frame)).to.deep.equal(tags);
      expectFirstServes(frame);
      expect(frame.reports).to.deep.equal([]);
    });
  }

  it('loads it once more later', async () => {
    const frame = await openFour(moduleScript() + keepClasses);
    const script = frame.document.createElement('script');
    script.src = '/dist/iro-widgets.classic.js';
    const loaded = new Promise((resolve) => {
      script.addEventListener('load', resolve, {once: true});
    });
    frame.document.body.append(script);
    await loaded;
    expectFirstServes(frame);
    expect(frame.reports).to.deep.equal([]);
  });
});

describe('a page on which a name is taken by another class', () => {
  afterEach(closePages);

  const other = (tag: string) => `<script>
    customElements.define('${tag}', class extends HTMLElement {
      connectedCallback() {
        this.attachShadow({mode: 'open'}).append('Another element');
      }
    });
  </script>`;

  for (const [file, script] of [
    ['iro-widgets.js', moduleScript()],
    ['iro-widgets.classic.js', classicScript()],
  ] as const) {
    for (const tag of tags) {
      it(`keeps it and shows the other three: <${tag}>, ${file}`, async () => {
        const frame = await openShown(page(other(tag) + script, fourElements));
        expect(registered(frame)).to.deep.equal(tags);
        expect(shadowText(first(frame, tag))).to.equal('Another element');
        expect(tagsWithItems(frame)).to.deep.equal(tags.filter((name) => name !== tag));
        expect(frame.reports).to.deep.equal([]);
      });
    }
  }
});
