/** Writes what VS Code completes and explains tags by, from custom-elements.json. */
import {readFile} from 'node:fs/promises';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';

generateVsCodeCustomElementData(JSON.parse(await readFile('custom-elements.json', 'utf8')), {
  outdir: '.',
  hideLogs: true,
});
