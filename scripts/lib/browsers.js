/** Finds the browsers that the tests run in. */
import {existsSync, mkdirSync, readdirSync} from 'node:fs';
import {delimiter, join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {run} from './run.js';

export const engines = ['chromium', 'firefox', 'webkit'];

/** A Chromium that comes as an npm package, for machines that have none. */
const packaged = '@sparticuz/chromium@153.0.0';
const packagedFolder = resolve('.cache/chromium');

const onPath = (...names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));

const named = (variable) => {
  const file = process.env[variable];
  if (file && !existsSync(file)) throw new Error(`${variable} names no file: ${file}`);
  return file;
};

const installedChromium = async () => {
  const {Launcher} = await import('chrome-launcher');
  try {
    return Launcher.getInstallations()[0];
  } catch {
    return undefined; // that is how it says that there is none
  }
};

const packagedChromium = async () => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const entry = join(packagedFolder, 'node_modules/@sparticuz/chromium/build/index.js');
  if (!existsSync(entry)) {
    console.log('No Chrome or Chromium is installed: getting one from the package registry.');
    mkdirSync(packagedFolder, {recursive: true});
    const {code, output} = await run('npm', [
      'install',
      '--prefix',
      packagedFolder,
      '--no-save',
      packaged,
    ]);
    if (code !== 0) {
      console.error(output);
      return undefined;
    }
  }
  const before = process.env.TMPDIR;
  process.env.TMPDIR = packagedFolder; // it unpacks there, and takes what it finds for its own
  try {
    const module = await import(pathToFileURL(entry).href);
    return await module.default.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
};

/** Path of a Chromium, or undefined. */
export const findChromium = async () =>
  named('CHROME_PATH') ?? (await installedChromium()) ?? (await packagedChromium());

export const findFirefox = () => named('FIREFOX_PATH') ?? onPath('firefox-esr', 'firefox');

/** WebKitGTK as its driver and its small browser; a display of its own where there is none. */
export const findWebKit = () => {
  const driver = onPath('WebKitWebDriver');
  const browser = existsSync('/usr/lib')
    ? readdirSync('/usr/lib')
        .flatMap((folder) => [
          `/usr/lib/${folder}/webkit2gtk-4.1`,
          `/usr/lib/${folder}/webkit2gtk-4.0`,
        ])
        .map((folder) => join(folder, 'MiniBrowser'))
        .find((file) => existsSync(file))
    : undefined;
  const display = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY;
  const server = onPath('Xvfb');
  return driver && browser && (display || server) ? {driver, browser, display, server} : undefined;
};

const finders = {chromium: findChromium, firefox: findFirefox, webkit: findWebKit};

const remedies = {
  chromium: 'install Chrome or Chromium (Debian: apt-get install chromium), or set CHROME_PATH',
  firefox: 'install Firefox (Debian: apt-get install firefox-esr), or set FIREFOX_PATH',
  webkit: 'on Debian: apt-get install webkit2gtk-driver xvfb',
};

/** Which of the wanted engines are here, and for the others how to get them. */
export const findEngines = async (wanted = engines) => {
  const present = [];
  const absent = [];
  for (const engine of wanted) {
    if (await finders[engine]()) present.push(engine);
    else absent.push({engine, remedy: remedies[engine]});
  }
  return {present, absent};
};

/** No sandbox where root forbids it; no requests of the browser's own. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
];

/** The same for Firefox. */
export const firefoxPreferences = {
  'app.update.disabledForTesting': true,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
};
