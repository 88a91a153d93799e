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

/** Fields of items that the plain forms of the elements say all of. */
const plainFields = new Set(
  'id kind title description url language parent service tags startDate endDate'.split(' '),
);

/** Whether an item says more than that, or is an event that is not over. */
const isRich = (item, today) =>
  Object.keys(item).some((name) => !plainFields.has(name)) ||
  (item.endDate ?? item.startDate ?? '') >= today ||
  Boolean(item.startDate && item.startDate.length > 10);

/**
 * content/iro.json as a module, with the texts of each language side by side, taken one after the
 * other: they are the bulk of the bundle, and compress better so.
 */
const writeContentModule = async () => {
  const {version: _version, ...content} = JSON.parse(await readFile('content/iro.json', 'utf8'));
  const today = new Date().toISOString().slice(0, 10);
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
      '/** Whether it says more than the plain forms of the elements can. */',
      `export const isBuiltInRich: boolean = ${content.sections.some(({items}) => items.some((item) => isRich(item, today)))};`,
      '',
    ].join('\n'),
  );
};

await writeContentModule();
await writeLocaleModules();
