/** Chromium's own accessibility tree of events beside the one that all engines are held to. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {chromiumArguments, findChromium} from '../../scripts/lib/browsers.js';
import {startStaticServer} from '../../scripts/lib/static-server.js';
import {events, present, trees} from '../elements/events/tree-cases.js';

/** Roles that engines name alike; texts, rows and labels each has in its own way. */
const compared =
  /^(article|button|columnheader|combobox|grid|gridcell|group|heading|link|list|listitem|menu|menuitem|option|status)$/;

/** In small letters: style sheets set the first ones of dates as capitals. */
const clean = (text) => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Roles and names in their order, of a tree as `accessibility-tree.ts` writes it. */
const rolesOfText = (tree) =>
  tree.split('\n').flatMap((line) => {
    const [, role, name] = /^\s*(\w+)(?: \d)?(?: "(.*)")?/.exec(line) ?? [];
    return compared.test(role) ? [`${role} ${clean(name ?? '')}`] : [];
  });

/** The same of what the browser tells. */
const rolesOf = ({role, name = '', children = []}) => [
  ...(compared.test(role) ? [`${role} ${clean(name)}`] : []),
  ...children.flatMap(rolesOf),
];

/** Shows an element in place of what a page has. Runs in the page. */
const show = async ({tag, lang, attributes, menu}, content) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({lang, ...attributes}))
    element.setAttribute(name, value);
  const loaded = new Promise((resolve) => element.addEventListener('iro-load', resolve));
  document.body.replaceChildren(element);
  element.content = content;
  await loaded;
  while (!(await element.updateComplete));
  if (!menu) return;
  const button = element.shadowRoot.querySelector('[part=calendar]');
  const opened = new Promise((resolve) =>
    new MutationObserver(resolve).observe(button, {attributes: true}),
  );
  button.click();
  await opened;
};

describe('the accessibility tree that Chromium has of events', () => {
  let browser;
  let server;

  before(async () => {
    browser = await puppeteer.launch({
      executablePath: await findChromium(),
      args: chromiumArguments,
    });
    server = await startStaticServer();
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const shown of trees) {
    it(`${shown.name}, ${shown.lang}`, async () => {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument((instant) => {
        const now = new Date(instant).getTime();
        Date.now = () => now;
      }, present);
      await page.goto(`${server.origin}/index.html`);
      await page.evaluate(show, shown, events);
      const root = await page.$(shown.tag);
      const tree = await page.accessibility.snapshot({root, interestingOnly: false});
      assert.deepEqual(rolesOf(tree), rolesOfText(shown.tree));
      await page.close();
    });
  }
});
