/**
 * All words of the command line. They need nothing of Node: `lit-localize` reads them with the
 * elements' (tsconfig.build.json).
 */
export * from './words/checks.js';
export * from './words/failures.js';
export * from './words/help.js';
export * from './words/report.js';
export * from './words/rules.js';
