/**
 * `npm run reserve`: measures how high the elements on the demo pages are, width by width, and
 * writes site/reserved.css, which keeps that space while the script is on its way.
 */
import {readdir, writeFile} from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import {format} from 'prettier';
import {chromiumArguments, findChromium} from './lib/browsers.js';
import {startStaticServer} from './lib/static-server.js';

const widths = [768, ...Array.from({length: 48}, (_, step) => 320 + step * 20)].sort(
  (one, other) => one - other,
);
/** A step is begun where less than this would leave more than so many pixels empty. */
const waste = 80;
const elements = ['iro-initiative-list', 'iro-event-card', 'iro-social-links'];

/** Heights of the elements, each widened to the next multiple of 4 px. */
const measure = (selector) =>
  Object.fromEntries(
    [...document.querySelectorAll(selector)].map((one) => [
      one.localName,
      Math.ceil(one.shadowRoot.firstElementChild.getBoundingClientRect().height / 4 + 1) * 4,
    ]),
  );

const ruleFor = (from, heights, body) =>
  `@media (scripting: enabled) and (min-width: ${from}px) {
    ${Object.entries(heights)
      .map(([name, height]) => `.${body} ${name} { min-block-size: ${height}px; }`)
      .join('\n')}
  }`;

const server = await startStaticServer();
const browser = await puppeteer.launch({
  executablePath: await findChromium(),
  args: chromiumArguments,
});
const page = await browser.newPage();
const rules = [];
// pages whose elements readers make longer and shorter keep no space
const changing = ['more.html', 'mas.html'];
for (const file of (await readdir('site')).filter(
  (name) => name.endsWith('.html') && !changing.includes(name),
)) {
  const measured = [];
  for (const width of widths) {
    await page.setViewport({width, height: 900});
    await page.goto(`${server.origin}/${file}`, {waitUntil: 'networkidle0'});
    measured.push({width, heights: await page.evaluate(measure, elements.join())});
  }
  // from each width on, the most that any width up to the next step needs
  let start = 0;
  const most = (from, to) =>
    Object.fromEntries(
      elements.map((name) => [
        name,
        Math.max(...measured.slice(from, to).map(({heights}) => heights[name] ?? 0)),
      ]),
    );
  for (let end = 1; end <= measured.length; end += 1) {
    const kept = most(start, end + 1);
    const needed = measured[end]?.heights;
    if (!needed || elements.some((name) => kept[name] - needed[name] > waste)) {
      rules.push(ruleFor(measured[start].width, most(start, end), file.replace('.html', '')));
      start = end;
    }
  }
}
await browser.close();
await server.close();

const text = `/* Space for the elements of these pages; written by "npm run reserve". */\n${rules.join('\n')}`;
await writeFile('site/reserved.css', await format(text, {parser: 'css'}));
console.log(`${rules.length} steps in site/reserved.css`);
