import {readFileSync} from 'node:fs';
import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';
import {dropCommandLineMessages, dropUnusedMessages} from './scripts/lib/drop-unused-messages.js';
import {litAsGuest} from './scripts/lib/lit-as-guest.js';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! iro-widgets ${version}, MIT; parts of others: LICENSES.txt */`;

const tags = ['initiative-list', 'event-card', 'event-list', 'social-links', 'resource-directory'];

/**
 * Names that only code of the same file says: those of Lit's own state, and of what elements share
 * among themselves. A file that is whole may shorten them.
 */
const sharedNames = [
  ...['renderText', 'renderTitle', 'renderDescription', 'renderFullDescription'],
  ...['renderList', 'renderItems', 'renderControls', 'effectiveLayout', 'defaultSections'],
  ...['defaultHeading', 'itemLimit', 'localise', 'languageMayHaveChanged', 'isBuiltIn'],
  ...['baseClass', 'renderContent', 'outsideCode', 'wantsExtras', 'extrasCode'],
  ...['loadExtras', 'makeExtras', 'extraProperties', 'alwaysExtras', 'defaultPast'],
];
const innerNames = new RegExp(`^(_\\$.*|${sharedNames.join('|')})$`);

/**
 * Stops the build where a file that loads on need says one of those names: the whole file would
 * shorten it on its own side only.
 */
const refuseInnerNames = () => ({
  name: 'refuse-inner-names',
  transform(code, id) {
    const said = new RegExp(
      `(?<![#\\w])(?:\\.(${sharedNames.join('|')})\\b|(${sharedNames.join('|')})\\s*[(:])`,
    );
    const [, accessed, defined] = said.exec(code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')) ?? [];
    const name = accessed ?? defined;
    if (name && /\bbuild\b/.test(id))
      this.error(`“${name}” is one of the inner names of the elements.`);
  },
});

/** @param whole whether no other file imports from this one */
const minify = (whole = false) =>
  terser({
    ecma: 2022,
    module: true,
    compress: {passes: 3, unsafe_arrows: true, keep_fargs: false},
    mangle: whole ? {properties: {regex: innerNames}} : {},
    format: {comments: /^!/},
  });

const refuseWarnings = (warning) => {
  throw new Error(warning.message);
};

const output = {format: 'es', sourcemap: true, banner};

/** The names of the files that were bundled apart, by the module that each is of. */
const apart = new Map();

/**
 * What loads on need is bundled by itself. As a chunk of the main file it would import from that,
 * and a page that loads `iro-widgets.js?v=2` would load and run the whole of it twice.
 *
 * @param input path of the module
 */
const bundleApart = async (input) => {
  const bundle = await rollup({
    input,
    plugins: [
      importApart('.'),
      refuseInnerNames(),
      nodeResolve({browser: true}),
      dropUnusedMessages(),
      minifyTemplates({include: ['build/elements/**'], failOnError: true}),
      minify(),
    ],
    onwarn: refuseWarnings,
  });
  const {output: files} = await bundle.write({
    ...output,
    dir: 'dist/chunks',
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: '[name]-[hash].js',
  });
  return files.find(({isEntry}) => isEntry).fileName;
};

/**
 * Points dynamic imports at what is bundled apart, once for all files that import it.
 *
 * @param chunks folder of that, as seen from the file that is written
 */
function importApart(chunks) {
  return {
    name: 'import-apart',
    async resolveDynamicImport(specifier, importer) {
      const {id} = await this.resolve(specifier, importer);
      if (!apart.has(id)) apart.set(id, bundleApart(id));
      return {id: `${chunks}/${await apart.get(id)}`, external: true};
    },
  };
}

const bundlePlugins = (whole) => [
  litAsGuest(),
  nodeResolve(),
  minifyTemplates({include: ['build/elements/**'], failOnError: true}),
  minify(whole),
];

const entry = 'build/embed/iro-widgets.js';

export default [
  {
    input: entry,
    plugins: [importApart('./chunks'), dropUnusedMessages(), ...bundlePlugins(true)],
    onwarn: refuseWarnings,
    // the line that names the map is 51 bytes; the map is there for who wants it
    output: {...output, sourcemap: 'hidden', file: 'dist/iro-widgets.js'},
  },
  {
    input: entry,
    plugins: [importApart('./chunks'), dropUnusedMessages(), ...bundlePlugins(true)],
    onwarn: refuseWarnings,
    // `import()` of a classic script is relative to that script as well
    output: {...output, file: 'dist/iro-widgets.classic.js', format: 'iife'},
  },
  {
    input: Object.fromEntries(tags.map((tag) => [`iro-${tag}`, `build/embed/iro-${tag}.js`])),
    plugins: [importApart('../chunks'), dropCommandLineMessages(), ...bundlePlugins(false)],
    onwarn: refuseWarnings,
    output: {
      ...output,
      dir: 'dist/elements',
      entryFileNames: '[name].js',
      chunkFileNames: 'shared-[hash].js', // beside the elements, so that all see the same path,
    },
  },
];
