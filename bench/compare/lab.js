/** The browser, the server and what is measured from outside a page. */
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import puppeteer from 'puppeteer-core';
import {chromiumArguments, findChromium} from '../../scripts/lib/browsers.js';
import {startStaticServer} from '../../scripts/lib/static-server.js';
import {installInstruments} from './instruments.js';

/** How long a page may take for anything, in milliseconds. */
const patience = 180_000;

const link = (address) => `<link rel="stylesheet" href="${address}">`;
const script = (address) => `<script src="${address}"></script>`;
const module = (address) => `<script type="module" src="${address}"></script>`;

/** A page of a contestant, with something in the place that it is to fill. */
const writePage = (
  {styles = [], scripts = [], modules = [], setup},
  inside,
  after,
) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Bench</title>
<script>performance.mark('bench:start')</script>
${[...styles.map(link), ...scripts.map(script), ...modules.map(module)].join('\n')}
</head><body><h1>Bench</h1><div id="host">${inside}</div>
${after}${setup ? `<script>(${setup})()</script>` : ''}</body></html>`;

/** Rejects when a page has an error or writes one to the console; what it shows then is worth nothing. */
const firstError = (page) =>
  new Promise((_resolve, reject) => {
    page.on('pageerror', reject);
    page.on('console', (message) => {
      // each page is asked for an icon that it does not have
      if (message.type() !== 'error' || message.location().url?.endsWith('favicon.ico')) return;
      reject(new Error(message.text()));
    });
  });

const sizes = new Map();

/** Bytes of a file of this project, compressed as hosts do it best. */
export const compressedSize = (file) => {
  if (!sizes.has(file)) sizes.set(file, brotliCompressSync(readFileSync(file)).length);
  return sizes.get(file);
};

/**
 * @param dist folder of the built files
 * @returns what disciplines measure with
 */
export const openLab = async (dist) => {
  const folder = await mkdtemp(join(tmpdir(), 'iro-bench-'));
  const roots = {
    '/': folder,
    '/dist/': dist,
    '/site/': resolve(import.meta.dirname, 'site'),
    '/node_modules/': 'node_modules',
  };
  const server = await startStaticServer({roots});
  const browser = await puppeteer.launch({
    executablePath: await findChromium(),
    protocolTimeout: patience,
    args: [...chromiumArguments, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    defaultViewport: {width: 1000, height: 800},
  });

  /** The file that an address of the server stands for, where it is code or style. */
  const fileOf = (address) => {
    const {pathname} = new URL(address);
    const root = Object.keys(roots).find((path) => path !== '/' && pathname.startsWith(path));
    return root && join(roots[root], pathname.slice(root.length));
  };

  /** Writes a file that pages can ask for. */
  const publish = (name, text) => writeFile(join(folder, name), text);

  /**
   * Opens a page in a process of its own, with nothing in any cache, and closes it again.
   *
   * @param inside what stands in the page where the contestant's work is to be
   * @param after what follows that
   * @param task is given the page, before it loads, and a function that loads it
   */
  const withPage = async (contestant, {throttle, inside = '', after = ''}, task) => {
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(patience);
      const loaded = new Set();
      page.on('requestfinished', (request) => {
        const file = fileOf(request.url());
        if (file) loaded.add(file);
      });
      const failed = firstError(page);
      await page.evaluateOnNewDocument(installInstruments);
      await page.emulateCPUThrottling(throttle);
      await publish('page.html', writePage(contestant, inside, after));
      const open = () => page.goto(`${server.origin}/page.html`, {waitUntil: 'networkidle0'});
      return await Promise.race([task(page, open, loaded), failed]);
    } catch (error) {
      throw new Error(`${contestant.name}: ${error.message}`, {cause: error});
    } finally {
      await context.close();
    }
  };

  const close = async () => {
    await browser.close();
    await server.close();
    await rm(folder, {recursive: true, force: true});
  };

  return {origin: server.origin, publish, withPage, close};
};

/** Bytes of all the code and style that a page asked for. */
export const bytesOf = (loaded) =>
  [...loaded]
    .filter((file) => !file.endsWith('page.css'))
    .reduce((sum, file) => sum + compressedSize(file), 0);

/**
 * The tasks of a thread, from a trace of it. Promises that a task settled are seen to after it, which
 * the trace tells apart; for the page, it is one task.
 */
const joinTasks = (traceEvents) => {
  const tasks = [];
  const parts = traceEvents
    .filter(({ph, name}) => ph === 'X' && /RunTask$|PerformMicrotaskCheckpoint$/.test(name))
    .map(({name, ts, dur}) => ({name, start: ts / 1000, end: (ts + dur) / 1000}))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  for (const {name, start, end} of parts) {
    const last = tasks.at(-1);
    if (last && (start < last.end || !name.endsWith('RunTask'))) last.end = Math.max(last.end, end);
    else tasks.push({start, end});
  }
  return tasks;
};

/**
 * Runs a task and tells what the page's main thread did meanwhile.
 *
 * @returns what the task gave, the marks that the page set, and functions that tell of tasks
 * between two of them: `busy`, milliseconds in all, and `longest`; `busyAfter` takes two times
 * after one mark
 */
export const traceTasks = async (page, task) => {
  await page.tracing.start({categories: ['-*', 'toplevel', 'blink.user_timing', '__metadata']});
  const result = await task();
  const {traceEvents} = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  const markEvents = traceEvents.filter(
    ({cat, name}) => cat.includes('blink.user_timing') && name.startsWith('bench:'),
  );
  if (!markEvents.length) throw new Error('The page set no marks.');
  const {pid, tid} = markEvents[0];
  const marks = Object.fromEntries(markEvents.map(({name, ts}) => [name.slice(6), ts / 1000]));
  const tasks = joinTasks(traceEvents.filter((event) => event.pid === pid && event.tid === tid));
  if (!tasks.length) throw new Error('The trace holds no tasks.');
  const clip = (from, to) =>
    tasks
      .map(({start, end}) => Math.min(end, to) - Math.max(start, from))
      .filter((time) => time > 0);
  const sum = (times) => times.reduce((total, time) => total + time, 0);
  return {
    result,
    busy: (from, to) => sum(clip(marks[from], marks[to])),
    busyAfter: (mark, from, to) => sum(clip(marks[mark] + from, marks[mark] + to)),
    longest: (from, to) => Math.max(0, ...clip(marks[from], marks[to])),
  };
};
