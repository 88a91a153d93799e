/** The interface strings: from `msg` calls in src/ to locales/*.xlf, and from there to modules. */
import {mkdtemp, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';

const configFile = 'lit-localize.json';

/** The languages that an XLIFF file exists for; adding a file adds a language. */
export const translatedLocales = async (folder = 'locales') =>
  (await readdir(folder))
    .filter((file) => file.endsWith('.xlf'))
    .map((file) => basename(file, '.xlf'))
    .sort();

const localizer = async (folder) => {
  const config = readConfigFileAndWriteSchema(configFile);
  const locales = await translatedLocales();
  return new RuntimeLitLocalizer({
    ...config,
    targetLocales: locales.length ? locales : config.targetLocales,
    interchange: {...config.interchange, xliffDir: folder},
  });
};

const extractInto = async (folder) => {
  const {messages, errors} = (await localizer(folder)).extractSourceMessages();
  if (errors.length) {
    throw new Error(errors.map(({messageText}) => String(messageText)).join('\n'));
  }
  await (await localizer(folder)).writeInterchangeFiles();
  return messages;
};

/** Brings locales/*.xlf up to the strings in src/. Translations that still fit are kept. */
export const extract = () => extractInto('locales');

/** What translators and developers have to mend in locales/, in words; nothing when all is well. */
export const findLocaleProblems = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'iro-locales-'));
  try {
    const problems = [];
    for (const locale of await translatedLocales()) {
      await writeFile(join(folder, `${locale}.xlf`), await readFile(`locales/${locale}.xlf`));
    }
    await extractInto(folder);
    for (const locale of await translatedLocales()) {
      const file = `locales/${locale}.xlf`;
      const committed = await readFile(file, 'utf8');
      const fresh = await readFile(join(folder, `${locale}.xlf`), 'utf8');
      for (const [, id, unit] of committed.matchAll(
        /<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g,
      )) {
        if (!/<target[^>]*>[\s\S]*\S[\s\S]*<\/target>/.test(unit)) {
          const source = /<source>([\s\S]*?)<\/source>/.exec(unit)?.[1] ?? '';
          problems.push(`${file}: ${id} has no <target>: translate “${source}”`);
        }
      }
      if (committed !== fresh) {
        problems.push(
          `${file} does not match the strings in src/: run “npm run extract”, then translate`,
        );
      }
    }
    const {errors} = await (async () => (await localizer('locales')).validateTranslations())();
    return [...problems, ...errors];
  } finally {
    await rm(folder, {recursive: true});
  }
};

/**
 * The table of all languages, and in each generated module the one function of @lit/localize that
 * it uses; the package's main module would bring in its page-wide state.
 */
export const writeLocaleModules = async () => {
  await (await localizer('locales')).build();
  const locales = await translatedLocales();
  for (const locale of locales) {
    const file = `src/i18n/generated/locales/${locale}.ts`;
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace("'@lit/localize'", "'@lit/localize/internal/str-tag.js'"));
  }
  const name = (locale) => locale.replaceAll('-', '_');
  await writeFile(
    'src/i18n/generated/templates.ts',
    [
      ...locales.map(
        (locale) => `import {templates as ${name(locale)}} from './locales/${locale}.js';`,
      ),
      "import type {TemplateMap} from '@lit/localize/internal/types.js';",
      "import type {Locale} from '../locale.js';",
      '',
      '/**',
      ' * The strings of all languages but the one that they are written in. A map, because Terser',
      ' * 5.51 drops the members of an object whose names it sees used nowhere.',
      ' */',
      'export const templates: ReadonlyMap<Locale, TemplateMap> = new Map([',
      ...locales.map((locale) => `  ['${locale}', ${name(locale)}],`),
      ']);',
      '',
    ].join('\n'),
  );
};
