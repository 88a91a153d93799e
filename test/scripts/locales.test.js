import assert from 'node:assert/strict';
import {cp, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {extract, findLocaleProblems, translatedLocales} from '../../scripts/lib/locales.js';

describe('the check of locales/', () => {
  const project = process.cwd();
  const file = 'locales/es.xlf';
  let folder;
  let translated;

  // a copy of the project: the check reads the folder that it is run in
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'iro-locales-test-'));
    for (const name of ['src', 'locales', 'lit-localize.json', 'tsconfig.json']) {
      await cp(name, join(folder, name), {recursive: true});
    }
    await cp('tsconfig.build.json', join(folder, 'tsconfig.build.json'));
    await cp('package.json', join(folder, 'package.json'));
    await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    process.chdir(folder);
    translated = await readFile(file, 'utf8');
  });

  beforeEach(() => writeFile(file, translated));

  after(async () => {
    process.chdir(project);
    await rm(folder, {recursive: true});
  });

  const change = (from, to) => {
    assert.ok(translated.includes(from), `es.xlf has no ${from}`);
    return writeFile(file, translated.replace(from, to));
  };

  it('finds nothing where all is well', async () => {
    assert.deepEqual(await findLocaleProblems(), []);
  });

  for (const [name, to] of [
    ['missing', ''],
    ['empty', '<target></target>'],
    ['blank', '<target> \n </target>'],
  ]) {
    it(`names a translation that is ${name}, and what to do`, async () => {
      await change('<target>Eventos</target>', to);
      const problems = await findLocaleProblems();
      assert.ok(
        problems.includes('locales/es.xlf: events has no <target>: translate “Events”'),
        problems.join('\n'),
      );
    });
  }

  it('tells of a text that has changed since, and what to do', async () => {
    await change('<source>Events</source>', '<source>Event</source>');
    const problems = await findLocaleProblems();
    assert.equal(problems.length, 1);
    assert.match(problems[0], /^locales\/es\.xlf does not match .* “npm run extract”/);
  });

  it('tells of a text that is not in src/ any more', async () => {
    const gone = '<trans-unit id="gone"><source>Gone</source><target>Ido</target></trans-unit>';
    await change('</body>', `${gone}</body>`);
    const problems = await findLocaleProblems();
    assert.match(problems.join('\n'), /does not match the strings in src/);
  });

  it('tells of a text that is only in src/', async () => {
    await change(/<trans-unit id="events">[\s\S]*?<\/trans-unit>\n/.exec(translated)[0], '');
    const problems = await findLocaleProblems();
    assert.match(problems.join('\n'), /does not match the strings in src/);
  });

  it('tells of a translation that lost a value', async () => {
    const target = /<target>(<x id="0"[^>]*\/>) resultado<\/target>/.exec(translated)[0];
    await change(target, '<target>resultado</target>');
    assert.notDeepEqual(await findLocaleProblems(), []);
  });

  it('changes nothing in locales/', async () => {
    await change('<target>Eventos</target>', '');
    const before = await readFile(file, 'utf8');
    await findLocaleProblems();
    assert.equal(await readFile(file, 'utf8'), before);
  });

  it('is content with what `npm run extract` writes, but for what is to be translated', async () => {
    await change(/<trans-unit id="events">[\s\S]*?<\/trans-unit>\n/.exec(translated)[0], '');
    await extract();
    assert.deepEqual(await findLocaleProblems(), [
      'locales/es.xlf: events has no <target>: translate “Events”',
    ]);
  });

  it('takes each XLIFF file for a language', async () => {
    assert.deepEqual(await translatedLocales(), ['es']);
    await writeFile('locales/fr.xlf', '');
    await writeFile('locales/notes.txt', '');
    assert.deepEqual(await translatedLocales(), ['es', 'fr']);
    await rm('locales/fr.xlf');
  });
});
