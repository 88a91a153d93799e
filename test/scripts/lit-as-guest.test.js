import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {describe, it} from 'node:test';
import {litAsGuest} from '../../scripts/lib/lit-as-guest.js';

const files = [
  'lit-html/lit-html.js',
  'lit-element/lit-element.js',
  '@lit/reactive-element/reactive-element.js',
];

const published = (file) => readFile(`node_modules/${file}`, 'utf8');

/** A plug-in whose errors are thrown, as in a build. */
const newPlugin = () => ({
  ...litAsGuest(),
  error: (message) => {
    throw new Error(message);
  },
});

const edit = (plugin, code, file) => plugin.transform(code, resolve('node_modules', file))?.code;

describe('litAsGuest', () => {
  for (const file of files) {
    it(`leaves no trace of ${file} in globals`, async () => {
      const traces =
        /\.(lit|reactive)\w*(Versions|Support|Metadata)\b|Symbol\.metadata|createPolicy\("lit-html"/;
      const code = await published(file);
      assert.match(code, traces);
      assert.doesNotMatch(edit(newPlugin(), code, file), traces);
    });

    it(`stops the build where ${file} reads otherwise`, async () => {
      const code = await published(file);
      assert.throws(() => edit(newPlugin(), '', file), /has no “.*”: adapt lit-as-guest\.js/s);
      const newer = code.replaceAll(/"\d+\.\d+\.\d+"/g, '"99.0.0"');
      if (newer !== code) assert.throws(() => edit(newPlugin(), newer, file), /adapt lit-as-guest/);
    });

    it(`stops the build where ${file} is not in it`, async () => {
      const plugin = newPlugin();
      for (const other of files.filter((name) => name !== file)) {
        edit(plugin, await published(other), other);
      }
      assert.throws(
        () => plugin.buildEnd(),
        ({message}) => message === `Not in the bundle: ${file}`,
      );
    });
  }

  it('stops the build for each edit whose text is missing', async () => {
    const code = await published('lit-html/lit-html.js');
    for (const text of ['createPolicy("lit-html"', 'litHtmlVersions', 'litHtmlPolyfillSupport']) {
      assert.throws(
        () => edit(newPlugin(), code.replace(text, 'other'), 'lit-html/lit-html.js'),
        /adapt lit-as-guest/,
        text,
      );
    }
  });

  it('is content where all files were edited', async () => {
    const plugin = newPlugin();
    for (const file of files) edit(plugin, await published(file), file);
    plugin.buildEnd();
  });

  it('adds no error to one that stopped the build', () => {
    newPlugin().buildEnd(new Error('first'));
  });

  it('makes a policy of its own name, and not before it is needed', async () => {
    const code = edit(newPlugin(), await published(files[0]), files[0]);
    assert.match(code, /createHTML\(t\)\{.*createPolicy\("iro-widgets"/);
  });

  it('leaves other files alone', () => {
    assert.equal(edit(newPlugin(), 'code', 'other/lit-html.js'), undefined);
    assert.equal(newPlugin().transform('code', resolve('build/lit-html/lit-html.js')), null);
  });

  it('gives its own module for style sheets, and for nothing else', () => {
    const plugin = newPlugin();
    assert.equal(plugin.resolveId('./css-tag.js'), 'css-tag');
    assert.match(plugin.load('css-tag'), /export const css =/);
    assert.equal(plugin.resolveId('./other.js'), null);
    assert.equal(plugin.load('other'), null);
  });

  for (const asked of [
    'static properties = {open: {type: Boolean, reflect: true}}',
    "import {repeat} from 'lit/directives/repeat.js'",
    "import {AsyncDirective} from 'lit/async-directive.js'",
    'const path = svg`<path />`',
    'const row = mathml`<mrow></mrow>`',
  ]) {
    it(`stops the build where code asks for what is left out: ${asked}`, () => {
      assert.throws(
        () => newPlugin().transform(asked, resolve('build/elements/a.js')),
        /give that back to Lit/,
      );
    });
  }

  it('leaves code alone that asks for nothing of that', () => {
    for (const code of ['reflect: false', "import {html} from 'lit'", 'html`<svg></svg>`']) {
      assert.equal(newPlugin().transform(code, resolve('build/elements/a.js')), null);
    }
  });
});
