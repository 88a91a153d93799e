/**
 * `npm run check:manifest`: fails where custom-elements.json lacks an element, a description, or a
 * part that a template has, or tells of a part that no template has.
 */
import {readFile, readdir} from 'node:fs/promises';

const problems = [];
const manifest = JSON.parse(await readFile('custom-elements.json', 'utf8'));
const elements = manifest.modules
  .flatMap(({declarations}) => declarations)
  .filter(({tagName}) => tagName);

const registered = (await readdir('src/embed'))
  .filter((file) => file.startsWith('iro-') && file !== 'iro-widgets.ts')
  .map((file) => file.replace('.ts', ''));
for (const tag of registered) {
  if (!elements.some(({tagName}) => tagName === tag)) problems.push(`<${tag}> is not in it`);
}

const described = ['attributes', 'events', 'cssParts', 'cssProperties', 'slots'];
for (const element of elements) {
  for (const kind of described) {
    for (const {name, description} of element[kind] ?? []) {
      if (!description) problems.push(`<${element.tagName}>: ${kind} “${name}” has no description`);
    }
  }
  for (const member of element.members.filter(({description}) => !description)) {
    problems.push(`<${element.tagName}>: member “${member.name}” has no description`);
  }
}

const sources = (await readdir('src/elements', {recursive: true})).filter((file) =>
  /(?<!\.styles)\.ts$/.test(file),
);
const templates = (
  await Promise.all(sources.map((file) => readFile(`src/elements/${file}`, 'utf8')))
).join('\n');
const used = new Set([
  ...[...templates.matchAll(/\spart="([^"$]+)"/g)].flatMap(([, parts]) => parts.split(' ')),
  ...[...templates.matchAll(/renderHeading\(\s*\w+,\s*'([^']+)'/g)].map(([, part]) => part),
]);
const told = new Set(elements.flatMap(({cssParts = []}) => cssParts.map(({name}) => name)));
for (const part of used) if (!told.has(part)) problems.push(`part “${part}” is not described`);
// those that code gives to elements stand in it as texts
const isNamed = (part) => new RegExp(`['"\\s]${part}['"\\s]`).test(templates);
for (const part of told) if (!isNamed(part)) problems.push(`part “${part}” is in no template`);

for (const problem of problems) console.error(`custom-elements.json: ${problem}`);
if (!elements.length) console.error('custom-elements.json: no element in it');
process.exitCode = problems.length || !elements.length ? 1 : 0;
