/** Writes dist/LICENSES.txt: the licences of the code of others that the bundle holds. */
import {readFile, readdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

/** Folders of the packages that the files in dist/ hold code of, by their source maps. */
const bundledPackages = async () => {
  const maps = (await readdir('dist', {recursive: true})).filter((file) => file.endsWith('.map'));
  const sources = await Promise.all(
    maps.map(async (file) => JSON.parse(await readFile(join('dist', file), 'utf8')).sources),
  );
  const folders = sources.flat().flatMap((source) => {
    const folder = /node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+(?=\/)/.exec(source)?.[0];
    return folder ? [folder] : [];
  });
  return [...new Set(folders)].sort();
};

/** The text of a package's licence; packages of one repository leave it to the main one. */
const licenceText = async (folder) => {
  const file = (await readdir(folder)).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  if (file) return readFile(join(folder, file), 'utf8');
  if (!/node_modules\/@?lit/.test(folder)) throw new Error(`${folder} brings no licence.`);
  return readFile('node_modules/lit/LICENSE', 'utf8');
};

/** With where its source is: the licence of ical.js (MPL 2.0) wants that said. */
const licenceOf = async (folder) => {
  const {name, version, repository} = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
  const source = (repository?.url ?? repository ?? '').replace(/^git\+|\.git$/g, '');
  return `${name} ${version}\n${source}\n\n${(await licenceText(folder)).trim()}`;
};

const feather = `Feather icons (the outline of Facebook)

${(await readFile('scripts/lib/feather-license.txt', 'utf8')).trim()}`;

const packages = await bundledPackages();
const own = (await readFile('LICENSE', 'utf8')).trim();

await writeFile(
  'dist/LICENSES.txt',
  [own, ...(await Promise.all(packages.map(licenceOf))), feather].join(
    `\n\n${'-'.repeat(72)}\n\n`,
  ) + '\n',
);
