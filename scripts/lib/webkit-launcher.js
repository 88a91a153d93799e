/**
 * A launcher of Web Test Runner for WebKitGTK, over its WebDriver. It has no keyboard, mouse or
 * viewport commands.
 */
import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {findWebKit} from './browsers.js';

/** Milliseconds until the driver must answer. */
const startLimit = 30_000;

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts a display that no one sees and gives its name. */
const startDisplay = (server, children) =>
  new Promise((resolve, reject) => {
    const child = spawn(
      server,
      ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
      {stdio: ['ignore', 'ignore', 'ignore', 'pipe']},
    );
    children.push(child);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    child.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
  });

export const webkitLauncher = () => {
  const children = [];
  const pages = new Map();
  let address;
  let session;
  let starting;

  const call = async (method, path, body) => {
    const response = await fetch(address + path, {
      method,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(startLimit),
    });
    const {value} = await response.json();
    if (!response.ok) throw new Error(`WebKitWebDriver: ${value?.error}: ${value?.message}`);
    return value;
  };

  const ready = async (deadline) => {
    for (;;) {
      try {
        return await call('GET', '/status');
      } catch (error) {
        if (Date.now() > deadline) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  };

  const killChildren = () => {
    for (const child of children.splice(0).reverse()) child.kill();
  };

  const start = async () => {
    const {driver, browser, display, server} = findWebKit();
    const env = {...process.env, LIBGL_ALWAYS_SOFTWARE: '1'};
    if (!display) env.DISPLAY = await startDisplay(server, children);
    const port = await freePort();
    children.push(spawn(driver, [`--port=${port}`], {env, stdio: 'ignore'}));
    address = `http://127.0.0.1:${port}`;
    await ready(Date.now() + startLimit);
    const {sessionId} = await call('POST', '/session', {
      capabilities: {
        alwaysMatch: {'webkitgtk:browserOptions': {binary: browser, args: ['--automation']}},
      },
    });
    session = `/session/${sessionId}`;
  };

  process.once('exit', killChildren);

  return {
    name: 'WebKitGTK',
    type: 'webkitgtk',
    concurrency: 1,
    initialize() {},
    async startSession(id, url) {
      await (starting ??= start());
      pages.set(id, url);
      await call('POST', `${session}/url`, {url});
    },
    isActive: (id) => pages.has(id),
    getBrowserUrl: (id) => pages.get(id),
    async stopSession(id) {
      pages.delete(id);
      await call('POST', `${session}/url`, {url: 'about:blank'});
      return {};
    },
    async stop() {
      if (session) await call('DELETE', session).catch(() => {}); // gone is what it should be
      killChildren();
    },
  };
};
