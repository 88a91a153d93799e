import {expect} from '@open-wc/testing';
import {isolate} from '../../src/i18n/isolate.js';

describe('isolate', () => {
  for (const text of ['', 'library', 'educación', '图书馆', '#nowhere', 'a\nb']) {
    it(`leaves ${JSON.stringify(text)} as it is`, () => {
      expect(isolate(text)).to.equal(text);
    });
  }

  for (const text of ['\u202Egnp.exe', 'مكتبة', 'ספרייה', 'a\u200Fb', '\u2067a']) {
    it(`keeps ${JSON.stringify(text)} from turning what stands around it`, () => {
      expect(isolate(text)).to.equal(`\u2068${text}\u2069`);
    });
  }
});
