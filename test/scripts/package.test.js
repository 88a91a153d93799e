import assert from 'node:assert/strict';
import {readFile, readdir} from 'node:fs/promises';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {run} from '../../scripts/lib/run.js';

const tags = [
  'iro-initiative-list',
  'iro-event-card',
  'iro-event-list',
  'iro-social-links',
  'iro-resource-directory',
];

const readJson = async (file) => JSON.parse(await readFile(file, 'utf8'));

const filesIn = async (folder, ending) =>
  (await readdir(folder, {recursive: true}))
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file).replaceAll('\\', '/'));

const names = (list) => list.map(({name}) => name);

const includesAll = (actual, wanted) => {
  assert.deepEqual(
    wanted.filter((name) => !actual.includes(name)),
    [],
  );
};

/** Whether a path is what an entry of package.json names: a file, a folder or a pattern. */
const matches = (path, entry) => {
  const pattern = entry
    .replace(/^\.\//, '')
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/|\*/g, (stars) => (stars === '*' ? '[^/]*' : '(.*/)?'));
  return new RegExp(`^${pattern}(/.*)?$`).test(path);
};

const manifest = await readJson('package.json');

describe('custom-elements.json', () => {
  const shared = {
    attributes: [
      ...['lang', 'src', 'heading', 'heading-level', 'layout'],
      ...['section', 'tag', 'ids', 'refresh'],
    ],
    events: ['iro-load', 'iro-error', 'iro-select'],
    slots: [''],
    cssParts: ['base', 'heading', 'section', 'title', 'link', 'status', 'retry'],
    cssProperties: ['--iro-link-color', '--iro-border-color', '--iro-gap', '--iro-radius'],
  };
  const own = {
    'iro-initiative-list': {attributes: ['limit'], cssParts: ['list', 'item']},
    'iro-event-card': {
      attributes: ['item', 'past', 'actions', 'alarm', 'json-ld'],
      cssParts: ['card', 'dates', 'ended', 'location'],
    },
    'iro-event-list': {
      attributes: ['view', 'group', 'limit', 'filters', 'place', 'attendance', 'past'],
      events: ['iro-filter'],
      cssParts: ['card', 'list', 'calendar', 'day', 'more'],
    },
    'iro-social-links': {attributes: ['limit'], cssParts: ['list', 'item', 'icon', 'note']},
    'iro-resource-directory': {
      attributes: ['limit'],
      events: ['iro-filter'],
      cssParts: ['list', 'item', 'search', 'input', 'count', 'clear'],
    },
  };

  let elements;

  before(async () => {
    const {modules} = await readJson(manifest.customElements);
    elements = modules
      .flatMap(({declarations = []}) => declarations)
      .filter(({tagName}) => tagName !== undefined);
  });

  it('has all elements and no others', () => {
    assert.deepEqual(elements.map(({tagName}) => tagName).sort(), [...tags].sort());
  });

  for (const tag of tags) {
    for (const kind of Object.keys(shared)) {
      it(`has the ${kind} of <${tag}>`, () => {
        const element = elements.find(({tagName}) => tagName === tag);
        includesAll(names(element[kind]), [...shared[kind], ...(own[tag][kind] ?? [])]);
      });
    }
  }
});

describe('the data for editors', () => {
  it('names all elements and their attributes', async () => {
    const {tags: known} = await readJson('vscode.html-custom-data.json');
    assert.deepEqual(names(known).sort(), [...tags].sort());
    for (const {attributes} of known) includesAll(names(attributes), ['src', 'lang', 'heading']);
  });

  it('names the custom properties', async () => {
    const {properties} = await readJson('vscode.css-custom-data.json');
    includesAll(names(properties), ['--iro-link-color', '--iro-gap']);
  });
});

