/**
 * Opens every built story in each language and colour scheme, and fails where a page reports an
 * error, asks another server for anything, shows nothing, is wider than its place, or axe finds
 * something.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {axeOptions} from '../.storybook/accessibility.js';
import {chromiumArguments, findChromium} from './lib/browsers.js';
import {startStaticServer} from './lib/static-server.js';

const folder = 'storybook-static';
const languages = ['en', 'es'];
const schemes = ['light', 'dark'];
const pagesAtOnce = 2;
const timeLimit = 15_000;

const help = `node scripts/visit-stories.js [options]

Visits the stories in ${folder}, which "npm run build:stories" makes.

  --only TEXT         stories whose id has this in it
  --screenshots DIR   keeps a picture of each visit
  --help              shows this
`;

const readOptions = () => {
  try {
    const {values} = parseArgs({
      options: {
        only: {type: 'string', default: ''},
        screenshots: {type: 'string'},
        help: {type: 'boolean', default: false},
      },
    });
    return values;
  } catch (error) {
    console.error(`${error.message}\n\n${help}`);
    process.exit(2);
  }
};

/** Each story in each language and scheme; one that has a language of its own only in that. */
const listVisits = (only) => {
  let index;
  try {
    index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  } catch {
    console.log(`  ✗ ${folder} holds no stories: "npm run build:stories" makes them`);
    return [];
  }
  return Object.values(index.entries)
    .filter(({type, id}) => type === 'story' && id.includes(only))
    .flatMap(({id, tags}) => {
      const own = languages.filter((language) => tags.includes(language));
      return (own.length ? own : languages).flatMap((language) =>
        schemes.map((scheme) => ({id, language, scheme})),
      );
    });
};

/** A page that keeps what goes wrong in it. */
const openPage = async (browser, origin) => {
  // a window each: pages behind others are not painted, and wait for that without end
  const page = await browser.newPage({type: 'window'});
  await page.setViewport({width: 1000, height: 700});
  page.setDefaultTimeout(timeLimit);
  const problems = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    problems.push(`console: ${message.text()} ${message.location().url ?? ''}`.trim());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && new URL(url).origin !== origin) {
      problems.push(`request: ${url}`);
    }
  });
  return {page, problems};
};

/** In the page: how the story ended, once it has and its play function too. */
const outcome = () => {
  const phase = globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase;
  if (phase === 'finished') return {};
  if (!['errored', 'aborted'].includes(phase)) return false;
  const text = globalThis.document.querySelector('#error-message')?.textContent.trim();
  return {error: `the story is ${phase}: ${text ?? ''}`};
};

/** In the page: whether all elements show what they have; a story of waiting is for that. */
const isSettled = (id) =>
  id.endsWith('--loading') ||
  [...globalThis.document.querySelectorAll('#storybook-root *')].every(
    ({shadowRoot}) => shadowRoot?.querySelector('[part="content"]')?.ariaBusy !== 'true',
  );

/** In the page: what is wrong with what a story shows, besides what axe finds. */
const findFaults = () => {
  const {document} = globalThis;
  const elements = [...document.querySelectorAll('#storybook-root *')].filter(({localName}) =>
    localName.startsWith('iro-'),
  );
  const showsSomething = ({shadowRoot}) => shadowRoot?.querySelector('[part="base"]')?.innerText;
  const isTooWide = ({shadowRoot}) =>
    [...(shadowRoot?.querySelectorAll('[part="base"]') ?? [])].some(
      ({scrollWidth, clientWidth}) => scrollWidth > clientWidth,
    );
  const {scrollWidth, clientWidth} = document.documentElement;
  return [
    ...(elements.length ? [] : ['there is no element in it']),
    ...(elements.every(showsSomething) ? [] : ['an element shows nothing']),
    ...(elements.some(isTooWide) ? ['an element is wider than its place'] : []),
    ...(scrollWidth > clientWidth ? ['the page has to be scrolled sideways'] : []),
  ];
};

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** In the page: what axe finds, a line each. */
const runAxe = async (options) => {
  const {violations} = await globalThis.axe.run('#storybook-root', options);
  return violations.flatMap(({id, help: words, nodes}) =>
    nodes.map(({target}) => `axe ${id}: ${words}: ${target.flat().join(' ')}`),
  );
};

const visit = async ({page, problems}, id, url) => {
  problems.length = 0;
  await page.goto(url, {waitUntil: 'load'});
  const ended = await page.waitForFunction(outcome, {polling: 20});
  const {error} = await ended.jsonValue();
  if (error) return [error, ...problems];
  await page.waitForFunction(isSettled, {polling: 20}, id);
  const faults = await page.evaluate(findFaults);
  await page.evaluate(axeSource);
  return [...faults, ...(await page.evaluate(runAxe, axeOptions)), ...problems];
};

/** Makes the visits, some at a time. Calls back with the problems of each. */
const visitAll = async (visits, screenshots, visited) => {
  const {origin, close} = await startStaticServer({
    roots: {'/': folder},
    // packing what goes no further than this machine takes longer than sending it
    hook: (request) => delete request.headers['accept-encoding'],
  });
  const browser = await puppeteer.launch({
    executablePath: await findChromium(),
    args: chromiumArguments,
  });
  const left = [...visits];
  const visitInTurn = async () => {
    const opened = await openPage(browser, origin);
    for (let next = left.shift(); next; next = left.shift()) {
      const {id, language, scheme} = next;
      // the run of axe that Storybook makes by itself would get in the way of the one here
      const globals = `language:${language};scheme:${scheme};a11y.manual:!true`;
      const url = `${origin}/iframe.html?id=${id}&viewMode=story&globals=${globals}`;
      visited(
        next,
        await visit(opened, id, url).catch(({message}) => [message, ...opened.problems]),
      );
      if (screenshots) {
        const path = join(screenshots, `${id}-${language}-${scheme}.png`);
        await opened.page.screenshot({path, fullPage: true});
      }
    }
  };
  try {
    await Promise.all(Array.from({length: pagesAtOnce}, visitInTurn));
  } finally {
    await browser.close();
    await close();
  }
};

const options = readOptions();
if (options.help) {
  console.log(help);
  process.exit(0);
}
if (options.screenshots) mkdirSync(options.screenshots, {recursive: true});

const start = performance.now();
const visits = listVisits(options.only);
const counts = {passed: 0, failed: 0, skipped: []};

if (visits.length) {
  await visitAll(visits, options.screenshots, ({id, language, scheme}, problems) => {
    counts[problems.length ? 'failed' : 'passed'] += 1;
    if (problems.length) console.log(`  ✗ ${id} (${language}, ${scheme})`);
    for (const problem of problems) console.log(`      ${problem}`);
    const done = counts.passed + counts.failed;
    if (done % 100 === 0) console.log(`  ${done} of ${visits.length} visits`);
  });
} else {
  console.log('  ✗ there is no story to visit');
  counts.failed += 1;
}

if (process.env.IRO_TEST_COUNTS) {
  writeFileSync(process.env.IRO_TEST_COUNTS, JSON.stringify(counts));
}
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(`  ${counts.passed} visits passed, ${counts.failed} failed in ${seconds} s`);
process.exitCode = counts.failed ? 1 : 0;
