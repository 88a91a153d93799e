/** `npm run extract`: brings locales/*.xlf up to the strings in src/. */
import {extract, findLocaleProblems} from './lib/locales.js';

const messages = await extract();
console.log(`${messages.length} strings in locales/.`);
for (const problem of await findLocaleProblems()) console.log(problem);
