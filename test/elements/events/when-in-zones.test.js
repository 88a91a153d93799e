import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {matches, whenCases} from './when-cases.js';

const script = fileURLToPath(new URL('write-cases.js', import.meta.url));

/** Zones of machines, and when the 7th of May 2030 begins and ends there. */
const machines = [
  ['America/New_York', '2030-05-07T04:00Z', '2030-05-08T04:00Z'],
  ['Europe/Madrid', '2030-05-06T22:00Z', '2030-05-07T22:00Z'],
  ['Pacific/Kiritimati', '2030-05-06T10:00Z', '2030-05-07T10:00Z'],
  ['Australia/Lord_Howe', '2030-05-06T13:30Z', '2030-05-07T13:30Z'],
  ['UTC', '2030-05-07T00:00Z', '2030-05-08T00:00Z'],
  ['Asia/Kathmandu', '2030-05-06T18:15Z', '2030-05-07T18:15Z'],
];

const isRight = ({text, other}, expected) =>
  matches(text, expected.text) &&
  (expected.other === undefined ? other === undefined : matches(`${other}`, expected.other));

/** What is said otherwise than expected, of the cases that were written. */
const wrong = (written) =>
  whenCases.flatMap((expected, index) =>
    written[index] && !isRight(written[index], expected) ? [{...written[index], expected}] : [],
  );

describe('the date and time of an event on a machine', () => {
  for (const [zone, starts, ends] of machines) {
    describe(`set to ${zone}`, () => {
      let written;

      before(async () => {
        const env = {...process.env, TZ: zone};
        const {stdout} = await promisify(execFile)(process.execPath, [script], {env});
        written = JSON.parse(stdout);
      });

      it('is asked of one that is', () => {
        // Intl may call it by an older name
        assert.equal(written.zone.replace('Katmandu', 'Kathmandu'), zone);
      });

      it('is the same as elsewhere for readers whose zone is named', () => {
        assert.equal(written.named.length, whenCases.length);
        assert.deepEqual(wrong(written.named), []);
      });

      it('is that of its own zone for readers whose zone is not', () => {
        assert.notEqual(written.unnamed.filter(Boolean).length, 0);
        assert.deepEqual(wrong(written.unnamed), []);
      });

      it('has days that begin and end at its own midnights', () => {
        assert.equal(written.starts, Date.parse(starts));
        assert.equal(written.ends, Date.parse(ends));
      });

      it('has the local times that its clock has, all year', () => {
        assert.deepEqual(written.otherwise, []);
      });
    });
  }
});
