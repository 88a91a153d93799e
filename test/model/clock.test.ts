import {expect} from '@open-wc/testing';
import {clockOffsets} from '../../src/model/clock.js';

describe('clockOffsets', () => {
  const instant = Date.UTC(2030, 6, 15, 12);

  for (const [zone, expected] of [
    ['+05:30', 5.5],
    ['-09:30', -9.5],
    ['-00:30', -0.5],
    ['+14:00', 14],
    ['Asia/Kathmandu', 5.75],
    ['Europe/Madrid', 2],
  ] as const) {
    it(`${zone} is ${expected} hours ahead`, () => {
      expect(clockOffsets(zone)!(instant)).to.equal(expected * 3_600_000);
    });
  }

  for (const zone of ['Mars/Olympus', '+5', '+05:30:15', 'UTC+5']) {
    it(`knows no “${zone}”`, () => {
      expect(clockOffsets(zone)).to.equal(undefined);
    });
  }
});
