import {expect} from '@open-wc/testing';
import {dayForKey} from '../../../../src/elements/event-list/views/month-grid.js';

const day = (written: string): number => Date.parse(written) / 86_400_000;

describe('keys of the calendar', () => {
  for (const [key, shiftKey, leftToRight, rightToLeft] of [
    ['ArrowRight', false, '2030-05-03', '2030-05-01'],
    ['ArrowLeft', false, '2030-05-01', '2030-05-03'],
    ['ArrowDown', false, '2030-05-09', '2030-05-09'],
    ['ArrowUp', false, '2030-04-25', '2030-04-25'],
    ['Home', false, '2030-04-28', '2030-04-28'],
    ['End', false, '2030-05-04', '2030-05-04'],
    ['PageDown', false, '2030-06-02', '2030-06-02'],
    ['PageUp', false, '2030-04-02', '2030-04-02'],
    ['PageDown', true, '2031-05-02', '2031-05-02'],
    ['PageUp', true, '2029-05-02', '2029-05-02'],
  ] as const) {
    it(`${shiftKey ? 'Shift+' : ''}${key} leads to ${leftToRight}`, () => {
      const pressed = {key, shiftKey};
      expect(dayForKey(pressed, day('2030-05-02'), 0, false)).to.equal(day(leftToRight));
      expect(dayForKey(pressed, day('2030-05-02'), 0, true)).to.equal(day(rightToLeft));
    });
  }

  it('Home and End follow the first day of the week', () => {
    const pressed = (key: string) => ({key, shiftKey: false});
    expect(dayForKey(pressed('Home'), day('2030-05-02'), 1, false)).to.equal(day('2030-04-29'));
    expect(dayForKey(pressed('End'), day('2030-05-02'), 1, false)).to.equal(day('2030-05-05'));
  });

  for (const key of ['a', 'Tab', 'Escape', 'F5']) {
    it(`${key} leads nowhere`, () => {
      expect(dayForKey({key, shiftKey: false}, day('2030-05-02'), 0, false)).to.equal(undefined);
    });
  }
});
