import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {chromiumArguments, findChromium} from '../../scripts/lib/browsers.js';
import {startStaticServer} from '../../scripts/lib/static-server.js';

const elements = 'iro-initiative-list, iro-event-card, iro-social-links, iro-resource-directory';

/** Resolves in the page once it has painted what it has. */
const painted = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

describe('the demo pages while the script is on its way', () => {
  let browser;
  let server;
  let release;

  before(async () => {
    browser = await puppeteer.launch({
      executablePath: await findChromium(),
      args: chromiumArguments,
    });
    server = await startStaticServer({
      hook: async ({url}) => {
        if (url.startsWith('/dist/')) await new Promise((resolve) => (release = resolve));
      },
    });
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const openPage = async (name, width) => {
    const page = await browser.newPage();
    await page.setViewport({width, height: 800});
    await page.evaluateOnNewDocument(() => {
      globalThis.shifts = [];
      new PerformanceObserver((list) => {
        for (const {value, sources} of list.getEntries()) {
          globalThis.shifts.push({value, of: sources.map(({node}) => node?.nodeName)});
        }
      }).observe({type: 'layout-shift', buffered: true});
    });
    const arrived = page.goto(`${server.origin}/${name}`);
    await page.waitForSelector('footer');
    await page.evaluate(painted);
    return {page, arrived};
  };

  for (const name of ['index.html', 'es.html', 'corner.html', 'strict.html']) {
    for (const width of [360, 768, 1280]) {
      it(`keep everything in its place: ${name} at ${width} px`, async () => {
        const {page, arrived} = await openPage(name, width);
        const before = await page.evaluate(
          (selector) => [...document.querySelectorAll(selector)].every((one) => !one.shadowRoot),
          elements,
        );
        assert.ok(before, 'the page is painted before the script is there');
        release();
        await arrived;
        await page.waitForFunction(
          (selector) =>
            [...document.querySelectorAll(selector)].every((one) =>
              one.shadowRoot?.querySelector('[part=section]'),
            ),
          {},
          elements,
        );
        await page.evaluate(painted);
        assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
        await page.close();
      });
    }
  }
});
