import assert from 'node:assert/strict';
import {afterEach, describe, it} from 'node:test';
import {findEngines, findFirefox, findWebKit} from '../../scripts/lib/browsers.js';

describe('the search for browsers', () => {
  const before = {...process.env};
  afterEach(() => {
    process.env = {...before};
  });

  it('names a path that is none', async () => {
    process.env.CHROME_PATH = '/nowhere/chrome';
    await assert.rejects(findEngines(['chromium']), /CHROME_PATH names no file: \/nowhere\/chrome/);
    process.env.FIREFOX_PATH = '/nowhere/firefox';
    assert.throws(findFirefox, /FIREFOX_PATH names no file/);
  });

  it('takes the browser that a variable names', async () => {
    process.env.FIREFOX_PATH = process.execPath;
    assert.equal(findFirefox(), process.execPath);
    assert.deepEqual(await findEngines(['firefox']), {present: ['firefox'], absent: []});
  });

  it('says how to get an engine that is not here', async () => {
    process.env.PATH = '/nowhere';
    delete process.env.FIREFOX_PATH;
    assert.equal(findWebKit(), undefined);
    const {present, absent} = await findEngines(['firefox', 'webkit']);
    assert.deepEqual(present, []);
    assert.deepEqual(
      absent.map(({engine}) => engine),
      ['firefox', 'webkit'],
    );
    for (const {remedy} of absent) assert.match(remedy, /apt-get install/);
  });
});
