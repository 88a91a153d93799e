/** Writes dist/LICENSES.txt: the licences of the code of others that the bundle holds. */
import {readFile, writeFile} from 'node:fs/promises';

const packages = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/localize'];

const licenceOf = async (name) => {
  const folder = `node_modules/${name}`;
  const {version} = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
  const text = await readFile(`${folder}/LICENSE`, 'utf8').catch(() =>
    // packages of one repository that leave it to the main one
    readFile('node_modules/lit/LICENSE', 'utf8'),
  );
  return `${name} ${version}\n\n${text.trim()}`;
};

const feather = `Feather icons (the outlines of Facebook and Twitter)

${(await readFile('scripts/lib/feather-license.txt', 'utf8')).trim()}`;

const own = (await readFile('LICENSE', 'utf8')).trim();

await writeFile(
  'dist/LICENSES.txt',
  [own, ...(await Promise.all(packages.map(licenceOf))), feather].join(
    `\n\n${'-'.repeat(72)}\n\n`,
  ) + '\n',
);
