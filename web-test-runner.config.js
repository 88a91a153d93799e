/**
 * ENGINES=chromium,firefox,webkit npx wtr: tests in the browsers named, else in all that are here.
 * SEED=random, or a number that a failure told: other examples for the tests of properties.
 */
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner';
import {launch} from 'puppeteer-core';
import {
  chromiumArguments,
  findChromium,
  findEngines,
  findFirefox,
  firefoxPreferences,
} from './scripts/lib/browsers.js';
import {countReporter} from './scripts/lib/count-reporter.js';
import {webkitLauncher} from './scripts/lib/webkit-launcher.js';
import {deepFolder, faults, madePages} from './test/support/server.js';

const launchers = {
  // no `browser` in its options: naming one switches coverage off
  chromium: async () =>
    chromeLauncher({
      concurrency: 1, // pages in the background get no animation frames
      launchOptions: {executablePath: await findChromium(), args: chromiumArguments},
    }),
  firefox: () =>
    Object.assign(
      chromeLauncher({
        concurrency: 1,
        puppeteer: {launch}, // by WebDriver BiDi, which needs no driver of its own
        launchOptions: {
          browser: 'firefox',
          executablePath: findFirefox(),
          extraPrefsFirefox: firefoxPreferences,
        },
      }),
      {name: 'Firefox'},
    ),
  webkit: webkitLauncher,
};

const wanted = process.env.ENGINES?.split(',') ?? (await findEngines()).present;

export default {
  files: ['test/**/*.test.ts'],
  middleware: [madePages, deepFolder, faults],
  nodeResolve: {exportConditions: ['development']},
  browsers: await Promise.all(wanted.map((engine) => launchers[engine]())),
  concurrentBrowsers: 2,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  testFramework: {config: {timeout: 10_000}},
  testRunnerHtml: (framework) =>
    `<!DOCTYPE html><html data-seed="${process.env.SEED ?? 1}"><head></head><body><script type="module" src="${framework}"></script></body></html>`,
  reporters: [countReporter(process.env.IRO_TEST_COUNTS)],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  coverage: process.env.COVERAGE === '1',
  coverageConfig: {
    report: false,
    include: ['src/**/*.ts'],
    exclude: ['src/**/generated/**'],
    threshold: {statements: 90, branches: 85, functions: 90, lines: 90},
  },
};