describe('the package', () => {
  let packed;

  before(async () => {
    const {output} = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts']);
    const [{files}] = JSON.parse(output.slice(output.indexOf('[')));
    packed = files.map(({path}) => path);
  });

  const targets = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  const main = [manifest.unpkg, manifest.jsdelivr, manifest.customElements];

  for (const entry of [...new Set([...targets, ...main, ...manifest.files])]) {
    it(`has what package.json names as “${entry}”`, () => {
      assert.ok(packed.some((path) => matches(path, entry)));
    });
  }

  for (const tag of tags) {
    it(`has <${tag}> by itself, built and for bundlers`, () => {
      includesAll(packed, [
        `dist/elements/${tag}.js`,
        `build/embed/${tag}.js`,
        `build/embed/${tag}.d.ts`,
      ]);
    });
  }

  it('has every chunk that its scripts load', async () => {
    const scripts = packed.filter((path) => /^dist\/.*\.js$/.test(path));
    const loaded = [];
    for (const path of scripts) {
      const code = await readFile(path, 'utf8');
      for (const [, name] of code.matchAll(/(?:\bfrom|\bimport)\s*\(?["'](\.[^"']+)["']/g)) {
        loaded.push(join(path, '..', name).replaceAll('\\', '/'));
      }
    }
    assert.ok(loaded.length >= 4);
    includesAll(packed, loaded);
  });

  it('has the licence and no sources, tests or site', () => {
    assert.ok(packed.includes('LICENSE'));
    assert.deepEqual(
      packed.filter((path) => /^(src|test|site|stories|scripts|content|locales)\//.test(path)),
      [],
    );
  });
});

describe('the files of dist', () => {
  let scripts;
  let maps;

  before(async () => {
    scripts = await filesIn('dist', '.js');
    maps = [...(await filesIn('dist', '.js.map')), ...(await filesIn('build', '.js.map'))];
    assert.ok(scripts.length >= 8);
    assert.ok(maps.length > scripts.length);
  });

  it('begin with the name and version of the package', async () => {
    for (const file of scripts) {
      const [banner] = (await readFile(file, 'utf8')).split('\n', 1);
      assert.ok(banner.startsWith(`/*! iro-widgets ${manifest.version}, MIT;`), file);
    }
  });

  it('name a source map that is there, but for the main file, which saves the bytes', async () => {
    assert.ok(maps.includes('dist/iro-widgets.js.map'));
    for (const file of scripts.filter((name) => name !== 'dist/iro-widgets.js')) {
      const [, map] = /\n\/\/# sourceMappingURL=(\S+)\s*$/.exec(await readFile(file, 'utf8')) ?? [];
      assert.ok(maps.includes(join(file, '..', map ?? '').replaceAll('\\', '/')), file);
    }
  });

  it('hold no path of the machine that built them', async () => {
    const machine = [process.cwd(), homedir()].filter((path) => path.length > '/root'.length);
    for (const file of [...scripts, ...maps]) {
      const text = await readFile(file, 'utf8');
      for (const path of machine) assert.ok(!text.includes(path), `${file}: ${path}`);
    }
  });

  it('have source maps with relative paths alone, and with the sources in them', async () => {
    for (const file of maps) {
      const {sources, sourceRoot = '', sourcesContent = []} = await readJson(file);
      for (const source of [sourceRoot, ...sources]) {
        assert.doesNotMatch(source, /^([a-z][a-z+.-]*:|[/\\])/i, file);
      }
      if (!file.startsWith('dist/')) continue;
      assert.ok(sources.length > 0, file);
      assert.equal(
        sourcesContent.filter((text) => typeof text === 'string').length,
        sources.length,
      );
    }
  });

  it('come with the licence of each package bundled, by name and version', async () => {
    const bundled = new Set();
    for (const file of maps) {
      for (const source of (await readJson(file)).sources) {
        const folder = /node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+(?=\/)/.exec(
          source,
        )?.[0];
        if (folder) bundled.add(folder);
      }
    }
    includesAll(
      [...bundled],
      ['lit-html', 'lit-element', '@lit/reactive-element', '@lit/localize', 'htmlparser2'].map(
        (name) => `node_modules/${name}`,
      ),
    );
    const lines = (await readFile('dist/LICENSES.txt', 'utf8')).split('\n');
    for (const folder of bundled) {
      const {name, version} = await readJson(`${folder}/package.json`);
      includesAll(lines, [`${name} ${version}`]);
    }
  });
});
