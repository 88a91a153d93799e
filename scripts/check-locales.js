/** `npm run check:locales`: fails where a translation is stale or missing. */
import {findLocaleProblems} from './lib/locales.js';

const problems = await findLocaleProblems();
for (const problem of problems) console.error(problem);
process.exitCode = problems.length ? 1 : 0;
