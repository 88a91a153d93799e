import {expect, nextFrame} from '@open-wc/testing';
import {
  classicScript,
  elementsOf,
  first,
  moduleScript,
  openShown,
  search,
  settled,
  tags,
  tagsWithItems,
} from '../support/bundle.js';
import {closePages, policyReports, shadowText, sitePage, type Frame} from '../support/frame.js';

interface PolicyFactory {
  readonly createPolicy: (name: string, rules: object) => unknown;
}

type TrustedWindow = Frame['window'] & {readonly trustedTypes?: PolicyFactory};

const knowsTrustedTypes = 'trustedTypes' in window;

const strict = await sitePage('strict.html');
const ownScript = moduleScript();
const required = "require-trusted-types-for 'script'";

/** The strict page with more in its policy, and with other scripts. */
const strictPage = (names = '', scripts = ownScript): string =>
  strict
    .replace(required, names ? `${required}; trusted-types ${names}` : required)
    .replace(ownScript, scripts);

const otherLit = moduleScript('/node_modules/lit/index.js');

/** Whether the page still lets somebody make a policy of a name. */
const isFree = ({window}: Frame, name: string): boolean => {
  try {
    (window as TrustedWindow).trustedTypes!.createPolicy(name, {});
    return true;
  } catch {
    return false;
  }
};

describe('the page with a strict policy', () => {
  afterEach(closePages);

  it('is the one that these tests change', () => {
    expect(strict).to.include(required);
    expect(strict).to.include(ownScript);
  });

  it('enforces its policy', async () => {
    const frame = await openShown(strict);
    const {document} = frame;
    const style = document.createElement('style');
    document.head.append(style);
    style.textContent = 'body {color: red}';
    const reports = await policyReports(frame);
    expect(reports.join()).to.include('style-src');
    if (knowsTrustedTypes) {
      expect(() => (document.body.innerHTML = '<b>text</b>')).to.throw();
    }
  });

  for (const [name, markup] of [
    ['as it is', strictPage()],
    ['classic script', strictPage('', classicScript())],
    ['one policy name allowed', strictPage('iro-widgets')],
    ['one policy name allowed, classic script', strictPage('iro-widgets', classicScript())],
    ['loaded twice', strictPage("iro-widgets 'allow-duplicates'", ownScript + classicScript())],
    ['another Lit before', strictPage('lit-html iro-widgets', otherLit + ownScript)],
    ['another Lit after', strictPage('lit-html iro-widgets', ownScript + otherLit)],
    ['another Lit, classic script', strictPage('lit-html iro-widgets', classicScript() + otherLit)],
  ] as const) {
    it(`shows everything and reports nothing: ${name}`, async () => {
      const frame = await openShown(markup);
      expect(tagsWithItems(frame)).to.deep.equal(tags);
      await search(first(frame, 'iro-resource-directory'), 'ala');
      const list = first(frame, 'iro-initiative-list');
      list.setAttribute('src', '/content/iro.json');
      await settled(list);
      expect(tagsWithItems(frame)).to.deep.equal(tags);
      expect(await policyReports(frame)).to.deep.equal([]);
    });
  }

  it('lets the other Lit have its name', async function () {
    if (!knowsTrustedTypes) this.skip();
    const frame = await openShown(strictPage('lit-html iro-widgets', otherLit + ownScript));
    expect(['lit-html', 'iro-widgets'].map((name) => isFree(frame, name))).to.deep.equal([
      false,
      false,
    ]);
  });

  it('lends nothing of the elements to a page without them', async function () {
    if (!knowsTrustedTypes) this.skip();
    const frame = await openShown(
      strictPage('lit-html iro-widgets').replace(/<iro-[^]*<\/iro-[\w-]+>/, ''),
    );
    expect(elementsOf(frame)).to.have.length(0);
    expect(isFree(frame, 'iro-widgets')).to.equal(true);
  });
});

describe('a page that refuses the name of the policy', () => {
  beforeEach(function () {
    if (!knowsTrustedTypes) this.skip();
  });

  afterEach(closePages);

  for (const [name, names, script] of [
    ['no name is allowed', "'none'", ownScript],
    ['no name is allowed, classic script', "'none'", classicScript()],
    ['another name is allowed', 'lit-html', ownScript],
    ['the name is allowed once, and taken', 'iro-widgets', ownScript + classicScript()],
  ] as const) {
    const taken = name.endsWith('taken');
    const head = taken ? '<script src="/test/support/take-policy.js"></script>' + script : script;

    it(`gets no exception and keeps the links inside the tags: ${name}`, async () => {
      const frame = await openShown(strictPage(names, head));
      frame.document.documentElement.lang = 'es';
      await nextFrame(); // observers of the page are told before it
      const reports = await policyReports(frame);
      expect(reports.filter((report) => !report.startsWith('policy: trusted-types'))).to.deep.equal(
        [],
      );
      for (const element of elementsOf(frame)) {
        expect(shadowText(element), element.localName).to.equal('');
        expect(element.textContent.trim()).not.to.equal('');
        for (const own of element.querySelectorAll('a, p')) {
          expect(own.getClientRects(), own.textContent).not.to.have.length(0);
        }
      }
    });
  }
});
