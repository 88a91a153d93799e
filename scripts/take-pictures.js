/** `npm run pictures`: takes the pictures of README.md and README.es.md from the demo pages. */
import puppeteer from 'puppeteer-core';
import {chromiumArguments, findChromium} from './lib/browsers.js';
import {startStaticServer} from './lib/static-server.js';

const pictures = [
  ['index.html', 'page-en.png'],
  ['es.html', 'page-es.png'],
];

const server = await startStaticServer();
const browser = await puppeteer.launch({
  executablePath: await findChromium(),
  args: chromiumArguments,
});
const page = await browser.newPage();
await page.setViewport({width: 1100, height: 1500});
for (const [file, picture] of pictures) {
  await page.goto(`${server.origin}/${file}`, {waitUntil: 'networkidle0'});
  await page.screenshot({path: `docs/images/${picture}`, optimizeForSpeed: false});
  console.log(`docs/images/${picture}`);
}
await browser.close();
await server.close();
