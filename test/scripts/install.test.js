import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {nodeProblem} from '../../scripts/lib/install.js';

describe('nodeProblem', () => {
  for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.1.0']) {
    it(`is content with ${version}`, () => assert.equal(nodeProblem(version), undefined));
  }
  for (const version of ['20.18.9', '18.20.0', '16.0.0']) {
    it(`asks for a newer one than ${version}`, () => {
      assert.match(nodeProblem(version), new RegExp(`20\\.19 or newer .* ${version}`));
    });
  }
});
