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

const licenceOf = async (folder) => {
  const {name, version} = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
  const text = await readFile(`${folder}/LICENSE`, 'utf8').catch(() =>
    // packages of one repository that leave it to the main one
    readFile('node_modules/lit/LICENSE', 'utf8'),
  );
  return `${name} ${version}\n\n${text.trim()}`;
};

const feather = `Feather icons (the outlines of Facebook and Twitter)

${(await readFile('scripts/lib/feather-license.txt', 'utf8')).trim()}`;

const packages = await bundledPackages();
const own = (await readFile('LICENSE', 'utf8')).trim();

await writeFile(
  'dist/LICENSES.txt',
  [own, ...(await Promise.all(packages.map(licenceOf))), feather].join(
    `\n\n${'-'.repeat(72)}\n\n`,
  ) + '\n',
);
