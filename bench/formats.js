/**
 * `npm run bench`: content of many items in each format, read by an element in Chromium. Times are
 * given as they are and as multiples of `JSON.parse` of the same items in the same run; the longest
 * task says for how long the page could not answer.
 */
import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';
import {chromiumArguments, findChromium} from '../scripts/lib/browsers.js';
import {startStaticServer} from '../scripts/lib/static-server.js';
import {readNumbers} from './lib/options.js';
import {formats, writeSample} from './lib/samples.js';

const help = `npm run bench -- [options]

  --items NUMBER  items in each file (10000)
  --runs NUMBER   runs of which the median is shown (5)
  --help          shows this
`;

const {items, runs} = readNumbers(help, {items: 10_000, runs: 5});

const median = (numbers) => {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
};

/** Serves the samples to any page, and a page of no content for the measurements. */
const startSampleServer = async (samples) => {
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.end(samples[request.url.slice(1)] ?? '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
};

/** In the page: reads an address through an element that shows the first items. */
const readOnce = async (address) => {
  const {document, performance, PerformanceObserver} = globalThis;
  const tasks = [];
  const observer = new PerformanceObserver((list) =>
    tasks.push(...list.getEntries().map(({duration}) => duration)),
  );
  observer.observe({type: 'longtask'});
  const element = document.createElement('iro-initiative-list');
  element.limit = 20;
  const loaded = new Promise((resolve) => {
    for (const type of ['iro-load', 'iro-error']) {
      element.addEventListener(type, ({detail}) => resolve(detail), {once: true});
    }
  });
  const start = performance.now();
  element.src = address;
  document.body.append(element);
  const {content} = await loaded;
  const time = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 50)); // for the observer to be told
  observer.disconnect();
  const count = content?.sections.flatMap((section) => section.items).length ?? 0;
  return {time, count, longest: Math.max(0, ...tasks)};
};

/** In the page: what no reading of the same items can do without. */
const parseOnce = (text) => {
  const start = globalThis.performance.now();
  JSON.parse(text);
  return globalThis.performance.now() - start;
};

const samples = Object.fromEntries(formats.map((format) => [format, writeSample(format, items)]));
const sampleServer = await startSampleServer(samples);
const site = await startStaticServer();
const browser = await puppeteer.launch({
  executablePath: await findChromium(),
  args: chromiumArguments,
});

const results = Object.fromEntries(formats.map((format) => [format, []]));
const baselines = [];
let failed = false;
for (let run = 0; run < runs; run += 1) {
  for (const format of formats) {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/index.html`, {waitUntil: 'networkidle0'});
    if (format === 'json') baselines.push(await page.evaluate(parseOnce, samples.json));
    const result = await page.evaluate(readOnce, `${sampleServer.origin}/${format}`);
    const {JSHeapUsedSize} = await page.metrics();
    results[format].push({...result, heap: JSHeapUsedSize / 1e6});
    failed ||= result.count !== items;
    await page.close();
  }
}
await browser.close();
await site.close();
sampleServer.close();

const baseline = median(baselines);
console.log(
  `${items} items a file, median of ${runs} runs; JSON.parse alone: ${baseline.toFixed(1)} ms\n`,
);
console.log('format    kB      ms      × JSON.parse  longest task  heap MB  items');
for (const format of formats) {
  const of = (key) => median(results[format].map((result) => result[key]));
  const columns = [
    format.padEnd(8),
    String(Math.round(samples[format].length / 1000)).padEnd(6),
    of('time').toFixed(0).padEnd(6),
    (of('time') / baseline).toFixed(1).padEnd(12),
    (of('longest') ? `${of('longest').toFixed(0)} ms` : 'under 50 ms').padEnd(12),
    of('heap').toFixed(1).padEnd(7),
    of('count'),
  ];
  console.log(columns.join('  '));
}
if (failed) console.error('\nA file was not read whole.');
process.exitCode = failed ? 1 : 0;
