/** A reporter of Web Test Runner that prints failures and writes how many tests passed and failed. */
import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';

const testsIn = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : []);

const printError = ({message, expected, actual, stack}) => {
  console.log(`    ${message ?? 'an error without words'}`);
  if (expected !== undefined) console.log(`      expected ${expected}\n      found    ${actual}`);
  if (stack) console.log(stack.replace(/^/gm, '      '));
};

/** @param file where the counts go, as JSON */
export const countReporter = (file) => ({
  reportTestFileResults({sessionsForTestFile, testFile}) {
    for (const {browser, errors, logs, testResults} of sessionsForTestFile) {
      const failed = testsIn(testResults).filter(({passed, skipped}) => !passed && !skipped);
      const name = `${relative(process.cwd(), testFile)} (${browser.name})`;
      if (errors.length || failed.length) console.log(`  ✗ ${name}`);
      for (const error of errors) printError(error);
      for (const {name: test, error} of failed) {
        console.log(`   ${test}`);
        printError(error ?? {});
      }
      if (errors.length) for (const log of logs) console.log('     ', ...log);
    }
  },

  onTestRunFinished({sessions, testCoverage}) {
    let passed = 0;
    let failed = 0;
    const skipped = [];
    for (const {browser, errors, testFile, testResults} of sessions) {
      const tests = testsIn(testResults);
      passed += tests.filter((test) => test.passed).length;
      failed += tests.filter((test) => !test.passed && !test.skipped).length + errors.length;
      skipped.push(
        ...tests.filter((test) => test.skipped).map((test) => `${test.name} (${browser.name})`),
      );
      if (!tests.length && !errors.length) {
        console.log(`  ✗ ${relative(process.cwd(), testFile)} (${browser.name}): no test ran`);
        failed += 1;
      }
    }
    if (testCoverage) {
      const {summary, passed: enough} = testCoverage;
      for (const kind of ['statements', 'branches', 'functions', 'lines']) {
        console.log(`  coverage of ${kind}: ${summary[kind].pct} %`);
      }
      if (enough) passed += 1;
      else {
        console.log('  ✗ coverage is below what web-test-runner.config.js asks for');
        failed += 1;
      }
    }
    if (file) writeFileSync(file, JSON.stringify({passed, failed, skipped}));
    console.log(`  ${passed} passed, ${failed} failed in ${sessionsText(sessions)}`);
  },
});

const sessionsText = (sessions) =>
  [...new Set([...sessions].map(({browser}) => browser.name))].join(', ') || 'no browser';
