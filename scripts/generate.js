/** Writes the modules that are made of content/ and locales/; they are not kept in the repository. */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {writeLocaleModules} from './lib/locales.js';

/** Texts in both languages go into the lists; others stay where they are. */
const isInBoth = (value) =>
  value !== null &&
  typeof value === 'object' &&
  Object.keys(value).sort().join() === 'en,es' &&
  typeof value.en === 'string' &&
  typeof value.es === 'string';

/**
 * content/iro.json as a module, with the texts of each language side by side, taken one after the
 * other: they are the bulk of the bundle, and compress better so.
 */
const writeContentModule = async () => {
  const {version: _version, ...content} = JSON.parse(await readFile('content/iro.json', 'utf8'));
  const texts = [];
  const skeleton = JSON.stringify(content, (_key, value) =>
    isInBoth(value) ? `text:${texts.push(value)}` : value,
  ).replace(/"text:\d+"/g, 'text()');
  const list = (language) => JSON.stringify(texts.map((text) => text[language]));
  await mkdir('src/sources/generated', {recursive: true});
  await writeFile(
    'src/sources/generated/built-in-content.ts',
    [
      "import type {Content} from '../../model/content.js';",
      '',
      `const en = ${list('en')};`,
      `const es = ${list('es')};`,
      'let index = 0;',
      'const text = () => ({en: en[index]!, es: es[index++]!});',
      '',
      `export const builtInContent: Content = ${skeleton};`,
      '',
    ].join('\n'),
  );
};

await writeContentModule();
await writeLocaleModules();
