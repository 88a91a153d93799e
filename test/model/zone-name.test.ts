import {expect} from '@open-wc/testing';
import {readZoneName} from '../../src/model/zone-name.js';

describe('readZoneName', () => {
  for (const [text, name] of [
    ['America/Mexico_City', 'America/Mexico_City'],
    ['AMERICA/NEW_YORK', 'America/New_York'],
    ['  Europe/Madrid ', 'Europe/Madrid'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['America/Port-au-Prince', 'America/Port-au-Prince'],
    ['Etc/GMT+5', 'Etc/GMT+5'],
    ['UTC', 'UTC'],
    ['utc', 'UTC'],
    // names that some engines replace
    ['Europe/Kyiv', 'Europe/Kyiv'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['US/Eastern', 'US/Eastern'],
  ] as const) {
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(readZoneName(text)).to.equal(name);
      expect(readZoneName(text), 'again').to.equal(name);
    });
  }

  for (const text of [
    ...['', ' ', 'Mexico City', 'Mexico_City', 'America/Springfield', 'America/', '/'],
    ...['+01:00', '-0600', 'UTC-6', 'GMT+1', 'Central Standard Time', 'constructor', '__proto__'],
    // one engine knows them, another does not
    ...['CST', 'PST', 'IST', 'cst', 'EDT', 'ACT'],
  ]) {
    it(`reads nothing of ${JSON.stringify(text)}`, () => {
      expect(readZoneName(text)).to.equal(undefined);
      expect(readZoneName(text), 'again').to.equal(undefined);
    });
  }

  it('still answers after more names than it keeps', () => {
    for (let count = 0; count < 1200; count += 1) readZoneName(`America/Nowhere_${count}`);
    expect(readZoneName('america/chicago')).to.equal('America/Chicago');
  });
});
